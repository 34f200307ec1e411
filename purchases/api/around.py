"""Receipts, card statements and budgets over the API, to read: with the rights of the pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import FileResponse
from django_filters import rest_framework as filters
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from casework.actions import record_looks
from casework.models import Way
from debriefs.api.shared import NumberFilter
from purchases.models import Budget, Line, Purchase, Receipt, Statement
from purchases.receipt_file import CONTENT_TYPES, given_out
from systems.api import ReadViewSet


class ReceiptSerializer(serializers.ModelSerializer[Receipt]):
    """That there is a receipt, and of what; the file itself has an address of its own."""

    class Meta:
        model = Receipt
        fields = ["id", "purchase", "file_type", "size", "sha256", "added_at"]


class OfPurchase(filters.FilterSet):  # type: ignore[misc]  # untyped
    """What is of one purchase."""

    purchase = NumberFilter()


class ReceiptViewSet(ReadViewSet[Receipt]):
    """Receipts of the purchases that you may read, with the team or as spend."""

    queryset = Receipt.objects.none()
    serializer_class = ReceiptSerializer
    filterset_class = OfPurchase

    def get_queryset(self) -> QuerySet[Receipt]:
        return Receipt.objects.visible_to(self.request.user)

    def put_on_record(self, rows: Sequence[Receipt]) -> None:
        """Of cases of the reader's own teams; spend is read without the case."""
        with_team = Purchase.objects.in_team_of(self.request.user).select_related("case")
        ours = with_team.filter(pk__in={receipt.purchase_id for receipt in rows})
        cases = {purchase.case_id: purchase.case for purchase in ours}
        record_looks(cases=cases.values(), by=self.request.user, way=Way.READ, what="Receipts, API")

    def perform_content_negotiation(self, request: Request, force: bool = False) -> Any:
        """A file is what it is, whatever was asked for."""
        return super().perform_content_negotiation(request, force or self.action == "file")

    @extend_schema(
        responses={(200, media): OpenApiTypes.BINARY for media in CONTENT_TYPES.values()}
    )
    @action(detail=True, filterset_class=None, pagination_class=None)
    def file(self, request: Request, *args: Any, **kwargs: Any) -> FileResponse:
        """The photo or PDF itself. Opening it is on record for the team."""
        return given_out(ReadOnlyModelViewSet.get_object(self), to=self.request.user)


class StatementSerializer(serializers.ModelSerializer[Statement]):
    """A file that came from whoever issues cards, and how much of it was read."""

    class Meta:
        model = Statement
        fields = [
            "id",
            "organisation",
            "file_type",
            "file_name",
            "issuer",
            "state",
            "brought_at",
            "lines_in_all",
            "lines_added",
            "lines_left_out",
        ]


class StatementViewSet(ReadViewSet[Statement]):
    """Statements of the organisations whose books you keep, and those of your own cards."""

    queryset = Statement.objects.none()
    serializer_class = StatementSerializer

    def get_queryset(self) -> QuerySet[Statement]:
        return Statement.objects.visible_to(self.request.user)


class CardLineSerializer(serializers.ModelSerializer[Line]):
    """A movement on a card: above nought where money was spent."""

    card = serializers.CharField(source="card.last_four", help_text="The last four digits.")

    class Meta:
        model = Line
        fields = ["id", "card", "day", "amount", "supplier", "category", "nothing_to_record"]


class OfStatement(filters.FilterSet):  # type: ignore[misc]  # untyped
    """What is in one statement."""

    statement = NumberFilter(field_name="in_statements__statement")


class CardLineViewSet(ReadViewSet[Line]):
    """Lines of statements, of the organisations whose books you keep and of your own cards."""

    queryset = Line.objects.none()
    serializer_class = CardLineSerializer
    filterset_class = OfStatement

    def get_queryset(self) -> QuerySet[Line]:
        return Line.objects.visible_to(self.request.user).select_related("card")


class BudgetSerializer(serializers.ModelSerializer[Budget]):
    """Money that a system has for a purpose, from a day until a day, both included."""

    system = serializers.CharField(source="system.name")

    class Meta:
        model = Budget
        fields = ["id", "system", "name", "from_day", "until_day", "amount", "purpose"]


class BudgetViewSet(ReadViewSet[Budget]):
    """Budgets of the systems whose spend you may read."""

    queryset = Budget.objects.none()
    serializer_class = BudgetSerializer

    def get_queryset(self) -> QuerySet[Budget]:
        return Budget.objects.readable_by(self.request.user).select_related("system")
