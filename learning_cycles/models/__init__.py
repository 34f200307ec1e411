"""Tables of conversations and what is counted in them, of sessions, cycles and changes."""

from learning_cycles.models.conversations import (
    Conversation,
    ConversationState,
    Entry,
    EntryKind,
    Following,
    Giver,
    Placement,
)
from learning_cycles.models.cycles import (
    Ending,
    Experiment,
    LearningCycle,
    Stage,
    StageNote,
    StageVisit,
    SystemChange,
)
from learning_cycles.models.leverage import LeverageKind, LeveragePoint
from learning_cycles.models.likeness import (
    ChangedWord,
    ComparedHome,
    ComparedText,
    TermInHome,
    TermInSystem,
    TextKind,
    Word,
    WordGroup,
)
from learning_cycles.models.offers import Offer
from learning_cycles.models.pictures import (
    CaseInConversation,
    ConversationPicture,
    Counted,
    RollUpRun,
    SystemPicture,
    TeamInConversation,
    WeekInConversation,
)
from learning_cycles.models.questions import TiedQuestion
from learning_cycles.models.sessions import (
    Decision,
    Evidence,
    SenseMakingSession,
    Voice,
    VoiceKind,
)
from learning_cycles.models.steps import (
    CAN_BE_UNDONE_FOR,
    JoinedFollower,
    MovedFeed,
    MovedPlacement,
    OpenedUp,
    Step,
    StepKind,
)
from learning_cycles.models.surroundings import (
    Behind,
    CaseInSurroundings,
    ConversationSurroundings,
    IssueSurroundings,
)
from learning_cycles.models.upward import AnswerFromAbove, AnswerKind, CaseForChange
from learning_cycles.models.worries import Worry, WorrySeen

__all__ = [
    "CAN_BE_UNDONE_FOR",
    "AnswerFromAbove",
    "AnswerKind",
    "Behind",
    "CaseForChange",
    "CaseInConversation",
    "CaseInSurroundings",
    "ChangedWord",
    "ComparedHome",
    "ComparedText",
    "Conversation",
    "ConversationPicture",
    "ConversationState",
    "ConversationSurroundings",
    "Counted",
    "Decision",
    "Ending",
    "Entry",
    "EntryKind",
    "Evidence",
    "Experiment",
    "Following",
    "Giver",
    "IssueSurroundings",
    "JoinedFollower",
    "LearningCycle",
    "LeverageKind",
    "LeveragePoint",
    "MovedFeed",
    "MovedPlacement",
    "Offer",
    "OpenedUp",
    "Placement",
    "RollUpRun",
    "SenseMakingSession",
    "Stage",
    "StageNote",
    "StageVisit",
    "Step",
    "StepKind",
    "SystemChange",
    "SystemPicture",
    "TeamInConversation",
    "TermInHome",
    "TermInSystem",
    "TextKind",
    "TiedQuestion",
    "Voice",
    "VoiceKind",
    "WeekInConversation",
    "Word",
    "WordGroup",
    "Worry",
    "WorrySeen",
]
