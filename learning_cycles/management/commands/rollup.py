"""``manage.py rollup``: carry on what changed; make everything anew; check it; or write it out."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from learning_cycles.rollup import differences, rebuild, roll_up
from learning_cycles.rollup.dumping import dumped


class Command(BaseCommand):
    help = "Carry issues into conversations. Without an option: whatever is marked as changed."

    def add_arguments(self, parser: CommandParser) -> None:
        how = parser.add_mutually_exclusive_group()
        how.add_argument(
            "--rebuild", action="store_true", help="make everything derived anew from the facts"
        )
        how.add_argument(
            "--check",
            action="store_true",
            help="compare what is kept with a computation of its own; exits 1 on a difference",
        )
        how.add_argument(
            "--dump",
            action="store_true",
            help="write the counts of every system and conversation as JSON",
        )
        parser.add_argument(
            "--shown",
            action="store_true",
            help="with --dump: as somebody above the teams reads them, masked",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["shown"] and not options["dump"]:
            raise CommandError("--shown goes with --dump.")
        if options["check"]:
            self._check()
        elif options["dump"]:
            for part in dumped(shown=options["shown"]):
                self.stdout.write(part, ending="")
        elif options["rebuild"]:
            rebuild()
            self.stdout.write("Everything derived was made anew.")
        else:
            self.stdout.write(f"{roll_up()} changes carried on.")

    def _check(self) -> None:
        found = differences()
        for line in found:
            self.stdout.write(line)
        if found:
            raise CommandError(f"{len(found)} differences.")
        self.stdout.write("Incremental and rebuilt are the same.")
