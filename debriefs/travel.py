"""Who reads an issue once it is sent on (R2), in the words of the people who send it."""

from debriefs.models import Issue, Level
from systems.kinds import Scale
from systems.models import System

SCALES_OF = {
    Level.SYSTEM: [Scale.ORGANISATION],
    Level.MACRO_SYSTEM: [Scale.ORGANISATION, Scale.PLACE, Scale.COUNTRY],
}
"""At which scales above the team an issue of a level counts, each at the nearest system."""


def systems_called_for(level: str, above: list[System]) -> list[System]:
    """Where an issue of ``level`` is read, of the systems ``above`` its team, nearest first."""
    found = []
    for scale in SCALES_OF.get(Level(level), []):
        found += [system for system in above if system.scale == scale][:1]
    return found


def why_it_stays(issue: Issue) -> str:
    """Why an issue of its level cannot be sent on; nothing where it can."""
    if issue.level == Level.METHOD:
        return "The answer to this one lies in the team, so its words stay in the team."
    if issue.level == Level.TO_TALK_ABOUT:
        return "The team has not talked about it yet. Say first where its answer lies."
    return ""
