"""What the API of every app shares: reading only, as the person asking, the newest first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from django.db.models import Model
from rest_framework.exceptions import NotFound
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request
from rest_framework.viewsets import ReadOnlyModelViewSet

from systems.models import Person

NUMBER = re.compile(r"[0-9]{1,19}")

Row = TypeVar("Row", bound=Model)


class NewestFirst(CursorPagination):
    """A list by its unique numbers: first what was recorded last."""

    ordering = "-pk"
    page_size = 50

    def decode_cursor(self, request: Request) -> Cursor | None:
        """What the address asks for; raises ``NotFound`` for a cursor that no page gave out."""
        cursor = super().decode_cursor(request)
        if cursor and cursor.position is not None and not NUMBER.fullmatch(str(cursor.position)):
            raise NotFound(self.invalid_cursor_message)
        return cursor


class PersonApiRequest(Request):
    """``IsAuthenticated`` has made sure that ``user`` is a person."""

    user: Person


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
