"""What people took on, over the API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from rest_framework import serializers

from casework.models import Case
from debriefs.actions import to_do
from debriefs.api.shared import InTeamSerializer, OfDebrief, Words, case_named, record_reading
from debriefs.models import Action, ActionState, Debrief, Issue
from debriefs.querysets.workers import workers_who_see
from systems.api import Number, WriteViewSet, chosen, described, perhaps
from systems.models import Person, System


class ActionSerializer(serializers.ModelSerializer[Action]):
    """Something that somebody takes on. It comes up again until it is done or dropped."""

    issue = serializers.IntegerField(source="because_of.pk", allow_null=True, read_only=True)
    carried_by = serializers.CharField(source="carrier", allow_null=True, read_only=True)
    written_by = serializers.CharField(read_only=True)
    settled_by = serializers.CharField(allow_null=True, read_only=True)

    class Meta:
        model = Action
        fields = [
            "id",
            "team",
            "debrief",
            "case",
            "issue",
            "words",
            "carrier",
            "carried_by",
            "due_on",
            "state",
            "why",
            "kept_on",
            "settled_by",
            "settled_at",
            "written_by",
            "written_at",
            "version",
        ]
        read_only_fields = fields


class BeginActionSerializer(InTeamSerializer):
    """What is to be done. On an issue that is about somebody, it is about them too."""

    words = Words()
    issue = Number(required=False, allow_null=True)
    carrier = Number(required=False, allow_null=True)
    due_on = serializers.DateField(required=False, allow_null=True)


class ChangeActionSerializer(serializers.Serializer[Any]):
    """Other words, somebody else, another day; and what became of it."""

    words = Words(required=False)
    carrier = Number(required=False, allow_null=True)
    due_on = serializers.DateField(required=False, allow_null=True)
    state = serializers.ChoiceField(
        choices=ActionState.choices,
        required=False,
        help_text="What is open and said to be so again is kept: looked at today.",
    )
    why = serializers.CharField(
        max_length=2000, required=False, allow_blank=True, help_text="With dropped: the reason."
    )


class OfActions(OfDebrief):
    class Meta:
        model = Action
        fields = ["state"]


@described(
    name="Action",
    reads=ActionSerializer,
    begins=BeginActionSerializer,
    changes=ChangeActionSerializer,
)
class ActionViewSet(WriteViewSet[Action]):
    """What people on your teams took on."""

    queryset = Action.objects.none()
    serializer_class = ActionSerializer
    begin_serializer_class = BeginActionSerializer
    change_serializer_class = ChangeActionSerializer
    filterset_class = OfActions

    def get_queryset(self) -> QuerySet[Action]:
        actions = Action.objects.visible_to(self.request.user).for_list()
        return actions.select_related("issue__case")

    def put_on_record(self, rows: Sequence[Action]) -> None:
        about = [row.case for row in rows]
        about += [row.because_of.case for row in rows if row.because_of]
        record_reading(about, by=self.request.user, what="Actions")

    def begin(self, said: dict[str, Any]) -> Action:
        person = self.request.user
        team = chosen(System.objects.teams_of(person), "team", said["team"])
        debriefs = Debrief.objects.visible_to(person).filter(team=team)
        debrief = perhaps(debriefs, "debrief", said.get("debrief"))
        issues = Issue.objects.in_team_of(person).filter(team=team).select_related("case")
        issue = perhaps(issues, "issue", said.get("issue"))
        case = self._case(said.get("case"), issue, team, debrief)
        return to_do.take_on(
            team=team,
            debrief=debrief,
            issue=issue,
            case=case,
            carrier=self._carrier(said.get("carrier"), team, case),
            words=said["words"],
            due_on=said.get("due_on"),
            key=said["key"],
            by=person,
        )

    def _case(
        self, number: int | None, issue: Issue | None, team: System, debrief: Debrief | None
    ) -> Case | None:
        if issue and issue.case and number in (None, issue.case_id):
            return issue.case
        return case_named(number, team=team, debrief=debrief, by=self.request.user)

    def _carrier(self, number: int | None, team: System, case: Case | None) -> Person | None:
        return perhaps(workers_who_see(team=team, case=case), "carrier", number)

    def change(self, row: Action, said: dict[str, Any]) -> Action:
        person, why, state = self.request.user, said.pop("why", ""), said.pop("state", None)
        if said.get("carrier"):
            about = row.case or (row.issue.case if row.issue else None)
            said["carrier"] = self._carrier(said["carrier"], row.team, about)
        if said:
            row = to_do.change_action(action=row, version=row.version, by=person, **said)
        if state == ActionState.DONE:
            return to_do.finish_action(action=row, by=person)
        if state == ActionState.DROPPED:
            return to_do.drop_action(action=row, why=why, by=person)
        if state == ActionState.OPEN:
            again = to_do.keep_action if row.state == state else to_do.open_action_again
            return again(action=row, by=person)
        return row
