"""Making a quarter: again, in the background, and by several at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.db import connection
from django.utils import timezone

from casework.models import Case
from purchases.actions import making
from purchases.actions.making import AT_ONCE, MOST_BEGINNINGS, ask_for_quarter, make_quarter
from purchases.models import Making, PublishedLine, Purchase, Quarter
from purchases.publishing.changes import Since
from purchases.publishing.reading import Reading
from systems.models import System
from tests.borough import Borough
from tests.purchases.quarters import (
    FIRST_DAY,
    bought,
    made,
    mend,
    rows_of,
    the_line,
)


class TestMakingAgain:
    """A quarter that is made again follows its purchases and keeps what was mended."""

    def test_it_changes_nothing_where_nothing_changed(self, borough: Borough, case: Case) -> None:
        for _ in range(3):
            bought(borough, case)
        quarter = made(borough)
        before = list(quarter.lines.values())
        assert made(borough) == quarter
        assert list(quarter.lines.values()) == before

    def test_it_follows_corrections_additions_and_what_was_taken_back(
        self, borough: Borough, case: Case
    ) -> None:
        corrected, gone, moved = (bought(borough, case) for _ in range(3))
        quarter = made(borough)
        Purchase.objects.filter(pk=corrected.pk).update(amount=Decimal(7), version=2)
        Purchase.objects.filter(pk=gone.pk).update(
            deleted_at=timezone.now(), deleted_by=borough.worker
        )
        Purchase.objects.filter(pk=moved.pk).update(bought_on=date(2026, 7, 1), version=2)
        bought(borough, case, amount=Decimal(8))
        assert Since.made(quarter) == Since(added=1, corrected=1, gone=2)
        made(borough)
        assert [row["Amount"] for row in rows_of(quarter)] == ["7.00", "8.00"]
        assert not Since.made(quarter)

    def test_what_was_mended_stays_mended_until_the_purchase_is_corrected(
        self, borough: Borough, case: Case
    ) -> None:
        purchase = bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = made(borough)
        mended = mend(borough, the_line(quarter), beneficiary="A bakery")
        assert not mended.held_because
        made(borough)
        assert the_line(quarter).beneficiary == "A bakery"
        assert the_line(quarter).mended_by == borough.finance
        Purchase.objects.filter(pk=purchase.pk).update(supplier="Marigold Motors", version=2)
        made(borough)
        line = the_line(quarter)
        assert (line.beneficiary, line.mended_at) == ("Marigold Motors", None)
        assert line.held_because


class TestInTheBackground:
    """A long quarter is made in goes, and survives being cut off."""

    @pytest.fixture
    def waiting(self, borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch) -> Quarter:
        """A quarter of five purchases, taken two at a time, that is asked for."""
        monkeypatch.setattr(making, "AT_ONCE", 1)
        monkeypatch.setattr(making, "CHUNK", 2)
        for _ in range(5):
            bought(borough, case)
        return made(borough)

    def test_it_says_how_far_it_is(self, waiting: Quarter, monkeypatch: pytest.MonkeyPatch) -> None:
        assert Making.objects.get().purchases_in_all == 5
        said = []

        def note(row: Making, **fields: object) -> None:
            said.append(fields.get("purchases_done"))
            Making.objects.filter(pk=row.pk).update(**fields)

        monkeypatch.setattr(making, "_note", note)
        make_quarter(quarter_id=waiting.pk)
        assert said == [0, 2, 4, 5]
        assert not Making.objects.exists()
        assert waiting.lines.count() == 5

    def test_cut_off_anywhere_it_is_begun_again_and_ends_the_same(
        self, waiting: Quarter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with cut_off_at(monkeypatch, 4), pytest.raises(RuntimeError):
            make_quarter(quarter_id=waiting.pk)
        assert waiting.lines.count() == 2
        make_quarter(quarter_id=waiting.pk)
        assert waiting.lines.count() == 5
        assert not Making.objects.exists()

    def test_cut_off_too_often_it_is_given_up_and_says_so(
        self, borough: Borough, waiting: Quarter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for _ in range(MOST_BEGINNINGS):
            with cut_off_at(monkeypatch, 1), pytest.raises(RuntimeError):
                make_quarter(quarter_id=waiting.pk)
        make_quarter(quarter_id=waiting.pk)
        assert Making.objects.get().is_stopped
        assert made(borough) == waiting
        assert not Making.objects.get().is_stopped

    def test_where_it_takes_too_long_it_says_so(
        self, waiting: Quarter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def slow(*_: object) -> None:
            raise SoftTimeLimitExceeded

        monkeypatch.setattr(making, "_write", slow)
        make_quarter(quarter_id=waiting.pk)
        assert "too long" in Making.objects.get().why_stopped

    @pytest.mark.django_db
    def test_one_that_is_gone_ends_quietly(self) -> None:
        make_quarter(quarter_id=1)


class cut_off_at:  # noqa: N801 - read as a phrase
    """Ends the process's work at the so-manieth line that it reads."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, line: int) -> None:
        self._patch, self._left, self._line_of = monkeypatch, line, Reading.line_of

    def __enter__(self) -> None:
        def line_of(*args: object) -> PublishedLine:
            self._left -= 1
            if self._left <= 0:
                raise RuntimeError
            return self._line_of(*args)  # type: ignore[arg-type]

        self._patch.setattr(Reading, "line_of", line_of)

    def __exit__(self, *_: object) -> None:
        self._patch.setattr(Reading, "line_of", self._line_of)


@pytest.mark.django_db(transaction=True)
def test_two_who_are_asked_at_once_make_each_line_once(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "CHUNK", 2)
    for _ in range(7):
        bought(borough, case)
    organisation = System.objects.get(pk=borough.organisation.pk)

    def run() -> None:
        try:
            ask_for_quarter(organisation=organisation, first_day=FIRST_DAY, by=borough.finance)
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(run) for _ in range(3)]:
            done.result()
    for quarter in Quarter.objects.all():
        make_quarter(quarter_id=quarter.pk)
    assert Quarter.objects.get().lines.count() == 7
    assert not Making.objects.exists()


def test_the_limit_between_at_once_and_in_the_background(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert AT_ONCE == 2_000
    monkeypatch.setattr(making, "AT_ONCE", 2)
    for _ in range(2):
        bought(borough, case)
    assert made(borough).lines.count() == 2
    assert not Making.objects.exists()
    bought(borough, case)
    assert made(borough).lines.count() == 2
    assert Making.objects.exists()
