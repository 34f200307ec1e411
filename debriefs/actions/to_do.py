"""What people on the team take on, and what becomes of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import F
from django.utils import timezone

from casework.actions import record_look, record_looks_once
from casework.models import Case, Way
from debriefs.models import Action, ActionState, Debrief, Issue
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_field, change_versioned


def take_on(
    *,
    team: System,
    words: str,
    by: Person,
    debrief: Debrief | None = None,
    case: Case | None = None,
    issue: Issue | None = None,
    key: UUID | None = None,
    **fields: Any,
) -> Action:
    """Write down something to do. ``fields``: who carries it, and until when, if that is said."""
    with acting(by):
        action = Action.objects.create(
            team=team,
            words=words,
            written_by=by,
            debrief=debrief,
            case=case,
            issue=issue,
            key=key,
            **fields,
        )
        _on_record(action, by)
    return action


def change_action(*, action: Action, version: int, by: Person, **fields: Any) -> Action:
    """Change what is to be done, by whom and until when; raises ``Stale`` for an old version."""
    with acting(by):
        action = change_versioned(action, version=version, **fields)
        _on_record(action, by)
    return action


def go_on_with_action(*, action: Action, field: str, base: str, value: Any, by: Person) -> Action:
    """Save one field as it is now, while somebody types it; raises ``Stale``."""
    with acting(by, typing=True):
        action, changed = change_field(action, field=field, value=value, base=base, along=["case"])
        if changed and action.case:
            record_looks_once(cases=[action.case], by=by, way=Way.WRITE, what="Something to do")
    return action


def keep_action(*, action: Action, by: Person) -> Action:
    """It stays to be done; today's debrief has looked at it."""
    return _settle(action, by, state=ActionState.OPEN, kept_on=timezone.localdate())


def finish_action(*, action: Action, by: Person) -> Action:
    """It is done."""
    return _settle(action, by, state=ActionState.DONE)


def drop_action(*, action: Action, by: Person, why: str = "") -> Action:
    """Nobody will do it; with the reason, if one is given."""
    return _settle(action, by, state=ActionState.DROPPED, why=why)


def open_action_again(*, action: Action, by: Person) -> Action:
    """It is to be done after all."""
    return _settle(action, by, state=ActionState.OPEN, kept_on=None)


def delete_action(*, action: Action, by: Person) -> Action:
    """Take it away; for 30 days it can be brought back."""
    with acting(by):
        Action.objects.filter(pk=action.pk, deleted_at__isnull=True).update(
            deleted_at=timezone.now(), deleted_by=by
        )
        _on_record(action, by)
    action.refresh_from_db()
    return action


def bring_back_action(*, action: Action, by: Person) -> Action:
    """Bring back what was taken away."""
    with acting(by):
        Action.objects.filter(pk=action.pk).update(deleted_at=None, deleted_by=None)
        _on_record(action, by)
    action.refresh_from_db()
    return action


def _settle(action: Action, by: Person, *, state: str, why: str = "", **fields: Any) -> Action:
    """Put ``action`` into ``state``; the same press twice changes nothing."""
    is_open = state == ActionState.OPEN
    with acting(by):
        Action.objects.filter(pk=action.pk).update(
            state=state,
            why=why,
            settled_at=None if is_open else timezone.now(),
            settled_by=None if is_open else by,
            version=F("version") + 1,
            **fields,
        )
        _on_record(action, by)
    action.refresh_from_db()
    return action


def _on_record(action: Action, by: Person) -> None:
    if action.case:
        record_look(case=action.case, by=by, way=Way.WRITE, what="Something to do")
