"""Named reads of systems, people, roles and notices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Prefetch, Q
from django.utils import timezone
from tree_queries.query import TreeQuerySet

from systems.kinds import RoleKind, Scale
from systems.permissions import ROLES_WITH, Permission, systems_where

if TYPE_CHECKING:
    from systems.models import Invitation, Notice, Person, Role, System  # noqa: F401 - for generics


class SystemQuerySet(TreeQuerySet):
    """Reads of the tree of systems."""

    def visible_to(self, person: Person) -> SystemQuerySet:
        """Systems that a role of ``person`` reaches, and those above them: their way up."""
        return self.filter(pk__in=person.reach.systems() | person.reach.above())

    def where(self, person: Person, permission: Permission) -> SystemQuerySet:
        """Systems in which ``person`` has ``permission``."""
        return self.filter(pk__in=systems_where(person, permission))

    def teams_of(self, person: Person) -> SystemQuerySet:
        """Teams in which ``person`` does casework today, by name."""
        return self.where(person, Permission.DO_CASEWORK).filter(scale=Scale.TEAM)

    def above(self, system: System) -> list[System]:
        """The systems above ``system``, nearest first."""
        return list(self.ancestors(system).order_by("-tree_depth"))


class PersonQuerySet(models.QuerySet["Person"]):
    """Reads of people."""

    def with_account(self) -> PersonQuerySet:
        return self.filter(is_active=True)

    def working_in(
        self, system: System | int, day: date | None = None
    ) -> PersonQuerySet:
        """Caseworkers and coordinators who hold their role in this very system on ``day``."""
        held = self.model._meta.get_field("roles").related_model.objects.on(day)
        return self.with_account().filter(
            pk__in=held.filter(
                system=system, kind__in=ROLES_WITH[Permission.DO_CASEWORK]
            ).values("person")
        )

    def coordinating(self, system: System | int) -> PersonQuerySet:
        """Coordinators of this very system."""
        held = self.model._meta.get_field("roles").related_model.objects.on()
        return self.with_account().filter(
            pk__in=held.filter(system=system, kind=RoleKind.COORDINATOR).values(
                "person"
            )
        )

    def within(self, system_ids: set[int]) -> PersonQuerySet:
        """People with a role, past or present, in one of these systems."""
        return self.filter(roles__system__in=system_ids).distinct()


class RoleQuerySet(models.QuerySet["Role"]):
    """Reads of roles."""

    def on(self, day: date | None = None) -> RoleQuerySet:
        """Roles held on ``day`` (today when none is given)."""
        day = day or timezone.localdate()
        return self.filter(from_day__lte=day).filter(
            Q(until_day__isnull=True) | Q(until_day__gte=day)
        )


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Reads of invitations."""

    def open(self) -> InvitationQuerySet:
        """Not taken up yet, and still in time."""
        return self.filter(accepted_at__isnull=True, expires_at__gt=timezone.now())


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Reads of notices."""

    def visible_to(self, person: Person) -> NoticeQuerySet:
        """A person's own, and nobody else's."""
        return self.filter(person=person)

    def unread(self) -> NoticeQuerySet:
        return self.filter(read_at__isnull=True)

    def with_lines(self) -> NoticeQuerySet:
        return self.prefetch_related(Prefetch("lines"))
