from django.db import migrations

# What was there before is counted by the roll-up like what comes.
MARK = """
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp() FROM (
        SELECT issue_id FROM debriefs_countermeasure WHERE ended_on IS NULL
        UNION
        SELECT issue_id FROM purchases_purchase WHERE issue_id IS NOT NULL
        UNION
        SELECT issue_id FROM debriefs_tally WHERE issue_id IS NOT NULL
        UNION
        SELECT issue_id FROM debriefs_activity WHERE issue_id IS NOT NULL
    ) touched
"""


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0065_mark_issues_around"),
        ("learning_cycles", "0054_issue_surroundings"),
    ]

    operations = [migrations.RunSQL(MARK, migrations.RunSQL.noop)]
