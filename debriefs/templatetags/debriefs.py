"""Pictures of debriefs."""

from typing import Any

from django import template

register = template.Library()

BARS = 5


@register.inclusion_tag("debriefs/debrief/gates.html")
def five_bar_gates(count: int) -> dict[str, Any]:
    """Tally marks, drawn in fives; the same in words for those who do not see them."""
    whole, left = divmod(count, BARS)
    return {"count": count, "gates": [BARS] * whole + [left] * bool(left)}
