"""Merging and parting from the page of a conversation, and undoing any step."""

from __future__ import annotations

import pytest
from django.test import Client

from learning_cycles.actions.placing import merge
from learning_cycles.models import Conversation, Step
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.placing_pages import home, ids, page, path
from tests.learning_cycles.scenes import sent, talked_about

__all__ = ["home"]


class TestOneConversation:
    """Merging and parting from the page of a conversation."""

    def test_it_is_put_together_with_another(
        self, borough: Borough, client: Client, home: Conversation
    ) -> None:
        other = ConversationFactory(system=borough.organisation)
        client.force_login(borough.steward)
        address = f"{home.get_absolute_url()}merge/"
        assert "2 open and 0 closed issues go over" in page(client, address)
        assert client.post(address, {}).status_code == 422
        answer = client.post(address, {"where": str(other.pk)})
        assert answer["Location"] == other.get_absolute_url()
        assert len(ids(other)) == 2

    def test_some_of_it_is_parted(
        self, borough: Borough, client: Client, home: Conversation
    ) -> None:
        first, second = ids(home)
        client.force_login(borough.steward)
        address = f"{home.get_absolute_url()}split/"
        page(client, address)
        answer = client.post(address, {"where": "new", "question": "Stamps?"})
        assert answer.status_code == 422
        assert "Tick what you want to place" in answer.content.decode()
        looked = client.post(address, {"ticked": [first], "do": "find", "find": "x"})
        assert f'value="{first}" checked' in " ".join(looked.content.decode().split())
        client.post(address, {"ticked": [first], "where": "new", "question": "Stamps?"})
        assert ids(Conversation.objects.get(question="Stamps?")) == [first]
        assert ids(home) == [second]

    def test_only_its_own_issues_are_parted_from_it(
        self, borough: Borough, client: Client, home: Conversation
    ) -> None:
        elsewhere = talked_about(sent(borough, "A bus"), system=borough.organisation)
        client.force_login(borough.steward)
        address = f"{home.get_absolute_url()}split/"
        data = {"ticked": ids(elsewhere), "where": "new", "question": "Buses?"}
        answer = client.post(address, data, follow=True)
        assert "One was settled by somebody else meanwhile" in answer.content.decode()
        assert not Conversation.objects.filter(question="Buses?").exists()
        place_one = ConversationFactory(system=borough.place)
        client.force_login(borough.place_steward)
        address = f"{place_one.get_absolute_url()}split/"
        assert client.post(address, data).status_code == 404

    @pytest.mark.parametrize(
        ("who", "status"), [("manager", 403), ("worker", 403), ("other_worker", 404)]
    )
    def test_nobody_else_does(
        self, borough: Borough, client: Client, home: Conversation, who: str, status: int
    ) -> None:
        client.force_login(getattr(borough, who))
        for end in ("merge/", "split/"):
            assert client.get(home.get_absolute_url() + end).status_code == status
            assert client.post(home.get_absolute_url() + end, {}).status_code == status


class TestUndoing:
    """POST /steps/<id>/undo/."""

    @pytest.fixture
    def step(self, borough: Borough, home: Conversation) -> Step:
        other = ConversationFactory(system=borough.organisation, question="And stamps?")
        return merge(conversation=home, into=other, by=borough.steward)

    def test_anybody_who_looks_after_the_system_undoes_it_once(
        self, borough: Borough, client: Client, home: Conversation, step: Step
    ) -> None:
        roll_up()
        client.force_login(borough.place_steward)
        told = "Put “Who signs for a coat?” together with “And stamps?”"
        assert told in page(client, step.undo_url)
        listed = page(client, path(borough.organisation, "steps/"))
        assert f'href="{step.undo_url}"' in listed
        answer = client.post(step.undo_url, follow=True)
        assert "It is undone." in answer.content.decode()
        assert len(ids(home)) == 2
        assert "It was undone by Hollis Grange" in page(client, step.undo_url)
        again = client.post(step.undo_url, follow=True)
        assert "It was undone already" in again.content.decode()
        assert f'href="{step.undo_url}"' not in page(client, path(borough.organisation, "steps/"))

    @pytest.mark.parametrize(
        ("who", "status"),
        [("manager", 403), ("partner", 403), ("worker", 404), ("finance", 404)],
    )
    def test_nobody_else_does(
        self, borough: Borough, client: Client, step: Step, who: str, status: int
    ) -> None:
        client.force_login(getattr(borough, who))
        assert client.get(step.undo_url).status_code == status
        assert client.post(step.undo_url).status_code == status
        step.refresh_from_db()
        assert step.undone_at is None
