"""Signing in asks nothing of the broker, and all processes count tries together."""

import socket

from django.core.cache import caches
from django.core.cache.backends.db import DatabaseCache
from django.test import Client
from pytest_django import Settings

from tests.borough import Borough
from tests.factories import PASSWORD

LOGIN = "/accounts/login/"


def test_people_sign_in_while_the_broker_is_away(
    borough: Borough, client: Client, settings: Settings
) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        nobody_there = f"redis://127.0.0.1:{probe.getsockname()[1]}/0"
    settings.REDIS_URL = settings.CELERY_BROKER_URL = nobody_there

    answer = client.post(LOGIN, {"login": borough.worker.email, "password": PASSWORD})

    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(borough.worker.pk)


def test_tries_are_counted_where_every_process_sees_them(borough: Borough, client: Client) -> None:
    assert isinstance(caches["default"], DatabaseCache)

    for _ in range(12):
        client.post(LOGIN, {"login": borough.worker.email, "password": "wrong"})
    answer = client.post(LOGIN, {"login": borough.worker.email, "password": PASSWORD})

    assert "_auth_user_id" not in client.session
    assert answer.status_code != 302
