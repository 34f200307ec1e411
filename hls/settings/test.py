"""Tests: real database and broker, quick password hashing, mails kept in memory."""

from hls.local.places import default_addresses

# What the tests start, unless the environment names servers; ``base`` reads it on import.
default_addresses("test")

from hls.settings.base import *  # noqa: E402 - after the addresses that it reads

SECRET_KEY = "not-a-secret-for-tests-only"  # noqa: S105 - tests hold nothing worth keeping
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
# A folder of the test run's own, which its workers are told of.
MEDIA_ROOT = env.path("MEDIA_ROOT", default=MEDIA_ROOT)
INSTALLED_APPS += ["django_migration_linter", "zeal"]
MIDDLEWARE = ["zeal.middleware.zeal_middleware", *MIDDLEWARE]
# Static files come from where they are written, in every kind of test; nothing is collected.
STATIC_ROOT = None  # type: ignore[assignment]
WHITENOISE_USE_FINDERS = True
# A file is looked for when it is asked for: each client of a test has a handler of its own, which
# would otherwise look at all of them.
WHITENOISE_AUTOREFRESH = True
# Signing out reads its one session twice; that is Django's own doing.
ZEAL_ALLOWLIST = [
    {"model": "sessions.Session", "field": "get()"},
    # A change closes each issue that it settles, and each asks once to tell its own person.
    {"model": "casework.ToTell", "field": "get()"},
    # A press saves each field that was changed by itself, on the version of that field.
    *({"model": f"debriefs.{name}", "field": "get()"} for name in ("Issue", "Action", "Welfare")),
]
