"""Asking a colleague, by name, on one thing that was written down; and their answer."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils import timezone

from casework.actions import record_look
from casework.models import Case, Way
from debriefs.models import Action, Asked, Issue, Progress
from systems.actions.notices import tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person

Thing = Issue | Progress | Action


def ask_colleague(*, on: Thing, colleague: Person, by: Person, words: str = "") -> Asked:
    """Ask ``colleague`` on an issue, progress or action; they are told where, and no words.

    Asked the very same once more before it is answered, it is asked once. Whether they may see it
    is for the form to know: ``querysets.workers.workers_who_see``.
    """
    with acting(by):
        said: dict[str, Any] = {_kind(on): on, "colleague": colleague, "words": words}
        asked, is_new = Asked.objects.get_or_create(**said, asked_by=by, answered_at=None)
        if is_new:
            _on_record(on, by, "A colleague asked")
            _tell(
                colleague,
                f"asked:{asked.pk}",
                kind=NoticeKind.ASKED,
                heading=f"{by} asks you something",
                words=f"{by} would like to hear from you on something that was written down.",
                next_step="Open it to read and answer.",
                url=page_of(on),
            )
    return asked


def answer_colleague(*, asked: Asked, answer: str, by: Person) -> Asked:
    """Answer what one was asked; answered already, it stays as it was."""
    with acting(by):
        answered = Asked.objects.filter(pk=asked.pk, answered_at__isnull=True).update(
            answer=answer, answered_at=timezone.now()
        )
        if answered:
            on = thing_of(asked)
            _on_record(on, by, "A colleague's answer")
            _tell(
                asked.asked_by,
                f"asked-answered:{asked.pk}",
                kind=NoticeKind.BECAME,
                heading=f"{by} answered you",
                words=f"{by} answered what you asked.",
                next_step="Open it to read the answer.",
                url=page_of(on),
            )
    asked.refresh_from_db()
    return asked


def thing_of(asked: Asked) -> Thing:
    """What somebody was asked on."""
    thing = asked.issue or asked.progress or asked.action
    assert thing is not None, "A constraint sees to it."
    return thing


def page_of(on: Thing) -> str:
    """Where it can be read and answered."""
    if isinstance(on, Issue):
        return f"{on.get_absolute_url()}#asked"
    if on.debrief is None:
        return reverse("home")
    part = f"case-{on.case_id}" if isinstance(on, Progress) else "actions"
    return f"{on.debrief.get_absolute_url()}#{part}"


def _kind(on: Thing) -> str:
    return {Issue: "issue", Progress: "progress", Action: "action"}[type(on)]


def _on_record(on: Thing, by: Person, what: str) -> None:
    case: Case | None = on.case
    if case:
        record_look(case=case, by=by, way=Way.WRITE, what=what)


def _tell(
    person: Person,
    key: str,
    *,
    kind: NoticeKind,
    heading: str,
    words: str,
    next_step: str,
    url: str,
) -> None:
    tell(
        person=person,
        kind=kind,
        topic=key,
        heading=heading,
        key=key,
        words=words,
        next_step=next_step,
        url=url,
    )
