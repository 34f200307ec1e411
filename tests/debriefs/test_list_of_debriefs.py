"""/debriefs/: what each one holds in words, and finding one again."""

from datetime import timedelta

from django.utils import timezone

from casework.models import Case, CaseLook
from debriefs.actions.progress import say_progress
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief, Note, Tally
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    DebriefFactory,
    IssueFactory,
    RoleFactory,
)

URL = "/debriefs/"


def found(page: object) -> list[Debrief]:
    return list(page.context["page"].rows)  # type: ignore[attr-defined]


def words_of(page: object) -> str:
    return " ".join(page.content.decode().split())  # type: ignore[attr-defined]


def test_a_debrief_says_in_words_what_it_holds(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    for _ in range(2):
        say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    for number in range(4):
        other = CaseFactory(team=borough.harbour, citizen__name=f"Person {number}")
        say_progress(debrief=debrief, case=other, words="Well", by=borough.worker)
    IssueFactory(team=borough.harbour, debrief=debrief, description="No bus on Sunday")
    activity = ActivityFactory(team=borough.harbour, name="Phoned together")
    for _ in range(7):
        Tally.objects.create(activity=activity, debrief=debrief)
    page = words_of(sign_in(borough.worker).get(URL))
    assert "Spoke of Bronwen Tully, Person 0, Person 1 and others." in page
    assert "Got in the way: “No bus on Sunday”" in page
    assert "Went well: Phoned together." in page
    shown = CaseLook.objects.filter(person=borough.worker, what="List of debriefs")
    assert shown.count() == 3
    assert shown.filter(case=case).count() == 1


def test_what_a_debrief_holds_of_a_restricted_case_is_absent(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case, restricted: Case
) -> None:
    say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    say_progress(debrief=debrief, case=restricted, words="The lantern", by=borough.worker)
    IssueFactory(team=borough.harbour, debrief=debrief, case=restricted, description="Lanterns")
    page = sign_in(borough.worker).get(URL, {"words": "lantern"})
    assert found(page) == [debrief]
    assert "Spoke of Bronwen Tully, Perpetua Wold." in words_of(page)
    client = sign_in(borough.colleague)
    assert found(client.get(URL, {"words": "lantern"})) == []
    words = words_of(client.get(URL))
    assert "Spoke of Bronwen Tully." in words
    assert "antern" not in words
    assert not CaseLook.objects.filter(person=borough.colleague, case=restricted).exists()


def test_what_was_deleted_is_not_told_of(
    sign_in: SignIn, borough: Borough, debrief: Debrief, case: Case
) -> None:
    said = say_progress(debrief=debrief, case=case, words="Warm at last", by=borough.worker)
    IssueFactory(team=borough.harbour, debrief=debrief)
    type(said).objects.update(deleted_at=timezone.now(), deleted_by=borough.worker)
    client = sign_in(borough.worker)
    assert "Spoke of" not in words_of(client.get(URL))
    assert found(client.get(URL, {"words": "warm"})) == []


def test_how_people_are_is_neither_told_nor_found_by_its_words(
    sign_in: SignIn, borough: Borough, debrief: Debrief
) -> None:
    say_how_i_am(
        debrief=debrief, by=borough.worker, face=2, words="Larkspurred", shared_with_team=True
    )
    client = sign_in(borough.worker)
    assert found(client.get(URL)) == [debrief]
    assert "Larkspurred" not in words_of(client.get(URL))
    assert found(client.get(URL, {"words": "Larkspurred"})) == []


def test_team_period_and_words_filter(sign_in: SignIn, borough: Borough, case: Case) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    today = timezone.localdate()
    here = DebriefFactory(team=borough.harbour, day=today, question="What of lusernau Siân?")
    long_ago = DebriefFactory(team=borough.harbour, day=today - timedelta(days=40))
    there = DebriefFactory(team=borough.quay, day=today)
    for debrief in (here, long_ago, there):
        IssueFactory(team=debrief.team, debrief=debrief, description=f"Sitting of {debrief.team}")
    activity = ActivityFactory(team=borough.harbour, name="Tŷ cynnes")
    Tally.objects.create(activity=activity, debrief=long_ago)
    Note.objects.create(
        team=borough.quay,
        debrief=there,
        kind="answer",
        words="A kettle",
        written_by=borough.worker,
    )
    client = sign_in(borough.worker)
    assert found(client.get(URL, {"team": borough.quay.pk})) == [there]
    assert found(client.get(URL, {"period": "month", "team": borough.harbour.pk})) == [here]
    assert found(client.get(URL, {"words": "sian"})) == [here]
    assert found(client.get(URL, {"words": "ty CYNNES"})) == [long_ago]
    assert found(client.get(URL, {"words": "kettle"})) == [there]
    assert found(client.get(URL, {"words": "harbour", "period": "week"})) == [here]
    assert "No debrief is like this." in words_of(client.get(URL, {"words": "soup"}))
