"""Matching the lines of statements with purchases, as far as the machine is sure.

What it makes of a holder's lines and purchases follows from these alone: it looks at all of them
anew each time, so that no order of bringing and recording matters. What a person matched, parted or
explained is a fact: it is neither changed nor used twice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection

from django.db import connection

from purchases.models import Apart, Card, Match, ToMatch
from purchases.statements.candidates import Candidate, Candidates
from purchases.statements.combining import combined
from systems.history import acting

AT_A_TIME = 20
"""Holders whose marks are taken in one transaction."""
SAME_WORDS = 0.9
"""From this likeness on, two names are one supplier's."""

SAME_CARD = "the same card"
OWN_CARD = "a card of whoever bought it"
SAME_AMOUNT = "the same amount"
SAME_DAY = "the same day"
CLOSE_DAYS = "days close together"
SAME_SUPPLIER = "the same supplier"
ALIKE_SUPPLIER = "suppliers called alike"
SEVERAL_CASES = "paid in one for several cases"
TOGETHER = "together the same amount"

Matches = dict[tuple[int, int], tuple[str, ...]]
"""Reasons by the ids of a line and a purchase."""


def match_changed() -> None:
    """Match whatever changed since it was matched. May run twice at once, and be killed."""
    while _match_some():
        pass


def _match_some() -> bool:
    """Take some marks and match their holders; nothing where there is none left to take."""
    with acting(None):
        marks = ToMatch.objects.select_for_update(skip_locked=True).order_by("id")
        holders = set(marks.values_list("holder", flat=True)[:AT_A_TIME])
        lock_cards(holders)
        # All of them that are there by now: what they are of is seen below.
        taken = list(marks.filter(holder__in=holders).values_list("pk", flat=True))
        match_holders(holders)
        ToMatch.objects.filter(pk__in=taken).delete()
    return bool(taken)


def lock_cards(holders: Collection[int]) -> None:
    """Wait for whoever matches these holders now. Everybody takes the locks in one order."""
    cards = Card.objects.filter(holder__in=holders).order_by("pk")
    list(cards.select_for_update(no_key=True).values_list("pk", flat=True))


def match_holders(holders: Collection[int]) -> None:
    """Make the machine's matches of these holders what follows from their lines and purchases.

    In a transaction that has locked their cards.
    """
    if not holders or (candidates := Candidates(holders)).is_empty:
        return
    parted = set(
        Apart.objects.filter(line__card__holder__in=holders).values_list("line", "purchase")
    )
    matches = sure_of(candidates.sure(), parted)
    parts = candidates.parts(
        done_lines={line for line, _ in matches},
        done_purchases={purchase for _, purchase in matches},
    )
    allowed = [
        part for part in parts if not any((part.line, each) in parted for each in part.bought)
    ]
    for line, bought in combined(allowed):
        for purchase in bought:
            matches[line, purchase] = (TOGETHER, CLOSE_DAYS, SAME_SUPPLIER)
    _keep(holders, matches)


def sure_of(candidates: Collection[Candidate], parted: set[tuple[int, int]]) -> Matches:
    """The best candidate first, each line and each purchase once; equal ones in their order."""
    lines: dict[int, deque[int]] = {}
    bought: dict[int, deque[list[int]]] = {}
    matches: Matches = {}
    for each in candidates:
        left = lines.setdefault(each.lines_number, deque(each.lines))
        paid = bought.setdefault(each.bought_number, deque(each.bought))
        if left and paid and any((left[0], purchase) in parted for purchase in paid[0]):
            continue
        for _ in range(min(len(left), len(paid))):
            line, purchases = left.popleft(), paid.popleft()
            for purchase in purchases:
                matches[line, purchase] = _reasons(each, purchases)
    return matches


def _reasons(candidate: Candidate, purchases: list[int]) -> tuple[str, ...]:
    reasons = (
        SAME_CARD if candidate.names_card else OWN_CARD,
        SAME_AMOUNT if len(purchases) == 1 else TOGETHER,
        SAME_DAY if candidate.is_same_day else CLOSE_DAYS,
        SAME_SUPPLIER if candidate.likeness >= SAME_WORDS else ALIKE_SUPPLIER,
    )
    return reasons if len(purchases) == 1 else (*reasons, SEVERAL_CASES)


def _keep(holders: Collection[int], matches: Matches) -> None:
    """Write what is new and take away what is no more; what stays is not touched."""
    machines = Match.objects.filter(made_by=None, line__card__holder__in=holders)
    before = {
        (line, purchase): (pk, tuple(reasons))
        for pk, line, purchase, reasons in machines.values_list("pk", "line", "purchase", "reasons")
    }
    gone = [pk for pair, (pk, reasons) in before.items() if matches.get(pair) != reasons]
    new = [
        (line, purchase, "|".join(reasons))
        for (line, purchase), reasons in matches.items()
        if before.get((line, purchase), (0, ()))[1] != reasons
    ]
    Match.objects.filter(pk__in=gone).delete()
    if not new:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO purchases_match (line_id, purchase_id, reasons, made_at)"
            " SELECT line, purchase, string_to_array(reasons, '|'), now()"
            " FROM unnest(%s::bigint[], %s::bigint[], %s::text[]) new (line, purchase, reasons)"
            # A person's match that no longer counts, of a purchase taken back, may be there.
            " ON CONFLICT (line_id, purchase_id) DO NOTHING",
            [list(column) for column in zip(*new, strict=True)],
        )
