"""Moving what was just written to the day of the story on which it happened.

Actions write the time that it is. The story is told through them day by day; after each, whatever
carries a time since the telling began, or today's date, is moved back to that day. History and
marks for the roll-up stay out of it: nothing about the things themselves changes.
"""

from collections.abc import Iterator
from datetime import date, datetime

import pgtrigger
from django.apps import apps
from django.db import connection, models

APPS = ("systems", "casework", "debriefs", "purchases", "learning_cycles")
AHEAD = {"review_on", "until_day"}
"""Days that are set, not come to: they stay, even if they fall on today."""


class Past:
    """Knows since when the story is being told, and on which day."""

    def __init__(self, telling_began: datetime, today: date) -> None:
        self._began, self._today = telling_began, today
        # One statement for each table, all in one go: some seventy for each day of the story.
        self._sql = ";\n".join(_updates())

    def happened(self, moment: datetime) -> None:
        """Everything written since the last call happened at ``moment``."""
        with pgtrigger.ignore(), connection.cursor() as cursor:
            cursor.execute(
                self._sql.format(
                    began=f"'{self._began.isoformat()}'",
                    today=f"'{self._today.isoformat()}'",
                    moment=f"'{moment.isoformat()}'",
                    day=f"'{moment.date().isoformat()}'",
                )
            )


def _updates() -> Iterator[str]:
    for app in APPS:
        for table in apps.get_app_config(app).get_models():
            moves = {str(field.column): _move(field) for field in table._meta.concrete_fields}
            columns = {connection.ops.quote_name(name): to for name, to in moves.items() if to}
            if columns:
                since = {name: to[0] for name, to in columns.items()}
                values = (
                    f"{name} = CASE WHEN {name} {since[name]} THEN {to[1]} ELSE {name} END"
                    for name, to in columns.items()
                )
                written = " OR ".join(f"{name} {condition}" for name, condition in since.items())
                name = connection.ops.quote_name(table._meta.db_table)
                yield f"UPDATE {name} SET {', '.join(values)} WHERE {written}"  # noqa: S608 - names


def _move(field: models.Field) -> tuple[str, str] | None:  # type: ignore[type-arg]
    """Which values of a field are moved, and where to."""
    if isinstance(field, models.DateTimeField):
        return ">= {began}", "{moment}"
    if isinstance(field, models.DateField) and field.name not in AHEAD:
        return "= {today}", "{day}"
    return None
