"""Lists that can be made into files: each is a class with its name in ``settings.EXPORTS``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from django.conf import settings
from django.db.models import Model, QuerySet
from django.http import QueryDict
from django.utils.module_loading import import_string

from hls.ui.exports import Cell
from hls.ui.filters import FilterForm
from systems.permissions import Permission

if TYPE_CHECKING:
    from systems.models import Person

Row = TypeVar("Row", bound=Model)


class ListExport(ABC, Generic[Row]):
    """One list as the file that a reader downloads: what they may see of it, and nothing else."""

    title: ClassVar[str]
    """What the list is called, as in "Issues"."""
    page: ClassVar[str]
    """The name of the list's own address."""
    permission: ClassVar[Permission]
    """Who has the list at all: those with this permission somewhere."""
    headings: ClassVar[Sequence[str]]
    order: ClassVar[tuple[str, ...]]
    """As ``hls.ui.paging`` takes it."""
    chunk: ClassVar[int] = 1_000
    """How many rows are in memory at once."""

    @abstractmethod
    def filters(self, person: Person, query: QueryDict) -> FilterForm:
        """The list's own filters, as an address has them."""

    @abstractmethod
    def rows(self, person: Person, filters: FilterForm) -> QuerySet[Row]:
        """What ``person`` may see under ``filters``, which are valid; all that ``cells`` needs."""

    @abstractmethod
    def cells(self, row: Row) -> Sequence[Cell]:
        """One row of the file: a cell for each heading."""

    @abstractmethod
    def system_of(self, row: Row) -> int:
        """Id of the system whose row it is."""

    @abstractmethod
    def cases_of(self, row: Row) -> Collection[int]:
        """Ids of the cases that the row tells of."""

    @abstractmethod
    def put_on_record(self, person: Person, cases: Collection[int]) -> None:
        """Note that ``person`` has read these cases, by their ids."""

    def put_opening_on_record(self, person: Person, filters: FilterForm) -> None:
        """Note that ``person`` downloaded the file; most lists keep no record of that."""

    @abstractmethod
    def all_open_to(self, person: Person, cases: Collection[int]) -> bool:
        """Whether ``person`` may see each of these cases today, by their ids."""


def export_called(name: str) -> ListExport[Any]:
    """The export with this name. Raises ``KeyError`` for a name that there is not."""
    export: ListExport[Any] = import_string(settings.EXPORTS[name])()
    return export
