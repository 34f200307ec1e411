"""Publishing a quarter, taking it back, and what changed since it was made."""

from decimal import Decimal

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from casework.models import Case
from casework.namecheck import names_of
from purchases.actions.publishing import (
    NotReady,
    publish_quarter,
    take_back_quarter,
)
from purchases.models import Making, Purchase, Quarter
from purchases.publishing.changes import Since
from purchases.publishing.files import published_file
from purchases.records import anonymise_purchases, forget_purchases
from systems.versions import Stale
from tests.borough import Borough
from tests.factories import CaseFactory, CitizenFactory
from tests.purchases.quarters import (
    bought,
    made,
    mend,
    published,
    rows_in,
    rows_of,
    the_line,
)


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
