"""Asking the holder of a card what a line was: the form to record it, filled in."""

from __future__ import annotations

from urllib.parse import urlencode

from django.urls import reverse

from purchases.models import Line, Purchase
from purchases.statements.settling import Settled, match_line
from systems.models import Person

SAID_SO = "recorded for this line"


def asked_line(person: Person, text: str | None) -> Line | None:
    """The line of ``?line=``: of a card of the person's own, and still unexplained."""
    if not (text and text.isascii() and text.isdecimal()):
        return None
    return Line.objects.asked_of(person).filter(pk=text).first()


def form_for(line: Line) -> str:
    """The address of the form, filled in with what the line says."""
    said = {
        "line": line.pk,
        "amount": abs(line.amount),
        "supplier": line.supplier,
        "bought_on": line.day,
        "card": line.card_id,
    }
    if line.amount < 0:
        said["came_back"] = "yes"
    return f"{reverse('purchases:new')}?{urlencode(said)}"


def recorded_for_line(*, line: Line, purchase: Purchase, by: Person) -> None:
    """The purchase was recorded as the answer to "what was this?": it stands behind the line."""
    try:
        match_line(line=line, purchases=[purchase], by=by, reasons=[SAID_SO])
    except Settled:
        # Said in the same moment to be nothing to record; the purchase stays all the same.
        return
