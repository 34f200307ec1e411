"""The learning stack: the systems somebody may see, one in another, with what is live in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from django.db import models
from django.db.models import Count
from django.http import Http404
from django.urls import reverse

from hls.ui.charts import StackNode
from learning_cycles.models import Conversation, LearningCycle
from learning_cycles.permissions import opens, reads_whole
from systems.models import Person, Scale, System

FOLDED_FROM = 40
"""Systems from which on a stack is folded: what is not of the reader's own chain is one line."""


class VisibleTree:
    """The systems that somebody may see, read once, in the order of their names."""

    def __init__(self, systems: Iterable[System]) -> None:
        self._by_id = {system.pk: system for system in systems}
        self._below: dict[int | None, list[System]] = defaultdict(list)
        for system in self._by_id.values():
            self._below[system.parent_id if system.parent_id in self._by_id else None].append(
                system
            )

    @classmethod
    def of(cls, person: Person) -> VisibleTree:
        """Two queries."""
        return cls(System.objects.visible_to(person).order_by("name", "pk"))

    def __len__(self) -> int:
        return len(self._by_id)

    @property
    def roots(self) -> list[System]:
        """The topmost."""
        return self._below[None]

    def get_or_404(self, pk: int) -> System:
        if pk not in self._by_id:
            raise Http404
        return self._by_id[pk]

    def above(self, system: System) -> list[System]:
        """Those above ``system``, the largest first."""
        found: list[System] = []
        parent_id = system.parent_id
        while parent_id in self._by_id:
            found.append(self._by_id[parent_id])
            parent_id = self._by_id[parent_id].parent_id
        return found[::-1]

    def below(self, system: System) -> list[System]:
        """Those directly inside ``system``."""
        return self._below.get(system.pk, [])

    def inside(self, system: System) -> list[System]:
        """``system`` and all below it, each before those inside it."""
        return list(self._inside(system))

    def _inside(self, system: System) -> Iterator[System]:
        yield system
        for smaller in self.below(system):
            yield from self._inside(smaller)

    def chain_of(self, pks: Iterable[int]) -> set[int]:
        """Ids of these systems, as far as they can be seen, and of those above them."""
        known = [self._by_id[pk] for pk in pks if pk in self._by_id]
        return {each.pk for system in known for each in [system, *self.above(system)]}


def stack_for(person: Person, asked_for: int | None = None) -> list[StackNode]:
    """The topmost systems that ``person`` may see, each with those below it. Four queries.

    A system counts what ``person`` may open in it; where that is not all, nought is not said. A
    team's numbers are the team's own: named teams never stand beside each other by a number. A
    large stack is folded at its organisations, but for the person's own and the one asked for.
    """
    tree = VisibleTree.of(person)
    conversations = _by_system(Conversation.objects.visible_to(person).live())
    cycles = _by_system(LearningCycle.objects.visible_to(person).live())
    unfolded = tree.chain_of({*person.reach.held(), *([asked_for] if asked_for else [])})

    def node(system: System) -> StackNode:
        whole = reads_whole(person, system)
        is_folded = (
            len(tree) >= FOLDED_FROM
            and system.scale == Scale.ORGANISATION
            and system.pk not in unfolded
        )

        def said(count: int) -> int | None:
            return count if whole or (count and system.scale != Scale.TEAM) else None

        return StackNode(
            id=system.pk,
            name=system.name,
            scale=system.scale,
            url=system.get_absolute_url() if opens(person, system) else "",
            conversations=said(conversations.get(system.pk, 0)),
            cycles=said(cycles.get(system.pk, 0)),
            children=[] if is_folded else [node(child) for child in tree.below(system)],
            folded=len(tree.inside(system)) - 1 if is_folded else 0,
            unfold_url=f"{reverse('learning_cycles:stack')}?open={system.pk}" if is_folded else "",
        )

    return [node(system) for system in tree.roots]


def _by_system(
    queryset: models.QuerySet[Conversation] | models.QuerySet[LearningCycle],
) -> dict[int, int]:
    counted = queryset.order_by().values("system").annotate(there=Count("pk"))
    return {row["system"]: row["there"] for row in counted}
