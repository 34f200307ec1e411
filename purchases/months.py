"""Reading what a team bought in a month: which months there are, and its purchases in groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.db.models import Count
from django.db.models.functions import TruncMonth

from purchases.querysets import PurchaseQuerySet
from purchases.spend import Spend

# Months, then the order of recording: a day would say more than readers above the team are told.
BY_MONTH = ("-month", "-id")
LONGEST_MONTH = timedelta(days=31)


class By(StrEnum):
    """What the purchases of a month are put together by."""

    KIND = "kind"
    CASE = "case"


@dataclass(frozen=True)
class Month:
    """A month by its first day, and how many purchases of it are to be read."""

    first_day: date
    number: int

    @property
    def code(self) -> str:
        """As an address says it: "2020-02"."""
        return f"{self.first_day:%Y-%m}"


@dataclass(frozen=True)
class Group:
    """Purchases of one kind, or of one case by its reference for the reader."""

    name: str
    spends: list[Spend]


def months_of(purchases: PurchaseQuerySet) -> list[Month]:
    """The months in which there is something among ``purchases``, the latest first."""
    rows = (
        purchases.annotate(month=TruncMonth("bought_on"))
        .order_by("-month")
        .values("month")
        .annotate(number=Count("pk"))
        .values_list("month", "number")
    )
    return [Month(first_day, number) for first_day, number in rows]


def in_month(purchases: PurchaseQuerySet, month: Month) -> PurchaseQuerySet:
    """Those of one month."""
    following = (month.first_day + LONGEST_MONTH).replace(day=1)
    return purchases.filter(bought_on__gte=month.first_day, bought_on__lt=following)


def grouped(spends: Iterable[Spend], by: By) -> list[Group]:
    """In groups by name; within one as they came."""
    groups: dict[str, list[Spend]] = defaultdict(list)
    for spend in spends:
        groups[spend.case if by is By.CASE else spend.kind].append(spend)
    return [Group(name, found) for name, found in sorted(groups.items())]
