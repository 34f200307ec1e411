"""/systems/<id>/leverage/: the rules, roles and processes that issues keep meeting."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from learning_cycles.actions.changes import make_change
from learning_cycles.actions.leverage import change_leverage_point, name_leverage_point
from learning_cycles.forms import leverage
from learning_cycles.models import LeveragePoint
from systems.models import System
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.scenes import cycle_of, sent, talked_about
from tests.support.pdf import pages_of

SIGNATURES = "Three signatures for a coat"


def register_url(system: System) -> str:
    return reverse("learning_cycles:leverage", args=[system.pk])


def new_url(system: System) -> str:
    return reverse("learning_cycles:new_leverage_point", args=[system.pk])


def change_url(point: LeveragePoint) -> str:
    return reverse("learning_cycles:change_leverage_point", args=[point.system_id, point.pk])


def named(borough: Borough, **said: Any) -> LeveragePoint:
    fields: dict[str, Any] = {
        "system": borough.organisation,
        "kind": "rule",
        "name": SIGNATURES,
        "by": borough.steward,
        **said,
    }
    return name_leverage_point(**fields)


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("steward", 200),
        ("manager", 200),
        ("place_steward", 200),
        ("partner", 200),
        ("worker", 404),
        ("finance", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_who_reads_the_register(borough: Borough, client: Client, who: str, status: int) -> None:
    point = named(borough)
    client.force_login(getattr(borough, who))
    assert client.get(register_url(borough.organisation)).status_code == status
    assert client.get(point.get_absolute_url()).status_code == status


@pytest.mark.parametrize(
    ("who", "status"), [("steward", 200), ("manager", 403), ("worker", 404), ("finance", 404)]
)
def test_who_names_and_changes_a_point(
    borough: Borough, client: Client, who: str, status: int
) -> None:
    point = named(borough)
    client.force_login(getattr(borough, who))
    for address in (new_url(borough.organisation), change_url(point)):
        assert client.get(address).status_code == status
        assert client.post(address).status_code == (422 if status == 200 else status)


def test_a_steward_names_the_rule_behind_a_conversation(borough: Borough, client: Client) -> None:
    conversation = talked_about(sent(borough), system=borough.organisation)
    client.force_login(borough.steward)
    link = f"{new_url(borough.organisation)}?conversation={conversation.pk}"
    assert link in client.get(conversation.get_absolute_url()).content.decode()
    assert "checked" in client.get(link).content.decode()
    response = client.post(
        link,
        {
            "kind": "rule",
            "name": SIGNATURES,
            "purpose": "So that nobody buys for a friend",
            "keeper": "The treasurer",
            "what_it_does": "A child is cold for a week",
            "conversations": [conversation.pk],
            "gift_tier": "leadership",
            "gift_holder": "Head of finance",
        },
    )
    point = LeveragePoint.objects.get()
    assert response["Location"] == point.get_absolute_url()
    page = client.get(register_url(borough.organisation)).content.decode()
    for words in (SIGNATURES, "So that nobody buys", "A child is cold", conversation.question):
        assert words in page


def test_of_many_conversations_the_ticked_and_the_latest_are_offered(
    borough: Borough, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leverage, "MOST_OFFERED", 2)
    first, second, third = (
        ConversationFactory(system=borough.organisation, question=f"The {word}?")
        for word in ("first", "second", "third")
    )
    client.force_login(borough.steward)
    page = client.get(new_url(borough.organisation)).content.decode()
    assert [each.question in page for each in (first, second, third)] == [False, True, True]
    link = f"{new_url(borough.organisation)}?conversation={first.pk}"
    page = client.get(link).content.decode()
    assert [each.question in page for each in (first, second, third)] == [True, False, True]
    # Whatever was offered when the page was opened can be tied to it.
    data = {"kind": "rule", "name": SIGNATURES, "conversations": [second.pk]}
    client.post(link, data)
    assert LeveragePoint.objects.get().met_in.get() == second


def test_however_many_are_ticked_none_is_let_go(
    borough: Borough, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leverage, "MOST_OFFERED", 2)
    met = {ConversationFactory(system=borough.organisation) for _ in range(4)}
    point = named(borough, met_in=met)
    client.force_login(borough.steward)
    page = client.get(change_url(point))
    shown = {str(pk) for pk, _ in page.context["form"].fields["conversations"].choices}
    assert shown == {str(each.pk) for each in met}


def test_a_conversation_of_another_system_cannot_be_tied_to_it(
    borough: Borough, client: Client
) -> None:
    elsewhere = ConversationFactory(system=borough.place)
    client.force_login(borough.steward)
    data = {"kind": "rule", "name": SIGNATURES, "conversations": [elsewhere.pk]}
    client.post(new_url(borough.organisation), data)
    assert not LeveragePoint.objects.filter(met_in=elsewhere).exists()


def test_a_place_reads_those_of_its_organisations_and_of_no_team(
    borough: Borough, client: Client
) -> None:
    named(borough)
    named(borough, system=borough.harbour, name="How we share the car", by=borough.worker)
    client.force_login(borough.place_steward)
    page = client.get(register_url(borough.place)).content.decode()
    assert SIGNATURES in page
    assert "How we share the car" not in page
    assert client.get(register_url(borough.harbour)).status_code == 404
    client.force_login(borough.worker)
    assert "How we share the car" in client.get(register_url(borough.harbour)).content.decode()


def test_what_changed_it_for_good_stands_beside_it(borough: Borough, client: Client) -> None:
    cycle = cycle_of(borough)
    change = make_change(
        cycle=cycle,
        new_normal="One signature is enough",
        from_day=timezone.localdate(),
        by=borough.steward,
    )
    point = named(borough, changes=[change])
    client.force_login(borough.manager)
    assert "One signature is enough" in client.get(point.get_absolute_url()).content.decode()


def typed(point: LeveragePoint, **fields: str) -> dict[str, str]:
    return {"kind": "rule", "name": point.name, "version": str(point.version)} | fields


def test_a_stale_change_shows_both_texts_and_loses_neither(
    borough: Borough, client: Client
) -> None:
    point = named(borough, purpose="To be fair")
    client.force_login(borough.steward)
    client.post(change_url(point), typed(point, purpose="To be sure"))
    stale = client.post(change_url(point), typed(point, purpose="To be safe"))
    page = stale.content.decode()
    assert stale.status_code == 422
    assert "To be sure" in page
    assert "To be safe" in page
    point.refresh_from_db()
    assert point.purpose == "To be sure"


def test_what_was_said_before_is_kept_with_who_changed_it(borough: Borough, client: Client) -> None:
    point = named(borough, purpose="To be fair")
    change_leverage_point(
        point=point, version=1, purpose="To be sure", met_in=[], changes=[], by=borough.steward
    )
    client.force_login(borough.manager)
    page = client.get(point.get_absolute_url()).content.decode()
    assert "To be fair" in page
    assert f"by {borough.steward.name}" in page


def test_it_prints_on_a4(borough: Borough, client: Client) -> None:
    named(borough, purpose="To be fair", what_it_does="A week without a coat")
    client.force_login(borough.steward)
    response = client.get(f"{register_url(borough.organisation)}?as=pdf")
    assert response["Content-Type"] == "application/pdf"
    assert set(pages_of(response.content)) == {(210, 297)}


def test_an_empty_register_says_how_to_begin(borough: Borough, client: Client) -> None:
    client.force_login(borough.manager)
    assert (
        "name the rule behind this"
        in client.get(register_url(borough.organisation)).content.decode()
    )
