"""Sending on: the only way out of the team."""

from typing import Any

import pytest

from casework.models import Case, CaseLook, OtherName, Way, Whose
from debriefs.actions import issues as deeds
from debriefs.models import Closing, Issue, Level
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import CaseFactory, CitizenFactory, CountermeasureFactory


@pytest.fixture
def tully(borough: Borough) -> Case:
    """Bronwen Tully's, whose address, telephone and household are known."""
    citizen = CitizenFactory(
        name="Bronwen Tully", address="14 Fallow Bank\nTyneholme", phone="0191 498 0000"
    )
    OtherName.objects.create(citizen=citizen, name="Caradoc", whose=Whose.HOUSEHOLD)
    case: Case = CaseFactory(citizen=citizen, team=borough.harbour)
    return case


def send(issue: Issue) -> str:
    return f"/issues/{issue.pk}/send-on/"


def typed(issue: Issue, **more: Any) -> dict[str, Any]:
    return {"words": issue.description, "known": "no", "version": issue.version, **more}


def test_before_it_leaves_the_words_and_their_readers_are_shown(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    page = sign_in(borough.colleague).get(send(issue)).content.decode()
    assert "A move is refused while rent is owed" in page
    assert "Would the person, or a neighbour, know whom this is about?" in page
    assert "<li>Tyneholme Borough Council</li>" in page
    assert "<li>Tyneholme and Marsh</li>" not in page
    Issue.objects.update(level=Level.MACRO_SYSTEM)
    page = sign_in(borough.colleague).get(send(issue)).content.decode()
    for system in ("Tyneholme Borough Council", "Tyneholme and Marsh", "Northland"):
        assert f"<li>{system}</li>" in page


def test_it_leaves_in_the_words_that_were_read(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    response = sign_in(borough.colleague).post(send(issue), typed(issue, words="A move is refused"))
    assert response["Location"] == issue.get_absolute_url()
    issue.refresh_from_db()
    assert (issue.sent_words, issue.sent_by) == ("A move is refused", borough.colleague)
    assert issue.description == "A move is refused while rent is owed"


def test_nothing_leaves_before_the_question_is_answered(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    data = typed(issue, words="A move is refused")
    del data["known"]
    response = sign_in(borough.worker).post(send(issue), data)
    assert response.status_code == 422
    assert "Answer whether they would know" in response.content.decode()
    assert "A move is refused" in response.content.decode()
    issue.refresh_from_db()
    assert not issue.is_sent_on


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("BRONWEN cannot move", "BRONWEN"),
        ("Mrs tully cannot move", "tully"),
        ("Brónwen cannot move", "Brónwen"),
        ("Caradoc cannot go to school", "Caradoc"),
        ("Idris could not get through", "Idris"),
        ("It is damp in 14 Fallow Bank", "14 Fallow Bank"),
        ("It is damp in Fallow Bank", "Fallow Bank"),
        ("Nobody rings 0 191 4980000 back", "0 191 4980000"),
        ("The flat at NE8 1HH is damp", "NE8 1HH"),
    ],
)
def test_names_are_marked_and_the_writer_is_asked_once_more(
    sign_in: SignIn, borough: Borough, issue: Issue, tully: Case, words: str, marked: str
) -> None:
    client = sign_in(borough.worker)
    response = client.post(send(issue), typed(issue, words=words))
    page = response.content.decode()
    assert response.status_code == 422
    assert f"<mark>{marked}</mark>" in page
    assert "take it out, or send it on again" in page
    issue.refresh_from_db()
    assert not issue.is_sent_on
    asked_about = response.context["form"]["asked_about"].value()
    again = client.post(send(issue), typed(issue, words=words, asked_about=asked_about))
    assert again.status_code == 302
    issue.refresh_from_db()
    assert issue.sent_words == words


def test_another_name_in_the_second_try_is_asked_about_too(
    sign_in: SignIn, borough: Borough, issue: Issue, tully: Case
) -> None:
    client = sign_in(borough.worker)
    response = client.post(send(issue), typed(issue, words="Bronwen cannot move"))
    asked_about = response.context["form"]["asked_about"].value()
    response = client.post(
        send(issue), typed(issue, words="Bronwen and Caradoc cannot move", asked_about=asked_about)
    )
    assert response.status_code == 422
    issue.refresh_from_db()
    assert not issue.is_sent_on


def test_they_might_know_asks_once_more(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    client = sign_in(borough.worker)
    response = client.post(send(issue), typed(issue, known="yes"))
    assert response.status_code == 422
    asked_about = response.context["form"]["asked_about"].value()
    again = client.post(send(issue), typed(issue, known="yes", asked_about=asked_about))
    assert again.status_code == 302


def test_take_it_out_for_me_puts_neutral_words_in_its_place_and_sends_nothing(
    sign_in: SignIn, borough: Borough, issue: Issue, tully: Case
) -> None:
    words = "Bronwen waits at 14 Fallow Bank. Idris rang."
    client = sign_in(borough.worker)
    data = typed(issue, words=words, take_out="bronwen")
    response = client.post(send(issue), data)
    assert response.status_code == 200
    assert response.context["form"]["words"].value() == (
        "The person waits at 14 Fallow Bank. Idris rang."
    )
    assert response.context["form"]["known"].value() == "no"
    response = client.post(send(issue), {**data, "take_out": "everything"})
    assert response.context["form"]["words"].value() == (
        "The person waits at an address. A colleague rang."
    )
    page = response.content.decode()
    assert "<mark>" not in page
    assert "govuk-error" not in page
    issue.refresh_from_db()
    assert not issue.is_sent_on


def test_reading_it_again_shows_the_changed_words_marked(
    sign_in: SignIn, borough: Borough, issue: Issue, tully: Case
) -> None:
    data = typed(issue, words="Bronwen <b>waits</b>", read_again="yes")
    response = sign_in(borough.worker).post(send(issue), data)
    page = response.content.decode()
    assert response.status_code == 200
    assert "<mark>Bronwen</mark> &lt;b&gt;waits&lt;/b&gt;" in page


def test_a_name_of_a_restricted_case_is_not_told_to_who_may_not_see_it(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    data = typed(issue, words="Perpetua waits", read_again="yes")
    for who, sees in [("worker", True), ("colleague", False)]:
        page = sign_in(getattr(borough, who)).post(send(issue), data).content.decode()
        assert ("<mark>Perpetua</mark>" in page) is sees


def test_what_is_done_meanwhile_travels_only_with_a_tick_of_its_own_worker(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    mine = CountermeasureFactory(issue=issue, written_by=borough.worker, words="We bend a rule")
    theirs = CountermeasureFactory(issue=issue, written_by=borough.colleague, words="I lend mine")
    paper = CountermeasureFactory(issue=issue, written_by=None, words="From the log")
    client = sign_in(borough.worker)
    page = client.get(send(issue))
    assert [form.countermeasure for form in page.context["sending"].along] == [mine, paper]
    assert "Idris Fenwood wrote this, and can send it on" in page.content.decode()
    client.post(
        send(issue),
        typed(
            issue,
            **{
                f"meanwhile-{mine.pk}-send": "on",
                f"meanwhile-{mine.pk}-words": "We found a way",
                f"meanwhile-{theirs.pk}-send": "on",
                f"meanwhile-{theirs.pk}-words": "I lend mine",
                f"meanwhile-{paper.pk}-words": "From the log",
            },
        ),
    )
    for each, sent in [(mine, "We found a way"), (theirs, ""), (paper, "")]:
        each.refresh_from_db()
        assert each.sent_words == sent


def test_a_tick_taken_away_takes_it_back(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    mine = CountermeasureFactory(issue=issue, written_by=borough.worker, words="We bend a rule")
    issue = deeds.send_on(
        issue=issue, words="x", by=borough.worker, countermeasures={mine.pk: "We found a way"}
    )
    client = sign_in(borough.worker)
    page = client.get(send(issue)).content.decode()
    assert "We found a way" in page
    client.post(send(issue), typed(issue, **{f"meanwhile-{mine.pk}-words": "We found a way"}))
    mine.refresh_from_db()
    assert (mine.sent_words, mine.sent_at, mine.sent_by) == ("", None, None)


def test_names_in_what_is_done_meanwhile_are_found_too(
    sign_in: SignIn, borough: Borough, issue: Issue, tully: Case
) -> None:
    mine = CountermeasureFactory(issue=issue, written_by=borough.worker, words="Bronwen stays")
    data = typed(issue, **{f"meanwhile-{mine.pk}-words": "Bronwen stays"})
    client = sign_in(borough.worker)
    ticked = {**data, f"meanwhile-{mine.pk}-send": "on"}
    assert client.post(send(issue), ticked).status_code == 422
    taken = client.post(send(issue), {**ticked, "take_out": "everything"})
    assert taken.context["sending"].along[0]["words"].value() == "The person stays"
    assert client.post(send(issue), data).status_code == 302


@pytest.mark.parametrize("level", [Level.METHOD, Level.TO_TALK_ABOUT])
def test_what_the_team_answers_itself_stays_and_the_page_says_why(
    sign_in: SignIn, borough: Borough, issue: Issue, level: Level
) -> None:
    Issue.objects.update(level=level)
    client = sign_in(borough.worker)
    page = client.get(send(issue))
    assert page.status_code == 200
    assert "This one stays with the team" in page.content.decode()
    assert client.post(send(issue), typed(issue)).status_code == 422
    issue.refresh_from_db()
    assert not issue.is_sent_on


def test_sending_again_changes_the_words(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    issue = deeds.send_on(issue=issue, words="First words", by=borough.worker)
    client = sign_in(borough.colleague)
    assert client.get(send(issue)).context["form"]["words"].value() == "First words"
    client.post(send(issue), typed(issue, words="Second words"))
    issue.refresh_from_db()
    assert issue.sent_words == "Second words"


def test_words_that_somebody_else_sent_on_meanwhile_are_shown_beside_mine(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    deeds.send_on(issue=issue, words="Their words", by=borough.colleague)
    client = sign_in(borough.worker)
    response = client.post(send(issue), typed(issue, words="My words"))
    assert response.status_code == 422
    assert "Their words" in response.content.decode()
    version = response.context["form"]["version"].value()
    again = typed(issue, words="My words", version=version)
    assert client.post(send(issue), again).status_code == 302
    issue.refresh_from_db()
    assert issue.sent_words == "My words"


def test_what_perfect_looks_like_and_why_it_closed_stay_in_the_team(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    issue = deeds.change_issue(
        issue=issue, version=1, by=borough.worker, new_normal="Nobody asks", gift_holder="The head"
    )
    deeds.add_countermeasure(issue=issue, words="We bend it", by=borough.worker)
    issue = deeds.send_on(issue=issue, words="A move is refused", by=borough.worker)
    deeds.close_issue(issue=issue, closing=Closing.NO, words="Not this year", by=borough.worker)
    roll_up()
    client = sign_in(borough.steward)
    conversation = Conversation.objects.get(system=borough.organisation)
    read = ""
    for path in (
        conversation.get_absolute_url(),
        borough.organisation.get_absolute_url(),
        f"/api/v1/conversations/{conversation.pk}/",
        f"/api/v1/conversations/{conversation.pk}/issues/",
    ):
        response = client.get(path)
        assert response.status_code == 200, path
        read += response.content.decode()
    assert "A move is refused" in read
    hidden = ("Nobody asks", "Not this year", "We bend it", "The head", "while rent is owed")
    assert not [words for words in hidden if words in read]


def test_reading_and_sending_an_issue_about_somebody_is_on_record(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    client = sign_in(borough.worker)
    client.get(send(issue))
    assert CaseLook.objects.get().way == Way.READ
    client.post(send(issue), typed(issue))
    assert CaseLook.objects.filter(way=Way.WRITE, what="Issue sent on").count() == 1
