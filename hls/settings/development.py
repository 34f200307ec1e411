"""A laptop: DEBUG on, mails printed to the console, no secrets."""

from hls.local.places import default_addresses

# What ``make run`` started, unless the environment names servers; ``base`` reads it on import.
default_addresses("run")

from hls.settings.base import *  # noqa: E402 - after the addresses that it reads

DEBUG = True
ORGANISATION_NAME = env.str("ORGANISATION_NAME", default="Tarnbridge Borough Council")
SECRET_KEY = "not-a-secret-for-development-only"  # noqa: S105 - production refuses this very value
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
INSTALLED_APPS += ["django_migration_linter"]
