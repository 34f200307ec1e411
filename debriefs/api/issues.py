"""The team's issues over the API: as on the pages, for the team alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers

from debriefs.actions.issues import change_issue, change_level, raise_issue
from debriefs.api.shared import (
    InTeamSerializer,
    OfDebrief,
    TeamSerializer,
    Words,
    case_named,
    record_reading,
)
from debriefs.models import Countermeasure, Debrief, GiftTier, Issue, Level
from debriefs.reading import cases_of_team
from systems.api import Number, WriteViewSet, chosen, described, perhaps
from systems.models import Person, System


class CountermeasureSerializer(serializers.ModelSerializer[Countermeasure]):
    class Meta:
        model = Countermeasure
        fields = ["id", "words", "since", "air_cover_holder", "review_on", "helped", "ended_on"]


class IssueSerializer(serializers.ModelSerializer[Issue]):
    """An issue as its team reads it. ``sent_words``: the words that left the team, if any did."""

    team = TeamSerializer()
    raised_by = serializers.CharField(allow_null=True, help_text="Null for an issue from paper.")
    carrier = serializers.IntegerField(source="carrier_id", allow_null=True)
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
            "carrier",
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
            "version",
        ]


class AboutIssueSerializer(serializers.Serializer[Any]):
    """What raising and changing an issue have in common."""

    level = serializers.ChoiceField(choices=Level.choices, required=False)
    new_normal = Words(required=False, allow_blank=True)
    carrier = Number(required=False, allow_null=True)
    gift_tier = serializers.ChoiceField(choices=GiftTier.choices, required=False, allow_null=True)
    gift_holder = serializers.CharField(max_length=200, required=False, allow_blank=True)


class BeginIssueSerializer(AboutIssueSerializer, InTeamSerializer):
    """What got in the way. Whoever coordinates carries it unless you name somebody else."""

    description = Words()
    countermeasure = Words(
        required=False, allow_blank=True, help_text="The temporary fix for the case in hand."
    )


class ChangeIssueSerializer(AboutIssueSerializer):
    """The team's own words and people of an issue, and where its answer lies."""

    description = Words(required=False)
    case = Number(required=False, allow_null=True)
    why = Words(
        required=False, allow_blank=True, help_text="With level: why the answer lies there."
    )


class OfIssues(OfDebrief):
    class Meta:
        model = Issue
        fields = ["level", "status"]


@described(
    name="Issue", reads=IssueSerializer, begins=BeginIssueSerializer, changes=ChangeIssueSerializer
)
class IssueViewSet(WriteViewSet[Issue]):
    """What got in the way, in the teams where you do casework. Each look at a case is on record.

    An issue is never sent on from here: the words that leave a team are read through on the page,
    where names in them are marked.
    """

    queryset = Issue.objects.none()
    serializer_class = IssueSerializer
    begin_serializer_class = BeginIssueSerializer
    change_serializer_class = ChangeIssueSerializer
    filterset_class = OfIssues

    def get_queryset(self) -> QuerySet[Issue]:
        return Issue.objects.in_team_of(self.request.user).for_list()

    def put_on_record(self, rows: Sequence[Issue]) -> None:
        record_reading((issue.case for issue in rows), by=self.request.user, what="Issues")

    def begin(self, said: dict[str, Any]) -> Issue:
        person = self.request.user
        team = chosen(System.objects.teams_of(person), "team", said.pop("team"))
        debriefs = Debrief.objects.visible_to(person).filter(team=team)
        debrief = perhaps(debriefs, "debrief", said.pop("debrief", None))
        case = case_named(said.pop("case", None), team=team, debrief=debrief, by=person)
        workers = Person.objects.working_in(team)
        carrier = perhaps(workers, "carrier", said.pop("carrier", None))
        carrier = carrier or Person.objects.coordinating(team).first()
        return raise_issue(
            team=team, debrief=debrief, case=case, carrier=carrier, by=person, **said
        )

    def change(self, row: Issue, said: dict[str, Any]) -> Issue:
        person, why = self.request.user, said.pop("why", "")
        if "case" in said:
            said["case"] = perhaps(cases_of_team(row, person), "case", said["case"])
        if said.get("carrier", row.carrier_id) == row.carrier_id:
            said.pop("carrier", None)
        else:
            workers = Person.objects.working_in(row.team_id)
            said["carrier"] = perhaps(workers, "carrier", said["carrier"])
        if not said:
            return row
        verb = change_level if set(said) == {"level"} else change_issue
        return verb(issue=row, version=row.version, why=why, by=person, **said)
