"""What may be said above the teams of shared faces: for every population that there can be."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from debriefs.bands import SharedFace, band, bands
from debriefs.models.debrief import Face

Answers = dict[tuple[int, int], frozenset[int]]
"""The faces that a person (the second) shared in a team (the first)."""

FACES = [frozenset(faces) for size in range(1, len(Face) + 1) for faces in combinations(Face, size)]
answers = st.dictionaries(
    st.tuples(st.integers(1, 4), st.integers(1, 30)), st.sampled_from(FACES), max_size=40
)
# Few faces among many people, as it is in teams that are much alike.
alike = st.dictionaries(
    st.tuples(st.integers(1, 3), st.integers(1, 15)), st.sampled_from(FACES[:4]), max_size=20
)
# All of them the same, which nobody may read.
one_face = st.dictionaries(
    st.tuples(st.integers(1, 2), st.integers(1, 30)), st.just(FACES[0]), min_size=10
)
populations = answers | alike | one_face


def shown(population: Answers) -> dict[Face, int]:
    return bands(
        [
            SharedFace(team, person, face)
            for (team, person), faces in population.items()
            for face in faces
        ]
    )


def faces_of(population: Answers) -> dict[int, set[int]]:
    """Each person's faces, wherever they were shared."""
    found: dict[int, set[int]] = {}
    for (_, person), faces in population.items():
        found.setdefault(person, set()).update(faces)
    return found


def teams_of(population: Answers) -> set[int]:
    return {team for team, _ in population}


def without_those_of(population: Answers, team: int) -> Answers:
    """What is left for a reader who knows all that was shared in ``team``."""
    known = {person for at, person in population if at == team}
    return {key: faces for key, faces in population.items() if key[1] not in known}


def test_bands_say_no_exact_number() -> None:
    read = {people: band(people) for people in range(13)}
    assert read == {0: 0, **dict.fromkeys(range(1, 5), 1), **dict.fromkeys(range(5, 10), 5)} | {
        10: 10,
        11: 10,
        12: 10,
    }


@settings(max_examples=500, deadline=None)
@given(populations)
def test_fewer_than_five_people_show_nothing(population: Answers) -> None:
    if len(faces_of(population)) < 5:
        assert shown(population) == {}


@settings(max_examples=500, deadline=None)
@given(populations)
def test_what_is_shown_is_what_was_shared_in_bands(population: Answers) -> None:
    counted = Counter(face for faces in faces_of(population).values() for face in faces)
    if read := shown(population):
        assert read == {face: band(counted[face]) for face in Face}


@settings(max_examples=500, deadline=None)
@given(populations)
def test_a_month_is_shown_only_where_whoever_knows_a_team_faces_five_others_not_all_alike(
    population: Answers,
) -> None:
    if shown(population):
        for left in [population, *(without_those_of(population, t) for t in teams_of(population))]:
            everybody = list(faces_of(left).values())
            assert len(everybody) >= 5
            assert not set.intersection(*everybody)


@settings(max_examples=300, deadline=None)
@given(populations)
def test_one_team_alone_shows_nothing(population: Answers) -> None:
    assert shown({(1, person): faces for (_, person), faces in population.items()}) == {}


@settings(max_examples=300, deadline=None)
@given(populations, st.data())
def test_nobody_counts_twice_in_two_teams(population: Answers, data: st.DataObject) -> None:
    """What somebody shared in one team as well as in another changes no number of any face."""
    if not population:
        return
    team, person = data.draw(st.sampled_from(sorted(population)))
    other = data.draw(st.integers(1, 4))
    faces = population[team, person] | population.get((other, person), frozenset())
    more = {**population, (other, person): faces}
    if (before := shown(population)) and (after := shown(more)):
        assert before == after


def others(population: Answers, person: int, left: Answers) -> Iterator[Answers]:
    """Other populations in which ``person`` said something else, as did nobody out of ``left``.

    Either only they did, or they and somebody else said what the other did.
    """
    said = faces_of(population)
    for faces in FACES:
        yield population | {key: faces for key in population if key[1] == person}
    for other in faces_of(left):
        swapped = {person: frozenset(said[other]), other: frozenset(said[person])}
        yield {key: swapped.get(key[1], faces) for key, faces in population.items()}


@settings(max_examples=200, deadline=None)
@given(populations)
def test_for_everybody_there_is_another_answer_that_would_read_the_same(
    population: Answers,
) -> None:
    """Also for a reader who knows each answer of their own team, and who shared in the other."""
    population = {key: faces for key, faces in population.items() if key[0] <= 2}
    read, said = shown(population), faces_of(population)
    for team in (None, 1, 2) if read else ():
        left = population if team is None else without_those_of(population, team)
        for person in faces_of(left):
            assert any(
                shown(other) == read
                for other in others(population, person, left)
                if faces_of(other)[person] != said[person]
            ), f"{person} can be worked out by who knows {team}: {population}, {read}"
