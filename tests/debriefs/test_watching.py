"""Looking for what colleagues write: what it answers, to whom, and what it costs."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from casework.actions import set_restricted
from casework.models import Case, CaseLook, Way
from debriefs.actions.debriefs import close_debrief
from debriefs.actions.issues import add_countermeasure, raise_issue
from debriefs.actions.notes import sort_note, write_note
from debriefs.actions.progress import delete_progress, go_on_saying, say_progress
from debriefs.actions.successes import add_activity, mark, undo_mark
from debriefs.actions.to_do import take_on
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief
from debriefs.watching import Stamps
from systems.models import RoleKind
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import AllocationFactory, RoleFactory


class Page:
    """A page that looks for news, as its script does."""

    def __init__(self, client: Client, debrief: Debrief) -> None:
        self.client = client
        self.address = f"/debriefs/{debrief.pk}/watch/"
        self.tag = ""

    def look(self) -> Any:
        """What is new since the last look; nothing where nothing is."""
        answer = self.client.get(self.address, headers={"If-None-Match": self.tag})
        self.tag = answer["ETag"]
        if answer.status_code == 304:
            assert not answer.content
            return None
        assert answer.status_code == 200
        return answer.json()

    def new(self) -> list[str]:
        """The ids of the entries that are new, and of what is gone "-"."""
        news = self.look()
        return [] if news is None else [entry["id"] for entry in news["entries"]]


@pytest.fixture
def page(sign_in: SignIn, borough: Borough, debrief: Debrief) -> Page:
    """The colleague's, which has seen all there is."""
    page = Page(sign_in(borough.colleague), debrief)
    page.look()
    return page


def test_what_changed_is_answered_alone_and_once(
    page: Page, borough: Borough, debrief: Debrief, case: Case
) -> None:
    by = borough.worker
    earlier = say_progress(debrief=debrief, case=case, words="She slept", by=by)
    assert page.new() == [f"progress-{earlier.pk}"]
    assert page.look() is None
    issue = raise_issue(team=borough.harbour, debrief=debrief, description="A form", by=by)
    action = take_on(team=borough.harbour, debrief=debrief, words="Ring", by=by)
    assert page.new() == [f"issue-{issue.pk}", f"action-{action.pk}"]
    go_on_saying(progress=earlier, base=fingerprint("She slept"), words="She slept well", by=by)
    news = page.look()
    assert [entry["id"] for entry in news["entries"]] == [f"progress-{earlier.pk}"]
    assert "She slept well" in news["entries"][0]["html"]
    assert news["entries"][0]["list"] == f"said-of-{case.pk}"
    assert news["present"] == {}


def test_what_belongs_to_an_issue_shows_with_it(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    issue = raise_issue(
        team=borough.harbour, debrief=debrief, description="A form", by=borough.worker
    )
    page.look()
    add_countermeasure(issue=issue, words="We write by hand", by=borough.worker)
    news = page.look()
    assert "We write by hand" in news["entries"][0]["html"]


def test_what_was_taken_away_is_told_by_what_is_left(
    page: Page, borough: Borough, debrief: Debrief, case: Case
) -> None:
    by = borough.worker
    first, second = (say_progress(debrief=debrief, case=case, words=w, by=by) for w in "AB")
    page.look()
    delete_progress(progress=first, by=by)
    assert page.look()["present"] == {"progress": [second.pk]}
    assert page.look() is None


def test_a_line_that_was_sorted_leaves_its_list(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    line = write_note(team=borough.harbour, debrief=debrief, words="A form", by=borough.worker)
    assert page.look()["entries"][0]["list"] == "lines-said"
    sort_note(note=line, kind="issue", by=borough.worker)
    news = {entry["id"]: entry["list"] for entry in page.look()["entries"]}
    assert news[f"note-{line.pk}"] == ""
    assert "issues-said" in news.values()


def test_a_mark_and_its_undoing_show(page: Page, borough: Borough, debrief: Debrief) -> None:
    activity = add_activity(team=borough.harbour, name="Drove a van", by=borough.worker)
    token = mark(debrief=debrief, activity=activity)
    news = page.look()
    assert [entry["id"] for entry in news["entries"]] == ["activities"]
    assert "Once" in news["entries"][0]["html"]
    undo_mark(debrief=debrief, token=token)
    assert "Not yet today" in page.look()["entries"][0]["html"]


def test_somebody_elses_private_words_change_nothing_and_shared_ones_show(
    page: Page, borough: Borough, debrief: Debrief
) -> None:
    say_how_i_am(debrief=debrief, by=borough.worker, face=2, words="Heavy")
    assert page.look() is None
    say_how_i_am(
        debrief=debrief, by=borough.coordinator, face=4, words="Light", shared_with_team=True
    )
    news = page.look()
    assert [entry["list"] for entry in news["entries"]] == ["welfare-said"]
    assert "Heavy" not in str(news)


def test_a_restricted_case_changes_no_answer_and_no_tag_of_who_may_not_see_it(
    page: Page, sign_in: SignIn, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    allocated = Page(sign_in(borough.worker), debrief)
    allocated.look()
    page.look()  # who is here changed
    tag = page.tag
    said = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    raise_issue(
        team=borough.harbour,
        debrief=debrief,
        case=restricted,
        description="Hidden",
        by=borough.worker,
    )
    write_note(
        team=borough.harbour, debrief=debrief, case=restricted, words="Psst", by=borough.worker
    )
    take_on(team=borough.harbour, debrief=debrief, case=restricted, words="Go", by=borough.worker)
    delete_progress(progress=said, by=borough.worker)
    assert page.look() is None
    assert page.tag == tag
    assert len(allocated.new()) == 3


def test_a_case_that_is_closed_to_somebody_meanwhile_leaves_their_page(
    page: Page, borough: Borough, debrief: Debrief, case: Case
) -> None:
    say_progress(debrief=debrief, case=case, words="She slept", by=borough.worker)
    page.look()
    set_restricted(case=case, restricted=True, by=borough.coordinator)
    assert page.look()["present"] == {"progress": []}


def test_a_role_that_is_given_meanwhile_and_ends_counts_at_the_next_look(
    page: Page, borough: Borough, debrief: Debrief, restricted: Case
) -> None:
    said = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    assert page.look() is None
    role = RoleFactory(person=borough.colleague, system=borough.harbour, kind=RoleKind.COORDINATOR)
    assert page.new() == [f"progress-{said.pk}"]
    role.delete()
    assert page.look()["present"] == {"progress": []}


def test_an_allocation_that_ends_counts_from_the_next_day(
    page: Page,
    borough: Borough,
    debrief: Debrief,
    restricted: Case,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    today = timezone.localdate()
    said = say_progress(debrief=debrief, case=restricted, words="Quiet", by=borough.worker)
    AllocationFactory(case=restricted, person=borough.colleague, until_day=today)
    page.tag = ""
    assert page.new() == [f"progress-{said.pk}"]
    monkeypatch.setattr(timezone, "localdate", lambda *_: today + timedelta(days=1))
    assert page.look()["present"] == {"progress": []}


def test_an_unchanged_look_asks_three_times_and_has_no_body(
    page: Page, borough: Borough, debrief: Debrief, case: Case
) -> None:
    for words in "ABCDE":
        say_progress(debrief=debrief, case=case, words=words, by=borough.worker)
    page.look()
    with CaptureQueriesContext(connection) as asked:
        assert page.look() is None
    assert len(asked) <= 3, [query["sql"] for query in asked]


def test_it_tells_who_is_here_and_that_it_ended(
    page: Page, sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    Page(sign_in(borough.worker), debrief).look()
    news = page.look()
    assert news["here"] == ["Idris Fenwood", "Wren Calloway"]
    assert news["ended"] is False
    close_debrief(debrief=debrief, by=borough.worker)
    assert page.look()["ended"] is True


def test_what_it_shows_of_a_case_is_on_record_once_a_sitting(
    page: Page, borough: Borough, debrief: Debrief, case: Case
) -> None:
    for words in "ABC":
        say_progress(debrief=debrief, case=case, words=words, by=borough.worker)
        page.look()
    looks = CaseLook.objects.filter(case=case, person=borough.colleague, way=Way.READ)
    assert looks.count() == 1


@pytest.mark.parametrize("tag", ["", '"soup"', 'W/"1.2"', '"0.0.0-9-x.y.z"', '"' + "9" * 500 + '"'])
def test_a_tag_that_no_page_has_is_answered_with_everything(
    page: Page, borough: Borough, debrief: Debrief, case: Case, tag: str
) -> None:
    said = say_progress(debrief=debrief, case=case, words="A", by=borough.worker, key=uuid4())
    page.tag = tag
    assert f"progress-{said.pk}" in page.new()


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "administrator", "stranger"])
def test_nobody_outside_the_team_is_told_anything(
    sign_in: SignIn, borough: Borough, debrief: Debrief, who: str
) -> None:
    answer = sign_in(getattr(borough, who)).get(f"/debriefs/{debrief.pk}/watch/")
    assert answer.status_code == 404


def test_stamps_survive_being_written_and_read() -> None:
    text = "3.12.40-0.0.0-1.7.9-0.0.0-2.2.2-1.1.1-4.4.4"
    assert str(Stamps.read(text)) == text
