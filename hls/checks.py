"""What must not be there where real people's lives are kept."""

from collections.abc import Sequence

from django.apps import AppConfig
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections


@register(Tags.database, deploy=True)
def no_demo_accounts(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None, **kwargs: object
) -> list[CheckMessage]:
    """Refuse a database that holds the demo's people: everybody knows their password."""
    people = get_user_model()
    return [
        Error(
            "The demo accounts are in this database, and everybody knows their password.",
            hint="Start with an empty database.",
            id="hls.E001",
        )
        for alias in databases or []
        if people._meta.db_table in connections[alias].introspection.table_names()
        and people._base_manager.using(alias)
        .filter(email__iendswith=f"@{settings.DEMO_DOMAIN}")
        .exists()
    ]
