"""The request of somebody signed in, as every view receives it but the few that are open."""

from typing import NoReturn

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, QueryDict
from django_htmx.middleware import HtmxDetails

from systems.models import Person


class PersonRequest(HttpRequest):
    """``LoginRequiredMiddleware`` has made sure that ``user`` is a person."""

    user: Person
    htmx: HtmxDetails


def posted(request: HttpRequest) -> QueryDict | None:
    """What a form is bound to: the data of a POST, empty ones too; nothing for a GET."""
    return request.POST if request.method == "POST" else None


def turn_away(person: Person) -> NoReturn:
    """Answer somebody without the right: 403 inside, 404 for those with no role anywhere."""
    if person.reach:
        raise PermissionDenied
    raise Http404
