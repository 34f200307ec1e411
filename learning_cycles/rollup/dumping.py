"""Writing out what is counted, as JSON, always in the same order: to be compared, or looked at."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Q

from learning_cycles.models import (
    Conversation,
    ConversationPicture,
    ConversationSurroundings,
    SystemPicture,
)
from learning_cycles.parts import parts_of
from learning_cycles.reading import levels_above, numbers_above
from learning_cycles.surroundings import surroundings_above
from systems.models import Scale, System

AT_ONCE = 500
COUNTS = [
    "open_issues",
    "closed_issues",
    "open_numbers",
    "closed_numbers",
    "cases",
    "number_cases",
    "teams",
]
AROUND = ["to_read", "kept", "kept_cases", "spent_cases", "successes", "success_cases"]


def dumped(*, shown: bool) -> Iterator[str]:
    """One JSON document in pieces: ``systems`` and ``conversations``, by their ids.

    ``shown``: as somebody reads them above the teams (R5), of systems above the teams only;
    otherwise as they are kept.
    """
    parts = [
        ("systems", _systems_shown() if shown else _systems()),
        ("conversations", _conversations_shown() if shown else _conversations()),
    ]
    for number, (name, rows) in enumerate(parts):
        yield f'{"," if number else "{"}"{name}": ['
        for position, row in enumerate(rows):
            yield f"{',' if position else ''}\n{json.dumps(row)}"
        yield "]\n"
    yield "}\n"


def _systems() -> Iterator[dict[str, Any]]:
    counted = SystemPicture.objects.exclude(open_issues=0, closed_issues=0)
    for picture in counted.order_by("system", "level").iterator(AT_ONCE):
        yield {
            "system": picture.system_id,
            "level": picture.level,
            "open_issues": picture.open_issues,
            "closed_issues": picture.closed_issues,
        }


def _conversations() -> Iterator[dict[str, Any]]:
    seen = ConversationPicture.objects.filter(first_seen__isnull=False)
    with_more = seen.prefetch_related("conversation__weeks", "conversation__surroundings")
    pictures = with_more.order_by("conversation")
    for picture in pictures.iterator(AT_ONCE):
        yield {
            "conversation": picture.conversation_id,
            **{name: getattr(picture, name) for name in COUNTS},
            "around": _around(picture.conversation.surroundings.all()),
            "first_seen": str(picture.first_seen),
            "last_seen": str(picture.last_seen),
            "weeks": [
                [str(week.week), week.issues, week.cases]
                for week in picture.conversation.weeks.all()
            ],
        }


def _around(kept: Iterable[ConversationSurroundings]) -> list[dict[str, Any]]:
    """What is around its issues, of each organisation that has any of it."""
    return [
        {"part": part.part, "spent": f"{part.spent:.2f}"}
        | {name: getattr(part, name) for name in AROUND}
        for part in sorted(kept, key=lambda part: part.part)
        if any(getattr(part, name) for name in AROUND)
    ]


def _systems_shown() -> Iterator[dict[str, Any]]:
    for system in System.objects.exclude(scale=Scale.TEAM).order_by("pk").iterator(AT_ONCE):
        for at in levels_above(system):
            yield {
                "system": system.pk,
                "level": at.level,
                "open": str(at.open),
                "closed": str(at.closed),
            }


def _conversations_shown() -> Iterator[dict[str, Any]]:
    above = Conversation.objects.exclude(system__scale=Scale.TEAM)
    seen = above.filter(~Q(picture__first_seen=None)).select_related("picture", "system")
    parts = parts_of(seen)
    surroundings = surroundings_above(seen)
    for conversation in seen.order_by("pk").iterator(AT_ONCE):
        numbers = numbers_above(conversation, parts[conversation.pk])
        around = surroundings[conversation.pk]
        yield {
            "conversation": conversation.pk,
            "open": str(numbers.open),
            "closed": str(numbers.closed),
            "as_numbers": str(numbers.as_numbers),
            "cases": str(numbers.cases),
            "teams": str(numbers.teams),
            "first_month": f"{numbers.first:%Y-%m}",
            "last_month": f"{numbers.last:%Y-%m}",
            "measures_to_read": str(around.to_read),
            "measures_kept_in_teams": str(around.kept_in_teams),
            "air_cover_past_review": str(around.cover_past_review),
            "spent": str(around.spend),
            "successes": str(around.successes),
        }
