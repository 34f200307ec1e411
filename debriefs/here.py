"""Who is on a debrief's page just now. Nothing of it is in the database: docs/decisions/0009."""

from __future__ import annotations

import time

import redis
import structlog
from django.conf import settings

from debriefs.models import Debrief
from systems.models import Person

log = structlog.get_logger(__name__)

SECONDS = 15
"""After so long without asking for news somebody is not here any more."""
AWAY_SECONDS = 30
"""How long nothing is asked of a broker that did not answer: no page waits for it again."""


class Here:
    """Who asked for news of which debrief of late, in the broker's memory for some seconds."""

    def __init__(self, url: str) -> None:
        # Celery's name for a socket is not that of the client.
        self._redis = redis.Redis.from_url(
            url.replace("redis+socket://", "unix://", 1),
            socket_timeout=0.3,
            socket_connect_timeout=0.3,
            decode_responses=True,
        )
        self._away_until = 0.0

    def come(self, debrief: Debrief, person: Person) -> list[str]:
        """``person`` is here; returns the names of all who are, none if nobody can know."""
        if time.monotonic() < self._away_until:
            return []
        now = time.time()
        key = f"here:{debrief.pk}"
        try:
            with self._redis.pipeline() as pipe:
                pipe.zadd(key, {f"{person.pk}:{person}": now})
                pipe.zremrangebyscore(key, "-inf", now - SECONDS)
                pipe.expire(key, SECONDS)
                pipe.zrange(key, 0, -1)
                found = pipe.execute()[-1]
        except redis.RedisError as error:
            self._away_until = time.monotonic() + AWAY_SECONDS
            log.warning("who_is_here_is_unknown", reason=type(error).__name__)
            return []
        return sorted(name.partition(":")[2] for name in found)


here = Here(settings.REDIS_URL)
