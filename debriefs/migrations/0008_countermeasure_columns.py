import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0007_issue_columns"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="countermeasure",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="countermeasure",
            name="update_update",
        ),
        migrations.AddField(
            model_name="countermeasure",
            name="ended_words",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
        migrations.AddField(
            model_name="countermeasure",
            name="kept_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="countermeasure",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        migrations.AddField(
            model_name="countermeasureevent",
            name="ended_words",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
        migrations.AddField(
            model_name="countermeasureevent",
            name="kept_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="countermeasureevent",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countermeasure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_countermeasureevent" ("air_cover_holder", "ended_on", "ended_words", "helped", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "sent_at", "sent_by_id", "sent_words", "since", "version", "words", "written_by_id") VALUES (NEW."air_cover_holder", NEW."ended_on", NEW."ended_words", NEW."helped", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."review_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."since", NEW."version", NEW."words", NEW."written_by_id"); RETURN NULL;',
                    hash="6ecca30627b98832ff0ed306628cff1b9744178b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1e401",
                    table="debriefs_countermeasure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="countermeasure",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_countermeasureevent" ("air_cover_holder", "ended_on", "ended_words", "helped", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "sent_at", "sent_by_id", "sent_words", "since", "version", "words", "written_by_id") VALUES (NEW."air_cover_holder", NEW."ended_on", NEW."ended_words", NEW."helped", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."review_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."since", NEW."version", NEW."words", NEW."written_by_id"); RETURN NULL;',
                    hash="61017a8b1f447d5ea0fa2382d53a87d788f53bf8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_73959",
                    table="debriefs_countermeasure",
                    when="AFTER",
                ),
            ),
        ),
    ]
