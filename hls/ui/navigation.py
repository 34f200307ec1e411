"""The service navigation: what each signed-in person finds on top of every page."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest

Allowed = Callable[[HttpRequest], bool]


def everyone(_request: HttpRequest) -> bool:
    """Shown to every signed-in person."""
    return True


def keeps_people(request: HttpRequest) -> bool:
    """Shown to those who look after accounts: coordinators and administrators."""
    user = request.user
    return user.is_authenticated and bool(user.reach.systems("coordinator", "administrator"))


def does_casework(request: HttpRequest) -> bool:
    """Shown to those who walk alongside people: caseworkers and coordinators."""
    user = request.user
    return user.is_authenticated and bool(user.reach.systems("caseworker", "coordinator"))


def reads_purchases(request: HttpRequest) -> bool:
    """Shown to those who spend, look back, keep the books, or read above what is being spent."""
    user = request.user
    kinds = ("caseworker", "coordinator", "manager", "finance", "steward", "learning_partner")
    return user.is_authenticated and bool(user.reach.systems(*kinds))


def reads_successes(request: HttpRequest) -> bool:
    """Shown to those who do the work, and to those who read above them what went well."""
    user = request.user
    kinds = ("caseworker", "coordinator", "manager", "steward", "learning_partner")
    return user.is_authenticated and bool(user.reach.systems(*kinds))


@dataclass(frozen=True)
class Destination:
    """A link of the navigation: its label, its stable address, and who is shown it."""

    label: str
    path: str
    shown_to: Allowed = everyone


@dataclass(frozen=True)
class Link:
    """A destination as one page draws it. ``current`` is "page", "true" (below it) or empty."""

    label: str
    path: str
    current: str


DESTINATIONS = (
    Destination("Home", "/"),
    Destination("Cases", "/cases/", does_casework),
    Destination("Debriefs", "/debriefs/", does_casework),
    Destination("Issues", "/issues/", does_casework),
    Destination("What went well", "/successes/", reads_successes),
    Destination("Purchases", "/purchases/", reads_purchases),
    Destination("Conversations", "/conversations/"),
    Destination("Learning cycles", "/cycles/"),
    Destination("Learning stack", "/systems/"),
    Destination("People", "/people/", keeps_people),
)

SEARCH_PATH = "/search/"
"""Where the search box of every page leads."""


def links_for(request: HttpRequest) -> list[Link]:
    """The links of whoever is signed in; none for somebody who is not."""
    if not request.user.is_authenticated:
        return []
    return [
        Link(place.label, place.path, _current(place.path, request.path))
        for place in DESTINATIONS
        if place.shown_to(request)
    ]


def _current(path: str, shown: str) -> str:
    if path == shown:
        return "page"
    return "true" if path != "/" and shown.startswith(path) else ""
