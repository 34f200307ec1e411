"""/debriefs/<id>/print/: the record of a debrief, as far as its reader may read it."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from casework.models import Case, CaseLook, Way
from debriefs.actions.debriefs import close_debrief
from debriefs.actions.issues import raise_issue
from debriefs.actions.progress import say_progress
from debriefs.actions.successes import add_activity
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Action, Debrief, Level, Note, Progress, Tally
from systems.models import Person
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.support.pdf import pages_of

pytestmark = pytest.mark.django_db


def url_of(debrief: Debrief) -> str:
    return f"{debrief.get_absolute_url()}print/"


def printed(sign_in: SignIn, person: Person, debrief: Debrief) -> str:
    answer = sign_in(person).get(url_of(debrief))
    assert answer.status_code == 200
    return answer.content.decode()


def speak_of(debrief: Debrief, case: Case, by: Person, words: str) -> None:
    """Say something of a case in every way in which that can be done."""
    say_progress(debrief=debrief, case=case, words=f"{words} progress", by=by)
    raise_issue(
        team=debrief.team,
        description=f"{words} issue",
        by=by,
        level=Level.SYSTEM,
        case=case,
        debrief=debrief,
        countermeasure=f"{words} meanwhile",
        new_normal=f"{words} normal",
    )
    said = {"team": debrief.team, "debrief": debrief, "case": case, "written_by": by}
    Action.objects.create(words=f"{words} action", carrier=by, due_on=date(2027, 3, 5), **said)
    for kind in ("line", "answer", "reflection"):
        Note.objects.create(kind=kind, words=f"{words} {kind}", **said)


PARTS = ("progress", "issue", "meanwhile", "normal", "action", "line", "answer", "reflection")


@pytest.fixture
def held(borough: Borough, debrief: Debrief, case: Case) -> Debrief:
    """A debrief in which Bronwen Tully was spoken of, with a question."""
    Debrief.objects.filter(pk=debrief.pk).update(question="Who opened the door?")
    debrief.refresh_from_db()
    speak_of(debrief, case, borough.worker, "Open")
    return debrief


def test_all_that_was_said_is_in_it(borough: Borough, sign_in: SignIn, held: Debrief) -> None:
    page = printed(sign_in, borough.colleague, held)
    for part in PARTS:
        assert f"Open {part}" in page
    assert "Who opened the door?" in page
    assert "Bronwen Tully" in page
    assert "Wren Calloway" in page
    assert "5 March 2027" in page
    assert "As Idris Fenwood may read it" in page


def test_marks_are_drawn_and_counted(borough: Borough, sign_in: SignIn, held: Debrief) -> None:
    for name, count in (("Phoned together", 7), ("Not today", 0)):
        activity = add_activity(team=borough.harbour, name=name, by=borough.worker)
        for _ in range(count):
            Tally.objects.create(activity=activity, debrief=held)
    page = printed(sign_in, borough.worker, held)
    assert "Phoned together" in page
    assert page.count("<svg") == 2
    assert "<td>7</td>" in page
    assert "Not today" not in page


def test_how_people_are_is_never_in_it(borough: Borough, sign_in: SignIn, held: Debrief) -> None:
    for person in (borough.worker, borough.colleague):
        say_how_i_am(debrief=held, by=person, face=2, words="Worn out today", shared_with_team=True)
    for person in (borough.worker, borough.coordinator):
        page = printed(sign_in, person, held)
        assert "Worn out" not in page
        assert "Struggling" not in page
        assert "Low" not in page
        assert "How are you?" not in page


def test_a_restricted_case_is_absent_for_all_but_those_allocated_and_the_coordinator(
    borough: Borough, sign_in: SignIn, held: Debrief, restricted: Case
) -> None:
    without = printed(sign_in, borough.colleague, held)
    speak_of(held, restricted, borough.worker, "Hidden")
    for person in (borough.worker, borough.coordinator):
        page = printed(sign_in, person, held)
        assert all(f"Hidden {part}" in page for part in PARTS)
    page = printed(sign_in, borough.colleague, held)
    assert "Hidden" not in page
    assert "Wold" not in page
    assert len(page.split()) == len(without.split()), "nor does a gap tell of it"


def test_a_part_that_the_team_hid_is_in_it_only_with_what_stands_there(
    borough: Borough, sign_in: SignIn, held: Debrief
) -> None:
    prompts = [
        {"part": part, "words": f"About {part}", "hidden": True} for part in ("cases", "successes")
    ]
    Debrief.objects.filter(pk=held.pk).update(prompts=prompts)
    page = printed(sign_in, borough.worker, held)
    assert "About cases" in page
    assert "About successes" not in page


def test_what_was_taken_away_or_sorted_is_not_in_it_twice(
    borough: Borough, sign_in: SignIn, held: Debrief
) -> None:
    now = timezone.now()
    away = {"deleted_at": now, "deleted_by": borough.worker}
    Progress.objects.all().update(**away)
    Action.objects.all().update(**away)
    Note.objects.filter(kind="answer").update(**away)
    Note.objects.filter(kind="line").update(
        became="issue:1", sorted_at=now, sorted_by=borough.worker
    )
    page = printed(sign_in, borough.worker, held)
    for part in ("progress", "action", "answer", "line"):
        assert f"Open {part}" not in page
    assert "Open issue" in page


def test_what_was_added_after_it_closed_says_so(
    borough: Borough, sign_in: SignIn, held: Debrief
) -> None:
    close_debrief(debrief=held, by=borough.coordinator)
    Progress.objects.all().update(said_at=timezone.now() + timedelta(minutes=5))
    page = printed(sign_in, borough.worker, held)
    assert "Maud Ellery closed it on" in page
    assert "after it closed" in page


def test_each_case_in_it_is_on_record_as_read(
    borough: Borough, sign_in: SignIn, held: Debrief, case: Case, restricted: Case
) -> None:
    speak_of(held, restricted, borough.worker, "Hidden")
    printed(sign_in, borough.colleague, held)
    looks = CaseLook.objects.filter(person=borough.colleague, what="Debrief, to print")
    assert [(look.case, look.way) for look in looks] == [(case, Way.READ)]


def test_words_are_words_and_nothing_is_fetched(
    borough: Borough, sign_in: SignIn, held: Debrief, case: Case
) -> None:
    words = '<img src="http://127.0.0.1:9/x"><b>bold</b> {{ 1 }} \u202eبيت 🙂 ' + "x" * 3000
    say_progress(debrief=held, case=case, words=words, by=borough.worker)
    assert "&lt;img src=" in printed(sign_in, borough.worker, held)
    answer = sign_in(borough.worker).get(f"{url_of(held)}?as=pdf")
    assert set(pages_of(answer.content)) == {(210, 297)}


def test_as_a_pdf_it_goes_on_over_as_many_pages_as_it_needs(
    borough: Borough, sign_in: SignIn, held: Debrief, case: Case
) -> None:
    for number in range(40):
        say_progress(debrief=held, case=case, words=f"Number {number}\n" * 4, by=borough.worker)
    answer = sign_in(borough.worker).get(f"{url_of(held)}?as=pdf")
    assert answer["Content-Disposition"] == f'attachment; filename="debrief-{held.day}.pdf"'
    assert len(pages_of(answer.content)) > 3


def test_an_empty_debrief_prints_too(borough: Borough, sign_in: SignIn, debrief: Debrief) -> None:
    page = printed(sign_in, borough.worker, debrief)
    assert "Nobody was spoken of." in page
    assert "Nobody took anything on." in page


@pytest.mark.parametrize("who", ["other_worker", "manager", "steward", "administrator", "stranger"])
def test_it_is_the_teams_own(borough: Borough, sign_in: SignIn, held: Debrief, who: str) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(url_of(held)).status_code == 404
    assert client.get(f"{url_of(held)}?as=pdf").status_code == 404
