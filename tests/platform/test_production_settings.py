"""Production settings refuse what must not go live, in one clear sentence each."""

import runpy
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured

from tests.platform.production import SETTINGS

REQUIRED = ["SECRET_KEY", "ALLOWED_HOSTS", "EMAIL_URL", "DATABASE_URL", "REDIS_URL"]


@pytest.fixture(autouse=True)
def production(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that production accepts."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)


def load() -> dict[str, Any]:
    return runpy.run_module("hls.settings.production")


def test_a_proper_environment_is_accepted() -> None:
    settings = load()

    assert settings["DEBUG"] is False
    assert settings["ALLOWED_HOSTS"] == ["learning.example.org", "127.0.0.1"]


@pytest.mark.parametrize("name", REQUIRED)
def test_what_is_missing_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(name)

    with pytest.raises(ImproperlyConfigured, match=name):
        load()


@pytest.mark.parametrize(
    "key",
    [
        "not-a-secret-for-development-only",
        "not-a-secret-but-made-longer-so-that-it-would-pass-by-length-alone",
        "django-insecure-4u@z!kq0p9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4j3k2l1",
        "Zk3v9Qm2Xr7Lw5Tb8Nd4",
        "a" * 60,
    ],
)
def test_a_secret_that_can_be_guessed_does_not_start(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_KEY", key)

    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY"):
        load()


def test_debug_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBUG", "true")

    with pytest.raises(ImproperlyConfigured, match="DEBUG"):
        load()


def test_answering_to_every_name_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOWED_HOSTS", "*")

    with pytest.raises(ImproperlyConfigured, match="ALLOWED_HOSTS"):
        load()


def test_cookies_and_pages_travel_encrypted_only() -> None:
    settings = load()

    assert settings["SESSION_COOKIE_SECURE"]
    assert settings["CSRF_COOKIE_SECURE"]
    assert settings["SECURE_SSL_REDIRECT"]
    assert settings["SECURE_HSTS_SECONDS"] >= 31_536_000


def test_a_proxy_is_believed_only_when_told_to(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "SECURE_PROXY_SSL_HEADER" not in load()

    monkeypatch.setenv("BEHIND_PROXY", "true")

    assert load()["SECURE_PROXY_SSL_HEADER"] == ("HTTP_X_FORWARDED_PROTO", "https")
