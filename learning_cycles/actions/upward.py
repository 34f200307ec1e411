"""Making a case for change, passing a conversation up with it, and taking that back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from learning_cycles.actions.following import let_followers_know
from learning_cycles.models import CaseForChange, Conversation, ConversationPicture, Entry
from learning_cycles.permissions import those_who_look_after
from learning_cycles.rollup.turns import take_turn
from systems.actions.changes import carry_on_soon
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person
from systems.versions import change_versioned


class NotToPassUp(Exception):
    """What happens, what is asked or of whom is missing, or it was passed up already."""


def save_case(
    *,
    conversation: Conversation,
    version: int,
    stories: Iterable[Entry],
    by: Person,
    **fields: Any,
) -> CaseForChange:
    """Keep the draft of a case for change; ``version`` is 0 where there is none yet.

    Raises ``Stale`` where somebody else wrote it meanwhile.
    """
    with acting(by):
        draft, _ = CaseForChange.objects.select_for_update(of=("self",), no_key=True).get_or_create(
            conversation=conversation,
            passed_at=None,
            defaults={"written_by": by, "version": 0},
        )
        draft = change_versioned(
            draft, version=version, written_by=by, written_at=timezone.now(), **fields
        )
        draft.stories.set(stories)
    return draft


def pass_up(*, case_for_change: CaseForChange, by: Person) -> CaseForChange:
    """Let the draft be read at the larger scale, which its conversation feeds from now on.

    From then on its system issues count there as numbers (R2). Those who look after the larger
    system are told. Raises ``NotToPassUp``.
    """
    with acting(by):
        take_turn()
        found = (
            CaseForChange.objects.drafts()
            .select_for_update(of=("self",), no_key=True)
            .select_related("conversation__system", "to_system", "to_conversation")
            .filter(pk=case_for_change.pk)
            .first()
        )
        if found is None or not (found.happens and found.asked and found.to_system):
            raise NotToPassUp
        found.to_conversation = found.to_conversation or _open_above(found, by)
        found.passed_at, found.passed_by = timezone.now(), by
        found.save(update_fields=["to_conversation", "passed_at", "passed_by"])
        Conversation.objects.filter(pk=found.conversation_id).update(
            feeds_into=found.to_conversation, passed_up_at=found.passed_at, passed_up_by=by
        )
        _tell_those_above(found)
        let_followers_know(
            conversation=found.conversation,
            key=f"passed:{found.pk}",
            words=f"It was passed up to {found.to_system.name}, with a case for change.",
            by=by,
        )
        carry_on_soon()
    return found


def take_back(*, case_for_change: CaseForChange, by: Person) -> CaseForChange:
    """The case is not read at the larger scale any more; one that was never there stays as it is.

    The conversation stays passed up only where an earlier case of it still stands. What it feeds is
    a fact and stays.
    """
    with acting(by):
        take_turn()
        taken = CaseForChange.objects.standing().filter(pk=case_for_change.pk)
        if taken.order_by().update(taken_back_at=timezone.now(), taken_back_by=by):
            last = (
                CaseForChange.objects.standing()
                .filter(conversation=case_for_change.conversation_id)
                .last()
            )
            Conversation.objects.filter(pk=case_for_change.conversation_id).update(
                passed_up_at=last and last.passed_at, passed_up_by=last and last.passed_by
            )
            carry_on_soon()
    case_for_change.refresh_from_db()
    return case_for_change


def _open_above(case_for_change: CaseForChange, by: Person) -> Conversation:
    """A conversation of the larger system, on what is asked of it."""
    assert case_for_change.to_system is not None
    opened = Conversation.objects.create(
        system=case_for_change.to_system,
        question=(case_for_change.conversation.question or case_for_change.asked)[:300],
        opened_by=by,
    )
    ConversationPicture.objects.create(conversation=opened)
    return opened


def _tell_those_above(case_for_change: CaseForChange) -> None:
    larger = case_for_change.to_conversation
    assert larger is not None
    for person in those_who_look_after(larger.system):
        tell(
            person=person,
            topic=f"looks-after:{larger.pk}",
            heading=larger.question or "A conversation was passed up to you",
            key=f"case-for-change:{case_for_change.pk}",
            words=f"A case for change was passed up to {larger.system.name}.",
            next_step="Read it and answer: yes, no with its reason, or what you need to know.",
            url=case_for_change.read_in(larger),
            kind=NoticeKind.LOOKS_AFTER,
        )
