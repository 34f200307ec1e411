"""Writes about cases that touch several tables or have effects."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from django.utils import timezone

from casework.models import (
    Allocation,
    Case,
    CaseLook,
    Citizen,
    OtherName,
    TimelineEntry,
    TimelineKind,
    ToTell,
    Way,
    WhatMatters,
    Whose,
)
from casework.querysets import AllocationQuerySet
from systems.history import A_SITTING, acting
from systems.models import Person, System
from systems.versions import change_versioned


def record_look(*, case: Case, by: Person, way: Way, what: str) -> CaseLook:
    """Put one read or write of a case on record. ``what`` names the page or the deed."""
    return CaseLook.objects.create(case=case, person=by, way=way, what=what)


def record_looks_once(*, cases: Iterable[Case], by: Person, way: Way, what: str) -> None:
    """Put on record that somebody is at work on each of ``cases``; a sitting is one look.

    For what a page does by itself while it is open: saving as somebody types, looking for news. The
    same look within ``A_SITTING`` is not put down again. Two queries however many.
    """
    begun = timezone.now() - A_SITTING
    of_late = CaseLook.objects.filter(case__in=cases, person=by, way=way, what=what, at__gt=begun)
    known = set(of_late.values_list("case", flat=True))
    record_looks(cases=[case for case in cases if case.pk not in known], by=by, way=way, what=what)


def record_looks(*, cases: Iterable[Case], by: Person, way: Way, what: str) -> list[CaseLook]:
    """Put on record that a list or page showed each of ``cases``; one query however many."""
    looks = [CaseLook(case=case, person=by, way=way, what=what) for case in cases]
    return CaseLook.objects.bulk_create(looks)


def put_on_timeline(
    *,
    case: Case,
    kind: TimelineKind,
    words: str,
    by: Person | None,
    source: str | None = None,
    url: str = "",
    happened_at: datetime | None = None,
) -> TimelineEntry:
    """Tell the timeline of something; with the same ``source`` again, change what it says."""
    Case.objects.filter(pk=case.pk).update(moved_at=timezone.now())
    if source is None:
        return TimelineEntry.objects.create(case=case, kind=kind, words=words, by=by, url=url)
    entry = TimelineEntry(
        case=case,
        kind=kind,
        words=words,
        url=url,
        source=source,
        by=by,
        happened_at=happened_at or timezone.now(),
    )
    TimelineEntry.objects.bulk_create(
        [entry],
        update_conflicts=True,
        unique_fields=["source"],
        update_fields=["case", "kind", "words", "url"],
    )
    return entry


def take_off_timeline(*, source: str) -> None:
    """Take what ``source`` told off the timeline: the row it tells of was deleted."""
    TimelineEntry.objects.filter(source=source).delete()


def ask_to_tell(*, case: Case, words: str, source: str) -> ToTell:
    """Ask the case's workers to tell the person something; once for each ``source``."""
    to_tell, _ = ToTell.objects.get_or_create(
        source=source, defaults={"case": case, "words": words}
    )
    return to_tell


def start_case(
    *,
    team: System,
    name: str,
    by: Person,
    other_names: Sequence[str] = (),
    household_names: Sequence[str] = (),
    address: str = "",
    phone: str = "",
    signal: str = "",
    restricted: bool = False,
) -> Case:
    """Offer somebody help. Whoever starts walks alongside; nothing but a name is asked."""
    with acting(by):
        citizen = Citizen.objects.create(name=name, address=address, phone=phone)
        _set_other_names(citizen, other_names, household_names)
        case = Case.objects.create(
            citizen=citizen,
            team=team,
            signal=signal,
            restricted=restricted,
            started_on=timezone.localdate(),
        )
        _begin_walking(case, by)
        record_look(case=case, by=by, way=Way.WRITE, what="Started")
    return case


def change_names(
    *,
    case: Case,
    version: int,
    by: Person,
    name: str,
    other_names: Sequence[str],
    household_names: Sequence[str],
    address: str,
    phone: str,
) -> Citizen:
    """Change what somebody is called and where they live; raises ``Stale`` for an old version."""
    with acting(by):
        citizen = change_versioned(
            case.citizen, version=version, name=name, address=address, phone=phone
        )
        _set_other_names(citizen, other_names, household_names)
        record_look(case=case, by=by, way=Way.WRITE, what="Names and address")
    return citizen


def add_what_matters(
    *, case: Case, words: str, by: Person, not_now: bool = False, said_on: date | None = None
) -> WhatMatters:
    """Keep what somebody said matters to them, beside all that they said before."""
    with acting(by):
        matters = WhatMatters.objects.create(
            case=case,
            words=words,
            not_now=not_now,
            said_on=said_on or timezone.localdate(),
            recorded_by=by,
        )
        Case.objects.filter(pk=case.pk).update(moved_at=timezone.now())
        record_look(case=case, by=by, way=Way.WRITE, what="What matters")
    return matters


def add_note(*, case: Case, words: str, by: Person) -> TimelineEntry:
    """Put a note on the timeline."""
    with acting(by):
        entry = put_on_timeline(case=case, kind=TimelineKind.NOTE, words=words, by=by)
        record_look(case=case, by=by, way=Way.WRITE, what="Note")
    return entry


def tick_off(*, to_tell: ToTell, by: Person, what_they_said: str = "") -> ToTell:
    """The person has been told, and said this. Told once already, it stays as it was."""
    with acting(by):
        told = ToTell.objects.filter(pk=to_tell.pk, told_at__isnull=True).update(
            told_at=timezone.now(), told_by=by, what_they_said=what_they_said
        )
        if told:
            name = to_tell.case.citizen.name
            words = f"Told {name}: {to_tell.words}"
            if what_they_said:
                words += f"\n{name} said: {what_they_said}"
            put_on_timeline(
                case=to_tell.case,
                kind=TimelineKind.LEARNING,
                words=words,
                by=by,
                source=f"to_tell:{to_tell.pk}",
            )
        record_look(case=to_tell.case, by=by, way=Way.WRITE, what="Told")
    to_tell.refresh_from_db()
    return to_tell


def walk_alongside(*, case: Case, person: Person, by: Person) -> Allocation:
    """From today ``person`` walks alongside; somebody who does already goes on doing so."""
    with acting(by):
        allocation = _begin_walking(case, person)
        record_look(case=case, by=by, way=Way.WRITE, what="Who walks alongside")
    return allocation


def step_back(*, case: Case, person: Person, by: Person) -> Case:
    """From this moment ``person`` does not walk alongside any more."""
    with acting(by):
        _end_walking(case.allocations.filter(person=person))
        record_look(case=case, by=by, way=Way.WRITE, what="Who walks alongside")
    return case


def take_over(*, case: Case, by: Person) -> Allocation:
    """``by`` walks alongside in place of everybody who has until now."""
    with acting(by):
        _end_walking(case.allocations.exclude(person=by))
        allocation = _begin_walking(case, by)
        record_look(case=case, by=by, way=Way.WRITE, what="Who walks alongside")
    return allocation


def hand_over(*, person: Person, to: Person | None, by: Person, team: System) -> list[Case]:
    """``to`` walks alongside in place of ``person`` in the open cases of a team.

    Without ``to``, and in restricted cases that ``by`` may not see, ``person`` steps back and
    nobody is put in their place. Returns the cases that nobody was put into.
    """
    with acting(by):
        cases = list(Case.objects.allocated_to(person).open().filter(team=team))
        seen = set(Case.objects.visible_to(by).filter(restricted=True, team=team))
        handed = [case for case in cases if to and (not case.restricted or case in seen)]
        _end_walking(Allocation.objects.filter(case__in=cases, person=person))
        if to:
            there = Allocation.objects.current().filter(case__in=handed, person=to)
            there.update(until_day=None)
            Allocation.objects.bulk_create(
                [
                    Allocation(case=case, person=to, from_day=timezone.localdate())
                    for case in handed
                ],
                ignore_conflicts=True,
            )
        record_looks(cases=cases, by=by, way=Way.WRITE, what="Who walks alongside")
    return [case for case in cases if case not in handed]


def set_restricted(*, case: Case, restricted: bool, by: Person) -> Case:
    """Close a case to all but its allocated workers and the coordinator, or open it to the team."""
    with acting(by):
        Case.objects.filter(pk=case.pk).update(restricted=restricted)
        record_look(case=case, by=by, way=Way.WRITE, what="Who may see it")
    case.refresh_from_db()
    return case


def end_case(*, case: Case, by: Person, words: str = "") -> Case:
    """Bring a case to an end. Only a person does; one that has ended stays as it was."""
    with acting(by):
        ended = Case.objects.filter(pk=case.pk, ended_at__isnull=True).update(
            ended_at=timezone.now(), ended_by=by
        )
        if ended:
            said = "The case ended" if not words else f"The case ended. {words}"
            put_on_timeline(case=case, kind=TimelineKind.NOTE, words=said, by=by)
        record_look(case=case, by=by, way=Way.WRITE, what="Ended")
    case.refresh_from_db()
    return case


def open_again(*, case: Case, by: Person) -> Case:
    """Take a case up again; one that never ended stays as it is, and one that is anonymised."""
    with acting(by):
        opened = (
            Case.objects.with_names()
            .filter(pk=case.pk, ended_at__isnull=False)
            .update(ended_at=None, ended_by=None)
        )
        if opened:
            put_on_timeline(case=case, kind=TimelineKind.NOTE, words="The case opened again", by=by)
        record_look(case=case, by=by, way=Way.WRITE, what="Opened again")
    case.refresh_from_db()
    return case


def _set_other_names(
    citizen: Citizen, other_names: Sequence[str], household_names: Sequence[str]
) -> None:
    """Make these the citizen's other names; those that stay keep their rows."""
    wanted = dict.fromkeys(household_names, Whose.HOUSEHOLD) | dict.fromkeys(
        other_names, Whose.CITIZEN
    )
    for row in citizen.other_names.all():
        whose = wanted.pop(row.name, None)
        if whose is None:
            row.delete()
        elif row.whose != whose:
            row.whose = whose
            row.save(update_fields=["whose"])
    for name, whose in wanted.items():
        OtherName.objects.create(citizen=citizen, name=name, whose=whose)


def _begin_walking(case: Case, person: Person) -> Allocation:
    case.allocations.current().filter(person=person, until_day__isnull=False).update(until_day=None)
    allocation, _ = Allocation.objects.get_or_create(
        case=case, person=person, until_day=None, defaults={"from_day": timezone.localdate()}
    )
    return allocation


def _end_walking(allocations: AllocationQuerySet) -> None:
    """End them before today: until-days count, and who steps back sees nothing more at once."""
    today = timezone.localdate()
    allocations.current().filter(from_day=today).delete()
    allocations.current().update(until_day=today - timedelta(days=1))
