"""Issues: what a worker could not do or struggled with, and what is done about it meanwhile."""

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Now, Upper
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.lexemes import lexemes_of
from debriefs.models.debrief import Debrief
from debriefs.models.triggers import mark_issue, mark_issues_around, take_turns
from debriefs.querysets import CountermeasureQuerySet, IssueQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import System


class Level(models.TextChoices):
    """Where the answer to an issue can be found; on screen in plain words."""

    TO_TALK_ABOUT = "to_talk_about", "Still to talk about"
    METHOD = "method", "How do we do this?"
    SYSTEM = "system", "A local rule is in the way"
    MACRO_SYSTEM = "macro_system", "Law or national policy is in the way"


class Status(models.TextChoices):
    OPEN = "open", "Open"
    CLOSED = "closed", "Closed"


class GiftTier(models.TextChoices):
    """In whose gift it is to change the thing."""

    TEAM = "team", "The team"
    LEADERSHIP = "leadership", "Leadership"
    GOVERNMENT = "government", "Government"


class Closing(models.TextChoices):
    """Why an issue is closed. Unblocking the case in hand is no closing."""

    NEW_NORMAL = "new_normal", "There is a new normal"
    NO = "no", "The answer is no, with its reason"
    NO_LONGER_MATTERS = "no_longer_matters", "It no longer matters"
    IMPORTED = "imported", "Imported as closed"


PERSON = settings.AUTH_USER_MODEL


@pghistory.track(
    exclude=["moved_at", "quiet_told_at", "written_at", "key", "turn", "lexemes", "sent_lexemes"]
)
class Issue(models.Model):
    """What got in the way. The team's until somebody sends it on; then ``sent_words`` travel.

    It stays open until there is a new normal, a "no" with its reason, or it no longer matters.
    ``key`` is the writer's own name for it, so that raising it twice raises one. ``lexemes``: its
    words as full text search compares them; ``sent_lexemes``: those that travel.
    """

    team = models.ForeignKey(
        System, on_delete=models.PROTECT, db_index=False, related_name="issues"
    )
    debrief = models.ForeignKey(
        Debrief, null=True, blank=True, on_delete=models.SET_NULL, related_name="issues"
    )
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, db_index=False, related_name="issues"
    )
    description = models.TextField()
    level = models.CharField(max_length=20, choices=Level.choices, default=Level.TO_TALK_ABOUT)
    new_normal = models.TextField(blank=True, default="")
    raised_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    raised_on = models.DateField(default=timezone.localdate)
    written_at = models.DateTimeField(default=timezone.now, db_default=Now())
    carrier = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    carrier_name = models.CharField(max_length=200, blank=True, default="")
    gift_tier = models.CharField(max_length=20, choices=GiftTier.choices, null=True, blank=True)
    gift_holder = models.CharField(max_length=200, blank=True, default="")

    sent_words = models.TextField(blank=True, default="")
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    unblocked_at = models.DateTimeField(null=True, blank=True)
    unblocked_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OPEN)
    closing = models.CharField(max_length=20, choices=Closing.choices, null=True, blank=True)
    closing_words = models.TextField(blank=True, default="")
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    moved_at = models.DateTimeField(default=timezone.now)
    quiet_told_at = models.DateTimeField(null=True, blank=True)
    import_key = models.CharField(max_length=80, null=True, blank=True, unique=True)
    key = models.UUIDField(null=True, blank=True, unique=True)
    turn = models.PositiveIntegerField(default=0, db_default=0)
    lexemes = lexemes_of("description")
    sent_lexemes = lexemes_of("sent_words")
    version = models.PositiveIntegerField(default=1)

    objects = IssueQuerySet.as_manager()

    likeness: float  # brought along by ``like``

    class Meta:
        ordering = ["-raised_on", "-id"]
        constraints = [
            one_of("level", Level, "issue_level_is_known"),
            one_of("gift_tier", GiftTier, "issue_gift_tier_is_known"),
            one_of("status", Status, "issue_status_is_known"),
            one_of("closing", Closing, "issue_closing_is_known"),
            both_or_none("sent_at", "sent_by", "issue_sent_at_and_by"),
            both_or_none("unblocked_at", "unblocked_by", "issue_unblocked_at_and_by"),
            both_or_none("closed_at", "closed_by", "issue_closed_at_and_by"),
            both_or_none("deleted_at", "deleted_by", "issue_deleted_at_and_by"),
            models.CheckConstraint(condition=~Q(description=""), name="issue_says_something"),
            models.CheckConstraint(
                condition=Q(status="open", closing__isnull=True, closed_at__isnull=True)
                | Q(status="closed", closing__isnull=False),
                name="issue_closed_has_a_closing",
            ),
            models.CheckConstraint(
                condition=Q(sent_at__isnull=True, sent_words="")
                | (Q(sent_at__isnull=False) & ~Q(sent_words="")),
                name="issue_sent_on_has_words",
            ),
            models.CheckConstraint(
                condition=~Q(closing="no") | ~Q(closing_words=""),
                name="issue_no_has_a_reason",
            ),
        ]
        indexes = [
            # Which of a team's somebody may see is told from the index alone.
            models.Index(
                fields=["team", "-raised_on", "-id"],
                include=["case", "deleted_at"],
                name="issue_of_team_seen",
            ),
            models.Index(fields=["case"], name="issue_of_case"),
            # What is written is found at once, and no reader has to wade through what waits.
            GinIndex(fields=["lexemes"], name="issue_lexemes", fastupdate=False),
            GinIndex(
                fields=["sent_lexemes"],
                condition=Q(sent_at__isnull=False),
                name="issue_sent_lexemes",
                fastupdate=False,
            ),
        ]
        triggers = [
            mark_issue(
                "mark_written",
                pgtrigger.Insert
                | pgtrigger.UpdateOf(
                    "team_id",
                    "case_id",
                    "level",
                    "status",
                    "sent_words",
                    "raised_on",
                    "deleted_at",
                ),
                row="NEW",
                column="id",
            ),
            mark_issue("mark_deleted", pgtrigger.Delete, row="OLD", column="id"),
            *take_turns(
                "turn", "version", "case_id", "level", "status", "unblocked_at", "deleted_at"
            ),
        ]

    def __str__(self) -> str:
        return self.description

    def get_absolute_url(self) -> str:
        return reverse("issue", args=[self.pk])

    @property
    def is_sent_on(self) -> bool:
        return self.sent_at is not None

    @property
    def may_travel(self) -> bool:
        """Whether its level calls for somebody beyond the team."""
        return self.level in (Level.SYSTEM, Level.MACRO_SYSTEM)

    @property
    def carried_by(self) -> str:
        """Who carries it: somebody with an account, or the name on the paper it came from."""
        return str(self.carrier) if self.carrier else self.carrier_name


DOING_FOR_NOW = "What we're doing for now"
"""What people call a countermeasure on every screen, form and print: it holds until there is a new
normal. Wherever these words stand they are this name, and say nothing of the software."""


@pghistory.track()
class Countermeasure(models.Model):
    """The temporary fix for the case in hand.

    With a named leader who shields the team from a rule it is *air cover*, and has a review date;
    past that date it stands until its holder says otherwise. ``kept_on``: the day on which a
    debrief looked at it last and kept it.
    """

    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="countermeasures")
    words = models.TextField()
    since = models.DateField(default=timezone.localdate)
    review_on = models.DateField(null=True, blank=True)
    air_cover_holder = models.CharField(max_length=200, blank=True, default="")
    helped = models.CharField(
        max_length=10,
        null=True,
        blank=True,
        choices=[
            ("yes", "It helped"),
            ("partly", "It helped a little"),
            ("no", "It did not help"),
        ],
    )
    ended_on = models.DateField(null=True, blank=True)
    ended_words = models.TextField(blank=True, default="", db_default="")
    kept_on = models.DateField(null=True, blank=True)
    written_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    sent_words = models.TextField(blank=True, default="")
    sent_at = models.DateTimeField(null=True, blank=True)
    sent_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    version = models.PositiveIntegerField(default=1, db_default=1)

    objects = CountermeasureQuerySet.as_manager()

    class Meta:
        ordering = ["since", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="countermeasure_says_something"),
            models.CheckConstraint(
                condition=Q(helped__isnull=True) | Q(helped__in=["yes", "partly", "no"]),
                name="countermeasure_helped_is_known",
            ),
            models.CheckConstraint(
                condition=Q(air_cover_holder="") | Q(review_on__isnull=False),
                name="air_cover_has_a_review_date",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("since")),
                name="countermeasure_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(sent_at__isnull=True, sent_words="")
                | (Q(sent_at__isnull=False) & ~Q(sent_words="")),
                name="countermeasure_sent_on_has_words",
            ),
            both_or_none("sent_at", "sent_by", "countermeasure_sent_at_and_by"),
        ]
        indexes = [
            # Few of many: a dashboard of a country finds those whose day is near among them alone.
            models.Index(
                fields=["review_on"],
                condition=Q(ended_on__isnull=True) & ~Q(air_cover_holder=""),
                name="air_cover_in_force",
            ),
            models.Index(
                Upper("air_cover_holder"),
                condition=Q(ended_on__isnull=True) & ~Q(air_cover_holder=""),
                name="air_cover_by_holder",
            ),
        ]
        triggers = [
            mark_issues_around(
                pgtrigger.Insert
                | pgtrigger.UpdateOf(
                    "issue_id", "ended_on", "sent_at", "review_on", "air_cover_holder"
                )
                | pgtrigger.Delete
            ),
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def is_to_be_looked_at(self) -> bool:
        """Whether it stands, and the day to look at it again has come."""
        return bool(
            self.ended_on is None and self.review_on and self.review_on <= timezone.localdate()
        )
