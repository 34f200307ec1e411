import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0003_debrief_constraints"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="progress",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="progress",
            name="update_update",
        ),
        migrations.AddField(
            model_name="progress",
            name="beside",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="corrections",
                to="debriefs.progress",
            ),
        ),
        migrations.AddField(
            model_name="progress",
            name="deleted_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="progress",
            name="deleted_by",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="progress",
            name="key",
            field=models.UUIDField(blank=True, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="progress",
            name="turn",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name="progressevent",
            name="beside",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.progress",
            ),
        ),
        migrations.AddField(
            model_name="progressevent",
            name="deleted_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="progressevent",
            name="deleted_by",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="progress",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="0445b43d3ac0a8c4d9ee43744ecc0bee302d2eba",
                    operation='INSERT OR UPDATE OF "debrief_id", "words", "deleted_at", "case_id"',
                    pgid="pgtrigger_take_a_turn_9458b",
                    table="debriefs_progress",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="progress",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="efcfc986d0638fcf709e73b5d97788797ec8e8f7",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_a34f9",
                    table="debriefs_progress",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="progress",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_progressevent" ("beside_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "version", "words") VALUES (NEW."beside_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."said_at", NEW."said_by_id", NEW."version", NEW."words"); RETURN NULL;',
                    hash="4251a1051b1bbaa0dae30669ba38b2367dec5c39",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_10f22",
                    table="debriefs_progress",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="progress",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."beside_id" IS DISTINCT FROM (NEW."beside_id") OR OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."debrief_id" IS DISTINCT FROM (NEW."debrief_id") OR OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at") OR OLD."deleted_by_id" IS DISTINCT FROM (NEW."deleted_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."said_at" IS DISTINCT FROM (NEW."said_at") OR OLD."said_by_id" IS DISTINCT FROM (NEW."said_by_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "debriefs_progressevent" ("beside_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "version", "words") VALUES (NEW."beside_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."said_at", NEW."said_by_id", NEW."version", NEW."words"); RETURN NULL;',
                    hash="334deafaec997679eb8349b4569d903c8d9d8e48",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0c4ff",
                    table="debriefs_progress",
                    when="AFTER",
                ),
            ),
        ),
    ]
