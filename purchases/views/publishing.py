"""Publishing what an organisation spent: its quarters, the lines kept back, what it chooses."""

from datetime import date

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRefresh

from hls.ui.exports import FileFormat
from hls.ui.paging import keyset_page
from purchases.actions.making import ask_for_quarter
from purchases.actions.publishing import NotReady, mend_line, publish_quarter, take_back_quarter
from purchases.forms.publishing import MendForm, organisations_of
from purchases.models import PublishedLine, Quarter
from purchases.publishing.changes import Since
from purchases.publishing.files import file_of
from purchases.quarters import quarters_over
from purchases.ways import Ways
from systems.models import System
from systems.requests import PersonRequest, posted, turn_away
from systems.versions import Stale

QUARTERS_OFFERED = 12
IN_ORDER = ("day", "id")
PUBLISHED_MEANWHILE = "Somebody is making or publishing this quarter. Nothing was changed."


def chosen_organisation(request: PersonRequest) -> tuple[System, list[System]]:
    """The organisation that the page is about, and all that the user could choose."""
    kept = organisations_of(request.user)
    if not kept:
        turn_away(request.user)
    wanted = request.POST.get("organisation") or request.GET.get("organisation")
    return next((each for each in kept if str(each.pk) == wanted), kept[0]), kept


@require_GET
def quarters(request: PersonRequest) -> HttpResponse:
    """The quarters of an organisation, and those that could be made."""
    organisation, organisations = chosen_organisation(request)
    mine = Quarter.objects.looked_after_by(request.user).filter(organisation=organisation)
    page = keyset_page(mine.for_list(), request=request, order=("-first_day", "-id"))
    context = {
        "ways": Ways.of(request.user),
        "organisation": organisation,
        "organisations": organisations,
        "page": page,
        "over": [Quarter(first_day=day) for day in _offered()],
    }
    return render(request, "purchases/published/quarters.html", context)


@require_POST
def make(request: PersonRequest) -> HttpResponse:
    """Have a quarter that is over made, or made again."""
    organisation, _ = chosen_organisation(request)
    over = {str(day): day for day in _offered()}
    first_day = over.get(request.POST.get("first_day", ""))
    if first_day is None:
        messages.error(request, "Choose a quarter that is over.")
        return redirect(f"{reverse('purchases:published')}?organisation={organisation.pk}")
    made = ask_for_quarter(organisation=organisation, first_day=first_day, by=request.user)
    return redirect(made)


@require_GET
def quarter(request: PersonRequest, pk: int) -> HttpResponse:
    """A quarter: what is in it, what is kept back and why. htmx asks how far it is."""
    found = _quarter(request, pk)
    making = getattr(found, "making", None)
    if request.htmx:
        if making is None:
            return HttpResponseClientRefresh()
        context = {"quarter": found, "making": making}
        return render(request, "purchases/published/making.html", context)
    shows_all = request.GET.get("show") == "all"
    lines = found.lines.passed() if shows_all else found.lines.kept_back()
    months = Quarter.objects.looked_after_by(request.user).filter(
        organisation=found.organisation, first_day=found.first_day
    )
    context = {
        "quarter": found,
        "making": making,
        "shows_all": shows_all,
        "page": keyset_page(lines, request=request, order=IN_ORDER),
        "since": None if making else Since.made(found),
        "other": months.exclude(pk=found.pk).first(),
        "can_be_made": found.first_day in _offered(),
    }
    return render(request, "purchases/published/quarter.html", context)


@require_POST
def publish(request: PersonRequest, pk: int) -> HttpResponse:
    """Publish what nothing keeps back."""
    try:
        published = publish_quarter(quarter=_quarter(request, pk), by=request.user)
    except NotReady:
        messages.error(request, PUBLISHED_MEANWHILE)
        return redirect("purchases:quarter", pk)
    left = published.lines.kept_back().count()
    messages.success(request, f"{published} is published.{_kept_back(left)}")
    return redirect(published)


@require_POST
def take_back(request: PersonRequest, pk: int) -> HttpResponse:
    """Take a quarter back from public."""
    left = take_back_quarter(quarter=_quarter(request, pk), by=request.user)
    messages.success(request, f"{left} is not published any more.")
    return redirect(left)


@require_GET
def quarter_file(request: PersonRequest, pk: int) -> FileResponse:
    """The lines that nothing keeps back, as they are or would be published."""
    found = _quarter(request, pk)
    return FileResponse(
        file_of(found),
        as_attachment=True,
        filename=found.file_name,
        content_type=FileFormat.CSV.content_type,
    )


@require_http_methods(["GET", "POST"])
def mend(request: PersonRequest, pk: int) -> HttpResponse:
    """Write the words of a line anew; back to the quarter when nothing keeps it any more."""
    mendable = PublishedLine.objects.mendable_by(request.user).select_related("quarter")
    line = get_object_or_404(mendable, pk=pk)
    form = MendForm.of(line, posted(request))
    both = []
    if form.is_bound and form.is_valid():
        try:
            line = mend_line(line=line, by=request.user, **form.cleaned_data)
        except NotReady:
            messages.error(request, PUBLISHED_MEANWHILE)
            return redirect("purchases:published")
        except Stale as stale:
            both = form.go_on_from(stale.current)
        else:
            if not line.held_because:
                messages.success(request, "Mended: nothing keeps the line back any more.")
                return redirect(line.quarter)
            form.go_on_with(line)
    context = {"line": line, "form": form, "both": both}
    status = 422 if request.method == "POST" else 200
    return render(request, "purchases/published/mend.html", context, status=status)


def _quarter(request: PersonRequest, pk: int) -> Quarter:
    mine = Quarter.objects.looked_after_by(request.user)
    return get_object_or_404(mine.select_related("organisation", "making", "published_by"), pk=pk)


def _offered() -> list[date]:
    """The first days of the quarters that can be made."""
    return quarters_over(timezone.localdate(), QUARTERS_OFFERED)


def _kept_back(lines: int) -> str:
    if not lines:
        return ""
    return f" {lines} line{'s are' if lines != 1 else ' is'} kept back and not in it."
