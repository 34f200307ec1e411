"""What a manager takes from a purchase becomes an issue of the team, which decides about it."""

import pytest
from django.db import IntegrityError
from django.urls import reverse

from casework.models import CaseLook
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import change_issue, send_on
from debriefs.models import Issue, Level
from learning_cycles.rollup import roll_up
from purchases.actions import learning as deeds
from purchases.actions import raise_with_the_team
from purchases.models import Learning, LookBack, Purchase
from systems.models import Notice
from tests.borough import Borough
from tests.factories import PurchaseFactory
from tests.purchases.conftest import SignIn

WORDS = "Meters run out on Thursdays, since benefits come on Fridays"


def url(purchase: Purchase) -> str:
    return reverse("purchases:learn", args=[purchase.pk])


def test_it_becomes_an_issue_of_the_team_to_talk_about(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    client = sign_in(borough.manager)
    assert client.get(url(purchase)).status_code == 200
    assert client.post(url(purchase), {"words": WORDS}).status_code == 302
    issue = Issue.objects.get()
    assert (issue.team, issue.description, issue.raised_by) == (
        borough.harbour,
        WORDS,
        borough.manager,
    )
    assert (issue.level, issue.case, issue.sent_at) == (Level.TO_TALK_ABOUT, None, None)
    assert issue.carrier == borough.coordinator
    learning = Learning.objects.get()
    assert (learning.became, learning.purchase) == (f"issue:{issue.pk}", purchase)
    assert LookBack.objects.get().manager == borough.manager
    assert not CaseLook.objects.filter(person=borough.manager).exists()


def test_it_is_in_the_debrief_that_is_open(borough: Borough, purchase: Purchase) -> None:
    debrief = start_debrief(team=borough.harbour, by=borough.worker)
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    assert Issue.objects.get().debrief == debrief


def test_the_worker_and_the_coordinator_are_told_and_find_it(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    notices = Notice.objects.all()
    assert {notice.person for notice in notices} == {borough.worker, borough.coordinator}
    for notice in notices:
        told = " ".join(
            [notice.heading, *(f"{line.words} {line.next_step}" for line in notice.lines.all())]
        )
        for secret in ("Lantern", "Marigold", WORDS, "38.20"):
            assert secret not in told
        assert WORDS in sign_in(notice.person).get(notice.url).content.decode()


def test_somebody_who_has_left_the_team_is_told_nothing(
    borough: Borough, purchase: Purchase
) -> None:
    borough.worker.roles.all().delete()
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    assert Notice.objects.get().person == borough.coordinator


def test_purchase_and_issue_lead_to_each_other_for_the_team(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    issue = Issue.objects.get()
    client = sign_in(borough.colleague)
    assert issue.get_absolute_url() in client.get(purchase.get_absolute_url()).content.decode()
    page = client.get(issue.get_absolute_url()).content.decode()
    assert f'href="{purchase.get_absolute_url()}"' in page


def test_an_issue_leads_to_no_purchase_of_a_case_that_is_closed_to_the_reader(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    purchase.case.restricted = True
    purchase.case.save()
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    page = sign_in(borough.colleague).get(Issue.objects.get().get_absolute_url()).content.decode()
    assert WORDS in page
    assert f"/purchases/{purchase.pk}/" not in page
    assert "a purchase" not in page


def test_the_manager_reads_what_it_became_and_no_more(
    sign_in: SignIn, borough: Borough, purchase: Purchase
) -> None:
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    issue = Issue.objects.get()
    client = sign_in(borough.manager)
    page = client.get(f"/purchases/look-back/{purchase.pk}/").content.decode()
    assert WORDS in page
    assert issue.get_absolute_url() not in page
    assert client.get(issue.get_absolute_url()).status_code == 404


def test_what_the_team_writes_into_it_does_not_reach_the_manager_by_a_notice(
    borough: Borough, purchase: Purchase
) -> None:
    """Whoever raises something is told what becomes of it, in words that they may read."""
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    issue = change_issue(
        issue=Issue.objects.get(),
        version=1,
        by=borough.worker,
        description="Marigold's meter runs out",
        level=Level.SYSTEM,
    )
    send_on(issue=issue, words="Meters run out", by=borough.worker)
    roll_up()
    notice = Notice.objects.get(person=borough.manager)
    told = f"{notice.heading} {[(line.about, line.words) for line in notice.lines.all()]}"
    assert "Meters run out" in told
    assert "Marigold" not in told
    assert notice.url == "/notices/"


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("worker", 403),
        ("coordinator", 403),
        ("finance", 403),
        ("other_worker", 404),
        ("steward", 404),
        ("administrator", 404),
        ("stranger", 404),
    ],
)
def test_only_managers_raise_it_so(
    sign_in: SignIn, borough: Borough, purchase: Purchase, who: str, status: int
) -> None:
    client = sign_in(getattr(borough, who))
    assert client.get(url(purchase)).status_code == status
    assert client.post(url(purchase), {"words": WORDS}).status_code == status
    assert not Issue.objects.exists()


def test_a_manager_of_another_place_finds_nothing(sign_in: SignIn, borough: Borough) -> None:
    elsewhere = PurchaseFactory()
    assert sign_in(borough.manager).post(url(elsewhere), {"words": WORDS}).status_code == 404


def test_empty_words_come_back(sign_in: SignIn, borough: Borough, purchase: Purchase) -> None:
    response = sign_in(borough.manager).post(url(purchase), {"words": " "})
    assert response.status_code == 422
    assert not Issue.objects.exists()


def test_without_its_notice_nothing_is_kept(
    borough: Borough, purchase: Purchase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(**kwargs: object) -> None:
        raise RuntimeError("no notice")

    monkeypatch.setattr(deeds, "tell", broken)
    with pytest.raises(RuntimeError):
        raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    assert not Issue.objects.exists()
    assert not Learning.objects.exists()
    assert not LookBack.objects.exists()


@pytest.mark.parametrize("fields", [{"words": ""}, {"became": ""}])
def test_the_database_takes_no_learning_that_says_nothing(
    borough: Borough, purchase: Purchase, fields: dict[str, str]
) -> None:
    raise_with_the_team(purchase=purchase, words=WORDS, by=borough.manager)
    with pytest.raises(IntegrityError):
        Learning.objects.update(**fields)
