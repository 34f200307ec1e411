"""What the machine is sure of, what a person says instead, and that no order matters."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone

from purchases.models import Apart, Card, Line, Match, PaidWith, Purchase, ToMatch
from purchases.statements.matching import match_changed
from purchases.statements.proposing import propose
from purchases.statements.settling import (
    Settled,
    explain,
    match_line,
    part,
    take_back_explanation,
)
from tests.borough import Borough
from tests.purchases.statement_files import (
    ROWS,
    books,
    bring,
    buy,
    buy_all,
    csv_of,
    make_card,
    make_cards,
)

pytestmark = pytest.mark.django_db

DAY = date(2020, 2, 3)


@pytest.fixture
def card(borough: Borough) -> Card:
    return make_card(borough.worker, borough.harbour, "4417")


def lines_of(borough: Borough, *said: tuple[str, str, str]) -> list[Line]:
    """Lines of (day of February, supplier, amount), brought in one file, in that order."""
    rows = [
        f"{day}/02/2020,{day}/02/2020,4417,{supplier},,{amount},GBP,R{number}"
        for number, (day, supplier, amount) in enumerate(said)
    ]
    bring(csv_of(rows), borough.organisation, borough.finance)
    return list(Line.objects.order_by("reference"))


def behind(line: Line) -> list[Purchase]:
    return [match.purchase for match in line.matches.order_by("purchase_id")]


def test_card_amount_days_and_supplier_together_are_sure_and_said(
    borough: Borough, card: Card
) -> None:
    purchase = buy(card, DAY, "Freshway", "38.20", card=card)
    (line,) = lines_of(borough, ("03", "FRESHWAY SUPERMARKET", "38.20"))
    match = line.matches.get()
    assert (match.purchase, match.made_by) == (purchase, None)
    assert match.reasons == [
        "the same card",
        "the same amount",
        "the same day",
        "the same supplier",
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"day": DAY - timedelta(days=8)},
        {"day": DAY + timedelta(days=4)},
        {"amount": "38.21"},
        {"amount": "-38.20"},
        {"supplier": "Kettles"},
        {"paid_with": PaidWith.CASH},
        {"paid_with": PaidWith.OWN_MONEY},
        {"deleted": True},
        {"other": "card"},
        {"other": "worker"},
        {"other": "organisation"},
    ],
    ids=str,
)
def test_none_of_them_may_be_missing(borough: Borough, card: Card, changed: dict[str, str]) -> None:
    fields: dict[str, object] = {}
    if changed.get("deleted"):
        fields |= {"deleted_at": timezone.now(), "deleted_by": borough.worker}
    if changed.get("other") == "card":
        fields["card"] = make_card(borough.worker, borough.harbour, "9999")
    if "paid_with" in changed:
        fields["paid_with"] = changed["paid_with"]
    bought_with = card
    if changed.get("other") == "worker":
        bought_with = make_card(borough.colleague, borough.harbour, "8888")
    purchase = buy(
        bought_with,
        changed.get("day", DAY),  # type: ignore[arg-type]
        changed.get("supplier", "Freshway"),
        changed.get("amount", "38.20"),
        **fields,
    )
    if changed.get("other") == "organisation":
        Purchase.objects.filter(pk=purchase.pk).update(team=borough.place)
    (line,) = lines_of(borough, ("03", "FRESHWAY SUPERMARKET", "38.20"))
    assert behind(line) == []


def test_the_nearest_day_is_taken_first(borough: Borough, card: Card) -> None:
    later = buy(card, DAY + timedelta(days=2), "Freshway", "5.00")
    earlier = buy(card, DAY, "Freshway", "5.00")
    first, second = lines_of(borough, ("03", "FRESHWAY", "5.00"), ("05", "FRESHWAY", "5.00"))
    assert (behind(first), behind(second)) == ([earlier], [later])


def test_equal_ones_are_matched_in_their_order(borough: Borough, card: Card) -> None:
    bought = [buy(card, DAY, "Freshway", "5.00") for _ in range(3)]
    lines = lines_of(borough, *[("03", "FRESHWAY", "5.00")] * 4)
    assert [behind(line) for line in lines] == [*([each] for each in bought), []]


def test_one_line_has_the_purchases_that_were_paid_in_one(borough: Borough, card: Card) -> None:
    payment = uuid4()
    both = [buy(card, DAY, "Freshway", amount, payment=payment) for amount in ("3.00", "5.00")]
    line, alone = lines_of(borough, ("03", "FRESHWAY", "8.00"), ("03", "FRESHWAY", "3.00"))
    assert behind(line) == both
    assert behind(alone) == []
    assert "paid in one for several cases" in line.matches.first().reasons  # type: ignore[union-attr]


def test_one_line_has_purchases_that_come_to_its_amount(borough: Borough, card: Card) -> None:
    parts = [buy(card, DAY, "Freshway", amount) for amount in ("3.00", "5.00")]
    buy(card, DAY, "Kettles", "5.00")
    (line,) = lines_of(borough, ("03", "FRESHWAY", "8.00"))
    assert behind(line) == parts


def test_several_lines_have_one_purchase(borough: Borough, card: Card) -> None:
    purchase = buy(card, DAY, "Freshway", "8.00")
    first, second = lines_of(borough, ("03", "FRESHWAY", "3.00"), ("04", "FRESHWAY", "5.00"))
    assert behind(first) == behind(second) == [purchase]


def test_where_several_ways_come_to_the_amount_nobody_guesses(borough: Borough, card: Card) -> None:
    for _ in range(3):
        buy(card, DAY, "Freshway", "4.00")
    (line,) = lines_of(borough, ("03", "FRESHWAY", "8.00"))
    assert behind(line) == []


def test_what_is_recorded_afterwards_is_matched_too(borough: Borough) -> None:
    cards = make_cards(borough)
    bring(csv_of(ROWS), borough.organisation, borough.finance)
    buy_all(cards)
    assert Line.objects.unexplained().count() == 12
    match_changed()
    assert not Line.objects.unexplained().exists()
    assert not ToMatch.objects.exists()


def test_a_better_purchase_recorded_later_takes_its_place(borough: Borough, card: Card) -> None:
    far = buy(card, DAY + timedelta(days=2), "Freshway", "5.00")
    (line,) = lines_of(borough, ("03", "FRESHWAY", "5.00"))
    assert behind(line) == [far]
    near = buy(card, DAY, "Freshway", "5.00")
    match_changed()
    assert behind(line) == [near]


def test_a_corrected_purchase_loses_its_line_and_one_taken_back_too(
    borough: Borough, card: Card
) -> None:
    purchase = buy(card, DAY, "Freshway", "5.00")
    (line,) = lines_of(borough, ("03", "FRESHWAY", "5.00"))
    Purchase.objects.filter(pk=purchase.pk).update(amount=Decimal("6.00"))
    match_changed()
    assert behind(line) == []
    Purchase.objects.filter(pk=purchase.pk).update(amount=Decimal("5.00"))
    match_changed()
    assert behind(line) == [purchase]
    Purchase.objects.filter(pk=purchase.pk).update(
        deleted_at=timezone.now(), deleted_by=borough.worker
    )
    assert Line.objects.unexplained().get() == line
    match_changed()
    assert behind(line) == []


def test_a_purchase_that_moves_to_another_card_leaves_the_line_of_the_first(
    borough: Borough, card: Card
) -> None:
    purchase = buy(card, DAY, "Freshway", "5.00", card=card)
    (line,) = lines_of(borough, ("03", "FRESHWAY", "5.00"))
    other = make_card(borough.colleague, borough.harbour, "5120")
    Purchase.objects.filter(pk=purchase.pk).update(card=other)
    match_changed()
    assert behind(line) == []


def test_matching_again_changes_nothing(borough: Borough) -> None:
    buy_all(make_cards(borough))
    bring(csv_of(ROWS), borough.organisation, borough.finance)
    before = list(Match.objects.order_by("pk").values_list("pk", flat=True))
    for holder in (borough.worker, borough.colleague):
        ToMatch.objects.create(holder=holder)
    match_changed()
    assert list(Match.objects.order_by("pk").values_list("pk", flat=True)) == before


def test_what_a_person_matched_stays_whatever_the_machine_thinks(
    borough: Borough, card: Card
) -> None:
    other = buy(card, DAY, "Kettles", "9.00")
    alike = buy(card, DAY, "Freshway", "5.00")
    line, second = lines_of(borough, ("03", "FRESHWAY", "5.00"), ("03", "FRESHWAY 2", "9.00"))
    match_line(line=line, purchases=[other], by=borough.finance)
    assert behind(line) == [other]
    assert behind(second) == []
    ToMatch.objects.create(holder=borough.worker)
    match_changed()
    assert (behind(line), line.matches.get().made_by) == ([other], borough.finance)
    match_line(line=second, purchases=[alike], by=borough.worker)
    assert behind(second) == [alike]


def test_what_a_person_parted_is_not_put_together_again(borough: Borough, card: Card) -> None:
    first, second = (buy(card, DAY, "Freshway", "5.00") for _ in range(2))
    (line,) = lines_of(borough, ("03", "FRESHWAY", "5.00"))
    part(line=line, purchase=first, by=borough.finance)
    assert behind(line) == [second]
    part(line=line, purchase=second, by=borough.finance)
    ToMatch.objects.create(holder=borough.worker)
    match_changed()
    assert behind(line) == []
    assert propose(Line.objects.for_list(), to=borough.finance) == {line.pk: []}
    match_line(line=line, purchases=[first], by=borough.worker)
    assert behind(line) == [first]
    assert list(Apart.objects.values_list("purchase", flat=True)) == [second.pk]


def test_a_line_with_nothing_to_record_is_left_alone(borough: Borough, card: Card) -> None:
    (line,) = lines_of(borough, ("03", "BANK FEE", "5.00"))
    explain(line=line, why="A fee", by=borough.worker)
    assert not Line.objects.unexplained().exists()
    purchase = buy(card, DAY, "Bank fee", "5.00")
    match_changed()
    assert behind(line) == []
    with pytest.raises(Settled):
        explain(line=line, why="Twice", by=borough.finance)
    with pytest.raises(Settled):
        match_line(line=line, purchases=[purchase], by=borough.finance)
    take_back_explanation(line=line, by=borough.worker)
    assert behind(line) == [purchase]


def test_what_is_nearly_sure_is_proposed_with_its_reasons(borough: Borough, card: Card) -> None:
    unlike = buy(card, DAY, "The corner shop", "5.00")
    far = buy(card, DAY + timedelta(days=20), "Freshway", "5.00")
    buy(make_card(borough.colleague, borough.harbour, "5120"), DAY, "Kettles", "5.00")
    (line,) = lines_of(borough, ("03", "FRESHWAY", "5.00"))
    assert behind(line) == []
    proposals = propose(Line.objects.for_list(), to=borough.finance)[line.pk]
    assert [(each.purchase, each.reasons) for each in proposals] == [
        (unlike, ["the same amount", "a card of whoever bought it", "days close together"]),
        (far, ["the same amount", "a card of whoever bought it", "suppliers called alike"]),
    ]
    assert propose(Line.objects.for_list(), to=borough.manager) == {line.pk: []}


def test_the_order_of_recording_and_bringing_does_not_matter(borough: Borough) -> None:
    cards = make_cards(borough)
    halves = [csv_of(ROWS[::2]), csv_of(ROWS[1::2])]
    bring(halves[1], borough.organisation, borough.finance)
    buy_all(cards)
    match_changed()
    bring(halves[0], borough.organisation, borough.finance)
    mixed = books(borough.organisation)
    Line.objects.all().delete()
    bring(csv_of(ROWS), borough.organisation, borough.finance)
    assert books(borough.organisation) == mixed
