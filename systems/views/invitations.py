"""Inviting people, taking an invitation back, and taking one up."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from systems.actions import invitations as actions
from systems.forms import InvitationForm, JoiningForm
from systems.kinds import RoleKind
from systems.models import Invitation, Person
from systems.permissions import systems_kept
from systems.requests import PersonRequest, posted

GONE = 410


@require_http_methods(["GET", "POST"])
def invite(request: PersonRequest) -> HttpResponse:
    """Ask somebody by email to join in a role."""
    if not systems_kept(request.user):
        raise Http404
    form = InvitationForm(posted(request), by=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            invitation = actions.invite(
                email=form.cleaned_data["email"],
                kind=RoleKind(form.cleaned_data["kind"]),
                system=form.cleaned_data["system"],
                from_day=form.cleaned_data["from_day"],
                until_day=form.cleaned_data["until_day"],
                by=request.user,
                link_to=lambda token: request.build_absolute_uri(
                    reverse("systems:invitation", args=[token])
                ),
            )
        except actions.NotSent:
            form.add_error(
                "email", "The mail could not be sent. Nobody was invited: try again later"
            )
        else:
            messages.success(request, f"An invitation is on its way to {invitation.email}.")
            return redirect("systems:people")
    status = 422 if form.is_bound else 200
    return render(request, "systems/invite.html", {"form": form}, status=status)


@require_POST
def withdraw(request: PersonRequest, pk: int) -> HttpResponse:
    """Take an invitation back."""
    invitation = get_object_or_404(Invitation.objects.kept_by(request.user), pk=pk)
    try:
        actions.withdraw(invitation=invitation, by=request.user)
    except actions.NotOpen:
        messages.warning(request, f"The invitation to {invitation.email} is not open any more.")
    else:
        messages.success(request, f"The link sent to {invitation.email} does not work any more.")
    return redirect("systems:people")


@login_not_required
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The page behind the link in an invitation, open to whoever has it."""
    found = get_object_or_404(
        Invitation.objects.select_related("system", "invited_by"),
        token_digest=actions.digest(token),
    )
    if not found.is_open:
        return _gone(request, found)
    account = Person.objects.filter(email__iexact=found.email).first()
    try:
        if account is None or account.left_at:
            return _join(request, found, account)
        return _accept(request, found, account)
    except actions.NotOpen:
        found.refresh_from_db()
        return _gone(request, found)


def _join(request: HttpRequest, found: Invitation, account: Person | None) -> HttpResponse:
    """Open an account, or the one of somebody who left."""
    if request.user.is_authenticated:
        return _not_yours(request, found)
    initial = {"name": account.name} if account else None
    form = JoiningForm(posted(request), invitation=found, initial=initial)
    if request.method == "POST" and form.is_valid():
        person = actions.join(
            invitation=found,
            name=form.cleaned_data["name"],
            password=form.cleaned_data["password"],
        )
        if account:
            # Whoever left may have set up a second step, which signing in asks for.
            messages.success(request, "Welcome back. Sign in with your new password.")
            return redirect("account_login")
        login(request, person, backend=settings.AUTHENTICATION_BACKENDS[0])
        messages.success(request, f"Welcome, {person.get_short_name()}.")
        return redirect("home")
    context = {"form": form, "invitation": found}
    status = 422 if form.is_bound else 200
    return render(request, "systems/invitation_join.html", context, status=status)


def _accept(request: HttpRequest, found: Invitation, account: Person) -> HttpResponse:
    """Let somebody with an account take up one more role, signed in."""
    if not request.user.is_authenticated:
        return redirect_to_login(request.path)
    if request.user != account:
        return _not_yours(request, found)
    if request.method == "POST":
        actions.accept(invitation=found, by=account)
        messages.success(request, f"Your role in {found.system}: {found.words.lower()}.")
        return redirect("home")
    return render(request, "systems/invitation_accept.html", {"invitation": found})


def _not_yours(request: HttpRequest, found: Invitation) -> HttpResponse:
    return render(request, "systems/invitation_not_yours.html", {"invitation": found}, status=403)


def _gone(request: HttpRequest, found: Invitation) -> HttpResponse:
    return render(request, "systems/invitation_gone.html", {"invitation": found}, status=GONE)
