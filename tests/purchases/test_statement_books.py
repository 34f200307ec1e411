"""However a statement is cut, in whatever order the cuts come: the same books, to the penny."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from purchases.models import Apart, Line, Match, Purchase, Statement
from purchases.statements.undoing import undo_statement
from tests.borough import Borough, make_borough
from tests.purchases.statement_files import books, bring, buy, csv_of, make_card

FIRST = date(2020, 2, 1)
DAYS = 6
SUPPLIERS = ("FRESHWAY 0231", "SCHOOLWEAR LTD", "CITY BUS TICKETS")

lines = st.lists(
    st.tuples(
        st.integers(0, DAYS - 1),
        st.sampled_from(["4417", "5120"]),
        st.sampled_from(SUPPLIERS),
        st.sampled_from(["5.00", "12.50", "-5.00"]),
    ),
    min_size=1,
    max_size=14,
)
bought = st.lists(
    st.tuples(
        st.integers(0, DAYS - 1),
        st.booleans(),
        st.sampled_from(["Freshway", "Schoolwear", "City Bus"]),
        st.sampled_from(["5.00", "12.50", "17.50", "-5.00"]),
    ),
    max_size=8,
)
# Some of them overlap, some leave gaps; together with the whole they hold everything.
spans = st.lists(st.tuples(st.integers(0, DAYS - 1), st.integers(1, DAYS)), min_size=0, max_size=4)


class BooksTest(TestCase):
    """Each example begins with an organisation of its own."""

    borough: Borough

    @classmethod
    def setUpTestData(cls) -> None:
        cls.borough = make_borough()

    def _begin(self, purchases: list[tuple[int, bool, str, str]]) -> None:
        worker, colleague = self.borough.worker, self.borough.colleague
        self.cards = {
            "4417": make_card(worker, self.borough.harbour, "4417"),
            "5120": make_card(colleague, self.borough.harbour, "5120"),
        }
        for day, is_workers, supplier, amount in purchases:
            card = self.cards["4417" if is_workers else "5120"]
            buy(card, FIRST + timedelta(days=day), supplier, amount)

    def _bring(self, rows: list[str]) -> Statement:
        return bring(csv_of(rows), self.borough.organisation, self.borough.finance)

    def _forget(self) -> None:
        Match.objects.all().delete()
        Apart.objects.all().delete()
        Line.objects.all().delete()
        Statement.objects.all().delete()

    def _money(self) -> dict[tuple[str, date], Decimal]:
        money: dict[tuple[str, date], Decimal] = defaultdict(Decimal)
        for card, day, amount, *_ in books(self.borough.organisation):
            money[card, day] += amount
        return dict(money)

    @settings(max_examples=60)
    @given(lines, bought, spans, st.randoms(use_true_random=False), st.data())
    def test_cuts_by_whole_days_in_any_order_with_undo(
        self, said: list[tuple[int, str, str, str]], purchases: list[tuple[int, bool, str, str]],
        cuts: list[tuple[int, int]], chance: object, data: st.DataObject,
    ) -> None:  # fmt: skip
        self._check(said, purchases, cuts, data, with_references=False)

    @settings(max_examples=60)
    @given(lines, bought, st.data())
    def test_any_cut_at_all_where_there_are_references(
        self, said: list[tuple[int, str, str, str]], purchases: list[tuple[int, bool, str, str]],
        data: st.DataObject,
    ) -> None:  # fmt: skip
        self._check(said, purchases, None, data, with_references=True)

    def _check(
        self,
        said: list[tuple[int, str, str, str]],
        purchases: list[tuple[int, bool, str, str]],
        cuts: list[tuple[int, int]] | None,
        data: st.DataObject,
        *,
        with_references: bool,
    ) -> None:
        numbers = count(1)
        rows = [
            (day, _row(day, card, supplier, amount, next(numbers) if with_references else None))
            for day, card, supplier, amount in sorted(said)
        ]
        self._begin(purchases)
        self._bring([row for _, row in rows])
        whole, money = books(self.borough.organisation), self._money()
        self._forget()
        if cuts is None:
            parts = [
                [row for _, row in part]
                for part in data.draw(st.lists(st.lists(st.sampled_from(rows)), max_size=4))
            ]
        else:
            parts = [
                [row for day, row in rows if first <= day < first + length]
                for first, length in cuts
            ]
        parts = [part for part in parts if part]
        # Whatever was cut, the whole is among it, in two halves by days.
        half = data.draw(st.integers(0, DAYS))
        parts += [
            part
            for part in (
                [row for day, row in rows if day < half],
                [row for day, row in rows if day >= half],
            )
            if part
        ]
        needed = len(parts)
        extra = data.draw(st.lists(st.sampled_from(parts), max_size=2))
        brought = [
            (each, self._bring(part))
            for each, part in data.draw(st.permutations(list(enumerate([*parts, *extra]))))
        ]
        for each, statement in brought:
            # What was brought twice may be taken back once.
            if each >= needed:
                undo_statement(statement=statement, by=self.borough.finance)
        assert books(self.borough.organisation) == whole
        assert self._money() == money
        for _, statement in brought:
            statement.refresh_from_db()
            if statement.is_read:
                undo_statement(statement=statement, by=self.borough.finance)
        assert not Line.objects.exists()
        assert Purchase.objects.count() == len(purchases)


def _row(day: int, card: str, supplier: str, amount: str, number: int | None) -> str:
    on = f"{FIRST + timedelta(days=day):%d/%m/%Y}"
    reference = f"T{number}" if number else ""
    return f"{on},{on},{card},{supplier},5411 Shops,{amount},GBP,{reference}"
