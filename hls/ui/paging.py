"""Pages of a list by keyset: what comes after a row, never "skip so many"."""

import base64
import binascii
import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import ValidationError
from django.db.models import BooleanField, Field, Func, Model, Q, QuerySet
from django.http import HttpRequest

Row = TypeVar("Row", bound=Model)
AFTER = "after"
BEFORE = "before"


class InArray(Func):
    """Whether the first expression is one of those in the second, an array."""

    template = "%(expressions)s)"
    arg_joiner = " = ANY("
    output_field = BooleanField()


@dataclass(frozen=True)
class Page(Generic[Row]):
    """One page of a list. An empty address means that there is nothing in that direction."""

    rows: list[Row]
    next_url: str
    previous_url: str


def keyset_page(
    queryset: QuerySet[Row],
    *,
    request: HttpRequest,
    order: tuple[str, ...] = ("-raised_on", "-id"),
    size: int = 25,
) -> Page[Row]:
    """The page that the request's ``after`` or ``before`` asks for; the first one otherwise.

    ``order`` names fields or annotations that are never null, together unique, "-" for descending.
    Rows keep their place while others are added or removed, and the cost does not grow with depth.
    The other parameters of the address are kept. Four queries at most.
    """
    ordered = queryset.order_by(*order)
    if after := _read(request.GET.get(AFTER, ""), ordered, order):
        found = _first(ordered.filter(_beyond(after, order)), size + 1)
        if found:
            return _page(found[:size], request, order, more=len(found) > size, earlier=True)
    if before := _read(request.GET.get(BEFORE, ""), ordered, order):
        backwards = tuple(_reverse(name) for name in order)
        found = _first(ordered.order_by(*backwards).filter(_beyond(before, backwards)), size + 1)
        # A short page can only be the first, which is shown whole instead.
        if len(found) >= size:
            rows = found[:size][::-1]
            return _page(rows, request, order, more=True, earlier=len(found) > size)
    found = _first(ordered, size + 1)
    return _page(found[:size], request, order, more=len(found) > size, earlier=False)


def keyset_chunks(
    queryset: QuerySet[Row], *, order: tuple[str, ...], size: int
) -> Iterator[list[Row]]:
    """All rows in ``order``, ``size`` at a time, each with what the queryset prefetches.

    Memory holds one chunk; the cost of a chunk does not grow with how many came before it.
    """
    ordered = queryset.order_by(*order)
    chunk = list(ordered[:size])
    while chunk:
        yield chunk
        if len(chunk) < size:
            return
        last = [_value(chunk[-1], _name(name)) for name in order]
        chunk = list(ordered.filter(_beyond(last, order))[:size])


def _first(ordered: QuerySet[Row], number: int) -> list[Row]:
    """The first rows, by their ids at first.

    What comes along with each (other tables, sums) is then looked up for these rows alone. Without
    that the database may do it for all rows before it sorts them, where it expects few. As an array
    the ids are known before anything else is read; as a list the database may read the rest first.
    """
    ids = ArraySubquery(ordered.values("pk")[:number])
    return list(ordered.filter(InArray("pk", ids)))


def _page(
    rows: list[Row], request: HttpRequest, order: tuple[str, ...], *, more: bool, earlier: bool
) -> Page[Row]:
    return Page(
        rows=rows,
        next_url=_url(request, AFTER, rows[-1], order) if more else "",
        previous_url=_url(request, BEFORE, rows[0], order) if earlier else "",
    )


def _url(request: HttpRequest, direction: str, row: Model, order: tuple[str, ...]) -> str:
    values = [_written(_value(row, _name(name))) for name in order]
    cursor = base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")
    query = request.GET.copy()
    query.pop(AFTER, None)
    query.pop(BEFORE, None)
    query[direction] = cursor
    return f"{request.path}?{query.urlencode()}"


def _read(cursor: str, queryset: QuerySet[Any], order: tuple[str, ...]) -> list[Any] | None:
    """A cursor's values as their fields understand them; None for rubbish."""
    try:
        texts = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if not isinstance(texts, list) or len(texts) != len(order):
            return None
        if "\0" in "".join(texts).encode().decode():  # the database takes neither this nor halves
            return None
        fields = [_field(queryset, _name(name)) for name in order]
        values = [field.to_python(text) for field, text in zip(fields, texts, strict=True)]
    except (binascii.Error, ValueError, TypeError, RecursionError, ValidationError):
        return None
    return None if None in values else values


def _beyond(values: list[Any], order: tuple[str, ...]) -> Q:
    """Rows that come after ``values`` in ``order``."""
    beyond = Q()
    same = Q()
    for name, value in zip(order, values, strict=True):
        side = "lt" if name.startswith("-") else "gt"
        beyond |= same & Q(**{f"{_name(name)}__{side}": value})
        same &= Q(**{_name(name): value})
    # The same said once more of the first column alone, so that its index bounds the scan.
    side = "lte" if order[0].startswith("-") else "gte"
    return Q(**{f"{_name(order[0])}__{side}": values[0]}) & beyond


def _field(queryset: QuerySet[Any], name: str) -> "Field[Any, Any]":
    if name in queryset.query.annotations:
        output: Field[Any, Any] = queryset.query.annotations[name].output_field
        return output
    model = queryset.model
    *relations, last = name.split("__")
    for relation in relations:
        model = model._meta.get_field(relation).related_model
    field: Field[Any, Any] = model._meta.pk if last == "pk" else model._meta.get_field(last)
    return field


def _value(row: Any, name: str) -> Any:
    for part in name.split("__"):
        row = getattr(row, part)
    return row


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


def _name(order: str) -> str:
    return order.removeprefix("-")


def _reverse(order: str) -> str:
    return _name(order) if order.startswith("-") else f"-{order}"
