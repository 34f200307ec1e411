"""What a manager learnt from a purchase, said in a conversation that the manager may write in."""

import pytest
from django.test import Client
from django.urls import reverse

from learning_cycles.models import Conversation, Entry
from purchases.models import Learning, LookBack, Purchase
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, PurchaseFactory, RoleFactory

WORDS = "A pass costs less than two lifts"


@pytest.fixture
def purchase(borough: Borough) -> Purchase:
    case = CaseFactory(team=borough.harbour, citizen__name="Marigold Quill")
    bought: Purchase = PurchaseFactory(
        team=borough.harbour, worker=borough.worker, case=case, supplier="Dale Buses"
    )
    return bought


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    opened: Conversation = ConversationFactory(
        system=borough.organisation, question="What does a lift really cost?"
    )
    return opened


def url(purchase: Purchase) -> str:
    return reverse("learning_cycles:say_what_was_learnt", args=[purchase.pk])


def signed_in(client: Client, person: object) -> Client:
    client.force_login(person)  # type: ignore[arg-type]  # somebody of the borough
    return client


def said(client: Client, purchase: Purchase, conversation: Conversation) -> Entry:
    response = client.post(url(purchase), {"conversation": conversation.pk, "words": WORDS})
    assert response.status_code == 302
    return Entry.objects.get()


def test_it_is_said_in_the_conversation_and_kept_with_the_purchase(
    borough: Borough, client: Client, purchase: Purchase, conversation: Conversation
) -> None:
    client = signed_in(client, borough.manager)
    page = client.get(url(purchase)).content.decode()
    assert "What does a lift really cost?" in page
    assert "Marigold" not in page
    entry = said(client, purchase, conversation)
    assert (entry.conversation, entry.words, entry.said_by) == (
        conversation,
        WORDS,
        borough.manager,
    )
    assert Learning.objects.get().became == f"entry:{entry.pk}"
    assert LookBack.objects.get().manager == borough.manager
    back = client.get(reverse("purchases:look_back_at", args=[purchase.pk])).content.decode()
    assert WORDS in back
    there = client.get(reverse("learning_cycles:entry", args=[entry.pk]))
    assert there["Location"] == f"{conversation.get_absolute_url()}#thread"


@pytest.mark.parametrize(
    ("who", "leads"), [("manager", True), ("steward", False), ("place_steward", False)]
)
def test_the_thread_leads_to_the_purchase_for_those_who_may_read_it(
    borough: Borough,
    client: Client,
    purchase: Purchase,
    conversation: Conversation,
    who: str,
    leads: bool,
) -> None:
    said(signed_in(client, borough.manager), purchase, conversation)
    client = signed_in(client, getattr(borough, who))
    for page in (conversation.get_absolute_url(), f"{conversation.get_absolute_url()}thread/"):
        text = client.get(page).content.decode()
        assert WORDS in text
        assert (f'href="/purchases/{purchase.pk}/"' in text) is leads
        assert ("From a purchase" in text) is leads


def test_the_team_reads_with_the_purchase_what_was_learnt(
    borough: Borough, client: Client, purchase: Purchase, conversation: Conversation
) -> None:
    said(signed_in(client, borough.manager), purchase, conversation)
    page = signed_in(client, borough.colleague).get(purchase.get_absolute_url()).content.decode()
    assert WORDS in page
    assert "Said in a conversation" in page


def test_a_conversation_is_found_by_its_words_and_what_was_typed_stays(
    borough: Borough, client: Client, purchase: Purchase, conversation: Conversation
) -> None:
    ConversationFactory(system=borough.organisation, question="Why so many forms?")
    response = signed_in(client, borough.manager).post(
        url(purchase), {"find": "yes", "about": "LIFT", "words": WORDS}
    )
    page = response.content.decode()
    assert response.status_code == 200
    assert "What does a lift really cost?" in page
    assert "Why so many forms?" not in page
    assert WORDS in page
    assert not Entry.objects.exists()


def test_too_short_a_word_is_asked_for_again(
    borough: Borough, client: Client, purchase: Purchase
) -> None:
    response = signed_in(client, borough.manager).post(url(purchase), {"find": "yes", "about": "x"})
    assert response.status_code == 422
    assert "Enter at least 3 letters" in response.content.decode()


def test_only_a_conversation_that_the_manager_reads_and_that_is_live_is_taken(
    borough: Borough, client: Client, purchase: Purchase
) -> None:
    client = signed_in(client, borough.manager)
    for one in (
        ConversationFactory(),
        ConversationFactory(system=borough.harbour),
        ConversationFactory(system=borough.place),
        ConversationFactory(system=borough.organisation, state="closed"),
    ):
        response = client.post(url(purchase), {"conversation": one.pk, "words": WORDS})
        assert response.status_code == 422
        assert "Select a conversation" in response.content.decode()
    assert not Entry.objects.exists()
    assert not Learning.objects.exists()


def test_a_manager_who_is_on_a_team_too_is_asked_about_its_names(
    borough: Borough, client: Client, purchase: Purchase, conversation: Conversation
) -> None:
    RoleFactory(person=borough.manager, system=borough.harbour, kind=RoleKind.CASEWORKER)
    client = signed_in(client, borough.manager)
    typed = {"conversation": conversation.pk, "words": "Marigold has a pass"}
    response = client.post(url(purchase), typed)
    assert response.status_code == 422
    assert "“Marigold”" in response.content.decode()


@pytest.mark.parametrize(
    ("who", "status"),
    [("worker", 403), ("finance", 403), ("other_worker", 404), ("steward", 404), ("stranger", 404)],
)
def test_only_managers_say_it_so(
    borough: Borough,
    client: Client,
    purchase: Purchase,
    conversation: Conversation,
    who: str,
    status: int,
) -> None:
    client = signed_in(client, getattr(borough, who))
    assert client.get(url(purchase)).status_code == status
    typed = {"conversation": conversation.pk, "words": WORDS}
    assert client.post(url(purchase), typed).status_code == status
    assert not Entry.objects.exists()


@pytest.mark.parametrize("who", ["worker", "finance", "administrator", "stranger"])
def test_where_it_was_said_is_nobody_elses_to_find(
    borough: Borough, client: Client, purchase: Purchase, conversation: Conversation, who: str
) -> None:
    entry = said(signed_in(client, borough.manager), purchase, conversation)
    client = signed_in(client, getattr(borough, who))
    assert client.get(reverse("learning_cycles:entry", args=[entry.pk])).status_code == 404
