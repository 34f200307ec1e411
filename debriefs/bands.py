"""What may be said above the teams of the faces that people shared in a month that is over.

The unit is a person who shared a face at least once, counted in bands: nobody, fewer than five,
five or more, ten or more and so on. docs/decisions says why nobody's answer can be worked out.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from debriefs.models.debrief import Face
from systems.masking import FEWEST_PEOPLE

NOBODY = 0
FEW = 1
STEP = 5
"""Numbers of five and more are rounded down to a multiple of this."""


class SharedFace(NamedTuple):
    """That somebody shared a face with a team, however often."""

    team_id: int
    person_id: int
    face: int


def band(people: int) -> int:
    """How many ``people`` at least: ``NOBODY``, ``FEW`` or a multiple of ``STEP``."""
    if people < FEWEST_PEOPLE:
        return FEW if people else NOBODY
    return people - people % STEP


def bands(shared: Collection[SharedFace]) -> dict[Face, int]:
    """For each face the band of people who shared it, of one organisation in one month.

    Nothing where too few shared, or where all of them are too alike: neither of everybody, nor of
    those who are left for a reader who knows the faces of one whole team. A single team shows
    nothing, since its faces are its own.
    """
    teams = {each.team_id for each in shared}
    if not all(_hide_one_another(_faces_of_people(shared, but=team)) for team in (None, *teams)):
        return {}
    people_of = defaultdict(set)
    for each in shared:
        people_of[each.face].add(each.person_id)
    return {face: band(len(people_of[face])) for face in Face}


def _faces_of_people(shared: Collection[SharedFace], *, but: int | None) -> dict[int, set[int]]:
    """The faces of each person, without those who shared in the team ``but``."""
    known = {each.person_id for each in shared if each.team_id == but}
    faces = defaultdict(set)
    for each in shared:
        if each.person_id not in known:
            faces[each.person_id].add(each.face)
    return faces


def _hide_one_another(faces: Mapping[int, set[int]]) -> bool:
    """Whether these people are enough, and no one face is shared by all of them."""
    return len(faces) >= FEWEST_PEOPLE and not set.intersection(*faces.values())
