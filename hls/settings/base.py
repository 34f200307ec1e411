"""What is the same wherever the project runs. Everything local comes from the environment."""

from datetime import timedelta
from pathlib import Path

import django_stubs_ext
import environ
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured

# Lets classes of Django's be named with their type, as in ``ModelAdmin[System]``.
django_stubs_ext.monkeypatch()

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent.parent

# The council's own name and colour; the words for its roles.
SERVICE_NAME = env.str("SERVICE_NAME", default="Learning loop")
ORGANISATION_NAME = env.str("ORGANISATION_NAME", default="")
BRAND_COLOUR = env.str("BRAND_COLOUR", default="#1d4f6e")
STEWARD_NAME = env.str("STEWARD_NAME", default="steward")

DEBUG = False
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=[])
ROOT_URLCONF = "hls.urls"
WSGI_APPLICATION = "hls.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "hls",
    "learning_cycles",
    "purchases",
    "debriefs",
    "casework",
    "systems",
    "hls.ui",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "csp",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
    "django_filters",
    "django_htmx",
    "django_structlog",
    "drf_spectacular",
    "knox",
    "pghistory",
    "pgtrigger",
    "rest_framework",
    "template_partials",
    "tree_queries",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "hls.middleware.same_person",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "hls.middleware.htmx_sign_in",
    "hls.middleware.private_pages",
    "pghistory.middleware.HistoryMiddleware",
    "hls.logs.RequestLog",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "hls.ui.context.shell",
            ],
        },
    },
]
FORM_RENDERER = "hls.ui.forms.GovukRenderer"

# PostgreSQL and Redis everywhere; the embedded ones set the same two variables.
# PostgreSQL through our own door, which lets no card number in: docs/decisions/0026.
DATABASES = {
    "default": env.db_url("DATABASE_URL", default="postgresql:///hls", engine="hls.postgresql")
}
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DATABASES["default"].setdefault("OPTIONS", {})
if env.bool("DATABASE_POOL", default=False):
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": 1,
        "max_size": 8,
        "timeout": 10,
    }

# What all processes count together: sign-ins too many, codes used already. Not in the broker, which
# may be away while people sign in: docs/decisions/0008.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}

REDIS_URL = env.str("REDIS_URL", default="redis://127.0.0.1:6379/0")

CELERY_BROKER_URL = REDIS_URL
from hls.settings.background import *  # noqa: E402 - queues and schedule

# Lists that can be made into files, by the name that is in the address.
EXPORTS = {
    "actions": "debriefs.exports.ActionsExport",
    "debriefs": "debriefs.exports.DebriefsExport",
    "issues": "debriefs.exports.IssuesExport",
    "purchases-for-audit": "purchases.publishing.audit.AuditExport",
}

# Told what a team said of something at its debrief: functions that take ``talk`` and ``by``.
WHEN_TALKED_ABOUT = ["purchases.actions.talking.take_answer"]
# So long after the first purchase for a case its team is asked what came of it.
CAME_OF_IT_AFTER_WEEKS = env.int("CAME_OF_IT_AFTER_WEEKS", default=6)

AUTH_USER_MODEL = "systems.Person"
# The email is unique whatever its case: a constraint on Lower("email") that the check cannot see.
SILENCED_SYSTEM_CHECKS = ["auth.W004"]
AUTHENTICATION_BACKENDS = [
    "hls.accounts.Account",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["name", "email"]},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_USER_MODEL_EMAIL_FIELD = "email"
ACCOUNT_ADAPTER = "hls.accounts.InvitedOnly"
SOCIALACCOUNT_ADAPTER = "hls.accounts.InvitedOnlySocial"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# An account is opened from a link in an invitation, which shows that the address is its owner's.
MFA_ALLOW_UNVERIFIED_EMAIL = True
ACCOUNT_FORMS = {
    "login": "hls.ui.sign_in.LoginForm",
    "reset_password": "hls.ui.sign_in.ResetPasswordForm",
    "reset_password_from_key": "hls.ui.sign_in.ResetPasswordKeyForm",
    "change_password": "hls.ui.sign_in.ChangePasswordForm",
    "set_password": "hls.ui.sign_in.SetPasswordForm",
    "reauthenticate": "hls.ui.sign_in.ReauthenticateForm",
}
MFA_FORMS = {
    "authenticate": "hls.ui.sign_in.AuthenticateForm",
    "reauthenticate": "hls.ui.sign_in.ReauthenticateCodeForm",
    "activate_totp": "hls.ui.sign_in.ActivateTOTPForm",
    "add_webauthn": "hls.ui.sign_in.AddWebAuthnForm",
    "edit_webauthn": "hls.ui.sign_in.EditWebAuthnForm",
}
SOCIALACCOUNT_PROVIDERS: dict[str, object] = {}
if env.str("OIDC_CLIENT_ID", default=""):
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "APPS": [
            {
                "provider_id": "council",
                "name": env.str("OIDC_NAME", default="your work account"),
                "client_id": env.str("OIDC_CLIENT_ID"),
                "secret": env.str("OIDC_SECRET"),
                "settings": {"server_url": env.str("OIDC_SERVER_URL")},
            }
        ]
    }
SESSION_COOKIE_AGE = 60 * 60 * 12
# On a shared computer a page locks after so many minutes in which nobody touched it.
IDLE_MINUTES = env.float("IDLE_MINUTES", default=20)
SESSION_COOKIE_NAME = "hls_session"

REST_FRAMEWORK = {
    # The first of them says how to ask: with a token, so that nobody known is answered 401.
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "knox.auth.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["hls.api.parsers.StrictParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
}
REST_KNOX = {"TOKEN_TTL": timedelta(days=90), "TOKEN_LIMIT_PER_USER": 10}
SPECTACULAR_SETTINGS = {
    "TITLE": "Learning loop API",
    "DESCRIPTION": (
        "Debriefs with what is written in them, issues, conversations and purchases, with the same "
        "rights as the pages. Whatever is begun has a key that you draw, so that sending it twice "
        "makes it once. A change names in If-Match the version that it was made on; on an old one "
        "nothing is saved, and you get both texts. Nothing leaves a team from here: what is sent "
        "on is read through by its writer, on the page. Nor is it said here how people are."
    ),
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.IsAuthenticated"],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "ENUM_NAME_OVERRIDES": {
        "ActionStateEnum": "debriefs.models.ActionState",
        "StateEnum": "learning_cycles.models.conversations.ConversationState",
        "KindEnum": "debriefs.models.NoteKind",
        "EntryKindEnum": "learning_cycles.models.conversations.EntryKind",
        "AnswerFromAboveKindEnum": "learning_cycles.models.upward.AnswerKind",
    },
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "hls.api.schema.add_refusals",
    ],
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = env.str("TIME_ZONE", default="Europe/London")
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
MEDIA_ROOT = BASE_DIR / "media"
DATA_UPLOAD_MAX_MEMORY_SIZE = 3 * 1024 * 1024
# Files are no part of that. Each form says which size it takes; beyond these nothing is even kept
# for it to look at.
DATA_UPLOAD_MAX_NUMBER_FILES = 40
LARGEST_UPLOAD = 32 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "hls.ui.uploads.CutOff",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# Where people reach the service: links in emails that no page sends begin with it.
SITE_URL = env.str("SITE_URL", default=f"http://127.0.0.1:{env.str('PORT', default='8000')}")
EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="learning-loop@localhost")

# Who made a tally mark, or who was on a debrief page, is in no log either.
DJANGO_STRUCTLOG_USER_ID_FIELD = None

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "hls.logs.Plain",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    # Making a PDF tells of each step, and of each letter in it.
    "loggers": {name: {"level": "WARNING"} for name in ("fontTools", "weasyprint.progress")},
    "root": {"handlers": ["console"], "level": "INFO"},
}

DEMO_DOMAIN = "demo.invalid"
DEMO_PASSWORD = "five-bar-gate"  # noqa: S105 - the demo's own, refused in production


def required(name: str) -> str:
    """The environment's value for ``name``; raises ``ImproperlyConfigured`` in one plain line."""
    value: str = env.str(name, default="")
    if not value:
        raise ImproperlyConfigured(f"Set {name} in the environment.")
    return value
