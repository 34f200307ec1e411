"""How people are, in a real browser: for everybody, on a phone, printed, and without scripts."""

import random
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from debriefs.actions.debriefs import start_debrief
from debriefs.actions.freezing import freeze_past_months
from debriefs.actions.welfare import say_how_i_am
from debriefs.models import Debrief
from systems.models import Notice
from tests.borough import Borough
from tests.debriefs.shared_faces import month_to_show, said
from tests.support.browser import DESK, PHONE, Visitors, assert_accessible, take_picture


def look_at(page: Page, address: str, name: str) -> None:
    """The page is for everybody, at a desk and on a phone."""
    page.goto(address)
    looks_well(page, name)


def looks_well(page: Page, name: str) -> None:
    for width in (DESK, PHONE):
        page.set_viewport_size({"width": width, "height": 900})
        assert_accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
        take_picture(page, f"{name}-{width}")


@pytest.fixture
def lived(transactional_db: None, borough: Borough) -> Debrief:
    """Some weeks in which faces were shared, a frozen month, and today's debrief."""
    dice = random.Random(3)
    month_to_show(borough.harbour, borough.quay)
    today = timezone.localdate()
    for days in range(1, 50, 2):
        for person in (borough.worker, borough.colleague, borough.coordinator):
            said(
                borough.harbour,
                dice.choice([1, 2, 3, 3, 4, 4, 4, 5]),
                by=person,
                day=today - timedelta(days=days),
                shared=dice.random() < 0.8,
                words="We laughed in the van, for once" if days % 3 == 0 else "",
            )
    freeze_past_months()
    return start_debrief(team=borough.harbour, by=borough.worker)


def test_a_team_looks_at_how_it_is(visitors: Visitors, borough: Borough, lived: Debrief) -> None:
    page = visitors.sign_in(borough.worker.email)
    look_at(page, "/debriefs/how-we-are/", "how-we-are")
    page.get_by_label("How far back?").select_option("Half a year")
    page.get_by_role("button", name="Show these").click()
    page.get_by_text("The same as a table").click()
    looks_well(page, "how-we-are-table")


def test_i_look_at_how_i_was(visitors: Visitors, borough: Borough, lived: Debrief) -> None:
    say_how_i_am(debrief=lived, by=borough.worker, face=1, words="A weight on my chest")
    say_how_i_am(
        debrief=lived,
        by=borough.worker,
        face=3,
        words="Lighter since",
        shared_with_team=True,
        version=1,
    )
    page = visitors.sign_in(borough.worker.email)
    page.goto("/debriefs/how-i-was/")
    page.get_by_text("What I said before").first.click()
    looks_well(page, "how-i-was")
    page.get_by_role("button", name="Keep it to myself").first.click()
    expect(page.get_by_text("Only you can read it now")).to_be_visible()
    page.get_by_role("button", name="Delete it").first.click()
    looks_well(page, "how-i-was-deleted")
    page.get_by_role("button", name="Bring it back").click()
    expect(page.get_by_text("It is back, and only you can read it")).to_be_visible()


def test_above_the_team_months_are_read_and_printed(
    visitors: Visitors, borough: Borough, lived: Debrief
) -> None:
    page = visitors.sign_in(borough.manager.email)
    address = f"/systems/{borough.organisation.pk}/how-people-are/"
    look_at(page, address, "how-people-are")
    page.set_viewport_size({"width": 794, "height": 1123})
    page.emulate_media(media="print")
    take_picture(page, "how-people-are-printed")
    expect(page.get_by_role("table")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_somebody_asks_to_talk_and_takes_it_back(
    visitors: Visitors, borough: Borough, lived: Debrief, scripts: bool
) -> None:
    page = visitors.sign_in(borough.worker.email, width=PHONE, javascript=scripts)
    page.goto(lived.get_absolute_url())
    page.get_by_role("link", name="I would like someone to talk to me").click()
    page.get_by_role("button", name="Tell them").click()
    expect(page.get_by_role("alert")).to_contain_text("Select somebody")
    if scripts:
        looks_well(page, "talk-refused")
    page.get_by_label("Somebody else, here or above the team").fill("bellwood")
    page.get_by_role("button", name="Find").click()
    if scripts:
        looks_well(page, "talk-found")
    assert "bellwood" not in page.url.lower()
    page.get_by_label("Osric Bellwood").check()
    page.get_by_role("button", name="Tell them").click()
    expect(page.get_by_text("You told Osric Bellwood that you would like to talk")).to_be_visible()
    if scripts:
        looks_well(page, "talk-told")
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("Taken back. Nobody is told.")).to_be_visible()
    assert not Notice.objects.exists()


def test_pages_on_which_nothing_is_yet_say_what_will_be(
    visitors: Visitors, borough: Borough, transactional_db: None
) -> None:
    page = visitors.sign_in(borough.worker.email)
    look_at(page, "/debriefs/how-we-are/", "how-we-are-empty")
    look_at(page, "/debriefs/how-i-was/", "how-i-was-empty")
    manager = visitors.sign_in(borough.manager.email)
    look_at(manager, f"/systems/{borough.organisation.pk}/how-people-are/", "how-people-are-empty")
