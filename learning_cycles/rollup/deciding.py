"""Placements and feeds: decided once, facts from then on (R3, R4, R8)."""

from __future__ import annotations

from debriefs.models import Issue
from learning_cycles.actions.telling import tell_placed
from learning_cycles.models import Conversation, ConversationPicture, Placement
from learning_cycles.rollup.homes import Home, likest
from learning_cycles.rollup.tree import Tree, called_for


def decide(issue: Issue, tree: Tree) -> Conversation | None:
    """Give a travelling issue its conversation, and that one the chain that its level calls for.

    What is placed or fed already stays, whoever did it, as long as the conversation still stands
    above the team (R8). Returns the issue's conversation, if it has one.
    """
    conversation = _placed_in(issue, tree)
    systems = called_for(issue, tree)
    if not systems:
        return conversation
    if conversation is None:
        conversation = _place(issue, systems[0])
    elif tree.is_above(conversation.system_id, systems[0]):
        conversation = _place_on_the_way(issue, conversation, systems[0])
    _feed_upwards(conversation, issue, systems, tree)
    return conversation


def _placed_in(issue: Issue, tree: Tree) -> Conversation | None:
    placement = (
        Placement.objects.select_related("conversation__feeds_into").filter(issue=issue).first()
    )
    if placement is None:
        return None
    system_id = placement.conversation.system_id
    if system_id == issue.team_id or tree.is_above(system_id, issue.team_id):
        return placement.conversation
    placement.delete()
    return None


def _place(issue: Issue, system_id: int) -> Conversation:
    conversation, home = _find_or_open(issue, system_id)
    placement = Placement.objects.create(
        issue=issue, conversation=conversation, likeness=home.likeness if home else None
    )
    tell_placed(issue=issue, placement=placement)
    return conversation


def _place_on_the_way(issue: Issue, larger: Conversation, system_id: int) -> Conversation:
    """Count it in a system that has come between its team and its conversation (R8).

    What was said of its place holds: the conversation it is in from now on feeds that one.
    """
    there = Conversation.objects.live().filter(system=system_id, feeds_into=larger)
    conversation = there.select_related("feeds_into").order_by("pk").first()
    if conversation is None:
        conversation = Conversation.objects.create(system_id=system_id, feeds_into=larger)
        ConversationPicture.objects.create(conversation=conversation)
    Placement.objects.filter(issue=issue).update(conversation=conversation)
    return conversation


def _feed_upwards(conversation: Conversation, issue: Issue, systems: list[int], tree: Tree) -> None:
    """Let the chain from ``conversation`` reach each of ``systems`` that it does not reach yet."""
    last = conversation
    for system_id in systems:
        if last.system_id == system_id:
            continue
        following = last.feeds_into
        if following is not None and not tree.is_above(following.system_id, last.system_id):
            following = None
        if following is None and tree.is_above(system_id, last.system_id):
            following, _ = _find_or_open(issue, system_id)
            last.feeds_into = following
            last.save(update_fields=["feeds_into"])
        if following is None or following.system_id != system_id:
            return
        last = following


def _find_or_open(issue: Issue, system_id: int) -> tuple[Conversation, Home | None]:
    home = likest(issue.sent_words, system_id)
    if home is not None:
        return Conversation.objects.select_related("feeds_into").get(pk=home.conversation_id), home
    conversation = Conversation.objects.create(system_id=system_id)
    ConversationPicture.objects.create(conversation=conversation)
    return conversation, None
