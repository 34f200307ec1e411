"""Undoing a step: only what it moved, and only what is still where it put it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Q

from debriefs.models import Issue
from learning_cycles.actions.placing import HEAR, deciding, on_record
from learning_cycles.actions.telling import tell_put
from learning_cycles.models import (
    Conversation,
    ConversationState,
    Following,
    MovedPlacement,
    OpenedUp,
    Placement,
    Step,
    StepKind,
)
from learning_cycles.rollup.tree import Tree
from systems.actions.changes import carry_on_soon
from systems.actions.notices import withdraw
from systems.models import Person

# What an undoing gives a placement back, and how many of them at a time.
RESTORED = ["conversation", "likeness", "placed_at", "settled_at", "settled_by"]
BATCH = 200


class TooLate(Exception):
    """The day in which a step can be undone is over, or somebody has undone it already."""


@dataclass(frozen=True)
class Undone:
    """How many issues went back, and how many stayed since somebody moved or settled them since."""

    returned: int
    stayed: int


def undo(*, step: Step, by: Person) -> Undone:
    """Return what ``step`` moved and nobody has moved on since; what came since stays.

    What it merged lives again. Raises ``TooLate`` where it cannot be undone any more; of two who
    undo at once, the second finds it so.
    """
    with deciding(by) as now:
        found = Step.objects.select_for_update(no_key=True).get(pk=step.pk)
        if not found.can_be_undone:
            raise TooLate
        found.undone_at, found.undone_by = now, by
        found.save(update_fields=["undone_at", "undone_by"])
        if found.kind == StepKind.MERGE:
            merged = Conversation.objects.filter(steps_out_of=found, merged_into=found.into_id)
            merged.update(merged_into=None)
        moved = list(found.placements.select_related("issue__case", "issue__raised_by"))
        homes = _return_placements(found, moved, by)
        _return_feeds(found)
        Following.objects.filter(joined_in__step=found).delete()
        _close_again(found)
        _tell(found, moved, homes, by)
        carry_on_soon()
    returned = sum(len(issues) for issues in homes.values())
    return Undone(returned, stayed=len(moved) - returned)


def _return_placements(
    step: Step, moved: list[MovedPlacement], by: Person
) -> dict[Conversation, list[Issue]]:
    """Put back what is as the step left it; returns what went back, by where it is now."""
    placements = {
        placement.issue_id: placement
        for placement in Placement.objects.select_for_update(of=["self"], no_key=True)
        .select_related("issue__case")
        .filter(issue__in=[each.issue_id for each in moved])
    }
    leads_to = _where_they_lead({each.from_conversation_id for each in moved})
    homes: dict[Conversation, list[Issue]] = defaultdict(list)
    returned = []
    for each in moved:
        placement = placements.get(each.issue_id)
        if placement is None or not _is_as_left(placement, each, step):
            continue
        home = leads_to[each.from_conversation_id]
        if home.pk == each.to_conversation_id != each.from_conversation_id:
            continue  # where it came from was merged into where it went
        placement.conversation, placement.likeness = home, each.was_likeness
        placement.placed_at = each.was_placed_at
        placement.settled_at, placement.settled_by_id = each.was_settled_at, each.was_settled_by_id
        returned.append(placement)
        homes[home].append(each.issue)
    Placement.objects.bulk_update(returned, RESTORED, batch_size=BATCH)
    on_record(step.system, returned, by)
    return homes


def _is_as_left(placement: Placement, moved: MovedPlacement, step: Step) -> bool:
    """Whether nobody has moved or settled it since: a step and what it settles share a moment."""
    return (
        placement.conversation_id == moved.to_conversation_id
        and placement.settled_at == step.taken_at
    )


def _where_they_lead(ids: Collection[int]) -> dict[int, Conversation]:
    """By id each conversation, or the one that it was merged into since, over any number of steps.

    One query for each such step.
    """
    known: dict[int, Conversation] = {}
    asked = set(ids)
    while asked:
        known |= Conversation.objects.in_bulk(asked)
        asked = {each.merged_into_id for each in known.values() if each.merged_into_id} - set(known)
    found = {}
    for pk in ids:
        leads_to = known[pk]
        while leads_to.merged_into_id:
            leads_to = known[leads_to.merged_into_id]
        found[pk] = leads_to
    return found


def _return_feeds(step: Step) -> None:
    """Let feed again what fed before, as long as it still stands above (R8)."""
    tree = Tree.read()
    feeds = list(step.feeds.select_related("conversation"))
    leads_to = _where_they_lead([pk for each in feeds if (pk := each.from_conversation_id)])
    for each in feeds:
        feeding = each.conversation
        if feeding.feeds_into_id != each.to_conversation_id or feeding.merged_into_id:
            continue
        larger = leads_to[each.from_conversation_id] if each.from_conversation_id else None
        if larger and not tree.is_above(larger.system_id, feeding.system_id):
            continue
        feeding.feeds_into = larger
        feeding.save(update_fields=["feeds_into"])


def _close_again(step: Step) -> None:
    """What the step opened up is new again; what it began is closed, if nothing is in it."""
    opened = OpenedUp.objects.filter(step=step).first()
    into = Conversation.objects.filter(steps_into=step, merged_into__isnull=True)
    if opened:
        as_left = into.filter(state=ConversationState.ACTIVE, question=opened.question)
        as_left.update(state=ConversationState.NEW, question=opened.question_before)
    elif step.began:
        something = Q(placements__isnull=False) | Q(fed_by__isnull=False)
        something |= Q(merged_from__isnull=False) | Q(entries__isnull=False)
        something |= Q(cycles__isnull=False) | Q(sessions__isnull=False)
        used = into.filter(something).values("pk")
        into.exclude(pk__in=used).update(state=ConversationState.CLOSED)


def _tell(
    step: Step, moved: list[MovedPlacement], homes: dict[Conversation, list[Issue]], by: Person
) -> None:
    """Take back what nobody has read yet and is true of nothing any more; tell the others."""
    back = {issue.pk for issues in homes.values() for issue in issues}
    staying = {each.issue.raised_by_id for each in moved if each.issue_id not in back}
    people = {each.issue.raised_by_id for each in moved} - staying - {None}
    never_knew = withdraw(key=f"step:{step.pk}", people=[pk for pk in people if pk])
    for home, issues in homes.items():
        if step.kind == StepKind.CONFIRM or home.pk == step.into_id:
            continue  # it has been there all the time
        tell_put(
            issues=[issue for issue in issues if issue.raised_by_id not in never_knew],
            conversation=home,
            key=f"step:{step.pk}:undone",
            words=f"It is back in the conversation of {step.system} that it was in before.",
            next_step=HEAR,
            by=by,
        )
