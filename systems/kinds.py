"""The closed lists that the tables, the rights and the pages share."""

from django.conf import settings
from django.db import models


class Scale(models.TextChoices):
    """How large a system is, smallest first. A case is the person scale and no system."""

    TEAM = "team", "Team"
    ORGANISATION = "organisation", "Organisation"
    PLACE = "place", "Place"
    COUNTRY = "country", "Country"

    @property
    def size(self) -> int:
        """Its place in the order from team (0) to country (3)."""
        return list(Scale).index(self)


class NoticeKind(models.TextChoices):
    """Why somebody is told something."""

    BECAME = "became", "What became of what you raised or asked"
    FOLLOWED = "followed", "Conversations that you follow"
    ASKED = "asked", "Somebody asks you something"
    LOOKS_AFTER = "looks_after", "What you look after"


class CanBeOff(models.TextChoices):
    """What a person can do without.

    Not what somebody asks them: whoever asks waits for one person by name, and nobody else is told.
    """

    BECAME = NoticeKind.BECAME.value, NoticeKind.BECAME.label
    FOLLOWED = NoticeKind.FOLLOWED.value, NoticeKind.FOLLOWED.label
    LOOKS_AFTER = NoticeKind.LOOKS_AFTER.value, NoticeKind.LOOKS_AFTER.label
    WEEKLY_EMAIL = "weekly_email", "An email on Mondays that says where something waits"


class RoleKind(models.TextChoices):
    """What a person can be in a system."""

    CASEWORKER = "caseworker", "Caseworker"
    COORDINATOR = "coordinator", "Coordinator"
    MANAGER = "manager", "Manager"
    STEWARD = "steward", "Steward"
    LEARNING_PARTNER = "learning_partner", "Learning partner"
    FINANCE = "finance", "Finance"
    ADMINISTRATOR = "administrator", "Administrator"

    @property
    def words(self) -> str:
        """What people here call it: the steward has the name that the council set."""
        if self == RoleKind.STEWARD:
            return str(settings.STEWARD_NAME).capitalize()
        return str(self.label)

    @property
    def scales(self) -> frozenset[Scale]:
        """Scales of the systems in which it is held."""
        if self in (RoleKind.CASEWORKER, RoleKind.COORDINATOR):
            return frozenset({Scale.TEAM})
        if self == RoleKind.FINANCE:
            return frozenset(Scale) - {Scale.TEAM}
        return frozenset(Scale)
