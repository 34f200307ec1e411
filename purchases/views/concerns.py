"""Concerns, for those named on them. For everybody else nothing is here, whatever their role."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from hls.ui.paging import keyset_page
from hls.ui.versioned import Both, VersionedForm
from purchases import actions as deeds
from purchases.actions.concerns import NobodyToTell
from purchases.concern_page import ConcernPage
from purchases.forms import CameOfItForm, NameReadersForm, RaiseConcernForm, WhyNotYetForm
from purchases.models import Concern, Purchase
from purchases.spend import Spend
from purchases.views.look_back import purchase_in_look_back
from purchases.ways import Ways
from systems.permissions import Permission, may
from systems.requests import PersonRequest, posted
from systems.versions import Stale

NO_ACCOUNT = "The worker has no account here any more, so that they cannot be told in this way"


@require_GET
def list_concerns(request: PersonRequest) -> HttpResponse:
    """The concerns that name the reader; the same empty page for everybody whom none does."""
    concerns = Concern.objects.visible_to(request.user).for_page()
    # By their keys: a cursor with row numbers would tell how many there are in all.
    page = keyset_page(concerns, request=request, order=("-raised_at", "key"))
    context = {
        "ways": Ways.of(request.user),
        "concerns": [(concern, ConcernPage.of(concern)) for concern in page.rows],
        "page": page,
    }
    return render(request, "purchases/concerns.html", context)


@require_http_methods(["GET", "POST"])
def raise_concern(request: PersonRequest, pk: int) -> HttpResponse:
    """Write down a concern about a purchase; whoever looks back at it can, whatever is there."""
    purchase = purchase_in_look_back(request, pk)
    form = RaiseConcernForm(posted(request), purchase=purchase)
    if form.is_valid():
        try:
            concern = deeds.raise_concern(
                purchase=purchase,
                words=form.cleaned_data["words"],
                named=form.named,
                not_told_because=form.why_not,
                by=request.user,
            )
        except NobodyToTell:
            form.add_error("tell", f"{NO_ACCOUNT}. Say below why not yet")
        else:
            messages.success(request, "It is written down. Only those named on it know of it.")
            return redirect(concern)
    deeds.look_back_at(purchases=[purchase], by=request.user)
    context = {"spend": Spend.of(purchase, reader=request.user), "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "purchases/raise_concern.html", context, status=status)


@require_GET
def concern(request: PersonRequest, key: UUID) -> HttpResponse:
    """One concern, whole, with who may read it and who opened it."""
    found = _opened(request, key)
    context = {
        "concern": found,
        "shown": ConcernPage.of(found),
        "looks_back": may(request.user, Permission.LOOK_BACK, found.purchase.team_id)
        and Purchase.objects.in_look_back_of(request.user).filter(pk=found.purchase_id).exists(),
    }
    return render(request, "purchases/concern.html", context)


@require_http_methods(["GET", "POST"])
def name_readers(request: PersonRequest, key: UUID) -> HttpResponse:
    """Let more people read it; who named whom stays on record."""
    found = _opened(request, key)
    form = NameReadersForm(posted(request), purchase=found.purchase)
    if form.is_valid():
        deeds.name_readers(concern=found, named=form.named, by=request.user)
        messages.success(request, "They are named, and told that there is something to read.")
        return redirect(found)
    return _form_page(request, found, form, heading="Who may read it?", button="Name them")


@require_POST
def tell_worker(request: PersonRequest, key: UUID) -> HttpResponse:
    """Tell the worker that there is a concern about this purchase."""
    found = _opened(request, key)
    try:
        deeds.tell_worker(concern=found, by=request.user)
    except NobodyToTell:
        messages.error(request, f"{NO_ACCOUNT}.")
    else:
        messages.success(request, "The worker is told. Talk with them soon.")
    return redirect(found)


@require_http_methods(["GET", "POST"])
def why_not_yet(request: PersonRequest, key: UUID) -> HttpResponse:
    """Say why the worker is not told yet."""
    found = _opened(request, key)
    if found.told_at:
        return redirect(found)
    form = WhyNotYetForm(posted(request), initial=_as_it_stands(found, "not_told_because"))
    both: list[Both] = []
    if form.is_valid():
        try:
            deeds.say_why_not_yet(
                concern=found,
                version=form.cleaned_data["version"],
                words=form.cleaned_data["not_told_because"],
                by=request.user,
            )
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "Why not yet is on record.")
            return redirect(found)
    heading = "Why is the worker not told yet?"
    return _form_page(request, found, form, heading=heading, button="Save", both=both)


@require_http_methods(["GET", "POST"])
def came_of_it(request: PersonRequest, key: UUID) -> HttpResponse:
    """Say what came of it, and perhaps close it."""
    found = _opened(request, key)
    if found.closed_at:
        return redirect(found)
    form = CameOfItForm(posted(request), initial=_as_it_stands(found, "what_came_of_it"))
    both: list[Both] = []
    if form.is_valid():
        try:
            deeds.say_what_came_of_it(
                concern=found,
                version=form.cleaned_data["version"],
                words=form.cleaned_data["what_came_of_it"],
                close=form.cleaned_data["close"],
                by=request.user,
            )
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            messages.success(request, "What came of it is on record.")
            return redirect(found)
    heading = "What came of it?"
    return _form_page(request, found, form, heading=heading, button="Save", both=both)


def _opened(request: PersonRequest, key: UUID) -> Concern:
    """A concern that names the user; that they opened it is on record. 404 for anybody else."""
    found: Concern = get_object_or_404(Concern.objects.visible_to(request.user), key=key)
    deeds.open_concern(concern=found, by=request.user)
    return Concern.objects.visible_to(request.user).for_page().get(key=key)


def _as_it_stands(concern: Concern, name: str) -> dict[str, object]:
    return {"version": concern.version, name: getattr(concern, name)}


def _form_page(
    request: PersonRequest,
    concern: Concern,
    form: NameReadersForm | VersionedForm,
    *,
    heading: str,
    button: str,
    both: list[Both] | None = None,
) -> HttpResponse:
    context = {
        "concern": concern,
        "heading": heading,
        "button_text": button,
        "form": form,
        "both": both or [],
    }
    status = 422 if form.is_bound else 200
    return render(request, "purchases/concern_form.html", context, status=status)
