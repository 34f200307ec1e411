"""What the API of every app shares: acting as the person asking, and losing nobody's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from inspect import getdoc
from typing import Any, TypeVar

from django.db import IntegrityError, transaction
from django.db.models import Model, QuerySet
from django.shortcuts import get_object_or_404
from drf_spectacular.utils import (
    OpenApiParameter,
    OpenApiResponse,
    extend_schema,
    extend_schema_view,
    inline_serializer,
)
from rest_framework import serializers
from rest_framework.exceptions import APIException, NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from systems.models import Person
from systems.versions import Stale

NUMBER = re.compile(r"[0-9]{1,19}")
VERSION = re.compile(r'"([0-9]{1,9})"')
LARGEST_NUMBER = 2**63 - 1

Row = TypeVar("Row", bound=Model)


class NewestFirst(CursorPagination):
    """A list by its unique numbers: first what was recorded last."""

    ordering = "-pk"
    page_size = 50

    def paginate_queryset(
        self, queryset: Any, request: Request, view: Any = None
    ) -> list[Any] | None:
        """The rows of a page, by their numbers at first, as ``hls.ui.paging`` does and why."""
        numbers = queryset.values("pk", self.ordering.removeprefix("-"))
        found: list[dict[str, Any]] | None = super().paginate_queryset(numbers, request, view)
        if found is None:
            return None
        rows = queryset.in_bulk([row["pk"] for row in found])
        return [rows[row["pk"]] for row in found if row["pk"] in rows]

    def decode_cursor(self, request: Request) -> Cursor | None:
        """What the address asks for; raises ``NotFound`` for a cursor that no page gave out."""
        cursor = super().decode_cursor(request)
        if cursor and cursor.position is not None and not NUMBER.fullmatch(str(cursor.position)):
            raise NotFound(self.invalid_cursor_message)
        return cursor


class PersonApiRequest(Request):
    """``IsAuthenticated`` has made sure that ``user`` is a person."""

    user: Person


class Conflict(APIException):
    """What was asked cannot be done to the row as it stands; says why."""

    status_code = 409


class VersionMissing(APIException):
    """A change that does not say what it was made on."""

    status_code = 428
    default_detail = "Send If-Match with the ETag that you read, so that nobody's words are lost."


class Number(serializers.IntegerField):
    """The number of a row."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(min_value=1, max_value=LARGEST_NUMBER, **kwargs)


def chosen(rows: QuerySet[Row], field: str, number: int) -> Row:
    """The row of ``rows`` that ``field`` names.

    Raises ``ValidationError``, the same whether there is no such row or it is not to be chosen.
    """
    found = rows.filter(pk=number).first()
    if found is None:
        raise ValidationError({field: ["There is nothing of this number that you can choose."]})
    return found


def perhaps(rows: QuerySet[Row], field: str, number: int | None) -> Row | None:
    """The same where nothing need be chosen."""
    return None if number is None else chosen(rows, field, number)


class ReadViewSet(ReadOnlyModelViewSet[Row]):
    """A list and its details. ``get_queryset`` holds what the person may see, and nothing else."""

    http_method_names = ["get", "head"]
    lookup_value_regex = "[^/]+"
    pagination_class = NewestFirst
    request: PersonApiRequest

    def put_on_record(self, rows: Sequence[Row]) -> None:
        """Called with the rows that are about to be read."""

    def paginate_queryset(self, queryset: Any) -> list[Any] | None:
        page = super().paginate_queryset(queryset)
        self.put_on_record(page or [])
        return page

    def get_object(self) -> Row:
        row = super().get_object()
        self.put_on_record([row])
        return row


class BeginViewSet(ReadViewSet[Row]):
    """A list whose rows are begun here too.

    The client names each with a ``key`` of its own: the same key again answers with the same row.
    """

    http_method_names = ["get", "head", "post"]
    begin_serializer_class: type[serializers.Serializer[Any]]

    def begin(self, said: dict[str, Any]) -> Row:
        """Make the row of ``said``, by the verb that the pages use."""
        raise NotImplementedError

    def begun_before(self, said: dict[str, Any]) -> Row | None:
        """The row that the same request made already."""
        return self.get_queryset().filter(key=said["key"]).first()

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        said = self.understood(self.begin_serializer_class)
        found = self.begun_before(said)
        if found is None:
            try:
                with transaction.atomic():
                    return self.answer(self.begin(said), status=201)
            except IntegrityError:
                found = self.begun_before(said)  # sent twice at once
        if found is None:
            raise ValidationError({"key": ["Draw another key."]})
        self.put_on_record([found])
        return self.answer(found)

    def understood(self, serializer_class: type[serializers.Serializer[Any]]) -> dict[str, Any]:
        """What was sent, as ``serializer_class`` understands it."""
        sent = serializer_class(data=self.request.data, context=self.get_serializer_context())
        sent.is_valid(raise_exception=True)
        said: dict[str, Any] = sent.validated_data
        return said

    def answer(self, row: Row, status: int = 200) -> Response:
        """``row`` as it stands."""
        return Response(self.get_serializer(row).data, status=status)


class WriteViewSet(BeginViewSet[Row]):
    """A list whose rows are begun and changed here too.

    A change names in ``If-Match`` the version that it was made on. One made on an old version
    changes nothing and is answered with both texts.
    """

    http_method_names = ["get", "head", "post", "patch"]
    change_serializer_class: type[serializers.Serializer[Any]]

    def change(self, row: Row, said: dict[str, Any]) -> Row:
        """Change ``row``, which nobody else can meanwhile, by the verbs that the pages use."""
        raise NotImplementedError

    def version_of(self, row: Row) -> int:
        """What counts the changes of ``row``."""
        version: int = row.version  # type: ignore[attr-defined]
        return version

    def retrieve(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return self.answer(self.get_object())

    def partial_update(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        pk = ReadOnlyModelViewSet.get_object(self).pk
        version = self._version_named()
        said = self.understood(self.change_serializer_class)
        try:
            with transaction.atomic():
                rows = self.get_queryset().select_for_update(of=("self",), no_key=True)
                row = get_object_or_404(rows, pk=pk)
                if self.version_of(row) != version:
                    raise Stale(row)
                return self.answer(self.change(row, said))
        except Stale as stale:
            return self._answer_stale(stale.current)

    def answer(self, row: Row, status: int = 200) -> Response:
        response = super().answer(row, status)
        response["ETag"] = f'"{self.version_of(row)}"'
        return response

    def _version_named(self) -> int | None:
        """The version in ``If-Match``; nothing where it is none that was ever given out."""
        named = self.request.headers.get("If-Match", "").strip()
        if named in ("", "*"):
            raise VersionMissing
        version = VERSION.fullmatch(named)
        return int(version[1]) if version else None

    def _answer_stale(self, current: Row) -> Response:
        self.put_on_record([current])
        response = self.answer(current, status=412)
        response.data = {
            "detail": "Somebody else changed this meanwhile. Nothing of yours is saved yet.",
            "current": response.data,
            "sent": self.request.data,
        }
        return response


IF_MATCH = OpenApiParameter(
    "If-Match",
    str,
    OpenApiParameter.HEADER,
    required=True,
    pattern=f"^{VERSION.pattern}$",
    description="The ETag of what you read: the version that you changed, in quotes.",
)
ETAG = OpenApiParameter(
    "ETag",
    str,
    OpenApiParameter.HEADER,
    response=[200, 201],
    description="The version, to send back in If-Match with a change.",
)


def described(
    *,
    name: str,
    reads: type[serializers.BaseSerializer[Any]],
    begins: type[serializers.Serializer[Any]],
    changes: type[serializers.Serializer[Any]] | None = None,
) -> Callable[[Any], Any]:
    """Tell the schema what a view set of ``name`` takes and answers."""
    tag = [ETAG] if changes else []
    again = OpenApiResponse(reads, "It was begun already; this is how it stands.")
    views = {
        "create": extend_schema(
            description=getdoc(begins),
            parameters=tag,
            request=begins,
            responses={201: reads, 200: again},
        )
    }
    if changes:
        both: dict[str, Any] = {
            "detail": serializers.CharField(),
            "current": reads(),
            "sent": serializers.DictField(),
        }
        stale = OpenApiResponse(
            inline_serializer(f"{name}Meanwhile", fields=both),
            "Somebody else changed it meanwhile: how it stands now, and what you sent.",
        )
        views["retrieve"] = extend_schema(parameters=tag, responses=reads)
        views["partial_update"] = extend_schema(
            description=getdoc(changes),
            parameters=[IF_MATCH, *tag],
            request=changes,
            responses={200: reads, 412: stale},
        )
    return extend_schema_view(**views)
