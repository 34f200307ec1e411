"""Tally marks over the API. Neither a mark nor what is answered says who made it."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from debriefs.actions.notes import jot_mark
from debriefs.api.shared import BeginSerializer, OfDebrief
from debriefs.models import Activity, Tally
from systems.api import BeginViewSet, Number, chosen, described


class ActivitySerializer(serializers.ModelSerializer[Activity]):
    class Meta:
        model = Activity
        fields = ["id", "team", "name", "complexity"]


class TallySerializer(serializers.ModelSerializer[Tally]):
    """One mark: this was done once. Without a debrief it waits for the team's next one."""

    activity = ActivitySerializer(read_only=True)

    class Meta:
        model = Tally
        fields = ["id", "activity", "debrief", "marked_on"]
        read_only_fields = fields


class BeginTallySerializer(BeginSerializer):
    """One mark, for today's debrief if it is open, else for the next one."""

    activity = Number()


@described(name="Tally", reads=TallySerializer, begins=BeginTallySerializer)
class TallyViewSet(BeginViewSet[Tally]):
    """The marks that your teams made for what went well. They are not changed."""

    queryset = Tally.objects.none()
    serializer_class = TallySerializer
    begin_serializer_class = BeginTallySerializer
    filterset_class = OfDebrief

    def get_queryset(self) -> QuerySet[Tally]:
        return Tally.objects.of_teams_of(self.request.user).select_related("activity")

    def begin(self, said: dict[str, Any]) -> Tally:
        activities = Activity.objects.of_teams_of(self.request.user)
        activity = chosen(activities, "activity", said["activity"])
        mark = jot_mark(activity=activity, key=said["key"])
        if mark.activity_id != activity.pk:
            raise ValidationError({"key": ["Draw another key."]})
        return mark
