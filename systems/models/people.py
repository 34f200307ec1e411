"""People and the roles they hold in systems, from a day until a day."""

from typing import Any, ClassVar

import pghistory
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Lower
from django.utils import timezone

from systems.constraints import both_or_none, one_of
from systems.kinds import RoleKind
from systems.models.tree import System
from systems.querysets import InvitationQuerySet, PersonQuerySet, RoleQuerySet
from systems.reach import Reach


# mypy cannot follow a class that Django makes.
class PersonManager(BaseUserManager.from_queryset(PersonQuerySet)):  # type: ignore[misc]
    """Makes people; ``createsuperuser`` uses it as well."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        person: Person = self.model(email=self.normalize_email(email).lower(), **fields)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "Person":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "Person":
        person: Person = self.get(email__iexact=username)
        return person


@pghistory.track(exclude=["password", "last_login"])
class Person(AbstractBaseUser, PermissionsMixin):
    """Somebody with an account. What they may see comes from their roles alone."""

    email = models.EmailField(max_length=254)
    name = models.CharField(max_length=200)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    joined_at = models.DateTimeField(default=timezone.now)
    left_at = models.DateTimeField(null=True, blank=True)
    left_by = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    objects: ClassVar[PersonManager] = PersonManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        ordering = [Lower("name"), "id"]
        verbose_name_plural = "people"
        constraints = [
            models.UniqueConstraint(Lower("email"), name="person_email_once"),
            both_or_none("left_at", "left_by", "person_left_at_and_by"),
            models.CheckConstraint(
                condition=Q(left_at__isnull=True) | Q(is_active=False),
                name="person_who_left_has_no_access",
            ),
        ]

    _reach: Reach | None = None
    reach_rows: list[tuple[str, int, bool, bool]] | None  # brought along by ``with_reach``
    has_unread: bool  # brought along by ``with_unread``

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(" ")[0]

    @property
    def reach(self) -> Reach:
        """The systems that this person's roles reach today; read once for each request."""
        if self._reach is None:
            read_along = "reach_rows" in self.__dict__
            self._reach = Reach(self.reach_rows or []) if read_along else Reach.of(self)
        return self._reach


@pghistory.track(pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent())
class Role(models.Model):
    """What one person is in one system, from a day until a day, both included."""

    Kind = RoleKind

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="roles")
    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="roles")
    kind = models.CharField(max_length=20, choices=RoleKind.choices)
    from_day = models.DateField()
    until_day = models.DateField(null=True, blank=True)
    given_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    given_at = models.DateTimeField(null=True, blank=True)

    objects = RoleQuerySet.as_manager()

    class Meta:
        ordering = ["-from_day", "id"]
        constraints = [
            one_of("kind", RoleKind, "role_kind_is_known"),
            both_or_none("given_by", "given_at", "role_given_by_and_at"),
            models.CheckConstraint(
                condition=Q(until_day__isnull=True) | Q(until_day__gte=F("from_day")),
                name="role_ends_after_it_begins",
            ),
            ExclusionConstraint(
                name="role_held_once_at_a_time",
                expressions=[
                    ("person", RangeOperators.EQUAL),
                    ("system", RangeOperators.EQUAL),
                    ("kind", RangeOperators.EQUAL),
                    (
                        Func(
                            F("from_day"),
                            F("until_day"),
                            Value("[]"),
                            function="daterange",
                        ),
                        RangeOperators.OVERLAPS,
                    ),
                ],
            ),
        ]
        indexes = [models.Index(fields=["person", "from_day"], name="role_of_person")]

    def __str__(self) -> str:
        return f"{self.words} in {self.system}"

    @property
    def words(self) -> str:
        """What the role is called here."""
        return RoleKind(self.kind).words

    @property
    def is_to_come(self) -> bool:
        return self.from_day > timezone.localdate()

    @property
    def is_over(self) -> bool:
        return self.until_day is not None and self.until_day < timezone.localdate()


@pghistory.track(exclude=["token_digest"])
class Invitation(models.Model):
    """An email address asked to join a system in a role; the link's token is kept hashed only."""

    email = models.EmailField(max_length=254)
    system = models.ForeignKey(System, on_delete=models.CASCADE, related_name="invitations")
    kind = models.CharField(max_length=20, choices=RoleKind.choices)
    from_day = models.DateField()
    until_day = models.DateField(null=True, blank=True)
    token_digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    invited_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    invited_at = models.DateTimeField(default=timezone.now)
    accepted_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-invited_at", "-id"]
        constraints = [
            one_of("kind", RoleKind, "invitation_kind_is_known"),
            both_or_none("accepted_by", "accepted_at", "invitation_accepted_by_and_at"),
            both_or_none("withdrawn_by", "withdrawn_at", "invitation_withdrawn_by_and_at"),
            models.CheckConstraint(
                condition=Q(accepted_at__isnull=True) | Q(withdrawn_at__isnull=True),
                name="invitation_is_accepted_or_withdrawn",
            ),
            models.CheckConstraint(
                condition=Q(until_day__isnull=True) | Q(until_day__gte=F("from_day")),
                name="invitation_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.email

    @property
    def words(self) -> str:
        """What the role is called here."""
        return RoleKind(self.kind).words

    @property
    def is_open(self) -> bool:
        """Not taken up, not taken back, and still in time."""
        is_done = self.accepted_at or self.withdrawn_at
        return not is_done and self.expires_at > timezone.now()
