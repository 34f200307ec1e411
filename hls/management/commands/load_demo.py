"""Load the demo borough into an empty database."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from hls.demo.load import load
from systems.models import System


class Command(BaseCommand):
    help = "Load the demo borough, where there is no system yet. For development only."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "Everybody knows the password of the demo accounts: they are made with DEBUG only."
            )
        if System.objects.exists():
            if options["verbosity"]:
                self.stdout.write("There are systems here already: nothing was loaded.")
            return
        load()
        if options["verbosity"]:
            self.stdout.write("The demo borough is loaded.")
