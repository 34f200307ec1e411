from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("learning_cycles", "0036_term_in_home"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[
                migrations.RunSQL(
                    """
                    CREATE UNIQUE INDEX CONCURRENTLY term_in_home_once
                    ON learning_cycles_terminhome (system_id, term, conversation_id)
                    INCLUDE (texts)
                    """,
                    "DROP INDEX CONCURRENTLY term_in_home_once",
                ),
            ],
            state_operations=[
                migrations.AddConstraint(
                    model_name="terminhome",
                    constraint=models.UniqueConstraint(
                        fields=("system", "term", "conversation"),
                        include=("texts",),
                        name="term_in_home_once",
                    ),
                ),
            ],
        ),
    ]
