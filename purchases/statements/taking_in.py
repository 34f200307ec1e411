"""Taking a statement in: it is shown, confirmed, and read in at once as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.db import connection, transaction
from django.utils import timezone

from hls.ui.card_numbers import mask
from purchases.models import Card, Mapping, Statement, StatementState, StatementType
from purchases.statements import files
from purchases.statements.cards import CardsOf
from purchases.statements.csv_reading import Reading, Spent
from purchases.statements.guessing import guess
from purchases.statements.matching import lock_cards, match_holders
from purchases.statements.rows import NotAStatement, StatementRow, Unreadable
from systems.background import ask_for
from systems.history import acting
from systems.models import Person, System

log = structlog.get_logger(__name__)

AT_ONCE = 2_000
"""A file with more lines than these is read in by background work."""
MOST_ROWS = 500_000
CHUNK = 5_000
MOST_BEGINNINGS = 3
"""A statement whose reading was cut off this often is given up."""
MOST_TOLD = 100
"""So many of the lines that were left out are named on the page."""
SHOWN = 8
LONGEST_NAME = 255

READ = "purchases.tasks.read_statement"

KEPT_NO_LONGER = "It waited for a day to be read in, and files are kept no longer. Bring it again."
TOO_LONG = "It took too long. Nothing of it was kept. Bring it in parts, a month each."
TOO_MANY = f"The file has more than {MOST_ROWS:,} lines. Bring it in parts, a month each."
CUT_OFF = (
    f"Its reading was cut off {MOST_BEGINNINGS} times. Nothing of it was kept. Bring it again; if "
    "that does not help, tell whoever looks after this service."
)
NOTHING_READ = (
    "No line of it could be read. Look at how it is read: which column is the day, the amount and "
    "the supplier?"
)


class AlreadyDecided(Exception):
    """Somebody has had the statement read in, or taken it back, meanwhile."""


@dataclass
class _Found:
    """What a file holds: rows that are lines of a card of ours, and why others are not."""

    rows: int = 0
    good: int = 0
    left_out: list[dict[str, Any]] = field(default_factory=list)
    lines_left_out: int = 0

    def leave_out(self, line: int, problem: str) -> None:
        self.lines_left_out += 1
        if len(self.left_out) < MOST_TOLD:
            self.left_out.append({"line": line, "problem": problem})


@dataclass(frozen=True)
class Shown:
    """A row as it would be read, or why it would be left out."""

    line: int
    row: StatementRow | None = None
    card: str = ""
    problem: str = ""


def bring_statement(
    *, data: bytes, file_name: str, organisation: System, holder: Person | None, by: Person
) -> Statement:
    """Keep a file until somebody says how it is to be read; nothing of its lines is stored.

    ``holder``: whose own card it is, where it is not finance that brings it. Raises
    ``NotAStatement`` before anything is kept.
    """
    file_type = files.type_of(data)
    data = files.masked(data)
    reading, issuer = Reading(spent=Spent.MINUS), ""
    if file_type == StatementType.CSV:
        reading, issuer = guess(data[: files.BEGINNING], organisation)
    statement = Statement(
        organisation=organisation,
        holder=holder,
        file_type=file_type,
        file_name=mask(file_name)[:LONGEST_NAME],
        issuer=issuer,
        reading=reading.as_kept,
        brought_by=by,
    )
    # Whatever cannot be read at all is said before it is kept.
    preview(statement, data=data, reading=reading)
    with acting(by):
        statement.save()
        files.keep(statement, data)
    return statement


def preview(statement: Statement, *, data: bytes, reading: Reading) -> list[Shown]:
    """The first rows as they would be read. Raises ``NotAStatement``."""
    cards = CardsOf(statement.organisation, holder=statement.holder, only=reading.only_card)
    shown: list[Shown] = []
    whole = statement.file_type == StatementType.OFX
    try:
        for each in files.rows_in(data, statement.file_type, reading, whole=whole):
            shown.append(_shown(each, cards))
            if len(shown) == SHOWN:
                break
    except NotAStatement:
        # The beginning of a CSV may stop in the middle of a cell.
        if not shown:
            raise
    return shown


def _shown(each: StatementRow | tuple[int, Unreadable], cards: CardsOf) -> Shown:
    if isinstance(each, tuple):
        return Shown(each[0], problem=str(each[1]))
    try:
        return Shown(each.row, row=each, card=cards.card_of(each).last_four)
    except Unreadable as problem:
        return Shown(each.row, row=each, problem=str(problem))


def confirm_reading(
    *, statement: Statement, reading: Reading, issuer: str, by: Person
) -> Statement:
    """Have the statement read in like this; the next of the issuer's files is read likewise.

    A short one is read in before this returns. Raises ``AlreadyDecided``, and ``NotAStatement``
    where the file is gone.
    """
    with acting(by):
        changed = Statement.objects.filter(pk=statement.pk, state=StatementState.SHOWN).update(
            state=StatementState.WAITING, issuer=issuer, reading=reading.as_kept
        )
        if not changed:
            raise AlreadyDecided
        rows = files.rows_about(files.kept(statement), statement.file_type)
        if issuer and statement.file_type == StatementType.CSV:
            Mapping.objects.update_or_create(
                organisation=statement.organisation,
                issuer=issuer,
                defaults={
                    "reading": reading.changed(only_card=None).as_kept,
                    "saved_by": by,
                    "saved_at": timezone.now(),
                },
            )
    if rows <= AT_ONCE:
        read_statement(statement_id=statement.pk)
    else:
        ask_for(READ, statement.pk)
    statement.refresh_from_db()
    return statement


def forget_shown(*, statement: Statement, by: Person) -> None:
    """Let go of a file that is not to be read in after all. Raises ``AlreadyDecided``."""
    with acting(by):
        gone, _ = Statement.objects.filter(pk=statement.pk, state=StatementState.SHOWN).delete()
        if not gone:
            raise AlreadyDecided
        transaction.on_commit(lambda: files.let_go(statement))


def forget_files() -> None:
    """Let go of every file after a day, and of what nobody had read in."""
    for statement in Statement.objects.brought_long_ago():
        if statement.state == StatementState.SHOWN:
            statement.delete()
        elif not statement.is_finished:
            _stop(statement, KEPT_NO_LONGER)
        files.let_go(statement)


def carry_on() -> None:
    """Ask for every statement that is to be read in, whatever became of the one who was at it."""
    for statement_id in Statement.objects.unread().values_list("pk", flat=True):
        ask_for(READ, statement_id)


def read_statement(*, statement_id: int) -> None:
    """Read a statement in, and match its lines.

    All of its lines are there in one moment, or none. Killed at any point, it is begun again by
    whoever is asked next; asked for twice, the second finds that the first is at it, or done.
    """
    with _turn_at(statement_id) as is_mine:
        unread = Statement.objects.unread().select_related("organisation", "holder", "brought_by")
        statement = unread.filter(pk=statement_id).first()
        if is_mine and statement:
            _read(statement)


def _read(statement: Statement) -> None:
    if statement.begun >= MOST_BEGINNINGS:
        return _stop(statement, CUT_OFF)
    _note(statement, state=StatementState.READING, begun=statement.begun + 1, lines_done=0)
    try:
        data = files.kept(statement)
        _note(statement, lines_in_all=files.rows_about(data, statement.file_type))
        with _staged():
            found = _stage(statement, data)
            if found.rows and not found.good and _is_misread(found):
                raise NotAStatement(NOTHING_READ)
            _take_in(statement, found)
    except NotAStatement as problem:
        return _stop(statement, str(problem))
    except SoftTimeLimitExceeded:
        log.warning("statement_took_too_long", statement=statement.pk)
        return _stop(statement, TOO_LONG)
    files.let_go(statement)
    return None


def _is_misread(found: _Found) -> bool:
    """Whether it is the reading that is wrong, rather than cards that are not here yet."""
    return not any("card" in each["problem"] for each in found.left_out)


def _stage(statement: Statement, data: bytes) -> _Found:
    """Put what can be read into the session's own table, which nobody else sees."""
    reading = Reading.of(statement.reading)
    cards = CardsOf(statement.organisation, holder=statement.holder, only=reading.only_card)
    found, times = _Found(), Counter[bytes]()
    chunk: list[tuple[Any, ...]] = []
    for each in files.rows_in(data, statement.file_type, reading):
        found.rows += 1
        if found.rows > MOST_ROWS:
            raise NotAStatement(TOO_MANY)
        try:
            if isinstance(each, tuple):
                line, problem = each
                raise problem
            line = each.row
            card = cards.card_of(each)
        except Unreadable as problem:
            found.leave_out(line, str(problem))
            continue
        identity = each.identity(card.pk)
        # What has a reference is one line however often it comes; what has none may be two.
        times[identity] += not (each.reference and times[identity])
        found.good += 1
        chunk.append(
            (
                *(each.row, identity, times[identity], cards.organisation_of(card), card.pk),
                *(each.day, each.amount),
                *(each.supplier, each.category, each.reference),
            )
        )
        if len(chunk) == CHUNK:
            _copy(chunk)
            chunk.clear()
            _note(statement, lines_done=found.rows)
    _copy(chunk)
    return found


def _copy(chunk: list[tuple[Any, ...]]) -> None:
    with connection.cursor() as cursor, cursor.copy("COPY staged_line FROM STDIN") as copy:
        for row in chunk:
            copy.write_row(row)


@contextmanager
def _staged() -> Iterator[None]:
    """A table of this session for the rows of one file, gone afterwards."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS staged_line")
        cursor.execute(
            "CREATE TEMPORARY TABLE staged_line (row integer, identity bytea, occurrence integer,"
            " organisation_id bigint, card_id bigint, day date, amount numeric(9, 2),"
            " supplier text, category text, reference text)"
        )
    try:
        yield
    finally:
        if connection.connection and not connection.needs_rollback:
            with connection.cursor() as cursor:
                cursor.execute("DROP TABLE IF EXISTS staged_line")


ADD_LINES = """
    INSERT INTO purchases_line (organisation_id, card_id, day, amount, supplier, category,
        reference, identity, occurrence, nothing_to_record)
    SELECT DISTINCT ON (identity, occurrence) organisation_id, card_id, day, amount, supplier,
        category, reference, identity, occurrence, ''
    FROM staged_line ORDER BY identity, occurrence, row
    ON CONFLICT (organisation_id, identity, occurrence) DO NOTHING
"""
ADD_TO_STATEMENT = """
    INSERT INTO purchases_lineinstatement (statement_id, line_id, row)
    SELECT %s, line.id, min(staged.row)
    FROM staged_line staged JOIN purchases_line line
        ON line.organisation_id = staged.organisation_id AND line.identity = staged.identity
        AND line.occurrence = staged.occurrence
    GROUP BY line.id
    ON CONFLICT (statement_id, line_id) DO NOTHING
"""


def _take_in(statement: Statement, found: _Found) -> None:
    """All staged rows become lines of the statement, and are matched, in one transaction."""
    with acting(statement.brought_by), connection.cursor() as cursor:
        cursor.execute("ANALYZE staged_line")
        cursor.execute("SELECT DISTINCT card_id FROM staged_line")
        cards = Card.objects.filter(pk__in=[card for (card,) in cursor.fetchall()])
        holders = set(cards.order_by().values_list("holder", flat=True))
        # Before anything is found to be there already: an undo has to wait, or to be over.
        lock_cards(holders)
        cursor.execute(ADD_LINES)
        added = cursor.rowcount
        cursor.execute(ADD_TO_STATEMENT, [statement.pk])
        match_holders(holders)
        _note(
            statement,
            state=StatementState.READ,
            lines_in_all=found.rows,
            lines_done=found.rows,
            lines_added=added,
            lines_left_out=found.lines_left_out,
            left_out=found.left_out,
        )


def _stop(statement: Statement, why: str) -> None:
    with acting(None):
        _note(statement, state=StatementState.STOPPED, why_stopped=why)
    files.let_go(statement)


def _note(statement: Statement, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(statement, name, value)
    statement.save(update_fields=list(fields))


@contextmanager
def _turn_at(statement_id: int) -> Iterator[bool]:
    """Whether nobody else is at this statement. A process that is killed gives its turn back."""
    key = f"purchases statement {statement_id}"
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtextextended(%s, 0))", [key])
        (is_mine,) = cursor.fetchone()
    try:
        yield is_mine
    finally:
        if is_mine:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(hashtextextended(%s, 0))", [key])
