"""What would tell a reader whom some words are about is found, however it is written."""

import string
import time
import unicodedata
from collections.abc import Callable
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import assume, given
from hypothesis import strategies as st

from casework.models import OtherName, Whose
from casework.namecheck import (
    PARTICLES,
    Kind,
    KnownNames,
    find,
    names_known_to,
    pieces,
    plain,
    take_out,
)
from tests.borough import Borough
from tests.factories import AllocationFactory, CaseFactory, CitizenFactory

Spelling = Callable[[str], str]

LETTERS = (
    string.ascii_lowercase + "áéíóúàèìòùâêîôûäëïöüçñåøłđıšžćżńśœæßþð" + "ŵŷ" + "абвгдежз" + "αβγδε"
)
part = st.text(st.sampled_from(LETTERS), min_size=2, max_size=10)
name = st.lists(part, min_size=1, max_size=3).map(" ".join)
around = st.text(
    st.sampled_from(" .,;:!?()[]'\"\u2019\u2018\u201c-\u2013/\\_*&\n\t0123456789"),
    min_size=1,
    max_size=4,
)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def known(*names: str, kind: Kind = Kind.CITIZEN) -> KnownNames:
    names_known = KnownNames()
    for each in names:
        names_known.add_name(each, kind)
    return names_known


def without_accents(text: str) -> str:
    return "".join(
        each for each in unicodedata.normalize("NFKD", text) if unicodedata.category(each) != "Mn"
    )


def texts(text: str, names: KnownNames) -> list[str]:
    return [text[each.start : each.end] for each in find(text, names)]


spellings = st.sampled_from(
    [
        str,
        str.upper,
        str.lower,
        str.title,
        str.swapcase,
        without_accents,
        lambda text: without_accents(text).upper(),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "-"),
        lambda text: text.replace(" ", "\n"),
        lambda text: text.replace(" ", ", "),
        "\u00ad".join,
    ]
)


@given(
    name, spellings, st.tuples(words, around).map("".join), st.tuples(around, words).map("".join)
)
def test_a_planted_name_is_always_found(
    planted: str, spell: Spelling, before: str, after: str
) -> None:
    # Beside itself a name is found as one.
    assume(not find(before, known(planted)) and not find(after, known(planted)))
    text = f"{before}{spell(planted)}{after}"
    start = len(before)
    end = start + len(spell(planted))
    covered = {at for each in find(text, known(planted)) for at in range(each.start, each.end)}
    assert {at for at in range(start, end) if text[at].isalpha()} <= covered, text
    assert not covered & {start - 1, end}


@given(name, spellings, around, around)
def test_a_part_of_a_name_by_itself_is_found(
    planted: str, spell: Spelling, left: str, right: str
) -> None:
    for each in planted.split():
        assume(plain(each) not in PARTICLES)
        assert find(f"{left}{spell(each)}{right}", known(planted))


@given(words, st.lists(name, max_size=4))
def test_the_pieces_put_together_are_the_words(text: str, names: list[str]) -> None:
    found = find(text, known(*names))
    assert "".join(piece.text for piece in pieces(text, found)) == text
    assert all(each.start < each.end for each in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(
    st.sampled_from(["0", "+44", "0044", "+44 (0)", "(0"]),
    st.text(st.sampled_from("123456789"), min_size=1, max_size=1),
    st.lists(
        st.tuples(st.sampled_from(string.digits), st.sampled_from(["", " ", "-", ".", "  ", ") "])),
        min_size=8,
        max_size=9,
    ),
)
def test_a_phone_number_in_any_spacing_is_found(
    prefix: str, first: str, rest: list[tuple[str, str]]
) -> None:
    number = prefix + first + "".join(digit + gap for digit, gap in rest[:-1]) + rest[-1][0]
    text = f"Ring them on {number} today"
    assert [each.kind for each in find(text, KnownNames())] == [Kind.PHONE]


@pytest.mark.parametrize("postcode", ["NE8 1HH", "ne81hh", "SW1A 1AA", "m1  1ae", "NE8\n1HH"])
def test_a_postcode_is_found(postcode: str) -> None:
    assert texts(f"They moved to {postcode}, by the river", KnownNames()) == [postcode]


@pytest.mark.parametrize(
    "address", ["12 Harbour Street", "flat 3, 12b harbour street", "7 Old Mill Lane"]
)
def test_a_street_address_is_found_though_nobody_knows_it(address: str) -> None:
    assert texts(f"Went to {address} today", KnownNames()) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "It cost £1,038.20 on 03/02/2020 at 10:30 and took 14 days",
        "The form asks for 3 payslips and 2 letters",
        "Rule 4 of 2019 says six weeks, and nobody at level 2 may change it",
        "From 01/02/2020 to 03/04/2020 there were 12 visits",
    ],
)
def test_everyday_words_are_left_alone(text: str) -> None:
    assert texts(text, known("Wilhelmina Oduya", "Anselm van der Moor")) == []


def test_names_with_punctuation_are_found_in_every_way_people_write_them() -> None:
    names = known("Anne-Marie O'Brien")
    for text in (
        "OBrien",
        "o brien",
        "O\u2019BRIEN",
        "annemarie",
        "Anne Marie",
        "marie",
        "A-M O'Briens",
    ):
        assert find(text, names), text


def test_a_possessive_is_found_with_and_without_its_apostrophe() -> None:
    assert texts("Marys coat and Mary's shoes", known("Mary")) == ["Marys", "Mary"]


def test_a_part_of_a_longer_word_is_no_name() -> None:
    assert texts("A summary of the marina", known("Mary Ina")) == []


def test_neutral_words_take_the_place_of_names() -> None:
    names = known("Bronwen Tully")
    names.add_name("Wren Calloway", Kind.WORKER)
    text = "Bronwen Tully cannot move. Wren asked why; TULLY waits at 12 Quay Road, NE8 1HH."
    assert take_out(text, find(text, names)) == (
        "The person cannot move. A colleague asked why; the person waits at an address."
    )


def test_a_known_address_is_found_without_its_number_and_never_by_its_town() -> None:
    names = KnownNames()
    names.add_address("Rosewood House\n14 Fallow Bank\nTyneholme")
    assert texts("Damp again in Fallow Bank", names) == ["Fallow Bank"]
    assert texts("rosewood  house is cold", names) == ["rosewood  house"]
    assert texts("All over Tyneholme", names) == []


def test_ten_thousand_characters_and_a_thousand_names_take_a_moment() -> None:
    names = known(*(f"Firstname{n} Lastname{n}" for n in range(1000)))
    text = ("the form asks for what nobody has and it takes weeks " * 200)[:10_000]
    began = time.perf_counter()
    find(text, names)
    assert time.perf_counter() - began < 0.5


def test_names_are_those_of_the_teams_citizens_households_and_workers(borough: Borough) -> None:
    citizen = CitizenFactory(
        name="Bronwen Tully", address="14 Fallow Bank\nTyneholme", phone="555 0123"
    )
    OtherName.objects.create(citizen=citizen, name="Bee")
    OtherName.objects.create(citizen=citizen, name="Caradoc", whose=Whose.HOUSEHOLD)
    CaseFactory(citizen=citizen, team=borough.team)
    CaseFactory(citizen=CitizenFactory(name="Elsewhere Person"), team=borough.quay)
    text = "bee, Caradoc and TULLY, Idris, fallow bank, 5550123; not Petra and not Elsewhere"
    found = find(text, names_known_to(borough.worker, borough.team))
    assert [(text[each.start : each.end], each.kind) for each in found] == [
        ("bee", Kind.CITIZEN),
        ("Caradoc", Kind.HOUSEHOLD),
        ("TULLY", Kind.CITIZEN),
        ("Idris", Kind.WORKER),
        ("fallow bank", Kind.ADDRESS),
        ("5550123", Kind.PHONE),
    ]


def test_a_restricted_name_is_marked_only_for_those_who_may_see_the_case(borough: Borough) -> None:
    case = CaseFactory(
        citizen=CitizenFactory(name="Bronwen Tully"), team=borough.team, restricted=True
    )
    AllocationFactory(case=case, person=borough.worker)
    assert find("Bronwen", names_known_to(borough.worker, borough.team))
    assert not find("Bronwen", names_known_to(borough.colleague, borough.team))


def test_reading_the_names_costs_three_queries(borough: Borough) -> None:
    for _ in range(5):
        case = CaseFactory(team=borough.team)
        OtherName.objects.create(citizen=case.citizen, name="Other Name")
    borough.worker.reach.systems()
    with CaptureQueriesContext(connection) as asked:
        names_known_to(borough.worker, borough.team)
    assert len(asked) == 3
