"""Taking statements in: what is new, what is there already, what is left out, and taking back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from itertools import permutations

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from purchases.models import Line, LineInStatement, Mapping, Purchase, Statement, StatementState
from purchases.statements import taking_in
from purchases.statements.csv_reading import Reading
from purchases.statements.rows import NotAStatement
from purchases.statements.taking_in import (
    AlreadyDecided,
    bring_statement,
    confirm_reading,
    forget_files,
    forget_shown,
    read_statement,
)
from purchases.statements.undoing import undo_statement
from tests.borough import Borough
from tests.factories import SystemFactory
from tests.purchases.statement_files import (
    ROWS,
    books,
    bring,
    buy_all,
    csv_of,
    make_card,
    make_cards,
    ofx_of,
)

pytestmark = pytest.mark.django_db

CUTS = [csv_of(ROWS[:7]), csv_of(ROWS[5:10]), csv_of(ROWS[3:])]


def take(data: bytes, borough: Borough) -> Statement:
    return bring(data, borough.organisation, borough.finance)


def test_all_twelve_lines_match_what_was_recorded_beforehand(borough: Borough) -> None:
    bought = buy_all(make_cards(borough))
    statement = take(csv_of(ROWS), borough)
    assert (statement.state, statement.lines_added) == (StatementState.READ, 12)
    assert not Line.objects.unexplained().exists()
    behind = sorted(
        purchase for *_, purchases in books(borough.organisation) for purchase in purchases
    )
    assert behind == sorted(purchase.pk for purchase in bought)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_in_whatever_order_and_however_often_it_is_brought(
    borough: Borough, order: tuple[int, ...]
) -> None:
    buy_all(make_cards(borough))
    for cut in (*order, *order):
        take(CUTS[cut], borough)
    assert Line.objects.count() == 12
    assert not Line.objects.unexplained().exists()


def test_on_an_empty_database_its_twelve_lines_ask_their_holders(borough: Borough) -> None:
    make_cards(borough)
    take(csv_of(ROWS), borough)
    asked = {
        person.name: Line.objects.asked_of(person).count()
        for person in (borough.worker, borough.colleague, borough.other_worker, borough.finance)
    }
    assert list(asked.values()) == [5, 4, 3, 0]


def test_equal_lines_without_a_reference_are_two_and_stay_two(borough: Borough) -> None:
    make_cards(borough)
    twice = [ROWS[5].rpartition(",")[0] + ","] * 2
    first, second = take(csv_of(twice), borough), take(csv_of(twice), borough)
    assert (first.lines_added, second.lines_added) == (2, 0)
    assert sorted(Line.objects.values_list("occurrence", flat=True)) == [1, 2]


def test_a_reference_alone_is_no_identity(borough: Borough) -> None:
    make_cards(borough)
    same_reference = [
        ROWS[0],
        ROWS[0],
        ROWS[0].replace("38.20", "38.21"),
        ROWS[0].replace("03/02/2020", "04/02/2020"),
        ROWS[0].replace("FRESHWAY", "FRESHER"),
    ]
    assert take(csv_of(same_reference), borough).lines_added == 4


def test_what_cannot_be_read_is_left_out_and_the_good_lines_are_kept(borough: Borough) -> None:
    make_cards(borough)
    bad = [
        ROWS[0].replace("38.20", "lots"),
        ROWS[1].replace("03/02/2020", "30/02/2020"),
        ROWS[2].replace("GBP", "EUR"),
    ]
    statement = take(csv_of([*bad, ROWS[3]]), borough)
    assert (statement.lines_in_all, statement.lines_added, statement.lines_left_out) == (4, 1, 3)
    assert [each["line"] for each in statement.left_out] == [2, 3, 4]


def test_cards_that_are_not_here_are_said_and_found_once_they_are_added(borough: Borough) -> None:
    elsewhere = SystemFactory(name="Elsewhere", scale="organisation", parent=borough.place)
    make_card(borough.partner, elsewhere, "5120")
    make_card(borough.worker, borough.harbour, "4417")
    statement = take(csv_of(ROWS), borough)
    assert (statement.lines_added, statement.lines_left_out) == (5, 7)
    unknown = {each["problem"] for each in statement.left_out}
    # Another organisation's card is as unknown as one that there is not.
    assert unknown == {
        f"There is no card ending {four} here. Once it is added, bring the file again."
        for four in ("5120", "6033")
    }
    make_card(borough.other_worker, borough.quay, "6033")
    assert take(csv_of(ROWS), borough).lines_added == 3


def test_a_file_of_none_but_unknown_cards_is_read_and_says_so(borough: Borough) -> None:
    statement = take(csv_of(ROWS), borough)
    assert (statement.state, statement.lines_left_out) == (StatementState.READ, 12)


def test_a_file_of_which_no_line_can_be_read_is_not_read_in(borough: Borough) -> None:
    make_cards(borough)
    statement = bring(csv_of(ROWS), borough.organisation, borough.finance, amount=3)
    assert statement.state == StatementState.STOPPED
    assert "No line of it could be read" in statement.why_stopped
    assert not Line.objects.exists()


def test_a_card_that_changed_hands_is_the_one_that_was_held_on_the_day(borough: Borough) -> None:
    before = make_card(borough.worker, borough.harbour, "4417")
    before.until_day = "2020-02-04"
    before.save()
    after = make_card(borough.colleague, borough.harbour, "4417")
    after.from_day = "2020-02-05"
    after.save()
    take(csv_of(ROWS[:3]), borough)
    assert list(Line.objects.order_by("day", "pk").values_list("card", flat=True)) == [
        before.pk,
        before.pk,
        after.pk,
    ]


def test_a_holder_brings_their_own_card_and_no_other(borough: Borough) -> None:
    make_cards(borough)
    statement = bring(csv_of(ROWS), borough.organisation, borough.worker, holder=borough.worker)
    assert (statement.lines_added, statement.lines_left_out) == (5, 7)
    assert {each["problem"] for each in statement.left_out} == {
        "You have no card ending 5120 here.",
        "You have no card ending 6033 here.",
    }


def test_a_file_that_names_no_card_is_of_the_one_that_is_chosen(borough: Borough) -> None:
    card = make_cards(borough)["4417"]
    data = csv_of(["03/02/2020,KETTLES,5.00"], headings="Date,Supplier,Amount")
    assert take(data, borough).left_out[0]["problem"] == "It does not say which card it is of."
    bring(data, borough.organisation, borough.finance, only_card=card.pk)
    assert Line.objects.get().card == card


@pytest.mark.parametrize("version", [1, 2])
def test_ofx_is_taken_in_and_matched_too(borough: Borough, version: int) -> None:
    buy_all(make_cards(borough))
    movements = [
        ("20200203", "-38.20", "F1", "FRESHWAY SUPERMARKET"),
        ("20200211", "-52.00", "F2", "SCHOOLWEAR LTD"),
        ("20200211", "-52.00", "F3", "SCHOOLWEAR LTD"),
    ]
    data = ofx_of(movements, version=version)
    assert take(data, borough).lines_added == 3
    assert take(data, borough).lines_added == 0
    assert not Line.objects.unexplained().exists()


def test_nothing_is_stored_before_it_is_confirmed_and_no_card_number_ever(
    borough: Borough,
) -> None:
    make_cards(borough)
    number = "4929123456814417"
    row = ROWS[0].replace(",4417,", f",{number},")
    shown = bring_statement(
        data=csv_of([row]),
        file_name="a.csv",
        organisation=borough.organisation,
        holder=None,
        by=borough.finance,
    )
    assert not Line.objects.exists()
    assert not Mapping.objects.exists()
    with default_storage.open(shown.path) as file:
        kept = file.read()
    assert number.encode() not in kept
    assert b"4417" in kept


def test_the_file_is_gone_once_it_is_read_or_a_day_old(borough: Borough) -> None:
    make_cards(borough)
    read = take(csv_of(ROWS), borough)
    assert not default_storage.exists(read.path)
    shown = [
        bring_statement(
            data=csv_of(ROWS),
            file_name="a.csv",
            organisation=borough.organisation,
            holder=None,
            by=borough.finance,
        )
        for _ in range(2)
    ]
    old = timezone.now() - timedelta(days=1, minutes=1)
    Statement.objects.filter(pk=shown[0].pk).update(brought_at=old)
    forget_files()
    assert [default_storage.exists(each.path) for each in shown] == [False, True]
    assert set(Statement.objects.values_list("pk", flat=True)) == {read.pk, shown[1].pk}
    forget_shown(statement=shown[1], by=borough.finance)
    assert Statement.objects.get() == read


def test_it_is_confirmed_once(borough: Borough) -> None:
    make_cards(borough)
    statement = take(csv_of(ROWS), borough)
    with pytest.raises(AlreadyDecided):
        confirm_reading(
            statement=statement,
            reading=Reading.of(statement.reading),
            issuer="Other",
            by=borough.finance,
        )


def test_a_long_file_waits_for_background_work_and_is_read_once(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cards(borough)
    asked: list[int] = []
    monkeypatch.setattr(taking_in, "AT_ONCE", 5)
    monkeypatch.setattr(taking_in, "ask_for", lambda _, pk: asked.append(pk))
    statement = take(csv_of(ROWS), borough)
    assert statement.state == StatementState.WAITING
    taking_in.carry_on()
    assert asked == [statement.pk, statement.pk]
    for pk in asked:
        read_statement(statement_id=pk)
    statement.refresh_from_db()
    assert (statement.state, statement.begun, statement.lines_done) == (StatementState.READ, 1, 12)


def test_what_was_cut_off_is_begun_again_and_given_up_in_the_end(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cards(borough)
    statement = take(csv_of(ROWS), borough)
    Statement.objects.filter(pk=statement.pk).update(
        state="reading", begun=taking_in.MOST_BEGINNINGS
    )
    read_statement(statement_id=statement.pk)
    statement.refresh_from_db()
    assert (statement.state, statement.why_stopped) == (StatementState.STOPPED, taking_in.CUT_OFF)


def test_what_breaks_in_the_middle_leaves_nothing_and_is_read_the_next_time(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cards(borough)

    def break_off(_: object) -> None:
        raise ConnectionError

    with monkeypatch.context() as patch:
        patch.setattr(taking_in, "match_holders", break_off)
        with pytest.raises(ConnectionError):
            take(csv_of(ROWS), borough)
    statement = Statement.objects.get()
    assert statement.state == StatementState.READING
    assert not Line.objects.exists()
    read_statement(statement_id=statement.pk)
    statement.refresh_from_db()
    assert (statement.state, statement.begun, Line.objects.count()) == (StatementState.READ, 2, 12)


def test_whoever_comes_while_another_is_at_it_leaves_it_alone(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cards(borough)
    monkeypatch.setattr(taking_in, "AT_ONCE", 1)
    monkeypatch.setattr(taking_in, "ask_for", lambda *_: None)
    statement = take(csv_of(ROWS), borough)
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            key = f"purchases statement {statement.pk}"
            cursor.execute("SELECT pg_advisory_lock(hashtextextended(%s, 0))", [key])
        read_statement(statement_id=statement.pk)
        statement.refresh_from_db()
        assert statement.state == StatementState.WAITING
        with other.cursor() as cursor:
            # A server lets go of what a closed connection held when it comes to it.
            cursor.execute("SELECT pg_advisory_unlock(hashtextextended(%s, 0))", [key])
    finally:
        other.close()
    read_statement(statement_id=statement.pk)
    statement.refresh_from_db()
    assert statement.state == StatementState.READ


def test_too_many_lines_are_said(borough: Borough, monkeypatch: pytest.MonkeyPatch) -> None:
    make_cards(borough)
    monkeypatch.setattr(taking_in, "MOST_ROWS", 5)
    assert take(csv_of(ROWS), borough).why_stopped == taking_in.TOO_MANY
    assert not Line.objects.exists()


def test_a_file_that_cannot_be_read_leaves_nothing(borough: Borough) -> None:
    with pytest.raises(NotAStatement):
        take(b"%PDF-1.4 statement", borough)
    assert not Statement.objects.exists()


def test_undone_only_what_no_other_statement_has_goes_and_purchases_stay(
    borough: Borough,
) -> None:
    bought = buy_all(make_cards(borough))
    first, second = take(CUTS[0], borough), take(CUTS[2], borough)
    before = books(borough.organisation)
    assert undo_statement(statement=first, by=borough.finance) == 3
    assert books(borough.organisation) == [
        line for line in before if line[4] not in ("T0001", "T0002", "T0003")
    ]
    assert Purchase.objects.count() == len(bought)
    undo_statement(statement=second, by=borough.finance)
    assert not Line.objects.exists()
    assert not LineInStatement.objects.exists()
    with pytest.raises(AlreadyDecided):
        undo_statement(statement=second, by=borough.finance)
    take(CUTS[0], borough)
    take(CUTS[2], borough)
    assert books(borough.organisation) == before


def test_the_same_line_of_two_cards_is_two(borough: Borough) -> None:
    make_cards(borough)
    take(csv_of([ROWS[0], ROWS[0].replace("4417", "5120")]), borough)
    assert list(Line.objects.values_list("amount", flat=True)) == [Decimal("38.20")] * 2
