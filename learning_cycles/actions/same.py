"""People say that two issues are the same thing, and that they are not after all."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from casework.actions import record_look
from casework.models import Way
from debriefs.models import Issue
from learning_cycles.actions.conversations import open_conversation
from learning_cycles.actions.telling import tell_raiser
from learning_cycles.models import Conversation, Placement
from learning_cycles.rollup.homes import chain, home_in_chain
from learning_cycles.rollup.tree import Tree, travels
from learning_cycles.rollup.turns import take_turn
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person


class DoesNotFit(Exception):
    """No conversation can hold both: they are of different teams, or what they share is closed."""


def say_same(*, issue: Issue, other: Issue, by: Person) -> Conversation:
    """Put ``issue`` into the conversation of ``other``, and settle its place. It stays its own.

    Where only ``issue`` is in a conversation, ``other`` comes along into that; where neither is,
    their team gets one that holds both. Raises ``DoesNotFit`` where no conversation can.
    """
    with acting(by):
        take_turn()
        mine, theirs = _placements_of(issue, other)
        if mine.pk and theirs.pk and are_together(mine, theirs):
            return mine.conversation
        joining = [mine]
        if theirs.pk:
            home = home_in_chain(theirs.conversation, issue, Tree.read())
        elif mine.pk:
            home = home_in_chain(mine.conversation, other, Tree.read())
            joining = [theirs]
        else:
            home = _open_in_team(issue, other, by)
            joining = [theirs, mine]
        if home is None:
            raise DoesNotFit
        for placement in joining:
            _settle(placement, home, by)
        carry_on_soon()
    return home


def say_not_same(*, issue: Issue, other: Issue, by: Person) -> None:
    """Take the two apart: whichever came into their conversation later goes back to where it was.

    Nothing happens where they are not in one conversation.
    """
    with acting(by):
        take_turn()
        mine, theirs = _placements_of(issue, other)
        if mine.pk and theirs.pk and mine.conversation == theirs.conversation:
            leaving = mine if mine.placed_at >= theirs.placed_at else theirs
            _take_back(leaving, by)
            carry_on_soon()


def are_together(mine: Placement, theirs: Placement) -> bool:
    """Whether the one is in the other's conversation, or in one that feeds it."""
    return mine.conversation in chain(theirs.conversation) or theirs.conversation in chain(
        mine.conversation
    )


def _placements_of(*issues: Issue) -> list[Placement]:
    """The placement of each, locked; one that is not saved yet for an issue that has none."""
    placed = (
        Placement.objects.with_chain()
        .select_for_update(of=["self"], no_key=True)
        .filter(issue__in=issues)
    )
    there = {placement.issue_id: placement for placement in placed}
    placements = [there.get(issue.pk) or Placement() for issue in issues]
    for placement, issue in zip(placements, issues, strict=True):
        placement.issue = issue
    return placements


def _open_in_team(issue: Issue, other: Issue, by: Person) -> Conversation | None:
    """A conversation of their team; nothing where they are of different ones."""
    if issue.team_id != other.team_id:
        return None
    return open_conversation(system=issue.team, question="", by=by)


def _settle(placement: Placement, home: Conversation, by: Person) -> None:
    placement.conversation, placement.likeness = home, None
    placement.placed_at = placement.settled_at = timezone.now()
    placement.settled_by = by
    placement.save()
    _on_record(placement.issue, by)
    if placement.issue.raised_by_id != by.pk:
        tell_raiser(
            issue=placement.issue,
            conversation=home,
            key=f"same:{home.pk}",
            words="It is talked about together with another one like it.",
            next_step="You will hear what comes of it.",
        )


def _take_back(placement: Placement, by: Person) -> None:
    """Undo the last move of a placement, as the history tells it.

    A travelling issue that was nowhere before gets a conversation of its own, or the roll-up would
    put it back here by its likeness.
    """
    issue, before = placement.issue, _where_before(placement)
    if before and home_in_chain(before.conversation, issue, Tree.read()) == before.conversation:
        placement.conversation, placement.likeness = before.conversation, before.likeness
        placement.placed_at = before.placed_at
        placement.settled_at, placement.settled_by_id = before.settled_at, before.settled_by_id
        placement.save()
        _on_record(issue, by)
    elif travels(issue):
        system = placement.conversation.system
        _settle(placement, open_conversation(system=system, question="", by=by), by)
    else:
        placement.delete()
        _on_record(issue, by)


def _where_before(placement: Placement) -> Any:
    """The row of the placement's history that tells where the issue was before, if anywhere."""
    history: Any = Placement
    rows = history.pgh_event_model.objects.filter(pgh_obj=placement.pk)
    earlier = rows.filter(placed_at__lt=placement.placed_at).select_related("conversation")
    return earlier.order_by("placed_at", "pgh_id").last()


def _on_record(issue: Issue, by: Person) -> None:
    if issue.case:
        record_look(case=issue.case, by=by, way=Way.WRITE, what="Issue's conversation")
