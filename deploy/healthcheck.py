"""Tell the container engine how a service is: status 0 for well, else 1.

``python -m deploy.healthcheck web`` (or ``worker``, ``beat``), in the container that it asks about.
"""

import http.client
import os
import socket
import sys
import time
from pathlib import Path

SECONDS = 5
# Beat writes its schedule every three minutes.
OLDEST_SCHEDULE = 600


def web() -> bool:
    """The health page answers 200, asked by a name that the service goes by."""
    host = os.environ["ALLOWED_HOSTS"].split(",")[0].strip().lstrip(".")
    connection = http.client.HTTPConnection(
        "127.0.0.1", int(os.environ.get("PORT", "8000")), timeout=SECONDS
    )
    connection.request("GET", "/health/", headers={"Host": host})
    return connection.getresponse().status == http.HTTPStatus.OK


def worker() -> bool:
    """The worker of this container answers a ping."""
    from hls.celery import app  # noqa: PLC0415 - only the worker's check pays for loading it

    name = f"celery@{socket.gethostname()}"
    return bool(app.control.ping(destination=[name], timeout=SECONDS))


def beat() -> bool:
    """The schedule has been written lately."""
    schedule = Path(os.environ.get("BEAT_SCHEDULE", "/tmp/beat-schedule"))
    # The format, and with it the ending of the name, is whatever this Python was built with.
    written = [file.stat().st_mtime for file in schedule.parent.glob(f"{schedule.name}*")]
    return time.time() - max(written, default=0) < OLDEST_SCHEDULE


def main(service: str) -> int:
    """Exit status for ``service``: 0 where it does its work, else 1."""
    checks = {"web": web, "worker": worker, "beat": beat}
    try:
        return 0 if checks[service]() else 1
    except (OSError, http.client.HTTPException) as error:
        print(f"{service}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
