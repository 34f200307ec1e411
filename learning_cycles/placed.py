"""Which conversation an issue is in, as one reader may know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import F

from debriefs.models import Issue
from learning_cycles.models import Conversation
from learning_cycles.reading import heading_for
from systems.models import Person


@dataclass(frozen=True)
class Home:
    """The conversation that an issue is in, and whether a person settled its place there."""

    conversation: Conversation
    heading: str
    is_settled: bool


def home_of(issue: Issue, person: Person) -> Home | None:
    """The conversation that ``issue`` is in, if ``person`` may know of it. One query."""
    found: Any = (
        Conversation.objects.visible_to(person)
        .headed_for(person)
        .select_related("system")
        .filter(placements__issue=issue)
        .annotate(settled_at=F("placements__settled_at"))
        .first()
    )
    if found is None:
        return None
    return Home(found, heading_for(person, found), is_settled=found.settled_at is not None)
