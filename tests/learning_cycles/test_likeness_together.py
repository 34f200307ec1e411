"""A group of issues is placed at once, and what is said twice in it has one home (R3, R6)."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from debriefs.models import Level
from learning_cycles import likeness
from learning_cycles.models import Conversation, Placement
from learning_cycles.rollup import differences, roll_up
from tests.borough import Borough
from tests.factories import IssueFactory
from tests.learning_cycles.scenes import sent, talked_about

pytestmark = pytest.mark.django_db

TWICE = "The telescope is locked in the basement on Sundays"
AGAIN = "On Sundays nobody finds the key of the basement with the telescope"
OTHER = "Gravel on the towpath tears the wheels of prams"


def test_what_is_said_twice_in_a_group_has_one_home_at_every_scale(borough: Borough) -> None:
    for words in (TWICE, OTHER, AGAIN):
        IssueFactory(
            team=borough.harbour,
            raised_by=borough.worker,
            description=words,
            level=Level.MACRO_SYSTEM,
            sent=True,
        )
    roll_up()
    homes = Placement.objects.order_by("issue").values_list("conversation", flat=True)
    first, other, again = homes
    assert first == again != other
    scales = sorted(Conversation.objects.values_list("system__scale", flat=True))
    assert scales == [*["country"] * 2, *["organisation"] * 2, *["place"] * 2]
    assert differences() == []


def test_the_second_is_told_how_like_the_first_it_is(borough: Borough) -> None:
    sent(borough, TWICE)
    second = sent(borough, AGAIN)
    roll_up()
    found = Placement.objects.get(issue=second).likeness
    assert found is not None
    assert likeness.LIKE_ENOUGH <= found < 1


def asked_for(borough: Borough, issues: int) -> int:
    """How often it is looked where so many new issues belong that are like one conversation."""
    for _ in range(issues):
        sent(borough, AGAIN)
    with CaptureQueriesContext(connection) as queries:
        roll_up()
    return len([query for query in queries if "learning_cycles_terminhome held" in query["sql"]])


def test_a_group_asks_once_where_all_of_it_belongs(borough: Borough) -> None:
    talked_about(sent(borough, TWICE), system=borough.organisation, question="")
    assert asked_for(borough, 2) == asked_for(borough, 9) == 1
    assert Conversation.objects.filter(system=borough.organisation).count() == 1
