from django.db import migrations


class Migration(migrations.Migration):
    """Words without accents, for columns and indexes, which ask for a function that never changes.

    ``unaccent`` itself could change with its dictionary; this one names it, and holds on to it.
    """

    dependencies = [
        ("debriefs", "0026_held_row"),
        ("systems", "0001_initial"),  # unaccent and pg_trgm
    ]

    operations = [
        migrations.RunSQL(
            """
            CREATE FUNCTION debriefs_plain_words(words text) RETURNS text
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
            RETURN unaccent('unaccent'::regdictionary, left(words, 1000));
            """,
            "DROP FUNCTION debriefs_plain_words(text);",
        ),
    ]
