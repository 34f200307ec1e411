"""Django's own administration: for superusers only, and without anything said in a case.

It is a site of its own, so that what other packages register for theirs is not in it: the history
of every table, for one.
"""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, TypeVar, cast

from django.conf import settings
from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils import timezone

from systems.models import Invitation, Person, Role, System

View = TypeVar("View", bound=Callable[..., HttpResponseBase])
Row = TypeVar("Row", bound=Model)


class SuperusersOnly(admin.AdminSite):
    """Absent for everybody but superusers, staff too; signing in is the service's own."""

    def has_permission(self, request: HttpRequest) -> bool:
        return request.user.is_active and request.user.is_superuser

    def admin_view(self, view: View, cacheable: bool = False) -> View:
        inner = super().admin_view(view, cacheable)

        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if self.has_permission(request):
                return inner(request, *args, **kwargs)
            return _turn_away(request)

        return cast(View, update_wrapper(guarded, view))

    def login(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """There is none here: the service's own knows people's second step."""
        return redirect("admin:index") if self.has_permission(request) else _turn_away(request)


def _turn_away(request: HttpRequest) -> HttpResponse:
    if request.user.is_authenticated:
        raise Http404
    return redirect_to_login(request.get_full_path())


site = SuperusersOnly(name="admin")
site.site_header = site.site_title = settings.SERVICE_NAME


class KeptAdmin(admin.ModelAdmin[Row]):
    """Rows that are never deleted here: Django would list all that goes with them, by name."""

    def has_delete_permission(self, request: HttpRequest, obj: Row | None = None) -> bool:
        return False


@admin.register(System, site=site)
class SystemAdmin(KeptAdmin[System]):
    list_display = ["name", "scale", "parent"]
    list_filter = ["scale"]
    list_select_related = ["parent"]
    search_fields = ["name"]
    autocomplete_fields = ["parent"]


@admin.register(Person, site=site)
class PersonAdmin(KeptAdmin[Person]):
    """Passwords are set by their people alone."""

    list_display = ["name", "email", "is_active", "is_superuser"]
    list_filter = ["is_active", "is_superuser"]
    search_fields = ["name", "email"]
    fields = ["email", "name", "is_active", "is_superuser", "joined_at", "left_at", "left_by"]
    readonly_fields = ["joined_at", "left_at", "left_by"]

    def save_model(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> None:
        if obj.is_active:
            obj.left_at = obj.left_by = None
        if not change:
            obj.set_unusable_password()
        super().save_model(request, obj, form, change)


@admin.register(Role, site=site)
class RoleAdmin(admin.ModelAdmin[Role]):
    list_display = ["person", "kind", "system", "from_day", "until_day"]
    list_filter = ["kind"]
    list_select_related = ["person", "system"]
    search_fields = ["person__name", "person__email", "system__name"]
    autocomplete_fields = ["person", "system"]
    fields = ["person", "kind", "system", "from_day", "until_day", "given_by", "given_at"]
    readonly_fields = ["given_by", "given_at"]

    def save_model(self, request: HttpRequest, obj: Role, form: Any, change: bool) -> None:
        if not change:
            assert isinstance(request.user, Person)
            obj.given_by, obj.given_at = request.user, timezone.now()
        super().save_model(request, obj, form, change)


@admin.register(Invitation, site=site)
class InvitationAdmin(admin.ModelAdmin[Invitation]):
    """To read: an invitation is made with its mail."""

    list_display = ["email", "kind", "system", "invited_at", "expires_at", "accepted_at"]
    list_select_related = ["system"]
    search_fields = ["email"]
    exclude = ["token_digest"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Invitation | None = None) -> bool:
        return False
