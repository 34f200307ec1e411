"""The lists of debriefs, issues and actions as files."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone

from casework.exports import CaseworkExport
from debriefs.finding import (
    actions_found,
    debriefs_for_file,
    issues_found,
    told_in,
)
from debriefs.forms.filters import ActionFilter, DebriefFilter, IssueFilter
from debriefs.importing.columns import Besides, Column
from debriefs.models import Action, ActionState, Debrief, GiftTier, Issue, Level, NoteKind, Status
from hls.ui.exports import Cell
from hls.ui.filters import FilterForm
from systems.models import Person

LEVELS = {
    Level.TO_TALK_ABOUT: "To talk about",
    Level.METHOD: "1 Method",
    Level.SYSTEM: "2 System",
    Level.MACRO_SYSTEM: "3 Macro-system",
}
"""As the issue log has them, so that the file can be brought back."""
OWNERS = {
    GiftTier.TEAM: "Team",
    GiftTier.LEADERSHIP: "Leadership",
    GiftTier.GOVERNMENT: "Government",
}
BEYOND_THE_TEAM = (GiftTier.LEADERSHIP, GiftTier.GOVERNMENT)


class DebriefsExport(CaseworkExport[Debrief]):
    """A row for each debrief: what was said in it, by part. Never how people were."""

    title = "Debriefs"
    page = "debriefs:debriefs"
    headings = (
        "Date",
        "Sitting",
        "Team",
        "Question of the moment",
        "Answers",
        "Is this working?",
        "What got in the way",
        "What went well",
        "To do",
        "Not sorted yet",
    )
    order = ("-day", "-sitting", "-id")
    chunk = 100

    def filters(self, person: Person, query: QueryDict) -> DebriefFilter:
        return DebriefFilter(query, person=person)

    def rows(self, person: Person, filters: FilterForm) -> QuerySet[Debrief]:
        assert isinstance(filters, DebriefFilter)
        return debriefs_for_file(person, filters)

    def cells(self, row: Debrief) -> Sequence[Cell]:
        told = told_in(row)
        return (
            row.day,
            row.sitting,
            row.team.name,
            row.question,
            _lines(note.words for note in told.notes if note.kind == NoteKind.ANSWER),
            _lines(f"{said.case}: {said.words}" for said in told.progress),
            _lines(issue.description for issue in told.issues),
            _lines(told.activities),
            _lines(action.words for action in told.actions),
            _lines(note.words for note in told.notes if note.kind != NoteKind.ANSWER),
        )

    def system_of(self, row: Debrief) -> int:
        return row.team_id

    def cases_of(self, row: Debrief) -> Collection[int]:
        return told_in(row).case_ids


class IssuesExport(CaseworkExport[Issue]):
    """A row for each issue: the columns of the issue log, and a few besides."""

    title = "Issues"
    page = "debriefs:issues"
    headings = (*Column, *Besides)
    order = ("-raised_on", "-id")

    def filters(self, person: Person, query: QueryDict) -> IssueFilter:
        return IssueFilter(query, person=person)

    def rows(self, person: Person, filters: FilterForm) -> QuerySet[Issue]:
        assert isinstance(filters, IssueFilter)
        return issues_found(person, filters)

    def cells(self, row: Issue) -> Sequence[Cell]:
        owner, owner_name = _owner(row)
        countermeasures = _lines(each.words for each in row.countermeasures.all())
        cells: dict[str, Cell] = {
            Column.RAISED_ON: row.raised_on,
            Column.TEAM: row.team.name,
            Column.DESCRIPTION: row.description,
            Column.LEVEL: LEVELS[Level(row.level)],
            Column.STATUS: Status(row.status).label,
            Column.OWNER: owner,
            Column.OWNER_NAME: owner_name,
            Column.COUNTERMEASURE: countermeasures,
            Column.NEW_NORMAL: row.new_normal,
            Besides.ABOUT: str(row.case or ""),
            Besides.RAISED_BY: str(row.raised_by or ""),
            Besides.CARRIER: row.carried_by,
            Besides.SENT_ON: _day(row.sent_at),
            Besides.CLOSING: _lines([row.get_closing_display() or "", row.closing_words]),
            Besides.CLOSED_ON: _day(row.closed_at),
        }
        return [cells[heading] for heading in self.headings]

    def system_of(self, row: Issue) -> int:
        return row.team_id

    def cases_of(self, row: Issue) -> Collection[int]:
        return {row.case_id} if row.case_id else set()


class ActionsExport(CaseworkExport[Action]):
    """A row for each thing that somebody took on."""

    title = "Actions"
    page = "debriefs:actions"
    headings = (
        "Written down on",
        "Team",
        "What to do",
        "Carried by",
        "By when",
        "How it stands",
        "Done or dropped on",
        "Why",
        "About",
        "Because of the issue",
    )
    order = ("-written_at", "-id")

    def filters(self, person: Person, query: QueryDict) -> ActionFilter:
        return ActionFilter(query, person=person)

    def rows(self, person: Person, filters: FilterForm) -> QuerySet[Action]:
        assert isinstance(filters, ActionFilter)
        return actions_found(person, filters)

    def cells(self, row: Action) -> Sequence[Cell]:
        return (
            timezone.localdate(row.written_at),
            row.team.name,
            row.words,
            str(row.carrier or ""),
            row.due_on,
            ActionState(row.state).label,
            _day(row.settled_at),
            row.why,
            str(row.case or ""),
            row.because_of.description if row.because_of else "",
        )

    def system_of(self, row: Action) -> int:
        return row.team_id

    def cases_of(self, row: Action) -> Collection[int]:
        of_issue = row.because_of.case_id if row.because_of else None
        return {case for case in (row.case_id, of_issue) if case}


def _owner(issue: Issue) -> tuple[str, str]:
    """Whose it is and their name, as the issue log understands the two columns."""
    if issue.gift_tier in BEYOND_THE_TEAM:
        return OWNERS[GiftTier(issue.gift_tier)], issue.gift_holder
    on_the_team = issue.gift_tier == GiftTier.TEAM or issue.carried_by
    return (OWNERS[GiftTier.TEAM] if on_the_team else ""), issue.carried_by


def _day(moment: datetime | None) -> date | None:
    return timezone.localdate(moment) if moment else None


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text for text in texts if text)
