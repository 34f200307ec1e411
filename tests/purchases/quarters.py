"""A quarter of an organisation, for the tests of what is published."""

import csv
import io
from datetime import date
from decimal import Decimal
from typing import Any

from casework.models import Case
from purchases.actions.making import ask_for_quarter
from purchases.actions.publishing import mend_line, publish_quarter
from purchases.models import PublishedLine, Purchase, Quarter
from purchases.publishing.files import file_of
from tests.borough import Borough
from tests.factories import PurchaseFactory

FIRST_DAY = date(2026, 4, 1)
"""Of a quarter that is over, whatever the day on which tests run."""


def bought(borough: Borough, case: Case, **fields: Any) -> Purchase:
    """A purchase of the Harbour team in May, £12.50 for warmth at Lantern Energy."""
    made: Purchase = PurchaseFactory(
        **{
            "team": borough.harbour,
            "case": case,
            "worker": borough.worker,
            "supplier": "Lantern Energy",
            "amount": Decimal("12.50"),
            "kind_id": "warmth",
            "bought_on": date(2026, 5, 4),
        }
        | fields
    )
    return made


def made(borough: Borough, first_day: date = FIRST_DAY) -> Quarter:
    """The quarter, made of what was bought."""
    return ask_for_quarter(
        organisation=borough.organisation, first_day=first_day, by=borough.finance
    )


def published(borough: Borough) -> Quarter:
    """The quarter, made and published."""
    return publish_quarter(quarter=made(borough), by=borough.finance)


def mend(borough: Borough, line: PublishedLine, **fields: str) -> PublishedLine:
    """The line, its words written anew by finance."""
    return mend_line(line=line, version=line.version, by=borough.finance, **fields)


def the_line(quarter: Quarter) -> PublishedLine:
    """Its only line."""
    return quarter.lines.get()


def rows_of(quarter: Quarter) -> list[dict[str, str]]:
    """What its file says."""
    with file_of(quarter) as file:
        return rows_in(file.read())


def rows_in(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))
