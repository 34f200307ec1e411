"""The address of the database that the running test uses, for processes that it starts."""

from urllib.parse import quote, urlencode

from django.db import connection


def database_url() -> str:
    """``DATABASE_URL`` of the test database, over a socket or TCP."""
    settings = connection.settings_dict
    host = settings["HOST"] or settings["OPTIONS"].get("host", "")
    port = settings["PORT"] or settings["OPTIONS"].get("port", "")
    query = urlencode({key: value for key, value in (("host", host), ("port", port)) if value})
    who = quote(settings["USER"] or "", safe="")
    if settings["PASSWORD"]:
        who += ":" + quote(settings["PASSWORD"], safe="")
    return f"postgresql://{who}@/{quote(settings['NAME'], safe='')}?{query}"
