"""Drawing tally marks, and words that would give somebody away."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.template.defaultfilters import linebreaksbr
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from casework.namecheck import Piece

register = template.Library()

BARS = ("M5 2v20", "M12 2v20", "M19 2v20", "M26 2v20", "M1 19L32 5")
"""The strokes of a five-bar gate, in the order in which they are made."""
MOST_GATES = 10
"""Nobody counts more at a glance; the words beside them say how many there are."""


@register.inclusion_tag("debriefs/debrief/gates.html")
def five_bar_gates(count: int, *, words: bool = True) -> dict[str, Any]:
    """Tally marks, drawn in fives; the same in words for those who do not see them.

    Without ``words`` where the page says them beside the drawing.
    """
    whole, left = divmod(count, len(BARS))
    gates = [GATES[-1]] * whole + [GATES[left]] * bool(left)
    drawn = format_html_join("", "{}", ((gate,) for gate in gates[:MOST_GATES]))
    return {"count": count, "gates": drawn, "words": words}


def _gate(bars: int) -> SafeString:
    """Styled by its own attributes, since what prints it reads no style sheet within a drawing."""
    return format_html(
        '<svg class="hls-gate" viewBox="0 0 34 24" width="34" height="24" fill="none"'
        ' stroke="#000" stroke-width="2.5" aria-hidden="true"><path d="{}"/></svg>',
        "".join(BARS[:bars]),
    )


GATES = [_gate(bars) for bars in range(len(BARS) + 1)]
"""By number of bars. Drawn once: a page of an organisation shows hundreds."""


@register.filter
def marked(pieces: Iterable[Piece]) -> SafeString:
    """Words, with what gives somebody away marked."""
    return format_html_join("", "{}", ((_drawn(piece),) for piece in pieces))


def _drawn(piece: Piece) -> SafeString:
    words = linebreaksbr(piece.text)
    return format_html("<mark>{}</mark>", words) if piece.found else words
