"""Giving, ending and moving roles."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from hls.ui.templatetags.ui import day
from systems.actions.people import (
    AlreadyHeld,
    LastAdministrator,
    end_role,
    give_role,
    move_role,
)
from systems.forms import LastDayForm, MoveRoleForm, RoleForm
from systems.kinds import RoleKind
from systems.models import Person, Role, System
from systems.permissions import Permission, kinds_kept, may, systems_kept
from systems.querysets import SystemQuerySet
from systems.requests import PersonRequest, posted

HELD_ALREADY = "They have this role on some of these days already. Change the days"


@require_http_methods(["GET", "POST"])
def give(request: PersonRequest, pk: int) -> HttpResponse:
    """Give a person a role."""
    person = get_object_or_404(Person.objects.looked_after_by(request.user).with_account(), pk=pk)
    form = RoleForm(posted(request), by=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            role = give_role(
                person=person,
                kind=RoleKind(form.cleaned_data["kind"]),
                system=form.cleaned_data["system"],
                from_day=form.cleaned_data["from_day"],
                until_day=form.cleaned_data["until_day"],
                by=request.user,
            )
        except AlreadyHeld:
            form.add_error("from_day", HELD_ALREADY)
        else:
            messages.success(request, f"{person}: {role}, from {day(role.from_day)}.")
            return redirect("systems:person", person.pk)
    return _page(request, "systems/role_give.html", form, person=person)


@require_http_methods(["GET", "POST"])
def end(request: PersonRequest, pk: int, role_pk: int) -> HttpResponse:
    """Say which day is the last of a role."""
    role = _kept_role(request.user, pk, role_pk)
    form = LastDayForm(posted(request), role=role)
    if request.method == "POST" and form.is_valid():
        last = form.cleaned_data["until_day"]
        try:
            end_role(role=role, until_day=last, by=request.user)
        except LastAdministrator as error:
            form.add_error("until_day", _nobody_else(error))
        except AlreadyHeld:
            form.add_error("until_day", HELD_ALREADY)
        else:
            messages.success(request, f"{role.person}: {role}, until {day(last)}.")
            return redirect("systems:person", pk)
    return _page(request, "systems/role_end.html", form, role=role, person=role.person)


@require_http_methods(["GET", "POST"])
def move(request: PersonRequest, pk: int, role_pk: int) -> HttpResponse:
    """Let a role go on in another system."""
    role = _kept_role(request.user, pk, role_pk)
    form = MoveRoleForm(posted(request), role=role, destinations=_destinations(role, request.user))
    if request.method == "POST" and form.is_valid():
        to, first = form.cleaned_data["to"], form.cleaned_data["from_day"]
        try:
            move_role(role=role, to=to, from_day=first, by=request.user)
        except LastAdministrator as error:
            form.add_error("to", _nobody_else(error))
        except AlreadyHeld:
            form.add_error("from_day", HELD_ALREADY)
        else:
            messages.success(request, f"{role.person} moves to {to} on {day(first)}.")
            return _after_move(request.user, role.person)
    return _page(request, "systems/role_move.html", form, role=role, person=role.person)


def _kept_role(by: Person, person_pk: int, role_pk: int) -> Role:
    """A role that ``by`` sees; forbidden where others look after it."""
    seen = Role.objects.seen_by(by).not_over().select_related("person", "system")
    role = get_object_or_404(seen, person=person_pk, pk=role_pk)
    if not Role.objects.kept_by(by).filter(pk=role.pk).exists():
        raise PermissionDenied
    return role


def _destinations(role: Role, by: Person) -> SystemQuerySet:
    """Where ``by`` may move ``role`` to.

    Wherever the role could be given; and a coordinator moves workers, not themselves, to the teams
    beside their own.
    """
    kind = RoleKind(role.kind)
    reach = Q(pk__in=[pk for pk in systems_kept(by) if kind in kinds_kept(by, pk)])
    if role.person != by and may(by, Permission.COORDINATE, role.system):
        reach |= Q(parent=role.system.parent_id, parent__isnull=False)
    return System.objects.filter(reach, scale__in=kind.scales).exclude(pk=role.system_id)


def _after_move(by: Person, person: Person) -> HttpResponse:
    if Person.objects.looked_after_by(by).filter(pk=person.pk).exists():
        return redirect("systems:person", person.pk)
    return redirect("systems:people")


def _nobody_else(error: LastAdministrator) -> str:
    return f"Nobody else administers {error.system}. Make somebody else administrator first"


def _page(
    request: PersonRequest,
    template: str,
    form: RoleForm | LastDayForm | MoveRoleForm,
    **context: object,
) -> HttpResponse:
    status = 422 if form.is_bound and form.errors else 200
    return render(request, template, {"form": form, **context}, status=status)
