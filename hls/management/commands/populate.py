"""Make a large invented country to measure in."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from hls.populate.country import COUNTRY, Size
from hls.populate.world import make_world, tidy_up
from systems.models import Person, System

USUAL = {"issues": 100_000, "teams": 400, "workers": 2775}
INVENTED = ".invalid"
"""How the email addresses of invented people end; no real one does."""


class Command(BaseCommand):
    help = "Make a large invented country, the same for the same seed, to measure in. No real one."

    def add_arguments(self, parser: CommandParser) -> None:
        for name, usual in USUAL.items():
            parser.add_argument(f"--{name}", type=int, default=usual, help=f"usually {usual}")
        parser.add_argument("--seed", type=int, default=1)

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("This fills the database with inventions: with DEBUG only.")
        if Person.objects.exclude(email__endswith=INVENTED).exists():
            raise CommandError("There are real people in this database: nothing was made.")
        if System.objects.filter(name=COUNTRY).exists():
            raise CommandError("This database is populated already: nothing was made.")
        size = Size(**{name: options[name] for name in USUAL})
        if not 1 <= size.teams <= size.workers or size.issues < 0:
            raise CommandError("There must be a team, a worker for each, and no less than nothing.")
        make_world(size, options["seed"])
        if not connection.in_atomic_block:
            tidy_up()
        if options["verbosity"]:
            self.stdout.write(f"Populated: {size.issues} issues of {size.teams} teams.")
