"""A borough in which there is more and more of everything, and where its pages are."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.utils import timezone

from casework.actions import end_case
from casework.models import Case
from debriefs.actions.asking import ask_colleague
from debriefs.actions.debriefs import start_debrief
from debriefs.actions.notes import write_note
from debriefs.actions.progress import delete_progress, say_progress
from debriefs.actions.pulling_in import answer, open_page, pull_in, pull_in_by_link, share_name
from debriefs.actions.skills import write_skill_note
from debriefs.actions.talk import answer_talk
from debriefs.actions.to_do import take_on
from debriefs.actions.welfare import keep_to_myself, say_how_i_am
from debriefs.importing.actions import import_issue_log
from debriefs.models import (
    Action,
    AnswerKind,
    Debrief,
    HeldRow,
    Issue,
    Note,
    TalkKind,
    Tally,
    ToTalkAbout,
)
from hls.records.actions import delete
from learning_cycles.models import (
    Conversation,
    WordGroup,
)
from learning_cycles.rollup import roll_up
from purchases.actions.making import ask_for_quarter
from purchases.models import (
    PurchaseDraft,
    Question,
    Receipt,
)
from purchases.quarters import quarter_of
from systems.actions.notices import tell
from systems.models import Export
from tests.borough import Borough
from tests.debriefs.issue_log import log, row
from tests.factories import (
    ActivityFactory,
    AllocationFactory,
    CaseFactory,
    ConversationFactory,
    CountermeasureFactory,
    DebriefFactory,
    IssueFactory,
    PersonFactory,
    PurchaseFactory,
    ToTalkAboutFactory,
)
from tests.guards.growing.above import Above
from tests.guards.growing.places import places
from tests.guards.growing.spending import Spending
from tests.purchases.statement_files import make_card


class Growing(Spending, Above):
    """A borough in which there is more and more of everything, and where to look at it."""

    def __init__(self, borough: Borough) -> None:
        self.borough = borough
        self.debrief = start_debrief(team=borough.harbour, by=borough.worker)
        self.case = CaseFactory(team=borough.harbour)
        AllocationFactory(case=self.case, person=borough.worker)
        self.said = say_progress(
            debrief=self.debrief, case=self.case, words="At last", by=borough.worker
        )
        self.jotted = write_note(
            team=borough.harbour, case=self.case, words="Ask her", by=borough.worker
        )
        self.purchase = PurchaseFactory(
            team=borough.harbour,
            case=self.case,
            worker=borough.worker,
            amount=1000,
            payment=uuid4(),
        )
        self.draft = PurchaseDraft.objects.create(
            key=uuid4(), worker=borough.worker, case=self.case, fields={"amount": "5"}
        )
        self.purchase = PurchaseFactory(team=borough.harbour, case=self.case, worker=borough.worker)
        self.question = Question.objects.create(
            purchase=self.purchase,
            words="How did it go?",
            asked_by=borough.manager,
            answer="Well",
            answered_by=borough.worker,
            answered_at=timezone.now(),
        )
        self.concern = self._raise_concern()
        self.quarter = ask_for_quarter(
            organisation=borough.organisation,
            first_day=quarter_of(timezone.localdate()),
            by=borough.finance,
        )
        self.issue = IssueFactory(
            team=borough.harbour, case=self.case, raised_by=borough.worker, sent=True
        )
        self.export = self._export()
        self.card = self._card()
        roll_up()
        self.activity = ActivityFactory(team=borough.harbour)
        self.conversation = Conversation.objects.get(system=borough.organisation)
        self.step = self._step()
        self.larger = ConversationFactory(system=borough.place)
        self.case_for_change = self._pass_up()
        self.words = WordGroup.objects.create(about="Aardvarks")
        self.session = self._session()
        self.cycle = self._cycle()
        self.point = self._name_point()
        self.held_row = self._hold()
        make_card(borough.worker, borough.harbour, "6033")
        self.statement = self._bring(0)

    def path(self, page: str) -> str:
        """Where a page of ``PAGES`` is."""
        return places(self)[page]

    def grow(self, rows: int) -> None:
        """Add ``rows`` of everything."""
        for number in range(rows):
            self._grow_team(number)
            self._grow_above(number)
            self._grow_up_and_down(number)
            self._grow_published(number)
            self._hold()
            self._grow_card()
            self.statement = self._bring(number + 1)
        roll_up()

    def _grow_team(self, number: int) -> None:
        borough, worker = self.borough, self.borough.worker
        case = CaseFactory(team=borough.harbour)
        AllocationFactory(case=case, person=worker)
        AllocationFactory(case=self.case, person=PersonFactory(), from_day=self.debrief.day)
        say_progress(debrief=self.debrief, case=case, words="Getting there", by=worker)
        say_progress(debrief=self.debrief, case=self.case, words="Getting there", by=worker)
        for one in (case, self.case):
            write_note(team=borough.harbour, debrief=self.debrief, case=one, words="So", by=worker)
            write_note(team=borough.harbour, case=one, words="Later", by=worker)
            take_on(team=borough.harbour, debrief=self.debrief, case=one, words="Ring", by=worker)
            take_on(team=borough.harbour, case=one, words="Ring back", by=worker)
            slip = say_progress(debrief=self.debrief, case=one, words="A slip", by=worker)
            delete_progress(progress=slip, by=worker)
        sittings = Debrief.objects.filter(team=borough.harbour).count()
        earlier = DebriefFactory(team=borough.harbour, opened_by=worker, sitting=sittings + 1)
        say_progress(debrief=earlier, case=case, words="Getting there", by=borough.colleague)
        say_how_i_am(debrief=earlier, by=worker, face=3)
        keep_to_myself(
            welfare=say_how_i_am(
                debrief=earlier, by=worker, face=4, shared_with_team=True, version=1
            ),
            by=worker,
        )
        say_how_i_am(debrief=earlier, by=borough.colleague, face=4, shared_with_team=True)
        for issue in (
            IssueFactory(team=borough.harbour, case=case, raised_by=worker, debrief=self.debrief),
            IssueFactory(team=borough.harbour, case=case, raised_by=worker, sent=True),
            self.issue,
        ):
            CountermeasureFactory(issue=issue, written_by=worker)
            self._grow_around(issue, issue.case or case)
            take_on(team=borough.harbour, case=case, issue=issue, words="Ring them", by=worker)
        delete(case=end_case(case=CaseFactory(team=borough.harbour), by=worker), by=worker)
        self._export()
        activity = ActivityFactory(team=borough.harbour)
        Tally.objects.create(activity=activity, debrief=self.debrief)
        write_skill_note(
            system=borough.harbour, activity=activity, belongs="in_team", words="So", by=worker
        )
        for model in (Note, Action):
            model.objects.create(
                team=borough.harbour, debrief=self.debrief, case=case, words="So", written_by=worker
            )
        PurchaseFactory(team=borough.harbour, case=case, worker=worker)
        PurchaseFactory(team=borough.harbour, case=self.case, worker=borough.colleague)
        self._grow_around_purchase(case)
        self._grow_talks(case)
        Question.objects.create(
            purchase=self.purchase, words="How did it go?", asked_by=borough.manager
        )
        for away in (None, timezone.now()):
            Receipt.objects.create(
                purchase=self.purchase,
                file_type="jpg",
                size=1,
                added_by=PersonFactory(),
                deleted_at=away,
                deleted_by=worker if away else None,
            )
        self._grow_look_back()
        tell(
            person=worker,
            topic=f"test:{case.pk}",
            heading="Something came of it",
            key=f"test:{number}",
            words="It is settled",
            next_step="",
            url="/",
        )

    def _grow_talks(self, case: Case) -> None:
        """More that waits to be talked about, of each kind, and more that was said."""
        borough = self.borough
        for kind in TalkKind:
            for purchase in (self.purchase, PurchaseFactory(team=borough.harbour, case=case)):
                source = f"purchase:{purchase.pk}:{ToTalkAbout.objects.count()}"
                asked: dict[str, Any] = {"team": borough.harbour, "kind": kind, "case": case}
                ToTalkAboutFactory(words="So?", source=source, asked_by=borough.worker, **asked)
                said = ToTalkAboutFactory(words="So?", source=f"{source}:said", **asked)
                answer_talk(talk=said, words="So", debrief=self.debrief, by=borough.colleague)

    def _grow_around(self, issue: Issue, case: Case) -> None:
        """Somebody more who is pulled in, told who it is and answers; a colleague asked."""
        worker = self.borough.worker
        pulled, _ = pull_in_by_link(
            issue=issue, name="Head of housing", words="A bill", why="Your form", by=worker
        )
        pull_in(issue=issue, person=PersonFactory(), words="A bill", why="Your form", by=worker)
        day = self.debrief.day
        share_name(pulled=pulled, case=case, purpose="it opens", until_day=day, by=worker)
        open_page(pulled=pulled)
        answer(pulled=pulled, kind=AnswerKind.NO, words="The law says so")
        ask_colleague(on=issue, colleague=PersonFactory(), words="And you?", by=worker)
        Action.objects.create(
            team=issue.team, issue=issue, case=case, words="Ring them", written_by=worker
        )

    def _export(self) -> Export:
        return Export.objects.create(
            owner=self.borough.worker, name="issues", file_format="csv", rows_in_all=1
        )

    def _hold(self) -> HeldRow:
        """A row that may be a change of an issue from paper, and one without a level."""
        words = f"Bill {HeldRow.objects.count()}: asked for"
        team = self.borough.harbour.name
        issues = [row(team=team, level=level, description=words) for level in "23"]
        unclear = row(team=team, level="", description=f"No answer {words}")
        for rows in ([issues[0]], [issues[1], unclear]):
            import_issue_log(
                data=log(*rows), organisation=self.borough.organisation, by=self.borough.coordinator
            )
        return HeldRow.objects.filter(doubts=["changed"]).latest("pk")
