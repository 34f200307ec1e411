"""/debriefs/blank/: a debrief to fill in by hand, with the team's own prompts."""

import pytest
from django.test import Client

from debriefs.models import DebriefShape
from debriefs.record import MOST_ACTIVITIES
from tests.borough import Borough
from tests.debriefs.conftest import SignIn
from tests.factories import ActivityFactory, CaseFactory, RoleFactory
from tests.support.pdf import pages_of

pytestmark = pytest.mark.django_db

URL = "/debriefs/blank/"
A4 = (210, 297)


@pytest.fixture
def client(borough: Borough, sign_in: SignIn) -> Client:
    return sign_in(borough.worker)


def page_of(client: Client, url: str = URL) -> str:
    return client.get(url).content.decode()


def test_it_has_the_usual_parts_and_room_to_write(client: Client) -> None:
    page = page_of(client)
    for words in ("Is this working?", "What got in the way?", "What went well?", "How are you?"):
        assert words in page
    assert "What do we do next?" in page
    assert "How was this debrief for us?" in page
    assert "Team: Harbour team" in page


def test_how_one_is_stands_on_slips_that_are_kept_and_not_handed_in(client: Client) -> None:
    page = page_of(client)
    slips = page[page.index("hls-sheet__own") :]
    assert "Tear yours off and keep it: do not hand it in." in slips
    assert slips.count("Struggling") == slips.count("I would like to talk to:") > 1
    assert "What do we do next?" not in slips, "the slips are a sheet of their own"


def test_it_follows_the_teams_own_prompts_and_question(client: Client, borough: Borough) -> None:
    DebriefShape.objects.create(
        team=borough.harbour,
        question="Who opened the door today?",
        changed_by=borough.worker,
        prompts=[
            {"part": "actions", "words": "Who does what?", "hidden": False},
            {"part": "welfare", "words": "", "hidden": True},
            {"part": "cases", "words": "Any better?", "hidden": False},
            {"part": "successes", "words": "", "hidden": True},
        ],
    )
    page = page_of(client)
    assert "Who opened the door today?" in page
    assert page.index("Who does what?") < page.index("Any better?")
    for hidden in ("How are you?", "What went well?"):
        assert hidden not in page


def test_it_names_some_of_the_teams_activities_and_nobody_helped(
    client: Client, borough: Borough
) -> None:
    CaseFactory(team=borough.harbour, citizen__name="Bronwen Tully")
    for number in range(MOST_ACTIVITIES + 3):
        ActivityFactory(team=borough.harbour, name=f"Phoned {number:02}")
    ActivityFactory(team=borough.quay, name="Of the quay")
    page = page_of(client)
    assert page.count("Phoned ") == MOST_ACTIVITIES
    assert "Of the quay" not in page
    assert "Tully" not in page


def test_with_several_teams_another_can_be_chosen_and_none_of_others(
    client: Client, borough: Borough
) -> None:
    RoleFactory(person=borough.worker, system=borough.quay)
    assert f'href="?team={borough.quay.pk}"' in page_of(client)
    assert "Team: Quay team" in page_of(client, f"{URL}?team={borough.quay.pk}")
    borough.worker.roles.filter(system=borough.quay).delete()
    for forged in (borough.quay.pk, "x", ""):
        assert "Team: Harbour team" in page_of(client, f"{URL}?team={forged}")


def test_somebody_without_a_team_has_the_usual_form(borough: Borough, sign_in: SignIn) -> None:
    page = page_of(sign_in(borough.steward))
    assert "Is this working?" in page
    assert "Harbour team" not in page


@pytest.mark.parametrize("activities", [0, MOST_ACTIVITIES])
def test_as_a_pdf_it_is_two_pages_of_a4_and_one_of_slips(
    client: Client, borough: Borough, activities: int
) -> None:
    DebriefShape.objects.create(
        team=borough.harbour, question="Who opened the door?", changed_by=borough.worker
    )
    for number in range(activities):
        ActivityFactory(team=borough.harbour, name=f"Phoned {number}")
    answer = client.get(f"{URL}?as=pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert answer["Content-Disposition"] == 'attachment; filename="debrief-form.pdf"'
    assert pages_of(answer.content) == [A4, A4, A4]


def test_the_list_of_debriefs_leads_here(client: Client) -> None:
    assert f'href="{URL}"' in page_of(client, "/debriefs/")
