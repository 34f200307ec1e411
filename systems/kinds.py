"""The closed lists that the tables, the rights and the pages share."""

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


class RoleKind(models.TextChoices):
    """What a person can be in a system."""

    CASEWORKER = "caseworker", "Caseworker"
    COORDINATOR = "coordinator", "Coordinator"
    MANAGER = "manager", "Manager"
    STEWARD = "steward", "Steward"
    LEARNING_PARTNER = "learning_partner", "Learning partner"
    FINANCE = "finance", "Finance"
    ADMINISTRATOR = "administrator", "Administrator"
