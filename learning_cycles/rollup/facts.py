"""The facts that a batch of issues is counted by, read in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from django.db import connection
from django.db.models.expressions import RawSQL

from debriefs.models import Issue
from learning_cycles.likeness import Lexicon
from learning_cycles.models import Counted, Placement
from learning_cycles.rollup.around import around, surroundings_kept
from learning_cycles.rollup.tree import Tree

OF_ISSUE = ["team", "case", "level", "status", "raised_on", "raised_by", "sent_at", "deleted_at"]
OF_ISSUE += ["description", "sent_words", "closing", "closing_words", "closed_at", "closed_by"]
"""What is counted by, and what is told."""

CHAINS = """
    WITH RECURSIVE link(id, system_id, feeds_into_id, is_passed_up) AS (
        SELECT id, system_id, feeds_into_id, passed_up_at IS NOT NULL
        FROM learning_cycles_conversation WHERE id = ANY(%s)
        UNION
        SELECT larger.id, larger.system_id, larger.feeds_into_id, larger.passed_up_at IS NOT NULL
        FROM learning_cycles_conversation larger JOIN link ON larger.id = link.feeds_into_id
    )
    SELECT id, system_id, feeds_into_id, is_passed_up FROM link
"""


def among(ids: Iterable[int]) -> RawSQL:
    """All of ``ids`` as one parameter, for ``filter(pk__in=...)``: there may be thousands."""
    return RawSQL("SELECT unnest(%s::bigint[])", [list(ids)])


class Link(NamedTuple):
    """A conversation as one step of a chain."""

    id: int
    system_id: int
    feeds_into_id: int | None
    is_passed_up: bool


class Row(NamedTuple):
    """One ``Counted`` row as plain values, to compare what is with what should be."""

    issue_id: int
    system_id: int
    conversation_id: int | None
    level: str
    is_open: bool
    only_number: bool
    raised_on: date
    team_id: int
    case_ref: int | None


class Facts:
    """Issues, their places with the chains of those, where they count now, and what is around them.

    An issue that is not there any more is not in ``issues``, but may still count somewhere.
    """

    def __init__(self, issue_ids: Collection[int]) -> None:
        self.tree = Tree.read()
        ids = among(issue_ids)
        issues = Issue.objects.filter(pk__in=ids).only(*OF_ISSUE).order_by()
        self.issues: dict[int, Issue] = {issue.pk: issue for issue in issues}
        placed = Placement.objects.filter(issue__in=ids)
        self.home_of: dict[int, int] = dict(
            placed.order_by().values_list("issue_id", "conversation_id")
        )
        self._links: dict[int, Link] = {}
        self.read_chains(set(self.home_of.values()))
        self.counted: dict[int, list[Row]] = defaultdict(list)
        there = Counted.objects.filter(issue__in=ids).order_by()
        for values in there.values_list(*Row._fields):
            self.counted[values[0]].append(Row(*values))
        self.around = around(issue_ids)
        self.surroundings = surroundings_kept(issue_ids)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words by which issues are compared, read once for a batch that compares any."""
        return Lexicon.read()

    def read_chains(self, conversation_ids: Iterable[int]) -> None:
        """Read these conversations and all that they feed, also if they were read before."""
        with connection.cursor() as cursor:
            cursor.execute(CHAINS, [list(conversation_ids)])
            for values in cursor.fetchall():
                self._links[values[0]] = Link(*values)

    def chain_from(self, conversation_id: int) -> list[Link]:
        """A conversation and those it feeds into, over any number of steps."""
        if conversation_id not in self._links:
            self.read_chains([conversation_id])
        found: list[Link] = []
        following: int | None = conversation_id
        while following is not None and self._links[following] not in found:
            found.append(self._links[following])
            following = found[-1].feeds_into_id
        return found

    def chain_of(self, issue_id: int) -> list[Link]:
        """The chain from the conversation that an issue is placed in; empty without a place."""
        home = self.home_of.get(issue_id)
        return [] if home is None else self.chain_from(home)
