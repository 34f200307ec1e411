"""One family's life, told everywhere that it can be told."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from django.utils import timezone

from casework.actions import (
    add_note,
    add_what_matters,
    set_restricted,
    start_case,
)
from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.issues import add_countermeasure, raise_issue
from debriefs.actions.notes import write_note
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.actions.pulling_in import pull_in, share_name
from debriefs.actions.talk import answer_talk
from debriefs.actions.to_do import take_on
from debriefs.models import Debrief, Issue, Level, TalkKind
from learning_cycles.actions.cycles import add_note as note_in_cycle
from learning_cycles.actions.cycles import start_cycle, start_experiment
from learning_cycles.models import (
    LearningCycle,
)
from purchases.actions import (
    add_receipts,
    record_purchase,
    save_draft,
)
from purchases.models import (
    Purchase,
)
from systems.models import Person
from tests.borough import Borough
from tests.factories import ToTalkAboutFactory
from tests.purchases.receipts_made import GOOD


def live(
    borough: Borough, name: str, debrief: Debrief, *, restricted: bool
) -> tuple[Case, Issue, Purchase]:
    """One family's life: in a case, a debrief, an issue, a purchase, and what is to be told."""
    worker = borough.worker
    case = start_case(
        team=borough.harbour,
        name=f"Quillon {name}",
        by=worker,
        other_names=[f"Quill {name}"],
        household_names=[f"Tamsin {name}"],
        address=f"17 {name} Lane",
        signal=f"An eviction notice for {name}",
    )
    if restricted:
        case = set_restricted(case=case, restricted=True, by=worker)
    matters = add_what_matters(case=case, words=f"Mx {name} wants a kettle", by=worker)
    add_note(case=case, words=f"{name} was at home", by=worker)
    said = say_progress(debrief=debrief, case=case, words=f"{name} is getting there", by=worker)
    ask_colleague(on=said, colleague=worker, words=f"And {name}?", by=borough.coordinator)
    slip = say_progress(debrief=debrief, case=case, words=f"{name} slipped", by=worker)
    delete_progress(progress=slip, by=worker)
    team = borough.harbour
    write_note(team=team, debrief=debrief, case=case, words=f"{name} rang", by=worker)
    write_note(team=team, case=case, words=f"Ask {name} tomorrow", by=worker)
    issue = raise_issue(
        team=borough.harbour,
        description=f"The office asks {name} for a bill in a new home",
        by=worker,
        level=Level.SYSTEM,
        case=case,
        debrief=debrief,
        carrier=worker,
        new_normal=f"Nobody asks {name}",
    )
    add_countermeasure(issue=issue, words=f"We wrote for {name} by hand", by=worker)
    take_on(
        team=issue.team,
        debrief=debrief,
        case=case,
        issue=issue,
        words=f"Ring {name} back",
        by=worker,
    )
    ask_colleague(on=issue, colleague=borough.coordinator, words=f"Has {name} rung?", by=worker)
    pulled = pull_in(
        issue=issue,
        person=borough.manager,
        words="The office asks for a bill that nobody has",
        why="It is your office",
        by=worker,
    )
    share_name(
        pulled=pulled,
        case=case,
        purpose=f"{name} can have the keys",
        until_day=timezone.localdate() - timedelta(days=1),
        by=worker,
    )
    purchase = record_purchase(
        case=case,
        by=worker,
        supplier="Corner Shop",
        amount=Decimal("12.50"),
        kind="warmth",
        reason="It was the quickest way to a warm evening",
        serves=matters,
        issue=issue,
        more=f"{name} chose the colour",
        talk_about=["legal"],
    )
    add_receipts(purchase=purchase, files=[GOOD], by=worker)
    fields = {"supplier": f"The shop that {name} likes"}
    save_draft(key=uuid5(NAMESPACE_OID, name), case=case, fields=fields, by=worker)
    _talk_about(purchase, name, debrief)
    return case, issue, purchase


def _talk_about(purchase: Purchase, name: str, debrief: Debrief) -> None:
    """What waits for the debrief, and what was said there; both stay in the team."""
    asked: dict[str, Any] = {
        "team": purchase.team,
        "case": purchase.case,
        "asked_by": purchase.worker,
    }
    source = f"purchase:{purchase.pk}"
    said = ToTalkAboutFactory(
        kind=TalkKind.ADVICE, words=f"Was {name} asked?", source=f"{source}:necessary", **asked
    )
    answer_talk(talk=said, words=f"Ask {name}", debrief=debrief, by=purchase.worker)
    ToTalkAboutFactory(
        kind=TalkKind.OUTCOME,
        words=f"What came of it for {name}?",
        source=f"case:{purchase.case_id}:came-of-it",
        **asked,
    )


def cycle_of(case: Case, name: str, by: Person) -> LearningCycle:
    cycle = start_cycle(purpose=f"What does {name} make of it?", by=by, case=case)
    visit = cycle.visits.get()
    note_in_cycle(cycle=visit.cycle, words=f"{name} likes mornings", by=by)
    today = timezone.localdate()
    start_experiment(
        cycle=cycle,
        question=f"What if {name} is called in the morning?",
        starts_on=today,
        review_on=today + timedelta(days=14),
        by=by,
    )
    return cycle
