"""The conversations that one leads on to, and the first of them that can hold an issue (R2)."""

from __future__ import annotations

from debriefs.models import Issue
from learning_cycles.models import Conversation
from learning_cycles.rollup.tree import Tree


def chain(conversation: Conversation | None) -> list[Conversation]:
    """A conversation and those it feeds into, over any number of steps."""
    found: list[Conversation] = []
    while conversation is not None and conversation not in found:
        found.append(conversation)
        conversation = conversation.feeds_into
    return found


def home_in_chain(conversation: Conversation, issue: Issue, tree: Tree) -> Conversation | None:
    """The first of a chain that is live and can hold ``issue`` (R2), if there is one."""
    homes = tree.homes_of(issue.team_id)
    fitting = (each for each in chain(conversation) if each.system_id in homes and each.is_live)
    return next(fitting, None)
