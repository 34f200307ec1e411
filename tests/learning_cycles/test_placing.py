"""/systems/<id>/placing/: what waits to be placed, and what a steward does with it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from casework.models import CaseLook
from debriefs.actions.issues import change_level
from debriefs.models import Issue, Level
from learning_cycles import placing
from learning_cycles.actions.placing import confirm, merge
from learning_cycles.models import Conversation, Placement, Step
from learning_cycles.placing import likeliest_homes, waiting_in
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, IssueFactory
from tests.learning_cycles.placing_pages import COAT, home, ids, page, path
from tests.learning_cycles.scenes import sent, talked_about

__all__ = ["home"]


def homes() -> dict[int, int]:
    return dict(Placement.objects.values_list("issue", "conversation"))


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("place_steward", 200),
        ("manager", 403),
        ("worker", 403),
        ("finance", 403),
        ("stranger", 404),
    ],
)
@pytest.mark.parametrize("end", ["", "new/", "steps/", "elsewhere/", "together/"])
def test_who_may_open_it(borough: Borough, client: Client, who: str, status: int, end: str) -> None:
    client.force_login(getattr(borough, who))
    assert client.get(path(borough.organisation, end)).status_code == status
    if status != 200:
        assert client.post(path(borough.organisation, end), {"ticked": ["1"]}).status_code in (
            404,
            405,
            status,
        )


def test_it_shows_words_where_they_were_put_and_the_likeliest_homes_with_why(
    borough: Borough, client: Client, home: Conversation
) -> None:
    likely = talked_about(
        sent(borough, f"{COAT} at the bank"), system=borough.organisation, question="Banks?"
    )
    ConversationFactory(system=borough.organisation, question="Buses")
    client.force_login(borough.steward)
    shown = page(client, path(borough.organisation))
    assert f"{COAT} and a stamp" in shown
    assert f'href="{home.get_absolute_url()}"' in shown
    assert f'value="{likely.pk}"' in shown
    why = re.findall(r"Both say: ([^<]*)", shown)
    assert {"signatures", "winter coat"} <= set(why[0].split(", "))
    assert "Suggested places (2)" in shown


def test_in_a_team_where_not_all_read_everything_nothing_is_told_of_likeness(
    borough: Borough, client: Client
) -> None:
    """A restricted case's issue neither shows in its team nor makes its conversation likely."""
    case = CaseFactory(team=borough.harbour, restricted=True)
    hidden = IssueFactory(
        team=borough.harbour, case=case, description="Zanzibar lorries", raised_by=borough.worker
    )
    talked_about(hidden, system=borough.harbour, question="Zanzibar lorries?")
    roll_up()
    for person in (borough.colleague, borough.coordinator):
        assert likeliest_homes(person, "Zanzibar lorries", borough.harbour, but_not=0) == []
    client.force_login(borough.colleague)
    assert "Zanzibar" not in page(client, path(borough.harbour))
    assert waiting_in(borough.colleague, borough.harbour).places == 0


def test_what_waits_is_counted_no_further_than_anybody_wants_to_know(
    borough: Borough, client: Client, home: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "COUNTED_TO", 2)
    client.force_login(borough.steward)
    assert "Suggested places (more than 1)" in page(client, path(borough.organisation))


def test_words_kept_in_the_team_are_not_compared_above_it(borough: Borough) -> None:
    issue = sent(borough, "Zanzibar lorries")
    issue.sent_words = "Large vehicles"
    issue.save()
    talked_about(issue, system=borough.organisation, question="")
    assert likeliest_homes(borough.steward, "Zanzibar", borough.organisation, but_not=0) == []


def test_the_ticked_ones_are_confirmed_and_the_others_wait_on(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, second = ids(home)
    client.force_login(borough.steward)
    answer = client.post(path(borough.organisation), {"ticked": [first]})
    assert answer["Location"] == path(borough.organisation)
    assert Placement.objects.get(issue=first).settled_by == borough.steward
    assert Placement.objects.get(issue=second).settled_by is None
    assert "Suggested places (1)" in page(client, path(borough.organisation))


def test_each_ticked_one_goes_where_was_chosen_beside_it(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, second = ids(home)
    other = ConversationFactory(system=borough.organisation, question=f"{COAT}?")
    client.force_login(borough.steward)
    data = {"ticked": [first, second], f"where-{first}": str(other.pk), f"where-{second}": "new"}
    assert client.post(path(borough.organisation), data).status_code == 302
    placed = homes()
    assert placed[first] == other.pk
    assert Conversation.objects.get(pk=placed[second]).state == "new"
    assert sorted(Step.objects.values_list("kind", flat=True)) == ["move", "open"]


def test_nothing_ticked_is_said_at_the_list(
    borough: Borough, client: Client, home: Conversation
) -> None:
    client.force_login(borough.steward)
    for end in ("", "elsewhere/"):
        answer = client.post(path(borough.organisation, end), {})
        assert answer.status_code == 422
        assert 'href="#id_ticked_0"' in answer.content.decode()


def test_a_home_that_is_gone_is_said_and_the_ticks_are_kept(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, _ = ids(home)
    other = ConversationFactory(system=borough.organisation, question=f"{COAT}?")
    merge(conversation=other, into=home, by=borough.place_steward)
    client.force_login(borough.steward)
    answer = client.post(
        path(borough.organisation), {"ticked": [first], f"where-{first}": str(other.pk)}
    )
    assert answer.status_code == 422
    shown = " ".join(answer.content.decode().split())
    assert "was put together with another one meanwhile" in shown
    assert f'value="{first}" checked' in shown
    assert Placement.objects.get(issue=first).settled_by is None


def test_what_somebody_settled_meanwhile_is_said_and_left(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, second = ids(home)
    confirm(system=borough.organisation, issues=[first], by=borough.place_steward)
    client.force_login(borough.steward)
    answer = client.post(path(borough.organisation), {"ticked": [first, second]}, follow=True)
    assert "One was settled by somebody else meanwhile" in answer.content.decode()
    assert Placement.objects.get(issue=first).settled_by == borough.place_steward
    assert Placement.objects.get(issue=second).settled_by == borough.steward


def test_what_the_team_took_back_meanwhile_is_not_placed(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, _ = ids(home)
    change_level(issue=Issue.objects.get(pk=first), level=Level.METHOD, by=borough.worker)
    client.force_login(borough.steward)
    answer = client.post(path(borough.organisation), {"ticked": [first]}, follow=True)
    assert "taken back by the team" in answer.content.decode()
    assert Placement.objects.get(issue=first).settled_by is None


@pytest.mark.parametrize("end", ["", "elsewhere/"])
def test_issues_of_another_system_are_not_found(
    borough: Borough, client: Client, home: Conversation, end: str
) -> None:
    client.force_login(borough.place_steward)
    foreign = {"ticked": ids(home), "where": "new"}
    assert client.post(path(borough.place, end), foreign).status_code == 404
    nonsense = {"ticked": ["999999", "x", "9" * 40], "where": "new"}
    assert client.post(path(borough.place, end), nonsense).status_code == 404
    assert not Step.objects.exists()


def test_a_home_in_another_system_is_no_home(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, _ = ids(home)
    foreign = ConversationFactory(system=borough.place)
    client.force_login(borough.place_steward)
    for end, choice in (("", f"where-{first}"), ("elsewhere/", "where")):
        for value in (str(foreign.pk), "nonsense", "9" * 40):
            data = {"ticked": [first], choice: value}
            assert client.post(path(borough.organisation, end), data).status_code == 422
    assert set(homes().values()) == {home.pk}


def test_five_hundred_are_moved_at_once(borough: Borough, client: Client) -> None:
    crowd = ConversationFactory(system=borough.organisation)
    issues = IssueFactory.create_batch(
        500, team=borough.harbour, raised_by=borough.worker, sent=True
    )
    Placement.objects.bulk_create(
        Placement(issue=issue, conversation=crowd, likeness=0.5) for issue in issues
    )
    roll_up()
    client.force_login(borough.steward)
    data: dict[str, Any] = {"ticked": [issue.pk for issue in issues], "do": "find"}
    asked = client.post(path(borough.organisation, "elsewhere/"), data)
    assert "And 480 more." in asked.content.decode()
    del data["do"]
    data |= {"where": "new", "question": "What are the five hundred?"}
    answer = client.post(path(borough.organisation, "elsewhere/"), data, follow=True)
    assert "The places of 500 issues are settled" in answer.content.decode()
    moved = Conversation.objects.get(question="What are the five hundred?")
    assert moved.placements.count() == 500
    assert Step.objects.count() == 1


def test_a_conversation_is_found_by_words_and_what_is_ticked_stays(
    borough: Borough, client: Client, home: Conversation
) -> None:
    first, second = ids(home)
    wanted = talked_about(
        sent(borough, "The lorry came too late"), system=borough.organisation, question="Late?"
    )
    client.force_login(borough.steward)
    data = {"ticked": [first, second], "find": "LORRY late", "do": "find", "question": "Kept"}
    answer = client.post(path(borough.organisation, "elsewhere/"), data)
    shown = answer.content.decode()
    assert answer.status_code == 200
    assert f'value="{wanted.pk}"' in shown
    assert f'value="{home.pk}"' not in shown
    assert f'name="ticked" value="{second}"' in shown
    assert "Kept" in shown
    none = client.post(path(borough.organisation, "elsewhere/"), data | {"find": "Zanzibar"})
    assert "No other conversation says so." in none.content.decode()


def test_the_dashboard_says_how_much_waits_to_those_who_look_after_it(
    borough: Borough, client: Client, home: Conversation
) -> None:
    client.force_login(borough.steward)
    shown = page(client, borough.organisation.get_absolute_url())
    assert "2 issues whose place is only suggested" in shown
    assert "1 new conversation that nobody has looked at" in shown
    client.force_login(borough.manager)
    assert "Waiting to be placed" not in page(client, borough.organisation.get_absolute_url())


def test_a_team_places_its_own_and_that_is_on_the_record_of_the_case(
    borough: Borough, client: Client
) -> None:
    case = CaseFactory(team=borough.harbour)
    issue = IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker)
    found = talked_about(issue, system=borough.harbour, question="How do we hand over?")
    found.placements.update(likeness=0.5)
    client.force_login(borough.worker)
    assert client.post(path(borough.harbour), {"ticked": [issue.pk]}).status_code == 302
    assert Placement.objects.get().settled_by == borough.worker
    look = CaseLook.objects.get(case=case, way="write")
    assert (look.person, look.what) == (borough.worker, "Issue's conversation")
