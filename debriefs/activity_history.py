"""What became of one kind of value work, in plain words: its names, and how hard it was judged."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from debriefs.issue_history import Happening
from debriefs.models import Activity
from debriefs.models.success import NOT_TALKED_ABOUT, Complexity
from systems.models import Person


def history_of_activity(activity: Activity) -> list[Happening]:
    """All that happened to ``activity``, newest first. Two queries.

    What it helped with is not told: an issue may be closed to the reader.
    """
    events: Any = Activity.pgh_event_model  # type: ignore[attr-defined]
    kept = events.objects.filter(pgh_obj=activity.pk).select_related("pgh_context")
    rows = list(kept.order_by("pgh_id"))
    names = _names(rows)
    told = [
        Happening(
            when=row.pgh_created_at,
            who=names.get(_actor(row) or 0, ""),
            what=what,
            words=words,
        )
        for row, what, words in _told(rows)
    ]
    return told[::-1]


def _told(rows: list[Any]) -> Iterator[tuple[Any, str, str]]:
    for row in rows[:1]:
        yield row, "Written down", row.name
        if row.complexity:
            yield row, _judged(row), ""
    for old, new in pairwise(rows):
        if new.name != old.name:
            yield new, "Called something else", new.name
        if new.complexity != old.complexity:
            yield new, f"{_judged(new)}, before that {_judgement(old)}", ""
        if new.named_above != old.named_above:
            what = "may be read above the team" if new.named_above else "stays in the team"
            yield new, f"Its name {what}", ""


def _judged(row: Any) -> str:
    return f"Judged {_judgement(row)}"


def _judgement(row: Any) -> str:
    return f"“{Complexity(row.complexity).label if row.complexity else NOT_TALKED_ABOUT}”"


def _names(rows: list[Any]) -> dict[int, str]:
    actors = {_actor(row) for row in rows} - {None}
    people = Person.objects.get_queryset().filter(pk__in=actors).order_by()
    return dict(people.values_list("pk", "name"))


def _actor(row: Any) -> int | None:
    return row.pgh_context.metadata.get("user") if row.pgh_context else None
