"""Purchases over the API: with the case for the team, as spend for managers and finance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from inspect import getdoc
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    PolymorphicProxySerializer,
    extend_schema,
    extend_schema_view,
)
from rest_framework import serializers
from rest_framework.exceptions import ValidationError

from casework.actions import record_looks
from casework.models import Case, Way
from casework.namecheck import find, names_known_to
from debriefs.api.shared import BeginSerializer, Words
from debriefs.models import Issue
from purchases.actions import record_purchase
from purchases.forms.recording import LEAST, MOST
from purchases.models import Kind, Purchase
from purchases.plan import QUESTIONS
from purchases.spend import Spend
from systems.api import BeginViewSet, Number, chosen, perhaps
from systems.permissions import Permission, systems_where


class TeamPurchaseSerializer(serializers.ModelSerializer[Purchase]):
    """A purchase as the worker and the team read it."""

    team = serializers.CharField(source="team.name")
    worker = serializers.CharField(source="worker.name")
    kind = serializers.CharField(source="kind.name", help_text="In everyday words.")

    class Meta:
        model = Purchase
        fields = [
            "id",
            "team",
            "worker",
            "case",
            "supplier",
            "amount",
            "bought_on",
            "kind",
            "reason",
            "proportionate",
            "legal",
            "auditable",
            "necessary",
            "more",
            "decided_with",
            "paid_with",
            "paid_back_on",
            "vat",
            "vat_reclaimable",
            "refund_of",
            "no_receipt_because",
        ]


class SpendSerializer(serializers.Serializer[Any]):
    """A purchase as managers and finance read it: no citizen, no case, no worker and no day.

    ``case_reference`` is the same for one group of readers, and another for each group.
    """

    id = serializers.IntegerField(source="pk")
    team = serializers.CharField()
    case_reference = serializers.CharField(source="case")
    supplier = serializers.CharField()
    amount = serializers.DecimalField(max_digits=9, decimal_places=2)
    month = serializers.DateField(help_text="The first day of the month.")
    kind = serializers.CharField(help_text="In everyday words.")
    reason = serializers.CharField()

    def to_representation(self, instance: Purchase) -> dict[str, Any]:
        return super().to_representation(Spend.of(instance, reader=self.context["request"].user))


class BeginPurchaseSerializer(BeginSerializer):
    """What was spent for a case, and why it made sense. It waits for nobody.

    Managers read the words. Where a name, an address or a phone number is in them, nothing is saved
    and each is named; ``as_it_is`` says that they are to stay.
    """

    case = Number()
    supplier = serializers.CharField(max_length=200)
    amount = serializers.DecimalField(
        max_digits=9, decimal_places=2, min_value=LEAST, max_value=MOST
    )
    bought_on = serializers.DateField(required=False, help_text="Today, unless you say when.")
    kind = serializers.SlugField(max_length=20, help_text="The code of a kind, as “food”.")
    reason = Words()
    serves = Number(
        required=False, allow_null=True, help_text="Which of the things that matter in the case."
    )
    issue = Number(required=False, allow_null=True, help_text="What it gets round.")
    proportionate = Words(required=False, allow_blank=True)
    legal = Words(required=False, allow_blank=True)
    auditable = Words(required=False, allow_blank=True)
    necessary = Words(required=False, allow_blank=True)
    as_it_is = serializers.BooleanField(default=False)

    def validate_bought_on(self, value: date) -> date:
        if value > timezone.localdate():
            raise ValidationError("The day must be today or before.")
        return value


PURCHASE = PolymorphicProxySerializer(
    component_name="Purchase",
    serializers=[TeamPurchaseSerializer, SpendSerializer],
    resource_type_field_name=None,
)
SPEND = OpenApiParameter(
    "spend",
    bool,
    description="For somebody who does casework as well: the spend they may read, without cases.",
)


@extend_schema(parameters=[SPEND], responses=PURCHASE)
@extend_schema_view(
    create=extend_schema(
        parameters=[],
        description=getdoc(BeginPurchaseSerializer),
        request=BeginPurchaseSerializer,
        responses={
            201: TeamPurchaseSerializer,
            200: OpenApiResponse(
                TeamPurchaseSerializer, "It was recorded already; this is how it stands."
            ),
        },
    )
)
class PurchaseViewSet(BeginViewSet[Purchase]):
    """What was bought: your teams' purchases if you do casework, else the spend you may read."""

    queryset = Purchase.objects.none()
    begin_serializer_class = BeginPurchaseSerializer

    def get_queryset(self) -> QuerySet[Purchase]:
        if self._reads_as_team():
            return Purchase.objects.in_team_of(self.request.user).for_team()
        return Purchase.objects.spend_readable_by(self.request.user).for_spend()

    def get_serializer_class(self) -> type[serializers.BaseSerializer[Purchase]]:
        return TeamPurchaseSerializer if self._reads_as_team() else SpendSerializer

    def put_on_record(self, rows: Sequence[Purchase]) -> None:
        """Spend is read without the case: only the team's own reading is a look at it."""
        if self._reads_as_team():
            cases = {purchase.case_id: purchase.case for purchase in rows}
            record_looks(
                cases=cases.values(), by=self.request.user, way=Way.READ, what="Purchases, API"
            )

    def begin(self, said: dict[str, Any]) -> Purchase:
        person = self.request.user
        open_cases = Case.objects.visible_to(person).open().select_related("team")
        case = chosen(open_cases, "case", said.pop("case"))
        kind = Kind.objects.offered().filter(pk=said.pop("kind")).first()
        if kind is None:
            raise ValidationError({"kind": ["There is no kind of this code to choose."]})
        issues = Issue.objects.in_team_of(person).filter(team=case.team_id)
        said["issue"] = perhaps(issues, "issue", said.pop("issue", None))
        said["serves"] = perhaps(case.what_matters.all(), "serves", said.pop("serves", None))
        if not said.pop("as_it_is"):
            self._ask_about_names(said, case)
        return record_purchase(case=case, by=person, kind=kind, **said)

    def begun_before(self, said: dict[str, Any]) -> Purchase | None:
        """One's own alone: a key is no way to somebody else's purchase."""
        ours = Purchase.objects.in_team_of(self.request.user).for_team()
        return ours.filter(key=said["key"], worker=self.request.user).first()

    def _ask_about_names(self, said: dict[str, Any], case: Case) -> None:
        """Ask about words that name somebody, each on its field, as the page does."""
        known = names_known_to(self.request.user, case.team)
        wrong = {}
        for name in ("supplier", "reason", *QUESTIONS):
            text = said.get(name, "")
            named = dict.fromkeys(text[each.start : each.end] for each in find(text, known))
            if named:
                quoted = ", ".join(f"“{words}”" for words in named)
                wrong[name] = [f"This line will be read by managers. Take {quoted} out?"]
        if wrong:
            raise ValidationError(wrong)

    def _reads_as_team(self) -> bool:
        if self.request.method == "POST":
            return True
        works = systems_where(self.request.user, Permission.DO_CASEWORK)
        return bool(works) and self.request.query_params.get("spend") != "true"
