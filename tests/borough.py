"""One invented borough that every test can stand in."""

from dataclasses import dataclass

import pytest

from systems.models import Person, RoleKind, Scale, System
from tests.factories import PersonFactory, RoleFactory, SystemFactory


@dataclass(frozen=True)
class Borough:
    """The systems of the borough, and one person for each thing that somebody can be in it."""

    country: System
    place: System
    organisation: System
    harbour: System
    quay: System
    worker: Person
    colleague: Person
    coordinator: Person
    other_worker: Person
    manager: Person
    steward: Person
    place_steward: Person
    finance: Person
    administrator: Person
    partner: Person
    stranger: Person

    @property
    def team(self) -> System:
        """The team of ``worker``, ``colleague`` and ``coordinator``."""
        return self.harbour


def make_borough() -> Borough:
    """Lay it down in the database."""
    country = SystemFactory(name="Northland", scale=Scale.COUNTRY)
    place = SystemFactory(name="Tyneholme and Marsh", scale=Scale.PLACE, parent=country)
    organisation = SystemFactory(
        name="Tyneholme Borough Council", scale=Scale.ORGANISATION, parent=place
    )
    harbour = SystemFactory(name="Harbour team", parent=organisation)
    quay = SystemFactory(name="Quay team", parent=organisation)

    def person(key: str, name: str, kind: RoleKind, system: System) -> Person:
        somebody = PersonFactory(name=name, email=f"{key}@example.org")
        RoleFactory(person=somebody, system=system, kind=kind)
        return somebody

    return Borough(
        country=country,
        place=place,
        organisation=organisation,
        harbour=harbour,
        quay=quay,
        worker=person("worker", "Wren Calloway", RoleKind.CASEWORKER, harbour),
        colleague=person("colleague", "Idris Fenwood", RoleKind.CASEWORKER, harbour),
        coordinator=person("coordinator", "Maud Ellery", RoleKind.COORDINATOR, harbour),
        other_worker=person("other", "Petra Lindqvist", RoleKind.CASEWORKER, quay),
        manager=person("manager", "Osric Bellwood", RoleKind.MANAGER, organisation),
        steward=person("steward", "Thea Marchbank", RoleKind.STEWARD, organisation),
        place_steward=person("place-steward", "Hollis Grange", RoleKind.STEWARD, place),
        finance=person("finance", "Ruben Ashdown", RoleKind.FINANCE, organisation),
        administrator=person("administrator", "Nell Osgood", RoleKind.ADMINISTRATOR, organisation),
        partner=person("partner", "Saffi Thorne", RoleKind.LEARNING_PARTNER, place),
        stranger=PersonFactory(name="Lowell Strand", email="stranger@example.org"),
    )


@pytest.fixture
def borough(db: None) -> Borough:
    """The borough, in the test's own database."""
    return make_borough()
