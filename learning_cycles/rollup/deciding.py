"""Placements and feeds: decided once, facts from then on (R3, R4, R8)."""

from __future__ import annotations

from debriefs.models import Issue
from learning_cycles.likeness import likest_homes
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


def decide(issue: Issue, facts: Facts, turns: Turns) -> Placement | None:
    """Give a travelling issue its conversation, and that one the chain that its level calls for.

    Returns its placement where it got one.
    """
    tree = facts.tree
    systems = called_for(issue, tree)
    if _stands_elsewhere(facts.chain_of(issue.pk), issue, tree):
        Placement.objects.filter(issue=issue).delete()
        del facts.home_of[issue.pk]
    if not systems:
        return None
    turns.take(systems[0])
    placement, chain = None, facts.chain_of(issue.pk)
    if not chain:
        placement = _place(issue, systems[0], facts)
    elif _is_beyond(chain, systems, tree):
        _place_on_the_way(issue, chain[0].id, systems[0], facts)
    _feed_upwards(issue, systems, facts, turns)
    return placement


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


def _place(issue: Issue, system_id: int, facts: Facts) -> Placement:
    conversation_id, likeness = _find_or_open(issue, system_id, facts)
    placement = Placement.objects.create(
        issue=issue, conversation_id=conversation_id, likeness=likeness
    )
    facts.home_of[issue.pk] = conversation_id
    return placement


def _place_on_the_way(issue: Issue, larger_id: int, system_id: int, facts: Facts) -> None:
    """Count it in a system that has come between its team and its conversation (R8).

    What was said of its place holds: the conversation it is in from now on feeds that one.
    """
    there = Conversation.objects.live().filter(system=system_id, feeds_into=larger_id)
    conversation_id = there.order_by("pk").values_list("pk", flat=True).first()
    if conversation_id is None:
        conversation_id = _open(system_id, feeds_into_id=larger_id)
    Placement.objects.filter(issue=issue).update(conversation=conversation_id)
    facts.home_of[issue.pk] = conversation_id


def _feed_upwards(issue: Issue, systems: list[int], facts: Facts, turns: Turns) -> None:
    """Let the chain of ``issue`` reach each of ``systems`` that it does not reach yet."""
    while found := gap(facts.chain_of(issue.pk), systems, facts.tree):
        last, system_id = found
        if turns.take(system_id):
            # Somebody else may have decided it before the turn was ours.
            facts.read_chains([last.id])
            continue
        larger_id, _ = _find_or_open(issue, system_id, facts)
        Conversation.objects.filter(pk=last.id).update(feeds_into=larger_id)
        facts.read_chains([last.id])


def _find_or_open(issue: Issue, system_id: int, facts: Facts) -> tuple[int, float | None]:
    for home in likest_homes(issue.sent_words, system_id, most=1, lexicon=facts.lexicon):
        if home.is_like_enough:
            return home.conversation_id, home.likeness
    return _open(system_id), None


def _open(system_id: int, feeds_into_id: int | None = None) -> int:
    conversation = Conversation.objects.create(system_id=system_id, feeds_into_id=feeds_into_id)
    ConversationPicture.objects.create(conversation=conversation)
    return conversation.pk
