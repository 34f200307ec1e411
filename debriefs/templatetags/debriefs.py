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
MOST_GATES = 20
"""Nobody counts more at a glance; the words beside them say how many there are."""


@register.inclusion_tag("debriefs/debrief/gates.html")
def five_bar_gates(count: int, *, words: bool = True) -> dict[str, Any]:
    """Tally marks, drawn in fives; the same in words for those who do not see them.

    Without ``words`` where the page says them beside the drawing.
    """
    whole, left = divmod(count, BARS)
    gates = [BARS] * whole + [left] * bool(left)
    return {"count": count, "gates": gates[:MOST_GATES], "words": words}


@register.filter
def marked(pieces: Iterable[Piece]) -> SafeString:
    """Words, with what gives somebody away marked."""
    return format_html_join("", "{}", ((_drawn(piece),) for piece in pieces))


def _drawn(piece: Piece) -> SafeString:
    words = linebreaksbr(piece.text)
    return format_html("<mark>{}</mark>", words) if piece.found else words
