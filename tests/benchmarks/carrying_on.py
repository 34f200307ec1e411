"""One worker process that carries on what waits, or makes it all anew; says how it went.

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
    from learning_cycles.rollup import rebuild_counts, rebuild_likeness, roll_up

    does = (roll_up, rebuild_counts, rebuild_likeness, read_statements)
    work = {each.__name__: each for each in does}
    begun = time.time()
    work[what]()
    ended = time.time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"begun": begun, "ended": ended, "peak": peak}))


def read_statements() -> None:
    """Read in and match every statement that waits for it."""
    from purchases.models import Statement
    from purchases.statements.taking_in import read_statement

    for statement_id in list(Statement.objects.unread().values_list("pk", flat=True)):
        read_statement(statement_id=statement_id)


if __name__ == "__main__":
    main(sys.argv[1])
