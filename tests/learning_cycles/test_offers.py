"""/conversations/<id>/offer/ and /conversations/offers/<id>/: across to peers."""

import pytest
from django.test import Client

from learning_cycles.actions.offers import SettledAlready, leave, offer, take_up
from learning_cycles.models import Conversation, Offer
from systems.models import Person, RoleKind, Scale, System
from tests.borough import Borough
from tests.factories import PersonFactory, RoleFactory, SystemFactory
from tests.learning_cycles.scenes import COAT, sent, talked_about

LEARNT = "We let workers buy on the day and looked at it afterwards"


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


@pytest.fixture
def peer(borough: Borough) -> System:
    return SystemFactory(name="Marsh District", scale=Scale.ORGANISATION, parent=borough.place)


@pytest.fixture
def their_steward(peer: System) -> Person:
    person = PersonFactory(name="Una Fairholme")
    RoleFactory(person=person, system=peer, kind=RoleKind.STEWARD)
    return person


def test_a_steward_offers_it_to_systems_beside_their_own(
    borough: Borough, client: Client, conversation: Conversation, their_steward: Person
) -> None:
    client.force_login(borough.steward)
    address = f"{conversation.get_absolute_url()}offer/"
    page = client.get(address).content.decode()
    assert "Marsh District" in page
    peer = System.objects.get(name="Marsh District")
    words = {"systems": [peer.pk], "question": "How do coats come?", "words": LEARNT}
    assert client.post(address, words).status_code == 302
    assert client.post(address, words).status_code == 302
    assert Offer.objects.count() == 1, "offered twice is offered once"
    assert their_steward.notices.get().kind == "looks_after"


def test_the_peer_reads_the_words_of_the_offer_and_none_of_the_issues(
    borough: Borough,
    client: Client,
    conversation: Conversation,
    peer: System,
    their_steward: Person,
) -> None:
    (made,) = offer(
        conversation=conversation,
        systems=[peer],
        question="Coats?",
        words=LEARNT,
        by=borough.steward,
    )
    client.force_login(their_steward)
    assert "Coats?" in client.get(peer.get_absolute_url()).content.decode()
    page = client.get(f"/conversations/offers/{made.pk}/").content.decode()
    assert LEARNT in page
    assert COAT not in page
    assert client.get(conversation.get_absolute_url()).status_code == 404
    response = client.post(f"/conversations/offers/{made.pk}/", {"question": "And our coats?"})
    mine = Conversation.objects.get(system=peer)
    assert response["Location"] == mine.get_absolute_url()
    assert "And our coats?" in client.get(mine.get_absolute_url()).content.decode()
    page = client.get(f"{mine.get_absolute_url()}beyond/").content.decode()
    assert f"what {borough.organisation.name} offered" in page
    assert not mine.placements.exists()
    client.force_login(borough.steward)
    page = client.get(f"{conversation.get_absolute_url()}beyond/").content.decode()
    assert "They took it up: And our coats?" in page
    assert borough.steward.notices.filter(lines__key=f"taken-up:{made.pk}").exists()


def test_it_can_be_left_and_is_settled_once(
    borough: Borough,
    client: Client,
    conversation: Conversation,
    peer: System,
    their_steward: Person,
) -> None:
    (made,) = offer(
        conversation=conversation,
        systems=[peer],
        question="Coats?",
        words=LEARNT,
        by=borough.steward,
    )
    client.force_login(their_steward)
    assert client.post(f"/conversations/offers/{made.pk}/leave/").status_code == 302
    assert "Offered to you" not in client.get(peer.get_absolute_url()).content.decode()
    for settle in (
        lambda: take_up(offer=made, question="So?", by=their_steward),
        lambda: leave(offer=made, by=their_steward),
    ):
        with pytest.raises(SettledAlready):
            settle()
    assert not Conversation.objects.filter(system=peer).exists()


def test_nobody_else_reads_an_offer(
    borough: Borough, client: Client, conversation: Conversation, peer: System
) -> None:
    (made,) = offer(
        conversation=conversation,
        systems=[peer],
        question="Coats?",
        words=LEARNT,
        by=borough.steward,
    )
    for who in ("steward", "manager", "worker", "partner", "stranger"):
        client.force_login(getattr(borough, who))
        assert client.get(f"/conversations/offers/{made.pk}/").status_code == 404, who


def test_only_who_carries_it_on_offers_it(
    borough: Borough, client: Client, conversation: Conversation, peer: System
) -> None:
    client.force_login(borough.manager)
    assert client.get(f"{conversation.get_absolute_url()}offer/").status_code == 403
