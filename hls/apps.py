"""The shell as Django knows it."""

from django.apps import AppConfig


class HlsConfig(AppConfig):
    """Registers the checks that a server must pass."""

    name = "hls"

    def ready(self) -> None:
        from hls import checks  # noqa: F401, PLC0415 - registers; models must be loaded first
