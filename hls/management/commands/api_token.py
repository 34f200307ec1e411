"""Give somebody a token for the API, or take all of theirs back."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from knox.models import AuthToken

from systems.models import Person


class Command(BaseCommand):
    help = "Print a new API token for the person with EMAIL. It is kept hashed and shown only now."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--withdraw", action="store_true", help="take all their tokens back")

    def handle(self, *, email: str, withdraw: bool, **options: Any) -> None:
        person = Person.objects.filter(email__iexact=email, is_active=True).first()
        if person is None:
            raise CommandError(f"Nobody with an account has the email {email}.")
        if withdraw:
            AuthToken.objects.filter(user=person).delete()
            self.stdout.write(f"{person} has no token any more.")
            return
        _, token = AuthToken.objects.create(user=person)
        self.stdout.write(token)
