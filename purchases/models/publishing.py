"""What an organisation publishes of its purchases, a quarter at a time."""

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import (
    AuditLookQuerySet,
    MerchantQuerySet,
    PublishedLineQuerySet,
    QuarterQuerySet,
)
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


@pghistory.track()
class Publishing(models.Model):
    """Whether an organisation's published quarters can be read by anybody. Off until switched on.

    ``department``: what the quarter's lines say where no team is to be named.
    """

    organisation = models.OneToOneField(System, on_delete=models.CASCADE, related_name="publishing")
    is_public = models.BooleanField(default=False)
    department = models.CharField(max_length=100, blank=True, default="")
    changed_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name_plural = "publishing"

    def __str__(self) -> str:
        return f"What {self.organisation} publishes"


@pghistory.track()
class Merchant(models.Model):
    """Words by which a merchant that tells of a life is known, and what is published in its place.

    ``words``: as a part of the supplier's name, whatever the case. Without an organisation they
    hold for all.
    """

    organisation = models.ForeignKey(
        System, null=True, blank=True, on_delete=models.CASCADE, related_name="merchants"
    )
    words = models.CharField(max_length=100)
    reads_as = models.CharField(max_length=100)
    added_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    added_on = models.DateField(default=timezone.localdate)

    objects = MerchantQuerySet.as_manager()

    class Meta:
        ordering = ["words"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="merchant_has_words"),
            models.CheckConstraint(condition=~Q(reads_as=""), name="merchant_reads_as_something"),
            models.UniqueConstraint(
                fields=["organisation", "words"], nulls_distinct=False, name="merchant_once"
            ),
        ]

    def __str__(self) -> str:
        return self.words


@pghistory.track()
class Quarter(models.Model):
    """The purchases of three months as they are, or will be, published. ``first_day`` of them.

    What is published stays as it is. Its corrections are gathered in another row of the same three
    months, which takes its place when it is published.
    """

    organisation = models.ForeignKey(System, on_delete=models.PROTECT, related_name="quarters")
    first_day = models.DateField()
    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = QuarterQuerySet.as_manager()

    class Meta:
        ordering = ["-first_day", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "first_day"],
                condition=Q(published_at__isnull=True),
                name="quarter_not_published_once",
            ),
            models.UniqueConstraint(
                fields=["organisation", "first_day"],
                condition=Q(published_at__isnull=False),
                name="quarter_published_once",
            ),
            models.CheckConstraint(
                condition=Q(first_day__day=1, first_day__month__in=[1, 4, 7, 10]),
                name="quarter_begins_with_its_first_day",
            ),
            both_or_none("published_at", "published_by", "quarter_published_at_and_by"),
        ]

    def __str__(self) -> str:
        last = self.first_day.replace(month=self.first_day.month + 2)
        return f"{self.first_day:%B} to {last:%B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:quarter", args=[self.pk])

    @property
    def is_published(self) -> bool:
        return self.published_at is not None

    @property
    def file_name(self) -> str:
        """What its file is called where it is downloaded."""
        return f"purchases-{self.first_day:%Y-%m}.csv"

    @property
    def path(self) -> str:
        """Where storage has the file of a published one; another whenever it is published."""
        moment = self.published_at or self.made_at
        return f"published/{self.pk}-{moment:%Y%m%d%H%M%S%f}.csv"


class Making(models.Model):
    """The lines of a quarter being made: how far, or why not. Gone when they are made."""

    quarter = models.OneToOneField(Quarter, on_delete=models.CASCADE, related_name="making")
    asked_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    begun = models.PositiveSmallIntegerField(default=0)
    purchases_in_all = models.PositiveIntegerField(default=0)
    purchases_done = models.PositiveIntegerField(default=0)
    why_stopped = models.TextField(blank=True, default="")

    class Meta:
        ordering = ["asked_at", "id"]

    def __str__(self) -> str:
        return f"{self.quarter}, being made"

    @property
    def is_stopped(self) -> bool:
        return self.why_stopped != ""


@pghistory.track(
    pghistory.UpdateEvent(),
    fields=["beneficiary", "department", "category", "purpose", "mended_at", "mended_by"],
    model_name="PublishedLineEvent",
)
class PublishedLine(models.Model):
    """One line of a quarter: the seven fields and nothing else of its purchase.

    ``purchase_version``: which of the purchase's it was made of. ``held_because``: why the check
    keeps it back, each in words; one that is kept back is not published.
    """

    quarter = models.ForeignKey(Quarter, on_delete=models.CASCADE, related_name="lines")
    purchase = models.ForeignKey(
        Purchase, null=True, blank=True, on_delete=models.SET_NULL, related_name="published"
    )
    purchase_version = models.PositiveIntegerField(default=1, db_default=1)
    day = models.DateField()
    department = models.CharField(max_length=100)
    beneficiary = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    irrecoverable_vat = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    purpose = models.CharField(max_length=100)
    category = models.CharField(max_length=100, blank=True, default="")
    held_because = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    mended_at = models.DateTimeField(null=True, blank=True)
    mended_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    version = models.PositiveIntegerField(default=1, db_default=1)

    objects = PublishedLineQuerySet.as_manager()

    class Meta:
        ordering = ["day", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["quarter", "purchase"], name="purchase_once_in_a_quarter"
            ),
            both_or_none("mended_at", "mended_by", "published_line_mended_at_and_by"),
        ]
        indexes = [models.Index(fields=["quarter", "day", "id"], name="published_line_in_order")]

    def __str__(self) -> str:
        return f"{self.day}, {self.beneficiary}"


class AuditWay(models.TextChoices):
    MADE = "made", "Made"
    OPENED = "opened", "Downloaded"


class AuditLook(models.Model):
    """Somebody made or downloaded the purchases of an organisation for its auditors."""

    organisation = models.ForeignKey(System, on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    way = models.CharField(max_length=10, choices=AuditWay.choices)
    at = models.DateTimeField(default=timezone.now)

    objects = AuditLookQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [one_of("way", AuditWay, "audit_look_way_is_known")]

    def __str__(self) -> str:
        return f"{self.get_way_display()} by {self.person}"
