"""What can be done with an issue on its page, each on a small page of its own."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from casework.models import Case, CaseLook, TimelineEntry, ToTell, Way
from debriefs.actions import issues as deeds
from debriefs.models import Closing, Issue, Level, Status
from tests.borough import Borough
from tests.debriefs.conftest import SignIn

DEEDS = ["change", "level", "for-now", "unblock", "close", "reopen", "delete", "send-on"]


@pytest.mark.parametrize("deed", [*DEEDS, "bring-back"])
@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "stranger"])
def test_nobody_outside_the_team_does_anything_with_it(
    sign_in: SignIn, borough: Borough, issue: Issue, deed: str, who: str
) -> None:
    if deed == "bring-back":
        deeds.delete_issue(issue=issue, by=borough.worker)
    before = Issue.objects.values().get()
    client = sign_in(getattr(borough, who))
    assert client.post(f"/issues/{issue.pk}/{deed}/").status_code == 404
    assert Issue.objects.values().get() == before


@pytest.mark.parametrize("deed", DEEDS)
def test_nobody_to_whom_its_case_is_closed_does_anything_with_it(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case, deed: str
) -> None:
    Issue.objects.update(case=restricted)
    client = sign_in(borough.colleague)
    assert client.post(f"/issues/{issue.pk}/{deed}/").status_code == 404
    assert client.get(f"/issues/{issue.pk}/{deed}/").status_code in (404, 405)


def test_changing_the_words_and_people(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    typed = {
        "description": "Moves are refused while rent is owed",
        "case": case.pk,
        "carrier": borough.colleague.pk,
        "gift_tier": "government",
        "gift_holder": "",
        "new_normal": "Debt stops no move",
        "version": 1,
    }
    response = sign_in(borough.colleague).post(f"/issues/{issue.pk}/change/", typed)
    assert response["Location"] == issue.get_absolute_url()
    issue.refresh_from_db()
    assert (issue.description, issue.case, issue.carrier, issue.gift_tier, issue.version) == (
        "Moves are refused while rent is owed",
        case,
        borough.colleague,
        "government",
        2,
    )
    assert TimelineEntry.objects.get(case=case).words == issue.description
    assert CaseLook.objects.filter(case=case, way=Way.WRITE).exists()


def test_an_issue_that_is_about_nobody_any_more_leaves_the_timeline(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    deeds.change_issue(issue=issue, version=1, by=borough.worker, case=case)
    typed = {"description": issue.description, "case": "", "version": 2}
    sign_in(borough.worker).post(f"/issues/{issue.pk}/change/", typed)
    assert not TimelineEntry.objects.exists()


def test_somebody_who_left_the_team_carries_it_until_somebody_else_does(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    Issue.objects.update(carrier=borough.other_worker)
    client = sign_in(borough.worker)
    page = client.get(f"/issues/{issue.pk}/change/")
    assert page.context["form"]["carrier"].value() == borough.other_worker.pk
    assert f'<option value="{borough.other_worker.pk}" selected>' in page.content.decode()


def test_a_stale_change_shows_both_and_saves_the_second_time(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    deeds.change_issue(
        issue=issue, version=1, by=borough.colleague, description="Theirs", gift_tier="leadership"
    )
    client = sign_in(borough.worker)
    address = f"/issues/{issue.pk}/change/"
    response = client.post(address, {"description": "Mine", "gift_tier": "team", "version": 1})
    assert response.status_code == 422
    both = {each.label: (each.theirs, each.mine) for each in response.context["both"]}
    assert both == {
        "What got in the way?": ("Theirs", "Mine"),
        "In whose gift is it to change this?": ("Leadership", "The team"),
    }
    issue.refresh_from_db()
    assert issue.description == "Theirs"
    again = {"description": "Ours", "gift_tier": "team", "version": 2}
    assert client.post(address, again).status_code == 302
    issue.refresh_from_db()
    assert issue.description == "Ours"


@pytest.mark.parametrize(
    "wrong", [{"description": ""}, {"version": "soup"}, {"version": ""}, {"carrier": "999999"}]
)
def test_a_change_that_is_refused_keeps_what_was_typed(
    sign_in: SignIn, borough: Borough, issue: Issue, wrong: dict[str, str]
) -> None:
    typed = {"description": "Mine", "new_normal": "All mine", "version": "1", **wrong}
    response = sign_in(borough.worker).post(f"/issues/{issue.pk}/change/", typed)
    assert response.status_code == 422
    assert "All mine" in response.content.decode()


def test_the_level_is_changed_by_anybody_on_the_team_with_a_why(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    client = sign_in(borough.colleague)
    address = f"/issues/{issue.pk}/level/"
    typed = {"level": "macro_system", "why": "It is in the law", "version": 1}
    assert client.post(address, typed).status_code == 302
    issue.refresh_from_db()
    assert issue.level == Level.MACRO_SYSTEM
    assert "It is in the law" in client.get(issue.get_absolute_url()).content.decode()
    stale = client.post(address, {"level": "method", "version": 1})
    assert stale.status_code == 422
    assert [(each.theirs, each.mine) for each in stale.context["both"]] == [
        ("Law or national policy is in the way", "How do we do this?")
    ]


def test_an_issue_sent_on_stops_travelling_when_its_level_comes_back(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    deeds.send_on(issue=issue, words="A move is refused", by=borough.worker)
    assert Issue.objects.travelling().exists()
    sign_in(borough.worker).post(f"/issues/{issue.pk}/level/", {"level": "method", "version": 2})
    assert not Issue.objects.travelling().exists()
    page = sign_in(borough.worker).get(issue.get_absolute_url()).content.decode()
    assert "travels no longer" in page


def test_a_countermeasure_is_air_cover_with_a_holder_and_a_review_date(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    day = timezone.localdate() + timedelta(days=30)
    sign_in(borough.worker).post(
        f"/issues/{issue.pk}/for-now/",
        {
            "words": "No bailiffs for this family",
            "air_cover_holder": "The director",
            "review_on_day": day.day,
            "review_on_month": day.month,
            "review_on_year": day.year,
        },
    )
    countermeasure = issue.countermeasures.get()
    assert (countermeasure.air_cover_holder, countermeasure.review_on) == ("The director", day)
    assert countermeasure.written_by == borough.worker
    page = sign_in(borough.colleague).get(issue.get_absolute_url()).content.decode()
    assert "Air cover" in page
    assert "The director stands in front of the team" in page


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({"words": ""}, "Enter what we are doing for now"),
        ({"words": "x", "air_cover_holder": "The director"}, "Enter the day on which you and they"),
        ({"words": "x", "review_on_day": "31", "review_on_month": "2"}, "Enter a"),
    ],
)
def test_a_countermeasure_that_is_refused_says_why(
    sign_in: SignIn, borough: Borough, issue: Issue, typed: dict[str, str], error: str
) -> None:
    response = sign_in(borough.worker).post(f"/issues/{issue.pk}/for-now/", typed)
    assert response.status_code == 422
    assert error in response.content.decode()
    assert not issue.countermeasures.exists()


def test_a_review_date_in_the_past_is_refused(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    past = date(2020, 1, 1)
    typed = {
        "words": "x",
        "review_on_day": past.day,
        "review_on_month": past.month,
        "review_on_year": past.year,
    }
    response = sign_in(borough.worker).post(f"/issues/{issue.pk}/for-now/", typed)
    assert response.status_code == 422


def test_unblocking_marks_the_case_and_leaves_the_issue_open(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    address = f"/issues/{issue.pk}/unblock/"
    assert sign_in(borough.worker).post(address).status_code == 302
    assert sign_in(borough.colleague).post(address).status_code == 302
    issue.refresh_from_db()
    assert (issue.unblocked_by, issue.status) == (borough.worker, Status.OPEN)


def test_closing_with_a_new_normal_asks_the_workers_to_tell_the_person(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    sign_in(borough.worker).post(
        f"/issues/{issue.pk}/close/", {"closing": "new_normal", "words": "Debt stops no move now"}
    )
    issue.refresh_from_db()
    assert (issue.status, issue.closing, issue.closed_by) == (
        Status.CLOSED,
        Closing.NEW_NORMAL,
        borough.worker,
    )
    assert ToTell.objects.get(case=case).words == "Debt stops no move now"


def test_a_no_needs_its_reason(sign_in: SignIn, borough: Borough, issue: Issue) -> None:
    client = sign_in(borough.worker)
    address = f"/issues/{issue.pk}/close/"
    response = client.post(address, {"closing": "no", "words": ""})
    assert response.status_code == 422
    assert "Enter the reason for the no" in response.content.decode()
    assert client.post(address, {"closing": "imported"}).status_code == 422
    assert client.post(address, {"closing": "no", "words": "Not this year"}).status_code == 302


def test_that_did_not_fix_it_opens_it_again(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    deeds.close_issue(issue=issue, closing=Closing.NO, words="Not this year", by=borough.worker)
    client = sign_in(borough.colleague)
    assert "That did not fix it" in client.get(issue.get_absolute_url()).content.decode()
    address = f"/issues/{issue.pk}/reopen/"
    assert client.post(address, {"why": "It is next year"}).status_code == 302
    issue.refresh_from_db()
    assert (issue.status, issue.closing, issue.closing_words) == (Status.OPEN, None, "")


def test_what_is_deleted_is_gone_from_every_page_and_can_be_brought_back(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    deeds.change_issue(issue=issue, version=1, by=borough.worker, case=case)
    client = sign_in(borough.worker)
    assert client.get(f"/issues/{issue.pk}/delete/").status_code == 200
    assert client.post(f"/issues/{issue.pk}/delete/")["Location"] == "/issues/deleted/"
    assert client.get(issue.get_absolute_url()).status_code == 404
    assert not TimelineEntry.objects.exists()
    back = sign_in(borough.colleague).post(f"/issues/{issue.pk}/bring-back/")
    assert back["Location"] == issue.get_absolute_url()
    assert client.get(issue.get_absolute_url()).status_code == 200
    assert TimelineEntry.objects.get().words == issue.description


def test_after_thirty_days_it_cannot_be_brought_back(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    deeds.delete_issue(issue=issue, by=borough.worker)
    Issue.objects.update(deleted_at=timezone.now() - timedelta(days=30, minutes=1))
    client = sign_in(borough.worker)
    assert client.post(f"/issues/{issue.pk}/bring-back/").status_code == 404
