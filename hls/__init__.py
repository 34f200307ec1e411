"""The shell of the project: settings, addresses, home page, background worker."""

from hls.celery import app as celery_app

__all__ = ["celery_app"]
