import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0049_mark_issues_around"),
        ("purchases", "0064_auditlook"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="purchase",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_issues_around",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n    SELECT 'issue', issue_id, clock_timestamp()\n    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)\n    WHERE issue_id IS NOT NULL;\n    RETURN NULL;\n",
                    hash="7bba47c2228dc36d78e067aa2f6f6ddc43be4ae3",
                    operation='INSERT OR UPDATE OF "issue_id", "case_id", "amount", "deleted_at" OR DELETE',
                    pgid="pgtrigger_mark_issues_around_068b0",
                    table="purchases_purchase",
                    when="AFTER",
                ),
            ),
        ),
    ]
