"""The shell as Django knows it."""

from django.apps import AppConfig

from hls import logs


class HlsConfig(AppConfig):
    """Registers the checks that a server must pass, and says how it logs."""

    name = "hls"

    def ready(self) -> None:
        from hls import checks  # noqa: F401, PLC0415 - registers; models must be loaded first

        logs.configure()
