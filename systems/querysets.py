"""Named reads of systems, people, roles and notices."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.db.models.expressions import RawSQL
from django.db.models.functions import Lower
from django.utils import timezone
from tree_queries.query import TreeQuerySet

import systems.lookups  # noqa: F401 - makes any_of known
from systems.kinds import NoticeKind, RoleKind, Scale
from systems.permissions import ROLES_WITH, Permission, systems_kept, systems_where
from systems.reach import REACH_OF_ROW_SQL, ids_above

if TYPE_CHECKING:
    from systems.models import (  # noqa: F401 - for generics
        Export,
        Invitation,
        Notice,
        Person,
        Role,
        System,
    )

KEPT_FOR = timedelta(days=7)
"""How long an export is kept from the moment it was asked for."""


class SystemQuerySet(TreeQuerySet, models.QuerySet["System"]):  # type: ignore[misc]  # untyped
    """Reads of the tree of systems."""

    def visible_to(self, person: Person) -> SystemQuerySet:
        """Systems that a role of ``person`` reaches, and those above them: their way up."""
        return self.filter(pk__any_of=person.reach.systems() | person.reach.above())

    def where(self, person: Person, permission: Permission) -> SystemQuerySet:
        """Systems in which ``person`` has ``permission``."""
        return self.filter(pk__any_of=systems_where(person, permission))

    def teams_of(self, person: Person) -> SystemQuerySet:
        """Teams in which ``person`` does casework today, by name."""
        return self.where(person, Permission.DO_CASEWORK).filter(scale=Scale.TEAM)

    def kept_by(self, person: Person) -> SystemQuerySet:
        """Systems whose people ``person`` looks after."""
        return self.filter(pk__any_of=systems_kept(person))

    def able_to_hold(self, system: System) -> SystemQuerySet:
        """Systems that ``system`` could be inside: none smaller, not itself, none below it."""
        large_enough = [scale for scale in Scale if scale.size >= Scale(system.scale).size]
        inside = self.model.objects.inside(system)
        return self.filter(scale__in=large_enough).exclude(pk__in=[each.pk for each in inside])

    def above(self, system: System) -> list[System]:
        """The systems above ``system``, nearest first."""
        found = self.with_tree_fields().filter(pk__in=ids_above([system.pk]) - {system.pk})
        return list(found.order_by("-tree_depth"))

    def peers_of(self, system: System) -> SystemQuerySet:
        """Systems of the same scale inside the same larger one, by name."""
        if system.parent is None:
            return self.none()
        beside: SystemQuerySet = self.descendants(system.parent).filter(scale=system.scale)
        return beside.exclude(pk=system.pk).order_by("name", "pk")

    def inside(self, system: System) -> list[System]:
        """``system`` and all below it, each before those inside it."""
        return list(self.descendants(system, include_self=True))


class PersonQuerySet(models.QuerySet["Person"]):
    """Reads of people."""

    def with_account(self) -> PersonQuerySet:
        return self.filter(is_active=True)

    def with_reach(self) -> PersonQuerySet:
        """Each with what their roles of today reach, in the same query: see ``Person.reach``."""
        today = timezone.localdate()
        reach = RawSQL(  # noqa: S611 - our own constant, with parameters
            REACH_OF_ROW_SQL, [today, today], output_field=models.JSONField()
        )
        return self.annotate(reach_rows=reach)  # type: ignore[no-redef]  # known to Person

    def with_unread(self) -> PersonQuerySet:
        """Each with ``has_unread``: whether a notice waits for them, in the same query."""
        from systems.models import Notice

        unread = Notice.objects.unread().filter(person=models.OuterRef("pk"))
        return self.annotate(  # type: ignore[no-redef]  # known to Person
            has_unread=models.Exists(unread)
        )

    def working_in(self, system: System | int, day: date | None = None) -> PersonQuerySet:
        """Caseworkers and coordinators who hold their role in this very system on ``day``."""
        from systems.models import Role

        held = Role.objects.on(day)
        return self.with_account().filter(
            pk__in=held.filter(system=system, kind__in=ROLES_WITH[Permission.DO_CASEWORK]).values(
                "person"
            )
        )

    def coordinating(self, system: System | int) -> PersonQuerySet:
        """Coordinators of this very system."""
        from systems.models import Role

        held = Role.objects.on()
        return self.with_account().filter(
            pk__in=held.filter(system=system, kind=RoleKind.COORDINATOR).values("person")
        )

    def with_coordinates(self, system: System | int) -> PersonQuerySet:
        """Each with ``coordinates``: whether they coordinate this very system."""
        from systems.models import Role

        held = Role.objects.on().filter(system=system, kind=RoleKind.COORDINATOR)
        coordinates = Exists(held.filter(person=OuterRef("pk")))
        return self.annotate(coordinates=coordinates)

    def with_role_above(self, system: System) -> PersonQuerySet:
        """People with a role of today in a system above ``system``."""
        from systems.models import Role

        above = ids_above([system.pk]) - {system.pk}
        return self.with_account().filter(
            pk__in=Role.objects.on().filter(system__in=above).values("person")
        )

    def looked_after_by(self, person: Person) -> PersonQuerySet:
        """People with a role, past, present or to come, in a system that ``person`` looks after."""
        from systems.models import Role

        return self.filter(pk__in=Role.objects.seen_by(person).values("person"))

    def called(self, text: str) -> PersonQuerySet:
        """People whose name or email holds ``text``, whatever its case and accents."""
        return self.filter(Q(name__unaccent__icontains=text) | Q(email__icontains=text))

    def for_list(self, person: Person) -> PersonQuerySet:
        """With ``sort_name``, and ``seen_roles``: today's and later roles that ``person`` sees."""
        from systems.models import Role

        seen = Role.objects.seen_by(person).not_over().select_related("system")
        return self.annotate(sort_name=Lower("name")).prefetch_related(
            Prefetch("roles", queryset=seen, to_attr="seen_roles")
        )


class RoleQuerySet(models.QuerySet["Role"]):
    """Reads of roles."""

    def on(self, day: date | None = None) -> RoleQuerySet:
        """Roles held on ``day`` (today when none is given)."""
        day = day or timezone.localdate()
        return self.filter(from_day__lte=day).filter(
            Q(until_day__isnull=True) | Q(until_day__gte=day)
        )

    def not_over(self) -> RoleQuerySet:
        """Roles held today, and those to come."""
        return self.filter(Q(until_day__isnull=True) | Q(until_day__gte=timezone.localdate()))

    def seen_by(self, person: Person) -> RoleQuerySet:
        """Roles in the systems whose people ``person`` looks after."""
        return self.filter(system__any_of=systems_kept(person))

    def kept_by(self, person: Person) -> RoleQuerySet:
        """Roles that ``person`` may move and end."""
        return self.filter(_kept_by(person))

    def administering(self, system: System, day: date) -> RoleQuerySet:
        """Administrators' roles that reach ``system`` on ``day``, of people with an account."""
        return self.on(day).filter(
            kind=RoleKind.ADMINISTRATOR,
            person__is_active=True,
            system__in=ids_above([system.pk]),
        )


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Reads of invitations."""

    def open(self) -> InvitationQuerySet:
        """Not taken up, not taken back, and still in time."""
        return self.filter(
            accepted_at__isnull=True,
            withdrawn_at__isnull=True,
            expires_at__gt=timezone.now(),
        )

    def kept_by(self, person: Person) -> InvitationQuerySet:
        """Invitations to roles that ``person`` may give."""
        return self.filter(_kept_by(person))


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Reads of notices."""

    def visible_to(self, person: Person) -> NoticeQuerySet:
        """A person's own, and nobody else's."""
        return self.filter(person=person)

    def unread(self) -> NoticeQuerySet:
        return self.filter(read_at__isnull=True)

    def read(self) -> NoticeQuerySet:
        return self.filter(read_at__isnull=False)

    def of_what_is_followed(self) -> NoticeQuerySet:
        """Of conversations that the person follows."""
        return self.filter(kind=NoticeKind.FOLLOWED)

    def with_lines(self) -> NoticeQuerySet:
        return self.prefetch_related(Prefetch("lines"))

    def marked_read(self) -> NoticeQuerySet:
        """With ``is_read``, so that a list can begin with the unread ones."""
        return self.annotate(is_read=Q(read_at__isnull=False))


class ExportQuerySet(models.QuerySet["Export"]):
    """Reads of lists that are made into files. What is in one is for its owner alone."""

    def visible_to(self, person: Person) -> ExportQuerySet:
        """A person's own that are still kept."""
        return self.filter(owner=person, asked_at__gt=timezone.now() - KEPT_FOR)

    def unfinished(self) -> ExportQuerySet:
        """Those of which a file is still to be made."""
        return self.filter(state__in=["waiting", "making"], asked_at__gt=timezone.now() - KEPT_FOR)

    def past_keeping(self) -> ExportQuerySet:
        return self.filter(asked_at__lte=timezone.now() - KEPT_FOR)


def _kept_by(person: Person) -> Q:
    """Rows with ``system`` and ``kind`` that ``person`` looks after: see ``kinds_kept``."""
    return Q(system__any_of=systems_where(person, Permission.ADMINISTER)) | Q(
        system__any_of=systems_where(person, Permission.COORDINATE), kind=RoleKind.CASEWORKER
    )
