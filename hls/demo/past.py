"""Moving what was just written to the day of the story on which it happened.

Actions write the time that it is. The story is told through them day by day; after each, whatever
carries a time since the telling began is moved back to that day. History and marks for the roll-up
stay out of it: nothing about the things themselves changes.
"""

from datetime import date, datetime

import pgtrigger
from django.apps import apps
from django.db import models
from django.db.models import Case, F, Max, Q, Value, When

APPS = ("systems", "casework", "debriefs", "purchases", "learning_cycles")
AHEAD = {"review_on", "until_day"}
"""Days that are set, not come to: they stay, even if they fall on today."""


class Past:
    """Knows since when the story is being told, and which rows have had their day already."""

    def __init__(self, telling_began: datetime, today: date) -> None:
        self._began = telling_began
        self._today = today
        self._tables = [
            model
            for app in APPS
            for model in apps.get_app_config(app).get_models()
            if isinstance(model._meta.pk, models.AutoField | models.BigAutoField)
        ]
        self._last = dict.fromkeys(self._tables, 0)

    def happened(self, moment: datetime) -> None:
        """Everything written since the last call happened at ``moment``."""
        with pgtrigger.ignore():
            for table in self._tables:
                self._move(table, moment)

    def _move(self, table: type[models.Model], moment: datetime) -> None:
        rows = table._default_manager.all()
        last = self._last[table]
        newest = rows.aggregate(newest=Max("pk"))["newest"] or 0
        if newest > last:
            for field in set(_fields(table, models.DateField)) - AHEAD:
                new = rows.filter(pk__gt=last, **{field: self._today})
                new.update(**{field: moment.date()})
            self._last[table] = newest
        if newest and (fields := _fields(table, models.DateTimeField)):
            since = [Q(**{f"{field}__gte": self._began}) for field in fields]
            written = since[0]
            for each in since[1:]:
                written |= each
            rows.filter(written).update(
                **{
                    field: Case(When(when, then=Value(moment)), default=F(field))
                    for field, when in zip(fields, since, strict=True)
                }
            )


def _fields(table: type[models.Model], kind: type[models.Field]) -> list[str]:  # type: ignore[type-arg]
    return [field.attname for field in table._meta.concrete_fields if type(field) is kind]
