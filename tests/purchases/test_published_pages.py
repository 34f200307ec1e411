"""/purchases/published/: finance's pages, and the page for everybody."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from purchases.models import Merchant, Publishing, Quarter
from purchases.quarters import quarters_over
from systems.models import RoleKind, Scale
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory, SystemFactory
from tests.purchases.conftest import SignIn
from tests.purchases.quarters import bought, made, published, rows_in, the_line

OTHERS = [
    *("worker", "colleague", "coordinator", "manager", "steward", "place_steward"),
    *("administrator", "partner", "stranger"),
]


def body(response: object) -> str:
    content: bytes = response.content  # type: ignore[attr-defined]
    return content.decode()


@pytest.fixture
def finance(sign_in: SignIn, borough: Borough) -> Client:
    return sign_in(borough.finance)


@pytest.fixture
def elsewhere(borough: Borough) -> Borough:
    """Finance of another organisation, signed in as ``stranger``."""
    other = SystemFactory(name="Marsh District", scale=Scale.ORGANISATION, parent=borough.place)
    RoleFactory(person=borough.stranger, system=other, kind=RoleKind.FINANCE)
    return borough


class TestRights:
    """Finance of the organisation alone."""

    @pytest.mark.parametrize("who", OTHERS)
    def test_others_have_none_of_it(
        self, sign_in: SignIn, borough: Borough, case: Case, who: str
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = made(borough)
        client = sign_in(getattr(borough, who))
        turned_away = 404 if who == "stranger" else 403
        for name in ("published", "publishing", "merchants", "audit"):
            assert client.get(reverse(f"purchases:{name}")).status_code == turned_away
        for address in of(quarter):
            assert client.get(address).status_code in (404, 405)
            assert client.post(address).status_code in (404, 405)
        assert client.post("/exports/purchases-for-audit/").status_code == 404
        quarter.refresh_from_db()
        assert not quarter.is_published

    def test_finance_of_another_organisation_finds_nothing(
        self, sign_in: SignIn, elsewhere: Borough, case: Case
    ) -> None:
        bought(elsewhere, case, supplier="Quill and Sons Bakery")
        quarter = made(elsewhere)
        client = sign_in(elsewhere.stranger)
        listed = body(client.get("/purchases/published/"))
        assert "Marsh District" in listed
        assert quarter.get_absolute_url() not in listed
        chosen = f"/purchases/published/?organisation={elsewhere.organisation.pk}"
        assert quarter.get_absolute_url() not in body(client.get(chosen))
        for address in of(quarter):
            assert client.post(address).status_code in (404, 405)
            assert client.get(address).status_code in (404, 405)

    def test_nobody_who_is_unknown_gets_in(self, borough: Borough, case: Case) -> None:
        bought(borough, case)
        for address in ["/purchases/published/", *of(made(borough))]:
            assert Client().get(address)["Location"].startswith("/accounts/login/")


def of(quarter: Quarter) -> list[str]:
    """The addresses of a quarter and its first line."""
    names = ("quarter", "publish", "take_back_quarter", "quarter_file")
    line = quarter.lines.earliest("pk")
    return [
        *(reverse(f"purchases:{name}", args=[quarter.pk]) for name in names),
        reverse("purchases:mend_line", args=[line.pk]),
    ]


class TestFinance:
    """Making, mending, publishing and taking back, as finance does it."""

    def test_a_quarter_that_is_over_is_made(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        first_day = quarters_over(timezone.localdate(), 1)[0]
        bought(borough, case, bought_on=first_day)
        answer = finance.post(
            "/purchases/published/make/",
            {"organisation": borough.organisation.pk, "first_day": str(first_day)},
            follow=True,
        )
        assert "No line is kept back." in body(answer)
        assert Quarter.objects.get().made_by == borough.finance

    @pytest.mark.parametrize("first_day", ["", "2999-01-01", "2026-05-01", "\0", "yesterday"])
    def test_no_other_day_makes_one(
        self, finance: Client, borough: Borough, first_day: str
    ) -> None:
        answer = finance.post("/purchases/published/make/", {"first_day": first_day}, follow=True)
        assert "Choose a quarter that is over." in body(answer)
        assert not Quarter.objects.exists()

    def test_a_line_that_is_kept_back_says_why_and_is_mended_in_place(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = made(borough)
        page = body(finance.get(quarter.get_absolute_url()))
        assert "There may be a person’s name in the beneficiary." in page
        address = reverse("purchases:mend_line", args=[the_line(quarter).pk])
        assert address in page
        typed = {
            "beneficiary": "Tarn’s Bakery",
            "department": "Housing",
            "purpose": "Food",
            "category": "",
            "version": "1",
        }
        again = finance.post(address, typed)
        assert again.status_code == 422
        assert "There may be a person’s name in the beneficiary" in body(again)
        done = finance.post(address, typed | {"beneficiary": "A bakery", "version": "2"})
        assert done["Location"] == quarter.get_absolute_url()
        line = the_line(quarter)
        assert (line.beneficiary, line.department, line.purpose) == ("A bakery", "Housing", "Food")
        assert (line.amount, line.day) == (Decimal("12.50"), date(2026, 5, 4))

    def test_once_it_is_public_what_was_kept_back_leads_to_where_it_is_mended(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = published(borough)
        page = body(finance.get(quarter.get_absolute_url()))
        assert "make these months again" in page
        assert reverse("purchases:mend_line", args=[the_line(quarter).pk]) not in page
        again = made(borough)
        assert again != quarter
        assert "mended in the same months" in body(finance.get(quarter.get_absolute_url()))
        assert "Nobody reads these in public" not in body(finance.get(again.get_absolute_url()))

    @pytest.mark.parametrize(
        ("name", "text", "says"),
        [
            ("beneficiary", "", "Enter a beneficiary"),
            ("purpose", "A coat for Tarn", "is not one of the available choices"),
            ("department", "Harbour team", "There may be the name of a team in the department"),
            ("category", "x" * 101, "at most 100 characters"),
        ],
    )
    def test_what_cannot_be_published_is_said_on_its_field(
        self, finance: Client, borough: Borough, case: Case, name: str, text: str, says: str
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        line = the_line(made(borough))
        typed = {"beneficiary": "A bakery", "department": "Housing", "purpose": "Food"}
        address = reverse("purchases:mend_line", args=[line.pk])
        answer = finance.post(address, typed | {"version": "1", name: text})
        assert answer.status_code == 422
        assert says in body(answer)

    def test_an_old_version_shows_both_texts(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, supplier="Quill and Sons Bakery")
        line = the_line(made(borough))
        address = reverse("purchases:mend_line", args=[line.pk])
        typed = {"department": "Housing", "purpose": "Food", "version": "1"}
        finance.post(address, typed | {"beneficiary": "A bakery"})
        answer = finance.post(address, typed | {"beneficiary": "A shop"})
        assert answer.status_code == 422
        assert "A bakery" in body(answer)
        assert "A shop" in body(answer)
        assert the_line(line.quarter).beneficiary == "A bakery"

    def test_published_it_can_be_taken_back(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = made(borough)
        page = body(finance.post(f"{quarter.get_absolute_url()}publish/", follow=True))
        assert "is published. 1 line is kept back and not in it." in page
        assert "Take it back from public" in page
        page = body(finance.post(f"{quarter.get_absolute_url()}publish/", follow=True))
        assert "Nothing was changed." in page
        page = body(finance.post(f"{quarter.get_absolute_url()}take-back/", follow=True))
        assert "is not published any more." in page

    def test_its_file_holds_what_would_be_published(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        answer: Any = finance.get(f"{made(borough).get_absolute_url()}file/")
        assert "purchases-2026-04.csv" in answer["Content-Disposition"]
        assert len(rows_in(b"".join(answer.streaming_content))) == 1

    def test_the_page_says_what_changed_since(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        quarter = published(borough)
        bought(borough, case)
        page = " ".join(body(finance.get(quarter.get_absolute_url())).split())
        assert "1 purchase was added" in page
        assert "What is published stays as it was published." in page

    def test_no_page_names_a_worker_or_a_case(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, reason="Marigold needed it")
        quarter = made(borough)
        for address in ("/purchases/published/", f"{quarter.get_absolute_url()}?show=all"):
            page = body(finance.get(address))
            assert "Wren" not in page
            assert "Marigold" not in page


class TestChoices:
    """Merchants, the department, and who may read."""

    def test_a_merchant_is_added_and_taken_off(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case)
        typed = {"words": "Lantern", "reads_as": "Light"}
        finance.post("/purchases/published/merchants/", typed)
        assert the_line(made(borough)).beneficiary == "Light"
        (own,) = Merchant.objects.filter(organisation=borough.organisation)
        assert own.added_by == borough.finance
        page = body(finance.get("/purchases/published/merchants/"))
        assert "“Lantern” is published as “Light”" in page
        assert "“refuge” is published as “Accommodation”" in page
        finance.post(f"/purchases/published/merchants/{own.pk}/remove/")
        assert the_line(made(borough)).beneficiary == "Lantern Energy"

    def test_what_the_service_came_with_stays(self, finance: Client, borough: Borough) -> None:
        shipped = Merchant.objects.filter(organisation=None).earliest("pk")
        answer = finance.post(f"/purchases/published/merchants/{shipped.pk}/remove/")
        assert answer.status_code == 404

    def test_words_for_everybody_that_may_name_somebody_are_asked_about_once(
        self, finance: Client, borough: Borough, case: Case
    ) -> None:
        bought(borough, case, supplier="Quill & Sons")
        typed = {"words": "Quill & Sons", "reads_as": "Quill & Sons"}
        answer = finance.post("/purchases/published/merchants/", typed)
        assert answer.status_code == 422
        assert "Everybody will read this. There may be a person’s name in it" in body(answer)
        assert the_line(made(borough)).held_because
        sure = typed | {"asked_about": "Quill & Sons", "as_it_is": "yes"}
        other = sure | {"reads_as": "Marigold Quill"}
        assert finance.post("/purchases/published/merchants/", other).status_code == 422
        assert finance.post("/purchases/published/merchants/", sure).status_code == 302
        line = the_line(made(borough))
        assert (line.beneficiary, line.held_because) == ("Quill & Sons", [])

    @pytest.mark.parametrize("words", ["", "  ", "…", "&"])
    def test_a_merchant_needs_words(self, finance: Client, borough: Borough, words: str) -> None:
        typed = {"words": words, "reads_as": "Light"}
        assert finance.post("/purchases/published/merchants/", typed).status_code == 422

    def test_a_team_is_no_department(self, finance: Client, borough: Borough) -> None:
        typed = {"department": "Harbour team", "version": "0", "as_it_is": "yes"}
        answer = finance.post("/purchases/published/choices/", typed)
        assert "This names a team" in body(answer)
        assert not Publishing.objects.exists()

    def test_choices_are_saved_and_an_old_version_shows_both(
        self, finance: Client, borough: Borough
    ) -> None:
        address = "/purchases/published/choices/"
        finance.post(address, {"department": "Housing", "version": "0"})
        answer = finance.post(address, {"department": "Adults", "version": "0"})
        assert answer.status_code == 422
        assert "Housing" in body(answer)
        finance.post(address, {"department": "Adults", "is_public": "on", "version": "1"})
        publishing = Publishing.objects.get()
        assert (publishing.department, publishing.is_public) == ("Adults", True)


class TestEverybody:
    """The page for everybody: off at first, without a cookie, and kept by caches."""

    @pytest.fixture
    def public(self, borough: Borough, case: Case) -> Quarter:
        bought(borough, case)
        bought(borough, case, supplier="Quill and Sons Bakery")
        quarter = published(borough)
        Publishing.objects.create(
            organisation=borough.organisation, is_public=True, changed_by=borough.finance
        )
        return quarter

    def addresses(self, quarter: Quarter) -> list[str]:
        organisation = quarter.organisation_id
        return [
            f"/purchases/published/{organisation}/",
            f"/purchases/published/{organisation}/2026/4/",
        ]

    def test_a_stranger_reads_what_is_published(self, public: Quarter) -> None:
        answers: list[Any] = [Client().get(address) for address in self.addresses(public)]
        page, file = answers
        assert "What Tyneholme Borough Council spent" in body(page)
        assert str(public) in body(page)
        (row,) = rows_in(b"".join(file.streaming_content))
        assert row["Beneficiary"] == "Lantern Energy"

    def test_nothing_is_kept_of_who_reads(self, public: Quarter) -> None:
        client = Client()
        for address in self.addresses(public):
            answer = client.get(address)
            assert answer.status_code == 200
            assert not answer.cookies
            assert answer["Cache-Control"] == "public, max-age=300"
            b"".join(answer)
        assert not client.cookies

    def test_whoever_has_the_file_gets_nothing_twice(self, public: Quarter) -> None:
        _, address = self.addresses(public)
        first = Client().get(address)
        b"".join(first)
        again = Client().get(address, headers={"If-None-Match": first["ETag"]})
        assert (again.status_code, again.content) == (304, b"")

    def test_it_is_off_until_it_is_switched_on_and_gone_when_it_is_switched_off(
        self, sign_in: SignIn, borough: Borough, public: Quarter
    ) -> None:
        Publishing.objects.update(is_public=False)
        for address in self.addresses(public):
            assert Client().get(address).status_code == 404
            assert sign_in(borough.finance).get(address).status_code == 404
        Publishing.objects.all().delete()
        for address in self.addresses(public):
            assert Client().get(address).status_code == 404

    def test_a_quarter_that_is_not_published_is_not_there(
        self, borough: Borough, public: Quarter
    ) -> None:
        Quarter.objects.update(published_at=None, published_by=None)
        page, file = (Client().get(address) for address in self.addresses(public))
        assert "Nothing is published yet." in body(page)
        assert file.status_code == 404

    @pytest.mark.parametrize(
        "tail", ["2026/5/", "2026/0/", "0/4/", "99999999/4/", "2026/99999999999999999999/"]
    )
    def test_months_that_begin_no_quarter_are_not_there(self, public: Quarter, tail: str) -> None:
        address = f"/purchases/published/{public.organisation_id}/{tail}"
        assert Client().get(address).status_code == 404

    def test_it_is_read_only(self, public: Quarter) -> None:
        for address in self.addresses(public):
            assert Client().post(address).status_code == 405


def test_the_organisation_is_chosen_where_there_are_several(
    sign_in: SignIn, borough: Borough
) -> None:
    other = SystemFactory(name="Marsh District", scale=Scale.ORGANISATION, parent=borough.place)
    both = PersonFactory()
    for each in (borough.organisation, other):
        RoleFactory(person=both, system=each, kind=RoleKind.FINANCE)
    client = sign_in(both)
    for name in ("published", "publishing", "merchants", "audit"):
        page = body(client.get(f"{reverse(f'purchases:{name}')}?organisation={other.pk}"))
        assert "Marsh District" in page
        assert "Tyneholme" in page
