"""/purchases/came-of-it/: stories beside the spend, and who reads what of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from casework.actions import end_case
from casework.models import Case, CaseLook
from debriefs.actions.talk import answer_talk, put_away
from debriefs.models import TalkKind, ToTalkAbout
from hls.records.actions import delete
from purchases.came_of_it import source_of_case, stories_told_to
from purchases.models import Purchase
from purchases.references import ReaderGroup, case_reference
from systems.models import RoleKind
from tests.borough import Borough
from tests.factories import PurchaseFactory, RoleFactory, ToTalkAboutFactory
from tests.purchases.conftest import SignIn

WORDS = "A winter in which nobody was cold"


def tell(case: Case, words: str, by: Any) -> ToTalkAbout:
    talk = ToTalkAboutFactory(
        team=case.team,
        kind=TalkKind.OUTCOME,
        words=f"What came of it for {case}?",
        source=source_of_case(case.pk),
        case=case,
    )
    answer_talk(talk=talk, words=words, by=by)
    ToTalkAbout.objects.filter(pk=talk.pk).update(settled_at=datetime(2026, 3, 17, 9, tzinfo=UTC))
    return talk


@pytest.fixture
def story(borough: Borough, case: Case, purchase: Purchase) -> ToTalkAbout:
    """Told of Marigold Quill, for whom warmth and food were bought."""
    PurchaseFactory(team=borough.harbour, case=case, worker=borough.worker, kind_id="food")
    return tell(case, WORDS, borough.worker)


@pytest.mark.parametrize(
    ("who", "group"), [("manager", ReaderGroup.LOOK_BACK), ("finance", ReaderGroup.FINANCE)]
)
def test_above_the_team_there_are_words_month_kinds_and_a_reference(
    sign_in: SignIn, borough: Borough, case: Case, story: ToTalkAbout, who: str, group: ReaderGroup
) -> None:
    CaseLook.objects.all().delete()
    page = sign_in(getattr(borough, who)).get("/purchases/came-of-it/").content.decode()
    for words in (WORDS, "March 2026, Food, Warmth", case_reference(case.pk, group)):
        assert words in page
    for hidden in ("Marigold", "Wren", "17 March", f"/cases/{case.pk}/", "Harbour"):
        assert hidden not in page
    assert not CaseLook.objects.exists()


def test_the_team_reads_it_with_the_case_and_that_is_on_record(
    sign_in: SignIn, borough: Borough, case: Case, story: ToTalkAbout
) -> None:
    CaseLook.objects.all().delete()
    page = sign_in(borough.colleague).get("/purchases/came-of-it/").content.decode()
    assert WORDS in page
    assert "Marigold Quill" in page
    assert CaseLook.objects.get().case == case


def test_a_manager_on_the_team_reads_the_spend_without_a_name(
    sign_in: SignIn, borough: Borough, story: ToTalkAbout
) -> None:
    RoleFactory(person=borough.manager, system=borough.harbour, kind=RoleKind.CASEWORKER)
    client = sign_in(borough.manager)
    assert "Marigold" in client.get("/purchases/came-of-it/").content.decode()
    page = client.get("/purchases/came-of-it/?spend=yes").content.decode()
    assert WORDS in page
    assert "Marigold" not in page


@pytest.mark.parametrize("who", ["other_worker", "manager", "finance", "colleague", "worker"])
def test_stories_of_a_restricted_case_are_absent_for_all_who_may_not_see_it(
    sign_in: SignIn, borough: Borough, restricted: Case, who: str
) -> None:
    PurchaseFactory(team=borough.harbour, case=restricted, worker=borough.worker)
    tell(restricted, WORDS, borough.worker)
    page = sign_in(getattr(borough, who)).get("/purchases/came-of-it/").content.decode()
    assert (WORDS in page) is (who == "worker")


def test_stories_of_a_deleted_case_are_absent(
    sign_in: SignIn, borough: Borough, case: Case, story: ToTalkAbout
) -> None:
    delete(case=end_case(case=case, by=borough.worker), by=borough.coordinator)
    for who in (borough.worker, borough.manager, borough.finance):
        assert WORDS not in sign_in(who).get("/purchases/came-of-it/").content.decode()


@pytest.mark.parametrize("who", ["steward", "administrator", "partner", "stranger"])
def test_nobody_else_opens_it(sign_in: SignIn, borough: Borough, who: str) -> None:
    assert sign_in(getattr(borough, who)).get("/purchases/came-of-it/").status_code in (403, 404)


def test_they_gather_by_kind(sign_in: SignIn, borough: Borough, story: ToTalkAbout) -> None:
    for person in (borough.worker, borough.manager):
        client = sign_in(person)
        for kind, shown in (("food", True), ("travel", False), ("", True), ("soup", True)):
            page = client.get(f"/purchases/came-of-it/?kind={kind}").content.decode()
            assert (WORDS in page) is shown


def test_what_was_skipped_tells_nothing(borough: Borough, case: Case, purchase: Purchase) -> None:
    source = source_of_case(case.pk)
    talk = ToTalkAboutFactory(team=case.team, kind="outcome", words="So?", source=source, case=case)
    put_away(talk=talk, by=borough.worker)
    assert not stories_told_to(borough.worker).exists()
