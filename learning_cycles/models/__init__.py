"""Tables of conversations and what is counted in them, of sessions, cycles and changes."""

from learning_cycles.models.conversations import Conversation, Entry, Placement
from learning_cycles.models.cycles import (
    Experiment,
    LearningCycle,
    StageNote,
    StageVisit,
    SystemChange,
)
from learning_cycles.models.pictures import (
    CaseInConversation,
    ConversationPicture,
    Counted,
    RollUpRun,
    SystemPicture,
    TeamInConversation,
)
from learning_cycles.models.sessions import (
    Decision,
    Evidence,
    SenseMakingSession,
    Voice,
)

__all__ = [
    "CaseInConversation",
    "Conversation",
    "ConversationPicture",
    "Counted",
    "Decision",
    "Entry",
    "Evidence",
    "Experiment",
    "LearningCycle",
    "Placement",
    "RollUpRun",
    "SenseMakingSession",
    "StageNote",
    "StageVisit",
    "SystemChange",
    "SystemPicture",
    "TeamInConversation",
    "Voice",
]
