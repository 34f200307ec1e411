"""What base.html knows on every page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from hls.ui.navigation import SEARCH_PATH, links_for


def shell(request: HttpRequest) -> dict[str, Any]:
    """The council's names and the signed-in person's links.

    ``navigation`` is a function, so that a fragment that draws no navigation asks nothing for it.
    """
    return {
        "service_name": settings.SERVICE_NAME,
        "organisation_name": settings.ORGANISATION_NAME,
        "brand_colour": settings.BRAND_COLOUR,
        "idle_minutes": settings.IDLE_MINUTES,
        "search_path": SEARCH_PATH,
        "navigation": lambda: links_for(request),
    }
