"""Named reads of cases. What a person may not see is not in them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q, Subquery
from django.db.models.expressions import RawSQL
from django.utils import timezone

import casework.lookups  # noqa: F401 - makes among known
from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from casework.models import Allocation, Case, ToTell  # noqa: F401 - for generics
    from systems.models import Person

REMEMBERED = 1000
"""People whose rights a process keeps as SQL: about those who are at work at one time."""


def cases_seen_by(person: Person) -> RawSQL | CaseQuerySet:
    """The numbers of the cases of ``visible_to``, for ``case__in`` in what is read of cases.

    Such a subquery is in almost every read, and putting it together took longer than asking it. Its
    SQL is kept as long as nothing changes that it is made of; the database is asked each time.
    """
    from casework.models import Case

    teams = systems_where(person, Permission.DO_CASEWORK)
    if not teams:
        return Case.objects.none()
    coordinated = systems_where(person, Permission.COORDINATE)
    sql, params = _seen_sql(
        person.pk, frozenset(teams), frozenset(coordinated), timezone.localdate()
    )
    return RawSQL(sql, params)  # noqa: S611 - made by Django, with parameters


@lru_cache(maxsize=REMEMBERED)
def _seen_sql(
    person: int, teams: frozenset[int], coordinated: frozenset[int], _today: date
) -> tuple[str, tuple[Any, ...]]:
    from casework.models import Case

    seen = Case.objects.filter(_seen(person, teams, coordinated)).order_by().values("pk")
    sql, params = seen.query.sql_with_params()
    return sql, tuple(params)


def of_case_seen_by(person: Person) -> Q:
    """Rows whose ``case`` is one of ``cases_seen_by``, asked of the case that comes with each row.

    For people who see so many that finding all of them would take longer.
    """
    teams = systems_where(person, Permission.DO_CASEWORK)
    coordinated = systems_where(person, Permission.COORDINATE)
    return _seen(person.pk, teams, coordinated, of="case__")


def _seen(person: int, teams: Collection[int], coordinated: Collection[int], *, of: str = "") -> Q:
    """Cases of ``teams``; restricted ones where ``person`` is allocated, or of ``coordinated``.

    ``of``: how the case is reached from the rows asked for.
    """
    open_to_them = (
        Q((f"{of}restricted", False))
        | Q((f"{of}team__any_of", coordinated))
        | Q(_allocated_to(person, of=of))
    )
    return Q(open_to_them, (f"{of}team__any_of", teams), (f"{of}deleted_at__isnull", True))


def _allocated_to(person: int, *, of: str = "") -> Exists:
    from casework.models import Allocation

    return Exists(Allocation.objects.current().filter(case=OuterRef(f"{of}pk"), person=person))


DAYS_TO_BRING_BACK = 30


def long_ago() -> datetime:
    """What was deleted at this moment or before cannot be brought back."""
    return timezone.now() - timedelta(days=DAYS_TO_BRING_BACK)


class AllocationQuerySet(models.QuerySet["Allocation"]):
    """Reads of who walks alongside in which case."""

    def current(self) -> AllocationQuerySet:
        """Allocations of today."""
        today = timezone.localdate()
        return self.filter(from_day__lte=today).filter(
            Q(until_day__isnull=True) | Q(until_day__gte=today)
        )


class CaseQuerySet(models.QuerySet["Case"]):
    """Reads of cases; ``visible_to`` is the one rule of who sees one."""

    def visible_to(self, person: Person) -> CaseQuerySet:
        """Cases of the person's teams; restricted ones if allocated, or coordinator.

        A deleted one is absent for everybody, with all that is about it.
        """
        teams = systems_where(person, Permission.DO_CASEWORK)
        return self.filter(_seen(person.pk, teams, systems_where(person, Permission.COORDINATE)))

    def seen_by(self, pairs: Collection[tuple[int, Person]]) -> set[tuple[int, int]]:
        """Which of ``pairs`` (the id of a case, a person) ``visible_to`` has, with ids of people.

        The same rule, for many people at once: two queries, if their reach was read along.
        """
        from casework.models import Allocation

        cases = {pk for pk, _ in pairs}
        kept = self.filter(pk__in=cases, deleted_at__isnull=True)
        rows = kept.order_by().values_list("pk", "team", "restricted")
        case_of = {pk: (team, restricted) for pk, team, restricted in rows}
        closed = {pk for pk, (_, restricted) in case_of.items() if restricted}
        current = Allocation.objects.current().filter(case__in=closed).order_by()
        allocated = set(current.values_list("case", "person")) if closed else set()

        def sees(pk: int, person: Person) -> bool:
            team, restricted = case_of[pk]
            is_let_in = not restricted or (pk, person.pk) in allocated
            coordinates = team in systems_where(person, Permission.COORDINATE)
            does_casework = team in systems_where(person, Permission.DO_CASEWORK)
            return does_casework and (is_let_in or coordinates)

        return {(pk, person.pk) for pk, person in pairs if pk in case_of and sees(pk, person)}

    def allocated_to(self, person: Person) -> CaseQuerySet:
        """Cases in which the person walks alongside today."""
        return self.filter(_allocated_to(person.pk))

    def to_bring_back(self, person: Person) -> CaseQuerySet:
        """Deleted ones of the teams that ``person`` coordinates, while they can be brought back."""
        return self.filter(
            team__any_of=systems_where(person, Permission.COORDINATE), deleted_at__gt=long_ago()
        )

    def deleted_for_good(self) -> CaseQuerySet:
        """Deleted ones that nobody can bring back any more."""
        return self.filter(deleted_at__lte=long_ago())

    def with_names(self) -> CaseQuerySet:
        """Those of which it is known who it is."""
        return self.filter(anonymised_at__isnull=True)

    def open(self) -> CaseQuerySet:
        """Cases that nobody has brought to an end."""
        return self.filter(ended_at__isnull=True)

    def ended(self) -> CaseQuerySet:
        """Cases that somebody has brought to an end."""
        return self.filter(ended_at__isnull=False)

    def named_like(self, text: str) -> CaseQuerySet:
        """Cases in which each typed word is in a name of the person or the household.

        Accents and capitals make no difference; the words may be in different names.
        """
        from casework.models import OtherName

        found = self
        for word in text.split():
            other_names = OtherName.objects.filter(
                citizen=OuterRef("citizen"), name__unaccent__icontains=word
            )
            found = found.filter(Q(citizen__name__unaccent__icontains=word) | Exists(other_names))
        return found

    def with_mine(self, person: Person) -> CaseQuerySet:
        """Each with ``is_mine``: whether ``person`` walks alongside today."""
        is_mine = _allocated_to(person.pk)
        return self.annotate(is_mine=is_mine)  # type: ignore[no-redef]  # known to readers of a case

    def with_people(self) -> CaseQuerySet:
        """With the citizen and all names, the team, and ``current_allocations``."""
        from casework.models import Allocation

        current = Prefetch(
            "allocations",
            queryset=Allocation.objects.current().select_related("person"),
            to_attr="current_allocations",
        )
        people = self.select_related("citizen", "team")
        return people.prefetch_related(  # type: ignore[no-redef]  # known to readers of a case
            "citizen__other_names", current
        )

    def for_list(self) -> CaseQuerySet:
        """With names and people, and what matters latest."""
        return self.with_people().with_latest_what_matters()

    def with_latest_what_matters(self) -> CaseQuerySet:
        """Each with what matters latest: its words, and if it is "not now"."""
        from casework.models import WhatMatters

        latest = WhatMatters.objects.filter(case=OuterRef("pk")).order_by("-said_on", "-id")
        return self.annotate(  # type: ignore[no-redef]  # known to readers of a case
            latest_what_matters=Subquery(latest.values("words")[:1]),
            latest_is_not_now=Subquery(latest.values("not_now")[:1]),
        )


class ToTellQuerySet(models.QuerySet["ToTell"]):
    """Reads of what is to be told to people."""

    def open(self) -> ToTellQuerySet:
        """Not told yet."""
        return self.filter(told_at__isnull=True)

    def for_worker(self, person: Person) -> ToTellQuerySet:
        """What this worker has to tell, in cases that they walk alongside in and may see."""
        from casework.models import Case

        return self.filter(case__in=Case.objects.visible_to(person).allocated_to(person))
