"""Asking a colleague on an issue, by name."""

import pytest

from casework.models import Case, CaseLook, Way
from debriefs.actions.asking import ask_colleague
from debriefs.models import Asked, Issue
from debriefs.querysets.workers import workers_who_see
from systems.models import Notice
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.ui.errors import assert_form_error


def ask(issue: Issue) -> str:
    return f"/issues/{issue.pk}/ask/"


def answer(asked: Asked) -> str:
    return f"/issues/{asked.issue_id}/asked/{asked.pk}/"


def test_the_question_and_the_answer_stand_on_the_issue_and_each_is_told_without_words(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    typed = {"colleague": borough.colleague.pk, "words": "Did you meet this before?"}
    response = sign_in(borough.worker).post(ask(issue), typed)
    assert response["Location"] == issue.get_absolute_url()
    notice = Notice.objects.get(person=borough.colleague)
    assert notice.url == f"{issue.get_absolute_url()}#asked"
    client = sign_in(borough.colleague)
    page = client.get(issue.get_absolute_url()).content.decode()
    assert "Did you meet this before?" in page
    assert "Answer Wren Calloway" in page
    asked = Asked.objects.get()
    assert client.post(answer(asked), {"answer": "Twice, in spring"}).status_code == 302
    back = Notice.objects.get(person=borough.worker)
    for each in (notice, back):
        told = f"{each.heading} {each.lines.get().words} {each.lines.get().next_step}"
        hidden = ("meet this", "in spring", "move", "Bronwen")
        assert not [words for words in hidden if words in told]
    page = sign_in(borough.coordinator).get(issue.get_absolute_url()).content.decode()
    assert "Twice, in spring" in page
    looks = CaseLook.objects.filter(way=Way.WRITE).values_list("person", "what")
    assert set(looks) == {
        (borough.worker.pk, "A colleague asked"),
        (borough.colleague.pk, "A colleague's answer"),
    }


def test_the_team_can_be_asked_and_nobody_else(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    offered = set(client.get(ask(issue)).context["form"].fields["colleague"].queryset)
    assert offered == {borough.colleague, borough.coordinator}
    response = client.post(ask(issue), {"colleague": borough.manager.pk, "words": "Kept"})
    assert response.status_code == 422
    assert "Kept" in response.content.decode()
    assert_form_error(client.post(ask(issue), {}), "colleague", "Choose a colleague")
    assert not Asked.objects.exists()


def test_on_a_restricted_case_only_those_who_may_see_it_are_offered(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    Issue.objects.update(case=restricted)
    client = sign_in(borough.worker)
    offered = set(client.get(ask(issue)).context["form"].fields["colleague"].queryset)
    assert offered == {borough.coordinator}
    assert client.post(ask(issue), {"colleague": borough.colleague.pk}).status_code == 422
    assert sign_in(borough.colleague).get(ask(issue)).status_code == 404
    seen = workers_who_see(team=borough.harbour, case=restricted)
    assert set(seen) == {borough.worker, borough.coordinator}


def test_nobody_answers_for_somebody_else(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    asked = ask_colleague(on=issue, colleague=borough.colleague, by=borough.worker)
    for somebody in (borough.worker, borough.coordinator, borough.manager):
        assert sign_in(somebody).get(answer(asked)).status_code == 404
        assert sign_in(somebody).post(answer(asked), {"answer": "I"}).status_code == 404
    Issue.objects.update(case=restricted)
    assert sign_in(borough.colleague).post(answer(asked), {"answer": "I"}).status_code == 404
    asked.refresh_from_db()
    assert asked.answer == ""


def test_one_of_another_issue_is_not_found(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    other = Issue.objects.create(team=borough.harbour, description="Else")
    asked = ask_colleague(on=other, colleague=borough.colleague, by=borough.worker)
    wrong = f"/issues/{issue.pk}/asked/{asked.pk}/"
    assert sign_in(borough.colleague).get(wrong).status_code == 404


def test_pressing_twice_asks_once_and_an_answer_is_given_once(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.worker)
    for _ in range(2):
        client.post(ask(issue), {"colleague": borough.colleague.pk, "words": "And you?"})
    asked = Asked.objects.get()
    assert Notice.objects.filter(person=borough.colleague).count() == 1
    client = sign_in(borough.colleague)
    client.post(answer(asked), {"answer": "First"})
    assert client.post(answer(asked), {"answer": "Second"}).status_code == 404
    asked.refresh_from_db()
    assert asked.answer == "First"


@pytest.mark.django_db(transaction=True)
def test_it_is_in_the_history(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    asked = ask_colleague(on=issue, colleague=borough.colleague, by=borough.worker, words="And?")
    sign_in(borough.colleague).post(answer(asked), {"answer": "Twice"})
    page = sign_in(borough.worker).get(issue.get_absolute_url())
    told = [(each.who, each.what, each.words) for each in page.context["history"]][::-1]
    assert told[1:] == [
        ("Wren Calloway", "Asked Idris Fenwood", "And?"),
        ("Idris Fenwood", "Answered", "Twice"),
    ]
