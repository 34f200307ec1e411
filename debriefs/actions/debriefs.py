"""Holding a debrief: beginning, closing, and what becomes of one that is left open."""

from typing import Any

from django.db.models import Max
from django.utils import timezone

from debriefs.actions.notes import take_in_what_waits
from debriefs.models import Debrief, DebriefShape
from debriefs.prompts import Prompt, prompts_of
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_versioned


def start_debrief(*, team: System, by: Person) -> Debrief:
    """Today's open debrief of ``team``, made if there is none: two who press at once meet in one.

    After today's was closed, the next one is another sitting of the same day. A new one holds the
    team's prompts and question of the moment, and takes in what was jotted down ahead of time.
    """
    with acting(by):
        System.objects.select_for_update(no_key=True).get(pk=team.pk)
        sittings = Debrief.objects.filter(team=team, day=timezone.localdate())
        if found := sittings.open_today().first():
            return found
        last = sittings.aggregate(last=Max("sitting"))["last"] or 0
        shape = DebriefShape.objects.filter(team=team).first()
        debrief = Debrief.objects.create(
            team=team,
            day=timezone.localdate(),
            sitting=last + 1,
            question=shape.question if shape else "",
            prompts=[prompt.as_row() for prompt in prompts_of(shape.prompts if shape else [])],
            opened_by=by,
        )
        take_in_what_waits(debrief=debrief)
    return debrief


def close_debrief(*, debrief: Debrief, by: Person) -> Debrief:
    """Close a debrief; one that is closed, or lapsed, stays as it was."""
    with acting(by):
        Debrief.objects.open().filter(pk=debrief.pk).update(closed_at=timezone.now(), closed_by=by)
    debrief.refresh_from_db()
    return debrief


def let_lapse() -> int:
    """Let debriefs of days that are over lapse if anything is in them; returns how many did.

    Those that nobody wrote in show nowhere. They are gone as soon as no device can still hold words
    for them. By state, so that a night that was missed loses nothing.
    """
    with acting(None):
        left_open = Debrief.objects.left_open()
        lapsed = left_open.with_anything().update(lapsed_at=timezone.now())
        empty = Debrief.objects.with_nothing().too_old_for_late_words()
        gone = list(empty.values_list("pk", flat=True))
        Debrief.objects.filter(pk__in=gone).delete()
        history: Any = Debrief
        history.pgh_event_model.objects.filter(pgh_obj__in=gone).delete()
    return lapsed


def shape_debrief(
    *, team: System, version: int, question: str, prompts: list[Prompt], by: Person
) -> DebriefShape:
    """How the team's debriefs are from the next one on; an open one takes it over at once.

    ``version``: the one the writer saw, nought where there was none. Raises ``Stale`` for an old
    one. Earlier debriefs keep the question and the prompts that they were held with.
    """
    rows = [prompt.as_row() for prompt in prompts]
    fields: dict[str, Any] = {
        "question": question,
        "prompts": rows,
        "changed_by": by,
        "changed_at": timezone.now(),
    }
    with acting(by):
        shape, made = DebriefShape.objects.get_or_create(team=team, defaults=fields)
        if not made:
            shape = change_versioned(shape, version=version, **fields)
        Debrief.objects.open_today().filter(team=team).update(question=question, prompts=rows)
    return shape
