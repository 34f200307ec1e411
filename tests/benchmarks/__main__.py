"""``make bench``: measure on an invented world, and print the figures.

Ends with status 1 where something was lost, broke or was not found. Times are told beside what
they should be, and decide nothing: they are the machine's as well.
"""

import argparse
import os
import sys

import django

from hls.local.errors import LocalError
from tests.benchmarks.site import WEB_WORKERS, Site, populated_site

SIZES = {"issues": 100_000, "teams": 400, "workers": 2775}


def main(arguments: list[str]) -> int:
    """Measure everything; returns the exit status."""
    options = _options(arguments)
    size = {name: getattr(options, name) for name in (*SIZES, "seed")}
    try:
        with populated_site(size) as site:
            django.setup()
            return _measure(site, options)
    except LocalError as error:
        print(error, file=sys.stderr)
        return 1


def _measure(site: Site, options: argparse.Namespace) -> int:
    from tests.benchmarks import debriefs, similar

    print(f"{os.cpu_count()} processors, {WEB_WORKERS} web workers", flush=True)
    told, not_found = similar.measure(site, options.times)
    print(told, flush=True)
    load = debriefs.Load(options.writers, options.meetings, options.seconds)
    told, lost = debriefs.measure(site, load)
    print(told, *not_found, *lost, sep="\n", flush=True)
    return 1 if not_found or lost else 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    for name, usual in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=usual, help="see manage.py populate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=200, help="how often similar issues are asked")
    parser.add_argument("--writers", type=int, default=60)
    parser.add_argument("--meetings", type=int, default=12, help="debriefs that are going on")
    parser.add_argument("--seconds", type=float, default=60)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
