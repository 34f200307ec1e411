"""Card numbers in what people type or bring: the last four digits stay, the rest is gone."""

import re

# Thirteen to nineteen digits, in groups or in one, and no digit right before or after them.
CARD_NUMBER = re.compile(r"(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)")
LAST = 4
HIDDEN = "****"


def mask(text: str) -> str:
    """``text`` with every card number cut to its last four digits; other numbers stay."""
    return CARD_NUMBER.sub(_masked, text)


def _masked(found: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", found[0])
    return f"{HIDDEN}{digits[-LAST:]}" if _is_card_number(digits) else found[0]


def _is_card_number(digits: str) -> bool:
    """Luhn's check: every second digit from the right counts double, in all a multiple of ten."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the digits of a doubled digit
    return total % 10 == 0
