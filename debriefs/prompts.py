"""The parts of a debrief, and the words in which a team is asked for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices


class Part(TextChoices):
    """A part of the debrief's page, with its usual prompt."""

    CASES = "cases", "Is this working?"
    ISSUES = "issues", "What got in the way?"
    SUCCESSES = "successes", "What went well?"
    WELFARE = "welfare", "How are you?"
    ACTIONS = "actions", "What do we do next?"
    REFLECTION = "reflection", "How was this debrief for us?"


LONGEST_PROMPT = 200


@dataclass(frozen=True)
class Prompt:
    """One part in a team's own words; hidden ones are left off the page."""

    part: Part
    words: str
    hidden: bool = False

    def as_row(self) -> dict[str, Any]:
        """As it is kept with a team and with each of its debriefs."""
        return {"part": self.part.value, "words": self.words, "hidden": self.hidden}


def prompts_of(rows: list[dict[str, Any]]) -> list[Prompt]:
    """A team's prompts in its order; parts that it says nothing of come last, in usual words."""
    said = [
        Prompt(Part(row["part"]), row["words"] or Part(row["part"]).label, bool(row["hidden"]))
        for row in rows
        if row["part"] in Part.values
    ]
    known = {prompt.part for prompt in said}
    return said + [Prompt(part, str(part.label)) for part in Part if part not in known]
