import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0023_activity_read_above"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="SkillNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "belongs",
                    models.CharField(
                        choices=[
                            ("in_team", "In the team"),
                            ("central", "Central, and pulled in when it is needed"),
                            ("talking", "We are still talking about it"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["-written_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="SkillNoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "belongs",
                    models.CharField(
                        choices=[
                            ("in_team", "In the team"),
                            ("central", "Central, and pulled in when it is needed"),
                            ("talking", "We are still talking about it"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="skillnote",
            name="activity",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="skill_notes",
                to="debriefs.activity",
            ),
        ),
        migrations.AddField(
            model_name="skillnote",
            name="system",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="skill_notes",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="skillnote",
            name="written_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="skillnoteevent",
            name="activity",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.activity",
            ),
        ),
        migrations.AddField(
            model_name="skillnoteevent",
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
            model_name="skillnoteevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="debriefs.skillnote",
            ),
        ),
        migrations.AddField(
            model_name="skillnoteevent",
            name="system",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="skillnoteevent",
            name="written_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="skillnote",
            constraint=models.CheckConstraint(
                condition=models.Q(("belongs__in", ["in_team", "central", "talking"])),
                name="skill_note_belonging_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="skillnote",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="skill_note_says_something"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillnote",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_skillnoteevent" ("activity_id", "belongs", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."activity_id", NEW."belongs", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."system_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="85f85f013adc988a13c9722c087388be9c1a944c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8bcc9",
                    table="debriefs_skillnote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="skillnote",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_skillnoteevent" ("activity_id", "belongs", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."activity_id", NEW."belongs", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."system_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="9b42828b8bf001671eabaa64cdc19c2552197a59",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4b80b",
                    table="debriefs_skillnote",
                    when="AFTER",
                ),
            ),
        ),
    ]
