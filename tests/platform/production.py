"""Production as the container sees it: its settings, its scripts, and how they are run."""

import os
import subprocess
import sys
from pathlib import Path

from hls.local.places import CHECKOUT

SETTINGS = {
    "DJANGO_SETTINGS_MODULE": "hls.settings.production",
    "SECRET_KEY": "Zk3v9Qm2Xr7Lw5Tb8Nd4Hs6Jp1Gf0Yc-aEuIoRtWqPzMxKvBnDs",
    "ALLOWED_HOSTS": "learning.example.org,127.0.0.1",
    "EMAIL_URL": "dummymail://",
}


def environment(database_url: str, redis_url: str, **more: str) -> dict[str, str]:
    """The environment of a service: the settings above, two addresses, and ``more``."""
    return {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": os.environ.get("HOME", "/"),
        **SETTINGS,
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        **more,
    }


def run(command: list[str], env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run ``command`` from the checkout to its end; never raises for its status."""
    return subprocess.run(
        command, cwd=CHECKOUT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
