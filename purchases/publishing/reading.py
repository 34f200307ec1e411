"""How a purchase reads in public: the seven fields, as the law asks for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from purchases.models import (
    Match,
    PaidWith,
    PublishedLine,
    Publishing,
    Purchase,
    ShippedKind,
)
from purchases.publishing.check import Check
from purchases.publishing.merchants import Merchants
from systems.models import System

INDIVIDUAL = "individual"
"""What is read where a person was paid."""
NOTHING = Decimal(0)
LONGEST_DEPARTMENT = 100


@dataclass(frozen=True)
class Bought:
    """What is read of a purchase to publish it. No case, no worker, no reason."""

    pk: int
    version: int
    day: date
    supplier: str
    amount: Decimal
    vat: Decimal | None
    vat_reclaimable: bool
    kind: str
    paid_with: str
    category: str = ""

    COLUMNS = (
        "pk",
        "version",
        "bought_on",
        "supplier",
        "amount",
        "vat",
        "vat_reclaimable",
        "kind__name",
        "paid_with",
    )

    @property
    def irrecoverable_vat(self) -> Decimal | None:
        """The VAT that nobody gives back; nothing where nobody said how much VAT there was."""
        return NOTHING if self.vat_reclaimable else self.vat


def read_bought(ids: Iterable[int]) -> list[Bought]:
    """The purchases with these ids, in their order of recording. Two queries."""
    ids = list(ids)
    matched = Match.objects.filter(purchase__in=ids).exclude(line__category="").order_by("-pk")
    categories = dict(matched.values_list("purchase", "line__category"))
    rows = Purchase.objects.filter(pk__in=ids).order_by("pk").values_list(*Bought.COLUMNS)
    return [Bought(*[*row, categories.get(row[0], "")]) for row in rows]


class Reading:
    """How the purchases of one organisation read, and why some are kept back."""

    def __init__(self, organisation: System) -> None:
        self.department = department_of(organisation)
        self.merchants = Merchants.of(organisation)
        chosen = {INDIVIDUAL, organisation.name, self.department, *ShippedKind.labels}
        self.check = Check.of(organisation, passes=chosen | self.merchants.readings)
        self._read: dict[tuple[str, str, bool], tuple[str, str]] = {}

    def line_of(self, bought: Bought, mended: PublishedLine | None = None) -> PublishedLine:
        """The line that ``bought`` is, its words as somebody ``mended`` them before.

        Where the purchase was corrected after that, they are its own again.
        """
        line = PublishedLine(
            purchase_id=bought.pk,
            purchase_version=bought.version,
            day=bought.day,
            amount=bought.amount,
            irrecoverable_vat=bought.irrecoverable_vat,
        )
        if mended and mended.purchase_version == bought.version:
            line.department, line.purpose = mended.department, mended.purpose
            line.beneficiary, line.category = mended.beneficiary, mended.category
            line.mended_at, line.mended_by_id = mended.mended_at, mended.mended_by_id
        else:
            line.department, line.purpose = self.department, bought.kind
            line.beneficiary, line.category = self._beneficiary_and_category(bought)
        line.held_because = self.held_because(line)
        return line

    def held_because(self, line: PublishedLine) -> list[str]:
        """Why the line is not published, each in words; empty where it can be."""
        return self.check.held_because(vars(line))

    def _beneficiary_and_category(self, bought: Bought) -> tuple[str, str]:
        own_money = bought.paid_with == PaidWith.OWN_MONEY
        key = (bought.supplier, bought.category, own_money)
        if key not in self._read:
            self._read[key] = self._general(*key)
        return self._read[key]

    def _general(self, supplier: str, category: str, own_money: bool) -> tuple[str, str]:
        """What is read of a merchant; where either text tells of a life, neither is read."""
        general = self.merchants.reads_as(supplier) or self.merchants.reads_as(category)
        if general and category:
            category = general
        if own_money or self.check.is_person(supplier):
            return INDIVIDUAL, category
        return general or supplier, category


def department_of(organisation: System) -> str:
    """What the lines of an organisation say: the department that it set, or its own name."""
    publishing = Publishing.objects.filter(organisation=organisation).first()
    said = publishing.department if publishing else ""
    return (said or organisation.name)[:LONGEST_DEPARTMENT]
