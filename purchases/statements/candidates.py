"""Which lines and purchases of some holders could belong together: reads over all of them at once.

Lines that say the same are one group, and so are purchases: how many of them there are does not
multiply the work. What a person matched, parted or explained is left out, or stands alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection

EARLIER, LATER = 3, 7
"""A line's day is at most so many days before the purchase's, or after: banks post later."""
ALIKE = 0.4
"""How alike two suppliers' names are at least, from 0 to 1, by pg_trgm's word similarity."""


@dataclass(frozen=True)
class Candidate:
    """A group of equal lines, and a group of equal purchases that could stand behind them.

    ``lines``, ``bought``: ids in the order in which they match; ``bought`` has lists, each of
    purchases that were paid in one. The numbers say which group is which.
    """

    lines_number: int
    bought_number: int
    lines: list[int]
    bought: list[list[int]]
    names_card: bool
    is_same_day: bool
    likeness: float


@dataclass(frozen=True)
class Part:
    """A line and a purchase of one supplier, of which one can be a part of the other."""

    line: int
    line_amount: Decimal
    bought: tuple[int, ...]
    bought_amount: Decimal


LINES_SQL = """
    SELECT card.holder_id, line.card_id, line.organisation_id, line.amount, line.day,
        lower(unaccent(line.supplier)) AS supplier,
        CASE WHEN EXISTS (SELECT FROM purchases_apart apart WHERE apart.line_id = line.id)
            THEN line.id END AS alone,
        array_agg(line.id ORDER BY line.reference, line.occurrence, line.id) AS ids
    FROM purchases_line line JOIN purchases_card card ON card.id = line.card_id
    WHERE line.card_id = ANY(%(cards)s) AND line.settled_at IS NULL
        AND line.id NOT IN (SELECT line_id FROM persons)
    GROUP BY 1, 2, 3, 4, 5, 6, 7
"""
# Purchases for several cases that were paid in one are one unit here.
UNITS_SQL = """
    SELECT coalesce(min(card.holder_id), min(purchase.worker_id)) AS holder_id,
        min(purchase.card_id) AS card_id, min(purchase.team_id) AS team_id,
        sum(purchase.amount) AS amount, min(purchase.bought_on) AS day,
        min(lower(unaccent(purchase.supplier))) AS supplier,
        min(purchase.recorded_at) AS recorded_at,
        array_agg(purchase.id ORDER BY purchase.id) AS purchases,
        bool_or(EXISTS (SELECT FROM purchases_apart apart
            WHERE apart.purchase_id = purchase.id)) AS is_parted,
        bool_or(purchase.id IN (SELECT purchase_id FROM persons)) AS is_a_persons
    FROM purchases_purchase purchase
    JOIN casework_case helped ON helped.id = purchase.case_id
    LEFT JOIN purchases_card card ON card.id = purchase.card_id
    WHERE (purchase.card_id = ANY(%(cards)s)
            OR (purchase.card_id IS NULL AND purchase.worker_id = ANY(%(holders)s)))
        AND purchase.paid_with IN ('', 'card')
        AND purchase.bought_on BETWEEN %(first)s AND %(last)s
        AND purchase.deleted_at IS NULL AND helped.deleted_at IS NULL
    GROUP BY coalesce(purchase.payment::text, purchase.id::text)
"""
BOUGHT_SQL = f"""
    SELECT holder_id, card_id, team_id, amount, day, supplier,
        CASE WHEN is_parted THEN purchases[1] END AS alone,
        min(purchases[1]) AS first,
        jsonb_agg(purchases ORDER BY recorded_at, purchases[1]) AS purchases
    FROM ({UNITS_SQL}) unit
    WHERE amount <> 0 AND NOT is_a_persons
    GROUP BY 1, 2, 3, 4, 5, 6, 7
"""  # noqa: S608 - made of our own constants
WITH_SQL = f"""
    WITH RECURSIVE inside(organisation_id, system_id) AS (
        SELECT DISTINCT organisation_id, organisation_id FROM purchases_line
        WHERE card_id = ANY(%(cards)s)
        UNION
        SELECT inside.organisation_id, system.id FROM systems_system system
        JOIN inside ON system.parent_id = inside.system_id
    ),
    persons AS (
        SELECT made.line_id, made.purchase_id FROM purchases_match made
        JOIN purchases_purchase purchase ON purchase.id = made.purchase_id
        JOIN casework_case helped ON helped.id = purchase.case_id
        WHERE made.made_by_id IS NOT NULL
            AND purchase.deleted_at IS NULL AND helped.deleted_at IS NULL
    ),
    line AS (SELECT row_number() OVER () AS n, each.* FROM ({LINES_SQL}) each),
    bought AS (SELECT row_number() OVER () AS n, each.* FROM ({BOUGHT_SQL}) each)
"""  # noqa: S608 - made of our own constants
CLOSE_SQL = f"""
    line.day BETWEEN bought.day - {EARLIER} AND bought.day + {LATER}
    AND (bought.card_id IS NULL OR bought.card_id = line.card_id)
    AND (line.organisation_id, bought.team_id) IN (SELECT organisation_id, system_id FROM inside)
"""  # noqa: S608 - made of our own constants
SURE_SQL = f"""
    {WITH_SQL}
    SELECT line.n, bought.n, line.ids, bought.purchases, bought.card_id IS NOT NULL,
        line.day = bought.day, likeness
    FROM line
    JOIN bought ON bought.holder_id = line.holder_id AND bought.amount = line.amount AND {CLOSE_SQL}
    CROSS JOIN LATERAL (SELECT greatest(
        word_similarity(bought.supplier, line.supplier),
        word_similarity(line.supplier, bought.supplier)
    ) AS likeness) alike
    WHERE likeness >= {ALIKE}
    ORDER BY bought.card_id IS NULL, abs(line.day - bought.day), likeness DESC, line.day,
        line.card_id, line.supplier, bought.day, bought.supplier, line.ids[1], bought.first
"""  # noqa: S608 - made of our own constants
PARTS_SQL = f"""
    {WITH_SQL},
    line_left AS MATERIALIZED (
        SELECT line.*, id, place, split_part(supplier, ' ', 1) AS begins
        FROM line, unnest(ids) WITH ORDINALITY each (id, place)
        WHERE NOT EXISTS (
            SELECT FROM unnest(%(done_lines)s::bigint[]) done (id) WHERE done.id = each.id
        )
    ),
    bought_left AS MATERIALIZED (
        SELECT bought.*, paid, place, split_part(supplier, ' ', 1) AS begins
        FROM bought, jsonb_array_elements(purchases) WITH ORDINALITY each (paid, place)
        WHERE NOT EXISTS (
            SELECT FROM unnest(%(done_purchases)s::bigint[]) done (id)
            WHERE done.id = (paid ->> 0)::bigint
        )
    )
    SELECT line.id, line.amount, bought.paid, bought.amount
    FROM line_left line
    JOIN bought_left bought ON bought.holder_id = line.holder_id AND bought.begins = line.begins
        AND sign(bought.amount) = sign(line.amount) AND bought.amount <> line.amount
        AND {CLOSE_SQL}
    ORDER BY line.day, line.card_id, line.amount, line.supplier, line.place,
        bought.day, bought.amount, bought.supplier, bought.place, line.id, bought.paid
"""  # noqa: S608 - made of our own constants


class Candidates:
    """What could belong together of these holders. ``is_empty``: they have no lines at all."""

    def __init__(self, holders: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT array_agg(DISTINCT card.id),"
                " min(line.day) - %(later)s, max(line.day) + %(earlier)s"
                " FROM purchases_card card JOIN purchases_line line ON line.card_id = card.id"
                " WHERE card.holder_id = ANY(%(holders)s)",
                {"holders": list(holders), "later": LATER, "earlier": EARLIER},
            )
            cards, first, last = cursor.fetchone()
        self.is_empty = not cards
        self._bounds = {"cards": cards, "holders": list(holders), "first": first, "last": last}

    def sure(self) -> list[Candidate]:
        """The best first: those whose card is named, on the same day, of the same supplier."""
        return [
            Candidate(lines_number, bought_number, lines, json.loads(bought), *rest)
            for lines_number, bought_number, lines, bought, *rest in self._rows(SURE_SQL)
        ]

    def parts(self, *, done_lines: set[int], done_purchases: set[int]) -> list[Part]:
        """Of what is left, the lines and purchases of one supplier with different amounts."""
        rows = self._rows(
            PARTS_SQL, done_lines=list(done_lines), done_purchases=list(done_purchases)
        )
        return [
            Part(line, line_amount, tuple(json.loads(bought)), bought_amount)
            for line, line_amount, bought, bought_amount in rows
        ]

    def _rows(self, sql: str, **more: Any) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(sql, self._bounds | more)
            found: list[Any] = cursor.fetchall()
        return found
