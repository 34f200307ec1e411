"""One worker process that carries on what is marked, or makes everything anew; says how it went.

Run by itself on the database of its environment: ``-m tests.benchmarks.carrying_on roll_up``.
"""

import json
import resource
import sys
import time

import django


def main(what: str) -> None:
    """Print as JSON when it began and ended, and the most memory that it took, in MB."""
    django.setup()
    from learning_cycles import rollup

    begun = time.time()
    rollup.rebuild() if what == "rebuild" else rollup.roll_up()
    ended = time.time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"begun": begun, "ended": ended, "peak": peak}))


if __name__ == "__main__":
    main(sys.argv[1])
