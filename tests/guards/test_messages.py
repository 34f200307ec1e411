"""What waits in the broker's queues: ids alone, and nothing that anybody wrote."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest
import redis
from django.test import Client

from hls.local.places import Place
from tests.borough import Borough
from tests.guards.lives import OPEN, make_lives
from tests.guards.test_card_numbers import DIGITS, TYPED
from tests.guards.test_planted import marks_in
from tests.support.background import Broker


@pytest.mark.django_db(transaction=True)
def test_no_message_to_the_broker_holds_more_than_ids(broker: Broker, borough: Borough) -> None:
    lives = make_lives(borough)
    client = Client(raise_request_exception=False)
    client.force_login(borough.worker)
    client.post(
        f"/issues/{lives.issue.pk}/close/",
        {"closing": "no", "closing_words": f"{OPEN} knows why", "version": lives.issue.version},
    )

    messages = _messages(broker.place)

    assert messages
    for message in messages:
        args, kwargs, _ = json.loads(base64.b64decode(message["body"]))
        assert all(isinstance(each, int) for each in args)
        assert not kwargs
        assert not marks_in(json.dumps(message) + json.dumps(args))


@pytest.mark.django_db(transaction=True)
def test_no_message_to_the_broker_has_a_card_number(broker: Broker, borough: Borough) -> None:
    lives = make_lives(borough)
    client = Client(raise_request_exception=False)
    client.force_login(borough.worker)
    client.post(
        f"/issues/{lives.issue.pk}/close/",
        {"closing": "no", "closing_words": TYPED, "version": lives.issue.version},
    )
    messages = _messages(broker.place)
    assert messages
    assert not [each for each in messages if DIGITS in re.sub(r"[^0-9]", "", json.dumps(each))]


def _messages(place: Place) -> list[dict[str, Any]]:
    """What waits in the broker's queues."""
    with redis.Redis(unix_socket_path=str(place.valkey_socket)) as asked:
        found: Any = [
            message
            for key in asked.keys("*")
            if asked.type(key) == b"list"
            for message in asked.lrange(key, 0, -1)
        ]
    return [json.loads(message) for message in found]
