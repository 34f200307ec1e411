"""What a team answered to its question of the moment, where the question was carried to."""

from __future__ import annotations

from dataclasses import dataclass

from debriefs.models import DebriefShape, Note, NoteKind
from learning_cycles.models import Conversation, TiedQuestion
from systems.models import Person, System

MOST = 30


@dataclass(frozen=True)
class Asked:
    """A question of a team of the reader's, with the newest answers that they may read."""

    question: str
    answers: list[Note]


def asked_in(person: Person, conversation: Conversation) -> list[Asked]:
    """Questions of the teams in which ``person`` does casework, carried here. Two queries."""
    teams = System.objects.teams_of(person)
    tied = list(TiedQuestion.objects.filter(conversation=conversation, team__in=teams))
    answers = (
        Note.objects.visible_to(person)
        .filter(
            kind=NoteKind.ANSWER,
            team__in=[each.team_id for each in tied],
            debrief__question__in=[each.question for each in tied],
        )
        .select_related("debrief", "written_by")
        .order_by("-written_at", "-pk")[:MOST]
    )
    found = list(answers)
    return [
        Asked(
            each.question,
            [
                note
                for note in found
                if note.team_id == each.team_id
                and note.debrief is not None
                and note.debrief.question == each.question
            ],
        )
        for each in tied
    ]


def to_carry(person: Person, conversation: Conversation) -> list[DebriefShape]:
    """Teams of the reader's that have a question of the moment which is not carried here yet."""
    shapes = (
        DebriefShape.objects.filter(team__in=System.objects.teams_of(person))
        .exclude(question="")
        .select_related("team")
        .order_by("team__name", "pk")
    )
    tied = set(
        TiedQuestion.objects.filter(conversation=conversation).values_list("team", "question")
    )
    return [shape for shape in shapes if (shape.team_id, shape.question) not in tied]
