"""Bring an issue log from paper into an organisation's teams."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from debriefs.importing.actions import Outcome, import_issue_log
from debriefs.importing.reading import NotAnIssueLog, too_large
from debriefs.importing.rejected import rejected_file
from systems.models import Scale, System


class Command(BaseCommand):
    help = (
        "Bring an issue log (CSV, the columns of the paper template) into an organisation's teams. "
        "Teams that are not there are made. Bringing a file again adds nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the log, as CSV")
        parser.add_argument(
            "--organisation", required=True, metavar="NAME", help="whose teams the log is of"
        )
        parser.add_argument(
            "--rejected",
            type=Path,
            metavar="PATH",
            help="where rows to mend are written (FILE.rejected.csv beside the log)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        file: Path = options["file"]
        organisation = _organisation(options["organisation"])
        try:
            outcome = import_issue_log(data=_bytes_of(file), organisation=organisation, by=None)
        except NotAnIssueLog as refusal:
            raise CommandError(str(refusal)) from refusal
        self._report(outcome, organisation)
        if outcome.rejected:
            self._hand_back(outcome, options["rejected"] or file.with_suffix(".rejected.csv"))

    def _report(self, outcome: Outcome, organisation: System) -> None:
        self.stdout.write(f"Issues added to {organisation}: {outcome.added}")
        self.stdout.write(f"Here already: {outcome.already_there}")
        for team in outcome.teams_made:
            self.stdout.write(f"Team made: {team}")
        for row in outcome.rejected:
            self.stderr.write(f"Line {row.line}: {' '.join(row.problems)}")

    def _hand_back(self, outcome: Outcome, path: Path) -> None:
        try:
            path.write_bytes(rejected_file(outcome.rejected))
        except OSError as error:
            raise CommandError(
                f"The rows to mend could not be written to {path} ({error.strerror}). Bring the "
                "file again with --rejected and another path: what is here already is not added "
                "again."
            ) from error
        self.stderr.write(f"Rows to mend and bring again: {path}")


def _organisation(name: str) -> System:
    found = System.objects.filter(scale=Scale.ORGANISATION, name__iexact=name.strip())
    if len(found) == 1:
        return found[0]
    raise CommandError(
        f"There is more than one organisation called “{name}”."
        if found
        else f"There is no organisation called “{name}”."
    )


def _bytes_of(file: Path) -> bytes:
    """The file's bytes; its size is looked at before it is read. Raises ``CommandError``."""
    try:
        if refusal := too_large(file.stat().st_size):
            raise NotAnIssueLog(refusal)
        return file.read_bytes()
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
