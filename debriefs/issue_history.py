"""An issue's history in plain words, from the rows that the database keeps of each change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects

from debriefs.models import (
    DOING_FOR_NOW,
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
from systems.happenings import Happening, Said, names_in, told_of, versions_of

NOBODY = "nobody"


def history_of_issue(issue: Issue) -> list[Happening]:
    """All that happened to ``issue`` and around it, newest first. A fixed number of queries.

    Whom it was about at which time is not told: an earlier case may be closed to the reader.
    """
    versions = versions_of(Issue, pgh_obj=issue.pk)
    meanwhile = versions_of(Countermeasure, issue=issue.pk)
    carriers = {version.carrier_id for version in versions}
    names = names_in([*versions, *meanwhile], also=carriers)
    told = told_of(versions, names, partial(_of_issue, names))
    told += told_of(meanwhile, names, _of_countermeasure)
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


def _of_issue(names: Mapping[int, str], old: Any, new: Any) -> Iterator[Said]:
    """What happened, and the words."""
    if old is None:
        yield Said("Raised", new.description)
        return
    yield from _own_words(old, new)
    yield from _people(old, new, names)
    yield from _states(old, new)


def _own_words(old: Any, new: Any) -> Iterator[Said]:
    if new.description != old.description:
        yield Said("Words changed", new.description)
    if new.level != old.level:
        yield Said(f"From “{Level(old.level).label}” to “{Level(new.level).label}”")
    if new.case_id != old.case_id:
        yield Said("Whom it is about was changed")
    if new.new_normal != old.new_normal:
        yield Said("What perfect would look like", new.new_normal)
    if new.sent_at != old.sent_at:
        what = "Sent on" if old.sent_at is None else "Sent on in these words"
        yield Said(what, new.sent_words)


def _people(old: Any, new: Any, names: Mapping[int, str]) -> Iterator[Said]:
    if (new.carrier_id, new.carrier_name) != (old.carrier_id, old.carrier_name):
        carrier = names.get(new.carrier_id or 0) or new.carrier_name or NOBODY
        yield Said(f"Carried by {carrier}")
    if (new.gift_tier, new.gift_holder) != (old.gift_tier, old.gift_holder):
        tier = GiftTier(new.gift_tier).label if new.gift_tier else ""
        gift = ": ".join(filter(None, (tier, new.gift_holder))) or "nobody knows yet"
        yield Said(f"In whose gift: {gift}")


def _states(old: Any, new: Any) -> Iterator[Said]:
    if new.unblocked_at and not old.unblocked_at:
        yield Said("The case in hand can go on")
    if new.status != old.status:
        if new.status == Status.CLOSED:
            yield Said(f"Closed: {Closing(new.closing).label}", new.closing_words)
        else:
            yield Said("Opened again")
    if new.deleted_at != old.deleted_at:
        yield Said("Deleted" if new.deleted_at else "Brought back")


def _of_countermeasure(old: Any, new: Any) -> Iterator[Said]:
    if old is None:
        yield Said(DOING_FOR_NOW, new.words)
        return
    if new.words != old.words:
        yield Said(f"{DOING_FOR_NOW}, in other words", new.words)
    if new.sent_at and new.sent_at != old.sent_at:
        yield Said(f"{DOING_FOR_NOW} was sent on", new.sent_words)
    if old.sent_at and not new.sent_at:
        yield Said(f"{DOING_FOR_NOW} does not travel any more", new.words)
    yield from _looked_at_again(old, new)


def _looked_at_again(old: Any, new: Any) -> Iterator[Said]:
    """What looking again at something done meanwhile came to."""
    if new.air_cover_holder != old.air_cover_holder:
        holder = new.air_cover_holder
        yield Said(f"{holder} stands in front of the team" if holder else "No air cover any more")
    if new.helped != old.helped and new.helped:
        yield Said(new.get_helped_display(), new.words)
    if new.ended_on and not old.ended_on:
        yield Said("What we were doing ended", new.ended_words or new.words)
    elif new.kept_on and (new.kept_on, new.review_on, new.ended_on) != (
        old.kept_on,
        old.review_on,
        old.ended_on,
    ):
        until = f", to be looked at again on {day(new.review_on)}" if new.review_on else ""
        yield Said(f"Looked at again and kept{until}", new.words)
    elif new.review_on != old.review_on:
        when = day(new.review_on) if new.review_on else "no day"
        yield Said(f"To be looked at again: {when}")


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
