"""/cases/<id>/end-of-record/: a case that has ended is anonymised or deleted."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from casework.actions import (
    add_note,
    add_what_matters,
    ask_to_tell,
    end_case,
    open_again,
    set_restricted,
    start_case,
    tick_off,
)
from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import (
    add_countermeasure,
    change_level,
    delete_issue,
    raise_issue,
    send_on,
)
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.actions.pulling_in import pull_in, share_name
from debriefs.actions.talk import answer_talk, go_on_answering
from debriefs.actions.to_do import take_on
from debriefs.importing.actions import bring_issue_log
from debriefs.importing.settling import leave_out
from debriefs.models import Debrief, HeldRow, Issue, Level, ToTalkAbout
from hls.records.actions import anonymise, bring_back, delete, forget_deleted
from learning_cycles.actions.cycles import start_cycle
from learning_cycles.models import Counted, Placement
from learning_cycles.rollup import roll_up
from purchases.actions import answer_question, ask_question, record_purchase, save_draft
from purchases.models import Concern, Learning, Purchase, Receipt, Reply
from systems.models import NoticeLine
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.factories import ToTalkAboutFactory

pytestmark = pytest.mark.django_db

NAMES = ("Quillfeather", "Ottoline", "Tamsin", "Zebedee", "Larkspur", "0191 498 0000")


def life_of(borough: Borough, *, restricted: bool = False) -> Case:
    """Somebody whose names are told everywhere, in a case that has ended."""
    worker = borough.worker
    case = start_case(
        team=borough.harbour,
        name="Ottoline Quillfeather",
        by=worker,
        other_names=["Zebedee"],
        household_names=["Tamsin Quillfeather"],
        address="17 Larkspur Lane",
        phone="0191 498 0000",
        signal="Ottoline is to be evicted",
    )
    matters = add_what_matters(case=case, words="Ottoline wants a kettle", by=worker)
    add_note(case=case, words="Zebedee rang from 0191 498 0000", by=worker)
    told = ask_to_tell(case=case, words="Tell Ottoline it is done", source="test:1")
    tick_off(to_tell=told, by=worker, what_they_said="Tamsin is glad")
    debrief = start_debrief(team=borough.harbour, by=worker)
    said = say_progress(debrief=debrief, case=case, words="Ottoline is warm", by=worker)
    ask_colleague(on=said, colleague=borough.coordinator, words="And Tamsin?", by=worker)
    write_note(team=borough.harbour, debrief=debrief, case=case, words="Zebedee rang", by=worker)
    take_on(team=borough.harbour, debrief=debrief, case=case, words="Ring Tamsin", by=worker)
    issue = raise_issue(
        team=borough.harbour,
        description="The office asks Ottoline Quillfeather for a bill",
        by=worker,
        level=Level.METHOD,
        case=case,
        debrief=debrief,
        new_normal="Nobody asks Tamsin",
    )
    issue = change_level(issue=issue, level=Level.SYSTEM, why="Ottoline cannot", by=worker)
    add_countermeasure(issue=issue, words="We wrote for Zebedee", by=borough.colleague)
    pulled = pull_in(
        issue=issue, person=borough.manager, words="It is about Ottoline", why="Tamsin", by=worker
    )
    until = timezone.localdate()
    share_name(pulled=pulled, case=case, purpose="Ottoline", until_day=until, by=worker)
    send_on(issue=issue, words="An office asks Ottoline for a bill", by=worker)
    purchase = record_purchase(
        case=case,
        by=worker,
        supplier="Corner Shop",
        amount=Decimal("12.50"),
        kind="warmth",
        reason="Tamsin was cold",
        serves=matters,
        issue=issue,
        necessary="Ottoline had none",
        more="Zebedee chose the blue one",
        no_receipt_because="Tamsin tore it up",
        talk_about=["legal"],
    )
    _say_about(purchase, borough)
    _talk_about(purchase, debrief)
    _bring_paper(borough)
    start_cycle(purpose="What does Ottoline need?", by=worker, case=case)
    set_restricted(case=case, restricted=restricted, by=worker)
    case = end_case(case=case, by=worker, words="Goodbye Ottoline")
    roll_up()
    return case


def _say_about(purchase: Purchase, borough: Borough) -> None:
    """What is begun, asked, learnt and worried about around a purchase."""
    worker, manager = borough.worker, borough.manager
    fields = {"reason": "Ottoline is cold again"}
    save_draft(key=uuid4(), case=purchase.case, fields=fields, by=worker)
    question = ask_question(purchase=purchase, words="How is Ottoline?", by=manager)
    answer_question(question=question, words="Tamsin says fine", by=worker)
    Reply.objects.create(question=question, words="And Zebedee?", written_by=manager)
    Learning.objects.create(
        purchase=purchase, words="Ottoline taught us", written_by=manager, became="issue:1"
    )
    Concern.objects.create(
        purchase=purchase,
        words="Tamsin kept it",
        raised_by=manager,
        not_told_because="Zebedee asked",
        what_came_of_it="Ottoline has it",
    )
    Receipt.objects.create(
        purchase=purchase, file_type="jpg", size=1, sha256="0" * 64, added_by=worker
    )


def _bring_paper(borough: Borough) -> None:
    """Rows of an issue log that name them: one waits, one is left out, one cannot be read."""
    bring_issue_log(
        data=log(
            row(level="", description="The office asks Ottoline for a bill"),
            row(level="", description="Tamsin has no key"),
            row(raised_on="when Ottoline rang", description="Zebedee waits for a bus"),
        ),
        file_name="log.csv",
        organisation=borough.organisation,
        by=borough.coordinator,
    )
    leave_out(held=HeldRow.objects.latest("pk"), by=borough.coordinator)


def _talk_about(purchase: Purchase, debrief: Debrief) -> None:
    """Something about the person that waits, and something that was said."""
    asked: dict[str, Any] = {
        "team": purchase.team,
        "case": purchase.case,
        "asked_by": purchase.worker,
    }
    for about in ("legal", "necessary"):
        talk = ToTalkAboutFactory(kind="advice", words=f"Is {about} Ottoline?", **asked)
    answer_talk(talk=talk, words="Ask Tamsin", by=purchase.worker, debrief=debrief)
    typed = {"base": fingerprint("Ask Tamsin"), "words": "Ask Zebedee"}
    go_on_answering(talk=talk, by=purchase.worker, **typed)


def tables_that_say(words: str) -> set[str]:
    """Every table of the database, history too, in which ``words`` stand anywhere."""
    found = set()
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(
                f'SELECT 1 FROM "{table}" AS t WHERE t::text ILIKE %s LIMIT 1',
                [f"%{words}%"],
            )
            if cursor.fetchone():
                found.add(table)
    return found


def check_rollup() -> None:
    roll_up()
    call_command("rollup", check=True)


def test_nothing_in_the_database_says_who_it_was(borough: Borough, client: Client) -> None:
    case = life_of(borough)
    client.force_login(borough.worker)
    client.get(f"/cases/{case.pk}/what-matters/")
    said_in = {"casework_caselook", "debriefs_heldrow", "debriefs_logimport"}
    assert said_in <= tables_that_say("Ottoline")

    anonymise(case=case, by=borough.coordinator)

    assert {name: tables_that_say(name) for name in NAMES} == {name: set() for name in NAMES}


def test_its_issues_and_purchases_stay_without_names_and_count_as_before(
    borough: Borough,
) -> None:
    case = life_of(borough)

    def counted() -> list[Any]:
        rows = Counted.objects.order_by("pk")
        return list(rows.values_list("issue", "system", "level", "is_open", "case_ref"))

    before = counted()
    assert before

    anonymise(case=case, by=borough.coordinator)
    check_rollup()

    issue = Issue.objects.get()
    assert issue.description == "The office asks the person for a bill"
    assert issue.sent_words == "An office asks the person for a bill"
    assert issue.case == case
    purchase = Purchase.objects.get()
    assert purchase.reason == "Somebody in the household was cold"
    assert purchase.amount == Decimal("12.50")
    assert purchase.more == "The person chose the blue one"
    assert not purchase.receipts.exists()
    assert counted() == before


def test_it_is_on_record_who_did_it_and_when(borough: Borough) -> None:
    case = anonymise(case=life_of(borough), by=borough.coordinator)

    assert case.anonymised_by == borough.coordinator
    assert case.anonymised_at
    look = case.looks.filter(what="Anonymised").get()
    assert look.person == borough.coordinator
    assert str(case) == "Name taken out"


def test_what_is_anonymised_stays_so(borough: Borough) -> None:
    case = anonymise(case=life_of(borough), by=borough.coordinator)
    at = case.anonymised_at

    assert anonymise(case=case, by=borough.worker).anonymised_at == at
    assert open_again(case=case, by=borough.worker).has_ended


def test_the_words_that_stand_for_a_name_are_no_name(borough: Borough, client: Client) -> None:
    anonymise(case=life_of(borough), by=borough.coordinator)
    other = start_case(team=borough.harbour, name="Someone Else", by=borough.worker)
    issue = raise_issue(
        team=borough.harbour,
        description="The name is taken out of the form",
        by=borough.worker,
        level=Level.SYSTEM,
        case=other,
    )
    client.force_login(borough.worker)

    page = client.get(f"/issues/{issue.pk}/send-on/").content.decode()

    assert "<mark" not in page


def test_somebody_who_is_in_two_cases_is_still_known_in_the_other(borough: Borough) -> None:
    case = life_of(borough)
    other = Case.objects.create(
        citizen=case.citizen, team=borough.quay, started_on=timezone.localdate()
    )

    anonymise(case=case, by=borough.coordinator)

    other.refresh_from_db()
    assert other.citizen.name == "Ottoline Quillfeather"
    assert other.citizen.household == ["Tamsin Quillfeather"]


def test_a_broken_part_leaves_everything_as_it_was(
    borough: Borough, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = life_of(borough)

    def breaks(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("hls.records.actions.forget_cycles", breaks)
    with pytest.raises(RuntimeError), transaction.atomic():
        anonymise(case=case, by=borough.coordinator)

    case.refresh_from_db()
    assert case.anonymised_at is None
    assert "Ottoline" in Issue.objects.get().description


def test_a_deleted_case_is_absent_for_everybody_with_its_issues_and_counts(
    borough: Borough, client: Client
) -> None:
    case = life_of(borough)
    issue, purchase = Issue.objects.get(), Purchase.objects.get()

    delete(case=case, by=borough.coordinator)
    check_rollup()

    assert not Counted.objects.exists()
    for who in (borough.worker, borough.coordinator, borough.manager):
        client.force_login(who)
        for path in (
            f"/cases/{case.pk}/",
            f"/cases/{case.pk}/end-of-record/",
            f"/issues/{issue.pk}/",
            f"/purchases/{purchase.pk}/",
            f"/purchases/look-back/{purchase.pk}/",
        ):
            assert client.get(path).status_code == 404, path
        assert not client.post("/search/", {"words": "Ottoline"}).context["result"].found
        assert not client.get("/").context.get("questions")


def test_it_can_be_brought_back_as_it_was(borough: Borough) -> None:
    case = life_of(borough)
    gone = raise_issue(
        team=borough.harbour, description="A slip", by=borough.worker, level=Level.SYSTEM, case=case
    )
    delete_issue(issue=gone, by=borough.worker)
    delete(case=case, by=borough.coordinator)

    case = bring_back(case=case, by=borough.coordinator)
    check_rollup()

    assert case.deleted_at is None
    assert list(Issue.objects.kept()) == [Issue.objects.exclude(pk=gone.pk).get()]
    assert Counted.objects.filter(system=borough.organisation).exists()
    whats = set(case.looks.values_list("what", flat=True))
    assert {"Deleted", "Brought back"} <= whats


def test_whoever_could_not_delete_it_cannot_bring_it_back(borough: Borough, client: Client) -> None:
    case = delete(case=life_of(borough), by=borough.coordinator)

    for who, status in ((borough.worker, 404), (borough.manager, 404), (borough.coordinator, 302)):
        client.force_login(who)
        assert client.post(f"/cases/{case.pk}/bring-back/").status_code == status


def test_after_30_days_it_is_gone_for_good(borough: Borough, client: Client) -> None:
    case = delete(case=life_of(borough), by=borough.coordinator)
    deleted_at = timezone.now() - timedelta(days=30)
    forget_deleted()
    assert Case.objects.filter(pk=case.pk).exists()

    Case.objects.filter(pk=case.pk).update(deleted_at=deleted_at)
    client.force_login(borough.coordinator)
    assert client.post(f"/cases/{case.pk}/bring-back/").status_code == 404
    assert forget_deleted() == 1
    assert forget_deleted() == 0
    check_rollup()

    assert {name: tables_that_say(name) for name in NAMES} == {name: set() for name in NAMES}
    assert not Issue.objects.exists()
    assert not Purchase.objects.exists()
    assert not ToTalkAbout.objects.exists()
    assert not Placement.objects.exists()
    assert not NoticeLine.objects.filter(key__contains=":issue:").exists()


@pytest.mark.parametrize("restricted", [False, True])
def test_it_is_for_the_coordinator_alone(
    borough: Borough, client: Client, restricted: bool
) -> None:
    case = life_of(borough, restricted=restricted)
    expected = {
        borough.coordinator: 200,
        borough.worker: 403,
        borough.colleague: 404 if restricted else 403,
        borough.other_worker: 404,
        borough.manager: 404,
    }
    for who, status in expected.items():
        client.force_login(who)
        assert client.get(f"/cases/{case.pk}/end-of-record/").status_code == status
        page = client.get(f"/cases/{case.pk}/").content.decode()
        assert ("Anonymise or delete the record" in page) == (who == borough.coordinator)
        if who != borough.coordinator:
            client.post(f"/cases/{case.pk}/end-of-record/", {"how": "delete"})
    case.refresh_from_db()
    assert case.deleted_at is None


def test_the_page_says_what_stays_and_where_a_name_stands_besides(
    borough: Borough, client: Client
) -> None:
    case = life_of(borough)
    elsewhere = raise_issue(
        team=borough.harbour,
        description="Ottoline’s neighbour has no bill either",
        by=borough.worker,
        level=Level.METHOD,
    )
    client.force_login(borough.coordinator)

    response = client.get(f"/cases/{case.pk}/end-of-record/")

    assert [each.words for each in response.context["stays"]] == [
        "The office asks the person for a bill"
    ]
    assert [each.url for each in response.context["elsewhere"]] == [elsewhere.get_absolute_url()]


def test_the_page_does_what_was_chosen(borough: Borough, client: Client) -> None:
    case = life_of(borough)
    client.force_login(borough.coordinator)
    url = f"/cases/{case.pk}/end-of-record/"

    assert client.post(url).status_code == 422
    assert client.post(url, {"how": "anonymise"})["Location"] == case.get_absolute_url()
    assert client.post(url, {"how": "delete"})["Location"] == "/cases/deleted/"
    page = client.get("/cases/deleted/").content.decode()
    assert "Name taken out" in page
    assert client.post(f"/cases/{case.pk}/bring-back/")["Location"] == case.get_absolute_url()


def test_a_case_that_is_open_is_ended_first(borough: Borough, client: Client) -> None:
    case = start_case(team=borough.harbour, name="Ottoline Quillfeather", by=borough.worker)
    client.force_login(borough.coordinator)
    url = f"/cases/{case.pk}/end-of-record/"

    assert "End it first" in client.get(url).content.decode()
    client.post(url, {"how": "delete"})
    anonymise(case=case, by=borough.coordinator)
    case.refresh_from_db()
    assert (case.deleted_at, case.anonymised_at) == (None, None)
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=case.pk).update(
            deleted_at=timezone.now(), deleted_by=borough.coordinator
        )
