import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0029_stems"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="WordGroup",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("about", models.CharField(max_length=80)),
                ("version", models.PositiveIntegerField(default=1)),
                ("changed_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["about", "id"],
            },
        ),
        migrations.CreateModel(
            name="WordGroupEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("about", models.CharField(max_length=80)),
                ("version", models.PositiveIntegerField(default=1)),
                ("changed_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="wordgroup",
            name="changed_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="wordgroupevent",
            name="changed_by",
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
        migrations.AddField(
            model_name="wordgroupevent",
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
            model_name="wordgroupevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="learning_cycles.wordgroup",
            ),
        ),
        migrations.AddConstraint(
            model_name="wordgroup",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("changed_at__isnull", True), ("changed_by__isnull", True)),
                    models.Q(("changed_at__isnull", False), ("changed_by__isnull", False)),
                    _connector="OR",
                ),
                name="word_group_changed_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="wordgroup",
            constraint=models.CheckConstraint(
                condition=models.Q(("about", ""), _negated=True),
                name="word_group_is_about_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="wordgroup",
            constraint=models.UniqueConstraint(
                django.db.models.functions.text.Lower("about"), name="word_group_about_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wordgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."version"); RETURN NULL;',
                    hash="eb0358f175eb3083ebd3c565633eb3d4d3a3dd4b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b471d",
                    table="learning_cycles_wordgroup",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wordgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."version"); RETURN NULL;',
                    hash="63e3753400b034850ddb91f0fbea9988c8c88a4a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9074f",
                    table="learning_cycles_wordgroup",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="wordgroup",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (OLD."about", OLD."changed_at", OLD."changed_by_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."version"); RETURN NULL;',
                    hash="1ec3e0b98b8654ce3f1595d34a95d2acf8a0930b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_26330",
                    table="learning_cycles_wordgroup",
                    when="AFTER",
                ),
            ),
        ),
    ]
