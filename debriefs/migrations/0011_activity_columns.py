import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0010_welfare_may_be_empty"),
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
            name="issue",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="activities",
                to="debriefs.issue",
            ),
        ),
        migrations.AddField(
            model_name="activityevent",
            name="issue",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.issue",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="activity",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="0c05e2bf4e3a30c7adddb3a355164752ce44871a",
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
                    func='INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."team_id"); RETURN NULL;',
                    hash="a26354ce44adab85625534c9e30bc98016b978e9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_45d1d",
                    table="debriefs_activity",
                    when="AFTER",
                ),
            ),
        ),
    ]
