import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0016_action"),
        ("casework", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Asked",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField(blank=True, default="")),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("answer", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "verbose_name_plural": "asked",
                "ordering": ["asked_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="AskedEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("words", models.TextField(blank=True, default="")),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("answer", models.TextField(blank=True, default="")),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="asked",
            name="action",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="asked",
                to="debriefs.action",
            ),
        ),
        migrations.AddField(
            model_name="asked",
            name="asked_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="asked",
            name="colleague",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="asked",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="asked",
            name="issue",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="asked",
                to="debriefs.issue",
            ),
        ),
        migrations.AddField(
            model_name="asked",
            name="progress",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="asked",
                to="debriefs.progress",
            ),
        ),
        migrations.AddField(
            model_name="askedevent",
            name="action",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.action",
            ),
        ),
        migrations.AddField(
            model_name="askedevent",
            name="asked_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="askedevent",
            name="colleague",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="askedevent",
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
        migrations.AddField(
            model_name="askedevent",
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
            model_name="askedevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="debriefs.asked",
            ),
        ),
        migrations.AddField(
            model_name="askedevent",
            name="progress",
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
        migrations.AddConstraint(
            model_name="asked",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("action__isnull", True),
                        ("issue__isnull", True),
                        ("progress__isnull", False),
                    ),
                    models.Q(
                        ("action__isnull", True),
                        ("issue__isnull", False),
                        ("progress__isnull", True),
                    ),
                    models.Q(
                        ("action__isnull", False),
                        ("issue__isnull", True),
                        ("progress__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="asked_on_one_thing",
            ),
        ),
        migrations.AddConstraint(
            model_name="asked",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("answer", ""), ("answered_at__isnull", True)),
                    models.Q(
                        ("answered_at__isnull", False), models.Q(("answer", ""), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="asked_and_answered_in_words",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asked",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_askedevent" ("action_id", "answer", "answered_at", "asked_at", "asked_by_id", "colleague_id", "id", "issue_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_id", "words") VALUES (NEW."action_id", NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."colleague_id", NEW."id", NEW."issue_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."progress_id", NEW."words"); RETURN NULL;',
                    hash="5f4509530c4a048f42a7c70045d820c872ce489b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_31722",
                    table="debriefs_asked",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="asked",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_askedevent" ("action_id", "answer", "answered_at", "asked_at", "asked_by_id", "colleague_id", "id", "issue_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_id", "words") VALUES (NEW."action_id", NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."colleague_id", NEW."id", NEW."issue_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."progress_id", NEW."words"); RETURN NULL;',
                    hash="8ae438a7ebe1b7cc18d24cebb8e514ab4750fae4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2c971",
                    table="debriefs_asked",
                    when="AFTER",
                ),
            ),
        ),
    ]
