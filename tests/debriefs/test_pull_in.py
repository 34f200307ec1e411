"""Pulling in whoever has an issue in their gift: the team's side."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions import issues
from debriefs.actions import pulling_in as deeds
from debriefs.models import AnswerKind, Closing, Issue, PulledIn
from systems.actions.invitations import digest
from systems.models import Notice
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.pulling import WHY, WORDS, by_account, by_link

TYPED = {"words": WORDS, "why": WHY, "known": "no"}


def address(issue: Issue) -> str:
    return f"/issues/{issue.pk}/pull-in/"


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "stranger"])
def test_nobody_outside_the_team_pulls_anybody_in(
    sign_in: SignIn, borough: Borough, issue: Issue, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(address(issue)).status_code == 404
    assert client.post(address(issue), {**TYPED, "name": "Me"}).status_code == 404
    assert not PulledIn.objects.exists()


def test_nobody_to_whom_the_case_is_closed_does(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    Issue.objects.update(case=restricted)
    assert sign_in(borough.colleague).get(address(issue)).status_code == 404
    assert sign_in(borough.worker).get(address(issue)).status_code == 200


def test_the_form_begins_with_the_words_and_whose_gift_it_is(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    Issue.objects.update(gift_holder="Head of housing")
    response = sign_in(borough.worker).get(address(issue))
    assert response.context["form"]["words"].value() == WORDS
    assert response.context["form"]["name"].value() == "Head of housing"
    people = set(response.context["form"].fields["person"].queryset)
    assert {borough.manager, borough.steward, borough.place_steward} <= people
    assert not people & {borough.worker, borough.other_worker, borough.stranger}


def test_somebody_with_an_account_is_told_where_and_no_words(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    typed = {**TYPED, "person": borough.manager.pk}
    response = sign_in(borough.worker).post(address(issue), typed)
    assert response["Location"] == issue.get_absolute_url()
    pulled = PulledIn.objects.get()
    assert (pulled.person, pulled.pulled_by, pulled.words, pulled.why) == (
        borough.manager,
        borough.worker,
        WORDS,
        WHY,
    )
    notice = Notice.objects.get(person=borough.manager)
    assert notice.url == f"/pulled-in/{pulled.pk}/"
    told = f"{notice.heading} {notice.lines.get().words} {notice.lines.get().next_step}"
    assert "Wren Calloway" in told
    assert not [words for words in (WORDS, WHY, "Bronwen") if words in told]
    assert CaseLook.objects.filter(way=Way.WRITE, what="Pulled in Osric Bellwood").exists()


def test_the_link_is_shown_once_and_only_its_digest_is_kept(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    page = client.post(address(issue), {**TYPED, "name": "Head of housing"}).content.decode()
    (link,) = re.findall(r"http://testserver/pulled-in/\?key=[\w-]{43}(?=</)", page)
    token = link.partition("key=")[2]
    pulled = PulledIn.objects.get()
    assert pulled.token_digest == digest(token)
    assert pulled.expires_at == pulled.pulled_at + timedelta(days=14)
    assert token not in str(PulledIn.objects.values().get())
    assert token not in client.get(issue.get_absolute_url()).content.decode()
    assert Client().get(link).status_code == 200


@pytest.mark.parametrize("field", ["words", "why"])
def test_names_are_marked_and_asked_about_once_in_all_that_will_be_read(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case, field: str
) -> None:
    client = sign_in(borough.worker)
    typed = {**TYPED, "name": "Head of housing", field: "BRÓNWEN waits in the cold"}
    response = client.post(address(issue), typed)
    assert response.status_code == 422
    assert "<mark>BRÓNWEN</mark>" in response.content.decode()
    assert not PulledIn.objects.exists()
    taken = client.post(address(issue), {**typed, "take_out": "everything"})
    assert taken.context["form"][field].value() == "The person waits in the cold"
    assert taken.context["form"]["name"].value() == "Head of housing"
    asked_about = response.context["form"]["asked_about"].value()
    assert client.post(address(issue), {**typed, "asked_about": asked_about}).status_code == 200
    assert getattr(PulledIn.objects.get(), field) == "BRÓNWEN waits in the cold"


@pytest.mark.parametrize(
    ("left_out", "error"),
    [
        ("name", "Choose who can change this, or enter their name or role"),
        ("words", "Enter what got in the way"),
        ("why", "Enter why you pull them in"),
        ("known", "Answer whether they would know whom this is about"),
    ],
)
def test_what_is_missing_is_said_and_the_rest_is_kept(
    sign_in: SignIn, borough: Borough, issue: Issue, left_out: str, error: str
) -> None:
    typed = {**TYPED, "name": "Head of housing", "why": "Kept words"} | {left_out: ""}
    response = sign_in(borough.worker).post(address(issue), typed)
    assert response.status_code == 422
    assert error in response.content.decode()
    assert left_out == "why" or "Kept words" in response.content.decode()
    assert not PulledIn.objects.exists()


def test_the_same_person_is_pulled_in_once_at_a_time(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    first = by_account(issue, borough.manager, borough.worker)
    client = sign_in(borough.colleague)
    typed = {**TYPED, "person": borough.manager.pk}
    response = client.post(address(issue), typed)
    assert response.status_code == 422
    assert "Osric Bellwood is pulled in already" in response.content.decode()
    deeds.withdraw(pulled=first, by=borough.worker)
    assert client.post(address(issue), typed).status_code == 302


def test_a_closed_issue_is_opened_again_first(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    issues.close_issue(issue=issue, closing=Closing.NO, words="No", by=borough.worker)
    client = sign_in(borough.worker)
    response = client.post(address(issue), {**TYPED, "name": "Head of housing"}, follow=True)
    assert "Open it again first" in response.content.decode()
    assert not PulledIn.objects.exists()


def test_anybody_on_the_team_takes_it_back_and_nobody_else(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    pulled, link = by_link(issue, borough.worker)
    back = f"/issues/{issue.pk}/pulled-in/{pulled.pk}/withdraw/"
    assert sign_in(borough.other_worker).post(back).status_code == 404
    assert Client().get(link).status_code == 200
    assert sign_in(borough.colleague).post(back).status_code == 302
    assert Client().get(link).status_code == 404
    pulled.refresh_from_db()
    first = (pulled.withdrawn_at, pulled.withdrawn_by)
    assert first[1] == borough.colleague
    sign_in(borough.worker).post(back)
    pulled.refresh_from_db()
    assert (pulled.withdrawn_at, pulled.withdrawn_by) == first


def test_one_of_another_issue_is_not_found(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    other = issues.raise_issue(team=borough.harbour, description="Else", by=borough.worker)
    pulled, _ = by_link(other, borough.worker)
    client = sign_in(borough.worker)
    assert client.post(f"/issues/{issue.pk}/pulled-in/{pulled.pk}/withdraw/").status_code == 404


def test_the_page_of_the_issue_tells_who_was_pulled_in_and_what_they_said(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    issue.refresh_from_db()
    pulled, link = by_link(issue, borough.worker)
    client = sign_in(borough.colleague)
    assert "Not opened yet" in client.get(issue.get_absolute_url()).content.decode()
    Client().get(link)
    deeds.answer(pulled=pulled, kind=AnswerKind.UNBLOCK)
    given = deeds.answer(pulled=pulled, kind=AnswerKind.NO, words="The policy says so")
    page = client.get(issue.get_absolute_url()).content.decode()
    for words in (
        "Head of housing",
        "Opened once, last on",
        "Their link works until",
        "I unblock this now",
        "mark that the case can go on",
        "The policy says so",
        f"/issues/{issue.pk}/close/?answer={given.pk}",
    ):
        assert words in page
    form = client.get(f"/issues/{issue.pk}/close/?answer={given.pk}").context["form"]
    assert (form["closing"].value(), form["words"].value()) == ("no", "The policy says so")
    issue.refresh_from_db()
    assert (issue.status, issue.unblocked_at) == ("open", None)


def test_an_answer_of_another_issue_fills_no_form(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    other = issues.raise_issue(team=borough.quay, description="Else", by=borough.other_worker)
    pulled, _ = by_link(other, borough.other_worker)
    given = deeds.answer(pulled=pulled, kind=AnswerKind.NO, words="Their own business")
    client = sign_in(borough.worker)
    for said in (given.pk, "soup", 10**30):
        page = client.get(f"/issues/{issue.pk}/close/?answer={said}")
        assert "Their own business" not in page.content.decode()
        assert page.status_code == 200


@pytest.mark.django_db(transaction=True)
def test_the_history_tells_all_of_it(borough: Borough, issue: Issue) -> None:
    pulled, link = by_link(issue, borough.worker)
    Client().get(link)
    day = timezone.localdate() + timedelta(days=7)
    deeds.answer(pulled=pulled, kind=AnswerKind.AIR_COVER, words="Let them move", day=day)
    deeds.withdraw(pulled=pulled, by=borough.colleague)
    from debriefs.issue_history import history_of_issue

    told = [(each.who, each.what, each.words, each.why) for each in history_of_issue(issue)][::-1]
    said = "I stand in front of you until we look at it again"
    assert told[1:] == [
        ("Wren Calloway", "Pulled in Head of housing", WORDS, WHY),
        ("Head of housing", "Opened the page", "", ""),
        ("", "What we're doing for now", "Let them move", ""),
        (
            "Head of housing",
            f"Answered “{said}”, {day:%-d %B %Y}",
            "Let them move",
            "",
        ),
        ("Idris Fenwood", "Head of housing pulled in no longer", "", ""),
    ]
