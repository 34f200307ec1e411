"""Saving a debrief as it is typed: each field by itself, on the version that it was typed on.

A page names what somebody begins to write with a key of its own, before it is saved. So a field
that is saved twice, or again after an answer was lost, is saved once; and words that come late,
from a device that was away, find what they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from django import forms
from django.db import IntegrityError, transaction
from django.db.models import Model, Q, TextChoices

from casework.models import Case
from debriefs.actions.issues import (
    go_on_with_countermeasure,
    go_on_with_issue,
    raise_issue,
)
from debriefs.actions.notes import go_on_noting, write_note
from debriefs.actions.progress import go_on_saying, say_progress
from debriefs.actions.talk import go_on_answering
from debriefs.actions.to_do import go_on_with_action, take_on
from debriefs.actions.welfare import go_on_with_welfare
from debriefs.forms.base import Words
from debriefs.models import (
    Action,
    Debrief,
    Issue,
    Note,
    NoteKind,
    Progress,
    ToTalkAbout,
    Welfare,
)
from debriefs.models.debrief import Face, Sharing
from debriefs.reading import cases_open_to
from debriefs.typed_fields import FIELDS
from systems.models import Person
from systems.versions import Stale, fingerprint


class Kind(TextChoices):
    """What can be written on the page."""

    PROGRESS = "progress"
    ISSUE = "issue"
    ACTION = "action"
    LINE = "line"
    ANSWER = "answer"
    REFLECTION = "reflection"
    WELFARE = "welfare"
    TALK = "talk"


class Clash(Exception):
    """Somebody else changed a field meanwhile; ``current`` is the entry as it stands now."""

    def __init__(self, typed: Typed, current: Any) -> None:
        super().__init__("The field was changed by somebody else meanwhile.")
        self.typed = typed
        self.current = current


class Missing(Exception):
    """There is nothing of that name that this person could write in."""


class NotYet(Exception):
    """What was typed belongs to something that has no words yet; says what is missing."""


@dataclass(frozen=True)
class Typed:
    """One field as somebody's page has it. ``base`` is the fingerprint of what it began from."""

    kind: str
    key: UUID
    entry: int | None
    case: int | None
    field: str
    value: str
    base: str


@dataclass(frozen=True)
class Saved:
    """Where it was saved, and the fingerprint of what stands there now."""

    entry: Model
    version: str


@dataclass(frozen=True)
class Desk:
    """Where somebody writes: one person at one debrief."""

    debrief: Debrief
    person: Person

    def save(self, typed: Typed) -> Saved:
        """Save one field; begin the entry with its first words.

        Raises ``Stale`` where somebody else changed the field, ``Missing``, ``NotYet``, and
        ``ValidationError`` for a value that the field cannot have.
        """
        if typed.kind == Kind.WELFARE:
            return self._save_welfare(typed)
        if typed.kind == Kind.TALK:
            return self._save_talk(typed)
        value = self._clean(typed)
        entry = self._find(typed)
        if entry is None:
            entry = self._begin(typed, value, {})
        elif typed.field == "countermeasure":
            kept = go_on_with_countermeasure(
                issue=entry, base=typed.base, words=value, by=self.person
            )
            return Saved(entry, fingerprint(kept.words))
        else:
            entry = self._go_on(entry, typed, value)
        return Saved(entry, fingerprint(getattr(entry, typed.field)))

    def save_all(self, fields: Iterable[Typed]) -> Saved:
        """Save all fields of one entry, the one that begins it first; all of them, or none.

        A field that its writer left as it was changes nothing. Raises ``Clash`` with the first
        field that somebody else changed, and whatever else ``save`` raises.
        """
        first, *others = fields
        with transaction.atomic():
            if first.kind == Kind.WELFARE:
                return self._save_changed([first, *others])
            entry = self._find(first)
            if entry is None:
                more = {each.field: self._clean(each) for each in others if each.value}
                entry = self._begin(first, self._clean(first), more)
            else:
                self._save_changed([first, *others])
        return Saved(entry, fingerprint(getattr(entry, first.field)))

    def _save_changed(self, fields: list[Typed]) -> Saved:
        saved = Saved(self.debrief, "")
        for typed in fields:
            left_alone = not typed.value and typed.field in CANNOT_BE_EMPTIED
            if left_alone or fingerprint(typed.value.strip()) == typed.base:
                continue
            try:
                saved = self.save(typed)
            except Stale as stale:
                raise Clash(typed, stale.current) from stale
        return saved

    def _clean(self, typed: Typed) -> Any:
        """The value as the field takes it; raises ``Missing`` for a field that there is not."""
        make = FIELDS[typed.kind].get(typed.field)
        if make is None:
            raise Missing
        value = make(self).clean(typed.value)
        if typed.kind == Kind.ISSUE and typed.field == "carrier_id" and value is None:
            return self.coordinator()
        return value

    def coordinator(self) -> int | None:
        """Who carries what nobody else was chosen for."""
        coordinator = Person.objects.coordinating(self.debrief.team_id).first()
        return coordinator.pk if coordinator else None

    def _find(self, typed: Typed) -> Any:
        """What the page calls ``typed.key``, or has the number of; nothing if not begun yet."""
        itself = Q(key=typed.key) if typed.entry is None else Q(pk=typed.entry)
        if typed.kind == Kind.ISSUE:
            found = list(self._here(typed.kind).filter(itself))
        else:
            # What was said beside an entry, once the debrief had ended, comes before the entry.
            beside = _beside(typed.key)
            found = list(self._here(typed.kind).filter(itself | Q(key=beside)))
            found.sort(key=lambda entry: entry.key != beside)
        if not found and typed.entry is not None:
            raise Missing
        return found[0] if found else None

    def _here(self, kind: str) -> Any:
        if kind == Kind.PROGRESS:
            said = Progress.objects.visible_to(self.person).filter(debrief=self.debrief)
            return said.select_related("case", "debrief")
        if kind == Kind.ISSUE:
            issues = Issue.objects.in_team_of(self.person).filter(debrief=self.debrief)
            return issues.select_related("case", "raised_by")
        if kind == Kind.ACTION:
            return Action.objects.visible_to(self.person).filter(team=self.debrief.team_id)
        notes = Note.objects.visible_to(self.person).filter(debrief=self.debrief)
        return notes.select_related("case", "team")

    def _begin(self, typed: Typed, value: Any, more: dict[str, Any]) -> Any:
        """Make the entry with its first words, and ``more`` of its fields if they are known.

        A press that comes twice at once meets in one.
        """
        first = "description" if typed.kind == Kind.ISSUE else "words"
        if typed.field != first:
            raise NotYet
        try:
            with transaction.atomic():
                return BEGIN[typed.kind](self, typed, value, more)
        except IntegrityError:
            found = self._here(typed.kind).filter(key=typed.key).first()
            if found is None:
                raise Missing from None
            return self._go_on(found, typed, value)

    def case(self, pk: int | None) -> Case:
        """A case that this person may speak of here; raises ``Missing``."""
        cases = cases_open_to(self.debrief, self.person)
        found = cases.filter(pk=pk).first() if pk else None
        if found is None:
            raise Missing
        return found

    def _go_on(self, entry: Any, typed: Typed, value: Any) -> Any:
        """Save over what stands there, or beside it once the debrief has ended."""
        ended_at = self.debrief.ended_at
        by = self.person
        if isinstance(entry, Issue):
            return go_on_with_issue(
                issue=entry, field=typed.field, base=typed.base, value=value, by=by
            )
        if isinstance(entry, Action):
            return go_on_with_action(
                action=entry, field=typed.field, base=typed.base, value=value, by=by
            )
        if isinstance(entry, Note):
            # What became something else is read there: other words here would be read by nobody.
            if entry.is_read_elsewhere and entry.words != value:
                raise Missing
            if ended_at and entry.written_at <= ended_at and entry.words != value:
                return self._write_beside(entry, typed, value)
            return go_on_noting(note=entry, base=typed.base, words=value, by=by)
        if ended_at and entry.said_at <= ended_at and entry.words != value:
            return self._say_beside(entry, typed, value)
        return go_on_saying(progress=entry, base=typed.base, words=value, by=by)

    def _say_beside(self, entry: Progress, typed: Typed, words: str) -> Progress:
        return say_progress(
            debrief=self.debrief,
            case=entry.case,
            words=words,
            by=self.person,
            key=_beside(typed.key),
            beside=entry,
        )

    def _write_beside(self, entry: Note, typed: Typed, words: str) -> Note:
        return write_note(
            team=entry.team,
            debrief=self.debrief,
            kind=entry.kind,
            case=entry.case,
            words=words,
            by=self.person,
            key=_beside(typed.key),
        )

    def _save_talk(self, typed: Typed) -> Saved:
        """Words in the box of what came up: no answer before somebody says that they are."""
        rows = ToTalkAbout.objects.in_team_of(self.person).of_team(self.debrief.team)
        talk = rows.filter(pk=typed.entry or 0).first()
        if talk is None:
            raise Missing
        talk = go_on_answering(talk=talk, base=typed.base, words=self._clean(typed), by=self.person)
        return Saved(talk, fingerprint(talk.said))

    def _save_welfare(self, typed: Typed) -> Saved:
        """How the person is. Nothing but a face or words begins it, and it begins as theirs."""
        fields: dict[str, forms.Field] = {
            "face": forms.TypedChoiceField(choices=Face.choices, coerce=int),
            "words": Words(required=False),
            "sharing": forms.ChoiceField(choices=Sharing.choices),
        }
        if typed.field not in fields:
            raise Missing
        value = fields[typed.field].clean(typed.value)
        field, base = typed.field, typed.base
        if field == "sharing":
            said = Welfare.objects.written_by(self.person).filter(debrief=self.debrief)
            if not said.exists():
                raise NotYet
            shared = {fingerprint(each): fingerprint(each == Sharing.TEAM) for each in Sharing}
            field, value, base = "shared_with_team", value == Sharing.TEAM, shared.get(base, base)
        welfare = go_on_with_welfare(
            debrief=self.debrief, by=self.person, field=field, value=value, base=base
        )
        if typed.field == "sharing":
            return Saved(welfare, fingerprint(welfare.sharing))
        return Saved(welfare, fingerprint(getattr(welfare, field)))


CANNOT_BE_EMPTIED = ("face", "level", "countermeasure")


def _beside(key: UUID) -> UUID:
    """The name of what is said beside something, once its debrief has ended."""
    return uuid5(key, "beside")


def _begin_progress(desk: Desk, typed: Typed, words: str, _more: dict[str, Any]) -> Progress:
    return say_progress(
        debrief=desk.debrief, case=desk.case(typed.case), words=words, by=desk.person, key=typed.key
    )


def _begin_issue(desk: Desk, typed: Typed, words: str, more: dict[str, Any]) -> Issue:
    case_id = more.pop("case_id", None) or typed.case
    return raise_issue(
        team=desk.debrief.team,
        debrief=desk.debrief,
        description=words,
        by=desk.person,
        case=desk.case(case_id) if case_id else None,
        key=typed.key,
        **{"carrier_id": desk.coordinator(), **more},
    )


def _begin_action(desk: Desk, typed: Typed, words: str, more: dict[str, Any]) -> Action:
    return take_on(
        team=desk.debrief.team,
        debrief=desk.debrief,
        words=words,
        by=desk.person,
        case=desk.case(typed.case) if typed.case else None,
        key=typed.key,
        **more,
    )


def _begin_note(desk: Desk, typed: Typed, words: str, _more: dict[str, Any]) -> Note:
    return write_note(
        team=desk.debrief.team,
        debrief=desk.debrief,
        kind=NoteKind(typed.kind),
        words=words,
        by=desk.person,
        key=typed.key,
    )


BEGIN: dict[str, Callable[[Desk, Typed, Any, dict[str, Any]], Any]] = {
    Kind.PROGRESS: _begin_progress,
    Kind.ISSUE: _begin_issue,
    Kind.ACTION: _begin_action,
    Kind.LINE: _begin_note,
    Kind.ANSWER: _begin_note,
    Kind.REFLECTION: _begin_note,
}
