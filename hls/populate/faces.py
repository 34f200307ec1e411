"""How the invented people are: most share a face with their team, and hardly any say a word."""

from __future__ import annotations

from datetime import datetime

from debriefs.models import Welfare
from hls.populate.country import Country
from hls.populate.loading import write_history

FACES = [2, 3, 3, 4, 4, 5]
WITHOUT_A_FACE = 0.15


class Faces:
    """How people are, in the making."""

    def __init__(self, country: Country) -> None:
        self._country = country
        how = "debrief_id", "person_id", "face", "words", "shared_with_team", "said_at", "turn"
        self._welfare = country.table(Welfare, *how)

    def say(self, debrief: int, person: int, moment: datetime, turn: int) -> None:
        """Of one person on one debrief."""
        country = self._country
        face = None if country.happens(WITHOUT_A_FACE) else country.dice.choice(FACES)
        words = country.words.said("lines") if face is None or country.happens(0.2) else ""
        self._welfare.write(debrief, person, face, words, country.happens(0.5), moment, turn)


def write_history_of_faces() -> None:
    """That each was said by whom it is about."""
    write_history(Welfare, by="person_id", at="said_at")
