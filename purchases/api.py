"""Purchases over the API: with the case for the team, as spend for managers and finance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, PolymorphicProxySerializer, extend_schema
from rest_framework import serializers

from casework.actions import record_looks
from casework.models import Way
from purchases.models import Purchase
from purchases.spend import Spend
from systems.api import ReadViewSet
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
class PurchaseViewSet(ReadViewSet[Purchase]):
    """What was bought: your teams' purchases if you do casework, else the spend you may read."""

    queryset = Purchase.objects.none()

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

    def _reads_as_team(self) -> bool:
        works = systems_where(self.request.user, Permission.DO_CASEWORK)
        return bool(works) and self.request.query_params.get("spend") != "true"
