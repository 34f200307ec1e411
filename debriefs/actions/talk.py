"""What comes up at a team's next debrief, and what is said of it there.

Whoever asked hears the answer by ``settings.WHEN_TALKED_ABOUT``: functions of other apps, each
called with ``talk`` and ``by`` in the transaction in which something is settled.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone
from django.utils.module_loading import import_string

from casework.actions import record_look, record_looks_once
from casework.forgetting import forget
from casework.models import Way
from debriefs.models import Debrief, ToTalkAbout
from systems.history import acting
from systems.models import Person
from systems.versions import Stale, fingerprint

WHAT = "Talked about at a debrief"


def bring_up(talks: Iterable[ToTalkAbout], *, by: Person | None = None) -> None:
    """Let each come up at its team's debriefs until it is settled; once for each ``source``.

    Asked again, it stays as it is: what was answered or put away does not come up anew. ``by``:
    background work if nobody.
    """
    with acting(by):
        ToTalkAbout.objects.bulk_create(talks, ignore_conflicts=True)


def go_on_answering(*, talk: ToTalkAbout, base: str, words: str, by: Person) -> ToTalkAbout:
    """Keep the words in the box as they are now; nobody takes them for the answer yet.

    ``base``: the fingerprint of what they began from. Raises ``Stale`` where the box holds
    something else by now.
    """
    with acting(by, typing=True):
        talk = _locked(talk)
        if talk.said == words:
            return talk
        _see_to_base(talk, base)
        talk.typed = words
        talk.save(update_fields=["typed"])
        if talk.case:
            record_looks_once(cases=[talk.case], by=by, way=Way.WRITE, what=WHAT)
    return talk


def answer_talk(
    *,
    talk: ToTalkAbout,
    words: str,
    by: Person,
    debrief: Debrief | None = None,
    base: str | None = None,
) -> ToTalkAbout:
    """Say what there is to say of it, also in other words than before or after it was put away.

    ``base``: the fingerprint of what the writer saw in the box. Raises ``Stale`` where somebody
    else wrote something else there meanwhile.
    """
    with acting(by):
        talk = _locked(talk)
        if talk.answer == words:
            return talk
        if base is not None and talk.said != words:
            _see_to_base(talk, base)
        talk.answer = words
        talk.put_away = False
        talk.typed = ""
        _settle(talk, by, debrief)
    return talk


def put_away(
    *,
    talk: ToTalkAbout,
    by: Person,
    debrief: Debrief | None = None,
    typed: str | None = None,
    base: str | None = None,
) -> ToTalkAbout:
    """Talk about it no more, for good. What was settled before stays as it was.

    ``typed``: what stands in the writer's box, and stays there. Raises ``Stale`` as ``answer_talk``
    does.
    """
    with acting(by):
        talk = _locked(talk)
        if typed is not None and base is not None and talk.said != typed:
            _see_to_base(talk, base)
        if talk.settled_at is None:
            talk.put_away = True
            talk.typed = talk.typed if typed is None else typed
            _settle(talk, by, debrief)
    return talk


def withdraw(*, about: str, by: Person | None = None) -> int:
    """What waits about one thing ("purchase:12") need not come up any more; returns how many.

    It leaves no trace, so that it can be brought up again. What was settled stays.
    """
    with acting(by):
        return len(forget(ToTalkAbout.objects.about(about).waiting()))


def _locked(talk: ToTalkAbout) -> ToTalkAbout:
    """The row as it stands, held until the transaction ends."""
    rows = ToTalkAbout.objects.select_for_update(of=("self",), no_key=True).select_related(
        "case", "asked_by"
    )
    return rows.get(pk=talk.pk)


def _see_to_base(talk: ToTalkAbout, base: str) -> None:
    if fingerprint(talk.said) != base:
        raise Stale(talk)


def _settle(talk: ToTalkAbout, by: Person, debrief: Debrief | None) -> None:
    talk.debrief = debrief or talk.debrief
    talk.settled_at, talk.settled_by = timezone.now(), by
    talk.save(update_fields=["answer", "put_away", "typed", "debrief", "settled_at", "settled_by"])
    if talk.case:
        record_look(case=talk.case, by=by, way=Way.WRITE, what=WHAT)
    for path in settings.WHEN_TALKED_ABOUT:
        import_string(path)(talk=talk, by=by)
