"""Issues like the one that somebody is writing, and what was done about them then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from debriefs.models import Issue
from debriefs.querysets.similar import LIKE_ENOUGH
from learning_cycles.actions.same import are_together
from learning_cycles.models import Placement
from learning_cycles.rollup.homes import home_in_chain
from learning_cycles.rollup.tree import Tree
from systems.models import Person

MOST = 5


@dataclass(frozen=True)
class Similar:
    """An issue like the one in hand.

    ``is_same``: both are in one conversation; ``is_together``: or the one's conversation feeds the
    other's; ``can_join``: a conversation can hold both. None of them where nothing is saved yet.
    """

    issue: Issue
    is_same: bool = False
    is_together: bool = False
    can_join: bool = False


def similar_to(person: Person, words: str, issue: Issue | None = None) -> list[Similar]:
    """What ``person`` may see that is like ``words``, likest first; ``issue``: the one in hand."""
    issues = Issue.objects.exclude(pk=issue.pk) if issue else Issue.objects.all()
    # Told apart here: the database would work out each likeness a second time to leave some out.
    nearest = issues.like(words, person).for_list()[:MOST]
    found = [each for each in nearest if each.likeness >= LIKE_ENOUGH]
    if issue is None:
        return [Similar(other) for other in found]
    return beside(issue, found)


def beside(issue: Issue, others: Sequence[Issue]) -> list[Similar]:
    """How each of ``others`` stands to ``issue``. Two queries, however many there are."""
    tree = Tree.read()
    placements = {
        placement.issue_id: placement
        for placement in Placement.objects.with_chain().filter(issue__in=[issue, *others])
    }
    return [_beside(issue, other, placements, tree) for other in others]


def _beside(issue: Issue, other: Issue, placements: dict[int, Placement], tree: Tree) -> Similar:
    mine, theirs = placements.get(issue.pk), placements.get(other.pk)
    if mine and theirs and are_together(mine, theirs):
        is_same = mine.conversation == theirs.conversation
        return Similar(other, is_same=is_same, is_together=True)
    if theirs:
        can_join = home_in_chain(theirs.conversation, issue, tree) is not None
    elif mine:
        can_join = home_in_chain(mine.conversation, other, tree) is not None
    else:
        can_join = issue.team_id == other.team_id
    return Similar(other, can_join=can_join)
