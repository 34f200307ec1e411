"""Debriefs over the API: finding, beginning and closing them."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers

from debriefs.actions.debriefs import close_debrief, start_debrief
from debriefs.api.shared import TeamSerializer
from debriefs.models import Debrief
from systems.api import Number, WriteViewSet, chosen, described
from systems.models import System

OPEN, ENDED = 1, 2


def version_of(debrief: Debrief) -> int:
    """The one change that a debrief itself has is that it ends."""
    return ENDED if debrief.ended_at else OPEN


class DebriefSerializer(serializers.ModelSerializer[Debrief]):
    """A meeting of a team. What is in it has addresses of its own, with ``?debrief=``."""

    team = TeamSerializer(read_only=True)
    opened_by = serializers.CharField(read_only=True)
    closed_by = serializers.CharField(
        read_only=True, allow_null=True, help_text="Null while nobody has closed it."
    )
    version = serializers.SerializerMethodField(help_text="1 while it is open, 2 once it ended.")

    class Meta:
        model = Debrief
        fields = [
            "id",
            "team",
            "day",
            "sitting",
            "question",
            "opened_by",
            "opened_at",
            "closed_by",
            "closed_at",
            "lapsed_at",
            "version",
        ]
        read_only_fields = fields

    def get_version(self, debrief: Debrief) -> int:
        return version_of(debrief)


class BeginDebriefSerializer(serializers.Serializer[Any]):
    """Whose debrief. Today's open one is answered where there is one, else it is begun."""

    team = Number()


class ChangeDebriefSerializer(serializers.Serializer[Any]):
    """Closing a debrief. What was said in it stays; what comes later stands beside it."""

    closed = serializers.BooleanField(required=False)

    def validate_closed(self, closed: bool) -> bool:
        if not closed:
            raise serializers.ValidationError("One that ended is not opened again: begin another.")
        return closed


@described(
    name="Debrief",
    reads=DebriefSerializer,
    begins=BeginDebriefSerializer,
    changes=ChangeDebriefSerializer,
)
class DebriefViewSet(WriteViewSet[Debrief]):
    """The debriefs of the teams where you do casework; the list leaves out what is empty."""

    queryset = Debrief.objects.none()
    serializer_class = DebriefSerializer
    begin_serializer_class = BeginDebriefSerializer
    change_serializer_class = ChangeDebriefSerializer

    def get_queryset(self) -> QuerySet[Debrief]:
        person = self.request.user
        debriefs = Debrief.objects.visible_to(person)
        if self.action == "list":
            debriefs = debriefs.with_words_for(person)
        return debriefs.select_related("team", "opened_by", "closed_by")

    def version_of(self, row: Debrief) -> int:
        return version_of(row)

    def begun_before(self, said: dict[str, Any]) -> Debrief | None:
        mine = Debrief.objects.visible_to(self.request.user)
        found: Debrief | None = mine.open_today().filter(team=said["team"]).first()
        return found

    def begin(self, said: dict[str, Any]) -> Debrief:
        person = self.request.user
        team = chosen(System.objects.teams_of(person), "team", said["team"])
        return start_debrief(team=team, by=person)

    def change(self, row: Debrief, said: dict[str, Any]) -> Debrief:
        return close_debrief(debrief=row, by=self.request.user) if said else row
