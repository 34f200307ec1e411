"""How a purchase was paid, the VAT in it, and what it gets round."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from casework.models import Case
from debriefs.models import TalkKind, ToTalkAbout
from purchases.forms import recording
from purchases.models import Budget, Card, Purchase
from systems.models import Person
from tests.borough import Borough
from tests.factories import CountermeasureFactory, IssueFactory
from tests.purchases.conftest import SignIn, Typed

TODAY = timezone.localdate


def url(case: Case) -> str:
    return f"/purchases/new/?case={case.pk}"


def in_parts(name: str, day: date) -> dict[str, str]:
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{name}_{part}": str(number) for part, number in parts.items()}


def card_of(borough: Borough, person: Person, last_four: str = "4821", **more: object) -> Card:
    fields = {"system": borough.organisation, "from_day": TODAY() - timedelta(days=90)}
    return Card.objects.create(holder=person, last_four=last_four, **{**fields, **more})


def test_ones_own_card_is_offered_and_brings_its_budget(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    budget = Budget.objects.create(
        system=borough.harbour,
        name="Whatever makes sense",
        from_day=TODAY() - timedelta(days=30),
        until_day=TODAY() + timedelta(days=30),
        amount=500,
    )
    card = card_of(borough, borough.worker, budget=budget)
    card_of(borough, borough.colleague, "1111")
    client = sign_in(borough.worker)
    page = client.get(url(case)).content.decode()
    assert "the card ending 4821" in page
    assert "ending 1111" not in page
    assert client.post(url(case), typed(paid=f"card:{card.pk}")).status_code == 302
    purchase = Purchase.objects.get()
    assert (purchase.paid_with, purchase.card, purchase.budget) == ("card", card, budget)


def test_a_budget_of_another_time_is_not_the_purchases(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    budget = Budget.objects.create(
        system=borough.harbour,
        name="Last winter",
        from_day=TODAY() - timedelta(days=300),
        until_day=TODAY() - timedelta(days=200),
        amount=500,
    )
    card = card_of(borough, borough.worker, budget=budget)
    sign_in(borough.worker).post(url(case), typed(paid=f"card:{card.pk}"))
    purchase = Purchase.objects.get()
    assert (purchase.card, purchase.budget) == (card, None)


def test_with_one_card_the_form_begins_with_it_and_with_two_it_asks(
    sign_in: SignIn, borough: Borough, case: Case
) -> None:
    card = card_of(borough, borough.worker)
    client = sign_in(borough.worker)
    assert client.get(url(case)).context["form"]["paid"].value() == f"card:{card.pk}"
    card_of(borough, borough.worker, "2222")
    assert client.get(url(case)).context["form"]["paid"].value() is None


@pytest.mark.parametrize("paid", ["card:999999", "card:x", "card:", "cheque"])
def test_a_card_that_is_not_ones_own_is_no_choice(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, paid: str
) -> None:
    response = sign_in(borough.worker).post(url(case), typed(paid=paid))
    assert response.status_code == 422
    assert 'href="#id_paid_0"' in response.content.decode()
    assert not Purchase.objects.exists()


def test_a_colleagues_card_is_no_choice(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    theirs = card_of(borough, borough.colleague)
    response = sign_in(borough.worker).post(url(case), typed(paid=f"card:{theirs.pk}"))
    assert response.status_code == 422


def test_a_card_pays_on_its_own_days_only(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    card = card_of(borough, borough.worker, until_day=TODAY() - timedelta(days=10))
    client = sign_in(borough.worker)
    response = client.post(url(case), typed(paid=f"card:{card.pk}"))
    assert response.status_code == 422
    assert "That card could not be paid with on this day" in response.content.decode()
    day = in_parts("bought_on", TODAY() - timedelta(days=20))
    assert client.post(url(case), typed(paid=f"card:{card.pk}", **day)).status_code == 302


def test_own_money_is_paid_back_on_a_day(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    day = in_parts("paid_back_on", TODAY())
    sign_in(borough.worker).post(url(case), typed(paid="own_money", **day))
    purchase = Purchase.objects.get()
    assert (purchase.paid_with, purchase.paid_back_on) == ("own_money", TODAY())


def test_own_money_that_is_still_away_is_told_and_its_day_is_at_hand(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    client = sign_in(borough.worker)
    client.post(url(case), typed(paid="own_money"))
    purchase = Purchase.objects.get()
    told = 'Paid back</dt> <dd class="govuk-summary-list__value"> Not yet </dd>'
    assert told in words_of(client, purchase.get_absolute_url())
    correct = reverse("purchases:change", args=[purchase.pk])
    assert client.get(correct).context["form"].optional_is_filled
    Purchase.objects.filter(pk=purchase.pk).update(paid_back_on=TODAY())
    assert "Not yet" not in words_of(client, purchase.get_absolute_url())
    Purchase.objects.filter(pk=purchase.pk).update(paid_with="cash", paid_back_on=None)
    assert "Not yet" not in words_of(client, purchase.get_absolute_url())
    assert not client.get(correct).context["form"].optional_is_filled


def words_of(client: Client, path: str) -> str:
    return " ".join(client.get(path).content.decode().split())


@pytest.mark.parametrize(
    ("paid", "days", "message"),
    [
        ("cash", 0, "Only your own money is paid back"),
        ("", 0, "Only your own money is paid back"),
        ("own_money", 1, "The day must be today or before"),
        ("own_money", -1, "on or after the day of the purchase"),
    ],
)
def test_paying_back_that_cannot_be_is_said_to_be_so(
    sign_in: SignIn,
    borough: Borough,
    case: Case,
    typed: Typed,
    *,
    paid: str,
    days: int,
    message: str,
) -> None:
    day = in_parts("paid_back_on", TODAY() + timedelta(days=days))
    response = sign_in(borough.worker).post(url(case), typed(paid=paid, **day))
    assert response.status_code == 422
    assert message in response.content.decode()
    assert not Purchase.objects.exists()


def test_vat_is_kept_with_whether_it_can_be_claimed_back(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    sign_in(borough.worker).post(url(case), typed(vat="6.37", vat_reclaimable="on"))
    purchase = Purchase.objects.get()
    assert (purchase.vat, purchase.vat_reclaimable) == (Decimal("6.37"), True)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"vat": "38.21"}, "cannot be more than the whole amount"),
        ({"vat": "-1"}, "Enter an amount of £0 or more"),
        ({"vat": "1.234"}, "pounds and pence"),
        ({"vat": "lots"}, "Enter an amount in pounds"),
        ({"vat_reclaimable": "on"}, "Enter how much VAT can be claimed back"),
    ],
)
def test_vat_that_cannot_be_is_said_to_be_so(
    sign_in: SignIn,
    borough: Borough,
    case: Case,
    typed: Typed,
    *,
    fields: dict[str, str],
    message: str,
) -> None:
    response = sign_in(borough.worker).post(url(case), typed(**fields))
    page = response.content.decode()
    assert response.status_code == 422
    assert message in page
    assert 'href="#id_vat"' in page


def test_more_words_and_whom_it_was_decided_with_stay_in_the_team(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    words = "Marigold wanted the blue one"
    response = sign_in(borough.worker).post(
        url(case), typed(more=words, decided_with="with_person", no_receipt_because="Lost in rain")
    )
    assert response.status_code == 302
    purchase = Purchase.objects.get()
    assert (purchase.more, purchase.decided_with) == (words, "with_person")
    assert words in sign_in(borough.colleague).get(purchase.get_absolute_url()).content.decode()
    for who in (borough.manager, borough.finance):
        page = sign_in(who).get(purchase.get_absolute_url()).content.decode()
        assert words not in page
        assert "With the person" not in page


def test_what_is_done_for_now_brings_the_issue_that_it_is_about(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    issue = IssueFactory(team=borough.harbour)
    measure = CountermeasureFactory(issue=issue)
    sign_in(borough.worker).post(url(case), typed(countermeasure=str(measure.pk)))
    purchase = Purchase.objects.get()
    assert (purchase.issue, purchase.countermeasure) == (issue, measure)


def test_what_is_done_for_now_about_something_else_is_a_slip(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    measure = CountermeasureFactory(issue=IssueFactory(team=borough.harbour))
    other = IssueFactory(team=borough.harbour)
    response = sign_in(borough.worker).post(
        url(case), typed(countermeasure=str(measure.pk), issue=str(other.pk))
    )
    assert response.status_code == 422
    assert "This was for something else" in response.content.decode()


def test_of_much_that_is_in_the_way_the_cases_own_and_what_was_chosen_come_first(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "MOST_OFFERED", 2)
    own = IssueFactory(team=borough.harbour, case=case, raised_on=TODAY() - timedelta(days=90))
    old = IssueFactory(team=borough.harbour, raised_on=TODAY() - timedelta(days=60))
    new = IssueFactory(team=borough.harbour, raised_on=TODAY())
    client = sign_in(borough.worker)
    assert offered(client.get(url(case)).content) == {own.pk, new.pk}
    # Chosen while it was on offer, it is still the choice when the page comes back to be mended.
    again = client.post(url(case), typed(issue=str(old.pk), amount="much"))
    assert offered(again.content) == {old.pk, own.pk}
    assert f'<option value="{old.pk}" selected>' in again.content.decode()
    assert client.post(url(case), typed(issue=str(old.pk))).status_code == 302
    assert Purchase.objects.get().issue == old


def test_what_was_chosen_stays_however_much_is_in_the_way_for_the_case(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "MOST_OFFERED", 2)
    for days in (1, 2, 3):
        IssueFactory(team=borough.harbour, case=case, raised_on=TODAY() - timedelta(days=days))
    old = IssueFactory(team=borough.harbour, raised_on=TODAY() - timedelta(days=60))
    again = sign_in(borough.worker).post(url(case), typed(issue=str(old.pk), amount="much"))
    assert f'<option value="{old.pk}" selected>' in again.content.decode()


def test_what_is_done_for_now_comes_by_the_day_of_what_it_is_about_the_cases_own_first(
    sign_in: SignIn, borough: Borough, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "MOST_OFFERED", 2)
    ago = {days: TODAY() - timedelta(days=days) for days in (90, 60, 30)}
    own, old, new = (
        CountermeasureFactory(issue=IssueFactory(team=borough.harbour, raised_on=day, **more))
        for day, more in ((ago[90], {"case": case}), (ago[60], {}), (ago[30], {}))
    )
    CountermeasureFactory(issue=new.issue, ended_on=TODAY())
    page = sign_in(borough.worker).get(url(case)).content
    assert offered(page, "countermeasure") == {own.pk, new.pk}
    monkeypatch.setattr(recording, "MOST_OFFERED", 3)
    page = sign_in(borough.worker).get(url(case)).content
    assert offered(page, "countermeasure") == {own.pk, new.pk, old.pk}


def offered(page: bytes, name: str = "issue") -> set[int]:
    """Ids that the page offers a choice of."""
    (choice,) = re.findall(rf'<select name="{name}".*?</select>', page.decode(), re.S)
    return set(map(int, re.findall(r'value="(\d+)"', choice)))


def test_what_another_team_does_for_now_is_no_choice(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    theirs = CountermeasureFactory(issue=IssueFactory(team=borough.quay))
    response = sign_in(borough.worker).post(url(case), typed(countermeasure=str(theirs.pk)))
    assert response.status_code == 422


def test_what_is_to_be_talked_about_comes_up_once_and_nothing_waits_for_it(
    sign_in: SignIn, borough: Borough, case: Case, typed: Typed
) -> None:
    sign_in(borough.worker).post(
        url(case),
        typed(talk_legal="on", legal="Whose meter is it?", talk_necessary="on", auditable="Yes"),
    )
    purchase = Purchase.objects.get()
    asked = {each.source: each for each in ToTalkAbout.objects.all()}
    assert set(asked) == {f"purchase:{purchase.pk}:legal", f"purchase:{purchase.pk}:necessary"}
    legal = asked[f"purchase:{purchase.pk}:legal"]
    assert (legal.team, legal.case, legal.kind) == (borough.harbour, case, TalkKind.ADVICE)
    assert (legal.asked_by, legal.url) == (borough.worker, purchase.get_absolute_url())
    words = "£38.20 at Lantern Energy. Does the law let us buy this? “Whose meter is it?”"
    assert legal.words == words
    assert "The meter was empty" in asked[f"purchase:{purchase.pk}:necessary"].words
