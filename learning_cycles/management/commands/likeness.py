"""``manage.py likeness``: find the homes of labelled texts, and say how often they are right."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from learning_cycles.likeness.measuring import FIRST, Labelled, find_homes

COLUMNS = ("id", "home", "text")
QUESTIONS = ("home", "question")


class Command(BaseCommand):
    help = (
        "Find the home of each text of a CSV file with the columns id, home and text, held out of "
        "its own, with what the roll-up uses. Writes the same columns with the home that was found "
        "(nothing where no home shares a word), and says how often it was the right one. A text "
        "without a home is only looked for. No conversation of the site is touched."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="CSV in UTF-8: id, home, text")
        parser.add_argument(
            "--homes",
            type=Path,
            help="CSV with the homes' questions: home, question; <FILE>-homes.csv where it exists",
        )
        parser.add_argument(
            "--output", type=Path, help="where to write; otherwise the figures go to standard error"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        file: Path = options["file"]
        rows = _read(file, COLUMNS)
        beside = file.with_name(f"{file.stem}-homes.csv")
        homes: Path | None = options["homes"] or (beside if beside.exists() else None)
        questions = {
            row["home"]: row["question"]
            for row in (_read(homes, QUESTIONS) if homes else [])
            if row["home"]
        }
        found = [
            [name for name, _ in likest]
            for likest in find_homes(
                [Labelled(row["home"], row["text"]) for row in rows], questions
            )
        ]
        if output := options["output"]:
            try:
                with output.open("w", encoding="utf-8", newline="") as written:
                    _write(written, rows, found)
            except OSError as error:
                raise CommandError(f"{output} cannot be written: {error.strerror}.") from error
        else:
            _write(self.stdout, rows, found)
        said = self.stdout if output else self.stderr
        for line in _figures(rows, found):
            said.write(line)


def _read(file: Path, columns: tuple[str, ...]) -> list[dict[str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened)
            missing = [name for name in columns if name not in (reader.fieldnames or [])]
            if missing:
                raise CommandError(f"{file} has no column {' and no column '.join(missing)}.")
            return [{name: (row[name] or "").strip() for name in columns} for row in reader]
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise CommandError(f"{file} is not a CSV file in UTF-8.") from error


def _write(written: Any, rows: list[dict[str, str]], found: list[list[str]]) -> None:
    writer = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row, homes in zip(rows, found, strict=True):
        writer.writerow({**row, "home": homes[0] if homes else ""})


def _figures(rows: list[dict[str, str]], found: list[list[str]]) -> list[str]:
    """How many of the texts with a home were found in it."""
    labelled = [(row["home"], homes) for row, homes in zip(rows, found, strict=True) if row["home"]]
    if not labelled:
        return ["No text has a home to compare with."]
    first = sum(homes[:1] == [home] for home, homes in labelled)
    among = sum(home in homes for home, homes in labelled)
    number = len(labelled)
    return [
        f"The right home first: {first} of {number} ({first / number:.0%})",
        f"Among the first {FIRST}: {among} of {number} ({among / number:.0%})",
    ]
