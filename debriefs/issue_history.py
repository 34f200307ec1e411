"""An issue's history in plain words, from the rows that the database keeps of each change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects

from casework.actions import A_SITTING
from debriefs.models import (
    Asked,
    Closing,
    Countermeasure,
    GiftTier,
    Issue,
    Level,
    PulledIn,
    SharedName,
    Status,
)
from hls.ui.templatetags.ui import day
from systems.models import Person

NOBODY = "nobody"


@dataclass(frozen=True)
class Happening:
    """One thing that happened: when, who did it (nobody: background work or paper), what, why.

    ``words`` are people's own and are quoted.
    """

    when: datetime
    who: str
    what: str
    words: str = ""
    why: str = ""


def history_of(issue: Issue) -> list[Happening]:
    """All that happened to ``issue`` and around it, newest first. A fixed number of queries.

    Whom it was about at which time is not told: an earlier case may be closed to the reader.
    """
    rows = _kept_of(Issue, pgh_obj=issue.pk)
    meanwhile = _kept_of(Countermeasure, issue=issue.pk)
    names = _names([*rows, *meanwhile])
    told = [_happening(row, names, *each) for row, each in _of_issue(rows, names)]
    for _, its_rows in groupby(meanwhile, key=lambda row: row.pgh_obj_id):
        told += [_happening(row, names, *each) for row, each in _of_countermeasure(list(its_rows))]
    read_who_was_asked(issue)
    for pulled in issue.pulled_in.all():
        told += [*_of_pulled_in(pulled), *_of_shared_names(pulled)]
    for asked in issue.asked.all():
        told += _of_asked(asked)
    return sorted(told, key=lambda happening: happening.when)[::-1]


def read_who_was_asked(issue: Issue) -> None:
    """Everybody who was ever pulled in on ``issue`` or asked about it, once for all readers."""
    prefetch_related_objects(
        [issue],
        Prefetch("pulled_in", PulledIn.objects.for_team()),
        Prefetch("asked", Asked.objects.select_related("colleague", "asked_by")),
    )


def _kept_of(model: Any, **of: int) -> list[Any]:
    """The rows of history that the database keeps of ``model``, those of one row together."""
    kept = model.pgh_event_model.objects.filter(**of).select_related("pgh_context")
    told: list[Any] = []
    for row in kept.order_by("pgh_obj_id", "pgh_id"):
        if told and _goes_on_typing(told[-1], row):
            told[-1] = row
        else:
            told.append(row)
    return told


def _goes_on_typing(before: Any, row: Any) -> bool:
    """Whether a page saved ``row`` while whoever wrote ``before`` went on typing."""
    context, earlier = (
        each.pgh_context.metadata if each.pgh_context else {} for each in (row, before)
    )
    return bool(
        context.get("typing")
        and before.pgh_obj_id == row.pgh_obj_id
        and context.get("user") == earlier.get("user")
        and not earlier.get("why")
        and row.pgh_created_at - before.pgh_created_at < A_SITTING
    )


def _happening(row: Any, names: dict[int, str], what: str, words: str = "") -> Happening:
    context = row.pgh_context.metadata if row.pgh_context else {}
    return Happening(
        when=row.pgh_created_at,
        who=names.get(context.get("user") or 0, ""),
        what=what,
        words=words,
        why=context.get("why", ""),
    )


def _names(rows: list[Any]) -> dict[int, str]:
    """The names of everybody whom the rows mention, by id."""
    mentioned = {row.pgh_context.metadata.get("user") for row in rows if row.pgh_context}
    mentioned |= {getattr(row, "carrier_id", None) for row in rows}
    people = Person.objects.get_queryset().filter(pk__in=mentioned - {None}).order_by()
    return dict(people.values_list("pk", "name"))


def _of_issue(rows: list[Any], names: dict[int, str]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """What each row says that the one before did not: the row, what happened, and the words."""
    for row in rows[:1]:
        yield row, ("Raised", row.description)
    for old, new in pairwise(rows):
        for each in (*_own_words(old, new), *_people(old, new, names), *_states(old, new)):
            yield new, each


def _own_words(old: Any, new: Any) -> Iterator[tuple[str, ...]]:
    if new.description != old.description:
        yield "Words changed", new.description
    if new.level != old.level:
        yield (f"From “{Level(old.level).label}” to “{Level(new.level).label}”",)
    if new.case_id != old.case_id:
        yield ("Whom it is about was changed",)
    if new.new_normal != old.new_normal:
        yield "What perfect would look like", new.new_normal
    if new.sent_at != old.sent_at:
        yield ("Sent on" if old.sent_at is None else "Sent on in these words"), new.sent_words


def _people(old: Any, new: Any, names: dict[int, str]) -> Iterator[tuple[str, ...]]:
    if (new.carrier_id, new.carrier_name) != (old.carrier_id, old.carrier_name):
        carrier = names.get(new.carrier_id or 0) or new.carrier_name or NOBODY
        yield (f"Carried by {carrier}",)
    if (new.gift_tier, new.gift_holder) != (old.gift_tier, old.gift_holder):
        tier = GiftTier(new.gift_tier).label if new.gift_tier else ""
        gift = ": ".join(filter(None, (tier, new.gift_holder))) or "nobody knows yet"
        yield (f"In whose gift: {gift}",)


def _states(old: Any, new: Any) -> Iterator[tuple[str, ...]]:
    if new.unblocked_at and not old.unblocked_at:
        yield ("The case in hand can go on",)
    if new.status != old.status:
        if new.status == Status.CLOSED:
            yield f"Closed: {Closing(new.closing).label}", new.closing_words
        else:
            yield ("Opened again",)
    if new.deleted_at != old.deleted_at:
        yield ("Deleted" if new.deleted_at else "Brought back",)


def _of_countermeasure(rows: list[Any]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    for row in rows[:1]:
        yield row, ("What we're doing for now", row.words)
    for old, new in pairwise(rows):
        if new.words != old.words:
            yield new, ("What we're doing for now, in other words", new.words)
        if new.sent_at and new.sent_at != old.sent_at:
            yield new, ("What we're doing for now was sent on", new.sent_words)
        if old.sent_at and not new.sent_at:
            yield new, ("What we're doing for now does not travel any more", new.words)
        for each in _looked_at_again(old, new):
            yield new, each


def _looked_at_again(old: Any, new: Any) -> Iterator[tuple[str, ...]]:
    """What looking again at something done meanwhile came to."""
    if new.air_cover_holder != old.air_cover_holder:
        holder = new.air_cover_holder
        yield (f"{holder} stands in front of the team" if holder else "No air cover any more",)
    if new.helped != old.helped and new.helped:
        yield new.get_helped_display(), new.words
    if new.ended_on and not old.ended_on:
        yield "What we were doing ended", new.ended_words or new.words
    elif new.kept_on and (new.kept_on, new.review_on, new.ended_on) != (
        old.kept_on,
        old.review_on,
        old.ended_on,
    ):
        until = f", to be looked at again on {day(new.review_on)}" if new.review_on else ""
        yield f"Looked at again and kept{until}", new.words
    elif new.review_on != old.review_on:
        when = day(new.review_on) if new.review_on else "no day"
        yield (f"To be looked at again: {when}",)


def _of_pulled_in(pulled: PulledIn) -> Iterator[Happening]:
    """Who pulled somebody in, and each time they opened their page and answered."""
    who = str(pulled)
    yield Happening(
        pulled.pulled_at, str(pulled.pulled_by), f"Pulled in {who}", pulled.words, pulled.why
    )
    for when, with_name in zip(pulled.opened, pulled.opened_with_name, strict=True):
        what = "Opened the page and read who it is" if with_name else "Opened the page"
        yield Happening(when, who, what)
    for answer in pulled.answers.all():
        kind = answer.get_kind_display()
        what = f"Answered “{kind}”" + (f", {day(answer.day)}" if answer.day else "")
        yield Happening(answer.answered_at, who, what, answer.words)
    if pulled.withdrawn_at:
        yield Happening(pulled.withdrawn_at, str(pulled.withdrawn_by), f"{who} pulled in no longer")


def _of_shared_names(pulled: PulledIn) -> Iterator[Happening]:
    """That somebody was told who it is; of the case that the issue is about, and no earlier one."""
    shared_names: Iterable[SharedName] = pulled.shared_names.all()
    for shared in shared_names:
        what = f"Told {pulled} who it is, until {day(shared.until_day)}"
        yield Happening(shared.shared_at, str(shared.shared_by), what, shared.purpose)
        if shared.withdrawn_at:
            by = str(shared.withdrawn_by)
            yield Happening(shared.withdrawn_at, by, f"{pulled} is shown no longer who it is")


def _of_asked(asked: Asked) -> Iterator[Happening]:
    yield Happening(asked.asked_at, str(asked.asked_by), f"Asked {asked.colleague}", asked.words)
    if asked.answered_at:
        yield Happening(asked.answered_at, str(asked.colleague), "Answered", asked.answer)
