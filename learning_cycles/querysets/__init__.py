"""Named reads of conversations, sessions and cycles. What a person may not see is not in them."""

from learning_cycles.querysets.conversations import (
    QUIET_FOR,
    ConversationQuerySet,
    EntryQuerySet,
    FollowingQuerySet,
)
from learning_cycles.querysets.counted import CountedQuerySet
from learning_cycles.querysets.cycles import (
    CycleQuerySet,
    ExperimentQuerySet,
    LeveragePointQuerySet,
    SessionQuerySet,
)
from learning_cycles.querysets.placing import PlacementQuerySet, StepQuerySet
from learning_cycles.querysets.readers import MEMBERS, carried_on_by, of_readable_systems
from learning_cycles.querysets.rollup import (
    IssueSurroundingsQuerySet,
    RollUpRunQuerySet,
    SystemPictureQuerySet,
)
from learning_cycles.querysets.upward import AnswerQuerySet, CaseForChangeQuerySet, OfferQuerySet
from learning_cycles.querysets.words import WordGroupQuerySet

__all__ = [
    "MEMBERS",
    "QUIET_FOR",
    "AnswerQuerySet",
    "CaseForChangeQuerySet",
    "ConversationQuerySet",
    "CountedQuerySet",
    "CycleQuerySet",
    "EntryQuerySet",
    "ExperimentQuerySet",
    "FollowingQuerySet",
    "IssueSurroundingsQuerySet",
    "LeveragePointQuerySet",
    "OfferQuerySet",
    "PlacementQuerySet",
    "RollUpRunQuerySet",
    "SessionQuerySet",
    "StepQuerySet",
    "SystemPictureQuerySet",
    "WordGroupQuerySet",
    "carried_on_by",
    "of_readable_systems",
]
