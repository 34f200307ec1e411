"""Making systems, and saying what they are called and for."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from systems.actions.tree import CannotNest, NameTaken, change_system, make_system
from systems.forms import NewSystemForm, SystemForm
from systems.kinds import Scale
from systems.models import Person, System
from systems.permissions import Permission, may, systems_where
from systems.requests import PersonRequest, posted

NAME_TAKEN = "There is a system with this name in the same place. Choose another name"


@require_http_methods(["GET", "POST"])
def new(request: PersonRequest) -> HttpResponse:
    """Make a system inside one that the reader administers."""
    if not systems_where(request.user, Permission.ADMINISTER):
        raise Http404
    initial = {"parent": request.GET.get("inside", "")}
    form = NewSystemForm(posted(request), by=request.user, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            system = make_system(
                name=form.cleaned_data["name"],
                scale=Scale(form.cleaned_data["scale"]),
                parent=form.cleaned_data["parent"],
                purpose=form.cleaned_data["purpose"],
                by=request.user,
            )
        except NameTaken:
            form.add_error("name", NAME_TAKEN)
        except CannotNest:
            form.add_error("parent", "It cannot be inside a smaller system. Choose another one")
        else:
            messages.success(request, f"{system} is in {system.parent}.")
            return redirect(system)
    status = 422 if form.is_bound else 200
    return render(request, "systems/system_new.html", {"form": form}, status=status)


@require_http_methods(["GET", "POST"])
def change(request: PersonRequest, pk: int) -> HttpResponse:
    """Change the name and purpose of a system."""
    system = administered(request.user, pk)
    initial = {"name": system.name, "purpose": system.purpose}
    form = SystemForm(posted(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            system = change_system(system=system, by=request.user, **form.cleaned_data)
        except NameTaken:
            form.add_error("name", NAME_TAKEN)
        else:
            messages.success(request, f"{system}: saved.")
            return redirect(system)
    context = {"form": form, "system": system}
    status = 422 if form.is_bound else 200
    return render(request, "systems/system_change.html", context, status=status)


def administered(by: Person, pk: int) -> System:
    """A system that ``by`` sees; forbidden where others administer it."""
    visible = System.objects.visible_to(by).select_related("parent")
    system: System = get_object_or_404(visible, pk=pk)
    if not may(by, Permission.ADMINISTER, system):
        raise PermissionDenied
    return system
