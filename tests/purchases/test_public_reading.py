"""How a purchase reads in public: who was paid, what merchants read as, sums, what is held."""

from datetime import date
from decimal import Decimal

import pytest

from casework.models import Case
from purchases.models import Card, Kind, Line, Match, Merchant, PaidWith, Publishing
from purchases.publishing.check import Check, Trace
from purchases.publishing.merchants import Merchants
from purchases.references import ReaderGroup, case_reference
from tests.borough import Borough
from tests.factories import CaseFactory, PersonFactory, RoleFactory
from tests.purchases.quarters import bought, made, rows_of, the_line


class TestMerchants:
    """The list of merchants that tell of a life."""

    @pytest.mark.parametrize(
        "supplier",
        [
            "Harbour Women's Refuge",
            "THE REFUGE",
            "Réfuge, Marsh Lane",
            "refuge.",
            "Two Refuges",
        ],
    )
    def test_words_are_known_however_they_are_written(self, supplier: str) -> None:
        assert Merchants([("refuge", "Accommodation")]).reads_as(supplier) == "Accommodation"

    @pytest.mark.parametrize("supplier", ["Refugee Coffee", "Old Schooling Books", "Lantern"])
    def test_a_part_of_a_word_is_another_word(self, supplier: str) -> None:
        merchants = Merchants([("refuge", "Accommodation"), ("school", "Education")])
        assert merchants.reads_as(supplier) is None

    def test_the_longest_words_count_and_a_later_row_goes_before(self) -> None:
        rows = [("shelter", "Accommodation"), ("night shelter", "Hotel"), ("shelter", "Housing")]
        assert Merchants(rows).reads_as("Marsh Night Shelter") == "Hotel"
        assert Merchants(rows).reads_as("Marsh Shelter") == "Housing"

    def test_a_list_without_words_knows_nobody(self) -> None:
        assert Merchants([]).reads_as("Refuge") is None
        assert Merchants([("refuge", "Accommodation")]).reads_as("") is None

    def test_an_organisation_puts_its_own_before_what_the_service_came_with(
        self, borough: Borough, case: Case
    ) -> None:
        Merchant.objects.create(
            organisation=borough.organisation, words="Pharmacy", reads_as="Shop"
        )
        bought(borough, case, supplier="Marsh Pharmacy")
        bought(borough, case, supplier="Marsh Clinic")
        assert {row["Beneficiary"] for row in rows_of(made(borough))} == {"Shop", "Health"}

    def test_a_list_of_another_organisation_does_not_hold(
        self, borough: Borough, case: Case
    ) -> None:
        Merchant.objects.create(organisation=borough.place, words="Lantern", reads_as="Light")
        bought(borough, case)
        assert the_line(made(borough)).beneficiary == "Lantern Energy"


def with_category(borough: Borough, case: Case, supplier: str, category: str) -> None:
    """A purchase behind a line of a statement, with what the card's issuer calls the merchant."""
    card = Card.objects.create(
        system=borough.harbour,
        holder=borough.worker,
        last_four="4242",
        from_day=date(2026, 1, 1),
    )
    line = Line.objects.create(
        organisation=borough.organisation,
        card=card,
        day=date(2026, 5, 4),
        amount=Decimal("12.50"),
        supplier=supplier,
        category=category,
        identity=b"0" * 32,
    )
    Match.objects.create(line=line, purchase=bought(borough, case, supplier=supplier))


@pytest.mark.parametrize(
    ("supplier", "category", "reads"),
    [
        ("Lantern Energy", "Utilities", ("Lantern Energy", "Utilities")),
        ("Marsh Refuge", "Women’s charities", ("Accommodation", "Accommodation")),
        ("Number Nine", "Drug stores and pharmacy", ("Health", "Health")),
        ("Marigold Quill", "Services", ("individual", "Services")),
    ],
)
def test_a_merchant_and_its_category_tell_of_no_life(
    borough: Borough, case: Case, supplier: str, category: str, reads: tuple[str, str]
) -> None:
    with_category(borough, case, supplier, category)
    line = the_line(made(borough))
    assert (line.beneficiary, line.category) == reads
    assert not line.held_because


@pytest.mark.parametrize(
    "supplier",
    [
        "Marigold Quill",
        "MARIGOLD  QUILL",
        "marigoldquill",
        "Mrs M Quill",
        "Quill, Marigold",
        "Zoe Harcastle",
        "Tarn Quill's lift",
        "Wren Calloway",
        "Petra Lindqvist cleaning",
        "Paid to Marigold Quill for the sofa",
    ],
)
def test_a_person_who_was_paid_reads_individual(
    borough: Borough, case: Case, supplier: str
) -> None:
    bought(borough, case, supplier=supplier)
    line = the_line(made(borough))
    assert (line.beneficiary, line.held_because) == ("individual", [])


def test_whoever_was_paid_back_their_own_money_reads_individual(
    borough: Borough, case: Case
) -> None:
    bought(borough, case, paid_with=PaidWith.OWN_MONEY)
    bought(borough, case, paid_with=PaidWith.CASH)
    beneficiaries = [row["Beneficiary"] for row in rows_of(made(borough))]
    assert sorted(beneficiaries) == ["Lantern Energy", "individual"]


@pytest.mark.parametrize(
    ("supplier", "found"),
    [
        ("Quill and Sons Bakery", "a person’s name"),
        ("Café Zoë", "a person’s name"),
        ("17 Kiln Lane stores", "an address"),
        ("Shop at NE8 1AA", "an address"),
        ("Call 0191 498 0000", "a phone number"),
        ("shop@example.org", "an email address"),
        ("For case 12", "the reference of a case"),
        ("Case no. 12", "the reference of a case"),
    ],
)
def test_what_tells_whose_life_it_is_keeps_a_line_back(
    borough: Borough, case: Case, supplier: str, found: str
) -> None:
    bought(borough, case, supplier=supplier)
    quarter = made(borough)
    assert the_line(quarter).held_because == [f"There may be {found} in the beneficiary."]
    assert rows_of(quarter) == []


@pytest.mark.parametrize("group", ReaderGroup)
@pytest.mark.parametrize("written", ["{}", "for {} again", "lower {}", "{0[0]} {0[1]}-{0[2]}"])
def test_the_reference_of_a_case_keeps_a_line_back(
    borough: Borough, case: Case, group: ReaderGroup, written: str
) -> None:
    reference = case_reference(case.pk, group)
    parts = [reference[:3], reference[3:6], reference[6:]]
    text = written.format(parts if "[" in written else reference)
    bought(borough, case, supplier=text.lower() if "lower" in written else text)
    held_because = the_line(made(borough)).held_because
    assert "There may be the reference of a case in the beneficiary." in held_because


def test_people_who_left_and_cases_that_are_restricted_or_moved_count_too(
    borough: Borough, case: Case, restricted: Case
) -> None:
    left = PersonFactory(name="Ottoline Vance")
    role = RoleFactory(person=left, system=borough.quay)
    role.until_day = role.from_day
    role.save()
    elsewhere = CaseFactory(citizen__name="Ignatius Broome", team=borough.place)
    bought(borough, elsewhere, supplier="Broome's Brooms")
    bought(borough, case, supplier="Wold & Daughters")
    bought(borough, case, supplier="Vance Motors")
    assert made(borough).lines.kept_back().count() == 3


def test_a_kind_that_somebody_named_after_a_person_keeps_its_lines_back(
    borough: Borough, case: Case
) -> None:
    Kind.objects.create(code="coat", name="Marigold’s coat")
    bought(borough, case, kind_id="coat")
    assert the_line(made(borough)).held_because == ["There may be a person’s name in the purpose."]


def test_kinds_that_the_service_comes_with_name_nobody(borough: Borough) -> None:
    case = CaseFactory(citizen__name="Amber Warmth", team=borough.harbour)
    bought(borough, case)
    assert the_line(made(borough)).held_because == []


@pytest.mark.parametrize(
    ("vat", "reclaimable", "reads"),
    [
        (None, False, ""),
        (None, True, "0.00"),
        (Decimal("2.08"), False, "2.08"),
        (Decimal("2.08"), True, "0.00"),
    ],
)
def test_vat_that_nobody_gives_back(
    borough: Borough, case: Case, vat: Decimal | None, reclaimable: bool, reads: str
) -> None:
    bought(borough, case, vat=vat, vat_reclaimable=reclaimable)
    (row,) = rows_of(made(borough))
    assert row["Irrecoverable VAT"] == reads


def test_the_seven_fields_stand_in_the_order_of_the_law(borough: Borough, case: Case) -> None:
    bought(borough, case, amount=Decimal("-1038.2"), reason="Marigold brought it back")
    (row,) = rows_of(made(borough))
    assert list(row.items()) == [
        ("Date", "2026-05-04"),
        ("Department", "Tyneholme Borough Council"),
        ("Beneficiary", "Lantern Energy"),
        ("Amount", "-1038.20"),
        ("Irrecoverable VAT", ""),
        ("Purpose", "Warmth"),
        ("Merchant category", ""),
    ]


def test_no_text_is_taken_for_a_formula(borough: Borough, case: Case) -> None:
    bought(borough, case, supplier="=HYPERLINK(1)")
    (row,) = rows_of(made(borough))
    assert row["Beneficiary"] == "'=HYPERLINK(1)"


def test_lines_name_the_department_that_the_organisation_set(borough: Borough, case: Case) -> None:
    Publishing.objects.create(
        organisation=borough.organisation, department="Housing", changed_by=borough.finance
    )
    bought(borough, case)
    assert the_line(made(borough)).department == "Housing"


def test_a_team_is_found_in_a_department_alone(borough: Borough) -> None:
    check = Check.of(borough.organisation)
    assert check.traces("The Harbour  Team", also_teams=True) == [Trace.TEAM]
    assert check.traces("The Harbour Team") == []
    assert check.traces("Harbour", also_teams=True) == []
