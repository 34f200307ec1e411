"""What whoever looks after a system does about where its issues belong, each as one step.

Placements and feeds are the facts; a step keeps how they stood before, so that it can be undone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from casework.actions import record_looks
from casework.models import Way
from learning_cycles.actions.telling import tell_put
from learning_cycles.models import (
    Conversation,
    ConversationState,
    Following,
    JoinedFollower,
    MovedFeed,
    MovedPlacement,
    OpenedUp,
    Placement,
    Step,
    StepKind,
)
from learning_cycles.rollup.turns import take_turn
from systems.actions.changes import carry_on_soon
from systems.history import acting
from systems.models import Person, Scale, System

# Where something that waits belongs, if it is not in a conversation that is named.
HERE, NEW = "here", "new"

# What one is told next, wherever the issue went.
HEAR = "You will hear what comes of it."


class NotPossible(Exception):
    """What was chosen cannot take anything in: closed, merged or opened by somebody meanwhile."""


@contextmanager
def deciding(by: Person) -> Iterator[datetime]:
    """One transaction in which nobody else decides where issues belong. Gives its moment."""
    with acting(by):
        take_turn()
        yield timezone.now()


def confirm(
    *, system: System, issues: Collection[int], by: Person, within: Conversation | None = None
) -> Step | None:
    """Say that issues belong where they were put. Returns nothing where none was left to confirm.

    Here and in ``move`` and ``open_for``: of ``issues`` (ids) only those count whose place in
    ``system`` nobody has settled yet; or, given ``within``, those that are still placed there.
    """
    with deciding(by) as now:
        placements = _placements(system, issues, within)
        return _take(StepKind.CONFIRM, system, placements, by, now) if placements else None


def move(
    *,
    system: System,
    issues: Collection[int],
    into: Conversation,
    by: Person,
    within: Conversation | None = None,
) -> Step | None:
    """Say that issues belong in another conversation of ``system``.

    Raises ``NotPossible`` where that is not live any more.
    """
    with deciding(by) as now:
        home = _live(into, system)
        placements = _placements(system, issues, within)
        if not placements:
            return None
        return _take(StepKind.MOVE, system, placements, by, now, into=home)


def open_for(
    *,
    system: System,
    issues: Collection[int],
    question: str,
    by: Person,
    within: Conversation | None = None,
) -> Step | None:
    """Open a conversation of ``system`` for issues. Its question may be empty and come later."""
    with deciding(by) as now:
        placements = _placements(system, issues, within)
        if not placements:
            return None
        home = _open(system, question, by)
        return _take(StepKind.OPEN, system, placements, by, now, into=home, began=True)


def split(
    *,
    conversation: Conversation,
    issues: Collection[int],
    by: Person,
    into: Conversation | None = None,
    question: str = "",
) -> Step | None:
    """Part issues from ``conversation``, into another of its system or a new one.

    Returns nothing where none of them is placed there any more; raises ``NotPossible`` as ``move``.
    """
    with deciding(by) as now:
        system = conversation.system
        home = _live(into, system) if into else None
        placements = _placements(system, issues, conversation)
        if not placements:
            return None
        return _take(
            StepKind.SPLIT,
            system,
            placements,
            by,
            now,
            into=home or _open(system, question, by),
            out_of=conversation,
            began=home is None,
        )


def open_up(*, conversation: Conversation, question: str, by: Person) -> Step:
    """Word a new conversation's question and make it active; what it was opened for belongs there.

    Raises ``NotPossible`` where somebody has looked at it meanwhile.
    """
    with deciding(by) as now:
        found = _live(conversation, conversation.system)
        if found.state != ConversationState.NEW:
            raise NotPossible
        founding = _lock(
            Placement.objects.filter(
                conversation=found, likeness__isnull=True, settled_at__isnull=True
            )
        )
        step = _take(StepKind.OPEN, found.system, founding, by, now, into=found)
        OpenedUp.objects.create(step=step, question_before=found.question, question=question)
        found.question, found.state = question, ConversationState.ACTIVE
        found.save(update_fields=["question", "state"])
    return step


def merge(*, conversation: Conversation, into: Conversation, by: Person) -> Step:
    """Put ``conversation`` together with another of its system, which keeps its own name.

    What was placed in it or fed it goes over, who followed it follows both, and its address leads
    to the other. Raises ``NotPossible`` where one of them was merged or the other closed meanwhile.
    """
    with deciding(by) as now:
        locked = _locked(conversation, into)
        old, new = locked[conversation.pk], locked[into.pk]
        if old.merged_into_id or old.pk == new.pk or not _takes_in(new, old.system):
            raise NotPossible
        placements = _lock(Placement.objects.filter(conversation=old))
        step = _take(StepKind.MERGE, old.system, placements, by, now, into=new, out_of=old)
        _move_feeds(step, old, new)
        _let_follow(step, old, new)
    return step


def place_as_chosen(
    *, system: System, chosen: Mapping[int, Conversation | str], by: Person
) -> list[Step]:
    """Settle suggested places, each as chosen: by issue (id) ``HERE``, ``NEW`` or a conversation.

    All of them or, where one cannot be, none: raises ``NotPossible`` as ``move`` does.
    """
    into: dict[Conversation, list[int]] = defaultdict(list)
    for issue, home in chosen.items():
        if isinstance(home, Conversation):
            into[home].append(issue)
    staying = [issue for issue, home in chosen.items() if home == HERE]
    alone = [issue for issue, home in chosen.items() if home == NEW]
    with deciding(by):
        steps = [confirm(system=system, issues=staying, by=by)]
        steps += [move(system=system, issues=ids, into=home, by=by) for home, ids in into.items()]
        steps += [open_for(system=system, issues=[pk], question="", by=by) for pk in alone]
    return [step for step in steps if step is not None]


def look_at_new(
    *, conversations: Mapping[Conversation, Conversation | str], by: Person
) -> list[Step]:
    """Open up each new conversation with its question, or merge it into the one that is named.

    All of them or, where one cannot be, none: raises ``NotPossible`` as those do.
    """
    with deciding(by):
        return [
            merge(conversation=each, into=chosen, by=by)
            if isinstance(chosen, Conversation)
            else open_up(conversation=each, question=chosen, by=by)
            for each, chosen in conversations.items()
        ]


def merge_all(
    *, conversations: Collection[Conversation], into: Conversation, by: Person
) -> list[Step]:
    """Put each together with ``into``; all or, where one cannot be, none, as ``merge`` says."""
    with deciding(by):
        return [merge(conversation=each, into=into, by=by) for each in conversations]


def on_record(system: System, placements: Sequence[Placement], by: Person) -> None:
    """In a team whoever places an issue knows its case: put that on the case's record."""
    if system.scale == Scale.TEAM:
        cases = {each.issue.case for each in placements if each.issue.case}
        record_looks(cases=cases, by=by, way=Way.WRITE, what="Issue's conversation")


def _locked(*conversations: Conversation) -> dict[int, Conversation]:
    """Conversations as they are now, by id."""
    found = Conversation.objects.select_for_update(of=["self"], no_key=True).select_related(
        "system"
    )
    return found.order_by("pk").in_bulk([each.pk for each in conversations])


def _takes_in(conversation: Conversation, system: System) -> bool:
    return conversation.is_live and conversation.system_id == system.pk


def _live(conversation: Conversation, system: System) -> Conversation:
    """The conversation as it is now, locked."""
    found = _locked(conversation)[conversation.pk]
    if not _takes_in(found, system):
        raise NotPossible
    return found


def _placements(
    system: System, issues: Collection[int], within: Conversation | None
) -> list[Placement]:
    found = Placement.objects.filter(conversation__system=system, issue__in=issues)
    if within is not None:
        return _lock(found.filter(conversation=within))
    return _lock(found.filter(settled_at__isnull=True))


def _lock(placements: QuerySet[Placement]) -> list[Placement]:
    """Placements with what is needed to tell of them, locked."""
    return list(
        placements.select_related("issue__case", "issue__raised_by")
        .select_for_update(of=["self"], no_key=True)
        .order_by("pk")
    )


def _open(system: System, question: str, by: Person) -> Conversation:
    """A conversation is talked about once somebody has worded its question."""
    state = ConversationState.ACTIVE if question else ConversationState.NEW
    return Conversation.objects.create(system=system, question=question, state=state, opened_by=by)


def _take(
    kind: StepKind,
    system: System,
    placements: Sequence[Placement],
    by: Person,
    now: datetime,
    *,
    into: Conversation | None = None,
    out_of: Conversation | None = None,
    began: bool = False,
) -> Step:
    """Keep the step and how things stood, settle what stays, and move and tell the rest."""
    step = Step.objects.create(
        system=system, kind=kind, into=into, out_of=out_of, began=began, taken_at=now, taken_by=by
    )
    MovedPlacement.objects.bulk_create(
        MovedPlacement(
            step=step,
            issue=placement.issue,
            from_conversation_id=placement.conversation_id,
            to_conversation_id=into.pk if into else placement.conversation_id,
            was_likeness=placement.likeness,
            was_placed_at=placement.placed_at,
            was_settled_at=placement.settled_at,
            was_settled_by_id=placement.settled_by_id,
        )
        for placement in placements
    )
    moving = [each for each in placements if into and each.conversation_id != into.pk]
    all_of_them = Placement.objects.filter(pk__in=[each.pk for each in placements])
    if moving:
        all_of_them.filter(pk__in=[each.pk for each in moving]).update(
            conversation=into, likeness=None, placed_at=now
        )
    all_of_them.update(settled_at=now, settled_by=by)
    on_record(system, placements, by)
    if into and moving:
        tell_put(
            issues=[each.issue for each in moving],
            conversation=into,
            key=f"step:{step.pk}",
            words=_said_of(kind, system),
            next_step=HEAR,
            by=by,
        )
    carry_on_soon()
    return step


def _said_of(kind: StepKind, system: System) -> str:
    if kind == StepKind.MERGE:
        return f"It is talked about together with others like it, in a conversation of {system}."
    return f"It is talked about in another conversation of {system} from now on."


def _move_feeds(step: Step, old: Conversation, new: Conversation) -> None:
    """What fed the old one feeds the new; what the old one fed, the new one does if it fed none."""
    larger = old.feeds_into_id
    feeding = Conversation.objects.filter(feeds_into=old)
    moved = [
        MovedFeed(step=step, conversation=each, from_conversation=old, to_conversation=new)
        for each in feeding
    ]
    if larger:
        moved.append(MovedFeed(step=step, conversation=old, from_conversation_id=larger))
    if larger and new.feeds_into_id is None:
        moved.append(MovedFeed(step=step, conversation=new, to_conversation_id=larger))
        new.feeds_into_id = larger
        new.save(update_fields=["feeds_into"])
    MovedFeed.objects.bulk_create(moved)
    feeding.update(feeds_into=new)
    old.feeds_into, old.merged_into = None, new
    old.save(update_fields=["feeds_into", "merged_into"])


def _let_follow(step: Step, old: Conversation, new: Conversation) -> None:
    already = Following.objects.filter(conversation=new).values("person")
    joining = Following.objects.filter(conversation=old).exclude(person__in=already)
    joined = Following.objects.bulk_create(
        Following(conversation=new, person_id=each.person_id) for each in joining
    )
    JoinedFollower.objects.bulk_create(JoinedFollower(step=step, following=each) for each in joined)
