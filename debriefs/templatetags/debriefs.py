"""Drawing tally marks, and words that would give somebody away."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from casework.namecheck import Piece

register = template.Library()

BARS = 5


@register.inclusion_tag("debriefs/debrief/gates.html")
def five_bar_gates(count: int) -> dict[str, Any]:
    """Tally marks, drawn in fives; the same in words for those who do not see them."""
    whole, left = divmod(count, BARS)
    return {"count": count, "gates": [BARS] * whole + [left] * bool(left)}


@register.filter
def marked(pieces: Iterable[Piece]) -> SafeString:
    """Words, with what gives somebody away marked."""
    return format_html_join("", "{}", ((_drawn(piece),) for piece in pieces))


def _drawn(piece: Piece) -> SafeString:
    words = linebreaksbr(piece.text)
    return format_html("<mark>{}</mark>", words) if piece.found else words
