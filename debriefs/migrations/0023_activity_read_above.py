import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0022_answer"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="activity",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="activity",
            name="update_update",
        ),
        migrations.AddField(
            model_name="activity",
            name="named_above",
            field=models.BooleanField(db_default=True, default=True),
        ),
        migrations.AddField(
            model_name="activity",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        migrations.AddField(
            model_name="activityevent",
            name="named_above",
            field=models.BooleanField(db_default=True, default=True),
        ),
        migrations.AddField(
            model_name="activityevent",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activity",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "named_above", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "version") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", NEW."named_above", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id", NEW."version"); RETURN NULL;',
                    hash="09829df1938a97d6dd2cf6ef199d801b5eb08ed0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_14723",
                    table="debriefs_activity",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activity",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "named_above", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "version") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", NEW."named_above", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id", NEW."version"); RETURN NULL;',
                    hash="f9b2d6f7160a090b4a739d4ccaee4bd9ab21e2ab",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_45d1d",
                    table="debriefs_activity",
                    when="AFTER",
                ),
            ),
        ),
    ]
