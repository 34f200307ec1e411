"""Named reads of cases. What a person may not see is not in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q, Subquery
from django.utils import timezone

from systems.permissions import Permission, systems_where

if TYPE_CHECKING:
    from casework.models import Allocation, Case, ToTell  # noqa: F401 - for generics
    from systems.models import Person


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
        """Cases of the person's teams; restricted ones if allocated, or coordinator."""
        return self.filter(
            Q(team__in=systems_where(person, Permission.DO_CASEWORK)),
            Q(restricted=False)
            | Q(team__in=systems_where(person, Permission.COORDINATE))
            | self._allocated_to(person),
        )

    def allocated_to(self, person: Person) -> CaseQuerySet:
        """Cases in which the person walks alongside today."""
        return self.filter(self._allocated_to(person))

    def _allocated_to(self, person: Person) -> Exists:
        from casework.models import Allocation

        return Exists(Allocation.objects.current().filter(case=OuterRef("pk"), person=person))

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
        is_mine = self._allocated_to(person)
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
        """With names and people, and what matters latest: its words, and if it is "not now"."""
        from casework.models import WhatMatters

        latest = WhatMatters.objects.filter(case=OuterRef("pk")).order_by("-said_on", "-id")
        return self.with_people().annotate(  # type: ignore[no-redef]  # known to readers of a case
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
