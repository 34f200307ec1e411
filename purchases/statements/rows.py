"""One row of a statement as it is read, and what makes a row or a whole file unreadable."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from hashlib import sha256

from django.utils import timezone

from hls.ui.card_numbers import mask

POUNDS = "GBP"
MOST = Decimal(1_000_000)
"""No card pays more at once: beyond it, a column was taken for another."""
EARLIEST = date(2000, 1, 1)
LONGEST_SUPPLIER, LONGEST_CATEGORY, LONGEST_REFERENCE = 200, 100, 100
FORMULA = ("=", "@")
"""What no supplier's name begins with, and a spreadsheet would carry out."""

# As nearly every bank writes it, so that 200,000 of them take no time.
POUNDS_AND_PENCE = re.compile(r"-?[0-9]{1,9}\.[0-9]{2}")
AMOUNT = re.compile(r"(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d{1,2})?")
SIGNS_OF_POUNDS = re.compile(r"£|\bGBP\b", re.IGNORECASE)
OTHER_CURRENCY = re.compile(r"[€$¥₹₽₩]|\b[A-Z]{3}\b", re.IGNORECASE)
CREDIT, DEBIT = re.compile(r"\bCR$", re.IGNORECASE), re.compile(r"\bDR$", re.IGNORECASE)


class NotAStatement(Exception):
    """The file cannot be read as a statement; its text says why and what helps."""


class Unreadable(Exception):
    """One row cannot be read; its text says why."""


@dataclass(frozen=True)
class StatementRow:
    """A movement as its file says it. ``amount`` in pounds: above nought where money was spent.

    ``row``: where in the file, as people count. ``card``: whatever names the card, perhaps nothing.
    """

    row: int
    day: date
    amount: Decimal
    supplier: str
    card: str = ""
    reference: str = ""
    category: str = ""

    def identity(self, card_id: int) -> bytes:
        """What the row says, as one hash: the same in every file that says it."""
        reference, supplier = plain(self.reference), plain(self.supplier)
        said = f"{card_id}\x1f{reference}\x1f{self.day}\x1f{self.amount}\x1f{supplier}"
        return sha256(said.encode()).digest()


def plain(text: str) -> str:
    """``text`` without what changes from one export to the next: case, forms, spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def words_of(text: str, *, longest: int) -> str:
    """A cell's words in one line, cut to what a column holds. Raises ``Unreadable``.

    Card numbers are masked once more: one over two lines of a cell is only now one number.
    """
    words = mask(" ".join(text.split()))
    if words.startswith(FORMULA):
        raise Unreadable(f"“{shortened(words)}” is a formula, not words.")
    return words[:longest]


def checked_supplier(text: str) -> str:
    """Who was paid. Raises ``Unreadable`` where that is not said."""
    supplier = words_of(text, longest=LONGEST_SUPPLIER)
    if not supplier:
        raise Unreadable("It does not say who was paid.")
    return supplier


def checked_day(day: date) -> date:
    """``day`` if money can have moved on it. Raises ``Unreadable``."""
    if day > timezone.localdate():
        raise Unreadable(f"{day:%-d %B %Y} is in the future.")
    if day < EARLIEST:
        raise Unreadable(f"{day:%-d %B %Y} is too long ago.")
    return day


def checked_amount(amount: Decimal) -> Decimal:
    """``amount`` if a card can have moved it. Raises ``Unreadable``."""
    if not amount:
        raise Unreadable("The amount is nought.")
    if abs(amount) > MOST:
        raise Unreadable(f"£{amount:,.2f} is more than a card pays.")
    return amount.quantize(Decimal("0.01"))


def checked_currency(text: str) -> None:
    """Raises ``Unreadable`` for anything but pounds; nothing said means pounds."""
    currency = " ".join(text.split()).upper()
    if currency and currency not in (POUNDS, "£", "POUNDS", "STERLING"):
        raise Unreadable(f"It is in “{shortened(currency)}”. Only pounds are read.")


def amount_in(text: str, *, decimal: str = ".") -> Decimal:
    """An amount as banks write it, with its sign: "-£1,038.20", "(12.00)", "12.00 CR".

    ``decimal``: what stands before the pence, "." or ",". Raises ``Unreadable``.
    """
    if decimal == "." and POUNDS_AND_PENCE.fullmatch(text):
        return Decimal(text)
    shown = shortened(" ".join(text.split()))
    digits, sign = _without_sign(SIGNS_OF_POUNDS.sub("", text).strip())
    if OTHER_CURRENCY.search(digits):
        raise Unreadable(f"“{shown}” is not an amount in pounds.")
    digits = re.sub(r"[\s'’]", "", digits)
    if decimal == ",":
        digits = digits.replace(".", "").replace(",", ".")
    if not digits or not AMOUNT.fullmatch(digits):
        raise Unreadable(f"“{shown}” is not an amount.")
    try:
        return sign * Decimal(digits.replace(",", ""))
    except InvalidOperation:
        raise Unreadable(f"“{shown}” is not an amount.") from None


def shortened(text: str) -> str:
    """``text`` as a message shows it: not endless, and without what no database keeps."""
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    return f"{text[:40]}…" if len(text) > 40 else text  # noqa: PLR2004 - what a line holds


def _without_sign(text: str) -> tuple[str, int]:
    sign = 1
    if text.startswith("(") and text.endswith(")"):
        text, sign = text[1:-1], -1
    if CREDIT.search(text):
        text, sign = CREDIT.sub("", text), -sign
    text = DEBIT.sub("", text).strip().replace("\N{MINUS SIGN}", "-")
    if text.startswith("-") or text.endswith("-"):
        text = text[1:] if text.startswith("-") else text[:-1]
        sign = -sign
    return text.strip().removeprefix("+"), sign
