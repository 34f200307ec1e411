"""Bring an issue log from paper into an organisation's teams."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from debriefs.importing.actions import Brings, import_issue_log
from debriefs.importing.columns import Column
from debriefs.importing.reading import too_large
from debriefs.importing.refusal import NotAnIssueLog, NotSaid
from debriefs.importing.rejected import rejected_file
from systems.models import Scale, System

OPTIONS = {Column.TEAM: "--team", Column.RAISED_ON: "--day"}


class Command(BaseCommand):
    help = (
        "Bring an issue log (CSV or Excel workbook, flat columns or the paper template's own) into "
        "an organisation's teams. Teams that are not there are made. What is unclear is held for "
        "the team's coordinator. Bringing a file again adds nothing."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the log, as CSV or XLSX")
        parser.add_argument(
            "--organisation", required=True, metavar="NAME", help="whose teams the log is of"
        )
        parser.add_argument(
            "--team", default="", metavar="NAME", help="whose it is, for rows that name no team"
        )
        parser.add_argument(
            "--day", default="", help="when it was written, for rows without a day: 27/03/2026"
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
            brings = import_issue_log(
                data=_bytes_of(file),
                organisation=organisation,
                by=None,
                file_name=file.name[:255],
                said={Column.TEAM: options["team"], Column.RAISED_ON: options["day"]},
            )
        except NotSaid as missing:
            use = " and ".join(OPTIONS[column] for column in missing.columns)
            raise CommandError(f"{missing} Use {use}.") from missing
        except NotAnIssueLog as refusal:
            raise CommandError(str(refusal)) from refusal
        self._report(brings, organisation)
        if brings.rejected:
            self._hand_back(brings, options["rejected"] or file.with_suffix(".rejected.csv"))

    def _report(self, brings: Brings, organisation: System) -> None:
        self.stdout.write(f"Issues added to {organisation}: {brings.added}")
        self.stdout.write(f"Here already: {brings.already_there}")
        if brings.held:
            self.stdout.write(f"Held for the team's coordinator to settle: {brings.held}")
        for team in brings.teams_made:
            self.stdout.write(f"Team made: {team}")
        for row in brings.rejected:
            self.stderr.write(f"Line {row.line}: {' '.join(row.problems)}")

    def _hand_back(self, brings: Brings, path: Path) -> None:
        try:
            path.write_bytes(rejected_file(brings.rejected))
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
