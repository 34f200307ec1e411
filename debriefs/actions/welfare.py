"""How people are. Nothing here reaches anybody but the writer, unless the writer says so."""

from typing import Any

from django.db.models import F
from django.urls import reverse
from django.utils import timezone

from debriefs.how_i_was import Deleted
from debriefs.models import Debrief, Welfare
from systems.actions.notices import take_back, tell
from systems.history import acting
from systems.kinds import NoticeKind
from systems.models import Person
from systems.versions import change_field, change_versioned


def say_how_i_am(
    *,
    debrief: Debrief,
    by: Person,
    face: int | None,
    words: str = "",
    shared_with_team: bool = False,
    version: int | None = None,
) -> Welfare:
    """Say it once for each debrief, and change it on the version last seen.

    Raises ``Stale`` where it was said or changed in another window meanwhile.
    """
    fields = {
        "face": face,
        "words": words,
        "shared_with_team": shared_with_team,
        "said_at": timezone.now(),
    }
    with acting(by):
        welfare, made = Welfare.objects.get_or_create(debrief=debrief, person=by, defaults=fields)
        if not made:
            welfare = change_versioned(welfare, version=version or 0, **fields)
    return welfare


def go_on_with_welfare(
    *, debrief: Debrief, by: Person, field: str, value: Any, base: str
) -> Welfare:
    """Save one field as it is now; the first one begins it, for the writer alone.

    ``base``: the fingerprint of what they began from; raises ``Stale`` for anything else.
    """
    with acting(by, typing=True):
        welfare, made = Welfare.objects.get_or_create(
            debrief=debrief, person=by, defaults={field: value}
        )
        if not made:
            welfare, _ = change_field(welfare, field=field, value=value, base=base)
    return welfare


def keep_to_myself(*, welfare: Welfare, by: Person) -> Welfare:
    """Share it with the team no longer. It counts nowhere from then on."""
    with acting(by):
        Welfare.objects.filter(pk=welfare.pk, shared_with_team=True).update(
            shared_with_team=False, version=F("version") + 1
        )
    welfare.refresh_from_db()
    return welfare


def delete_welfare(*, welfare: Welfare, by: Person) -> None:
    """Delete it, and the wish to talk with it. For some days it can be brought back."""
    with acting(by):
        _take_wish_back(welfare)
        Welfare.objects.filter(pk=welfare.pk).delete()


def bring_back(*, deleted: Deleted, by: Person) -> Welfare:
    """Bring it back as it was, but to its writer alone. Twice does it once."""
    fields = {"pk": deleted.pk, "face": deleted.face, "words": deleted.words}
    with acting(by):
        welfare, _ = Welfare.objects.get_or_create(
            debrief=deleted.debrief, person=by, defaults=fields
        )
    return welfare


def ask_to_talk(*, debrief: Debrief, to: Person, by: Person) -> Welfare:
    """Tell ``to`` that ``by`` would like to talk, and nothing else.

    Whoever was asked before finds nothing of it any more. The version stays as it is: nothing
    that was said has changed.
    """
    with acting(by):
        welfare, _ = Welfare.objects.select_for_update(of=("self",), no_key=True).get_or_create(
            debrief=debrief, person=by
        )
        if welfare.talk_to_id != to.pk:
            _take_wish_back(welfare)
            Welfare.objects.filter(pk=welfare.pk).update(talk_to=to)
            _tell(welfare, to)
    welfare.refresh_from_db()
    return welfare


def no_need_to_talk(*, welfare: Welfare, by: Person) -> None:
    """Take the wish to talk back. Where nothing else was said, nothing stays."""
    with acting(by):
        _take_wish_back(welfare)
        Welfare.objects.filter(pk=welfare.pk).update(talk_to=None)
        Welfare.objects.filter(pk=welfare.pk, face__isnull=True, words="").delete()


def _tell(welfare: Welfare, colleague: Person) -> None:
    tell(
        person=colleague,
        kind=NoticeKind.ASKED,
        topic=f"talk:{welfare.pk}",
        heading=f"{welfare.person} would like to talk with you",
        key=f"talk:{welfare.pk}",
        words="That is all they said here.",
        next_step="Find a quiet moment together. Nobody else has been told.",
        url=reverse("systems:notices"),
    )


def _take_wish_back(welfare: Welfare) -> None:
    """Whoever was asked finds nothing of it any more."""
    take_back(topic=f"talk:{welfare.pk}")
