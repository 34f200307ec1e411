"""Seeing somebody off: what they carried goes to colleagues, and their access ends at once."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from casework import actions as casework
from casework.models import Case, Way
from debriefs.actions import handing_over as debriefs
from debriefs.models import Issue
from hls.ui.forms import Form
from learning_cycles.actions import handing_over as learning
from learning_cycles.models import Decision
from systems.actions.leaving import leave
from systems.actions.notices import tell
from systems.actions.people import LastAdministrator
from systems.history import acting
from systems.kinds import NoticeKind, RoleKind
from systems.masking import Shown, shown
from systems.models import Person, Role, System
from systems.permissions import Permission, systems_kept, systems_where
from systems.requests import PersonRequest, posted

NO_CONTENT = (RoleKind.ADMINISTRATOR, RoleKind.FINANCE)


@dataclass
class Carried:
    """What somebody carries in one system, as one reader may see it."""

    system: System
    is_listed: bool
    cases: list[Case] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    colleagues: list[Person] = field(default_factory=list)

    @property
    def counts(self) -> list[tuple[str, Shown]]:
        """Numbers for a reader who sees no content: people stand behind cases and issues."""
        behind = {issue.case_id for issue in self.issues} - {None}
        return [
            ("Cases", shown(len(self.cases), people=len(self.cases))),
            ("Issues", shown(len(self.issues), people=len(behind))),
            ("Decisions", Shown(len(self.decisions))),
        ]


class HandOverForm(Form):
    """One choice for each system in which somebody carries something and has colleagues."""

    def __init__(self, *args: Any, carried: list[Carried], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.carried = [each for each in carried if each.colleagues]
        for each in self.carried:
            self.fields[f"to_{each.system.pk}"] = forms.ModelChoiceField(
                queryset=Person.objects.filter(pk__in=[person.pk for person in each.colleagues]),
                label=f"Who takes it on in {each.system}?",
                empty_label="Choose a colleague",
                error_messages={"required": f"Choose who takes it on in {each.system}"},
            )

    @property
    def chosen(self) -> dict[System, Person]:
        """The colleague for each system."""
        return {each.system: self.cleaned_data[f"to_{each.system.pk}"] for each in self.carried}


@require_http_methods(["GET", "POST"])
def see_off_page(request: PersonRequest, pk: int) -> HttpResponse:
    """Show what somebody carries, ask who takes it on, and end their access."""
    person = get_object_or_404(Person.objects.looked_after_by(request.user), pk=pk)
    if person == request.user:
        raise PermissionDenied
    carried = carried_by(person, seen_by=request.user)
    form = HandOverForm(posted(request), carried=carried)
    if request.method == "POST" and form.is_valid():
        try:
            person = see_off(person=person, to=form.chosen, by=request.user)
        except LastAdministrator as error:
            form.add_error(
                None,
                f"Nobody else administers {error.system}. Make somebody else administrator first",
            )
        else:
            messages.success(request, _done(person))
            return redirect("systems:person", pk)
    listed = [case for each in carried if each.is_listed for case in each.cases]
    casework.record_looks(cases=listed, by=request.user, way=Way.READ, what="What a leaver carries")
    roles = person.roles.not_over().select_related("system")
    ending = roles.kept_by(request.user)
    context = {
        "person": person,
        "carried": carried,
        "form": form,
        "ending": ending,
        "closes": person.is_active and len(ending) == len(roles) and not person.is_superuser,
    }
    return render(request, "hls/leaver.html", context, status=422 if form.errors else 200)


def see_off(*, person: Person, to: dict[System, Person], by: Person) -> Person:
    """Hand over what ``person`` carries where ``by`` looks after people, and end their access.

    ``to``: who takes it on in each system; where nobody does, it is with nobody, and the
    coordinators are told. Raises ``LastAdministrator`` and changes nothing.
    """
    with acting(by):
        for system in System.objects.kept_by(by):
            colleague = to.get(system)
            left = casework.hand_over(person=person, to=colleague, by=by, team=system)
            debriefs.hand_over(person=person, to=colleague, by=by, team=system)
            if colleague:
                learning.hand_over(person=person, to=colleague, by=by, system=system)
                _tell_colleague(colleague, person, system, by)
            if left:
                _tell_coordinators(person, system)
        return leave(person=person, by=by)


def carried_by(person: Person, *, seen_by: Person) -> list[Carried]:
    """What ``person`` carries in the systems whose people ``seen_by`` looks after.

    Restricted cases closed to the reader, and what was raised in them, are not in it.
    """
    kept = systems_kept(seen_by)
    listed = systems_where(seen_by, Permission.DO_CASEWORK)
    visible = Case.objects.visible_to(seen_by)
    found: dict[int, Carried] = {
        system.pk: Carried(system, is_listed=system.pk in listed)
        for system in System.objects.filter(pk__in=kept)
    }
    for case in Case.objects.allocated_to(person).open().select_related("citizen"):
        if case.team_id in kept and (not case.restricted or case in visible):
            found[case.team_id].cases.append(case)
    for issue in Issue.objects.carried_by(person).select_related("case"):
        closed = issue.case and issue.case.restricted and issue.case not in visible
        if issue.team_id in kept and not closed:
            found[issue.team_id].issues.append(issue)
    for decision in learning.decisions_of(person).select_related("session"):
        if decision.session.system_id in kept:
            found[decision.session.system_id].decisions.append(decision)
    carried = [each for each in found.values() if each.cases or each.issues or each.decisions]
    _find_colleagues(carried, person)
    return carried


def _find_colleagues(carried: list[Carried], person: Person) -> None:
    """People with a role in the very system that carries content, other than ``person``."""
    roles = (
        Role.objects.on()
        .filter(system__in=[each.system.pk for each in carried], person__is_active=True)
        .exclude(kind__in=NO_CONTENT)
        .exclude(person=person)
        .select_related("person")
        .order_by("person__name", "person")
    )
    by_system: dict[int, dict[Person, None]] = defaultdict(dict)
    for role in roles:
        by_system[role.system_id][role.person] = None
    for each in carried:
        each.colleagues = list(by_system[each.system.pk])


def _tell_colleague(colleague: Person, person: Person, system: System, by: Person) -> None:
    tell(
        person=colleague,
        kind=NoticeKind.LOOKS_AFTER,
        topic=f"handed-over:{person.pk}",
        heading=f"What {person} carried is with you",
        key=f"handed-over:{person.pk}:{system.pk}:{timezone.localdate()}",
        words=f"{by} handed over to you what {person} carried in {system}.",
        next_step="You find it among your cases and in what your team carries.",
        url=reverse("home"),
    )


def _tell_coordinators(person: Person, system: System) -> None:
    for coordinator in Person.objects.coordinating(system):
        tell(
            person=coordinator,
            kind=NoticeKind.LOOKS_AFTER,
            topic=f"left:{person.pk}",
            heading=f"{person} has left {system}",
            key=f"left:{person.pk}:{system.pk}:{timezone.localdate()}",
            words="Nobody walks alongside yet in some of the cases that they carried.",
            next_step="You can choose somebody on the page of each case.",
            url=reverse("casework:cases"),
        )


def _done(person: Person) -> str:
    if person.is_active:
        return f"What {person} carried is handed over. The account stays open for other roles."
    return f"What {person} carried is handed over, and the account is closed."
