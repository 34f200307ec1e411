"""A life in a case that touches everything, and what the database still says of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import uuid4

from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from casework.actions import (
    add_note,
    add_what_matters,
    ask_to_tell,
    end_case,
    set_restricted,
    start_case,
    tick_off,
)
from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.issues import add_countermeasure, change_level, raise_issue, send_on
from debriefs.actions.notes import write_note
from debriefs.actions.progress import say_progress
from debriefs.actions.pulling_in import pull_in, share_name
from debriefs.actions.talk import answer_talk, go_on_answering
from debriefs.actions.to_do import take_on
from debriefs.importing.actions import bring_issue_log
from debriefs.importing.settling import leave_out
from debriefs.models import Debrief, HeldRow, Level
from learning_cycles.actions.cycles import start_cycle
from learning_cycles.rollup import roll_up
from purchases.actions import answer_question, ask_question, record_purchase, save_draft
from purchases.models import Concern, Learning, Purchase, Receipt, Reply
from systems.versions import fingerprint
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.factories import ToTalkAboutFactory

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
