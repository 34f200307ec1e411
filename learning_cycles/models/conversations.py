"""Conversations of a system, and which issue is placed in which: the facts of the roll-up."""

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.lexemes import words_in
from debriefs.models import Issue
from learning_cycles.querysets import (
    ConversationQuerySet,
    EntryQuerySet,
    FollowingQuerySet,
    PlacementQuerySet,
)
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL

# What is said in a conversation makes it like or unlike others: its terms have to follow.
COMPARE_AGAIN = """
    INSERT INTO learning_cycles_comparedtext AS compared
        (conversation_id, kind, source, terms, is_due)
    VALUES ({conversation}, '{kind}', {source}, '{{}}', TRUE)
    ON CONFLICT (kind, source, conversation_id) DO UPDATE SET is_due = TRUE;
    RETURN NULL;
"""


class ConversationState(models.TextChoices):
    NEW = "new", "New"
    ACTIVE = "active", "Active"
    RESTING = "resting", "Resting"
    CLOSED = "closed", "Closed"


@pghistory.track()
class Conversation(models.Model):
    """What one system talks about on one question.

    ``question`` is empty until a person words it; pages then show the first issue's words that the
    reader may read. ``opened_by`` is empty where the roll-up opened it. Once it is passed up, its
    system issues count in the conversations that it feeds as well, as numbers (R2).
    """

    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="conversations")
    question = models.CharField(max_length=300, blank=True, default="")
    state = models.CharField(
        max_length=10, choices=ConversationState.choices, default=ConversationState.NEW
    )
    opened_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    feeds_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="fed_by"
    )
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="merged_from",
    )
    passed_up_at = models.DateTimeField(null=True, blank=True)
    passed_up_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = ConversationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-id"]
        constraints = [
            one_of("state", ConversationState, "conversation_state_is_known"),
            models.CheckConstraint(
                condition=Q(feeds_into__isnull=True) | ~Q(feeds_into=F("id")),
                name="conversation_does_not_feed_itself",
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
                name="conversation_is_not_merged_into_itself",
            ),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | Q(feeds_into__isnull=True),
                name="merged_conversation_feeds_nothing",
            ),
            both_or_none("passed_up_at", "passed_up_by", "conversation_passed_up_at_and_by"),
        ]
        indexes = [GinIndex(words_in("question"), name="conversation_lexemes", fastupdate=False)]
        triggers = [
            pgtrigger.Trigger(
                name="mark_fed",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf(
                    "feeds_into_id", "system_id", "passed_up_at", "merged_into_id"
                ),
                condition=pgtrigger.AnyChange(
                    "feeds_into", "system", "passed_up_at", "merged_into"
                ),
                func="""
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('conversation', NEW.id, clock_timestamp());
                    RETURN NULL;
                """,
            ),
            pgtrigger.Trigger(
                name="compare_question",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("question"),
                func="IF TG_OP = 'INSERT' AND NEW.question = '' THEN RETURN NULL; END IF;"
                + COMPARE_AGAIN.format(conversation="NEW.id", kind="question", source="NEW.id"),
            ),
            # The index of likeness counts by system.
            pgtrigger.ReadOnly(name="stays_in_system", fields=["system"]),
        ]

    def __str__(self) -> str:
        return self.question or f"Conversation {self.pk}"

    def get_absolute_url(self) -> str:
        return reverse("learning_cycles:conversation", args=[self.pk])

    @property
    def is_live(self) -> bool:
        """Whether anything new comes in: not closed and not merged into another."""
        return self.merged_into_id is None and self.state != ConversationState.CLOSED


@pghistory.track()
class Placement(models.Model):
    """The one conversation that an issue is in; a suggestion until a person settles it."""

    issue = models.OneToOneField(Issue, on_delete=models.CASCADE, related_name="placement")
    conversation = models.ForeignKey(
        Conversation, on_delete=models.PROTECT, related_name="placements"
    )
    likeness = models.FloatField(null=True, blank=True)
    placed_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = PlacementQuerySet.as_manager()

    class Meta:
        ordering = ["-placed_at", "-id"]
        constraints = [both_or_none("settled_at", "settled_by", "placement_settled_at_and_by")]
        indexes = [
            models.Index(
                fields=["conversation"],
                condition=Q(settled_at__isnull=True),
                name="placement_not_settled",
            )
        ]
        triggers = [
            pgtrigger.Trigger(
                name="mark_placed",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("conversation_id"),
                func="""
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('issue', NEW.issue_id, clock_timestamp());
                    RETURN NULL;
                """,
            ),
            pgtrigger.Trigger(
                name="mark_unplaced",
                when=pgtrigger.After,
                operation=pgtrigger.Delete,
                func="""
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('issue', OLD.issue_id, clock_timestamp());
                    RETURN NULL;
                """,
            ),
        ]

    def __str__(self) -> str:
        return f"Issue {self.issue_id} in conversation {self.conversation_id}"


class EntryKind(models.TextChoices):
    """What somebody adds to a conversation's thread."""

    THOUGHT = "thought", "A thought"
    STORY = "story", "A story"
    DECISION = "decision", "A decision"
    MINUTES = "minutes", "Minutes"
    QUESTION_BELOW = "question_below", "A question to those who do the work"
    QUESTION_ABOVE = "question_above", "A question to the scale above"


class Giver(models.TextChoices):
    """Whose story it is."""

    WORKER = "worker", "It is my own"
    CITIZEN = "citizen", "Somebody we help gave it to me"


@pghistory.track()
class Entry(models.Model):
    """Something said in a conversation's thread.

    A question travels along the chain and is answered from there: ``in_answer_to``. A story has its
    ``giver``, the ``case`` of whoever gave it if that is known, and the uses they agreed to beside
    this conversation: ``in_cases`` for change, ``in_print``. Once withdrawn it says nothing.
    """

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="entries")
    kind = models.CharField(
        max_length=20,
        choices=EntryKind.choices,
        default=EntryKind.THOUGHT,
        db_default=EntryKind.THOUGHT,
    )
    words = models.TextField()
    said_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    said_at = models.DateTimeField(default=timezone.now)
    in_answer_to = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="answers"
    )
    giver = models.CharField(max_length=10, choices=Giver.choices, null=True, blank=True)
    case = models.ForeignKey(
        Case, null=True, blank=True, on_delete=models.CASCADE, related_name="stories"
    )
    in_cases = models.BooleanField(default=False, db_default=False)
    in_print = models.BooleanField(default=False, db_default=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering = ["said_at", "id"]
        verbose_name_plural = "entries"
        constraints = [
            one_of("kind", EntryKind, "entry_kind_is_known"),
            one_of("giver", Giver, "entry_giver_is_known"),
            both_or_none("withdrawn_at", "withdrawn_by", "entry_withdrawn_at_and_by"),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) & ~Q(words="")
                | Q(withdrawn_at__isnull=False, words="", kind=EntryKind.STORY),
                name="entry_says_something_or_is_withdrawn",
            ),
            models.CheckConstraint(
                condition=Q(kind=EntryKind.STORY)
                | Q(giver__isnull=True, case__isnull=True, in_cases=False, in_print=False),
                name="entry_with_a_giver_is_a_story",
            ),
            models.CheckConstraint(
                condition=Q(case__isnull=True) | Q(giver=Giver.CITIZEN),
                name="story_of_a_case_is_a_citizen_s",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(
                name="compare_entry",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("words", "conversation_id"),
                func=COMPARE_AGAIN.format(
                    conversation="NEW.conversation_id", kind="entry", source="NEW.id"
                ),
            ),
            pgtrigger.Trigger(
                name="compare_without",
                when=pgtrigger.After,
                operation=pgtrigger.Delete | pgtrigger.UpdateOf("conversation_id"),
                func="""
                    UPDATE learning_cycles_comparedtext SET is_due = TRUE
                    WHERE kind = 'entry' AND source = OLD.id
                      AND conversation_id = OLD.conversation_id;
                    RETURN NULL;
                """,
            ),
        ]

    def __str__(self) -> str:
        return self.words

    @property
    def is_withdrawn(self) -> bool:
        """Whether it is a story whose giver took it back."""
        return self.withdrawn_at is not None

    @property
    def is_question(self) -> bool:
        """Whether it travels along the chain to be answered from there."""
        return self.kind in (EntryKind.QUESTION_BELOW, EntryKind.QUESTION_ABOVE)


class Following(models.Model):
    """Somebody wants to hear what happens in a conversation."""

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="followings"
    )
    person = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="followings")
    since = models.DateTimeField(default=timezone.now)

    objects = FollowingQuerySet.as_manager()

    class Meta:
        ordering = ["since", "id"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "person"], name="followed_once")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} follows conversation {self.conversation_id}"


class Happening(models.Model):
    """Something that happened in a conversation, until those who follow it are told.

    ``key`` names the event; ``words`` hold nothing that only some of the followers may read. Told
    to the last of them, it is gone: what was told is in their notices.
    """

    conversation = models.ForeignKey(
        Conversation, on_delete=models.CASCADE, related_name="happenings"
    )
    key = models.CharField(max_length=80)
    words = models.TextField()
    done_at = models.DateTimeField(default=timezone.now)
    done_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["conversation", "key"], name="happened_once")
        ]

    def __str__(self) -> str:
        return self.key
