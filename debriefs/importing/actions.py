"""Bringing an issue log into an organisation's teams."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from django.utils import timezone

from debriefs.importing.columns import Column
from debriefs.importing.doubts import Brought, doubts_about, earlier_than, names_for
from debriefs.importing.layout import Line
from debriefs.importing.reading import read_log
from debriefs.importing.rejected import Rejected
from debriefs.importing.rows import LogRow, RowUnclear, read_row
from debriefs.importing.teams import Teams
from debriefs.models import (
    Closing,
    Countermeasure,
    Doubt,
    HeldRow,
    Issue,
    Level,
    LogImport,
    Outcome,
    Status,
)
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person, System

BATCH = 1000
BROUGHT_FROM_PAPER = "Brought from paper"
"""Why, in the history of whatever a log brings."""


@dataclass
class Brings:
    """What came of a file: what is new, was here already, waits for somebody, or is left over."""

    added: int = 0
    already_there: int = 0
    held: int = 0
    teams_made: list[System] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def import_issue_log(
    *,
    data: bytes,
    organisation: System,
    by: Person | None,
    file_name: str = "",
    said: Mapping[Column, str] | None = None,
    team: System | None = None,
) -> Brings:
    """Take the rows of an issue log in; hold those that are unclear, hand back the unreadable.

    A row is known by what it says and which occurrence of it in the file it is, so that bringing a
    file again adds nothing and holds nothing twice. Nobody is the raiser. ``by``: whose rights
    hold; nobody for the command, which may do everything. ``said``: what holds for rows that do not
    say it themselves; ``team``: the one that is meant there. Raises ``NotAnIssueLog`` before
    anything is written.
    """
    log = read_log(data).with_said(said or {})
    brings = Brings()
    with acting(by, why=BROUGHT_FROM_PAPER):
        # One log at a time in an organisation: two at once would both find a row missing.
        organisation = System.objects.select_for_update(no_key=True).get(pk=organisation.pk)
        teams = Teams(organisation, by, meant=team)
        rows = _read_rows(log.lines, organisation, brings)
        new = _not_there_yet(rows, teams, brings)
        clear, held = _sort(new, {key for _, _, key in rows}, by, file_name)
        _write(clear)
        HeldRow.objects.bulk_create(held, batch_size=BATCH)
        brings.added = len(clear)
        brings.held += len(held)
        brings.teams_made = teams.made
        brings.rejected.sort(key=lambda row: row.line)
        carry_on_soon()
    return brings


def bring_issue_log(
    *,
    data: bytes,
    file_name: str,
    organisation: System,
    by: Person,
    said: Mapping[Column, str] | None = None,
    team: System | None = None,
) -> LogImport:
    """Take a log in from the page, and keep for ``by`` what came of it."""
    with acting(by):
        brings = import_issue_log(
            data=data,
            organisation=organisation,
            by=by,
            file_name=file_name,
            said=said,
            team=team,
        )
        return LogImport.objects.create(
            organisation=organisation,
            file_name=file_name,
            brought_by=by,
            added=brings.added,
            already_there=brings.already_there,
            held=brings.held,
            teams_made=[team.name for team in brings.teams_made],
            rejected=[asdict(row) for row in brings.rejected],
        )


def _read_rows(
    lines: list[Line], organisation: System, brings: Brings
) -> list[tuple[Line, LogRow, str]]:
    """The rows that can be read, each with the key that it is known by."""
    rows = []
    times: Counter[str] = Counter()
    for line in lines:
        try:
            row = read_row(line)
        except RowUnclear as unclear:
            _reject(line, unclear, brings)
            continue
        digest = row.digest(organisation.pk)
        times[digest] += 1
        rows.append((line, row, f"{digest}:{times[digest]}"))
    return rows


def _not_there_yet(
    rows: list[tuple[Line, LogRow, str]], teams: Teams, brings: Brings
) -> list[Brought]:
    """The rows that are neither an issue already nor held, nor settled before."""
    keys = [key for _, _, key in rows]
    held = HeldRow.objects.filter(key__in=keys)
    waiting = set(held.waiting().values_list("key", flat=True))
    known: dict[str | None, int] = dict(held.values_list("key", "team_id"))
    known |= Issue.objects.filter(import_key__in=keys).values_list("import_key", "team_id")
    new = []
    for line, row, key in rows:
        try:
            if key not in known:
                new.append(Brought(line, row, key, teams.named(row.team)))
                continue
            teams.check(known[key], row.team)
        except RowUnclear as unclear:
            _reject(line, unclear, brings)
            continue
        if key in waiting:
            brings.held += 1
        else:
            brings.already_there += 1
    return new


def _sort(
    new: list[Brought], keys: set[str], by: Person | None, file_name: str
) -> tuple[list[Brought], list[HeldRow]]:
    """Those that are clear, and those that a person has to settle."""
    earlier = earlier_than(new, keys)
    names = {team: names_for(by, team) for team in {each.team for each in new}}
    clear, held, mended = [], [], []
    for each in new:
        if before := earlier.row_like(each):
            mended.append(before.pk)
        issue = None if each.is_double else earlier.issue_like(each)
        if doubts := doubts_about(each, issue, names[each.team]):
            held.append(_held(each, doubts, issue, file_name))
        else:
            clear.append(each)
    if by:
        # What a row said before it was mended in the file is nobody's question any more.
        HeldRow.objects.filter(pk__in=mended).update(
            settled_at=timezone.now(), settled_by=by, outcome=Outcome.LEFT_OUT
        )
    return clear, held


def _held(brought: Brought, doubts: list[Doubt], earlier: Issue | None, file_name: str) -> HeldRow:
    return HeldRow(
        team=brought.team,
        key=brought.key,
        file_name=file_name,
        line=brought.row.line,
        cells=[brought.line.cells[column] for column in Column],
        doubts=doubts,
        earlier=earlier,
    )


def _write(clear: list[Brought]) -> None:
    new = [
        (each.row, issue_from(each.row, level=each.row.level, key=each.key, team=each.team))
        for each in clear
        if each.row.level
    ]
    Issue.objects.bulk_create((issue for _, issue in new), batch_size=BATCH)
    Countermeasure.objects.bulk_create(
        (
            Countermeasure(issue=issue, words=row.countermeasure, since=row.raised_on)
            for row, issue in new
            if row.countermeasure
        ),
        batch_size=BATCH,
    )


def issue_from(row: LogRow, *, level: Level, key: str, team: System) -> Issue:
    """The issue that a row is once its level is clear, not written yet."""
    return Issue(
        team=team,
        level=level,
        raised_on=row.raised_on,
        status=row.status,
        closing=Closing.IMPORTED if row.status == Status.CLOSED else None,
        import_key=key,
        **row.words_and_people,
    )


def _reject(line: Line, unclear: RowUnclear, brings: Brings) -> None:
    cells = [_as_text(line.cells[column]) for column in Column]
    problems = [_as_text(problem) for problem in unclear.problems]
    brings.rejected.append(Rejected(line.number, cells, problems))


def _as_text(cell: str) -> str:
    """The cell with a mark where a null byte was: the database keeps none."""
    return cell.replace("\0", "\N{REPLACEMENT CHARACTER}")
