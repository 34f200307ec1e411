import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("debriefs", "0031_welfareband")]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="welfare",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_welfareevent" ("debrief_id", "face", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "shared_with_team", "talk_to_id", "version", "words") VALUES (OLD."debrief_id", OLD."face", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."said_at", OLD."shared_with_team", OLD."talk_to_id", OLD."version", OLD."words"); RETURN NULL;',
                    hash="2b0f5ec92a63064993738f91b04fad31ae3c23a3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3bfb6",
                    table="debriefs_welfare",
                    when="AFTER",
                ),
            ),
        ),
    ]
