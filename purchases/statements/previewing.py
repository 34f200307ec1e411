"""The page on which somebody sees how a file would be read, and changes it."""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from django.http import QueryDict

from purchases.forms.statements import CsvForm, OfxForm
from purchases.models import Statement, StatementType
from purchases.statements import files
from purchases.statements.cards import CardsOf
from purchases.statements.csv_reading import (
    Delimiter,
    Encoding,
    Reading,
    cells_of,
    decoded,
    headings_of,
)
from purchases.statements.rows import NotAStatement
from purchases.statements.taking_in import Shown, preview

LOOKED_AT = 100


class Preview:
    """A file as it would be read, by what was guessed or what somebody said instead."""

    def __init__(self, statement: Statement, data: QueryDict | None) -> None:
        self._statement = statement
        self._kept = Reading.of(statement.reading)
        self.is_csv = statement.file_type == StatementType.CSV
        cards = CardsOf(statement.organisation, holder=statement.holder).all
        self.problem = ""
        form = CsvForm if self.is_csv else OfxForm
        more = {"headings": self._headings(data)} if self.is_csv else {}
        self.form = form(data, reading=self._kept, issuer=statement.issuer, cards=cards, **more)

    @property
    def reading(self) -> Reading:
        """As it was said where that makes sense, else as it was guessed."""
        return self.form.reading if self.form.is_bound and self.form.is_valid() else self._kept

    @cached_property
    def rows(self) -> list[Shown]:
        """The first rows; none where the file cannot be read like this, and ``problem`` why."""
        try:
            return preview(self._statement, data=self._data, reading=self.reading)
        except NotAStatement as problem:
            self.problem = str(problem)
            return []

    @property
    def is_readable(self) -> bool:
        return bool(self.rows)

    @property
    def is_open(self) -> bool:
        """Whether how it is read needs a look: nothing could be read, or somebody changes it."""
        if self.form.is_bound:
            return set(self.form.errors) != {"issuer"}
        return not any(each.row for each in self.rows)

    @cached_property
    def _data(self) -> bytes:
        whole = files.kept(self._statement)
        return whole[: files.BEGINNING] if self.is_csv else whole

    def _headings(self, data: QueryDict | None) -> list[str]:
        """What each column is called, cut into cells as was said."""
        said = data or QueryDict()
        delimiter = said.get("delimiter", self._kept.delimiter)
        encoding = said.get("encoding", self._kept.encoding)
        row = said.get("heading_row", str(self._kept.heading_row))
        heading_row = int(row) if row.isascii() and row.isdecimal() and len(row) < 4 else 0  # noqa: PLR2004
        if delimiter not in Delimiter or encoding not in Encoding:
            delimiter, encoding = self._kept.delimiter, self._kept.encoding
        try:
            text = decoded(self._data, encoding, whole=False)
            rows = [cells for _, cells in islice(cells_of(text, delimiter), LOOKED_AT)]
        except NotAStatement as problem:
            self.problem = str(problem)
            return list(self._kept.headings)
        if 0 < heading_row <= len(rows):
            return headings_of(rows[heading_row - 1])
        width = max((len(cells) for cells in rows), default=0)
        return headings_of([""] * width, rows[0] if rows else ())
