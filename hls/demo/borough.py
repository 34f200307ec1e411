"""The systems of the demo borough and the people in them."""

from collections.abc import Iterator
from datetime import date, timedelta

from django.conf import settings
from django.contrib.auth.hashers import make_password

from hls.demo.story import Scene, Story, read
from systems.actions.people import give_role
from systems.history import acting
from systems.models import Person, RoleKind, System

BEGINNING = date(2020, 1, 6)
SINCE = timedelta(weeks=26)
"""How long before the story people have had their roles."""


def scenes(story: Story) -> Iterator[Scene]:
    """One scene, before everything else: the borough is there."""
    yield Scene(story.day(BEGINNING), lambda: _lay_out(story))


def _lay_out(story: Story) -> None:
    told = read("borough")
    with acting(None):
        for system in told["system"]:
            story.systems[system["key"]] = System.objects.create(
                name=system["name"],
                scale=system["scale"],
                parent=story.systems.get(system.get("inside", "")),
                purpose=system.get("purpose", ""),
            )
        # Hashing takes its time on purpose, and the password is everybody's.
        password = make_password(settings.DEMO_PASSWORD)
        for person in told["person"]:
            story.people[person["key"]] = Person.objects.create(
                name=person["name"], email=_email(person["name"]), password=password
            )
    administrator = story.people["neil"]
    for person in told["person"]:
        for kind, system in person["roles"]:
            give_role(
                person=story.people[person["key"]],
                kind=RoleKind(kind),
                system=story.systems[system],
                from_day=story.day(BEGINNING) - SINCE,
                by=administrator,
            )


def _email(name: str) -> str:
    return f"{name.lower().replace(' ', '.')}@{settings.DEMO_DOMAIN}"
