"""What lists that tell of cases have in common when they are made into files."""

from collections.abc import Collection

from casework.actions import record_looks
from casework.models import Case, Way
from systems.exports import ListExport, Row
from systems.models import Person
from systems.permissions import Permission


class CaseworkExport(ListExport[Row]):
    """A list of a team's own: every case in it is put on record, and has to be open still."""

    permission = Permission.DO_CASEWORK

    def put_on_record(self, person: Person, cases: Collection[int]) -> None:
        read = Case.objects.filter(pk__in=cases).only("pk")
        record_looks(cases=read, by=person, way=Way.READ, what=f"{self.title}, as a file")

    def all_open_to(self, person: Person, cases: Collection[int]) -> bool:
        return Case.objects.visible_to(person).filter(pk__in=cases).count() == len(cases)
