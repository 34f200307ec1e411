"""/search/"""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from casework.actions import set_restricted
from casework.models import CaseLook
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import delete_issue
from debriefs.actions.notes import write_note
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.actions.to_do import take_on
from hls.search.kinds import KINDS
from learning_cycles.actions.cycles import start_cycle
from learning_cycles.models import Conversation
from learning_cycles.rollup import roll_up
from systems.models import Person
from tests.borough import Borough
from tests.factories import (
    AllocationFactory,
    CaseFactory,
    ConversationFactory,
    IssueFactory,
    PurchaseFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def searcher(client: Client) -> Searcher:
    return Searcher(client)


@pytest.fixture(params=["few", "many"])
def many_teams(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What of few teams is read is named beforehand; of many it is not."""
    if request.param == "many":
        monkeypatch.setattr("systems.permissions.FEW_TEAMS", 0)


class Searcher:
    """Somebody at the search box."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def result(self, who: Person, words: str) -> Any:
        self._client.force_login(who)
        return self._client.post("/search/", {"words": words}).context["result"]

    def found(self, who: Person, words: str) -> dict[str, list[str]]:
        """Kinds with the words of what was found."""
        return {
            found.kind.key: [line.words for line in found.lines]
            for found in self.result(who, words).found
        }


def everything_about(borough: Borough, word: str, **case_fields: Any) -> Any:
    """One case with ``word`` in everything that can be said of it."""
    worker = borough.worker
    case = CaseFactory(team=borough.harbour, citizen__name=f"Ada {word}", **case_fields)
    AllocationFactory(case=case, person=worker)
    debrief = start_debrief(team=borough.harbour, by=worker)
    say_progress(debrief=debrief, case=case, words=f"{word} is warm", by=worker)
    write_note(team=borough.harbour, debrief=debrief, case=case, words=f"{word} rang", by=worker)
    take_on(team=borough.harbour, debrief=debrief, case=case, words=f"Ring {word}", by=worker)
    IssueFactory(team=borough.harbour, case=case, description=f"No bill for {word}")
    PurchaseFactory(team=borough.harbour, case=case, worker=worker, reason=f"{word} was cold")
    start_cycle(purpose=f"What does {word} need?", by=worker, case=case)
    return case


EVERYTHING = {"cases", "progress", "notes", "actions", "issues", "purchases", "cycles"}


def test_everything_that_somebody_may_see_is_found_by_a_word_in_it(
    borough: Borough, searcher: Searcher, many_teams: None
) -> None:
    everything_about(borough, "Quillfeather")

    assert set(searcher.found(borough.worker, "quillfeather")) == EVERYTHING
    assert searcher.found(borough.other_worker, "quillfeather") == {}
    assert set(searcher.found(borough.manager, "quillfeather")) == {"spend"}


def test_a_restricted_case_and_all_about_it_is_absent_for_a_colleague(
    borough: Borough, searcher: Searcher, many_teams: None
) -> None:
    case = everything_about(borough, "Quillfeather")
    assert set(searcher.found(borough.colleague, "Quillfeather")) == EVERYTHING

    set_restricted(case=case, restricted=True, by=borough.worker)

    assert searcher.found(borough.colleague, "Quillfeather") == {}
    assert set(searcher.found(borough.worker, "Quillfeather")) == EVERYTHING
    assert set(searcher.found(borough.coordinator, "Quillfeather")) == EVERYTHING


def test_what_is_closed_to_somebody_costs_no_other_queries(
    borough: Borough, client: Client
) -> None:
    everything_about(borough, "Quillfeather", restricted=True)
    client.force_login(borough.colleague)

    def asked(words: str) -> int:
        with CaptureQueriesContext(connection) as queries:
            client.post("/search/", {"words": words})
        return len(queries)

    asked("warming up")
    assert asked("Quillfeather") == asked("Zzyzxblatt")


def test_it_asks_for_many_as_often_as_for_few(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.post("/search/", {"words": "kettle"})
        return len(queries)

    everything_about(borough, "kettle")
    few = asked()
    for _ in range(4):
        everything_about(borough, "kettle")
    assert asked() == few


def test_above_the_team_only_the_words_that_were_sent_on_are_matched(
    borough: Borough, searcher: Searcher
) -> None:
    issue = IssueFactory(team=borough.harbour, description="The lighthouse wants a form", sent=True)
    type(issue).objects.filter(pk=issue.pk).update(sent_words="An office wants a form")
    IssueFactory(team=borough.harbour, description="The lighthouse is shut")
    roll_up()

    assert searcher.found(borough.steward, "form")["sent-on"] == ["An office wants a form"]
    assert searcher.found(borough.steward, "lighthouse") == {}
    assert searcher.found(borough.finance, "form") == {}


def test_words_are_found_with_and_without_accents_in_any_case_and_form(
    borough: Borough, searcher: Searcher
) -> None:
    IssueFactory(team=borough.harbour, description="Café Zoë refused the vouchers")

    for words in ("cafe", "CAFÉ", "zoe voucher", "refusing", '"refused the vouchers"'):
        assert "issues" in searcher.found(borough.worker, words), words
    assert searcher.found(borough.worker, '"vouchers refused"') == {}


def test_a_misspelt_word_is_put_right_by_what_the_reader_may_read(
    borough: Borough, searcher: Searcher, client: Client
) -> None:
    IssueFactory(team=borough.harbour, description="The washing machine is broken")
    IssueFactory(team=borough.quay, description="The trampoline is broken")

    result = searcher.result(borough.worker, "washing mashine")
    assert result.words == "washing machine"
    assert [found.kind.key for found in result.found] == ["issues"]
    page = client.post("/search/", {"words": "mashine"}).content.decode()
    assert "Nothing holds “mashine”" in page

    assert searcher.result(borough.worker, "trampolime").words == "trampolime"
    assert searcher.result(borough.other_worker, "trampolime").words == "trampoline"


def test_names_of_a_restricted_case_put_nothing_right_for_a_colleague(
    borough: Borough, searcher: Searcher
) -> None:
    everything_about(borough, "Quillfeather", restricted=True)

    assert searcher.result(borough.colleague, "Quilfeather").words == "Quilfeather"
    assert searcher.result(borough.worker, "Quilfeather").words == "quillfeather"


def test_what_was_deleted_is_not_found(borough: Borough, searcher: Searcher) -> None:
    case = CaseFactory(team=borough.harbour)
    debrief = start_debrief(team=borough.harbour, by=borough.worker)
    said = say_progress(debrief=debrief, case=case, words="A trampoline", by=borough.worker)
    issue = IssueFactory(team=borough.harbour, description="No trampoline")
    delete_progress(progress=said, by=borough.worker)
    delete_issue(issue=issue, by=borough.worker)

    assert searcher.found(borough.worker, "trampoline") == {}


def test_conversations_are_found_by_their_question_and_people_by_those_who_look_after_them(
    borough: Borough, searcher: Searcher
) -> None:
    ConversationFactory(system=borough.organisation, question="What would a bus pass change?")

    assert set(searcher.found(borough.steward, "bus")) == {"conversations"}
    assert searcher.found(borough.worker, "bus") == {}
    assert searcher.found(borough.administrator, "calloway") == {"people": ["Wren Calloway"]}
    assert searcher.found(borough.steward, "calloway") == {}


def test_a_conversation_is_found_by_teams_whose_open_issues_count_there(
    borough: Borough, searcher: Searcher, many_teams: None
) -> None:
    case = CaseFactory(team=borough.harbour)
    AllocationFactory(case=case, person=borough.worker)
    IssueFactory(team=borough.harbour, case=case, sent=True)
    roll_up()
    Conversation.objects.update(question="What would a bus pass change?")

    for person in (borough.worker, borough.colleague, borough.coordinator, borough.steward):
        assert set(searcher.found(person, "bus")) == {"conversations"}
    assert searcher.found(borough.other_worker, "bus") == {}

    set_restricted(case=case, restricted=True, by=borough.worker)

    assert set(searcher.found(borough.worker, "bus")) == {"conversations"}
    assert set(searcher.found(borough.coordinator, "bus")) == {"conversations"}
    assert searcher.found(borough.colleague, "bus") == {}


def test_what_was_shown_of_a_case_is_on_record(borough: Borough, searcher: Searcher) -> None:
    case = everything_about(borough, "Quillfeather")
    CaseLook.objects.all().delete()

    searcher.result(borough.colleague, "Quillfeather")

    look = CaseLook.objects.get()
    assert (look.case, look.person, look.what) == (case, borough.colleague, "Search")


def test_all_of_one_kind_come_a_page_at_a_time_newest_first(
    borough: Borough, client: Client
) -> None:
    issues = [
        IssueFactory(team=borough.harbour, description=f"Kettle {number}") for number in range(30)
    ]
    client.force_login(borough.worker)

    found = client.post("/search/", {"words": "kettle"}).context["result"].found[0]
    assert len(found.lines) == 5
    assert found.more
    first = client.post("/search/issues/", {"words": "kettle"}).context["page"]
    second = client.post(first.next_url, {"words": "kettle"}).context["page"]

    words = [line.words for line in [*first.lines, *second.lines]]
    assert words == [issue.description for issue in reversed(issues)]
    assert "kettle" not in first.next_url.lower()


def test_words_are_in_no_address(borough: Borough, client: Client) -> None:
    everything_about(borough, "Quillfeather")
    client.force_login(borough.worker)

    assert "result" not in client.get("/search/?words=Quillfeather").context
    assert client.get("/search/issues/?words=Quillfeather")["Location"] == "/search/"
    page = client.post("/search/", {"words": "Quillfeather"}).content.decode()
    assert not [part for part in page.split('href="')[1:] if "Quill" in part.partition('"')[0]]


@pytest.mark.parametrize("words", ["", "   ", "x" * 201])
def test_it_says_what_to_enter(borough: Borough, client: Client, words: str) -> None:
    client.force_login(borough.worker)

    response = client.post("/search/", {"words": words})

    assert response.status_code == 422
    assert response.context["form"].errors


@pytest.mark.parametrize("words", ["the", "' & | !", '"', "a:* <-> b", "\\", "%_", "-", "é"])
def test_no_words_break_it(borough: Borough, client: Client, words: str) -> None:
    client.force_login(borough.worker)

    for path in ("/search/", *(f"/search/{kind}/" for kind in KINDS)):
        assert client.post(path, {"words": words}).status_code == 200
    assert client.post("/search/nonsense/", {"words": words}).status_code == 404


def test_every_page_has_the_search_box(borough: Borough, client: Client) -> None:
    client.force_login(borough.worker)

    page = client.get("/people/me/").content.decode()

    assert 'role="search"' in page
    assert 'action="/search/"' in page
