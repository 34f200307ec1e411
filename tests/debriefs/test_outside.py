"""The page behind a link, for somebody without an account."""

from __future__ import annotations

import logging
from datetime import timedelta
from io import StringIO

import pghistory.models
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.actions import issues
from debriefs.actions import pulling_in as deeds
from debriefs.models import Answer, Closing, Issue, Opening, PulledIn
from hls.logs import Plain
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.debriefs.pulling import WHY, WORDS, by_link, typed_day
from tests.ui.errors import assert_form_error

APART = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


@pytest.fixture
def client() -> Client:
    """A browser that nobody is signed in with, and that the check for forgery looks at."""
    return Client(enforce_csrf_checks=True)


def test_it_shows_the_words_and_nothing_of_the_case(
    client: Client, borough: Borough, issue: Issue, case: Case
) -> None:
    issue = issues.change_issue(
        issue=issue,
        version=1,
        by=borough.worker,
        case=case,
        description="Bronwen Tully cannot move",
        new_normal="Nobody asks Bronwen",
        gift_holder="The secret holder",
        carrier=borough.coordinator,
    )
    issues.add_countermeasure(issue=issue, words="We lend Bronwen a van", by=borough.worker)
    _, link = by_link(issue, borough.worker)
    response = client.get(link)
    page = response.content.decode()
    for words in (WORDS, WHY, "Wren Calloway, Harbour team"):
        assert words in page
    hidden = ("Bronwen", "Tully", "van", "secret holder", "Maud", f"issues/{issue.pk}", "cases/")
    assert not [words for words in hidden if words in page]


def test_it_sets_no_cookie_is_kept_nowhere_and_names_nobody_to_other_sites(
    client: Client, borough: Borough, issue: Issue
) -> None:
    _, link = by_link(issue, borough.worker)
    wrong = client.get("/pulled-in/?key=wrong")
    for response in (
        client.get(link),
        client.post(link, {"kind": "no"}),
        client.post(link, {"kind": "unblock"}),
        wrong,
    ):
        assert not response.cookies
        for header, value in APART.items():
            assert response[header] == value
    assert '<meta name="robots" content="noindex, nofollow">' in wrong.content.decode()


def test_an_answer_comes_without_account_cookie_or_token(
    client: Client, borough: Borough, issue: Issue
) -> None:
    pulled, link = by_link(issue, borough.worker)
    assert_form_error(client.post(link, {"kind": "no"}), "words", "Enter why not")
    response = client.post(link, {"kind": "no", "words": "Not this year"}, follow=True)
    assert response.redirect_chain == [(link, 302)]
    assert "Not this year" in response.content.decode()
    given = Answer.objects.get()
    assert (given.pulled_in, given.words) == (pulled, "Not this year")


def test_air_cover_by_link_carries_the_holders_name(
    client: Client, borough: Borough, issue: Issue
) -> None:
    _, link = by_link(issue, borough.worker)
    day = timezone.localdate() + timedelta(days=14)
    client.post(link, {"kind": "air_cover", "words": "Go round it", **typed_day(day)})
    cover = issue.countermeasures.get()
    assert (cover.air_cover_holder, cover.review_on) == ("Head of housing", day)


ENDS = ["wrong", "none", "run out", "withdrawn", "closed", "deleted", "digest"]


def ended(end: str, issue: Issue, borough: Borough) -> str:
    """A link that does not work, for the reason ``end``."""
    pulled, link = by_link(issue, borough.worker)
    if end == "wrong":
        return f"{link}x"
    if end == "none":
        return "/pulled-in/"
    if end == "digest":
        return f"/pulled-in/?key={pulled.token_digest}"
    if end == "run out":
        PulledIn.objects.update(expires_at=timezone.now())
    elif end == "withdrawn":
        deeds.withdraw(pulled=pulled, by=borough.worker)
    elif end == "closed":
        issues.close_issue(issue=issue, closing=Closing.NO, words="No", by=borough.worker)
    else:
        issues.delete_issue(issue=issue, by=borough.worker)
    return link


def test_whatever_is_wrong_with_a_link_one_page_and_one_question_answer(
    client: Client, borough: Borough
) -> None:
    pages, asked = set(), set()
    for end in ENDS:
        issue = issues.raise_issue(team=borough.harbour, description="So", by=borough.worker)
        link = ended(end, issue, borough)
        with CaptureQueriesContext(connection) as queries:
            response = client.get(link)
        assert response.status_code == 404, end
        nonce = response.context["CSP_NONCE"]
        pages.add(response.content.decode().replace(str(nonce), ""))
        # The same but for the key and the moment that it is asked with.
        asked.add(tuple(query["sql"].partition(" WHERE ")[0] for query in queries))
        assert client.post(link, {"kind": "unblock"}).status_code == 404, end
        PulledIn.objects.all().delete()
    assert len(pages) == len(asked) == 1
    (questions,) = asked
    assert len(questions) == 1
    assert not Answer.objects.exists()
    assert not Opening.objects.exists()


def test_a_link_of_one_opens_nothing_of_another(
    client: Client, borough: Borough, issue: Issue
) -> None:
    other = issues.raise_issue(team=borough.harbour, description="Other words", by=borough.worker)
    _, link = by_link(issue, borough.worker)
    deeds.pull_in_by_link(
        issue=other, name="Other", words="Other words", why="So", by=borough.worker
    )
    assert "Other words" not in client.get(link).content.decode()


def test_somebody_signed_in_gains_nothing_by_a_link_and_a_link_nothing_by_them(
    sign_in: SignIn, borough: Borough, issue: Issue
) -> None:
    _, link = by_link(issue, borough.worker)
    page = sign_in(borough.other_worker).get(link).content.decode()
    assert WORDS in page
    assert "Petra" not in page


def test_each_opening_is_on_record(client: Client, borough: Borough, issue: Issue) -> None:
    pulled, link = by_link(issue, borough.worker)
    client.get(link)
    client.get(link)
    assert pulled.openings.count() == 2
    assert not CaseLook.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_the_key_is_in_no_log_and_no_history(
    client: Client, borough: Borough, issue: Issue
) -> None:
    handlers = [h for h in logging.getLogger().handlers if isinstance(h.formatter, Plain)]
    written = StringIO()
    (console,) = handlers
    assert isinstance(console, logging.StreamHandler)
    before = console.setStream(written)
    try:
        pulled, link = by_link(issue, borough.worker)
        key = link.partition("key=")[2]
        client.get(link)
        client.post(link, {"kind": "no", "words": "No"})
        deeds.withdraw(pulled=pulled, by=borough.worker)
        client.get(link)
    finally:
        console.setStream(before)
    assert "pulled-in" in written.getvalue()
    assert key not in written.getvalue()
    kept = " ".join(str(each) for each in pghistory.models.Context.objects.values("metadata"))
    assert "/pulled-in/" in kept
    assert key not in kept
