"""Who is here, in which roles; for those who look after people."""

from django.db.models import Prefetch
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from hls.ui.paging import keyset_page
from systems.models import Invitation, Person, Role
from systems.permissions import Permission, systems_kept, systems_where
from systems.requests import PersonRequest


@require_GET
def people(request: PersonRequest) -> HttpResponse:
    """People with a role in the systems that the reader looks after, and open invitations."""
    if not systems_kept(request.user):
        raise Http404
    text = request.GET.get("q", "").strip()
    everybody = request.GET.get("who") == "everybody"
    found = Person.objects.looked_after_by(request.user)
    if text:
        found = found.called(text)
    if not everybody:
        found = found.with_account()
    page = keyset_page(found.for_list(request.user), request=request, order=("sort_name", "id"))
    invitations = Invitation.objects.open().kept_by(request.user).select_related("system")
    context = {
        "page": page,
        "invitations": invitations,
        "text": text,
        "everybody": everybody,
        "administers": bool(systems_where(request.user, Permission.ADMINISTER)),
    }
    return render(request, "systems/people.html", context)


@require_GET
def person(request: PersonRequest, pk: int) -> HttpResponse:
    """One person, the roles that the reader sees, and what the reader may do with each."""
    roles = Role.objects.seen_by(request.user).select_related("system", "given_by")
    somebody = get_object_or_404(
        Person.objects.looked_after_by(request.user)
        .select_related("left_by")
        .prefetch_related(Prefetch("roles", queryset=roles, to_attr="seen_roles")),
        pk=pk,
    )
    kept = Role.objects.kept_by(request.user).not_over().filter(person=somebody)
    context = {
        "person": somebody,
        "kept_roles": set(kept.values_list("pk", flat=True)),
        "may_give_card": somebody.is_active
        and bool(systems_where(request.user, Permission.ADMINISTER)),
    }
    return render(request, "systems/person.html", context)
