"""Named reads of what is written at a debrief beside its entries: lines, answers, actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Prefetch, Q
from django.utils import timezone

from casework.querysets import cases_seen_by, long_ago
from debriefs.querysets.issues import of_visible_cases
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from debriefs.models import Action, Note  # noqa: F401 - for generics
    from systems.models import Person


def with_asked() -> Any:
    """The colleagues who were asked on an entry, and by whom, in one query."""
    from debriefs.models import Asked

    return Prefetch("asked", Asked.objects.select_related("asked_by", "colleague"))


def _of_teams_of(person: Person) -> Q:
    teams = systems_where(person, Permission.DO_CASEWORK)
    return Q(of_visible_cases(person), team__any_of=teams)


class NoteQuerySet(models.QuerySet["Note"]):
    """Reads of notes. What was jotted down ahead is its writer's until a debrief takes it in."""

    def kept(self) -> NoteQuerySet:
        """Notes that nobody has deleted."""
        return self.filter(deleted_at__isnull=True)

    def visible_to(self, person: Person) -> NoteQuerySet:
        """Notes of the debriefs of the person's teams, and what they jotted down themselves."""
        return (
            self.kept()
            .filter(_of_teams_of(person))
            .filter(Q(debrief__isnull=False) | Q(written_by=person))
        )

    def to_bring_back(self, person: Person) -> NoteQuerySet:
        """Deleted ones that can still be brought back."""
        return self.filter(_of_teams_of(person), deleted_at__gt=long_ago()).filter(
            Q(debrief__isnull=False) | Q(written_by=person)
        )

    def deleted_for_good(self) -> NoteQuerySet:
        """Deleted ones that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def written_by(self, person: Person) -> NoteQuerySet:
        """A person's own, wherever they stand today."""
        return self.filter(written_by=person)

    def waiting(self) -> NoteQuerySet:
        """Jotted down ahead of time, for the team's next debrief."""
        return self.kept().filter(debrief__isnull=True)

    def still_notes(self) -> NoteQuerySet:
        """Those that became nothing else: an entry is read where it is, and by whom it may be."""
        return self.filter(Q(became="") | Q(became__startswith="note:"))


class ActionQuerySet(models.QuerySet["Action"]):
    """Reads of actions."""

    def kept(self) -> ActionQuerySet:
        """Actions that nobody has deleted."""
        return self.filter(deleted_at__isnull=True)

    def visible_to(self, person: Person) -> ActionQuerySet:
        """Actions of the person's teams, without those about cases closed to the person.

        An action on an issue tells of that issue's case as well.
        """
        return self.kept().filter(
            _of_teams_of(person),
            Q(issue__case__isnull=True) | Q(issue__case__in=cases_seen_by(person)),
        )

    def to_bring_back(self, person: Person) -> ActionQuerySet:
        """Deleted ones that can still be brought back."""
        return self.filter(_of_teams_of(person), deleted_at__gt=long_ago())

    def deleted_for_good(self) -> ActionQuerySet:
        """Deleted ones that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def open(self) -> ActionQuerySet:
        return self.filter(state="open")

    def not_looked_at_today(self) -> ActionQuerySet:
        """Those that no debrief has kept today."""
        return self.filter(Q(kept_on__isnull=True) | Q(kept_on__lt=timezone.localdate()))

    def for_list(self) -> ActionQuerySet:
        """With the people and things that a list shows."""
        return self.select_related(
            "team", "case__citizen", "issue", "carrier", "written_by", "settled_by"
        )

    def for_page(self) -> ActionQuerySet:
        """As a list shows them, and with the colleagues who were asked."""
        return self.for_list().prefetch_related(with_asked())
