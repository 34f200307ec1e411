import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0003_end_of_record_constraints"),
        ("debriefs", "0045_totalkabout"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("purchases", "0002_purchase_lexemes"),
        ("systems", "0011_notice_kind_is_known"),
        ("systems", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="Budget",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=100)),
                ("from_day", models.DateField()),
                ("until_day", models.DateField()),
                ("amount", models.DecimalField(decimal_places=2, max_digits=11)),
                ("purpose", models.TextField(blank=True, default="")),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["-from_day", "name", "id"],
            },
        ),
        migrations.CreateModel(
            name="BudgetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=100)),
                ("from_day", models.DateField()),
                ("until_day", models.DateField()),
                ("amount", models.DecimalField(decimal_places=2, max_digits=11)),
                ("purpose", models.TextField(blank=True, default="")),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="budget",
            name="system",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="budgets",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="budgetevent",
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
            model_name="budgetevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="purchases.budget",
            ),
        ),
        migrations.AddField(
            model_name="budgetevent",
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
            model_name="budget",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="budget_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="budget",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount__gt", 0)), name="budget_holds_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="budget",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("until_day__isnull", True),
                    ("until_day__gte", models.F("from_day")),
                    _connector="OR",
                ),
                name="budget_ends_after_it_begins",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budget",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_budgetevent" ("amount", "from_day", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "until_day", "version") VALUES (NEW."amount", NEW."from_day", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."purpose", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;',
                    hash="1cfe2c8705f88a5f86f3684f15ef182f91b9d459",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_958d3",
                    table="purchases_budget",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="budget",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "purchases_budgetevent" ("amount", "from_day", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "until_day", "version") VALUES (NEW."amount", NEW."from_day", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;',
                    hash="ba5be06434230d93d152b02cc1f3fa0e224d93b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_42412",
                    table="purchases_budget",
                    when="AFTER",
                ),
            ),
        ),
    ]
