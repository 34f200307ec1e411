import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0048_to_talk_about_triggers"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="countermeasure",
            name="mark_issue_written",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activity",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_issues_around",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n    SELECT 'issue', issue_id, clock_timestamp()\n    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)\n    WHERE issue_id IS NOT NULL;\n    RETURN NULL;\n",
                    hash="a706b38d863f327facd31a51ca226bc24c543840",
                    operation='UPDATE OF "issue_id"',
                    pgid="pgtrigger_mark_issues_around_6ba75",
                    table="debriefs_activity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countermeasure",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_issues_around",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n    SELECT 'issue', issue_id, clock_timestamp()\n    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)\n    WHERE issue_id IS NOT NULL;\n    RETURN NULL;\n",
                    hash="125a9b1aeb74dae5132f3fa3d10ddbe884637332",
                    operation='INSERT OR UPDATE OF "issue_id", "ended_on", "sent_at", "review_on", "air_cover_holder" OR DELETE',
                    pgid="pgtrigger_mark_issues_around_4384e",
                    table="debriefs_countermeasure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="tally",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_issues_around",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n    SELECT 'issue', issue_id, clock_timestamp() FROM (\n        SELECT OLD.issue_id UNION SELECT NEW.issue_id\n        UNION SELECT issue_id FROM debriefs_activity WHERE id IN (OLD.activity_id, NEW.activity_id)\n    ) AS touched(issue_id) WHERE issue_id IS NOT NULL;\n    RETURN NULL;\n",
                    hash="f79d0e9ef00246556e003a09f3a530f05f52bc1a",
                    operation='INSERT OR UPDATE OF "issue_id", "activity_id" OR DELETE',
                    pgid="pgtrigger_mark_issues_around_c53d1",
                    table="debriefs_tally",
                    when="AFTER",
                ),
            ),
        ),
    ]
