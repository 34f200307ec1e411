"""History is written in the change's own transaction: no change without it."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from debriefs.actions.issues import change_level, raise_issue
from debriefs.models import Issue, Level
from tests.borough import Borough
from tests.factories import IssueFactory

BREAK_HISTORY = """
    CREATE FUNCTION no_history() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'history cannot be written'; END $$;
    CREATE TRIGGER no_history BEFORE INSERT ON debriefs_issueevent
        FOR EACH ROW EXECUTE FUNCTION no_history();
"""


def test_nothing_is_saved_where_its_history_cannot_be(borough: Borough) -> None:
    issue = IssueFactory(team=borough.team, level=Level.METHOD)
    with connection.cursor() as cursor:
        cursor.execute(BREAK_HISTORY)

    def refused(change: Callable[[], object]) -> None:
        with pytest.raises(DatabaseError, match="cannot be written"), transaction.atomic():
            change()

    refused(lambda: raise_issue(team=borough.team, description="No bus", by=borough.worker))
    refused(lambda: change_level(issue=issue, level=Level.SYSTEM, by=borough.worker))
    refused(lambda: Issue.objects.update(level=Level.SYSTEM))

    assert [each.level for each in Issue.objects.all()] == [Level.METHOD]


def test_both_levels_stay_in_the_history_with_who_and_why(borough: Borough) -> None:
    issue = IssueFactory(team=borough.team, level=Level.METHOD)
    change_level(issue=issue, level=Level.SYSTEM, by=borough.worker, why="It is a form")

    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT event.level, context.metadata ->> 'user', context.metadata ->> 'why'
            FROM debriefs_issueevent event
            LEFT JOIN pghistory_context context ON context.id = event.pgh_context_id
            WHERE event.pgh_obj_id = %s ORDER BY event.pgh_id
            """,
            [issue.pk],
        )
        assert cursor.fetchall() == [
            ("method", None, None),
            ("system", str(borough.worker.pk), "It is a form"),
        ]
