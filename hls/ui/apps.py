"""The app of everything that screens share; it has no tables."""

from django.apps import AppConfig
from django.core.checks import register
from django.forms import ModelChoiceField

from hls.ui.fields import RowsAtOnce
from hls.ui.theme import check_brand_colour


class UiConfig(AppConfig):
    """Registers the check of the service's colour, and how the choices of forms are read."""

    name = "hls.ui"
    label = "ui"
    verbose_name = "what screens share"

    def ready(self) -> None:
        register(check_brand_colour)
        ModelChoiceField.iterator = RowsAtOnce  # type: ignore[misc]  # of all such fields
