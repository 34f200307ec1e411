"""What a debrief's page does by itself: saving each field as it is typed, and looking for news."""

from __future__ import annotations

import hashlib
from http import HTTPStatus
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from casework.actions import record_looks_once
from casework.models import Way
from debriefs.forms.live import SaveForm
from debriefs.forms.talk import TalkForm
from debriefs.here import here
from debriefs.models import Debrief
from debriefs.saving import Desk, Missing, NotYet
from debriefs.views import sections
from debriefs.views.debriefs import visible_debrief
from debriefs.watching import (
    KINDS,
    Stamps,
    cases_in,
    news_of,
    seal,
    stamps_of,
    unseal,
    with_stamps,
)
from systems.requests import PersonRequest
from systems.versions import Stale, fingerprint

GONE = "This is not here any more, or not yours to write in. Your words are kept on this device."
FIRST_WORDS = "Kept on this device until there are first words to save it with"


@require_POST
def save(request: PersonRequest, pk: int) -> JsonResponse:
    """Save one field as it stands on somebody's page; 409 with both texts where it is stale."""
    debrief = visible_debrief(request, pk)
    form = SaveForm(request.POST)
    if not form.is_valid():
        return _problem(form.problem)
    typed = form.typed
    try:
        saved = Desk(debrief, request.user).save(typed)
    except Stale as stale:
        return _theirs(stale.current, typed.field)
    except NotYet:
        return _problem(FIRST_WORDS)
    except Missing:
        return JsonResponse({"problem": GONE}, status=HTTPStatus.NOT_FOUND)
    except ValidationError as refusal:
        return _problem(" ".join(refusal.messages))
    return JsonResponse(
        {
            "entry": saved.entry.pk,
            "version": saved.version,
            "saved": f"{timezone.localtime():%H:%M}",
        }
    )


def _problem(words: str) -> JsonResponse:
    return JsonResponse({"problem": words}, status=HTTPStatus.UNPROCESSABLE_ENTITY)


def _theirs(current: Any, field: str) -> JsonResponse:
    """What stands there now, and the version on which the writer's own can be saved over it."""
    if field == "countermeasure":
        field = "words"
    stands = getattr(current, field)
    answer = {
        "entry": current.pk,
        "theirs": "" if stands is None else str(stands),
        "version": fingerprint(stands),
    }
    return JsonResponse(answer, status=HTTPStatus.CONFLICT)


@require_GET
def watch(request: PersonRequest, pk: int) -> HttpResponse:
    """What changed since the page looked last, told by its ETag; 304 where nothing did."""
    debrief = get_object_or_404(with_stamps(pk, request.user).select_related("team", "closed_by"))
    present = here.come(debrief, request.user)
    stamps = stamps_of(debrief)
    state = _state(debrief, stamps, present)
    tag = request.headers.get("If-None-Match", "").removeprefix("W/").strip('"')
    seen = unseal(tag)
    if seen == state:
        response = HttpResponse(status=HTTPStatus.NOT_MODIFIED)
    else:
        tag = seal(state)
        news = _news(request, debrief, stamps, Stamps.read(seen))
        response = JsonResponse({**news, "here": present})
    response["ETag"] = f'"{tag}"'
    return response


def _state(debrief: Debrief, stamps: Stamps, present: list[str]) -> str:
    rest = f"{debrief.ended_at}{debrief.question}{present}"
    return f"{stamps}-{hashlib.blake2b(rest.encode(), digest_size=6).hexdigest()}"


def _news(request: PersonRequest, debrief: Any, now: Stamps, seen: Stamps) -> dict[str, Any]:
    """Each entry that changed, drawn as on the page; and what is left where some are gone."""
    entries: list[dict[str, Any]] = []
    present: dict[str, list[int]] = {}
    about = []
    for kind in KINDS:
        if now.of[kind] == seen.of[kind]:
            continue
        if kind == "tally":
            entries.append(_activities(request, debrief))
            continue
        news = news_of(kind, debrief, request.user, seen.of[kind], now.of[kind])
        about += cases_in(news.changed)
        entries += [_drawn(request, debrief, kind, entry) for entry in news.changed]
        if news.present is not None:
            present[kind] = news.present
    record_looks_once(cases=about, by=request.user, way=Way.READ, what="Debrief")
    return {"entries": entries, "present": present, "ended": debrief.ended_at is not None}


def _drawn(request: PersonRequest, debrief: Debrief, kind: str, entry: Any) -> dict[str, Any]:
    context = {"debrief": debrief, "entry": entry}
    if kind == "talk":
        context["form"] = TalkForm(talk=entry)
    return {
        "id": f"{kind}-{entry.pk}",
        "key": str(getattr(entry, "key", "") or ""),
        "list": _list_of(kind, entry, request),
        "html": render_to_string(f"debriefs/entries/{kind}.html", context, request),
    }


def _list_of(kind: str, entry: Any, request: PersonRequest) -> str:
    """Id of the list on the page that an entry is in; none for what is in none any more."""
    if kind == "progress":
        return f"said-of-{entry.case_id}"
    if kind == "note":
        return "" if entry.became else f"{entry.kind}s-said"
    if kind == "welfare":
        return "" if entry.person_id == request.user.pk else "welfare-said"
    if kind == "talk":
        return f"{entry.kind}-said"
    return f"{kind}s-said"


def _activities(request: PersonRequest, debrief: Debrief) -> dict[str, Any]:
    context = {"debrief": debrief, **sections.successes_part(request, debrief)}
    html = render_to_string("debriefs/debrief/activities.html", context, request)
    return {"id": "activities", "key": "", "list": "", "html": html}
