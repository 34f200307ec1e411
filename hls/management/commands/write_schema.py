"""Keep what all migrations make in one file, or check what is kept."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from hls.local.binaries import postgres_programs
from hls.local.places import place
from hls.postgresql.schema import KEPT, made_by, made_by_migrations


class Command(BaseCommand):
    help = "Apply every migration to an empty database and keep the tables that they make."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="Only say whether the file is as it should be."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        pg_dump = postgres_programs(place("tools")) / "pg_dump"
        wanted = made_by(made_by_migrations(pg_dump), pg_dump)
        if not options["check"]:
            KEPT.write_text(wanted, encoding="utf-8")
        elif KEPT.read_text(encoding="utf-8") != wanted:
            raise CommandError(f"{KEPT.name} is not what the migrations make: run make schema.")
        if made_by(wanted, pg_dump) != wanted:
            raise CommandError(f"{KEPT.name} makes other tables than it says.")
