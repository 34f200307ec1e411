"""A server: everything secret or local comes from the environment, and bad choices do not start."""

from django.core.exceptions import ImproperlyConfigured

from hls.settings.base import *

SHORTEST_SECRET = 50


def secret_key() -> str:
    """``SECRET_KEY``; raises ``ImproperlyConfigured`` for one that could be guessed."""
    key = required("SECRET_KEY")
    if key.startswith(("not-a-secret", "django-insecure")):
        raise ImproperlyConfigured("SECRET_KEY is the one from development. Make one of your own.")
    if len(key) < SHORTEST_SECRET or len(set(key)) < SHORTEST_SECRET // 5:
        raise ImproperlyConfigured(
            f"SECRET_KEY is too easy to guess. Make one of {SHORTEST_SECRET} random characters."
        )
    return key


def allowed_hosts() -> list[str]:
    """``ALLOWED_HOSTS``; raises ``ImproperlyConfigured`` where it allows none or all."""
    hosts: list[str] = env.list("ALLOWED_HOSTS", default=[])
    if not hosts or "*" in hosts:
        raise ImproperlyConfigured(
            "Set ALLOWED_HOSTS to the names that people type to reach the service."
        )
    return hosts


if env.bool("DEBUG", default=False):
    raise ImproperlyConfigured("DEBUG shows people's lives to strangers. Remove it.")

SECRET_KEY = secret_key()
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = allowed_hosts()
SITE_URL = env.str("SITE_URL", default="") or f"https://{ALLOWED_HOSTS[0]}"
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
for name in ("DATABASE_URL", "REDIS_URL", "EMAIL_URL"):
    required(name)

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^health/$"]  # asked from inside, without a proxy
if env.bool("BEHIND_PROXY", default=False):
    # Only where the proxy sets this header itself and drops the one that a browser sends.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("HSTS_INCLUDE_SUBDOMAINS", default=False)
# One service does not decide for a council's other names, nor for a list that browsers keep.
SILENCED_SYSTEM_CHECKS = [*SILENCED_SYSTEM_CHECKS, "security.W005", "security.W021"]

STATIC_ROOT = env.path("STATIC_ROOT", default=BASE_DIR / "staticfiles")
MEDIA_ROOT = env.path("MEDIA_ROOT", default=BASE_DIR / "media")
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
