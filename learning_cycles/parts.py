"""Who is behind a conversation, told of each organisation and added up beyond it (R5).

A case and a team are of one organisation, so an exact number of a place, less those of the other
organisations, would be what is masked in the last one. A place and a country therefore add up what
is told of their organisations and count nobody anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from django.db import connection

from learning_cycles.models import Conversation
from systems.masking import FEWEST_PEOPLE, Shown, added_up, in_fives, shown
from systems.models import Scale

LARGER = (Scale.PLACE, Scale.COUNTRY)
"""Scales of systems that may have several organisations in them."""

# The nearest organisation above each team; one outside any is a part with others like it.
HOMES = """
    WITH RECURSIVE above(team_id, system_id, steps) AS (
        SELECT id, parent_id, 1 FROM systems_system WHERE scale = 'team'
        UNION ALL
        SELECT above.team_id, system.parent_id, above.steps + 1
        FROM above JOIN systems_system system ON system.id = above.system_id
    )
    SELECT DISTINCT ON (team_id) team_id, system_id AS part
    FROM above JOIN systems_system system ON system.id = system_id
    WHERE system.scale = 'organisation' ORDER BY team_id, steps
"""
PARTS_SQL = f"""
    WITH home AS MATERIALIZED ({HOMES})
    SELECT conversation_id, sum(teams)::int, sum(cases)::int, sum(numbers)::int,
           sum(number_cases)::int
    FROM (
        SELECT counted.conversation_id, home.part, 1 AS teams, 0 AS cases, 0 AS numbers,
               0 AS number_cases
        FROM learning_cycles_teaminconversation counted
        LEFT JOIN home USING (team_id)
        WHERE counted.conversation_id = ANY(%(conversations)s)
        UNION ALL
        SELECT counted.conversation_id, home.part, 0, 1, counted.numbers,
               (counted.numbers > 0)::int
        FROM learning_cycles_caseinconversation counted
        JOIN casework_case ON casework_case.id = counted.case_ref
        LEFT JOIN home ON home.team_id = casework_case.team_id
        WHERE counted.conversation_id = ANY(%(conversations)s)
    ) each GROUP BY conversation_id, part
"""  # noqa: S608 - made of constants
OTHERS_SQL = f"""
    WITH home AS MATERIALIZED ({HOMES})
    SELECT sum(issues)::int, sum(cases)::int
    FROM (
        SELECT home.part, counted.issues, 0 AS cases
        FROM learning_cycles_teaminconversation counted
        LEFT JOIN home USING (team_id)
        WHERE counted.conversation_id = ANY(%(conversations)s)
          AND counted.team_id <> ALL(%(own)s)
        UNION ALL
        SELECT home.part, 0, 1
        FROM learning_cycles_caseinconversation counted
        JOIN casework_case ON casework_case.id = counted.case_ref
        LEFT JOIN home ON home.team_id = casework_case.team_id
        WHERE counted.conversation_id = ANY(%(conversations)s)
          AND casework_case.team_id <> ALL(%(own)s)
    ) each GROUP BY part
"""  # noqa: S608 - as above


class Part(NamedTuple):
    """Teams and people of one organisation that a conversation is about.

    ``numbers``: issues about somebody that count as numbers only, and ``number_cases`` about whom.
    """

    teams: int
    cases: int
    numbers: int
    number_cases: int


def parts_of(conversations: Iterable[Conversation]) -> dict[int, list[Part]]:
    """By id: the organisations that each conversation of a place or country is about.

    A conversation of one organisation is its own only part, and not looked up. One query at most.
    """
    found: dict[int, list[Part]] = defaultdict(list)
    larger = [each.pk for each in conversations if is_larger(each)]
    if not larger:
        return found
    with connection.cursor() as cursor:
        cursor.execute(PARTS_SQL, {"conversations": larger})
        for conversation_id, *part in cursor.fetchall():
            found[conversation_id].append(Part(*part))
    return found


def others_in(conversation: Conversation, own: Collection[int]) -> Shown:
    """How many issues of a place's or country's conversation are of teams not in ``own``.

    Behind them stand the people of those teams. One query.
    """
    with connection.cursor() as cursor:
        cursor.execute(OTHERS_SQL, {"conversations": [conversation.pk], "own": list(own)})
        return added_up([in_fives(issues, people=cases) for issues, cases in cursor.fetchall()])


def is_larger(conversation: Conversation) -> bool:
    """Whether it may be about several organisations."""
    return conversation.system.scale in LARGER


def people_in(conversation: Conversation, parts: Sequence[Part]) -> Shown:
    """How many people what counts in it happened to. Nobody at all is masked as few are."""
    if is_larger(conversation):
        return _added_up([part.cases for part in parts])
    cases = conversation.picture.cases
    return shown(cases, people=cases) if cases else Shown(None)


def teams_in(conversation: Conversation, parts: Sequence[Part]) -> Shown:
    """How many teams met it; behind teams stand the people whom they met it with."""
    if is_larger(conversation):
        return _added_up([min(part.teams, part.cases) for part in parts])
    picture = conversation.picture
    return shown(picture.teams, people=min(picture.teams, picture.cases))


def numbers_in(conversation: Conversation, parts: Sequence[Part]) -> Shown:
    """How much counts in it as a number only, since it was passed up."""
    picture = conversation.picture
    there = picture.open_numbers + picture.closed_numbers
    if there and is_larger(conversation):
        return _added_up(
            [part.numbers if part.number_cases >= FEWEST_PEOPLE else 0 for part in parts]
        )
    return in_fives(there, people=picture.number_cases)


def _added_up(numbers: Sequence[int]) -> Shown:
    """The sum of what is told of each in whole fives; masked where that is nothing."""
    told = sum(number - number % FEWEST_PEOPLE for number in numbers)
    return Shown(told, at_least=True) if told else Shown(None)
