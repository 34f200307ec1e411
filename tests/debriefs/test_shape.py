"""A team shapes its debrief: its question of the moment, its prompts, their order."""

from __future__ import annotations

from typing import Any

import pytest

from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.models import Debrief, DebriefShape
from debriefs.prompts import Part
from tests.borough import Borough
from tests.debriefs.conftest import SignIn


def typed(**changes: Any) -> dict[str, Any]:
    """The form as it stands at first, with ``changes``; "None" takes a tick away."""
    fields: dict[str, Any] = {"question": "", "version": 0}
    for place, part in enumerate(Part, start=1):
        fields |= {f"{part}-words": part.label, f"{part}-place": place, f"{part}-shown": "on"}
    fields |= {name.replace("__", "-"): value for name, value in changes.items()}
    return {name: value for name, value in fields.items() if value is not None}


def parts(page: Any) -> list[tuple[str, str]]:
    return [(prompt.part.value, prompt.words) for prompt in page.context["prompts"]]


def test_prompts_are_reworded_reordered_and_hidden_from_todays_debrief_on(
    sign_in: SignIn, borough: Borough
) -> None:
    earlier = start_debrief(team=borough.harbour, by=borough.worker)
    close_debrief(debrief=earlier, by=borough.worker)
    today = start_debrief(team=borough.harbour, by=borough.worker)
    client = sign_in(borough.colleague)
    changes = typed(
        question="What happens if we ask first?",
        welfare__place=1,
        cases__words="How is it going?",
        reflection__shown=None,
    )
    address = f"/debriefs/shape/{borough.harbour.pk}/"
    assert client.post(address, changes).status_code == 302
    page = client.get(today.get_absolute_url())
    assert parts(page)[:2] == [("cases", "How is it going?"), ("welfare", "How are you?")]
    assert "reflection" not in dict(parts(page))
    assert "What happens if we ask first?" in page.content.decode()
    before = client.get(earlier.get_absolute_url())
    assert parts(before)[0] == ("cases", "Is this working?")
    assert "What happens if we ask first?" not in before.content.decode()
    close_debrief(debrief=today, by=borough.worker)
    following = start_debrief(team=borough.harbour, by=borough.worker)
    assert following.question == "What happens if we ask first?"


def test_two_who_shape_it_at_once_see_both(sign_in: SignIn, borough: Borough) -> None:
    address = f"/debriefs/shape/{borough.harbour.pk}/"
    client = sign_in(borough.worker)
    assert client.post(address, typed(question="Mine")).status_code == 302
    stale = sign_in(borough.colleague).post(address, typed(question="Theirs"))
    assert stale.status_code == 422
    assert "Mine" in stale.content.decode()
    assert "Theirs" in stale.content.decode()
    again = typed(question="Theirs") | {"version": stale.context["form"]["version"].value()}
    assert sign_in(borough.colleague).post(address, again).status_code == 302
    assert DebriefShape.objects.get().question == "Theirs"


@pytest.mark.parametrize(
    ("field", "value"), [("cases-place", "9"), ("cases-words", "x" * 201), ("version", "soup")]
)
def test_what_is_refused_is_kept(sign_in: SignIn, borough: Borough, field: str, value: str) -> None:
    answer = sign_in(borough.worker).post(
        f"/debriefs/shape/{borough.harbour.pk}/", typed(question="Kept") | {field: value}
    )
    assert answer.status_code == 422
    assert "Kept" in answer.content.decode()
    assert not DebriefShape.objects.exists()


@pytest.mark.parametrize("who", ["other_worker", "manager", "stranger"])
def test_it_is_the_teams_own(sign_in: SignIn, borough: Borough, who: str) -> None:
    address = f"/debriefs/shape/{borough.harbour.pk}/"
    assert sign_in(getattr(borough, who)).get(address).status_code == 404
    assert not Debrief.objects.exists()
