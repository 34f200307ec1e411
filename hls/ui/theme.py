"""The one colour a council sets, and a text colour that can be read on it."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.core.checks import CheckMessage, Error

BLACK = "#000000"
WHITE = "#ffffff"
READABLE = 4.5
"""Lowest contrast of text on its background: WCAG 2.2, success criterion 1.4.3."""
LINEAR_UP_TO = 0.04045
"""Share of a channel up to which sRGB is linear (IEC 61966-2-1)."""


@dataclass(frozen=True)
class Theme:
    """A background and its text, both as #rrggbb."""

    brand: str
    text: str


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1 (WCAG 2.2 definition)."""

    def linear(channel: int) -> float:
        share = channel / 255
        return share / 12.92 if share <= LINEAR_UP_TO else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2 definition)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def theme_for(colour: str) -> Theme:
    """The theme of ``#rgb`` or ``#rrggbb``. Raises ``ValueError`` for anything else."""
    if re.fullmatch(r"#[0-9a-fA-F]{3}", colour):
        colour = "#" + "".join(digit * 2 for digit in colour[1:])
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise ValueError(f"{colour!r} is not a colour like #1d4f6e.")
    # Every colour is readable with white or with pure black, so this never leaves a third case.
    return Theme(colour.lower(), WHITE if contrast(colour, WHITE) >= READABLE else BLACK)


def check_brand_colour(**_options: object) -> list[CheckMessage]:
    """A colour with a typing mistake stops the service before anybody sees it."""
    try:
        theme_for(settings.BRAND_COLOUR)
    except ValueError as error:
        return [Error(f"BRAND_COLOUR: {error}", id="ui.E001")]
    return []
