"""Bringing an issue log into an organisation's teams."""

from collections import Counter
from dataclasses import asdict, dataclass, field

from debriefs.importing.columns import Column
from debriefs.importing.reading import Line, read_lines
from debriefs.importing.rejected import Rejected
from debriefs.importing.rows import LogRow, RowUnclear, read_row
from debriefs.importing.teams import Teams
from debriefs.models import Closing, Countermeasure, GiftTier, Issue, LogImport, Status
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person, System

BATCH = 1000


@dataclass
class Outcome:
    """What came of a file: how many issues are new or were here already, and what is left over."""

    added: int = 0
    already_there: int = 0
    teams_made: list[System] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def import_issue_log(*, data: bytes, organisation: System, by: Person | None) -> Outcome:
    """Take the rows of an issue log in; those that are unclear are handed back.

    A row is known by what it says and which occurrence of it in the file it is, so that bringing a
    file again adds nothing, and two equal rows of one file are two issues. Nobody is the raiser.
    ``by``: whose rights hold; nobody for the command, which may do everything. Raises
    ``NotAnIssueLog`` before anything is written.
    """
    lines = read_lines(data)
    outcome = Outcome()
    with acting(by, why="Brought from paper"):
        # One log at a time in an organisation: two at once would both find a row missing.
        organisation = System.objects.select_for_update().get(pk=organisation.pk)
        teams = Teams(organisation, by)
        new = _take_in(_read_rows(lines, organisation, outcome), teams, outcome)
        _write(new)
        outcome.added = len(new)
        outcome.teams_made = teams.made
        outcome.rejected.sort(key=lambda row: row.line)
        carry_on_soon()
    return outcome


def bring_issue_log(*, data: bytes, file_name: str, organisation: System, by: Person) -> LogImport:
    """Take a log in from the page, and keep for ``by`` what came of it."""
    with acting(by):
        outcome = import_issue_log(data=data, organisation=organisation, by=by)
        LogImport.objects.past_keeping().delete()
        return LogImport.objects.create(
            organisation=organisation,
            file_name=file_name,
            brought_by=by,
            added=outcome.added,
            already_there=outcome.already_there,
            teams_made=[team.name for team in outcome.teams_made],
            rejected=[asdict(row) for row in outcome.rejected],
        )


def _read_rows(
    lines: list[Line], organisation: System, outcome: Outcome
) -> list[tuple[Line, LogRow, str]]:
    """The rows that are clear, each with the key that it is known by."""
    rows = []
    times: Counter[str] = Counter()
    for line in lines:
        try:
            row = read_row(line)
        except RowUnclear as unclear:
            _reject(line, unclear, outcome)
            continue
        digest = row.digest(organisation.pk)
        times[digest] += 1
        rows.append((line, row, f"{digest}:{times[digest]}"))
    return rows


def _take_in(
    rows: list[tuple[Line, LogRow, str]], teams: Teams, outcome: Outcome
) -> list[tuple[LogRow, Issue]]:
    """The rows that are new, each with its issue, not written yet."""
    keys = [key for _, _, key in rows]
    known = dict(Issue.objects.filter(import_key__in=keys).values_list("import_key", "team_id"))
    new = []
    for line, row, key in rows:
        try:
            if key in known:
                teams.check(known[key], row.team)
                outcome.already_there += 1
            else:
                new.append((row, _issue(row, key, teams.named(row.team))))
        except RowUnclear as unclear:
            _reject(line, unclear, outcome)
    return new


def _write(new: list[tuple[LogRow, Issue]]) -> None:
    Issue.objects.bulk_create((issue for _, issue in new), batch_size=BATCH)
    Countermeasure.objects.bulk_create(
        (
            Countermeasure(issue=issue, words=row.countermeasure, since=row.raised_on)
            for row, issue in new
            if row.countermeasure
        ),
        batch_size=BATCH,
    )


def _issue(row: LogRow, key: str, team: System) -> Issue:
    in_others_gift = row.owner in (GiftTier.LEADERSHIP, GiftTier.GOVERNMENT)
    return Issue(
        team=team,
        description=row.description,
        level=row.level,
        new_normal=row.new_normal,
        raised_on=row.raised_on,
        carrier_name="" if in_others_gift else row.owner_name,
        gift_tier=row.owner if in_others_gift else None,
        gift_holder=row.owner_name if in_others_gift else "",
        status=row.status,
        closing=Closing.IMPORTED if row.status == Status.CLOSED else None,
        import_key=key,
    )


def _reject(line: Line, unclear: RowUnclear, outcome: Outcome) -> None:
    cells = [_as_text(line.cells[column]) for column in Column]
    problems = [_as_text(problem) for problem in unclear.problems]
    outcome.rejected.append(Rejected(line.number, cells, problems))


def _as_text(cell: str) -> str:
    """The cell with a mark where a null byte was: the database keeps none."""
    return cell.replace("\0", "\N{REPLACEMENT CHARACTER}")
