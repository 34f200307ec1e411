import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("learning_cycles", "0008_cycle_lexemes")]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="conversation",
            name="mark_fed",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="mark_fed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."feeds_into_id" IS DISTINCT FROM (NEW."feeds_into_id") OR OLD."merged_into_id" IS DISTINCT FROM (NEW."merged_into_id") OR OLD."passed_up_at" IS DISTINCT FROM (NEW."passed_up_at") OR OLD."system_id" IS DISTINCT FROM (NEW."system_id"))',
                    func="\n                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)\n                    VALUES ('conversation', NEW.id, clock_timestamp());\n                    RETURN NULL;\n                ",
                    hash="ee79259d093444237b18c3d69ed002be59eae2ec",
                    operation='UPDATE OF "feeds_into_id", "system_id", "passed_up_at", "merged_into_id"',
                    pgid="pgtrigger_mark_fed_04264",
                    table="learning_cycles_conversation",
                    when="AFTER",
                ),
            ),
        ),
    ]
