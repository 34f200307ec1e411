"""Run one command with local services around it: ``python -m hls.local.during COMMAND...``.

For tools that ask a database something, such as the migration linter. Theirs is its own.
"""

import os
import subprocess
import sys

from hls.local.errors import LocalError
from hls.local.places import place
from hls.local.services import LocalServices


def main(command: list[str]) -> int:
    """Return the exit status of ``command``; 1, with one line, where the services do not start."""
    services = LocalServices(place("tools"), os.environ, durable=False)
    try:
        with services:
            addresses = {
                "DATABASE_URL": services.database_url,
                "REDIS_URL": services.redis_url,
            }
            return subprocess.run(command, env={**os.environ, **addresses}).returncode
    except LocalError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
