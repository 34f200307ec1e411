"""The team's issues over the API: as on the pages, for the team alone."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import QuerySet
from rest_framework import serializers

from casework.actions import record_looks
from casework.models import Way
from debriefs.models import Countermeasure, Issue
from systems.api import ReadViewSet
from systems.models import System


class TeamSerializer(serializers.ModelSerializer[System]):
    class Meta:
        model = System
        fields = ["id", "name"]


class CountermeasureSerializer(serializers.ModelSerializer[Countermeasure]):
    class Meta:
        model = Countermeasure
        fields = ["id", "words", "since", "air_cover_holder", "review_on", "helped", "ended_on"]


class IssueSerializer(serializers.ModelSerializer[Issue]):
    """An issue as its team reads it. ``sent_words``: the words that left the team, if any did."""

    team = TeamSerializer()
    raised_by = serializers.CharField(allow_null=True, help_text="Null for an issue from paper.")
    carried_by = serializers.CharField(help_text="Empty where nobody carries it yet.")
    countermeasures = CountermeasureSerializer(many=True)

    class Meta:
        model = Issue
        fields = [
            "id",
            "team",
            "debrief",
            "case",
            "description",
            "level",
            "status",
            "raised_by",
            "raised_on",
            "carried_by",
            "gift_tier",
            "gift_holder",
            "countermeasures",
            "new_normal",
            "sent_words",
            "sent_at",
            "unblocked_at",
            "closing",
            "closing_words",
            "closed_at",
        ]


class IssueViewSet(ReadViewSet[Issue]):
    """What got in the way, in the teams where you do casework. Each look at a case is on record."""

    queryset = Issue.objects.none()
    serializer_class = IssueSerializer
    filterset_fields = ["level", "status"]

    def get_queryset(self) -> QuerySet[Issue]:
        return Issue.objects.in_team_of(self.request.user).for_list()

    def put_on_record(self, rows: Sequence[Issue]) -> None:
        cases = {issue.case_id: issue.case for issue in rows if issue.case}
        record_looks(cases=cases.values(), by=self.request.user, way=Way.READ, what="Issues, API")
