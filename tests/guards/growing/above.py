"""More and more above the team: conversations, what goes up and down from them, and cycles."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from debriefs.actions.skills import write_skill_note
from debriefs.models import (
    Debrief,
    Tally,
    WelfareBand,
    WelfareMonth,
)
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
from systems.actions.notices import tell
from systems.models import RoleKind, Scale
from tests.borough import Borough
from tests.factories import (
    ActivityFactory,
    CaseFactory,
    ConversationFactory,
    IssueFactory,
    PersonFactory,
    RoleFactory,
    SystemFactory,
)

QUESTION = "What would it take?"


class Above:
    """The part of ``Growing`` that is above the team."""

    borough: Borough
    debrief: Debrief
    conversation: Conversation
    larger: Conversation
    case_for_change: CaseForChange
    words: WordGroup
    session: SenseMakingSession
    cycle: LearningCycle
    point: LeveragePoint

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

    def _cycle(self) -> LearningCycle:
        cycle = LearningCycle.objects.create(
            system=self.borough.organisation,
            conversation=self.conversation,
            purpose=QUESTION,
            started_by=self.borough.steward,
        )
        StageVisit.objects.create(cycle=cycle, stage="purpose", entered_by=self.borough.steward)
        return cycle

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
