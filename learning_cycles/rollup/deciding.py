"""Placements and feeds: decided once, facts from then on (R3, R4, R8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from debriefs.models import Issue
from learning_cycles.likeness import Together
from learning_cycles.models import Conversation, ConversationPicture, Placement
from learning_cycles.rollup.facts import Facts, Link
from learning_cycles.rollup.tree import Tree, called_for
from learning_cycles.rollup.turns import Turns

NOWHERE = 0
"""In place of a system's id, for what only has to leave the conversation it is in."""


def decided_in(issue: Issue, facts: Facts) -> int | None:
    """The system in which something of ``issue`` is still to be decided first, if anything is.

    What is placed or fed already stays, whoever did it, as long as the conversation still stands
    above the team (R8).
    """
    chain, tree = facts.chain_of(issue.pk), facts.tree
    systems = called_for(issue, tree)
    if not systems:
        return NOWHERE if _stands_elsewhere(chain, issue, tree) else None
    if not chain or _stands_elsewhere(chain, issue, tree) or _is_beyond(chain, systems, tree):
        return systems[0]
    return systems[0] if gap(chain, systems, tree) else None


class Group:
    """Issues that begin in one system, decided one after the other and written at the end.

    The first may open the conversation that the second belongs to.
    """

    def __init__(self, facts: Facts, turns: Turns) -> None:
        self._facts, self._turns = facts, turns
        self._together = Together(facts.lexicon)
        self._placed: dict[int, Placement] = {}
        self._opened: list[int] = []

    def decide(self, issues: Sequence[Issue]) -> list[Placement]:
        """Give travelling issues their conversations, and those the chains that levels call for.

        Returns the placements of those that got one.
        """
        self._ask_at_once(issues)
        for issue in issues:
            self._decide(issue)
        ConversationPicture.objects.bulk_create(
            ConversationPicture(conversation_id=conversation_id) for conversation_id in self._opened
        )
        return Placement.objects.bulk_create(self._placed.values())

    def _ask_at_once(self, issues: Sequence[Issue]) -> None:
        """Where those belong that are in no conversation: most belong to one that is there."""
        words: dict[int, list[str]] = defaultdict(list)
        for issue in issues:
            systems = called_for(issue, self._facts.tree)
            if systems and not self._facts.chain_of(issue.pk):
                words[systems[0]].append(issue.sent_words)
        for system_id in self._facts.tree.upwards(words):
            self._turns.take(system_id)
            self._facts.read_chains(self._together.ask(system_id, words[system_id]))

    def _decide(self, issue: Issue) -> None:
        facts, tree = self._facts, self._facts.tree
        systems = called_for(issue, tree)
        if _stands_elsewhere(facts.chain_of(issue.pk), issue, tree):
            Placement.objects.filter(issue=issue).delete()
            del facts.home_of[issue.pk]
        if not systems:
            return
        self._turns.take(systems[0])
        chain = facts.chain_of(issue.pk)
        if not chain:
            self._place(issue, systems[0])
        elif _is_beyond(chain, systems, tree):
            self._place_on_the_way(issue, chain[0].id, systems[0])
        self._feed_upwards(issue, systems)
        counts_in = facts.chain_of(issue.pk)
        self._together.said(
            issue.sent_words,
            [(link.id, link.system_id) for link in counts_in if link.system_id in systems],
        )

    def _place(self, issue: Issue, system_id: int) -> None:
        conversation_id, likeness = self._find_or_open(issue, system_id)
        self._placed[issue.pk] = Placement(
            issue=issue, conversation_id=conversation_id, likeness=likeness
        )
        self._facts.home_of[issue.pk] = conversation_id

    def _place_on_the_way(self, issue: Issue, larger_id: int, system_id: int) -> None:
        """Count it in a system that has come between its team and its conversation (R8).

        What was said of its place holds: the conversation it is in from now on feeds that one.
        """
        there = Conversation.objects.live().filter(system=system_id, feeds_into=larger_id)
        conversation_id = there.order_by("pk").values_list("pk", flat=True).first()
        if conversation_id is None:
            conversation_id = self._open(system_id, feeds_into_id=larger_id)
        Placement.objects.filter(issue=issue).update(conversation=conversation_id)
        self._facts.home_of[issue.pk] = conversation_id

    def _feed_upwards(self, issue: Issue, systems: list[int]) -> None:
        """Let the chain of ``issue`` reach each of ``systems`` that it does not reach yet."""
        facts = self._facts
        while found := gap(facts.chain_of(issue.pk), systems, facts.tree):
            last, system_id = found
            # All of them up to it: whoever took a larger one first could wait in a circle.
            if self._turns.take_all(systems[: systems.index(system_id) + 1]):
                # Somebody else may have decided it before the turn was ours.
                facts.read_chains([last.id])
                continue
            larger_id, _ = self._find_or_open(issue, system_id)
            Conversation.objects.filter(pk=last.id).update(feeds_into=larger_id)
            facts.read_chains([last.id])

    def _find_or_open(self, issue: Issue, system_id: int) -> tuple[int, float | None]:
        return self._together.home_of(issue.sent_words, system_id) or (self._open(system_id), None)

    def _open(self, system_id: int, feeds_into_id: int | None = None) -> int:
        conversation = Conversation.objects.create(system_id=system_id, feeds_into_id=feeds_into_id)
        self._opened.append(conversation.pk)
        self._together.opened(conversation.pk, system_id)
        return conversation.pk


def gap(chain: list[Link], systems: list[int], tree: Tree) -> tuple[Link, int] | None:
    """Which link of a chain has to feed a conversation of which system, to reach all ``systems``.

    Nothing where the chain reaches them, or leads past them.
    """
    last, rest = chain[0], chain[1:]
    for system_id in systems:
        if last.system_id == system_id:
            continue
        following = rest[0] if rest and tree.is_above(rest[0].system_id, last.system_id) else None
        if following is None:
            return (last, system_id) if tree.is_above(system_id, last.system_id) else None
        if following.system_id != system_id:
            return None
        last, rest = following, rest[1:]
    return None


def _stands_elsewhere(chain: list[Link], issue: Issue, tree: Tree) -> bool:
    """R8: whether the conversation that an issue is in no longer stands above its team."""
    if not chain or chain[0].system_id == issue.team_id:
        return False
    return not tree.is_above(chain[0].system_id, issue.team_id)


def _is_beyond(chain: list[Link], systems: list[int], tree: Tree) -> bool:
    """R8: whether a system has come between the team and the conversation that its issue is in."""
    return tree.is_above(chain[0].system_id, systems[0])
