"""Quarters: which purchases are in one, making it again, publishing it, and what changed since."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from casework.models import Case
from casework.namecheck import names_of
from purchases.actions import making, record_purchase
from purchases.actions.making import AT_ONCE, MOST_BEGINNINGS, ask_for_quarter, make_quarter
from purchases.actions.publishing import (
    NotReady,
    mend_line,
    publish_quarter,
    take_back_quarter,
)
from purchases.models import Making, PublishedLine, Purchase, Quarter
from purchases.publishing.changes import Since
from purchases.publishing.files import published_file
from purchases.publishing.reading import Reading
from purchases.quarters import next_quarter, quarter_of, quarters_over
from purchases.records import anonymise_purchases, forget_purchases
from systems.models import System
from systems.versions import Stale
from tests.borough import Borough
from tests.factories import CaseFactory, CitizenFactory, SystemFactory
from tests.purchases.quarters import (
    FIRST_DAY,
    bought,
    made,
    published,
    rows_in,
    rows_of,
    the_line,
)

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("day", "first", "following"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 4, 1)),
        (date(2026, 3, 31), date(2026, 1, 1), date(2026, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1), date(2027, 1, 1)),
        (date(2028, 2, 29), date(2028, 1, 1), date(2028, 4, 1)),
    ],
)
def test_a_day_is_in_one_quarter(day: date, first: date, following: date) -> None:
    assert quarter_of(day) == first
    assert next_quarter(first) == following


def test_quarters_that_are_over() -> None:
    assert quarters_over(date(2027, 1, 1), 2) == [date(2026, 10, 1), date(2026, 7, 1)]
    assert quarters_over(date(2026, 12, 31), 1) == [date(2026, 7, 1)]


def test_the_last_day_is_in_it_and_the_first_of_the_next_is_not(
    borough: Borough, case: Case
) -> None:
    for day in ((2025, 9, 30), (2025, 10, 1), (2025, 12, 31), (2026, 1, 1)):
        bought(borough, case, bought_on=date(*day))
    days = [row["Date"] for row in rows_of(made(borough, date(2025, 10, 1)))]
    assert days == ["2025-10-01", "2025-12-31"]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 7, 1, 0, 30, tzinfo=LONDON), "2026-07-01"),
        (datetime(2026, 6, 30, 23, 59, tzinfo=LONDON), "2026-06-30"),
    ],
)
def test_a_purchase_is_of_the_local_day_on_which_it_was_made(
    borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch, moment: datetime, day: str
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: moment)
    record_purchase(
        case=case,
        by=borough.worker,
        supplier="Lantern Energy",
        amount=Decimal("3.00"),
        kind="warmth",
        reason="So",
    )
    quarter = made(borough, quarter_of(date.fromisoformat(day)))
    assert [row["Date"] for row in rows_of(quarter)] == [day]


def test_all_teams_of_the_organisation_and_nobody_elses(borough: Borough, case: Case) -> None:
    bought(borough, case, team=borough.quay, supplier="Quayside")
    inside = SystemFactory(parent=borough.harbour)
    bought(borough, case, team=inside, supplier="Inside")
    elsewhere = SystemFactory(parent=borough.place)
    bought(borough, CaseFactory(team=elsewhere), team=elsewhere, supplier="Elsewhere")
    assert {row["Beneficiary"] for row in rows_of(made(borough))} == {"Quayside", "Inside"}


def test_what_was_taken_back_or_is_for_a_deleted_case_is_not_in_it(
    borough: Borough, case: Case
) -> None:
    now = timezone.now()
    bought(borough, case, deleted_at=now, deleted_by=borough.worker)
    gone = CaseFactory(
        team=borough.harbour,
        ended_at=now,
        ended_by=borough.worker,
        deleted_at=now,
        deleted_by=borough.worker,
    )
    bought(borough, gone)
    assert rows_of(made(borough)) == []


def test_purchases_for_a_restricted_case_are_published_like_others(
    borough: Borough, restricted: Case
) -> None:
    bought(borough, restricted)
    assert len(rows_of(made(borough))) == 1


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


def mend(borough: Borough, line: PublishedLine, **fields: str) -> PublishedLine:
    return mend_line(line=line, version=line.version, by=borough.finance, **fields)


class TestPublishing:
    """What is public stays as it is until it is published again, or taken back."""

    def test_lines_that_are_kept_back_are_not_in_it(self, borough: Borough, case: Case) -> None:
        bought(borough, case)
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = published(borough)
        assert quarter.published_by == borough.finance
        with published_file(quarter) as file:
            assert [row["Beneficiary"] for row in rows_in(file.read())] == ["Lantern Energy"]

    def test_whoever_is_helped_by_now_is_found_when_it_is_published(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        bought(borough, case, supplier="Corner Shop")
        quarter = made(borough)
        CaseFactory(team=borough.quay, citizen=CitizenFactory(name="Hester Lantern"))
        quarter = publish_quarter(quarter=quarter, by=borough.finance)
        assert [row["Beneficiary"] for row in rows_of(quarter)] == ["Corner Shop"]

    def test_a_name_that_is_forgotten_goes_on_keeping_its_line_back(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, CaseFactory(team=borough.harbour), supplier="Quill and Sons Bakery")
        quarter = made(borough)
        Case.objects.filter(pk=case.pk).update(
            ended_at=timezone.now(),
            ended_by=borough.worker,
            anonymised_at=timezone.now(),
            anonymised_by=borough.worker,
        )
        quarter = publish_quarter(quarter=quarter, by=borough.finance)
        assert rows_of(quarter) == []

    def test_lines_lose_their_names_with_the_record_of_the_case(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        bought(borough, case)
        quarter = made(borough)
        anonymise_purchases(case=case, known=names_of(case), by=borough.worker)
        beneficiaries = quarter.lines.values_list("beneficiary", flat=True)
        assert set(beneficiaries) == {"The person and Sons Bakery", "Lantern Energy"}
        quarter = publish_quarter(quarter=quarter, by=borough.finance)
        forget_purchases(case)
        assert [line.beneficiary for line in quarter.lines.all()] == ["Lantern Energy"]

    def test_it_cannot_be_published_twice_or_while_it_is_made(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        quarter = made(borough)
        being_made = Making.objects.create(quarter=quarter, asked_by=borough.finance)
        with pytest.raises(NotReady):
            publish_quarter(quarter=quarter, by=borough.finance)
        being_made.delete()
        publish_quarter(quarter=quarter, by=borough.finance)
        with pytest.raises(NotReady):
            publish_quarter(quarter=quarter, by=borough.finance)

    def test_no_line_of_it_is_mended(self, borough: Borough, case: Case) -> None:
        bought(borough, case)
        line = the_line(published(borough))
        with pytest.raises(NotReady):
            mend(borough, line, beneficiary="A shop")

    def test_an_old_version_is_not_written_over(self, borough: Borough, case: Case) -> None:
        bought(borough, case)
        line = the_line(made(borough))
        mend(borough, line, beneficiary="A shop")
        with pytest.raises(Stale):
            mend(borough, line, beneficiary="Another")

    def test_corrections_are_gathered_beside_it_and_take_its_place(
        self, borough: Borough, case: Case
    ) -> None:
        purchase = bought(borough, case, supplier="Quill and Sons Bakery")
        corrected = bought(borough, case)
        mend(borough, made(borough).lines.get(purchase=purchase), beneficiary="A bakery")
        first = published(borough)
        Purchase.objects.filter(pk=corrected.pk).update(amount=Decimal(7), version=2)
        assert Since.made(first) == Since(added=0, corrected=1, gone=0)
        second = made(borough)
        assert second != first
        assert sorted(row["Amount"] for row in rows_of(first)) == ["12.50", "12.50"]
        publish_quarter(quarter=second, by=borough.finance)
        assert list(Quarter.objects.all()) == [second]
        said = [(row["Amount"], row["Beneficiary"]) for row in rows_of(second)]
        assert sorted(said) == [("12.50", "A bakery"), ("7.00", "Lantern Energy")]

    def test_a_purchase_that_is_forgotten_for_good_stays_published(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        quarter = published(borough)
        Purchase.objects.all().delete()
        assert len(rows_of(quarter)) == 1
        assert Since.made(quarter) == Since(added=0, corrected=0, gone=1)

    def test_taken_back_it_can_be_mended_and_published_again(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        quarter = published(borough)
        left = take_back_quarter(quarter=quarter, by=borough.finance)
        assert (left, left.is_published) == (quarter, False)
        mend(borough, the_line(left), beneficiary="A shop")
        assert publish_quarter(quarter=left, by=borough.finance).is_published

    def test_taken_back_its_corrections_are_what_is_left(
        self, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        public = published(borough)
        beside = made(borough)
        assert take_back_quarter(quarter=public, by=borough.finance) == beside
        assert list(Quarter.objects.all()) == [beside]


@pytest.mark.django_db(transaction=True)
def test_the_file_is_made_when_it_is_published_and_goes_with_it(
    borough: Borough, case: Case
) -> None:
    bought(borough, case)
    first = published(borough)
    assert default_storage.exists(first.path)
    second = publish_quarter(quarter=made(borough), by=borough.finance)
    assert not default_storage.exists(first.path)
    assert default_storage.exists(second.path)
    path = second.path
    take_back_quarter(quarter=second, by=borough.finance)
    assert not default_storage.exists(path)


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
