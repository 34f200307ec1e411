"""What people do with their own account."""

from knox.models import AuthToken
from knox.settings import knox_settings

from systems.history import acting
from systems.models import Person


class TooManyTokens(Exception):
    """The person has ``limit`` tokens already."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"A person has at most {limit} tokens.")
        self.limit = limit


def change_name(*, person: Person, name: str) -> Person:
    """Let somebody be called what they want to be called."""
    with acting(person):
        person.name = name
        person.save(update_fields=["name"])
    return person


def make_token(*, person: Person) -> str:
    """A new token for the API, valid for as long as ``REST_KNOX`` says; only its hash is kept.

    Raises ``TooManyTokens``.
    """
    with acting(person):
        Person.objects.select_for_update(no_key=True).get(pk=person.pk)
        if AuthToken.objects.filter(user=person).count() >= knox_settings.TOKEN_LIMIT_PER_USER:
            raise TooManyTokens(knox_settings.TOKEN_LIMIT_PER_USER)
        _, token = AuthToken.objects.create(user=person)
    return str(token)
