"""Receipts: photos and PDFs, made anew from what was sent and stored under names of ours."""

import uuid

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from purchases.models.purchases import Purchase
from purchases.querysets import ReceiptQuerySet, ReceiptToAskForQuerySet
from systems.constraints import both_or_none, one_of

PERSON = settings.AUTH_USER_MODEL

# One receipt is enough for what was paid in one: taken away, it may be missing for all of it.
MARK_TO_ASK_FOR = """
    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at)
    SELECT id, now() FROM purchases_purchase
    WHERE id = NEW.purchase_id
        OR payment = (SELECT payment FROM purchases_purchase WHERE id = NEW.purchase_id);
    RETURN NULL;
"""


class ReceiptType(models.TextChoices):
    PHOTO = "jpg", "Photo"
    PDF = "pdf", "PDF"


class Receipt(models.Model):
    """One page or file of what a shop gave. ``size`` in bytes; ``sha256`` of the stored file."""

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="receipts")
    key = models.UUIDField(default=uuid.uuid4, unique=True)
    file_type = models.CharField(max_length=3, choices=ReceiptType.choices)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    added_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = ReceiptQuerySet.as_manager()

    class Meta:
        ordering = ["added_at", "id"]
        constraints = [
            one_of("file_type", ReceiptType, "receipt_type_is_known"),
            models.CheckConstraint(condition=Q(size__gt=0), name="receipt_holds_something"),
            both_or_none("deleted_at", "deleted_by", "receipt_deleted_at_and_by"),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="marks_to_ask_for",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf("deleted_at"),
                func=MARK_TO_ASK_FOR,
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_file_type_display()} of {timezone.localdate(self.added_at):%-d %B %Y}"

    def get_absolute_url(self) -> str:
        return reverse("purchases:receipt", args=[self.pk])

    @property
    def path(self) -> str:
        """Where storage has the file; a name that nobody can guess."""
        return f"receipts/{self.key}.{self.file_type}"


class ReceiptToAskFor(models.Model):
    """A purchase whose receipt may have to be asked for: something changed since that was seen to.

    Triggers of purchases and receipts write the marks; background work takes them as it takes those
    of ``ToMatch``. A mark per change, never updated.
    """

    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="+")
    marked_at = models.DateTimeField(default=timezone.now)

    objects = ReceiptToAskForQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "receipts to ask for"

    def __str__(self) -> str:
        return f"Receipt for {self.purchase}"
