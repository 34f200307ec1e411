"""The app of everything that screens share; it has no tables."""

from django.apps import AppConfig
from django.core.checks import register

from hls.ui.theme import check_brand_colour


class UiConfig(AppConfig):
    """Registers the check that the colour set for the service can be used."""

    name = "hls.ui"
    label = "ui"
    verbose_name = "what screens share"

    def ready(self) -> None:
        register(check_brand_colour)
