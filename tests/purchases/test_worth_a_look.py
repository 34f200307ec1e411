"""What comes first in the look-back: by plain rules, in words, that can be switched off."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from purchases.actions import look_back_at
from purchases.models import Card, ComesFirst, Line, Match, Purchase, RuleOff
from purchases.worth_a_look import worth_a_look
from systems.models import Person
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.purchases.conftest import SignIn

URL = "/purchases/look-back/"
RULES = "/purchases/look-back/first/"
LAST_YEAR = timezone.localdate() - timedelta(days=300)


def card(borough: Borough, last_four: str, holder: Person | None = None) -> Card:
    return Card.objects.create(
        system=borough.organisation,
        holder=holder or borough.worker,
        last_four=last_four,
        from_day=date(2020, 1, 1),
    )


def line(of: Card, supplier: str = "Tyne Hardware", **fields: object) -> Line:
    values: dict[str, object] = {
        "organisation": of.system,
        "day": timezone.localdate(),
        "amount": Decimal("23.40"),
        "identity": supplier.encode().ljust(32),
        **fields,
    }
    return Line.objects.create(card=of, supplier=supplier, **values)


def reasons(borough: Borough) -> dict[str, list[str]]:
    found = worth_a_look(borough.manager, borough.harbour)
    return {each.spend.supplier: each.reasons for each in found.purchases}


def usual(borough: Borough, number: int = 10, **fields: object) -> None:
    """``number`` purchases of food for about ten pounds, read already."""
    for _ in range(number):
        PurchaseFactory(
            **{"team": borough.harbour, "kind_id": "food", "amount": Decimal(10)} | fields
        )
    look_back_at(purchases=Purchase.objects.all(), by=borough.manager)


def test_an_amount_far_above_what_is_usual_for_its_kind_comes_first(borough: Borough) -> None:
    usual(borough)
    for amount in ("30.00", "30.01"):
        PurchaseFactory(
            team=borough.harbour, kind_id="food", amount=Decimal(amount), supplier=amount
        )
    PurchaseFactory(team=borough.harbour, kind_id="travel", amount=Decimal(500), supplier="Rail")
    assert reasons(borough) == {"30.01": [ComesFirst.UNUSUAL.label]}


@pytest.mark.parametrize(
    "other",
    [
        {"number": 8},
        {"bought_on": timezone.localdate() - timedelta(days=366)},
        {"kind_id": "warmth"},
        {"amount": Decimal(-10)},
    ],
    ids=["too few", "too long ago", "another kind", "money that came back"],
)
def test_without_a_year_of_its_kind_nothing_is_usual(
    borough: Borough, other: dict[str, object]
) -> None:
    usual(borough, **other)  # type: ignore[arg-type]  # whichever they are
    PurchaseFactory(team=borough.harbour, kind_id="food", amount=Decimal(500))
    assert reasons(borough) == {}


def test_another_teams_usual_is_not_this_teams(borough: Borough) -> None:
    usual(borough, team=borough.quay)
    PurchaseFactory(team=borough.harbour, kind_id="food", amount=Decimal(500))
    assert reasons(borough) == {}


def test_the_same_shop_and_day_on_several_cards_comes_first(borough: Borough) -> None:
    first, second = card(borough, "1111"), card(borough, "2222", borough.colleague)
    same = {"team": borough.harbour, "supplier": "Tyne Hardware", "bought_on": LAST_YEAR}
    PurchaseFactory(**same, card=first)
    assert reasons(borough) == {}
    PurchaseFactory(**same, card=first)
    PurchaseFactory(**same)
    assert reasons(borough) == {}, "one card twice, or no card at all, is nothing"
    PurchaseFactory(**same | {"supplier": "tyne hardware"}, card=second)
    assert reasons(borough) == {
        "Tyne Hardware": [ComesFirst.SEVERAL_CARDS.label],
        "tyne hardware": [ComesFirst.SEVERAL_CARDS.label],
    }


def test_money_without_a_record_is_shown_without_whose_card_it_was(
    sign_in: SignIn, borough: Borough
) -> None:
    line(card(borough, "1111"))
    line(card(borough, "2222", borough.other_worker), supplier="Quay Bakers")
    page = sign_in(borough.manager).get(URL, {"team": borough.harbour.pk}).content.decode()
    assert "£23.40 at Tyne Hardware" in page
    assert "no record says yet" in page
    for secret in ("Wren Calloway", "ending 1111", "Quay Bakers", f"{timezone.localdate():%-d %B}"):
        assert secret not in page


def test_a_line_with_a_record_or_an_explanation_is_no_matter(borough: Borough) -> None:
    held = card(borough, "1111")
    matched, settled, back = (line(held, supplier=name) for name in ("A", "B", "C"))
    Match.objects.create(line=matched, purchase=PurchaseFactory(team=borough.harbour))
    Line.objects.filter(pk=settled.pk).update(
        nothing_to_record="A fee", settled_at=timezone.now(), settled_by=borough.worker
    )
    Line.objects.filter(pk=back.pk).update(amount=Decimal("-1.00"))
    assert not worth_a_look(borough.manager, borough.harbour).lines


def test_a_line_of_a_day_on_which_its_holder_was_elsewhere_is_not_the_teams(
    borough: Borough,
) -> None:
    day = timezone.localdate()
    borough.worker.roles.update(from_day=day - timedelta(days=9), until_day=day - timedelta(days=3))
    held = card(borough, "1111")
    line(held, supplier="While there", day=day - timedelta(days=3))
    line(held, supplier="After", day=day - timedelta(days=2))
    line(held, supplier="Before", day=day - timedelta(days=10))
    found = worth_a_look(borough.manager, borough.harbour).lines
    assert [each.supplier for each in found] == ["While there"]


def test_each_rule_can_be_switched_off_for_oneself_alone(sign_in: SignIn, borough: Borough) -> None:
    usual(borough)
    PurchaseFactory(team=borough.harbour, kind_id="food", amount=Decimal(500), supplier="Big")
    line(card(borough, "1111"))
    client = sign_in(borough.manager)
    page = client.get(RULES).content.decode()
    for rule in ComesFirst:
        assert str(rule.label) in page
    assert page.count(" checked") == 3
    client.post(RULES, {"on": ["several_cards"]})
    page = client.get(URL).content.decode()
    assert "Worth a look first" not in page
    assert "Tyne Hardware" not in page
    assert set(RuleOff.objects.values_list("person", flat=True)) == {borough.manager.pk}
    client.post(RULES, {"on": ["no_record", "unusual", "several_cards"]})
    assert "Worth a look first" in client.get(URL).content.decode()


def test_a_rule_that_is_none_is_refused_and_changes_nothing(
    sign_in: SignIn, borough: Borough
) -> None:
    response = sign_in(borough.manager).post(RULES, {"on": ["nonsense"]})
    assert response.status_code == 422
    assert not RuleOff.objects.exists()


@pytest.mark.parametrize(
    ("who", "status"),
    [("worker", 403), ("finance", 403), ("administrator", 403), ("stranger", 404)],
)
def test_only_managers_choose_what_comes_first(
    sign_in: SignIn, borough: Borough, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(RULES).status_code == status
    assert client.post(RULES, {"on": []}).status_code == status
    assert not RuleOff.objects.exists()


def test_what_was_read_comes_first_no_more(borough: Borough) -> None:
    usual(borough)
    big = PurchaseFactory(team=borough.harbour, kind_id="food", amount=Decimal(500))
    assert reasons(borough)
    look_back_at(purchases=[big], by=borough.manager)
    assert reasons(borough) == {}
