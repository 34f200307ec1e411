from django.db import migrations


class Migration(migrations.Migration):
    """The table behind ``CACHES``, as ``createcachetable`` would make it."""

    dependencies = [("systems", "0001_initial")]

    operations = [
        migrations.RunSQL(
            """
            CREATE TABLE cache (
                cache_key varchar(255) NOT NULL PRIMARY KEY,
                value text NOT NULL,
                expires timestamp with time zone NOT NULL
            );
            CREATE INDEX cache_expires ON cache (expires);
            """,
            "DROP TABLE cache;",
        ),
    ]
