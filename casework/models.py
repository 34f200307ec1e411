"""Citizens, cases, what matters to people, the timeline of a case, and every look at it."""

import pghistory
import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from casework.querysets import AllocationQuerySet, CaseQuerySet, ToTellQuerySet
from systems.constraints import both_or_none, one_of
from systems.models import Person, System
from systems.permissions import Permission, may


@pghistory.track()
class Citizen(models.Model):
    """A person, by the name they want to be called."""

    name = models.CharField(max_length=200)
    address = models.TextField(blank=True, default="")
    phone = models.CharField(max_length=40, blank=True, default="")
    created_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1, db_default=1)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="citizen_has_a_name")]

    def __str__(self) -> str:
        return self.name

    def names_of(self, whose: "Whose") -> list[str]:
        """The other names of one kind; from the prefetched ``other_names`` where there are any."""
        return [name.name for name in self.other_names.all() if name.whose == whose]

    @property
    def also_known_as(self) -> list[str]:
        return self.names_of(Whose.CITIZEN)

    @property
    def household(self) -> list[str]:
        return self.names_of(Whose.HOUSEHOLD)


class Whose(models.TextChoices):
    CITIZEN = "citizen", "Also known as"
    HOUSEHOLD = "household", "In the household"


@pghistory.track()
class OtherName(models.Model):
    """Another name that a citizen goes by, or of somebody in their household."""

    citizen = models.ForeignKey(Citizen, on_delete=models.CASCADE, related_name="other_names")
    name = models.CharField(max_length=200)
    whose = models.CharField(max_length=20, choices=Whose.choices, default=Whose.CITIZEN)

    class Meta:
        ordering = ["whose", "name", "id"]
        constraints = [
            one_of("whose", Whose, "other_name_whose_is_known"),
            models.CheckConstraint(condition=~Q(name=""), name="other_name_is_not_empty"),
            models.UniqueConstraint(fields=["citizen", "name"], name="other_name_once"),
        ]

    def __str__(self) -> str:
        return self.name


@pghistory.track(exclude=["moved_at"])
class Case(models.Model):
    """The work of one team with one citizen. It starts as an offer of help, never as an assessment.

    A *restricted* case exists only for its allocated workers and the team's coordinators. One that
    has ended can be *anonymised*: nobody knows any more who it was, and its issues stay.
    """

    citizen = models.ForeignKey(Citizen, on_delete=models.CASCADE, related_name="cases")
    team = models.ForeignKey(System, on_delete=models.PROTECT, related_name="cases")
    signal = models.TextField(blank=True, default="")
    started_on = models.DateField()
    restricted = models.BooleanField(default=False)
    moved_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    anonymised_at = models.DateTimeField(null=True, blank=True)
    anonymised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
    )
    deleted_at = models.DateTimeField(null=True, blank=True)
    deleted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        db_index=False,
    )

    objects = CaseQuerySet.as_manager()

    # Brought along by ``for_list`` and ``with_mine``.
    latest_what_matters: str | None
    latest_is_not_now: bool | None
    current_allocations: "list[Allocation]"
    is_mine: bool

    class Meta:
        ordering = ["-moved_at", "-id"]
        constraints = [
            both_or_none("ended_at", "ended_by", "case_ended_at_and_by"),
            both_or_none("anonymised_at", "anonymised_by", "case_anonymised_at_and_by"),
            both_or_none("deleted_at", "deleted_by", "case_deleted_at_and_by"),
            models.CheckConstraint(
                condition=Q(anonymised_at__isnull=True, deleted_at__isnull=True)
                | Q(ended_at__isnull=False),
                name="case_record_ends_after_the_case",
            ),
        ]
        indexes = [
            models.Index(fields=["team", "-moved_at", "-id"], name="case_of_team_newest"),
            # They are few: what is left out with them is found without reading all cases.
            models.Index(fields=["id"], condition=Q(deleted_at__isnull=False), name="case_deleted"),
        ]
        triggers = [
            # What was spent for it counts no longer, or again.
            pgtrigger.Trigger(
                name="mark_case",
                when=pgtrigger.After,
                operation=pgtrigger.UpdateOf("deleted_at"),
                condition=pgtrigger.AnyChange("deleted_at"),
                func="""
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('case', NEW.id, clock_timestamp());
                    RETURN NULL;
                """,
            )
        ]

    def __str__(self) -> str:
        return self.citizen.name

    def get_absolute_url(self) -> str:
        return reverse("casework:case", args=[self.pk])

    @property
    def has_ended(self) -> bool:
        return self.ended_at is not None

    def is_looked_after_by(self, person: Person) -> bool:
        """Whether ``person`` coordinates the team or walks alongside today."""
        return (
            may(person, Permission.COORDINATE, self.team_id)
            or self.allocations.current().filter(person=person).exists()
        )


@pghistory.track()
class Allocation(models.Model):
    """A worker who walks alongside in a case, from a day until a day."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="allocations")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="allocations"
    )
    from_day = models.DateField()
    until_day = models.DateField(null=True, blank=True)

    objects = AllocationQuerySet.as_manager()

    class Meta:
        ordering = ["from_day", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(until_day__isnull=True) | Q(until_day__gte=F("from_day")),
                name="allocation_ends_after_it_begins",
            ),
            models.UniqueConstraint(
                fields=["case", "person"],
                condition=Q(until_day__isnull=True),
                name="allocation_open_once",
            ),
        ]

    def __str__(self) -> str:
        return str(self.person)


@pghistory.track(pghistory.InsertEvent())
class WhatMatters(models.Model):
    """What a good life looks like, in the citizen's own words. Later words stand beside earlier."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="what_matters")
    words = models.TextField(blank=True, default="")
    not_now = models.BooleanField(default=False)
    said_on = models.DateField()
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-said_on", "-id"]
        verbose_name_plural = "what matters"
        constraints = [
            models.CheckConstraint(
                condition=Q(not_now=True) | ~Q(words=""),
                name="what_matters_says_something",
            ),
        ]

    def __str__(self) -> str:
        return self.words or "Not now"


class TimelineKind(models.TextChoices):
    NOTE = "note", "Note"
    PROGRESS = "progress", "Is this working?"
    ISSUE = "issue", "What got in the way"
    SUCCESS = "success", "What went well"
    PURCHASE = "purchase", "Purchase"
    LEARNING = "learning", "Learning"


@pghistory.track()
class TimelineEntry(models.Model):
    """One thing in the life of a case.

    Apps above write here what happened in them; ``source`` names the row it tells of, so that
    telling again changes the entry and adds none.
    """

    case = models.ForeignKey(
        Case, on_delete=models.CASCADE, db_index=False, related_name="timeline"
    )
    kind = models.CharField(max_length=20, choices=TimelineKind.choices)
    words = models.TextField()
    url = models.CharField(max_length=200, blank=True, default="")
    source = models.CharField(max_length=80, null=True, blank=True, unique=True)
    happened_at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta:
        ordering = ["-happened_at", "-id"]
        verbose_name_plural = "timeline entries"
        constraints = [one_of("kind", TimelineKind, "timeline_kind_is_known")]
        indexes = [
            models.Index(fields=["case", "-happened_at", "-id"], name="timeline_newest_first")
        ]

    def __str__(self) -> str:
        return self.words


class Way(models.TextChoices):
    READ = "read", "Read"
    WRITE = "write", "Wrote"


class CaseLook(models.Model):
    """One read or write of a case by a person: who, when, what.

    Kept as long as the case. When it is anonymised, ``what`` loses its names and nothing else.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, db_index=False, related_name="looks")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    way = models.CharField(max_length=10, choices=Way.choices)
    what = models.CharField(max_length=120)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [one_of("way", Way, "look_way_is_known")]
        indexes = [models.Index(fields=["case", "-at"], name="look_newest_first")]

    def __str__(self) -> str:
        return f"{self.get_way_display()}: {self.what}"


@pghistory.track()
class ToTell(models.Model):
    """Something that came of an issue, for a worker to tell the person; then ticked off."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="to_tell")
    words = models.TextField()
    source = models.CharField(max_length=80, unique=True)
    came_up_at = models.DateTimeField(default=timezone.now)
    told_at = models.DateTimeField(null=True, blank=True)
    told_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    what_they_said = models.TextField(blank=True, default="")

    objects = ToTellQuerySet.as_manager()

    class Meta:
        ordering = ["came_up_at", "id"]
        verbose_name_plural = "to tell"
        constraints = [both_or_none("told_at", "told_by", "to_tell_told_at_and_by")]

    def __str__(self) -> str:
        return self.words
