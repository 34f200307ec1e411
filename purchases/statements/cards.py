"""Whose statements somebody may bring, and which card a row is of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from purchases.models import Card
from purchases.statements.rows import StatementRow, Unreadable, plain, shortened
from systems.models import Person, Scale, System
from systems.permissions import Permission, systems_where
from systems.querysets import SystemQuerySet
from systems.reach import ids_above

LAST_FOUR = re.compile(r"(\d{4})\D*$")


def kept_for(person: Person) -> SystemQuerySet:
    """Organisations whose statements ``person`` keeps as finance."""
    kept = systems_where(person, Permission.KEEP_STATEMENTS)
    return System.objects.filter(pk__any_of=kept, scale=Scale.ORGANISATION)


def brought_for(person: Person) -> SystemQuerySet:
    """Organisations for which ``person`` may bring a statement: as finance, or a card's holder."""
    found = set(kept_for(person).values_list("pk", flat=True))
    held = set(Card.objects.held_by(person).order_by().values_list("system", flat=True))
    if held:
        around = System.objects.in_bulk(ids_above(held))
        found |= {_organisation_of(around[pk], around).pk for pk in held}
    return System.objects.filter(pk__in=found)


def _organisation_of(system: System, around: Mapping[int, System]) -> System:
    """As ``organisation_of``, among systems that were read already."""
    at: System | None = system
    while at and at.scale != Scale.ORGANISATION:
        at = around[at.parent_id] if at.parent_id else None
    return at or system


def organisation_of(system: System) -> System:
    """The nearest organisation at or above ``system``; where there is none, ``system`` itself."""
    for each in (system, *System.objects.above(system)):
        if each.scale == Scale.ORGANISATION:
            return each
    return system


class CardsOf:
    """The cards that rows of a statement can be of, found by what a row says of its card.

    Cards of other organisations, and for a holder those of others, are unknown here like any other
    number, so that nobody learns whose they are. ``only``: where rows name no card, the one they
    are of.
    """

    def __init__(
        self, organisation: System, *, holder: Person | None = None, only: int | None = None
    ) -> None:
        inside = System.objects.inside(organisation)
        cards = Card.objects.filter(system__in=inside)
        if holder:
            cards = Card.objects.held_by(holder).filter(system__in=inside)
        self.all = list(cards.select_related("system").order_by("last_four", "from_day", "pk"))
        self.holder = holder
        self._only = next((card for card in self.all if card.pk == only), None)
        # A line is its card's organisation's, whoever above that brings it.
        systems = {card.system for card in self.all}
        self._organisations: dict[int, int] = {
            each.pk: organisation_of(each).pk for each in systems
        }
        self._called: dict[str, list[Card]] = defaultdict(list)
        for card in self.all:
            self._called[card.last_four].append(card)
            if card.reference:
                self._called[plain(card.reference)].append(card)
        self._found: dict[str, list[Card]] = {}

    def card_of(self, row: StatementRow) -> Card:
        """The card of a row. Raises ``Unreadable`` where there is none, or more than one."""
        if not row.card:
            if self._only:
                return self._only
            raise Unreadable("It does not say which card it is of.")
        if row.card not in self._found:
            self._found[row.card] = self._all_called(row.card)
        found = self._found[row.card]
        then = [card for card in found if _could_pay(card, row.day)] or found
        if len({card.pk for card in then}) == 1:
            return then[0]
        name = self._name_of(row.card)
        if then:
            raise Unreadable(f"There are several cards {name}. Say until when each is held.")
        if self.holder:
            raise Unreadable(f"You have no card {name} here.")
        raise Unreadable(f"There is no card {name} here. Once it is added, bring the file again.")

    def organisation_of(self, card: Card) -> int:
        """The id of the organisation whose books a card's lines are in."""
        return self._organisations[card.system_id]

    def _all_called(self, card: str) -> list[Card]:
        found = self._called.get(plain(card), [])
        if not found and (digits := LAST_FOUR.search(card)):
            found = self._called.get(digits[1], [])
        return found

    def _name_of(self, card: str) -> str:
        digits = LAST_FOUR.search(card)
        return f"ending {digits[1]}" if digits else f"called “{shortened(card)}”"


def _could_pay(card: Card, day: date) -> bool:
    return card.from_day <= day and (card.until_day is None or card.until_day >= day)
