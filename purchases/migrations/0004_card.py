import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0003_budget"),
    ]

    operations = [
        migrations.CreateModel(
            name="Card",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("last_four", models.CharField(max_length=4)),
                ("issuer", models.CharField(blank=True, default="", max_length=100)),
                ("reference", models.CharField(blank=True, default="", max_length=100)),
                ("from_day", models.DateField()),
                ("until_day", models.DateField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["last_four", "id"],
            },
        ),
        migrations.CreateModel(
            name="CardEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("last_four", models.CharField(max_length=4)),
                ("issuer", models.CharField(blank=True, default="", max_length=100)),
                ("reference", models.CharField(blank=True, default="", max_length=100)),
                ("from_day", models.DateField()),
                ("until_day", models.DateField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="card",
            name="budget",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="cards",
                to="purchases.budget",
            ),
        ),
        migrations.AddField(
            model_name="card",
            name="holder",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cards",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="card",
            name="system",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cards",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="cardevent",
            name="budget",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="purchases.budget",
            ),
        ),
        migrations.AddField(
            model_name="cardevent",
            name="holder",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="cardevent",
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
            model_name="cardevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="purchases.card",
            ),
        ),
        migrations.AddField(
            model_name="cardevent",
            name="system",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="systems.system",
            ),
        ),
        migrations.AddConstraint(
            model_name="card",
            constraint=models.CheckConstraint(
                condition=models.Q(("last_four__regex", "^[0-9]{4}$")),
                name="card_keeps_four_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="card",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until_day__isnull", True),
                    ("until_day__gte", models.F("from_day")),
                    _connector="OR",
                ),
                name="card_ends_after_it_begins",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="card",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_cardevent" ("budget_id", "from_day", "holder_id", "id", "issuer", "last_four", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "system_id", "until_day", "version") VALUES (NEW."budget_id", NEW."from_day", NEW."holder_id", NEW."id", NEW."issuer", NEW."last_four", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;',
                    hash="e5bd6124054dcbd4e5ef3f1c5b823ca3cf6e3e79",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a3014",
                    table="purchases_card",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="card",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "purchases_cardevent" ("budget_id", "from_day", "holder_id", "id", "issuer", "last_four", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "system_id", "until_day", "version") VALUES (NEW."budget_id", NEW."from_day", NEW."holder_id", NEW."id", NEW."issuer", NEW."last_four", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;',
                    hash="83dddae1d45210869bac18082bd7fbaccf43a484",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5ab09",
                    table="purchases_card",
                    when="AFTER",
                ),
            ),
        ),
    ]
