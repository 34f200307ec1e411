"""Pages about people and systems in a real browser, on a phone and on a desk."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core import mail
from django.utils import timezone
from playwright.sync_api import Page, expect

from systems.actions.notices import tell
from systems.models import Role, Scale
from tests.borough import Borough
from tests.factories import (
    AllocationFactory,
    CaseFactory,
    CitizenFactory,
    IssueFactory,
    RoleFactory,
    SystemFactory,
)
from tests.support.browser import DESK, PHONE, Visitors, assert_accessible, take_picture

pytestmark = pytest.mark.django_db(transaction=True)


def look(page: Page, address: str, name: str, width: int) -> Path:
    """Open a page, check it, and keep its picture."""
    page.goto(address)
    return look_here(page, name, width)


def look_here(page: Page, name: str, width: int) -> Path:
    assert_accessible(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
    return take_picture(page, f"people-{name}-{width}")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_an_administrator_goes_through_people_and_systems(
    visitors: Visitors, borough: Borough, width: int
) -> None:
    RoleFactory(
        person=borough.worker,
        system=borough.quay,
        from_day=timezone.localdate() + timedelta(days=20),
    )
    trust = SystemFactory(name="Marsh Trust", scale=Scale.ORGANISATION, parent=borough.place)
    Role.objects.filter(person=borough.administrator).update(system=borough.place)
    AllocationFactory(case=CaseFactory(team=borough.harbour), person=borough.worker)
    role = borough.worker.roles.get(system=borough.harbour)
    page = visitors.sign_in(borough.administrator.email, width=width)

    look(page, "/people/invite/", "invite", width)
    page.get_by_role("button", name="Send the invitation").click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    look_here(page, "invite-mend", width)
    page.get_by_label("Email address").fill("newcomer@example.org")
    page.get_by_label("Caseworker", exact=True).check()
    page.get_by_label("Where").select_option("Harbour team, in Tyneholme Borough Council")
    page.get_by_role("button", name="Send the invitation").click()
    expect(page.get_by_text("An invitation is on its way")).to_be_visible()
    look_here(page, "list", width)
    look(page, f"/people/{borough.worker.pk}/", "person", width)
    look(page, f"/people/{borough.worker.pk}/roles/give/", "give", width)
    look(page, f"/people/{borough.worker.pk}/roles/{role.pk}/end/", "end", width)
    look(page, f"/people/{borough.worker.pk}/roles/{role.pk}/move/", "move", width)
    look(page, f"/people/{borough.worker.pk}/see-off/", "see-off-numbers", width)
    look(page, "/systems/new/", "new-system", width)
    look(page, f"/systems/{borough.harbour.pk}/change/", "change-system", width)
    look(page, f"/systems/{borough.harbour.pk}/move/", "move-system", width)
    page.get_by_label("Move it to").select_option(str(trust.pk))
    page.get_by_role("button", name="Show what moves").click()
    look_here(page, "what-moves", width)
    page.get_by_role("button", name="Move it").click()
    expect(page.get_by_text("Harbour team is in Marsh Trust now.")).to_be_visible()

    link = str(mail.outbox[0].body).split("/invitations/")[1].split()[0]
    newcomer = visitors.open(width=width)
    look(newcomer, f"/invitations/{link}", "join", width)
    newcomer.get_by_label("Your name").fill("Ola Nordby")
    newcomer.get_by_label("Choose a password").fill("seven-grey-gulls")
    newcomer.get_by_role("button", name="Join").click()
    expect(newcomer.get_by_text("Welcome, Ola.")).to_be_visible()
    look(newcomer, f"/invitations/{link}", "gone", width)


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_coordinator_sees_a_worker_off_whose_open_page_ends(
    visitors: Visitors, borough: Borough, width: int
) -> None:
    case = CaseFactory(team=borough.harbour, citizen=CitizenFactory(name="Ada Brook"))
    AllocationFactory(case=case, person=borough.worker)
    IssueFactory(team=borough.harbour, case=case, raised_by=borough.worker, carrier=borough.worker)
    at_work = visitors.sign_in(borough.worker.email, width=width)
    page = visitors.sign_in(borough.coordinator.email, width=width)

    look(page, f"/people/{borough.worker.pk}/see-off/", "see-off", width)
    page.get_by_role("button", name="Hand over and end access").click()
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    look_here(page, "see-off-mend", width)
    page.get_by_label("Who takes it on in Harbour team?").select_option("Idris Fenwood")
    page.get_by_role("button", name="Hand over and end access").click()
    expect(page.get_by_text("and the account is closed.")).to_be_visible()
    look_here(page, "left", width)

    at_work.get_by_role("link", name="Ada Brook").first.click()
    expect(at_work.get_by_role("heading", name="Sign in")).to_be_visible()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_everybody_finds_their_account_and_notices(
    visitors: Visitors, borough: Borough, width: int
) -> None:
    for number in range(2):
        tell(
            person=borough.worker,
            topic=f"conversation:{number}",
            heading="“The bus pass form asks for a landline” is talked about",
            key=f"placed:{number}",
            words="It is in a conversation of Tyneholme Borough Council.",
            next_step="A steward looks at it. You are told what becomes of it.",
            url="/conversations/1/",
        )
    page = visitors.sign_in(borough.worker.email, width=width)

    look(page, "/notices/", "notices", width)
    page.get_by_role("button", name="Mark as read").first.click()
    expect(page.get_by_text("New", exact=True)).to_have_count(1)
    look(page, "/people/me/", "me", width)
    look(page, "/accounts/tokens/", "tokens", width)
    page.get_by_role("button", name="Make a token").click()
    expect(page.get_by_text("This is the new token.")).to_be_visible()
    look_here(page, "token-made", width)
