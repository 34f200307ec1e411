"""Narrowing a list: a form in the address, and what it says in words."""

import datetime
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.formats import date_format

from hls.ui.forms import Form


@dataclass(frozen=True)
class Narrowed:
    """One filter that is on: in words, and the query string of the list without it."""

    words: str
    query_without: str


class FilterForm(Form):
    """What a list is narrowed to, by GET. Nothing chosen shows everything."""

    said: dict[str, str] = {}
    """How a filter is said, by its field; ``{}`` is what was chosen. The choice alone otherwise."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, auto_id="filter-%s", **kwargs)

    @property
    def chosen(self) -> dict[str, Any]:
        """What to narrow by; nothing where the form is not valid."""
        if not self.is_valid():
            return {}
        return {name: value for name, value in self.cleaned_data.items() if value}

    @property
    def http_status(self) -> int:
        """Of the page that shows the list: 422 where there is something to mend."""
        return HTTPStatus.OK if self.is_valid() else HTTPStatus.UNPROCESSABLE_ENTITY

    @property
    def query(self) -> str:
        """The filters that are on, as the query string of an address; without the page."""
        return self._query_of(list(self.chosen))

    @property
    def narrowed(self) -> list[Narrowed]:
        """Each filter that is on, in words, with the way to take it off."""
        names = list(self.chosen)
        return [
            Narrowed(self._in_words(name), self._query_of([each for each in names if each != name]))
            for name in names
        ]

    def _query_of(self, names: list[str]) -> str:
        query = QueryDict(mutable=True)
        for name in names:
            query[name] = self.data[name]
        return query.urlencode()

    def _in_words(self, name: str) -> str:
        value, field = self.chosen[name], self.fields[name]
        if isinstance(value, datetime.date):
            value = date_format(value, "j F Y")
        elif isinstance(field, forms.ChoiceField) and not isinstance(field, forms.ModelChoiceField):
            value = dict(field.choices)[value]  # type: ignore[arg-type]  # ours have no groups
        return self.said.get(name, "{}").format(value)
