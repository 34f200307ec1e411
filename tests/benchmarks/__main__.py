"""``make bench``: measure on invented countries, a small and a large one, and print the figures.

Ends with status 1 where a bar was missed, or something was lost, broke or was not found. Times are
the machine's as well: what is compared is measured in turns, in the same run.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

import django

from hls.local.errors import LocalError
from hls.local.places import place
from tests.benchmarks.databases import Wanted
from tests.benchmarks.figures import Report
from tests.benchmarks.site import WEB_WORKERS, Site, populated_sites

PARTS = ["pages", "search", "similar", "rollup", "rebuild", "statements", "debriefs"]
AT_FULL_SIZE = {
    "sizes": "10000,1000000",
    "rounds": 5,
    "times": 20,
    "changes": 10_000,
    "lines": 200_000,
}
SMALL = {
    "sizes": "1000,10000",
    "rounds": 3,
    "times": 8,
    "changes": 500,
    "lines": 20_000,
    "seconds": 20.0,
}


def main(arguments: list[str]) -> int:
    """Measure everything; returns the exit status."""
    options = _options(arguments)
    wanted = [
        Wanted(int(issues), options.teams, options.workers, options.seed)
        for issues in options.sizes.split(",")
    ]
    report = Report()
    try:
        with populated_sites(wanted, afresh=options.afresh) as sites:
            django.setup()
            _measure(sites, report, options)
    except LocalError as error:
        print(error, file=sys.stderr)
        return 1
    kept = options.json or place("bench").folder.with_name("bench.json")
    report.write(kept)
    print(f"\n{report.summary()}\nEvery figure is in {kept}.", flush=True)
    return 1 if report.missed or report.wrong else 0


def _measure(sites: list[Site], report: Report, options: argparse.Namespace) -> None:
    """Reading first, then what changes the databases, which are copies."""
    from tests.benchmarks import debriefs, pages, rollup, search, similar, statements

    report.details |= {
        "at": datetime.now(UTC).isoformat(timespec="minutes"),
        "machine": f"{os.cpu_count()} processors, {platform.machine()}",
        "web_workers": WEB_WORKERS,
        **{
            name: getattr(options, name)
            for name in ("sizes", "rounds", "times", "changes", "lines")
        },
    }
    print(f"{report.details['machine']}, {WEB_WORKERS} web workers", flush=True)
    large = sites[-1]
    load = debriefs.Load(options.writers, options.meetings, options.seconds)
    if "pages" in options.only:
        pages.measure(sites, report, rounds=options.rounds, times=options.times)
    with large.asked():
        if "search" in options.only:
            search.measure(large, report, options.times * options.rounds)
        if "similar" in options.only:
            similar.measure(large, report, options.times * options.rounds)
    if "rollup" in options.only:
        rollup.measure(sites, report, changes=options.changes)
    if "rebuild" in options.only:
        rollup.measure_rebuild(large, report)
    if "statements" in options.only:
        statements.measure(large, report, lines=options.lines)
    if "debriefs" in options.only:
        with large.asked():
            debriefs.measure(large, report, load)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--small", action="store_true", help="small countries, fewer rounds")
    parser.add_argument("--sizes", help="issues of the small and of the large country")
    parser.add_argument("--teams", type=int, default=400, help="see manage.py populate")
    parser.add_argument("--workers", type=int, default=2775, help="see manage.py populate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--afresh", action="store_true", help="populate again")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--rounds", type=int, help="of all pages, small and large in turns")
    parser.add_argument("--times", type=int, help="how often a page is opened in a round")
    parser.add_argument("--changes", type=int, help="issues for the roll-up to carry on")
    parser.add_argument("--lines", type=int, help="of the card statement that is read in")
    parser.add_argument("--writers", type=int, default=60)
    parser.add_argument("--meetings", type=int, default=12, help="debriefs that are going on")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--json", type=Path, help="the file for every figure")
    small = "--small" in arguments
    parser.set_defaults(**AT_FULL_SIZE)
    if small:
        parser.set_defaults(**SMALL)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
