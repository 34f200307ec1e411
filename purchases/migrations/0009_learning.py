import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0008_shipped_kinds"),
    ]

    operations = [
        migrations.CreateModel(
            name="Learning",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("became", models.CharField(max_length=80)),
            ],
            options={
                "ordering": ["written_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="LearningEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("became", models.CharField(max_length=80)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="learning",
            name="purchase",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="learnings",
                to="purchases.purchase",
            ),
        ),
        migrations.AddField(
            model_name="learning",
            name="written_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="learningevent",
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
            model_name="learningevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="purchases.learning",
            ),
        ),
        migrations.AddField(
            model_name="learningevent",
            name="purchase",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="purchases.purchase",
            ),
        ),
        migrations.AddField(
            model_name="learningevent",
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
            model_name="learning",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="learning_says_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="learning",
            constraint=models.CheckConstraint(
                condition=models.Q(("became", ""), _negated=True), name="learning_became_something"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="learning",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_learningevent" ("became", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purchase_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="96b0fe70daef583ed9408164650ef454571e7965",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a5424",
                    table="purchases_learning",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="learning",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "purchases_learningevent" ("became", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purchase_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="6339dcee1bfe7878de49c320aa49c11fead54fa8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_36063",
                    table="purchases_learning",
                    when="AFTER",
                ),
            ),
        ),
    ]
