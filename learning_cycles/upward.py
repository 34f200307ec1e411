"""The way up and down: what a case for change can begin with, and what was said to and fro."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain as joined

from django.db.models import Q
from django.template.defaultfilters import date as in_words

from debriefs.models import Countermeasure, Issue
from learning_cycles.models import (
    AnswerFromAbove,
    CaseForChange,
    Conversation,
    Counted,
    Experiment,
    Offer,
    SystemChange,
)
from learning_cycles.parts import parts_of
from learning_cycles.reading import heading_for, numbers_above
from learning_cycles.rollup.homes import chain
from learning_cycles.surroundings import spend_above
from learning_cycles.thread import called
from systems.masking import Shown, in_fives
from systems.models import Person, Scale, System

MOST_TRIED = 10
MOST_HOMES = 50
NEWEST = 5


@dataclass(frozen=True)
class Step:
    """A case for change or an answer, with the address at which a case is read."""

    at: datetime
    case: CaseForChange | None = None
    answer: AnswerFromAbove | None = None
    url: str = ""
    whose: str = ""


def steps_of(
    person: Person, conversation: Conversation, along: Sequence[Conversation]
) -> list[Step]:
    """Cases made in ``conversation`` or come to it, and answers along its chain, in order.

    ``along``: the conversation itself and those that it feeds. Two queries.
    """
    cases = (
        CaseForChange.objects.readable_by(person)
        .passed()
        .filter(
            Q(conversation=conversation)
            | Q(to_conversation=conversation, taken_back_at__isnull=True)
        )
    )
    answers = AnswerFromAbove.objects.given_in(list(along))
    steps = [
        Step(
            at=case.passed_at,
            case=case,
            url=case.read_in(conversation),
            whose=called(person, case.conversation.system),
        )
        for case in cases
        if case.passed_at
    ]
    steps += [Step(at=answer.answered_at, answer=answer) for answer in answers]
    return sorted(steps, key=lambda step: step.at)


def may_be_passed_up(conversation: Conversation) -> list[System]:
    """The larger systems above that a conversation can be passed up to, nearest first."""
    size = Scale(conversation.system.scale).size
    above = System.objects.above(conversation.system)
    return [system for system in above if Scale(system.scale).size > size]


def evidence_for(conversation: Conversation) -> dict[str, str]:
    """What a case for change can begin with, by its field. Numbers are masked: they leave (R5).

    They say no more than the page of the conversation says to those who read above it.
    """
    return {
        "how_often": _how_often(conversation),
        "tried": _tried(conversation),
        "costs": _costs(conversation),
        "worry": "\n".join(f"{worry.whose}: {worry.words}" for worry in conversation.worries.all()),
    }


def _how_often(conversation: Conversation) -> str:
    """In whole fives: it is read by teams as well, who know how many of them are their own."""
    picture = getattr(conversation, "picture", None)
    if picture is None or picture.first_seen is None:
        return ""
    numbers = numbers_above(conversation, parts_of([conversation])[conversation.pk])
    issues = picture.open_issues + picture.closed_issues
    times = Shown(None) if numbers.cases.is_masked else in_fives(issues, people=picture.cases)
    first, last = (in_words(day, "F Y") for day in (picture.first_seen, picture.last_seen))
    sentence = (
        f"It got in the way {times} times, for {numbers.cases} people, in {numbers.teams} teams, "
        f"from {first} to {last}."
    )
    if numbers.as_numbers.value == 0:
        return sentence
    return f"{sentence} Passed up to us, as a number: {numbers.as_numbers} times."


def _tried(conversation: Conversation) -> str:
    """Experiments with what was seen, what is done meanwhile and was sent on, and changes."""
    experiments = Experiment.objects.filter(
        cycle__conversation=conversation, cycle__system__isnull=False
    )
    in_it = Counted.objects.filter(
        conversation=conversation, issue__in=Issue.objects.travelling()
    ).values("issue")
    meanwhile = Countermeasure.objects.in_force().sent_on().filter(issue__in=in_it)
    changes = SystemChange.objects.filter(
        cycle__conversation=conversation, cycle__system__isnull=False
    )
    lines = joined(
        (_as_tried(each) for each in experiments[:MOST_TRIED]),
        (f"Meanwhile: {each.sent_words}" for each in meanwhile[:MOST_TRIED]),
        (f"Changed here: {each.new_normal}" for each in changes[:MOST_TRIED]),
    )
    return "\n".join(lines)


def _as_tried(experiment: Experiment) -> str:
    if not experiment.ended_at:
        return f"Being tried: {experiment.question}"
    ending = str(experiment.get_ending_display()).lower()
    return f"Tried: {experiment.question} We saw: {experiment.what_we_saw} ({ending})"


def _costs(conversation: Conversation) -> str:
    """In whole fifty pounds; what is counted as a number only is left out, as on the page."""
    spend = spend_above(conversation)
    if spend.value == 0 and not spend.at_least:
        return ""
    if spend.value is None:
        return "Money was spent on getting round it, for fewer than 5 people."
    amount = f"At least £{spend.value:,.2f}" if spend.value else "Less than £50"
    return f"{amount} was spent on getting round it."


@dataclass(frozen=True)
class Answered:
    """What a larger scale answered, and the system's own conversation that it answers."""

    answer: AnswerFromAbove
    conversation: Conversation


def answered_for(system: System) -> list[Answered]:
    """The latest answers that came down to conversations of ``system``. Two queries."""
    fed = "conversation__fed_by"
    below = Q()
    for _ in range(len(Scale) - 1):
        below |= Q(**{f"{fed}__system": system})
        fed = f"{fed}__fed_by"
    answers = list(
        AnswerFromAbove.objects.filter(below)
        .select_related("conversation__system")
        .distinct()
        .order_by("-answered_at", "-pk")[:NEWEST]
    )
    wanted = {answer.conversation_id for answer in answers}
    feeding = Q()
    up = "feeds_into"
    for _ in range(len(Scale) - 1):
        feeding |= Q(**{f"{up}__in": wanted})
        up = f"{up}__feeds_into"
    own: dict[int, Conversation] = {}
    for conversation in Conversation.objects.filter(feeding, system=system).with_chain():
        for larger in chain(conversation)[1:]:
            own.setdefault(larger.pk, conversation)
    return [Answered(each, own[each.conversation_id]) for each in answers]


def offered_to(person: Person, system: System) -> list[Offer]:
    """What peers offer to ``system``, for those who carry on its learning. One query."""
    return list(Offer.objects.offered_to(person).open().filter(system=system)[:NEWEST])


def homes_above(
    person: Person, conversation: Conversation, systems: Sequence[System]
) -> list[tuple[Conversation, str]]:
    """Conversations that one can be passed up into, with what ``person`` may read as heading.

    The live ones of ``systems`` that ``person`` may know of, and the one that it feeds already: of
    that one they may know nothing but that it is there.
    """
    fed = Q(pk=conversation.feeds_into_id)
    known = Conversation.objects.visible_to(person).live().filter(system__in=systems)
    found = (
        Conversation.objects.filter(fed | Q(pk__in=known.values("pk")))
        .filter(system__in=systems)
        .headed_for(person)
        .select_related("system")
        .order_by("-created_at", "-pk")[:MOST_HOMES]
    )
    visible = set(known.values_list("pk", flat=True))
    return [
        (each, heading_for(person, each) if each.pk in visible else "the one that it feeds already")
        for each in found
    ]


@dataclass(frozen=True)
class Part:
    """A part of a case for change, as it is printed."""

    heading: str
    words: str


SHORTENED_TO = (900, 600, 400, 250, 150, 80)
"""Characters of each part that are tried until a case fits on one page of A4."""


def printed_parts(
    case: CaseForChange, stories: Sequence[str], most: int
) -> tuple[list[Part], bool]:
    """The parts of ``case`` with ``most`` characters each, and whether any of it was left out."""
    asked_of = f" of {case.to_system.name}" if case.to_system else ""
    whole = [
        Part("What happens to people", case.happens),
        Part("Stories", " ".join(f"“{words}”" for words in stories)),
        Part("How often", case.how_often),
        Part("What was tried, and where it did not work", case.tried),
        Part("What it costs as it is", case.costs),
        Part("The worry of those who keep the rule", case.worry),
        Part(f"What is asked{asked_of[:80]}", case.asked),
    ]
    parts = [Part(part.heading, shorten(part.words, most)) for part in whole if part.words.strip()]
    is_shortened = any(part.words.endswith("…") for part in parts)
    return parts, is_shortened


def shorten(words: str, most: int) -> str:
    """``words`` on one line, cut at the end of a word where there is one, with "…" for the rest."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"
