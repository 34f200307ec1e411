"""Entries of a debrief over the API: progress, and the notes beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from debriefs.actions.notes import change_note, jot, sort_note, write_note
from debriefs.actions.progress import change_progress, say_progress
from debriefs.api.shared import (
    BeginSerializer,
    InTeamSerializer,
    OfDebrief,
    Words,
    case_named,
    record_reading,
)
from debriefs.models import Debrief, Note, NoteKind, Progress
from debriefs.reading import cases_open_to
from systems.api import Conflict, Number, WriteViewSet, chosen, described, perhaps
from systems.models import System

AT_A_DEBRIEF = (NoteKind.LINE, NoteKind.ANSWER, NoteKind.REFLECTION)
AHEAD_OF_TIME = (NoteKind.LINE, NoteKind.PROGRESS, NoteKind.ISSUE, NoteKind.ACTION)
SORTED_INTO = ("progress", "issue", "action", "answer", "success")


def keep_what_stood(debrief: Debrief | None, written_at: datetime) -> None:
    """Raise ``Conflict`` for words that stood when their debrief ended."""
    ended_at = debrief.ended_at if debrief else None
    if ended_at and written_at <= ended_at:
        raise Conflict("The debrief has ended, and what was said in it stays. Add to it beside.")


class ProgressSerializer(serializers.ModelSerializer[Progress]):
    """Is this working for the person? In a worker's words."""

    said_by = serializers.CharField(read_only=True)

    class Meta:
        model = Progress
        fields = ["id", "debrief", "case", "words", "said_by", "said_at", "beside", "version"]
        read_only_fields = fields


class BeginProgressSerializer(BeginSerializer):
    """What there is to say of one case. Once the debrief ended it stands beside what was said."""

    debrief = Number()
    case = Number()
    words = Words()
    beside = Number(
        required=False,
        allow_null=True,
        help_text="What this corrects, of the same debrief and case, once the debrief has ended.",
    )


class ChangeProgressSerializer(serializers.Serializer[Any]):
    """Saying it in other words, until its debrief ends."""

    words = Words(required=False)


@described(
    name="Progress",
    reads=ProgressSerializer,
    begins=BeginProgressSerializer,
    changes=ChangeProgressSerializer,
)
class ProgressViewSet(WriteViewSet[Progress]):
    """What your teams said of cases. What stood when its debrief ended is not changed any more."""

    queryset = Progress.objects.none()
    serializer_class = ProgressSerializer
    begin_serializer_class = BeginProgressSerializer
    change_serializer_class = ChangeProgressSerializer
    filterset_class = OfDebrief

    def get_queryset(self) -> QuerySet[Progress]:
        progress = Progress.objects.visible_to(self.request.user)
        return progress.select_related("debrief", "case", "said_by")

    def put_on_record(self, rows: Sequence[Progress]) -> None:
        record_reading((row.case for row in rows), by=self.request.user, what="Progress")

    def begin(self, said: dict[str, Any]) -> Progress:
        person = self.request.user
        debrief = chosen(Debrief.objects.visible_to(person), "debrief", said["debrief"])
        case = chosen(cases_open_to(debrief, person), "case", said["case"])
        said_of_them = Progress.objects.visible_to(person).filter(debrief=debrief, case=case)
        beside = perhaps(said_of_them, "beside", said.get("beside"))
        if beside and not debrief.ended_at:
            raise ValidationError({"beside": ["The debrief is open: change the words themselves."]})
        return say_progress(
            debrief=debrief,
            case=case,
            words=said["words"],
            beside=beside,
            key=said["key"],
            by=person,
        )

    def change(self, row: Progress, said: dict[str, Any]) -> Progress:
        if not said:
            return row
        keep_what_stood(row.debrief, row.said_at)
        return change_progress(progress=row, version=row.version, by=self.request.user, **said)


class NoteSerializer(serializers.ModelSerializer[Note]):
    """A line to sort, an answer, or a word about the debrief itself.

    ``became``: what it was sorted into, "issue:12" for an issue; empty until then. What became
    something else is read there alone.
    """

    written_by = serializers.CharField(read_only=True)

    class Meta:
        model = Note
        fields = [
            "id",
            "team",
            "debrief",
            "kind",
            "case",
            "words",
            "written_by",
            "written_at",
            "became",
            "sorted_at",
            "version",
        ]
        read_only_fields = fields


class BeginNoteSerializer(InTeamSerializer):
    """Without a debrief it is jotted down: into today's if one is open, else for the next."""

    kind = serializers.ChoiceField(choices=NoteKind.choices, default=NoteKind.LINE)
    words = Words()

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        kinds = AT_A_DEBRIEF if attrs.get("debrief") else AHEAD_OF_TIME
        if attrs["kind"] not in kinds:
            fitting = ", ".join(kinds)
            raise ValidationError({"kind": [f"Here it can be one of these: {fitting}."]})
        return attrs


class ChangeNoteSerializer(serializers.Serializer[Any]):
    """Saying it in other words, and making of a line what it is."""

    words = Words(required=False)
    sort_into = serializers.ChoiceField(choices=SORTED_INTO, required=False)
    case = Number(
        required=False, allow_null=True, help_text="With sort_into: whose it is, if not known yet."
    )


@described(
    name="Note", reads=NoteSerializer, begins=BeginNoteSerializer, changes=ChangeNoteSerializer
)
class NoteViewSet(WriteViewSet[Note]):
    """Lines that are not sorted yet, answers, reflections, and what you jotted down yourself."""

    queryset = Note.objects.none()
    serializer_class = NoteSerializer
    begin_serializer_class = BeginNoteSerializer
    change_serializer_class = ChangeNoteSerializer
    filterset_class = OfDebrief

    def get_queryset(self) -> QuerySet[Note]:
        notes = Note.objects.visible_to(self.request.user).still_notes()
        return notes.select_related("team", "debrief", "case", "written_by")

    def put_on_record(self, rows: Sequence[Note]) -> None:
        record_reading((row.case for row in rows), by=self.request.user, what="Notes")

    def begun_before(self, said: dict[str, Any]) -> Note | None:
        # One that became something at once is answered to its writer all the same.
        mine = Note.objects.visible_to(self.request.user).filter(written_by=self.request.user)
        return mine.filter(key=said["key"]).first()

    def begin(self, said: dict[str, Any]) -> Note:
        person = self.request.user
        team = chosen(System.objects.teams_of(person), "team", said["team"])
        debriefs = Debrief.objects.visible_to(person).filter(team=team)
        debrief = perhaps(debriefs, "debrief", said.get("debrief"))
        case = case_named(said.get("case"), team=team, debrief=debrief, by=person)
        words, kind, key = said["words"], said["kind"], said["key"]
        if debrief:
            return write_note(
                team=team, debrief=debrief, words=words, kind=kind, case=case, key=key, by=person
            )
        note = jot(team=team, words=words, kind=kind, case=case, key=key, by=person)
        note.refresh_from_db()
        return note

    def change(self, row: Note, said: dict[str, Any]) -> Note:
        person, into = self.request.user, said.get("sort_into")
        if "words" in said:
            keep_what_stood(row.debrief, row.written_at)
            row = change_note(note=row, version=row.version, words=said["words"], by=person)
        if not into:
            return row
        if row.debrief is None:
            raise Conflict("It waits for the next debrief, and is sorted there.")
        if row.became:
            raise Conflict("It was sorted already.")
        case = perhaps(cases_open_to(row.debrief, person), "case", said.get("case"))
        if into == NoteKind.PROGRESS and not (case or row.case):
            raise ValidationError({"case": ["Say whom it is about."]})
        return sort_note(note=row, kind=into, case=case, by=person)
