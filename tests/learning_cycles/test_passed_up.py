"""What is passed up counts at the larger scale as numbers, and is read by nobody there (R2, R5)."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from debriefs.actions import issues as deeds
from debriefs.models import Closing, Issue, Level
from learning_cycles.models import Conversation, ConversationPicture, Counted, SystemPicture
from learning_cycles.rollup import differences, roll_up
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.scenes import about_somebody, sent, talked_about


@pytest.fixture
def ladder(borough: Borough) -> list[Conversation]:
    """Conversations of organisation, place and country, each feeding the next."""
    country = ConversationFactory(system=borough.country)
    place = ConversationFactory(system=borough.place, feeds_into=country)
    here = ConversationFactory(system=borough.organisation, feeds_into=place)
    return [here, place, country]


def pass_up(conversation: Conversation, borough: Borough) -> None:
    conversation.passed_up_at, conversation.passed_up_by = timezone.now(), borough.steward
    conversation.save()
    roll_up()


def withdraw(conversation: Conversation) -> None:
    conversation.passed_up_at = conversation.passed_up_by = None
    conversation.save()
    roll_up()


def said(borough: Borough, home: Conversation, how_many: int, **fields: Any) -> list[Issue]:
    """System issues of as many people, placed in ``home``."""
    issues = [
        sent(borough, f"A coat needs a form, {n}", **about_somebody(borough.harbour), **fields)
        for n in range(how_many)
    ]
    for issue in issues:
        home.placements.create(issue=issue)
    roll_up()
    return issues


def picture_of(conversation: Conversation) -> tuple[int, ...]:
    """Open and closed to read, open and closed as numbers, people behind those; people, teams."""
    found = ConversationPicture.objects.get(conversation=conversation)
    return (
        *(found.open_issues, found.closed_issues, found.open_numbers, found.closed_numbers),
        *(found.number_cases, found.cases, found.teams),
    )


def test_r2_a_system_issue_counts_as_a_number_where_its_conversation_was_passed_to(
    borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, country = ladder
    issues = said(borough, here, 6)
    assert not Counted.objects.filter(conversation=place).exists()
    pass_up(here, borough)
    assert picture_of(here) == (6, 0, 0, 0, 0, 6, 1)
    assert picture_of(place) == (0, 0, 6, 0, 6, 6, 1)
    assert not Counted.objects.filter(conversation=country).exists()
    assert [(week.issues, week.cases) for week in place.weeks.all()] == [(6, 6)]
    deeds.close_issue(issue=issues[0], closing=Closing.NO_LONGER_MATTERS, by=borough.worker)
    roll_up()
    assert picture_of(place) == (0, 0, 5, 1, 6, 6, 1)
    assert differences() == []


def test_r2_it_goes_on_as_far_as_each_next_one_is_passed_up(
    borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, country = ladder
    said(borough, here, 2)
    pass_up(place, borough)
    assert not Counted.objects.filter(conversation=country).exists()
    pass_up(here, borough)
    assert picture_of(country) == (0, 0, 2, 0, 2, 2, 1)
    assert differences() == []


def test_r2_withdrawing_takes_the_numbers_back(
    borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, country = ladder
    said(borough, here, 2)
    pass_up(place, borough)
    pass_up(here, borough)
    withdraw(here)
    assert picture_of(place) == picture_of(country) == (0, 0, 0, 0, 0, 0, 0)
    assert not place.weeks.exists()
    assert ConversationPicture.objects.get(conversation=place).first_seen is None
    assert differences() == []


def test_r2_what_is_read_there_anyway_is_no_number(
    borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, _ = ladder
    said(borough, here, 2, level=Level.MACRO_SYSTEM)
    pass_up(here, borough)
    assert picture_of(place)[:4] == (2, 0, 0, 0)
    assert differences() == []


def test_nobody_reads_what_was_passed_up_in_the_larger_one(
    client: Client, borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, _ = ladder
    said(borough, here, 6)
    pass_up(here, borough)
    client.force_login(borough.place_steward)
    readable = Counted.objects.readable_by(borough.place_steward)
    assert not readable.filter(conversation=place).exists()
    page = client.get(place.get_absolute_url()).content.decode()
    assert "A coat needs a form" not in page
    assert "Passed up, as a number" in page
    row = client.get(f"/api/v1/conversations/{place.pk}/").json()
    assert row["numbers"]["as_numbers"] == {"value": 5, "words": "at least 5"}
    assert row["numbers"]["open"]["value"] == 0
    assert row["issues"] == []


def test_r5_numbers_with_few_people_behind_them_are_masked(
    client: Client, borough: Borough, ladder: list[Conversation]
) -> None:
    here, place, _ = ladder
    said(borough, here, 4)
    pass_up(here, borough)
    client.force_login(borough.place_steward)
    for address in (place.get_absolute_url(), "/conversations/", borough.place.get_absolute_url()):
        assert "fewer than 5" in client.get(address).content.decode(), address
    numbers = client.get(f"/api/v1/conversations/{place.pk}/").json()["numbers"]
    assert numbers["as_numbers"] == {"value": None, "words": "fewer than 5"}
    picture = SystemPicture.objects.get(system=borough.place, level=Level.SYSTEM)
    assert picture.open_issues == 4


def test_r8_merging_brings_issues_and_feeders(borough: Borough, ladder: list[Conversation]) -> None:
    here, place, _ = ladder
    said(borough, here, 3)
    old = talked_about(sent(borough), system=borough.organisation)
    old.feeds_into = place
    old.save()
    roll_up()
    old.placements.update(conversation=here)
    old.merged_into, old.feeds_into = here, None
    old.save()
    roll_up()
    assert picture_of(here)[0] == 4
    assert picture_of(old) == (0, 0, 0, 0, 0, 0, 0)
    assert differences() == []
