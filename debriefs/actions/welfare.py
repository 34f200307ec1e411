"""How people are. Nothing here reaches anybody but the writer, unless the writer says so."""

from typing import Any

from django.utils import timezone

from debriefs.models import Debrief, Welfare
from systems.actions.notices import tell
from systems.history import acting
from systems.models import Person
from systems.versions import change_field, change_versioned


def say_how_i_am(
    *,
    debrief: Debrief,
    by: Person,
    face: int | None,
    words: str = "",
    shared_with_team: bool = False,
    talk_to: Person | None = None,
    version: int | None = None,
) -> Welfare:
    """Say it once for each debrief, and change it on the version last seen.

    Raises ``Stale`` where it was said or changed in another window meanwhile. A colleague asked to
    talk is told that, and neither the face nor the words.
    """
    fields = {
        "face": face,
        "words": words,
        "shared_with_team": shared_with_team,
        "talk_to": talk_to,
        "said_at": timezone.now(),
    }
    with acting(by):
        welfare, made = Welfare.objects.get_or_create(debrief=debrief, person=by, defaults=fields)
        if not made:
            welfare = change_versioned(welfare, version=version or 0, **fields)
        if talk_to:
            _ask_to_talk(welfare, talk_to)
    return welfare


def go_on_with_welfare(
    *, debrief: Debrief, by: Person, field: str, value: Any, base: str
) -> Welfare:
    """Save one field as it is now; the first one begins it, for the writer alone.

    ``base``: the fingerprint of what they began from; raises ``Stale`` for anything else.
    """
    with acting(by):
        welfare, made = Welfare.objects.get_or_create(
            debrief=debrief, person=by, defaults={field: value}
        )
        if not made:
            welfare, _ = change_field(welfare, field=field, value=value, base=base)
    return welfare


def _ask_to_talk(welfare: Welfare, colleague: Person) -> None:
    tell(
        person=colleague,
        topic=f"talk:{welfare.pk}",
        heading=f"{welfare.person} would like to talk with you",
        key=f"talk:{welfare.pk}:{colleague.pk}",
        words=f"At the debrief, {welfare.person} said they would like to talk with you.",
        next_step="Find a quiet moment together. Nobody else has been told.",
        url=welfare.debrief.get_absolute_url(),
    )
