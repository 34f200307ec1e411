import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0014_subject_is_known"),
        ("casework", "0003_end_of_record_constraints"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="case",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_case",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at"))',
                    func="\n                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n                    VALUES ('case', NEW.id, clock_timestamp());\n                    RETURN NULL;\n                ",
                    hash="9771c7d41ea4e4562eea26dd1f533363029058d5",
                    operation='UPDATE OF "deleted_at"',
                    pgid="pgtrigger_mark_case_b2bc9",
                    table="casework_case",
                    when="AFTER",
                ),
            ),
        ),
    ]
