"""What became of one kind of value work, in plain words: its names, and how hard it was judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from debriefs.models import Activity
from debriefs.models.success import NOT_TALKED_ABOUT, Complexity
from systems.happenings import Happening, Said, history_of


def history_of_activity(activity: Activity) -> list[Happening]:
    """All that happened to ``activity``, newest first. Two queries.

    What it helped with is not told: an issue may be closed to the reader.
    """
    return history_of(activity, _tell)


def _tell(before: Any, version: Any) -> Iterator[Said]:
    if before is None:
        yield Said("Written down", version.name)
        if version.complexity:
            yield Said(_judged(version))
        return
    if version.name != before.name:
        yield Said("Called something else", version.name)
    if version.complexity != before.complexity:
        yield Said(f"{_judged(version)}, before that {_judgement(before)}")
    if version.named_above != before.named_above:
        what = "may be read above the team" if version.named_above else "stays in the team"
        yield Said(f"Its name {what}")


def _judged(version: Any) -> str:
    return f"Judged {_judgement(version)}"


def _judgement(version: Any) -> str:
    label = Complexity(version.complexity).label if version.complexity else NOT_TALKED_ABOUT
    return f"“{label}”"
