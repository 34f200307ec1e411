import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0041_term_in_system"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="stays_in_system",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."system_id" IS DISTINCT FROM (NEW."system_id"))',
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;",
                    hash="c1a708ba5fcbc6abec7599ab6338f0a264238b57",
                    operation="UPDATE",
                    pgid="pgtrigger_stays_in_system_a4f94",
                    table="learning_cycles_conversation",
                    when="BEFORE",
                ),
            ),
        ),
    ]
