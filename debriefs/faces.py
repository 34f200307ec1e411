"""Drawing the faces that people shared, on the server, each picture with a table and a sentence.

Sizes are in SVG units of about a CSS pixel on a phone 360 pixels wide. Positions are corners.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from django.utils.formats import date_format

from debriefs.bands import FEW, STEP
from debriefs.models import Debrief, WelfareMonth
from debriefs.models.debrief import Face

WIDTH = 340
FACE = 22
LINE = 20
GAP = 12
COLUMN = WIDTH // len(Face)
IN_COLUMN = COLUMN // FACE
BEST_FIRST = tuple(reversed(Face))


@dataclass(frozen=True)
class Drawn:
    """One face of a picture; ``is_few`` draws it dashed."""

    face: Face
    x: int
    y: int
    is_few: bool = False


@dataclass(frozen=True)
class Text:
    """A line of text; ``y`` is its baseline."""

    words: str
    x: int
    y: int


@dataclass
class Picture:
    """What a picture of faces is made of, and how tall it is."""

    faces: list[Drawn] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    height: int = 0

    @property
    def view_box(self) -> str:
        return f"0 0 {WIDTH} {self.height}"

    def write(self, words: str) -> None:
        """Add a line of text below all else."""
        self.texts.append(Text(words, 0, self.height + LINE - 5))
        self.height += LINE


@dataclass(frozen=True)
class Week:
    """A week from Monday to Sunday: what was shared with a team, and at which debriefs."""

    first_day: date
    last_day: date
    shared: Mapping[Face, int]
    debriefs: Sequence[Debrief]

    @property
    def words(self) -> str:
        """Its days: "3 to 9 February 2020"."""
        return days_from(self.first_day, self.last_day)

    @property
    def numbers(self) -> list[int]:
        """How many of each face, the best first."""
        return [self.shared.get(face, 0) for face in BEST_FIRST]


def days_from(first: date, last: date) -> str:
    """Days in words, without saying twice what they have in common."""
    begins = "j" if (first.year, first.month) == (last.year, last.month) else "j F"
    begins = begins if first.year == last.year else "j F Y"
    return f"{date_format(first, begins)} to {date_format(last, 'j F Y')}"


def sentence_of_weeks(weeks: Sequence[Week]) -> str:
    """What the picture of ``weeks``, the latest first, shows, in a sentence."""
    days = days_from(weeks[-1].first_day, weeks[0].last_day)
    totals = {face: sum(week.shared.get(face, 0) for week in weeks) for face in BEST_FIRST}
    total = sum(totals.values())
    if not total:
        return f"From {days} nothing was shared."
    said = (f"{face.label.lower()} {_times(number)}" for face, number in totals.items() if number)
    return f"From {days} we shared {total} face{'' if total == 1 else 's'}: {', '.join(said)}."


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def picture_of_weeks(weeks: Sequence[Week]) -> Picture:
    """Each week a line of its faces, the best first; weeks without any are said together."""
    picture = Picture()
    for is_shared, together in groupby(weeks, key=lambda week: any(week.numbers)):
        several = list(together)
        if is_shared:
            for week in several:
                picture.write(week.words)
                _draw_line(picture, week)
        else:
            picture.write(days_from(several[-1].first_day, several[0].last_day))
            picture.write("Nothing was shared")
            picture.height += GAP
    return picture


def _draw_line(picture: Picture, week: Week) -> None:
    in_line = WIDTH // FACE
    drawn = [face for face in BEST_FIRST for _ in range(week.shared.get(face, 0))]
    for at, face in enumerate(drawn):
        line, column = divmod(at, in_line)
        picture.faces.append(Drawn(face, column * FACE, picture.height + line * FACE))
    picture.height += FACE * -(-len(drawn) // in_line) + GAP


def picture_of_months(months: Sequence[WelfareMonth]) -> Picture:
    """Each month five columns, the best face first: a face for each five people, dashed for few."""
    picture = Picture()
    for column, face in enumerate(BEST_FIRST):
        for line, word in enumerate(face.label.split()):
            picture.texts.append(Text(word, column * COLUMN, LINE - 5 + line * (LINE - 4)))
    picture.height = 2 * LINE + GAP
    for month in months:
        picture.write(date_format(month.first_day, "F Y"))
        if not month.shown:
            picture.write("Too few shared, or too alike")
        drawn = list(_columns(month, picture.height))
        picture.faces += drawn
        picture.height = max([picture.height, *(each.y + FACE for each in drawn)]) + GAP
    return picture


def _columns(month: WelfareMonth, top: int) -> Iterator[Drawn]:
    for column, band in enumerate(month.shown):
        is_few = band.at_least == FEW
        for at in range(1 if is_few else band.at_least // STEP):
            line, place = divmod(at, IN_COLUMN)
            yield Drawn(Face(band.face), column * COLUMN + place * FACE, top + line * FACE, is_few)
