"""Finding what is unclear about a row, and the earlier issue that it may be a change of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q

from casework.namecheck import KnownNames, names_in, names_known_to
from debriefs.importing.columns import Column
from debriefs.importing.layout import Line
from debriefs.importing.rows import LogRow, read_row
from debriefs.models import Doubt, HeldRow, Issue
from systems.models import Person, System

ALIKE = 0.6
"""Likeness from which two descriptions of one day may be of one issue; 1 is the same words."""
MOST_COMPARED = 200
"""Earlier issues of one team and day that a row is compared with, the newest first."""


class Threes:
    """A text as all that stands in it in threes, to say how alike it is to another."""

    def __init__(self, text: str) -> None:
        padded = f"  {' '.join(text.casefold().split())} "
        self._threes = {padded[at : at + 3] for at in range(len(padded) - 2)}

    def likeness(self, other: Threes) -> float:
        """From 0 to 1 for the same words: the part of all their threes that both have."""
        ones, others = self._threes, other._threes
        shorter, longer = sorted((len(ones), len(others)))
        # Texts of such different lengths cannot be alike enough, and need no closer look.
        return len(ones & others) / len(ones | others) if shorter >= ALIKE * longer else 0


@dataclass(frozen=True)
class Brought:
    """A row that can be read, what it is known by, and the team whose it is."""

    line: Line
    row: LogRow
    key: str
    team: System

    @property
    def day(self) -> tuple[int, date]:
        """The team and the day that it is of."""
        return self.team.pk, self.row.raised_on

    @property
    def is_double(self) -> bool:
        """Whether a row above it in the file says the same."""
        return not self.key.endswith(":1")


@dataclass
class Earlier:
    """What is here already of the teams in a file, and may be what one of its rows was before.

    Each is found once: two rows are not both a change of it.
    """

    issues: dict[tuple[int, date], list[tuple[Issue, list[Threes]]]]
    same_words: dict[tuple[int, str], Issue]
    rows: dict[tuple[int, date, str], list[HeldRow]]
    _found: set[int] = field(default_factory=set)

    def issue_like(self, brought: Brought) -> Issue | None:
        """The issue from paper that the row is most likely a change of, if there is one."""
        said = Threes(brought.row.description)
        best, its_likeness = None, ALIKE
        for issue, descriptions in self.issues.get(brought.day, []):
            if issue.pk in self._found:
                continue
            alike = max(said.likeness(each) for each in descriptions)
            if alike >= its_likeness:
                best, its_likeness = issue, alike
        if best is None and brought.row.day_was_asked:
            # The day was said of the whole file, and may be said otherwise each time.
            best = self.same_words.get((brought.team.pk, brought.row.description))
        if best is None or best.pk in self._found:
            return None
        self._found.add(best.pk)
        return best

    def row_like(self, brought: Brought) -> HeldRow | None:
        """The row still held that this one says again, with something else in it mended."""
        held = self.rows.get((*brought.day, brought.row.description))
        return held.pop() if held else None


def earlier_than(brought: Collection[Brought], keys: Collection[str]) -> Earlier:
    """What is here already of the teams of ``brought`` and is not said again by ``keys``.

    Three queries.
    """
    teams = {each.team.pk for each in brought}
    asked = {each.row.description for each in brought if each.row.day_was_asked}
    again = HeldRow.objects.filter(key__in=keys, issue__isnull=False).values("issue")
    issues = (
        Issue.objects.kept()
        .from_paper()
        .filter(
            Q(raised_on__in={each.row.raised_on for each in brought}) | Q(description__in=asked),
            team__in=teams,
        )
        .exclude(import_key__in=keys)
        .exclude(pk__in=again)
        .order_by("-raised_on", "-pk")
    )
    earlier = Earlier(issues=defaultdict(list), same_words={}, rows=defaultdict(list))
    said = _ever_said(issues)
    for issue in issues:
        same_day = earlier.issues[issue.team_id, issue.raised_on]
        if len(same_day) < MOST_COMPARED:
            same_day.append((issue, [Threes(each) for each in said[issue.pk]]))
        earlier.same_words[issue.team_id, issue.description] = issue
    for held in HeldRow.objects.waiting().filter(team__in=teams).exclude(key__in=keys):
        row = row_of(held)
        earlier.rows[held.team_id, row.raised_on, row.description].append(held)
    return earlier


def _ever_said(issues: Iterable[Issue]) -> dict[int, list[str]]:
    """Each issue's descriptions, now and before: the team may have put it better since."""
    said: dict[int, list[str]] = defaultdict(list)
    history: Any = Issue
    rows = history.pgh_event_model.objects.filter(pgh_obj__in=[issue.pk for issue in issues])
    for pk, description in rows.order_by().values_list("pgh_obj", "description").distinct():
        said[pk].append(description)
    return said


def doubts_about(brought: Brought, earlier: Issue | None, known: KnownNames) -> list[Doubt]:
    """All that a person has to settle before the row is an issue."""
    row = brought.row
    doubts = []
    if row.level is None:
        doubts.append(Doubt.SEVERAL_LEVELS if row.levels else Doubt.NO_LEVEL)
    if brought.is_double:
        doubts.append(Doubt.DOUBLE)
    if earlier:
        doubts.append(Doubt.CHANGED)
    if row.gives_away(known):
        doubts.append(Doubt.NAMES)
    return doubts


def names_for(by: Person | None, team: System) -> KnownNames:
    """All that would give somebody of ``team`` away, as far as ``by`` may know it.

    Nobody, the command, knows everybody: whoever settles the row coordinates the team, and does
    too.
    """
    return names_known_to(by, team) if by else names_in(team)


def row_of(held: HeldRow) -> LogRow:
    """What a held row says."""
    cells = dict(zip(Column, held.cells, strict=True))
    return read_row(Line(held.line, cells))
