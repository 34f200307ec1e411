"""What becomes of the learning in a case when its record ends."""

from __future__ import annotations

from casework.forgetting import forget
from casework.models import Case
from learning_cycles.models import (
    Experiment,
    LearningCycle,
    Placement,
    StageNote,
    StageVisit,
    SystemChange,
)


def forget_cycles(case: Case) -> None:
    """Let the cycles of one person's life go for good."""
    cycles = LearningCycle.objects.filter(case=case)
    forget(StageNote.objects.filter(visit__cycle__in=cycles))
    for parts in (StageVisit, Experiment, SystemChange):
        forget(parts._default_manager.filter(cycle__in=cycles))
    forget(cycles)


def forget_placements(case: Case) -> None:
    """Let go of where the issues of a case were placed; the roll-up counts them no more."""
    forget(Placement.objects.filter(issue__case=case))
