"""What is done meanwhile, on the page of its issue: changed, looked at again, kept and ended."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions.countermeasures import change_countermeasure, keep_countermeasure
from debriefs.issue_history import history_of_issue
from debriefs.models import Countermeasure, Issue
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.pulling import typed_day
from tests.factories import CountermeasureFactory, IssueFactory
from tests.ui.errors import assert_form_error


@pytest.fixture
def for_now(borough: Borough, issue: Issue) -> Countermeasure:
    """Furniture is stored, written by the worker."""
    made: Countermeasure = CountermeasureFactory(
        issue=issue, written_by=borough.worker, words="We store the furniture"
    )
    return made


@pytest.fixture
def cover(borough: Borough, issue: Issue) -> Countermeasure:
    """Air cover whose review date was yesterday."""
    made: Countermeasure = CountermeasureFactory(
        issue=issue,
        written_by=borough.worker,
        words="No bailiffs",
        air_cover_holder="The director",
        review_on=timezone.localdate() - timedelta(days=1),
    )
    return made


def at(countermeasure: Countermeasure, deed: str = "") -> str:
    return f"/issues/{countermeasure.issue_id}/for-now/{countermeasure.pk}/{deed}"


@pytest.mark.parametrize("deed", ["", "change/"])
def test_nobody_but_the_team_changes_or_looks_at_it(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure, restricted: Case, deed: str
) -> None:
    for outsider in (borough.other_worker, borough.manager, borough.stranger):
        assert sign_in(outsider).get(at(for_now, deed)).status_code == 404
        assert sign_in(outsider).post(at(for_now, deed)).status_code == 404
    Issue.objects.update(case=restricted)
    assert sign_in(borough.colleague).get(at(for_now, deed)).status_code == 404
    assert sign_in(borough.worker).get(at(for_now, deed)).status_code == 200


def test_one_of_another_issue_is_not_found(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    other = IssueFactory(team=borough.harbour)
    client = sign_in(borough.worker)
    assert client.get(f"/issues/{other.pk}/for-now/{for_now.pk}/").status_code == 404


def test_anybody_on_the_team_says_it_in_other_words(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure, case: Case
) -> None:
    Issue.objects.update(case=case)
    typed = {"words": "We store it in the church hall", "version": 1}
    response = sign_in(borough.colleague).post(at(for_now, "change/"), typed)
    assert response["Location"] == for_now.issue.get_absolute_url()
    for_now.refresh_from_db()
    assert (for_now.words, for_now.version, for_now.written_by) == (
        "We store it in the church hall",
        2,
        borough.worker,
    )
    assert CaseLook.objects.filter(case=case, way=Way.WRITE, person=borough.colleague).exists()


def test_two_who_change_it_at_once_see_both_and_choose(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    change_countermeasure(
        countermeasure=for_now,
        version=1,
        by=borough.colleague,
        words="Theirs",
        review_on=None,
        air_cover_holder="",
    )
    client = sign_in(borough.worker)
    response = client.post(at(for_now, "change/"), {"words": "Mine", "version": 1})
    assert response.status_code == 422
    assert [(each.theirs, each.mine) for each in response.context["both"]] == [("Theirs", "Mine")]
    for_now.refresh_from_db()
    assert for_now.words == "Theirs"
    again = {"words": "Mine", "version": response.context["form"]["version"].value()}
    assert client.post(at(for_now, "change/"), again).status_code == 302


def test_words_can_be_changed_after_the_review_date_has_passed(
    sign_in: SignIn, borough: Borough, cover: Countermeasure
) -> None:
    assert cover.review_on
    typed = {"words": "No bailiffs at all", "air_cover_holder": "The director", "version": 1}
    client = sign_in(borough.worker)
    response = client.post(at(cover, "change/"), typed | typed_day(cover.review_on, "review_on"))
    assert response.status_code == 302
    earlier = cover.review_on - timedelta(days=1)
    typed |= {"version": 2, **typed_day(earlier, "review_on")}
    response = client.post(at(cover, "change/"), typed)
    assert_form_error(response, "review_on", "The date must be today or later")


def test_kept_it_has_a_new_review_date_and_says_whether_it_helped(
    sign_in: SignIn, borough: Borough, cover: Countermeasure
) -> None:
    client = sign_in(borough.colleague)
    page = client.get(cover.issue.get_absolute_url()).content.decode()
    assert "It stands until The director says otherwise" in page
    assert "Ask The director" in client.get(at(cover)).content.decode()
    day = timezone.localdate() + timedelta(days=30)
    typed: dict[str, Any] = {"outcome": "keep", "helped": "partly", "version": 1}
    response = client.post(at(cover), typed)
    assert_form_error(response, "review_on", "Enter the day on which you and they look at it again")
    assert client.post(at(cover), typed | typed_day(day, "review_on")).status_code == 302
    cover.refresh_from_db()
    assert (cover.kept_on, cover.review_on, cover.helped, cover.ended_on) == (
        timezone.localdate(),
        day,
        "partly",
        None,
    )
    page = client.get(cover.issue.get_absolute_url()).content.decode()
    assert "It helped a little" in page


def test_it_ends_with_a_reason_if_one_likes_and_can_be_taken_up_again(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    client = sign_in(borough.worker)
    typed = {"outcome": "end", "ended_words": "The hall is full", "version": 1}
    assert client.post(at(for_now), typed).status_code == 302
    for_now.refresh_from_db()
    assert (for_now.ended_on, for_now.ended_words) == (timezone.localdate(), "The hall is full")
    page = client.get(for_now.issue.get_absolute_url()).content.decode()
    assert "The hall is full" in page
    assert client.post(at(for_now), {"outcome": "keep", "version": 2}).status_code == 302
    for_now.refresh_from_db()
    assert (for_now.ended_on, for_now.ended_words) == (None, "")
    assert client.post(at(for_now), {"outcome": "end", "version": 3}).status_code == 302


def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    typed = {"ended_words": "The hall is full", "version": 1}
    response = sign_in(borough.worker).post(at(for_now), typed)
    assert_form_error(response, "outcome", "Select whether you keep it or it has ended")
    assert "The hall is full" in response.content.decode()


def test_a_stale_look_shows_what_somebody_else_said(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    keep_countermeasure(
        countermeasure=for_now, version=1, by=borough.colleague, review_on=None, helped="yes"
    )
    client = sign_in(borough.worker)
    typed = {"outcome": "end", "helped": "no", "version": 1}
    response = client.post(at(for_now), typed)
    assert response.status_code == 422
    assert ("It helped", "It did not help") in [
        (each.theirs, each.mine) for each in response.context["both"]
    ]
    for_now.refresh_from_db()
    assert (for_now.helped, for_now.ended_on) == ("yes", None)


def test_words_that_were_sent_on_stay_as_they_were_read(
    sign_in: SignIn, borough: Borough, for_now: Countermeasure
) -> None:
    Countermeasure.objects.update(
        sent_words="Things are stored", sent_at=timezone.now(), sent_by=borough.worker
    )
    client = sign_in(borough.colleague)
    client.post(at(for_now, "change/"), {"words": "Bronwen's sofa is stored", "version": 1})
    for_now.refresh_from_db()
    assert for_now.sent_words == "Things are stored"


@pytest.mark.django_db(transaction=True)
def test_all_of_it_is_in_the_history(
    sign_in: SignIn, borough: Borough, issue: Issue, for_now: Countermeasure
) -> None:
    client = sign_in(borough.colleague)
    day = timezone.localdate() + timedelta(days=5)
    client.post(
        at(for_now),
        {"outcome": "keep", "helped": "yes", "version": 1, **typed_day(day, "review_on")},
    )
    client.post(at(for_now), {"outcome": "end", "helped": "yes", "version": 2})
    told = [(each.who, each.what) for each in history_of_issue(issue)][::-1]
    assert told[2:] == [
        ("Idris Fenwood", "It helped"),
        ("Idris Fenwood", f"Looked at again and kept, to be looked at again on {day:%-d %B %Y}"),
        ("Idris Fenwood", "What we were doing ended"),
    ]
