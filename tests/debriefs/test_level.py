"""Saying where the answer to an issue lies, with three questions that help to choose."""

import pytest

from debriefs.actions import issues as deeds
from debriefs.forms.level import LevelHelp, pointed_to
from debriefs.models import Issue, Level
from tests.borough import Borough
from tests.debriefs.conftest import SignIn


def address(issue: Issue) -> str:
    return f"/issues/{issue.pk}/level/"


@pytest.mark.parametrize(
    ("ourselves", "round_here", "by_law", "level"),
    [
        ("yes", "", "", Level.METHOD),
        ("yes", "yes", "yes", Level.METHOD),
        ("no", "yes", "no", Level.SYSTEM),
        ("", "yes", "not_sure", Level.SYSTEM),
        ("no", "no", "yes", Level.MACRO_SYSTEM),
        ("not_sure", "not_sure", "yes", Level.MACRO_SYSTEM),
        ("no", "yes", "yes", Level.TO_TALK_ABOUT),
        ("no", "no", "no", Level.TO_TALK_ABOUT),
        ("not_sure", "", "", Level.TO_TALK_ABOUT),
        ("", "", "", None),
    ],
)
def test_where_the_answers_point(
    ourselves: str, round_here: str, by_law: str, level: Level | None
) -> None:
    assert pointed_to(ourselves=ourselves, round_here=round_here, by_law=by_law) == level


def test_looking_where_they_point_chooses_it_and_saves_nothing(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    Issue.objects.update(level=Level.TO_TALK_ABOUT)
    typed = {
        "ourselves": "no",
        "by_law": "yes",
        "level": "to_talk_about",
        "why": "It says so in the act",
        "version": 1,
        "help": "yes",
    }
    response = sign_in(borough.colleague).post(address(issue), typed)
    page = response.content.decode()
    assert response.status_code == 200
    assert "Your answers point to “Law or national policy is in the way”" in page
    form = response.context["form"]
    assert (form["level"].value(), form["why"].value(), form["ourselves"].value()) == (
        Level.MACRO_SYSTEM,
        "It says so in the act",
        "no",
    )
    assert "govuk-error" not in page
    issue.refresh_from_db()
    assert issue.level == Level.TO_TALK_ABOUT


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, "Answer one of the three questions first"),
        ({"round_here": "yes", "by_law": "yes"}, "Your answers do not point one way"),
    ],
)
def test_where_they_point_nowhere_it_says_so(
    sign_in: SignIn, borough: Borough, issue: Issue, answers: dict[str, str], said: str
) -> None:
    typed = {**answers, "level": "system", "version": 1, "help": "yes"}
    page = sign_in(borough.worker).post(address(issue), typed).content.decode()
    assert said in page


def test_what_a_person_chooses_counts_before_what_the_answers_say(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    typed = {"ourselves": "yes", "level": "macro_system", "version": 1}
    sign_in(borough.worker).post(address(issue), typed)
    issue.refresh_from_db()
    assert issue.level == Level.MACRO_SYSTEM


def test_answers_alone_choose_it_where_nobody_did(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    typed = {"ourselves": "yes", "level": "to_talk_about", "version": 1}
    sign_in(borough.worker).post(address(issue), typed)
    issue.refresh_from_db()
    assert issue.level == Level.METHOD


def test_the_answers_are_no_part_of_what_a_form_hands_on() -> None:
    form = LevelHelp({"ourselves": "yes"})
    assert form.is_valid()
    assert form.cleaned_data == {}


def test_it_says_who_else_reads_what_was_sent_on(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    said = "The further away its answer lies, the further away those words are read"
    assert said not in client.get(address(issue)).content.decode()
    deeds.send_on(issue=issue, words="A move is refused", by=borough.worker)
    assert said in client.get(address(issue)).content.decode()
