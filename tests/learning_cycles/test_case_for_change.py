"""/conversations/<id>/case-for-change/: written, passed up, read above, printed, taken back."""

from typing import Any

import pytest
from django.test import Client

from debriefs.models import Level
from learning_cycles.actions.conversations import say_in_conversation
from learning_cycles.actions.cycles import end_experiment, start_experiment
from learning_cycles.actions.upward import NotToPassUp, pass_up, save_case, take_back
from learning_cycles.actions.worries import write_worry
from learning_cycles.models import CaseForChange, Conversation, EntryKind, Giver
from systems.models import Scale, System
from tests.borough import Borough
from tests.factories import CaseFactory, ConversationFactory, PurchaseFactory, SystemFactory
from tests.learning_cycles.scenes import about_somebody, cycle_of, fix_sent_on, sent, talked_about
from tests.support.pdf import pages_of

WORDS = {"happens": "People wait for coats in the cold", "asked": "Let workers buy on the day"}


@pytest.fixture
def conversation(borough: Borough) -> Conversation:
    return talked_about(sent(borough), system=borough.organisation)


@pytest.fixture
def draft(borough: Borough, conversation: Conversation) -> CaseForChange:
    return save_case(
        conversation=conversation,
        version=0,
        stories=[],
        by=borough.steward,
        to_system=borough.place,
        **WORDS,
    )


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_it_begins_with_what_is_kept_and_masks_few_people(borough: Borough, client: Client) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(2)]
    fix_sent_on(issues[0], "We lend our own coats")
    PurchaseFactory(team=borough.harbour, case=issues[0].case, issue=issues[0], amount="43.21")
    conversation = talked_about(*issues, system=borough.organisation)
    cycle = cycle_of(borough, conversation=conversation)
    day = cycle.started_at.date()
    tried = start_experiment(
        cycle=cycle, question="What if we lend?", starts_on=day, review_on=day, by=borough.steward
    )
    end_experiment(
        experiment=tried, ending="stop", what_we_saw="They came back wet", by=borough.steward
    )
    write_worry(conversation=conversation, whose="Accounts", words="No end", by=borough.steward)
    client.force_login(borough.steward)
    page = text(client.get(f"{conversation.get_absolute_url()}case-for-change/"))
    for words in ("fewer than 5 times", "We lend our own coats", "They came back wet", "No end"):
        assert words in page
    assert "43.21" not in page


def test_enough_people_are_counted(borough: Borough, client: Client) -> None:
    issues = [sent(borough, **about_somebody(borough.harbour)) for _ in range(5)]
    conversation = talked_about(*issues, system=borough.organisation)
    client.force_login(borough.steward)
    page = text(client.get(f"{conversation.get_absolute_url()}case-for-change/"))
    assert "got in the way at least 5 times, for 5 people" in page


def test_it_begins_with_no_more_than_the_page_of_a_place_tells(
    borough: Borough, client: Client
) -> None:
    """Six people less the five of one organisation would be the one of the other."""
    centre = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
    teams: list[System] = [*[borough.harbour] * 5, SystemFactory(parent=centre)]
    issues = [sent(borough, level=Level.MACRO_SYSTEM, **about_somebody(team)) for team in teams]
    for issue in issues:
        PurchaseFactory(team=issue.team, case=issue.case, issue=issue, amount="21.37")
    conversation = talked_about(*issues, system=borough.place)
    client.force_login(borough.place_steward)
    page = text(client.get(f"{conversation.get_absolute_url()}case-for-change/"))
    assert "at least 5 times, for at least 5 people, in fewer than 5 teams" in page
    assert "At least £100.00 was spent on getting round it." in page


def test_a_draft_is_read_by_nobody_above_until_it_is_passed_up(
    borough: Borough, client: Client, conversation: Conversation, draft: CaseForChange
) -> None:
    client.force_login(borough.worker)
    assert client.get(draft.read_in(conversation)).status_code == 404
    client.force_login(borough.steward)
    page = text(client.get(draft.read_in(conversation)))
    assert "A draft. Nobody above reads it yet." in page
    assert client.post(f"{draft.read_in(conversation)}pass-up/").status_code == 302
    larger = Conversation.objects.get(system=borough.place)
    conversation.refresh_from_db()
    assert (conversation.feeds_into, conversation.passed_up_by) == (larger, borough.steward)
    assert borough.place_steward.notices.get().kind == "looks_after"
    client.force_login(borough.place_steward)
    assert WORDS["asked"] in text(client.get(larger.get_absolute_url()))
    assert WORDS["happens"] in text(client.get(draft.read_in(larger)))
    client.force_login(borough.worker)
    assert WORDS["happens"] in text(client.get(draft.read_in(conversation)))


def test_it_goes_into_a_conversation_that_is_chosen(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    larger = ConversationFactory(system=borough.place)
    client.force_login(borough.place_steward)
    address = f"{conversation.get_absolute_url()}case-for-change/"
    to = f"conversation:{larger.pk}"
    response = client.post(address, WORDS | {"to": to, "version": 0})
    assert response.status_code == 302
    client.post(f"{response['Location']}pass-up/")
    conversation.refresh_from_db()
    assert conversation.feeds_into == larger


def test_what_is_missing_keeps_it_down(
    borough: Borough, client: Client, conversation: Conversation
) -> None:
    draft = save_case(
        conversation=conversation, version=0, stories=[], by=borough.steward, happens="People wait"
    )
    with pytest.raises(NotToPassUp):
        pass_up(case_for_change=draft, by=borough.steward)
    client.force_login(borough.steward)
    response = client.post(f"{draft.read_in(conversation)}pass-up/", follow=True)
    assert "whom you pass it up to" in text(response)
    conversation.refresh_from_db()
    assert conversation.passed_up_at is None


def test_a_stale_draft_shows_both_texts(
    borough: Borough, client: Client, conversation: Conversation, draft: CaseForChange
) -> None:
    client.force_login(borough.place_steward)
    address = f"{conversation.get_absolute_url()}case-for-change/"
    mine = WORDS | {"happens": "Mine", "version": 0}
    response = client.post(address, mine)
    assert response.status_code == 422
    page = text(response)
    assert WORDS["happens"] in page
    assert "Mine" in page
    version = response.context["form"]["version"].value()
    assert client.post(address, mine | {"version": version}).status_code == 302
    draft.refresh_from_db()
    assert draft.happens == "Mine"


def test_taken_back_it_is_not_read_above_any_more(
    borough: Borough, client: Client, conversation: Conversation, draft: CaseForChange
) -> None:
    passed = pass_up(case_for_change=draft, by=borough.steward)
    larger = passed.to_conversation
    assert larger is not None
    client.force_login(borough.steward)
    assert client.post(f"{draft.read_in(conversation)}take-back/").status_code == 302
    conversation.refresh_from_db()
    assert conversation.passed_up_at is None
    client.force_login(borough.place_steward)
    assert client.get(draft.read_in(larger)).status_code == 404
    assert WORDS["asked"] not in text(client.get(larger.get_absolute_url()))


def test_a_second_try_keeps_the_first_in_order(
    borough: Borough, client: Client, conversation: Conversation, draft: CaseForChange
) -> None:
    pass_up(case_for_change=draft, by=borough.steward)
    second = save_case(
        conversation=conversation,
        version=0,
        stories=[],
        by=borough.steward,
        to_system=borough.place,
        happens="Still",
        asked="Try it for a month",
    )
    pass_up(case_for_change=second, by=borough.steward)
    client.force_login(borough.steward)
    page = text(client.get(conversation.get_absolute_url()))
    assert page.index(WORDS["asked"]) < page.index("Try it for a month")
    take_back(case_for_change=second, by=borough.steward)
    conversation.refresh_from_db()
    assert conversation.passed_up_at is not None, "the first one still stands"


def test_a_name_is_asked_about_before_it_leaves_the_team(borough: Borough, client: Client) -> None:
    conversation = talked_about(sent(borough), system=borough.harbour)
    CaseFactory(team=borough.harbour, citizen__name="Zebedee Quillfeather")
    client.force_login(borough.worker)
    words = WORDS | {"happens": "Zebedee waits", "version": 0}
    response = client.post(f"{conversation.get_absolute_url()}case-for-change/", words)
    assert response.status_code == 422
    assert "Take “Zebedee” out" in text(response)


def test_above_a_team_its_case_names_no_team(borough: Borough, client: Client) -> None:
    conversation = talked_about(sent(borough, level=Level.METHOD), system=borough.harbour)
    draft = save_case(
        conversation=conversation,
        version=0,
        stories=[],
        by=borough.worker,
        to_system=borough.organisation,
        **WORDS,
    )
    passed = pass_up(case_for_change=draft, by=borough.worker)
    larger = passed.to_conversation
    assert larger is not None
    client.force_login(borough.steward)
    for address in (larger.get_absolute_url(), draft.read_in(larger)):
        page = text(client.get(address))
        assert "Case for change of a team" in page
        assert borough.harbour.name not in page
        assert borough.worker.name not in page


@pytest.mark.parametrize("who", ["manager", "worker"])
def test_only_who_carries_it_on_writes_and_passes_it_up(
    borough: Borough, client: Client, conversation: Conversation, draft: CaseForChange, who: str
) -> None:
    client.force_login(getattr(borough, who))
    assert client.post(f"{conversation.get_absolute_url()}case-for-change/").status_code == 403
    assert client.post(f"{draft.read_in(conversation)}pass-up/").status_code in (403, 404)
    conversation.refresh_from_db()
    assert conversation.passed_up_at is None


@pytest.mark.parametrize("word", ["cold ", "W"])
def test_it_prints_on_one_page_however_long_its_words(
    borough: Borough, client: Client, conversation: Conversation, word: str
) -> None:
    story = say_in_conversation(
        conversation=conversation,
        words=word * 900,
        by=borough.worker,
        kind=EntryKind.STORY,
        giver=Giver.WORKER,
        in_cases=True,
        in_print=True,
    )
    draft = save_case(
        conversation=conversation,
        version=0,
        stories=[story],
        by=borough.steward,
        to_system=borough.place,
        **dict.fromkeys(("happens", "how_often", "tried", "costs", "worry", "asked"), word * 900),
    )
    client.force_login(borough.steward)
    printed = client.get(f"{draft.read_in(conversation)}print/")
    assert pages_of(printed.content) == [(210, 297)]
