"""The page of somebody with an account who was pulled in, and what their answer does."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.actions import issues
from debriefs.actions import pulling_in as deeds
from debriefs.models import Answer, AnswerKind, Closing, Issue, PulledIn
from learning_cycles.rollup import roll_up
from systems.models import Notice, NoticeLine
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.pulling import WHY, WORDS, by_account, by_link, typed_day
from tests.ui.errors import assert_form_error


@pytest.fixture
def pulled(borough: Borough, issue: Issue) -> PulledIn:
    """The manager, who has an account, pulled in by the worker."""
    return by_account(issue, borough.manager, borough.worker)


def test_they_read_the_words_and_why_and_who_asks(
    sign_in: SignIn, borough: Borough, pulled: PulledIn
) -> None:
    page = sign_in(borough.manager).get(pulled.get_absolute_url()).content.decode()
    for words in (WORDS, WHY, "Wren Calloway, Harbour team", "I unblock this now"):
        assert words in page


@pytest.mark.parametrize(
    "who", ["worker", "colleague", "steward", "other_worker", "finance", "stranger"]
)
def test_nobody_else_opens_their_page(
    sign_in: SignIn, borough: Borough, pulled: PulledIn, who: str
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(pulled.get_absolute_url()).status_code == 404
    assert client.post(pulled.get_absolute_url(), {"kind": "unblock"}).status_code == 404
    assert not Answer.objects.exists()


def test_one_pulled_in_by_link_has_no_page_by_number(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    pulled, _ = by_link(issue, borough.worker)
    for who in (borough.manager, borough.worker):
        assert sign_in(who).get(pulled.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("end", ["withdrawn", "closed", "deleted"])
def test_it_ends_when_it_is_taken_back_and_with_the_issue(
    sign_in: SignIn, borough: Borough, issue: Issue, pulled: PulledIn, end: str
) -> None:
    client = sign_in(borough.manager)
    assert client.get(pulled.get_absolute_url()).status_code == 200
    if end == "withdrawn":
        deeds.withdraw(pulled=pulled, by=borough.worker)
    elif end == "closed":
        issues.close_issue(issue=issue, closing=Closing.NO, words="No", by=borough.worker)
    else:
        issues.delete_issue(issue=issue, by=borough.worker)
    assert client.get(pulled.get_absolute_url()).status_code == 404
    assert client.post(pulled.get_absolute_url(), {"kind": "unblock"}).status_code == 404
    with pytest.raises(deeds.NotOpen):
        deeds.answer(pulled=pulled, kind=AnswerKind.UNBLOCK)
    assert not Answer.objects.exists()


@pytest.mark.parametrize(
    ("kind", "needs_words", "needs_day"),
    [
        (AnswerKind.UNBLOCK, False, False),
        (AnswerKind.AIR_COVER, True, True),
        (AnswerKind.CHANGE, True, False),
        (AnswerKind.COME, False, True),
        (AnswerKind.NO, True, False),
    ],
)
def test_each_answer_asks_for_what_it_needs_and_no_more(
    sign_in: SignIn,
    borough: Borough,
    pulled: PulledIn,
    kind: AnswerKind,
    needs_words: bool,
    needs_day: bool,
) -> None:
    client = sign_in(borough.manager)
    day = timezone.localdate() + timedelta(days=9)
    typed: dict[str, Any] = {"kind": kind.value}
    if needs_words or needs_day:
        assert client.post(pulled.get_absolute_url(), typed).status_code == 422
    if needs_words:
        typed["words"] = "So it is"
    typed |= typed_day(day)
    response = client.post(pulled.get_absolute_url(), typed)
    assert response["Location"] == pulled.get_absolute_url()
    given = Answer.objects.get()
    assert (given.kind, given.words, given.day) == (
        kind,
        "So it is" if needs_words else "",
        day if needs_day else None,
    )


def test_a_no_without_its_reason_says_so_at_the_words_and_keeps_the_rest(
    sign_in: SignIn, borough: Borough, pulled: PulledIn
) -> None:
    client = sign_in(borough.manager)
    response = client.post(pulled.get_absolute_url(), {"kind": "no"})
    assert_form_error(response, "words", "Enter why not")
    response = client.post(
        pulled.get_absolute_url(), {"kind": "come", "words": "At ten", "day_day": "1"}
    )
    assert_form_error(response, "day", "Enter a date with a day, a month and a year")
    assert "At ten" in response.content.decode()
    past = {"kind": "come", **typed_day(timezone.localdate() - timedelta(days=1))}
    response = client.post(pulled.get_absolute_url(), past)
    assert_form_error(response, "day", "The date must be today or later")


def test_a_second_answer_stands_beside_the_first_and_the_same_again_adds_nothing(
    sign_in: SignIn, borough: Borough, pulled: PulledIn
) -> None:
    client = sign_in(borough.manager)
    client.post(pulled.get_absolute_url(), {"kind": "no", "words": "Not this year"})
    client.post(pulled.get_absolute_url(), {"kind": "no", "words": "Not this year"})
    client.post(pulled.get_absolute_url(), {"kind": "unblock"})
    assert [each.kind for each in Answer.objects.all()] == ["no", "unblock"]
    page = client.get(pulled.get_absolute_url()).content.decode()
    assert "Not this year" in page


def test_air_cover_is_a_countermeasure_in_the_holders_name(
    sign_in: SignIn, borough: Borough, issue: Issue, pulled: PulledIn
) -> None:
    day = timezone.localdate() + timedelta(days=30)
    typed = {"kind": "air_cover", "words": "Let them move", **typed_day(day)}
    sign_in(borough.manager).post(pulled.get_absolute_url(), typed)
    cover = issue.countermeasures.get()
    assert (cover.words, cover.air_cover_holder, cover.review_on, cover.written_by) == (
        "Let them move",
        "Osric Bellwood",
        day,
        borough.worker,
    )
    assert Answer.objects.get().countermeasure == cover
    page = sign_in(borough.colleague).get(issue.get_absolute_url()).content.decode()
    assert "Osric Bellwood stands in front of the team" in page


def test_no_answer_closes_unblocks_or_rewrites_the_issue(
    sign_in: SignIn, borough: Borough, issue: Issue, pulled: PulledIn
) -> None:
    before = Issue.objects.values("status", "unblocked_at", "new_normal", "description", "version")
    was = before.get()
    client = sign_in(borough.manager)
    for kind in AnswerKind.values:
        day = timezone.localdate()
        client.post(pulled.get_absolute_url(), {"kind": kind, "words": "So", **typed_day(day)})
    assert Answer.objects.count() == len(AnswerKind)
    assert before.get() == was


def test_who_pulled_them_in_who_carries_it_and_who_raised_it_are_told_once_each(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    Issue.objects.update(raised_by=borough.colleague, carrier=borough.coordinator)
    issue.refresh_from_db()
    pulled = by_account(issue, borough.manager, borough.worker)
    Notice.objects.all().delete()
    typed = {"kind": "no", "words": "Very secret reason"}
    sign_in(borough.manager).post(pulled.get_absolute_url(), typed)
    told = {notice.person: notice for notice in Notice.objects.all()}
    assert set(told) == {borough.worker, borough.colleague, borough.coordinator}
    for notice in told.values():
        assert notice.url == issue.get_absolute_url()
        assert "Osric Bellwood answered" in notice.lines.get().words
        assert "Very secret reason" not in notice.lines.get().words
    Notice.objects.all().delete()
    Issue.objects.update(raised_by=borough.worker, carrier=borough.worker)
    sign_in(borough.manager).post(pulled.get_absolute_url(), {"kind": "unblock"})
    assert Notice.objects.get().person == borough.worker


def test_air_cover_is_told_to_who_raised_it_as_an_answer_and_not_once_more(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    Issue.objects.update(raised_by=borough.colleague)
    issue.refresh_from_db()
    pulled = by_account(issue, borough.manager, borough.worker)
    day = timezone.localdate() + timedelta(days=30)
    deeds.answer(pulled=pulled, kind=AnswerKind.AIR_COVER, words="Let them move", day=day)
    roll_up()
    told = NoticeLine.objects.filter(notice__person=borough.colleague)
    assert [line.words for line in told if "meanwhile" in line.words] == []
    assert told.filter(key__startswith="answer:").count() == 1


def test_nobody_is_told_of_a_case_that_is_closed_to_them(
    sign_in: SignIn, borough: Borough, issue: Issue, restricted: Case
) -> None:
    Issue.objects.update(case=restricted, raised_by=borough.colleague, carrier=borough.coordinator)
    issue.refresh_from_db()
    pulled = by_account(issue, borough.manager, borough.worker)
    Notice.objects.all().delete()
    sign_in(borough.manager).post(pulled.get_absolute_url(), {"kind": "unblock"})
    assert {notice.person for notice in Notice.objects.all()} == {
        borough.worker,
        borough.coordinator,
    }


def test_each_opening_is_on_record_and_reads_no_case(
    sign_in: SignIn, borough: Borough, issue: Issue, case: Case
) -> None:
    Issue.objects.update(case=case)
    issue.refresh_from_db()
    pulled = by_account(issue, borough.manager, borough.worker)
    CaseLook.objects.all().delete()
    client = sign_in(borough.manager)
    for _ in range(2):
        assert "Bronwen" not in client.get(pulled.get_absolute_url()).content.decode()
    assert pulled.openings.count() == 2
    assert not CaseLook.objects.exists()


@pytest.mark.parametrize("words", ["\x00", "<script>alert(1)</script>", "{{ 7|add:7 }} {% x %}"])
def test_anything_typed_is_kept_as_text_or_refused(
    sign_in: SignIn, borough: Borough, issue: Issue, pulled: PulledIn, words: str
) -> None:
    typed = {"kind": "no", "words": f"No {words}"}
    response = sign_in(borough.manager).post(pulled.get_absolute_url(), typed)
    assert response.status_code in (302, 422)
    page = sign_in(borough.worker).get(issue.get_absolute_url()).content.decode()
    assert "<script>alert" not in page
