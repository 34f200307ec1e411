"""One's own account: name, password, second step, and tokens for programs."""

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST
from knox.models import AuthToken

from systems.actions.account import TooManyTokens, change_name, make_token
from systems.forms import NameForm
from systems.models import Role
from systems.requests import PersonRequest, posted


@require_http_methods(["GET", "POST"])
def me(request: PersonRequest) -> HttpResponse:
    """Name and roles, and the way to password, second step and tokens."""
    form = NameForm(posted(request), initial={"name": request.user.name})
    if request.method == "POST" and form.is_valid():
        change_name(person=request.user, name=form.cleaned_data["name"])
        messages.success(request, "Your name is saved.")
        return redirect("systems:me")
    roles = Role.objects.not_over().filter(person=request.user).select_related("system")
    status = 422 if form.is_bound else 200
    return render(request, "systems/me.html", {"form": form, "roles": roles}, status=status)


@require_POST
def lock(request: PersonRequest) -> HttpResponse:
    """Sign out of a page that nobody touched for long; signing in leads back to it."""
    page = request.POST.get("page", "")
    if not url_has_allowed_host_and_scheme(page, allowed_hosts=None):
        page = "/"
    logout(request)
    messages.info(request, "This page was locked. Sign in to go on; your words are kept.")
    return redirect_to_login(page)


@require_http_methods(["GET", "POST"])
def tokens(request: PersonRequest) -> HttpResponse:
    """One's own tokens; POST makes another and shows it, this once."""
    made = ""
    if request.method == "POST":
        try:
            made = make_token(person=request.user)
        except TooManyTokens as error:
            messages.warning(request, f"You have {error.limit} tokens. Delete one first.")
    own = AuthToken.objects.filter(user=request.user).order_by("-created")
    context = {"tokens": own, "made": made, "now": timezone.now()}
    return render(request, "systems/tokens.html", context)


@require_POST
def delete_token(request: PersonRequest, key: str) -> HttpResponse:
    """Delete one of one's own tokens, named by its first letters."""
    get_object_or_404(AuthToken, user=request.user, token_key=key).delete()
    messages.success(request, "The token is deleted. Programs that use it are turned away.")
    return redirect("systems:tokens")
