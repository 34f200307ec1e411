"""Making lists into files: at once where they are short, by background work where not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO, Any

import structlog
from celery.exceptions import SoftTimeLimitExceeded
from django.core.files import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from hls.ui.exports import Cell, FileFormat, write_table
from hls.ui.filters import FilterForm
from hls.ui.paging import keyset_chunks
from systems.background import ask_for
from systems.exports import ListExport
from systems.history import acting
from systems.models import Export, ExportState, Person
from systems.permissions import systems_where
from systems.turns import turn_at

log = structlog.get_logger(__name__)

AT_ONCE = 2_000
"""A list with more rows than these is made in the background."""
MOST_BEGINNINGS = 3
"""A file whose making was cut off this often is given up."""

MAKE = "systems.tasks.make_export"

TOO_LONG = "It took too long. Choose a shorter period, or filter it further, and start again."
CUT_OFF = (
    f"Its making was cut off {MOST_BEGINNINGS} times. Nothing is lost: the list is as it was. "
    "Start again; if that does not help, tell whoever looks after this service."
)
NO_RIGHT = "You do not have this list any more."
FILTERS_GONE = "Something that it was filtered by is not there for you any more. Start again."


@dataclass
class Told:
    """What a file tells of: ids of systems and cases."""

    rows: int = 0
    systems: set[int] = field(default_factory=set)
    cases: set[int] = field(default_factory=set)


def make_at_once(
    *, kind: ListExport[Any], filters: FilterForm, file_format: FileFormat, by: Person
) -> IO[bytes]:
    """The list as a file, at its beginning; every case in it is put on record."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the answer that sends it
    told = _write(file, kind, filters, file_format, by)
    with acting(by):
        kind.put_on_record(by, told.cases)
    file.seek(0)
    return file


def ask_for_export(
    *, name: str, query: str, file_format: FileFormat, rows_in_all: int, by: Person
) -> Export:
    """Have the list made into a file in the background; ``by`` may leave and come back."""
    with acting(by):
        export = Export.objects.create(
            owner=by, name=name, query=query, file_format=file_format, rows_in_all=rows_in_all
        )
        transaction.on_commit(lambda: ask_for(MAKE, export.pk), robust=True)
    return export


def make_export(*, export_id: int) -> None:
    """Make the file, with the rights that its owner has now.

    Killed at any point, it is begun again by whoever is asked next; asked for twice, the second
    finds that the first is at it, or done.
    """
    with turn_at(f"systems export {export_id}") as is_mine:
        export = Export.objects.unfinished().select_related("owner").filter(pk=export_id).first()
        if is_mine and export:
            _make(export)


def carry_on() -> None:
    """Ask for every export that is not finished, whatever became of the one who was at it."""
    for export_id in Export.objects.unfinished().values_list("pk", flat=True):
        ask_for(MAKE, export_id)


def forget() -> None:
    """Let go of files that have been kept for long enough, and of their rows."""
    for export in Export.objects.past_keeping():
        default_storage.delete(export.path)
        export.delete()


def may_open(export: Export) -> bool:
    """Whether there is a file, and its owner may still see everything that is in it."""
    kind = export.kind
    return (
        export.is_made
        and systems_where(export.owner, kind.permission).issuperset(export.systems)
        and kind.all_open_to(export.owner, export.cases)
        and default_storage.exists(export.path)
    )


def _make(export: Export) -> None:
    kind, owner = export.kind, export.owner
    filters = kind.filters(owner, export.filters)
    if export.begun >= MOST_BEGINNINGS:
        return _stop(export, CUT_OFF)
    if not systems_where(owner, kind.permission):
        return _stop(export, NO_RIGHT)
    if not filters.is_valid():
        return _stop(export, FILTERS_GONE)
    _note(export, state=ExportState.MAKING, begun=export.begun + 1, rows_done=0)
    try:
        with tempfile.TemporaryFile() as file:
            told = _write(
                file,
                kind,
                filters,
                FileFormat(export.file_format),
                owner,
                progress=lambda rows: _note(export, rows_done=rows),
            )
            _keep(export, kind, file, told)
    except SoftTimeLimitExceeded:
        log.warning("export_took_too_long", export=export.pk)
        _stop(export, TOO_LONG)
    return None


def _keep(export: Export, kind: ListExport[Any], file: IO[bytes], told: Told) -> None:
    """Put the file into storage, then say so: nobody opens it before its cases are on record."""
    file.seek(0)
    default_storage.delete(export.path)
    default_storage.save(export.path, File(file))
    with acting(export.owner):
        kind.put_on_record(export.owner, told.cases)
        _note(
            export,
            state=ExportState.MADE,
            made_at=timezone.now(),
            rows_done=told.rows,
            rows_in_all=told.rows,
            systems=sorted(told.systems),
            cases=sorted(told.cases),
        )


def _write(
    file: IO[bytes],
    kind: ListExport[Any],
    filters: FilterForm,
    file_format: FileFormat,
    person: Person,
    progress: Callable[[int], None] | None = None,
) -> Told:
    """Write what ``person`` may see under ``filters``; ``progress`` hears of rows done so far."""
    told = Told()

    def rows() -> Iterator[Sequence[Cell]]:
        found = kind.rows(person, filters)
        for chunk in keyset_chunks(found, order=kind.order, size=kind.chunk):
            for row in chunk:
                told.systems.add(kind.system_of(row))
                told.cases.update(kind.cases_of(row))
                yield kind.cells(row)
            told.rows += len(chunk)
            if progress:
                progress(told.rows)

    write_table(file, file_format, kind.headings, rows())
    return told


def _stop(export: Export, why: str) -> None:
    _note(export, state=ExportState.STOPPED, why_stopped=why)


def _note(export: Export, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(export, name, value)
    export.save(update_fields=list(fields))
