"""A statement is read to its end, each line once, whatever becomes of the worker that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date

import psycopg
import pytest

from hls.local.processes import wait_until
from purchases.models import Line, LineInStatement, Match, Purchase, Statement, StatementState
from purchases.statements.taking_in import CHUNK
from tests.borough import Borough
from tests.faults.scene import LONG, WITHIN, asked
from tests.purchases.statement_files import bring, buy, csv_of, make_cards
from tests.support.addresses import database_url
from tests.support.background import Beat, Broker, Worker

pytestmark = [pytest.mark.faults, pytest.mark.django_db(transaction=True)]

LINES = (20 if LONG else 2) * CHUNK + 1
BOUGHT = 10

HeldUp = Callable[[Callable[[], Statement]], AbstractContextManager[Statement]]


def rows() -> Iterator[str]:
    """Of three cards: every other line has a reference, and of the others many say the same."""
    for number in range(LINES):
        card = ("4417", "5120", "6033")[number % 3]
        amount = f"{number % 400 + 1}.{number % 7}0"
        reference = f"T{number}" if number % 2 else ""
        yield f"{number % 28 + 1:02}/02/2020,,{card},Shop {number % 6},,{amount},GBP,{reference}"


@contextmanager
def held_up_among_its_lines(begin: Callable[[], Statement]) -> Iterator[Statement]:
    """Whoever reads it waits as soon as some of its lines were read, and could not say so."""
    statement = begin()
    assert wait_until(lambda: lines_done(statement) > 0, WITHIN)
    with psycopg.connect(database_url()) as other:
        other.execute("SELECT FROM purchases_statement WHERE id = %s FOR UPDATE", [statement.pk])
        yield statement
        other.rollback()


@contextmanager
def held_up_while_it_is_written(begin: Callable[[], Statement]) -> Iterator[Statement]:
    """Whoever reads it waits when its lines are there already, and are not said to be of it."""
    with psycopg.connect(database_url()) as other:
        other.execute("LOCK TABLE purchases_lineinstatement IN SHARE ROW EXCLUSIVE MODE")
        yield begin()
        other.rollback()


def lines_done(statement: Statement) -> int:
    statement.refresh_from_db()
    return statement.lines_done


def somebody_waits() -> bool:
    return bool(
        asked(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
    )


@pytest.mark.parametrize("held_up", [held_up_among_its_lines, held_up_while_it_is_written])
def test_a_worker_killed_while_it_reads_leaves_nothing_half_and_the_next_reads_it_all(
    broker: Broker, worker: Worker, beat: Beat, borough: Borough, held_up: HeldUp
) -> None:
    cards = make_cards(borough)
    bought = [
        buy(cards["4417"], date(2020, 2, 3 * number % 28 + 1), f"Shop {3 * number % 6}", amount)
        for number in range(BOUGHT)
        for amount in [f"{3 * number + 1}.{3 * number % 7}0"]
    ]

    def begin() -> Statement:
        return bring(csv_of(rows()), borough.organisation, borough.finance)

    with held_up(begin) as statement:
        assert wait_until(somebody_waits, WITHIN)
        worker.kill()
    statement.refresh_from_db()
    assert (statement.state, statement.begun) == (StatementState.READING, 1)
    assert 0 < statement.lines_done < LINES
    assert not Line.objects.exists()
    assert not LineInStatement.objects.exists()

    again = Worker(broker)
    try:
        assert wait_until(lambda: is_read(statement), WITHIN, step=0.2), again.words
    finally:
        again.stop()
    everything_is_there_once(statement, bought)


def is_read(statement: Statement) -> bool:
    statement.refresh_from_db()
    return statement.is_read


def everything_is_there_once(statement: Statement, bought: list[Purchase]) -> None:
    assert statement.begun == 2
    assert statement.lines_done == statement.lines_in_all == statement.lines_added == LINES
    assert Line.objects.count() == LINES
    in_it = LineInStatement.objects.filter(statement=statement).order_by("row")
    assert list(in_it.values_list("row", flat=True)) == list(range(2, LINES + 2))
    matched = Match.objects.order_by("purchase").values_list("purchase", flat=True)
    assert list(matched) == [purchase.pk for purchase in bought]
