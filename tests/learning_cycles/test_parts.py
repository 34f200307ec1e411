"""People and teams behind a conversation of several organisations."""

import pytest

from learning_cycles.models import Conversation
from learning_cycles.reading import Numbers, numbers_for
from learning_cycles.rollup import roll_up
from systems.models import Scale, System
from tests.borough import Borough
from tests.factories import ConversationFactory, SystemFactory
from tests.learning_cycles.scenes import about_somebody, sent, talked_about


def told(borough: Borough, conversation: Conversation) -> Numbers:
    found = Conversation.objects.select_related("system", "picture").get(pk=conversation.pk)
    return numbers_for(borough.place_steward, [found])[found.pk]


def of(borough: Borough, organisation: System, people: int, teams: int = 1) -> Conversation:
    """A conversation of the place that so many people of so many teams come to."""
    inside = [SystemFactory(parent=organisation) for _ in range(teams)]
    issues = [
        sent(borough, level="macro_system", **about_somebody(inside[number % teams]))
        for number in range(people)
    ]
    smaller = talked_about(*issues, system=organisation)
    smaller.feeds_into = ConversationFactory(system=borough.place)
    smaller.save()
    return smaller


@pytest.fixture
def advice(borough: Borough) -> System:
    """Another organisation of the place."""
    return SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)


def both(borough: Borough, advice: System, people: tuple[int, int]) -> Numbers:
    council = of(borough, borough.organisation, people[0], teams=5)
    centre = of(borough, advice, people[1])
    centre.feeds_into = council.feeds_into
    centre.save()
    roll_up()
    assert council.feeds_into
    return told(borough, council.feeds_into)


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((6, 3), "at least 5"),  # 9 less 6 would be the three
        ((9, 1), "at least 5"),
        ((4, 4), "fewer than 5"),
        ((7, 12), "at least 15"),
    ],
)
def test_a_place_adds_up_what_is_told_of_its_organisations(
    borough: Borough, advice: System, people: tuple[int, int], said: str
) -> None:
    assert str(both(borough, advice, people).cases) == said


def test_teams_are_added_up_likewise(borough: Borough, advice: System) -> None:
    assert str(both(borough, advice, (6, 3)).teams) == "at least 5"


def test_a_single_issue_does_not_say_that_it_is_about_nobody(borough: Borough) -> None:
    found = talked_about(sent(borough), system=borough.organisation)
    found = Conversation.objects.select_related("system", "picture").get(pk=found.pk)
    assert str(numbers_for(borough.steward, [found])[found.pk].cases) == "fewer than 5"
