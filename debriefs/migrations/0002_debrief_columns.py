import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0001_initial"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="debrief",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="debrief",
            name="update_update",
        ),
        migrations.AddField(
            model_name="debrief",
            name="lapsed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="debrief",
            name="prompts",
            field=models.JSONField(db_default=models.Value([], models.JSONField()), default=list),
        ),
        migrations.AddField(
            model_name="debrief",
            name="turn",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name="debriefevent",
            name="lapsed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="debriefevent",
            name="prompts",
            field=models.JSONField(db_default=models.Value([], models.JSONField()), default=list),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="debrief",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_debriefevent" ("closed_at", "closed_by_id", "day", "id", "lapsed_at", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "sitting", "team_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."day", NEW."id", NEW."lapsed_at", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prompts", NEW."question", NEW."sitting", NEW."team_id"); RETURN NULL;',
                    hash="09840075fced3751f3d9a39982a905ea0da94ef7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_665ff",
                    table="debriefs_debrief",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="debrief",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."closed_at" IS DISTINCT FROM (NEW."closed_at") OR OLD."closed_by_id" IS DISTINCT FROM (NEW."closed_by_id") OR OLD."day" IS DISTINCT FROM (NEW."day") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."lapsed_at" IS DISTINCT FROM (NEW."lapsed_at") OR OLD."opened_at" IS DISTINCT FROM (NEW."opened_at") OR OLD."opened_by_id" IS DISTINCT FROM (NEW."opened_by_id") OR OLD."prompts" IS DISTINCT FROM (NEW."prompts") OR OLD."question" IS DISTINCT FROM (NEW."question") OR OLD."sitting" IS DISTINCT FROM (NEW."sitting") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id"))',
                    func='INSERT INTO "debriefs_debriefevent" ("closed_at", "closed_by_id", "day", "id", "lapsed_at", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "sitting", "team_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."day", NEW."id", NEW."lapsed_at", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prompts", NEW."question", NEW."sitting", NEW."team_id"); RETURN NULL;',
                    hash="9b7e8e4ef3555528e49b0e0349aae534eae3c37a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6a83a",
                    table="debriefs_debrief",
                    when="AFTER",
                ),
            ),
        ),
    ]
