"""Statements of purchase cards: what files said, line by line, and the purchases behind it.

A line is known by what it says. Whichever files it comes in, and in whatever order, it is one row;
taking a statement back takes only the lines that no other statement has.
"""

import uuid

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from purchases.models.cards import Card
from purchases.models.purchases import Purchase
from purchases.querysets import (
    LineInStatementQuerySet,
    LineQuerySet,
    MatchQuerySet,
    StatementQuerySet,
)
from purchases.templatetags.spent import spent_at
from systems.constraints import both_or_none, one_of
from systems.models import System

PERSON = settings.AUTH_USER_MODEL


class StatementType(models.TextChoices):
    CSV = "csv", "CSV"
    OFX = "ofx", "OFX"


class StatementState(models.TextChoices):
    """How far a file has come. Nothing of it counts before it is read."""

    SHOWN = "shown", "Shown, not read in yet"
    WAITING = "waiting", "Waiting to be read in"
    READING = "reading", "Being read in"
    READ = "read", "Read in"
    STOPPED = "stopped", "Not read in"
    UNDONE = "undone", "Taken back"


class Mapping(models.Model):
    """How an issuer's CSV is to be read, as somebody of the organisation said it last.

    ``reading``: what ``purchases.statements.csv_reading.Reading`` is made of.
    """

    organisation = models.ForeignKey(System, on_delete=models.CASCADE, related_name="mappings")
    issuer = models.CharField(max_length=100)
    reading = models.JSONField(default=dict)
    saved_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    saved_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["issuer"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "issuer"], name="mapping_of_issuer"),
            models.CheckConstraint(condition=~Q(issuer=""), name="mapping_names_its_issuer"),
        ]

    def __str__(self) -> str:
        return self.issuer


@pghistory.track(
    fields=["state", "issuer", "file_name", "undone_at", "undone_by"], model_name="StatementEvent"
)
class Statement(models.Model):
    """One file. Storage keeps it, card numbers masked, until it is read in or a day old.

    ``holder``: whose own card it is, where a holder brought it. ``reading``: how a CSV is read.
    ``left_out``: a list of ``{"line", "problem"}`` for what could not be read, at most as many as
    a page shows; ``lines_left_out`` counts them all.
    """

    organisation = models.ForeignKey(System, on_delete=models.PROTECT, related_name="statements")
    holder = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    file_type = models.CharField(max_length=3, choices=StatementType.choices)
    file_name = models.CharField(max_length=255)
    issuer = models.CharField(max_length=100, blank=True, default="")
    reading = models.JSONField(default=dict)
    state = models.CharField(
        max_length=10, choices=StatementState.choices, default=StatementState.SHOWN
    )
    brought_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    brought_at = models.DateTimeField(default=timezone.now)
    begun = models.PositiveSmallIntegerField(default=0)
    lines_in_all = models.PositiveIntegerField(default=0)
    lines_done = models.PositiveIntegerField(default=0)
    lines_added = models.PositiveIntegerField(default=0)
    lines_left_out = models.PositiveIntegerField(default=0)
    left_out = models.JSONField(default=list)
    why_stopped = models.TextField(blank=True, default="")
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    key = models.UUIDField(default=uuid.uuid4, unique=True)

    objects = StatementQuerySet.as_manager()

    class Meta:
        ordering = ["-brought_at", "-id"]
        constraints = [
            one_of("file_type", StatementType, "statement_type_is_known"),
            one_of("state", StatementState, "statement_state_is_known"),
            both_or_none("undone_at", "undone_by", "statement_undone_at_and_by"),
            models.CheckConstraint(
                condition=Q(state="undone", undone_at__isnull=False)
                | (~Q(state="undone") & Q(undone_at__isnull=True)),
                name="statement_undone_has_its_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state="stopped") | ~Q(why_stopped=""),
                name="statement_stopped_says_why",
            ),
        ]

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        return reverse("purchases:statement", args=[self.pk])

    @property
    def is_shown(self) -> bool:
        return self.state == StatementState.SHOWN

    @property
    def is_read(self) -> bool:
        return self.state == StatementState.READ

    @property
    def is_finished(self) -> bool:
        """Whether nothing more is read from it."""
        return self.state in (StatementState.READ, StatementState.STOPPED, StatementState.UNDONE)

    @property
    def path(self) -> str:
        """Where storage keeps the file meanwhile; a name that nobody can guess."""
        return f"statements/{self.key}.{self.file_type}"


@pghistory.track(
    pghistory.UpdateEvent(),
    fields=["nothing_to_record", "settled_at", "settled_by"],
    model_name="LineEvent",
)
class Line(models.Model):
    """A movement on a card. ``amount`` in pounds: above nought where money was spent.

    ``identity``: what it says, as one hash; ``occurrence``: the how-manieth of its day it is among
    those that say the same, where its issuer gives no reference. ``nothing_to_record``: why no
    purchase stands behind it, where somebody said so (a fee, a payment to the card).
    """

    organisation = models.ForeignKey(System, on_delete=models.PROTECT, related_name="card_lines")
    card = models.ForeignKey(Card, on_delete=models.PROTECT, related_name="lines")
    day = models.DateField()
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    supplier = models.CharField(max_length=200)
    category = models.CharField(max_length=100, blank=True, default="")
    reference = models.CharField(max_length=100, blank=True, default="")
    identity = models.BinaryField(max_length=32)
    occurrence = models.PositiveIntegerField(default=1)
    nothing_to_record = models.TextField(blank=True, default="")
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = LineQuerySet.as_manager()

    class Meta:
        ordering = ["-day", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "identity", "occurrence"], name="line_once"
            ),
            models.CheckConstraint(condition=~Q(amount=0), name="line_moves_something"),
            both_or_none("settled_at", "settled_by", "line_settled_at_and_by"),
            models.CheckConstraint(
                condition=Q(settled_at__isnull=True, nothing_to_record="")
                | (Q(settled_at__isnull=False) & ~Q(nothing_to_record="")),
                name="line_settled_says_why",
            ),
        ]
        indexes = [
            models.Index(fields=["organisation", "-day", "-id"], name="line_newest_first"),
            models.Index(fields=["card", "amount", "day"], name="line_of_card_and_amount"),
        ]

    def __str__(self) -> str:
        return spent_at(self)

    def get_absolute_url(self) -> str:
        return reverse("purchases:line", args=[self.pk])


class LineInStatement(models.Model):
    """A statement has a line. ``row``: where in the file, counted as people count."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="in_it")
    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="in_statements")
    row = models.PositiveIntegerField()

    objects = LineInStatementQuerySet.as_manager()

    class Meta:
        ordering = ["row", "id"]
        verbose_name_plural = "lines in statements"
        constraints = [
            models.UniqueConstraint(fields=["statement", "line"], name="line_once_in_a_statement")
        ]

    def __str__(self) -> str:
        return f"Row {self.row}"


@pghistory.track()
class Match(models.Model):
    """A purchase stands behind a line: one of several, on either side.

    ``made_by`` is empty where the machine was sure; ``reasons`` say in words why it was.
    """

    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="matches")
    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="matches")
    reasons = ArrayField(models.CharField(max_length=100), default=list, blank=True)
    made_at = models.DateTimeField(default=timezone.now)
    made_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects = MatchQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "id"]
        verbose_name_plural = "matches"
        constraints = [models.UniqueConstraint(fields=["line", "purchase"], name="match_once")]

    def __str__(self) -> str:
        return f"{self.line}, {self.purchase}"


class Apart(models.Model):
    """Somebody said that a purchase does not stand behind a line. The machine never matches them.

    Gone when a person matches the two after all.
    """

    line = models.ForeignKey(Line, on_delete=models.CASCADE, related_name="apart")
    purchase = models.ForeignKey(Purchase, on_delete=models.CASCADE, related_name="+")
    said_at = models.DateTimeField(default=timezone.now)
    said_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["said_at", "id"]
        verbose_name_plural = "apart"
        constraints = [models.UniqueConstraint(fields=["line", "purchase"], name="apart_once")]

    def __str__(self) -> str:
        return f"{self.line}, not {self.purchase}"


class ToMatch(models.Model):
    """Somebody with a card whose purchases changed since they were matched.

    A trigger of purchases writes the marks, so that no way of writing slips past; background work
    takes them with ``FOR UPDATE SKIP LOCKED`` and deletes them in the transaction that matched. A
    mark per change, never updated.
    """

    holder = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="+")
    marked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        verbose_name_plural = "to match"

    def __str__(self) -> str:
        return f"What {self.holder} bought"
