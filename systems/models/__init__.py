"""Tables of systems, people and their roles, notices, exports, and marks of what changed."""

from systems.kinds import RoleKind, Scale
from systems.models.changes import PendingChange
from systems.models.exports import Export, ExportState
from systems.models.notices import Notice, NoticeLine, TurnedOff, WeeklyEmail
from systems.models.people import Invitation, Person, Role
from systems.models.tree import System

__all__ = [
    "Export",
    "ExportState",
    "Invitation",
    "Notice",
    "NoticeLine",
    "PendingChange",
    "Person",
    "Role",
    "RoleKind",
    "Scale",
    "System",
    "TurnedOff",
    "WeeklyEmail",
]
