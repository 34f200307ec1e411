"""Production as it is measured: with two pages to measure against, and queries counted."""

from pathlib import Path

from hls.settings.production import *

ROOT_URLCONF = "tests.benchmarks.urls"
MIDDLEWARE = ["tests.benchmarks.floor.count_queries", *MIDDLEWARE]
OWN = Path(__file__).parent / "templates"
TEMPLATES = [{**TEMPLATES[0], "DIRS": [BASE_DIR / "templates", OWN]}]
