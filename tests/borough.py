"""One invented borough that every test can stand in."""

from dataclasses import dataclass

import pytest

from systems.models import Person, Role, RoleKind, Scale, System
from tests.factories import PASSWORD, PersonFactory, RoleFactory, SystemFactory


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
    """Lay it down in the database, in few statements: most tests begin with it."""
    country = SystemFactory(name="Northland", scale=Scale.COUNTRY)
    place = SystemFactory(name="Tyneholme and Marsh", scale=Scale.PLACE, parent=country)
    organisation = SystemFactory(
        name="Tyneholme Borough Council", scale=Scale.ORGANISATION, parent=place
    )
    harbour = SystemFactory(name="Harbour team", parent=organisation)
    quay = SystemFactory(name="Quay team", parent=organisation)

    joined = {
        "worker": ("worker", "Wren Calloway", RoleKind.CASEWORKER, harbour),
        "colleague": ("colleague", "Idris Fenwood", RoleKind.CASEWORKER, harbour),
        "coordinator": ("coordinator", "Maud Ellery", RoleKind.COORDINATOR, harbour),
        "other_worker": ("other", "Petra Lindqvist", RoleKind.CASEWORKER, quay),
        "manager": ("manager", "Osric Bellwood", RoleKind.MANAGER, organisation),
        "steward": ("steward", "Thea Marchbank", RoleKind.STEWARD, organisation),
        "place_steward": ("place-steward", "Hollis Grange", RoleKind.STEWARD, place),
        "finance": ("finance", "Ruben Ashdown", RoleKind.FINANCE, organisation),
        "administrator": ("administrator", "Nell Osgood", RoleKind.ADMINISTRATOR, organisation),
        "partner": ("partner", "Saffi Thorne", RoleKind.LEARNING_PARTNER, place),
    }
    *people, stranger = Person.objects.bulk_create(
        [
            *(_person(key, name) for key, name, _, _ in joined.values()),
            _person("stranger", "Lowell Strand"),
        ]
    )
    Role.objects.bulk_create(
        RoleFactory.build(person=person, system=system, kind=kind)
        for person, (_, _, kind, system) in zip(people, joined.values(), strict=True)
    )
    return Borough(
        country=country,
        place=place,
        organisation=organisation,
        harbour=harbour,
        quay=quay,
        stranger=stranger,
        **dict(zip(joined, people, strict=True)),
    )


def _person(key: str, name: str) -> Person:
    somebody: Person = PersonFactory.build(name=name, email=f"{key}@example.org")
    somebody.set_password(PASSWORD)
    return somebody


@pytest.fixture
def borough(db: None) -> Borough:
    """The borough, in the test's own database."""
    return make_borough()
