"""A borough in which there is more and more of everything, and where its pages are."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

from django.urls import reverse
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
    WelfareBand,
    WelfareMonth,
)
from hls.records.actions import delete
from learning_cycles.actions.leverage import change_leverage_point, name_leverage_point
from learning_cycles.actions.sessions import speak
from learning_cycles.actions.worries import say_what_was_seen, write_worry
from learning_cycles.models import (
    AnswerFromAbove,
    CaseForChange,
    Conversation,
    Decision,
    Entry,
    Following,
    LearningCycle,
    LeveragePoint,
    Offer,
    SenseMakingSession,
    StageVisit,
    Step,
    StepKind,
    SystemChange,
    WordGroup,
)
from learning_cycles.rollup import roll_up
from purchases.actions import (
    change_purchase,
    look_back_at,
    name_readers,
    open_concern,
    raise_concern,
    take_back,
)
from purchases.actions.concerns import Named
from purchases.actions.keeping import add_budget, add_card, add_kind, change_card
from purchases.actions.making import ask_for_quarter
from purchases.models import (
    AuditLook,
    Budget,
    Card,
    Concern,
    Kind,
    Learning,
    Line,
    LineInStatement,
    Merchant,
    PublishedLine,
    Purchase,
    PurchaseDraft,
    Quarter,
    Question,
    Receipt,
    Reply,
    Statement,
)
from purchases.quarters import quarter_of
from systems.actions.notices import tell
from systems.models import Export, RoleKind, Scale
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
    RoleFactory,
    SystemFactory,
    ToTalkAboutFactory,
)
from tests.purchases.statement_files import bring, csv_of, make_card

QUESTION = "What would it take?"


class Growing:
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

    def _bring(self, number: int) -> Statement:
        """More and more lines in each: without a purchase, with one, with one that could be it."""
        rows: list[str] = []
        for each in range(2 * number + 1):
            for kind in ("nothing", "matched", "proposed"):
                rows.append(f"03/02/2020,,6033,{kind} {number},,{each + 1}.00,GBP,T{len(rows)}")
        for supplier in (f"Matched {number}", "Another"):
            PurchaseFactory(
                worker=self.borough.worker,
                team=self.borough.harbour,
                case=self.case,
                supplier=supplier,
                bought_on=date(2020, 2, 3),
                amount=1,
            )
        return bring(csv_of(rows), self.borough.organisation, self.borough.finance)

    def _raise_concern(self) -> Concern:
        return raise_concern(
            purchase=self.purchase,
            words="So",
            named=Named(),
            not_told_because="So",
            by=self.borough.manager,
        )

    def _export(self) -> Export:
        return Export.objects.create(
            owner=self.borough.worker, name="issues", file_format="csv", rows_in_all=1
        )

    def _step(self) -> Step:
        return Step.objects.create(
            system=self.borough.organisation,
            kind=StepKind.SPLIT,
            into=self.conversation,
            out_of=ConversationFactory(system=self.borough.organisation),
            taken_by=PersonFactory(),
        )

    def _pass_up(self) -> CaseForChange:
        case = CaseForChange.objects.create(
            conversation=self.conversation,
            happens="People wait",
            asked="Take their word",
            to_system=self.borough.place,
            to_conversation=self.larger,
            written_by=self.borough.steward,
            passed_by=self.borough.steward,
            passed_at=timezone.now(),
        )
        Conversation.objects.filter(pk=self.conversation.pk).update(feeds_into=self.larger)
        return case

    def _grow_up_and_down(self, number: int) -> None:
        """More of what goes up, down and across from the conversation."""
        borough, conversation = self.borough, self.conversation
        worry = write_worry(
            conversation=conversation, whose="The office", words="So", by=PersonFactory()
        )
        say_what_was_seen(worry=worry, words="Nothing", by=PersonFactory())
        story = Entry.objects.create(
            conversation=conversation,
            words="Somebody waited",
            said_by=borough.worker,
            kind="story",
            giver="worker",
            in_cases=True,
        )
        self.case_for_change.stories.add(story)
        self._pass_up()
        peer = SystemFactory(scale=Scale.ORGANISATION, parent=borough.place)
        for a, b in ((conversation, peer), (ConversationFactory(system=peer), conversation.system)):
            Offer.objects.create(
                conversation=a, system=b, question="So?", words="So", offered_by=borough.steward
            )
        answer = AnswerFromAbove.objects.create(
            conversation=self.larger,
            kind="not_yet",
            words="How long?",
            answered_by=borough.place_steward,
        )
        Following.objects.create(conversation=conversation, person=PersonFactory())
        SystemChange.objects.create(cycle=self.cycle, new_normal="So", made_by=borough.steward)
        tell(
            person=PersonFactory(),
            topic=f"conversation:{conversation.pk}",
            heading="So?",
            key=f"answer:{answer.pk}:{number}",
            words=f"So {answer.pk}",
            next_step="",
            url="/",
        )

    def _session(self) -> SenseMakingSession:
        return SenseMakingSession.objects.create(
            system=self.borough.organisation,
            conversation=self.conversation,
            question=QUESTION,
            convened_by=self.borough.steward,
        )

    def _name_point(self) -> LeveragePoint:
        return name_leverage_point(
            system=self.borough.organisation,
            kind="rule",
            name="Three signatures",
            met_in=[self.conversation],
            changes=SystemChange.objects.all(),
            by=self.borough.steward,
        )

    def _card(self) -> Card:
        """One more card with a budget of its own, ending in the same digits."""
        today, by = timezone.localdate(), self.borough.administrator
        budget = add_budget(
            system=self.borough.harbour,
            name=f"Budget {Card.objects.count()}",
            amount=100,
            from_day=today,
            until_day=today,
            by=by,
        )
        return add_card(
            system=self.borough.harbour,
            holder=self.borough.worker,
            last_four="4417",
            budget=budget,
            from_day=today,
            by=by,
        )

    def _grow_card(self) -> None:
        """One more card, one more paid from the first one's budget, and one more change of it."""
        self._card()
        add_kind(name=f"Kind {Kind.objects.count()}", by=self.borough.administrator)
        other = self._card()
        other.budget = self.card.budget
        other.save(update_fields=["budget"])
        self.card = change_card(
            card=self.card,
            version=self.card.version,
            holder=PersonFactory(),
            by=PersonFactory(),
        )

    def _cycle(self) -> LearningCycle:
        cycle = LearningCycle.objects.create(
            system=self.borough.organisation,
            conversation=self.conversation,
            purpose=QUESTION,
            started_by=self.borough.steward,
        )
        StageVisit.objects.create(cycle=cycle, stage="purpose", entered_by=self.borough.steward)
        return cycle

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

    def _grow_around_purchase(self, case: Case) -> None:
        """More shares of the payment, refunds, corrections, drafts, cards, and one taken back."""
        borough, worker, purchase = self.borough, self.borough.worker, self.purchase
        PurchaseFactory(team=borough.harbour, case=case, worker=worker, payment=purchase.payment)
        PurchaseFactory(team=borough.harbour, case=case, refund_of=purchase, amount=-1)
        Purchase.objects.filter(pk=purchase.pk).update(reason=f"So {case.pk}")
        PurchaseDraft.objects.create(key=uuid4(), worker=worker, case=case)
        Card.objects.create(
            system=borough.harbour, holder=worker, last_four="4821", from_day=self.debrief.day
        )
        away = PurchaseFactory(team=borough.harbour, case=case, worker=worker)
        take_back(purchase=away, by=worker)

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

    def _grow_look_back(self) -> None:
        """More that is said, learnt and to be read after the fact."""
        borough = self.borough
        for person in (borough.worker, borough.manager):
            Reply.objects.create(question=self.question, words="So", written_by=person)
        for became in ("issue:1", "entry:1"):
            Learning.objects.create(
                purchase=self.purchase, words="So", written_by=PersonFactory(), became=became
            )
        self._raise_concern()
        named = Named((PersonFactory(),))
        name_readers(concern=self.concern, named=named, by=borough.manager)
        open_concern(concern=self.concern, by=PersonFactory())
        for kind in ("food", "warmth"):
            PurchaseFactory(team=borough.harbour, case=self.case, kind_id=kind)
        read = PurchaseFactory(team=borough.harbour, case=self.case)
        look_back_at(purchases=[read], by=borough.manager)
        change_purchase(purchase=read, version=1, by=read.worker, reason="So")

    def _grow_published(self, number: int) -> None:
        """More quarters, more lines in one, more merchants, more who had the auditors' file."""
        organisation, finance = self.borough.organisation, self.borough.finance
        for held_because in ([], ["So."]):
            PublishedLine.objects.create(
                quarter=self.quarter,
                purchase=PurchaseFactory(team=self.borough.harbour, case=self.case),
                day=self.quarter.first_day,
                department="So",
                beneficiary="So",
                amount=1,
                purpose="Food",
                held_because=held_because,
            )
        first_day = date(2000 + Quarter.objects.count(), 1, 1)
        Quarter.objects.create(organisation=organisation, first_day=first_day, made_by=finance)
        words = f"so {Merchant.objects.count()}"
        Merchant.objects.create(organisation=organisation, words=words, reads_as="So")
        AuditLook.objects.create(organisation=organisation, person=PersonFactory(), way="made")
        self._grow_around_purchases(number)

    def _grow_around_purchases(self, number: int) -> None:
        """More receipts, budgets, and lines of the worker's own card in one statement."""
        borough, worker, day = self.borough, self.borough.worker, timezone.localdate()
        Receipt.objects.create(
            purchase=self.purchase, file_type="jpg", size=9, sha256="0" * 64, added_by=worker
        )
        Budget.objects.create(
            system=borough.harbour, name="So", from_day=day, until_day=day, amount=100
        )
        statement = Statement.objects.create(
            organisation=borough.organisation,
            holder=worker,
            file_type="csv",
            file_name="card.csv",
            brought_by=worker,
        )
        card = Card.objects.create(
            system=borough.harbour, holder=worker, last_four="4242", from_day=day
        )
        line = Line.objects.create(
            organisation=borough.organisation,
            card=card,
            day=day,
            amount=1,
            supplier="So",
            identity=statement.pk.to_bytes(32),
        )
        LineInStatement.objects.create(statement=statement, line=line, row=number + 1)

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

    def _grow_above(self, number: int) -> None:
        borough = self.borough
        months = WelfareMonth.objects.count()
        WelfareBand.objects.create(
            month=WelfareMonth.objects.create(first_day=date(2020, months + 1, 1)),
            organisation=borough.organisation,
            face=4,
            at_least=10,
        )
        team = SystemFactory(parent=borough.organisation)
        RoleFactory(system=team, person=PersonFactory())
        RoleFactory(system=borough.harbour, person=PersonFactory())
        RoleFactory(system=team, person=borough.partner, kind=RoleKind.LEARNING_PARTNER)
        write_skill_note(
            system=borough.organisation, belongs="talking", words="So", by=PersonFactory()
        )
        Tally.objects.create(activity=ActivityFactory(team=team), debrief=self.debrief)
        IssueFactory(team=team, raised_by=PersonFactory(), case=CaseFactory(team=team), sent=True)
        ConversationFactory(system=borough.organisation)
        ConversationFactory(system=borough.organisation, feeds_into=self.conversation)
        Entry.objects.create(conversation=self.conversation, words="So", said_by=PersonFactory())
        self._step()
        number = WordGroup.objects.count()
        self.words.words.create(words=f"aardvark number {number}")
        WordGroup.objects.create(
            about=f"Aardvark {number}", changed_at=timezone.now(), changed_by=PersonFactory()
        ).words.create(words=f"{number} aardvarks")
        session = self._session()
        for each in (session, self.session):
            speak(session=each, kind="see", words="I see", by=borough.steward)
            Decision.objects.create(
                session=each, words="We try", owner=PersonFactory(), decided_by=borough.steward
            )
        cycle = self._cycle()
        change = SystemChange.objects.create(
            cycle=cycle, new_normal="One signature", made_by=borough.steward
        )
        self._name_point()
        self.point.changes.add(change)
        other = ConversationFactory(system=borough.organisation)
        self.point.met_in.add(other)
        self.point = change_leverage_point(
            point=self.point,
            version=self.point.version,
            purpose=f"To be sure, {number}",
            met_in=self.point.met_in.all(),
            changes=self.point.changes.all(),
            by=PersonFactory(),
        )
        StageVisit.objects.create(cycle=self.cycle, stage="understand", entered_by=borough.steward)

    def path(self, page: str) -> str:
        """Where a page of ``PAGES`` is."""
        borough = self.borough
        places: dict[str, str] = {
            "home": "/",
            "me": reverse("systems:me"),
            "start": reverse("casework:start"),
            "new_cycle": reverse("learning_cycles:new_cycle"),
            "invite": reverse("systems:invite"),
            "new_system": reverse("systems:new-system"),
            "cases": reverse("casework:cases"),
            "case": self.case.get_absolute_url(),
            "looks": reverse("casework:looks", args=[self.case.pk]),
            "debriefs": reverse("debriefs:debriefs"),
            "how_we_are": reverse("debriefs:how_we_are"),
            "how_i_was": reverse("debriefs:how_i_was"),
            "talk": reverse("debriefs:talk", args=[self.debrief.pk]),
            "how_people_are": reverse("debriefs:how_people_are", args=[borough.organisation.pk]),
            "debrief": self.debrief.get_absolute_url(),
            "watch": reverse("debriefs:watch", args=[self.debrief.pk]),
            "change_entry": reverse(
                "debriefs:change_entry", args=[self.debrief.pk, "progress", self.said.pk]
            ),
            "jot": reverse("debriefs:jot"),
            "change_jotted": reverse("debriefs:change_jotted", args=[self.jotted.pk]),
            "taken_away": reverse("debriefs:taken_away"),
            "shape": reverse("debriefs:shape", args=[borough.harbour.pk]),
            "blank_debrief": reverse("debriefs:blank_debrief"),
            "blank_issues": reverse("debriefs:blank_issues"),
            "print_debrief": reverse("debriefs:print_debrief", args=[self.debrief.pk]),
            "issues": reverse("debriefs:issues"),
            "issue": self.issue.get_absolute_url(),
            "filtered_issues": (
                f"{reverse('debriefs:issues')}?period=year&words=form&gift=not_known"
            ),
            "actions": reverse("debriefs:actions"),
            "exports": reverse("systems:exports"),
            "export": self.export.get_absolute_url(),
            "deleted_issues": reverse("debriefs:deleted_issues"),
            "send_all_on": reverse("debriefs:send_all_on"),
            "successes": reverse("debriefs:successes"),
            "activity": self.activity.get_absolute_url(),
            "helped": reverse("debriefs:helped", args=[self.activity.pk]),
            "like": f"{reverse('debriefs:like')}?q=phone",
            "write_skill_note": reverse("debriefs:write_skill_note"),
            "import_issues": reverse("debriefs:import_issues"),
            "held_rows": reverse("debriefs:held_rows"),
            "held_row": self.held_row.get_absolute_url(),
            "similar": reverse("learning_cycles:similar"),
            "similar_to": reverse("learning_cycles:similar_to", args=[self.issue.pk]),
            "purchases": reverse("purchases:purchases"),
            "purchase": self.purchase.get_absolute_url(),
            "receipts": reverse("purchases:receipts", args=[self.purchase.pk]),
            "new_purchase": f"{reverse('purchases:new')}?case={self.case.pk}",
            "purchase_beside": (
                f"{reverse('purchases:new')}?case={self.case.pk}&beside={self.purchase.pk}"
            ),
            "draft_purchase": self.draft.get_absolute_url(),
            "choose_for_purchase": f"{reverse('purchases:new')}?beside={self.purchase.pk}",
            "change_purchase": reverse("purchases:change", args=[self.purchase.pk]),
            "refund": reverse("purchases:refund", args=[self.purchase.pk]),
            "taken_back_purchases": reverse("purchases:taken_back"),
            "came_of_it": reverse("purchases:came_of_it"),
            "look_back": reverse("purchases:look_back"),
            "cards": reverse("purchases:cards"),
            "card": self.card.get_absolute_url(),
            "choose_holder": reverse("purchases:choose_holder"),
            "new_card": f"{reverse('purchases:new_card')}?holder={borough.worker.pk}",
            "change_card": reverse("purchases:change_card", args=[self.card.pk]),
            "budgets": reverse("purchases:budgets"),
            "budget": reverse("purchases:budget", args=[self.card.budget_id]),
            "new_budget": reverse("purchases:new_budget"),
            "kinds": reverse("purchases:kinds"),
            "kind": reverse("purchases:kind", args=["warmth"]),
            "new_kind": reverse("purchases:new_kind"),
            "look_back_by_case": f"{reverse('purchases:look_back')}?by=case",
            "look_back_at": reverse("purchases:look_back_at", args=[self.purchase.pk]),
            "comes_first": reverse("purchases:comes_first"),
            "reply": reverse("purchases:reply", args=[self.purchase.pk, self.question.pk]),
            "say_what_was_learnt": reverse(
                "learning_cycles:say_what_was_learnt", args=[self.purchase.pk]
            ),
            "concerns": reverse("purchases:concerns"),
            "concern": self.concern.get_absolute_url(),
            "spending": reverse("purchases:spending"),
            "behind": reverse("purchases:behind"),
            "ours_behind": reverse("purchases:ours_behind"),
            "statements": reverse("purchases:statements"),
            "statement": self.statement.get_absolute_url(),
            "undo_statement": reverse("purchases:undo_statement", args=[self.statement.pk]),
            "left_lines": reverse("purchases:lines"),
            "line": self.statement.in_it.earliest("row").line.get_absolute_url(),
            "quarters": reverse("purchases:published"),
            "quarter": self.quarter.get_absolute_url(),
            "quarter_lines": f"{self.quarter.get_absolute_url()}?show=all",
            "mend_line": reverse(
                "purchases:mend_line", args=[self.quarter.lines.earliest("pk").pk]
            ),
            "merchants": reverse("purchases:merchants"),
            "publishing": reverse("purchases:publishing"),
            "audit": reverse("purchases:audit"),
            "notices": reverse("systems:notices"),
            "search": reverse("search"),
            "deleted_cases": reverse("deleted-cases"),
            "end_of_record": reverse("end-of-record", args=[self.case.pk]),
            "notice_choices": reverse("systems:notice-choices"),
            "stack": reverse("learning_cycles:stack"),
            "dashboard": borough.organisation.get_absolute_url(),
            "leverage": reverse("learning_cycles:leverage", args=[borough.organisation.pk]),
            "leverage_point": self.point.get_absolute_url(),
            "new_leverage_point": reverse(
                "learning_cycles:new_leverage_point", args=[borough.organisation.pk]
            ),
            "placing": reverse("learning_cycles:placing", args=[borough.organisation.pk]),
            "placing_new": reverse("learning_cycles:placing_new", args=[borough.organisation.pk]),
            "placing_steps": reverse(
                "learning_cycles:placing_steps", args=[borough.organisation.pk]
            ),
            "place_issue": reverse(
                "learning_cycles:place_issue", args=[self.conversation.pk, self.issue.pk]
            ),
            "merge": reverse("learning_cycles:merge_conversation", args=[self.conversation.pk]),
            "split": reverse("learning_cycles:split_conversation", args=[self.conversation.pk]),
            "undo": self.step.undo_url,
            "conversations": reverse("learning_cycles:conversations"),
            "conversation": self.conversation.get_absolute_url(),
            "beyond": reverse("learning_cycles:beyond", args=[self.conversation.pk]),
            "team_question": reverse("learning_cycles:tie_question", args=[self.conversation.pk]),
            "filtered_conversations": (
                f"{reverse('learning_cycles:conversations')}?words=form&followed=on"
            ),
            "draft_case": reverse("learning_cycles:draft_case", args=[self.conversation.pk]),
            "case_for_change": self.case_for_change.read_in(self.conversation),
            "answer_below": reverse("learning_cycles:answer_below", args=[self.conversation.pk]),
            "new_offer": reverse("learning_cycles:new_offer", args=[self.conversation.pk]),
            "words": reverse("learning_cycles:words"),
            "new_words": reverse("learning_cycles:new_words"),
            "change_words": self.words.get_absolute_url(),
            "thread": reverse("learning_cycles:thread", args=[self.conversation.pk]),
            "sessions": reverse("learning_cycles:sessions"),
            "session": self.session.get_absolute_url(),
            "cycles": reverse("learning_cycles:cycles"),
            "cycle": self.cycle.get_absolute_url(),
            "people": reverse("systems:people"),
            "person": reverse("systems:person", args=[borough.worker.pk]),
            "move_system": reverse("move-system", args=[borough.harbour.pk]),
            "api_debriefs": reverse("api:debrief-list"),
            "api_progress": reverse("api:progress-list"),
            "api_notes": reverse("api:note-list"),
            "api_actions": reverse("api:action-list"),
            "api_tallies": reverse("api:tally-list"),
            "api_issues": reverse("api:issue-list"),
            "api_receipts": reverse("api:receipt-list"),
            "api_statements": reverse("api:statement-list"),
            "api_card_lines": reverse("api:card-line-list"),
            "api_budgets": reverse("api:budget-list"),
            "api_issue": reverse("api:issue-detail", args=[self.issue.pk]),
            "api_purchases": reverse("api:purchase-list"),
            "api_conversations": reverse("api:conversation-list"),
            "api_conversation": reverse("api:conversation-detail", args=[self.conversation.pk]),
            "api_conversation_issues": reverse(
                "api:conversation-issues", args=[self.conversation.pk]
            ),
        }
        return places[page]
