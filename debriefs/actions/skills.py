"""Writing down which skills belong in a team, and which should be pulled in."""

from typing import Any

from django.utils import timezone

from debriefs.models import SkillNote
from systems.history import acting
from systems.models import Person, System
from systems.versions import change_versioned


def write_skill_note(*, system: System, by: Person, **fields: Any) -> SkillNote:
    """A note of ``system``; ``fields``: where the skill belongs, the words, what it is about."""
    with acting(by):
        return SkillNote.objects.create(system=system, written_by=by, **fields)


def change_skill_note(*, note: SkillNote, version: int, by: Person, **fields: Any) -> SkillNote:
    """Say it otherwise; raises ``Stale`` for an old version."""
    with acting(by):
        now = timezone.now()
        return change_versioned(note, version=version, written_by=by, written_at=now, **fields)
