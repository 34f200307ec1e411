"""One entry: changing it in its place, taking it away, bringing it back."""

from __future__ import annotations

import pytest

from casework.models import Case, TimelineEntry
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.actions.to_do import take_on
from debriefs.models import Debrief
from tests.borough import Borough
from tests.debriefs.conftest import HTMX, SignIn


@pytest.fixture
def entries(borough: Borough, debrief: Debrief, case: Case) -> dict[str, int]:
    """One of each kind, by its kind."""
    by, team = borough.worker, borough.harbour
    return {
        "progress": say_progress(debrief=debrief, case=case, words="She slept", by=by).pk,
        "note": write_note(team=team, debrief=debrief, words="A form", by=by).pk,
        "action": take_on(team=team, debrief=debrief, words="Ring back", by=by).pk,
    }


KINDS = ["progress", "note", "action"]


@pytest.mark.parametrize("kind", KINDS)
def test_it_opens_in_its_place_with_scripts_and_on_a_page_without(
    sign_in: SignIn, borough: Borough, debrief: Debrief, entries: dict[str, int], kind: str
) -> None:
    client = sign_in(borough.colleague)
    address = f"/debriefs/{debrief.pk}/entries/{kind}/{entries[kind]}/"
    slip = client.get(address, headers=HTMX).content.decode()
    assert "<h1" not in slip
    assert "data-version" in slip
    assert "<h1" in client.get(address).content.decode()


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_taken_away_and_brought_back_by_anybody_on_the_team(
    sign_in: SignIn, borough: Borough, debrief: Debrief, entries: dict[str, int], kind: str
) -> None:
    client = sign_in(borough.colleague)
    address = f"/debriefs/{debrief.pk}/entries/{kind}/{entries[kind]}/"
    page = debrief.get_absolute_url()
    assert f'id="{kind}-{entries[kind]}"' in client.get(page).content.decode()
    assert client.post(f"{address}take-away/").status_code == 302
    assert f'id="{kind}-{entries[kind]}"' not in client.get(page).content.decode()
    assert client.get(address).status_code == 404
    assert sign_in(borough.other_worker).get("/debriefs/taken-away/").context["found"] == []
    back = f"/debriefs/taken-away/{kind}/{entries[kind]}/"
    assert sign_in(borough.other_worker).post(back).status_code == 404
    assert sign_in(borough.worker).post(back).status_code == 302
    assert f'id="{kind}-{entries[kind]}"' in client.get(page).content.decode()


def test_what_is_taken_away_leaves_the_timeline_until_it_is_brought_back(
    sign_in: SignIn, borough: Borough, debrief: Debrief, entries: dict[str, int]
) -> None:
    client = sign_in(borough.worker)
    client.post(f"/debriefs/{debrief.pk}/entries/progress/{entries['progress']}/take-away/")
    assert not TimelineEntry.objects.exists()
    client.post(f"/debriefs/taken-away/progress/{entries['progress']}/")
    assert TimelineEntry.objects.get().words == "She slept"


@pytest.mark.parametrize("kind", ["soup", "issue", "welfare"])
def test_a_kind_that_there_is_not_is_not_found(
    sign_in: SignIn, borough: Borough, debrief: Debrief, entries: dict[str, int], kind: str
) -> None:
    client = sign_in(borough.worker)
    assert client.get(f"/debriefs/{debrief.pk}/entries/{kind}/1/").status_code == 404
    assert client.post(f"/debriefs/taken-away/{kind}/1/").status_code == 404
