"""Pulling in whoever has an issue in their gift: what they read, and what they answer."""

from datetime import datetime

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.models.issue import Countermeasure, Issue
from debriefs.querysets import PulledInQuerySet, SharedNameQuerySet
from systems.constraints import both_or_none, one_of

PERSON = settings.AUTH_USER_MODEL


@pghistory.track(exclude=["token_digest"])
class PulledIn(models.Model):
    """Somebody who can change the thing, asked by a worker; they read ``words`` and ``why``.

    With an account it is ``person``. Without one it is ``name``, and a link whose token is kept
    hashed only and runs out.
    """

    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="pulled_in")
    person = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    name = models.CharField(max_length=100, blank=True, default="")
    token_digest = models.CharField(max_length=64, null=True, blank=True, unique=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    words = models.TextField()
    why = models.TextField()
    pulled_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    pulled_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = PulledInQuerySet.as_manager()

    # Brought along by ``for_team``.
    opened: list[datetime]
    opened_with_name: list[bool]

    class Meta:
        ordering = ["pulled_at", "id"]
        verbose_name_plural = "pulled in"
        constraints = [
            both_or_none("withdrawn_at", "withdrawn_by", "pulled_in_withdrawn_at_and_by"),
            models.CheckConstraint(
                condition=Q(person__isnull=False, token_digest__isnull=True, expires_at=None)
                | (
                    Q(person__isnull=True, token_digest__isnull=False, expires_at__isnull=False)
                    & ~Q(name="")
                ),
                name="pulled_in_by_account_or_by_link",
            ),
            models.CheckConstraint(
                condition=~Q(words="") & ~Q(why=""), name="pulled_in_says_what_and_why"
            ),
            models.UniqueConstraint(
                fields=["issue", "person"],
                condition=Q(withdrawn_at__isnull=True),
                name="pulled_in_once_at_a_time",
            ),
        ]

    def __str__(self) -> str:
        return str(self.person) if self.person else self.name

    def get_absolute_url(self) -> str:
        """The page of somebody with an account. The address of a link holds its token."""
        return reverse("debriefs:pulled_in", args=[self.pk])

    @property
    def by_link(self) -> bool:
        return self.person_id is None

    @property
    def has_run_out(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()

    @property
    def is_open(self) -> bool:
        """Whether they can read and answer, as long as the issue itself is open."""
        return self.withdrawn_at is None and not self.has_run_out


@pghistory.track()
class SharedName(models.Model):
    """A citizen's name, shared with one person pulled in, for one purpose, until a day included."""

    pulled_in = models.ForeignKey(PulledIn, on_delete=models.CASCADE, related_name="shared_names")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    purpose = models.CharField(max_length=200)
    until_day = models.DateField()
    shared_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    shared_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = SharedNameQuerySet.as_manager()

    class Meta:
        ordering = ["shared_at", "id"]
        constraints = [
            both_or_none("withdrawn_at", "withdrawn_by", "shared_name_withdrawn_at_and_by"),
            models.CheckConstraint(condition=~Q(purpose=""), name="shared_name_has_a_purpose"),
        ]

    def __str__(self) -> str:
        return self.purpose

    @property
    def is_current(self) -> bool:
        """Whether it is still shown, as long as the issue is about this case."""
        return self.withdrawn_at is None and self.until_day >= timezone.localdate()


class Opening(models.Model):
    """Once that somebody pulled in opened their page; with whose name it showed them, if any."""

    pulled_in = models.ForeignKey(PulledIn, on_delete=models.CASCADE, related_name="openings")
    shared_name = models.ForeignKey(
        SharedName, null=True, blank=True, on_delete=models.SET_NULL, related_name="openings"
    )
    opened_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["opened_at", "id"]

    def __str__(self) -> str:
        return f"{self.pulled_in} opened the page"


class AnswerKind(models.TextChoices):
    """What somebody in whose gift it is can say."""

    UNBLOCK = "unblock", "I unblock this now"
    AIR_COVER = "air_cover", "I stand in front of you until we look at it again"
    CHANGE = "change", "I change it"
    COME = "come", "I come to your debrief"
    NO = "no", "No, and this is why"


WITH_A_DAY = (AnswerKind.AIR_COVER, AnswerKind.COME)
"""Answers with a day: until when to be looked at again, or when to come."""
WITHOUT_WORDS = (AnswerKind.UNBLOCK, AnswerKind.COME)
"""Answers that say enough without words."""


@pghistory.track(pghistory.InsertEvent())
class Answer(models.Model):
    """What somebody pulled in said. It changes nothing by itself but for air cover.

    Another answer stands beside the first.
    """

    pulled_in = models.ForeignKey(PulledIn, on_delete=models.CASCADE, related_name="answers")
    kind = models.CharField(max_length=20, choices=AnswerKind.choices)
    words = models.TextField(blank=True, default="")
    day = models.DateField(null=True, blank=True)
    answered_at = models.DateTimeField(default=timezone.now)
    countermeasure = models.OneToOneField(
        Countermeasure, null=True, blank=True, on_delete=models.SET_NULL, related_name="answer"
    )

    class Meta:
        ordering = ["answered_at", "id"]
        constraints = [
            one_of("kind", AnswerKind, "answer_kind_is_known"),
            models.CheckConstraint(
                condition=Q(kind__in=WITHOUT_WORDS) | ~Q(words=""), name="answer_says_enough"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=WITH_A_DAY, day__isnull=False)
                | (~Q(kind__in=WITH_A_DAY) & Q(day__isnull=True)),
                name="answer_has_its_day",
            ),
        ]

    def __str__(self) -> str:
        return self.words or str(self.get_kind_display())
