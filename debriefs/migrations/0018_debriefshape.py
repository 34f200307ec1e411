import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0017_asked"),
        ("casework", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="DebriefShape",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("question", models.TextField(blank=True, default="")),
                ("prompts", models.JSONField(default=list)),
                ("changed_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
        ),
        migrations.CreateModel(
            name="DebriefShapeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("question", models.TextField(blank=True, default="")),
                ("prompts", models.JSONField(default=list)),
                ("changed_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="debriefshape",
            name="changed_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="debriefshape",
            name="team",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="debrief_shape",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="debriefshapeevent",
            name="changed_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="debriefshapeevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="debriefshapeevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="debriefs.debriefshape",
            ),
        ),
        migrations.AddField(
            model_name="debriefshapeevent",
            name="team",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="systems.system",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="debriefshape",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_debriefshapeevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "team_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prompts", NEW."question", NEW."team_id", NEW."version"); RETURN NULL;',
                    hash="5d78c742174f13eb9348e9ad1f139fa3bada1c9e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b036c",
                    table="debriefs_debriefshape",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="debriefshape",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_debriefshapeevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "team_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prompts", NEW."question", NEW."team_id", NEW."version"); RETURN NULL;',
                    hash="a44315a0d6ee5df0021ea51c5d61b6ab4eba9060",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_7ffa0",
                    table="debriefs_debriefshape",
                    when="AFTER",
                ),
            ),
        ),
    ]
