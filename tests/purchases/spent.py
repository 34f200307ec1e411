"""Spending to look at, and what a page of pictures says of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from unittest.mock import patch

from django.test import Client

from casework.models import Case
from purchases.models import Purchase
from systems.models import System
from tests.factories import CaseFactory, PurchaseFactory
from tests.ui.errors import Page, text

URL = "/purchases/spending/"
TODAY = date(2026, 10, 15)
SEPTEMBER = date(2026, 9, 14)
AUGUST = date(2026, 8, 3)
Tables = dict[str, dict[str, list[str]]]
"""By the heading of a picture's section: the cells of its table, by label."""


def bought(
    team: System,
    people: int | Sequence[Case],
    pounds: str = "20",
    *,
    on: date = SEPTEMBER,
    kind: str = "food",
    **more: object,
) -> list[Purchase]:
    """One purchase for each of so many people met for the first time, or for these cases."""
    cases = [CaseFactory(team=team) for _ in range(people)] if isinstance(people, int) else people
    return [
        PurchaseFactory(
            team=team, case=case, amount=Decimal(pounds), bought_on=on, kind_id=kind, **more
        )
        for case in cases
    ]


def tables(client: Client, today: date = TODAY, **asked: object) -> Tables:
    """What the page says of each picture, as a table."""
    return tables_of(opened(client, today, **asked))


def opened(client: Client, today: date = TODAY, **asked: object) -> Page:
    with patch("purchases.views.spending.timezone.localdate", return_value=today):
        response = client.get(URL, {name: str(value) for name, value in asked.items()})
    assert response.status_code == 200, response.status_code
    return Page(response.content)


def tables_of(page: Page) -> Tables:
    found = {}
    for section in page.all("section"):
        rows = [row for row in section.iter("tr") if row.find("td") is not None]
        found[section.get("aria-labelledby", "")] = {
            text(row.find("th")).removeprefix("Purchases behind: "): [  # type: ignore[arg-type]
                text(cell) for cell in row.findall("td")
            ]
            for row in rows
        }
    return found


def sentences(page: Page) -> dict[str, str]:
    """What is said of each picture."""
    return {
        section.get("aria-labelledby", ""): text(next(section.iter("figcaption")))
        for section in page.all("section")
    }
