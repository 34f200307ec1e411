"""The request of somebody signed in, as every view receives it but the few that are open."""

from django.http import HttpRequest

from systems.models import Person


class PersonRequest(HttpRequest):
    """``LoginRequiredMiddleware`` has made sure that ``user`` is a person."""

    user: Person
