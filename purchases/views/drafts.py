"""Saving a purchase as it is typed, and letting go of what was begun."""

from http import HTTPStatus

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from purchases.actions import drop_draft, save_draft
from purchases.actions.drafts import NotYours
from purchases.beginning import Beginning, uuid_in
from purchases.forms.recording import INPUTS
from purchases.models import PurchaseDraft
from purchases.ways import Ways
from systems.requests import PersonRequest, turn_away

LONGEST = 10_000
"""Characters in one input."""
GONE = "This is not here any more, or not yours to write in. Your words are kept on this device."
TOO_LONG = f"This is too long: {LONGEST:,} characters at most."


@require_POST
def save(request: PersonRequest) -> JsonResponse:
    """Save one input as it stands on somebody's page, for the case of ``?case=``."""
    if not Ways.of(request.user).team:
        turn_away(request.user)
    field, value = request.POST.get("field", ""), request.POST.get("value", "")
    if len(value) > LONGEST:
        return _problem(TOO_LONG, HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        if field not in INPUTS:
            raise NotYours
        key = uuid_in(request.POST.get("key", ""))
        said = request.GET.dict()
        said.pop("draft", None)
        begun = Beginning.of(said, by=request.user)
        if begun.case is None:
            raise NotYours
        draft = save_draft(
            key=key,
            case=begun.case,
            fields={field: value},
            began_with=begun.inputs,
            by=request.user,
        )
    except (NotYours, Http404):
        return _problem(GONE, HTTPStatus.NOT_FOUND)
    # Without an address where its purchase is recorded: there is nothing to go on with.
    address = draft.get_absolute_url() if draft else ""
    return JsonResponse({"saved": f"{timezone.localtime():%H:%M}", "url": address})


@require_POST
def drop(request: PersonRequest, key: str) -> HttpResponse:
    """Let go of what was begun."""
    draft = get_object_or_404(PurchaseDraft.objects.of(request.user), key=key)
    drop_draft(draft=draft, by=request.user)
    messages.success(request, "It is gone. Nothing was recorded.")
    return redirect("purchases:purchases")


def _problem(words: str, status: HTTPStatus) -> JsonResponse:
    return JsonResponse({"problem": words}, status=status)
