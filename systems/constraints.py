"""Constraints that many tables need, written once."""

from django.db import models
from django.db.models import Q


def one_of(
    field: str,
    choices: type[models.TextChoices] | type[models.IntegerChoices],
    name: str,
) -> models.CheckConstraint:
    """The database's own word that ``field`` holds one of ``choices`` (or NULL)."""
    return models.CheckConstraint(condition=Q(**{f"{field}__in": choices.values}), name=name)


def one_or_nothing(
    field: str, choices: type[models.TextChoices], name: str
) -> models.CheckConstraint:
    """The same for a text that may be empty."""
    return models.CheckConstraint(condition=Q(**{f"{field}__in": ["", *choices.values]}), name=name)


def both_or_none(first: str, second: str, name: str) -> models.CheckConstraint:
    """Who and when come in pairs: both columns are set, or neither."""
    neither = Q(**{f"{first}__isnull": True, f"{second}__isnull": True})
    both = Q(**{f"{first}__isnull": False, f"{second}__isnull": False})
    return models.CheckConstraint(condition=neither | both, name=name)
