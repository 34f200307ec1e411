"""What people do in a learning cycle: start it, go round its stages, experiment, end it."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from casework.actions import put_on_timeline, record_look
from casework.models import Case, TimelineKind, Way
from learning_cycles.actions.telling import tell_raisers_in
from learning_cycles.models import (
    Conversation,
    Decision,
    Experiment,
    LearningCycle,
    Stage,
    StageNote,
    StageVisit,
)
from systems.history import acting
from systems.models import Person, System


def start_cycle(
    *,
    purpose: str,
    by: Person,
    system: System | None = None,
    case: Case | None = None,
    conversation: Conversation | None = None,
    decision: Decision | None = None,
    influences: LearningCycle | None = None,
) -> LearningCycle:
    """Start learning in one system or in one case, never both.

    Those who raised what the conversation is about hear of it; a case's timeline tells it.
    """
    with acting(by):
        cycle = LearningCycle.objects.create(
            purpose=purpose,
            system=system,
            case=case,
            conversation=conversation,
            decision=decision,
            influences=influences,
            started_by=by,
        )
        StageVisit.objects.create(cycle=cycle, stage=Stage.PURPOSE, entered_by=by)
        _tell_case(cycle, key="started", words=f"A learning cycle started: {purpose}", by=by)
        if conversation and system:
            tell_raisers_in(
                conversation=conversation,
                key=f"cycle:{cycle.pk}",
                words=f"{system.name} started a learning cycle on it: {purpose}",
                next_step="Something small will be tried. You will hear when it starts.",
            )
    return cycle


def enter_stage(*, cycle: LearningCycle, stage: str, by: Person) -> StageVisit:
    """Go to a stage, for the first time or again; each visit is kept."""
    with acting(by):
        cycle.stage = stage
        cycle.save(update_fields=["stage"])
        visit = StageVisit.objects.create(cycle=cycle, stage=stage, entered_by=by)
        _on_record(cycle, by, "Learning cycle: stage")
    return visit


def add_note(*, cycle: LearningCycle, words: str, by: Person) -> StageNote:
    """Keep what was learnt on the latest visit to the stage that the cycle is in."""
    with acting(by):
        visit = cycle.visits.filter(stage=cycle.stage).latest("entered_at", "pk")
        _on_record(cycle, by, "Learning cycle: note")
        return StageNote.objects.create(visit=visit, words=words, written_by=by)


def start_experiment(
    *,
    cycle: LearningCycle,
    question: str,
    starts_on: date,
    review_on: date,
    by: Person,
    air_cover_holder: str = "",
    air_cover_words: str = "",
) -> Experiment:
    """Try something small until a day when it is looked at.

    With a holder of air cover, those who raised what the conversation is about hear of it.
    """
    with acting(by):
        experiment = Experiment.objects.create(
            cycle=cycle,
            question=question,
            starts_on=starts_on,
            review_on=review_on,
            air_cover_holder=air_cover_holder,
            air_cover_words=air_cover_words,
            started_by=by,
        )
        _tell_case(cycle, key=f"tried:{experiment.pk}", words=f"We try: {question}", by=by)
        if cycle.conversation and air_cover_holder:
            tell_raisers_in(
                conversation=cycle.conversation,
                key=f"experiment:{experiment.pk}",
                words=f"Something is being tried, under the air cover of {air_cover_holder}: "
                f"{question}",
                next_step=f"It is looked at again on {review_on:%-d %B %Y}.",
            )
    return experiment


def end_experiment(
    *, experiment: Experiment, ending: str, what_we_saw: str, by: Person
) -> Experiment:
    """Say what was seen, and whether to go on, change it or stop; an ended one stays as it is."""
    with acting(by):
        ended = Experiment.objects.filter(pk=experiment.pk, ended_at__isnull=True).update(
            ending=ending, what_we_saw=what_we_saw, ended_at=timezone.now(), ended_by=by
        )
        experiment.refresh_from_db()
        if ended:
            _tell_case(
                experiment.cycle,
                key=f"seen:{experiment.pk}",
                words=f"{experiment.get_ending_display()}: {experiment.question}",
                by=by,
            )
    return experiment


def end_cycle(*, cycle: LearningCycle, by: Person) -> LearningCycle:
    """End it; what was learnt stays to be read. One that has ended stays as it is."""
    with acting(by):
        ended = LearningCycle.objects.filter(pk=cycle.pk, ended_at__isnull=True).update(
            ended_at=timezone.now(), ended_by=by
        )
        cycle.refresh_from_db()
        if ended:
            _tell_case(cycle, key="ended", words=f"A learning cycle ended: {cycle.purpose}", by=by)
    return cycle


def _tell_case(cycle: LearningCycle, *, key: str, words: str, by: Person) -> None:
    """Put it on the timeline of the cycle's case, if it is of one, and on record."""
    if cycle.case is None:
        return
    put_on_timeline(
        case=cycle.case,
        kind=TimelineKind.LEARNING,
        words=words,
        by=by,
        source=f"cycle:{cycle.pk}:{key}",
        url=cycle.get_absolute_url(),
    )
    _on_record(cycle, by, "Learning cycle")


def _on_record(cycle: LearningCycle, by: Person, what: str) -> None:
    if cycle.case is not None:
        record_look(case=cycle.case, by=by, way=Way.WRITE, what=what)
