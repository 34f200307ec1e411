"""The project's Celery with every period of the schedule cut to a second, for tests of beat."""

from datetime import timedelta

from hls.celery import app

app.conf.beat_schedule = {
    name: {**entry, "schedule": timedelta(seconds=1)}
    for name, entry in app.conf.beat_schedule.items()
}
