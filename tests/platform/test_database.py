"""What every connection to the database begins with."""

import pytest
from django.db import connection


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("setting", "value"), [("jit", "off"), ("random_page_cost", "1.1"), ("pgtrigger.ignore", "{}")]
)
def test_every_connection_begins_with_it(setting: str, value: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s)", [setting])
        assert cursor.fetchone() == (value,)
