from django.db import migrations


class Migration(migrations.Migration):
    """What was said before the index was there is due; the roll-up follows it, batch by batch."""

    dependencies = [
        ("learning_cycles", "0039_shipped_words"),
    ]

    operations = [
        migrations.RunSQL(
            """
            INSERT INTO learning_cycles_comparedtext
                (kind, source, conversation_id, terms, is_due)
            SELECT 'question', id, id, '{}'::text[], TRUE
            FROM learning_cycles_conversation WHERE question <> ''
            UNION ALL
            SELECT 'entry', id, conversation_id, '{}', TRUE FROM learning_cycles_entry
            UNION ALL
            SELECT 'issue', counted.issue_id, counted.conversation_id, '{}', TRUE
            FROM learning_cycles_counted counted
            JOIN debriefs_issue issue ON issue.id = counted.issue_id
            WHERE NOT counted.only_number AND counted.conversation_id IS NOT NULL
                AND issue.sent_words <> ''
            ON CONFLICT (kind, source, conversation_id) DO NOTHING
            """,
            migrations.RunSQL.noop,
        ),
    ]
