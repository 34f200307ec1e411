"""Nobody who reads above a team learns who said a thing, whom it is about, or which team met it."""

import re
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from casework.models import OtherName
from debriefs.models import GiftTier, Level
from learning_cycles.actions.cycles import start_experiment
from learning_cycles.actions.sessions import speak
from learning_cycles.rollup import roll_up
from tests.borough import Borough
from tests.factories import (
    CaseFactory,
    CitizenFactory,
    ConversationFactory,
    CountermeasureFactory,
    IssueFactory,
    PersonFactory,
    PurchaseFactory,
    RoleFactory,
)
from tests.learning_cycles.scenes import cycle_of, fix_sent_on, sent, session_on, talked_about

OURS = re.compile(r'href="((?:/systems|/conversations|/sense-making|/cycles)/[^"#]*)"')
CITIZEN, OTHER_NAME = "Zebedee Quillfeather", "Zeb the Lamplighter"
RAISER, CARRIER, SENDER = "Xanthippe Moonraker", "Bartholomew Thistledown", "Perpetua Windlass"
KEPT = "Kept between ourselves in Harbour"
DAY = date(2019, 2, 3)
PLANTED = {
    "citizen": (CITIZEN, "Quillfeather", OTHER_NAME, "Lamplighter", "3 Nowhere Steps"),
    "worker": (RAISER, "Moonraker", CARRIER, "Thistledown", SENDER, "Windlass"),
    "words kept in the team": (KEPT,),
    "day": ("3 February 2019", "2019-02-03"),
    "supplier": ("Gallimaufry Stores",),
}


@pytest.fixture
def planted(borough: Borough) -> None:
    """Two issues of one team and one case that went all the way, with names on everything."""
    citizen = CitizenFactory(name=CITIZEN, address="3 Nowhere Steps")
    OtherName.objects.create(citizen=citizen, name=OTHER_NAME)
    case = CaseFactory(citizen=citizen, team=borough.harbour, signal=KEPT)
    raiser, carrier, sender = (PersonFactory(name=name) for name in (RAISER, CARRIER, SENDER))
    for person in (raiser, carrier, sender):
        RoleFactory(person=person, system=borough.harbour)
    common = {
        "raised_by": raiser,
        "raised_on": DAY,
        "case": case,
        "carrier": carrier,
        "gift_tier": GiftTier.TEAM,
        "gift_holder": CARRIER,
        "new_normal": KEPT,
        "level": Level.MACRO_SYSTEM,
        "sent_by": sender,
    }
    issues = [sent(borough, f"{KEPT} {at}", **common) for at in range(2)]
    for issue in issues:
        issue.sent_words = "The form asks for an address"
        issue.save()
        fix_sent_on(issue, "We write care of the office", written_by=raiser)
        CountermeasureFactory(
            issue=issue,
            words=KEPT,
            written_by=raiser,
            air_cover_holder=CARRIER,
            review_on=timezone.localdate() + timedelta(days=3),
        )
        PurchaseFactory(
            team=borough.harbour,
            case=case,
            worker=raiser,
            issue=issue,
            supplier="Gallimaufry Stores",
            reason=KEPT,
        )
    IssueFactory(team=borough.harbour, case=case, level=Level.METHOD, description=KEPT)
    roll_up()
    conversation = talked_about(*issues, system=borough.organisation, question="")
    ConversationFactory(
        system=borough.harbour, question="How do we hand over?", feeds_into=conversation
    )
    team_talk = IssueFactory(team=borough.harbour, case=case, description=KEPT, raised_by=raiser)
    talked_about(team_talk, system=borough.harbour, question="")
    session = session_on(conversation, borough)
    speak(session=session, kind="see", words="It is the same everywhere", by=borough.manager)
    cycle = cycle_of(borough, conversation=conversation)
    start_experiment(
        cycle=cycle,
        question="What if the office is the address?",
        starts_on=timezone.localdate(),
        review_on=timezone.localdate(),
        by=borough.steward,
        air_cover_holder="Head of service",
    )
    cycle_of(borough, purpose=KEPT, system=borough.harbour, by=raiser)
    cycle_of(borough, purpose=KEPT, case=case, by=raiser)


def pages_of(client: Client) -> dict[str, str]:
    """Every page of ours that links lead to, by address, from the lists on."""
    waiting = ["/systems/", "/conversations/", "/sense-making/", "/cycles/"]
    pages: dict[str, str] = {}
    while waiting:
        address = waiting.pop()
        response = client.get(address)
        pages[address] = response.content.decode()
        assert response.status_code == 200, address
        found = {link.replace("&amp;", "&") for link in OURS.findall(pages[address])}
        waiting += sorted(found - set(pages) - set(waiting))
    return pages


@pytest.mark.parametrize(
    ("who", "at_least"), [("steward", 15), ("manager", 8), ("place_steward", 20), ("partner", 8)]
)
@pytest.mark.usefixtures("planted")
def test_nobody_above_the_team_finds_what_was_planted(
    borough: Borough, client: Client, who: str, at_least: int
) -> None:
    client.force_login(getattr(borough, who))
    pages = pages_of(client)
    assert len(pages) >= at_least
    assert any("The form asks for an address" in page for page in pages.values())
    for address, page in pages.items():
        for what, words in PLANTED.items():
            for word in words:
                assert word not in page, f"{what} on {address}"
        assert not re.search(r'href="/(issues|cases|debriefs)/\d', page), address


@pytest.mark.parametrize("who", ["steward", "manager", "place_steward", "partner"])
@pytest.mark.usefixtures("planted")
def test_no_page_with_words_that_were_sent_on_names_the_team(
    borough: Borough, client: Client, who: str
) -> None:
    client.force_login(getattr(borough, who))
    with_words = {
        address: page
        for address, page in pages_of(client).items()
        if "The form asks for an address" in page
        and not address.startswith("/systems/")
        and address != "/conversations/"
    }
    assert with_words
    for address, page in with_words.items():
        assert borough.harbour.name not in page, address


@pytest.mark.parametrize("who", ["steward", "manager", "place_steward", "partner"])
@pytest.mark.usefixtures("planted")
def test_a_team_s_page_leads_to_nothing_that_it_sent_on(
    borough: Borough, client: Client, who: str
) -> None:
    client.force_login(getattr(borough, who))
    page = client.get(borough.harbour.get_absolute_url()).content.decode()
    own = [link for link in OURS.findall(page) if link.startswith("/conversations/")]
    assert own
    for address in [borough.harbour.get_absolute_url(), *own]:
        if address == "/conversations/":
            continue
        assert "The form asks for an address" not in client.get(address).content.decode()


@pytest.mark.usefixtures("planted")
def test_a_team_finds_its_own(borough: Borough, client: Client) -> None:
    """What the sweep looks for is really there."""
    client.force_login(borough.worker)
    pages = "".join(pages_of(client).values())
    assert KEPT in pages
    assert CITIZEN in pages
