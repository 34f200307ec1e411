"""How something was paid: a card of one's own, cash, one's own money; and the VAT in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from hls.ui.forms import DateField, PoundsField, Radios
from purchases.forms.read_above import ReadAboveForm
from purchases.models import Card, PaidWith, Purchase
from systems.models import Person

CARD = "card:"
NOT_YOUR_CARD = "That card could not be paid with on this day"


def on_or_before_today(day: date | None) -> date | None:
    """``day``, which has come already; raises ``ValidationError``."""
    if day and day > timezone.localdate():
        raise ValidationError("The day must be today or before")
    return day


class PayingForm(ReadAboveForm):
    """The part of a purchase's form about the payment. All of it can stay empty."""

    paid = forms.ChoiceField(label="How was it paid?", required=False, widget=Radios)
    paid_back_on = DateField(
        label="If it was your own money: when was it paid back?", required=False
    )
    vat = PoundsField(
        label="How much of it is VAT?",
        help_text="As the receipt says, if it does",
        required=False,
        min_value=Decimal(0),
        error_messages={"min_value": "Enter an amount of £0 or more"},
    )
    vat_reclaimable = forms.BooleanField(label="The VAT can be claimed back", required=False)

    def offer_ways_to_pay(self, worker: Person, purchase: Purchase | None) -> None:
        """Cash, own money, and the cards that ``worker`` holds; with one of them it is begun with.

        Whether a card held on the day is known once the day is: a page cannot know it before.
        """
        today = timezone.localdate()
        self.cards = {card.pk: card for card in Card.objects.held_by(worker)}
        if purchase and purchase.card:
            self.cards[purchase.card.pk] = purchase.card
        self.card_before = purchase.card_id if purchase else None
        paid = self.fields["paid"]
        assert isinstance(paid, forms.ChoiceField)
        another = "Another purchase card" if self.cards else PaidWith.CARD.label
        paid.choices = [
            *((f"{CARD}{pk}", f"With {card}") for pk, card in self.cards.items()),
            (PaidWith.CARD.value, another),
            (PaidWith.CASH.value, PaidWith.CASH.label),
            (PaidWith.OWN_MONEY.value, PaidWith.OWN_MONEY.label),
        ]
        holding = [card for card in self.cards.values() if _held_on(card, today)]
        if purchase:
            self.initial["paid"] = way_of(purchase)
        elif len(holding) == 1:
            self.initial.setdefault("paid", f"{CARD}{holding[0].pk}")

    def clean_paid_back_on(self) -> date | None:
        return on_or_before_today(self.cleaned_data["paid_back_on"])

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        self._clean_way(cleaned)
        self._clean_vat(cleaned)
        return cleaned

    def _clean_way(self, cleaned: dict[str, Any]) -> None:
        """Put ``paid_with`` and ``card`` in place of what was chosen."""
        chosen = cleaned.pop("paid", "")
        card = self.cards[int(chosen.removeprefix(CARD))] if chosen.startswith(CARD) else None
        cleaned |= {"card": card, "paid_with": PaidWith.CARD.value if card else chosen}
        day, back = cleaned.get("bought_on"), cleaned.get("paid_back_on")
        if card and day and card.pk != self.card_before and not _held_on(card, day):
            self.add_error("paid", NOT_YOUR_CARD)
        if back and chosen != PaidWith.OWN_MONEY:
            self.add_error("paid_back_on", "Only your own money is paid back")
        elif back and day and back < day:
            self.add_error("paid_back_on", "The day must be on or after the day of the purchase")

    def _clean_vat(self, cleaned: dict[str, Any]) -> None:
        amount, vat = cleaned.get("amount"), cleaned.get("vat")
        if vat is not None and amount is not None and vat > amount:
            self.add_error("vat", "The VAT cannot be more than the whole amount")
        elif cleaned.get("vat_reclaimable") and not vat and "vat" not in self.errors:
            self.add_error("vat", "Enter how much VAT can be claimed back")


def way_of(purchase: Purchase) -> str:
    """How a purchase was paid, as the form has it."""
    return f"{CARD}{purchase.card_id}" if purchase.card_id else purchase.paid_with


def _held_on(card: Card, day: date) -> bool:
    return card.from_day <= day and (card.until_day is None or day <= card.until_day)
