"""The learning stack: the systems somebody may see, one in another, with what is live in each."""

from __future__ import annotations

from collections import defaultdict

from django.db import models
from django.db.models import Count

from hls.ui.charts import StackNode
from learning_cycles.models import Conversation, LearningCycle
from learning_cycles.permissions import opens, reads_whole
from systems.models import Person, Scale, System


def stack_for(person: Person) -> list[StackNode]:
    """The topmost systems that ``person`` may see, each with those below it. Three queries.

    A system counts what ``person`` may open in it; where that is not all, nought is not said. A
    team's numbers are the team's own: named teams never stand beside each other by a number.
    """
    systems = list(System.objects.visible_to(person).order_by("name", "pk"))
    conversations = _by_system(Conversation.objects.visible_to(person).live())
    cycles = _by_system(LearningCycle.objects.visible_to(person).live())
    below: dict[int | None, list[System]] = defaultdict(list)
    known = {system.pk for system in systems}
    for system in systems:
        below[system.parent_id if system.parent_id in known else None].append(system)

    def node(system: System) -> StackNode:
        whole = reads_whole(person, system)

        def said(count: int) -> int | None:
            return count if whole or (count and system.scale != Scale.TEAM) else None

        return StackNode(
            id=system.pk,
            name=system.name,
            scale=system.scale,
            url=system.get_absolute_url() if opens(person, system) else "",
            conversations=said(conversations.get(system.pk, 0)),
            cycles=said(cycles.get(system.pk, 0)),
            children=[node(child) for child in below[system.pk]],
        )

    return [node(system) for system in below[None]]


def _by_system(
    queryset: models.QuerySet[Conversation] | models.QuerySet[LearningCycle],
) -> dict[int, int]:
    counted = queryset.order_by().values("system").annotate(there=Count("pk"))
    return {row["system"]: row["there"] for row in counted}
