"""/systems/<id>/placing/new/: conversations that nobody has looked at yet."""

from __future__ import annotations

import pytest
from django.test import Client

from learning_cycles.models import Conversation, Placement, Step
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import ConversationFactory
from tests.learning_cycles.placing_pages import home, page, path
from tests.learning_cycles.scenes import sent

__all__ = ["home"]


class TestNewConversations:
    """The conversations that the roll-up opened and nobody has looked at yet."""

    @pytest.fixture
    def opened(self, borough: Borough) -> Conversation:
        sent(borough, "The lorry came too late")
        roll_up()
        return Conversation.objects.get(system=borough.organisation)

    def test_what_it_was_opened_for_waits_with_it(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        client.force_login(borough.steward)
        shown = page(client, path(borough.organisation, "new/"))
        assert "The lorry came too late" in shown
        assert "New conversations (1)" in shown
        assert "Suggested places (0)" in shown

    def test_it_is_opened_up_with_its_question(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        client.force_login(borough.steward)
        address = path(borough.organisation, "new/")
        answer = client.post(address, {"ticked": [opened.pk]})
        assert answer.status_code == 422
        assert "Enter the question" in answer.content.decode()
        data = {"ticked": [opened.pk], f"question-{opened.pk}": "Why late?"}
        assert client.post(address, data).status_code == 302
        opened.refresh_from_db()
        assert (opened.question, opened.state) == ("Why late?", "active")
        assert Placement.objects.get().settled_by == borough.steward

    def test_it_is_merged_into_a_likely_one(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        likely = ConversationFactory(
            system=borough.organisation, question="Why does the lorry come late?", state="active"
        )
        roll_up()
        client.force_login(borough.steward)
        address = path(borough.organisation, "new/")
        assert "Both say: late, lorry" in page(client, address)
        data = {"ticked": [opened.pk], f"where-{opened.pk}": str(likely.pk)}
        assert client.post(address, data).status_code == 302
        opened.refresh_from_db()
        assert opened.merged_into == likely

    def test_several_are_put_together_with_one(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        second = ConversationFactory(system=borough.organisation)
        into = ConversationFactory(system=borough.organisation, state="active")
        client.force_login(borough.steward)
        address = path(borough.organisation, "together/")
        data = {"ticked": [opened.pk, second.pk], "where": str(into.pk)}
        assert client.post(address, data).status_code == 302
        assert set(into.merged_from.all()) == {opened, second}

    def test_where_one_cannot_be_none_is(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        """The two are put into each other: the second finds the first gone."""
        second = ConversationFactory(system=borough.organisation)
        client.force_login(borough.steward)
        data = {
            "ticked": [opened.pk, second.pk],
            f"where-{opened.pk}": str(second.pk),
            f"where-{second.pk}": str(opened.pk),
        }
        answer = client.post(path(borough.organisation, "new/"), data)
        assert answer.status_code == 422
        assert "Nothing was changed" in answer.content.decode()
        assert not Conversation.objects.filter(merged_into__isnull=False).exists()
        assert not Step.objects.exists()

    def test_those_of_another_system_are_not_found(
        self, borough: Borough, client: Client, opened: Conversation
    ) -> None:
        client.force_login(borough.place_steward)
        for end in ("new/", "together/"):
            data = {"ticked": [opened.pk], f"question-{opened.pk}": "So?", "where": "1"}
            assert client.post(path(borough.place, end), data).status_code in (404, 422)
        opened.refresh_from_db()
        assert opened.state == "new"
