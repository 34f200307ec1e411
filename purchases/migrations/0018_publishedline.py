import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0017_quarter"),
    ]

    operations = [
        migrations.CreateModel(
            name="PublishedLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField()),
                ("department", models.CharField(max_length=100)),
                ("beneficiary", models.CharField(max_length=200)),
                ("amount", models.DecimalField(decimal_places=2, max_digits=9)),
                (
                    "irrecoverable_vat",
                    models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True),
                ),
                ("purpose", models.CharField(max_length=100)),
                ("category", models.CharField(blank=True, default="", max_length=100)),
                (
                    "held_because",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=200),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                ("mended_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["day", "id"],
            },
        ),
        migrations.CreateModel(
            name="PublishedLineEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("beneficiary", models.CharField(max_length=200)),
                ("department", models.CharField(max_length=100)),
                ("category", models.CharField(blank=True, default="", max_length=100)),
                ("purpose", models.CharField(max_length=100)),
                ("mended_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="publishedline",
            name="mended_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="publishedline",
            name="purchase",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="published",
                to="purchases.purchase",
            ),
        ),
        migrations.AddField(
            model_name="publishedlineevent",
            name="mended_by",
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
            model_name="publishedlineevent",
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
            model_name="publishedlineevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="beneficiary_department_category_purpose_mended_at_mended_by_events",
                to="purchases.publishedline",
            ),
        ),
        migrations.AddField(
            model_name="publishedline",
            name="quarter",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="lines",
                to="purchases.quarter",
            ),
        ),
        migrations.AddConstraint(
            model_name="publishedline",
            constraint=models.UniqueConstraint(
                fields=("quarter", "purchase"), name="purchase_once_in_a_quarter"
            ),
        ),
        migrations.AddConstraint(
            model_name="publishedline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("mended_at__isnull", True), ("mended_by__isnull", True)),
                    models.Q(("mended_at__isnull", False), ("mended_by__isnull", False)),
                    _connector="OR",
                ),
                name="published_line_mended_at_and_by",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publishedline",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."beneficiary" IS DISTINCT FROM (NEW."beneficiary") OR OLD."category" IS DISTINCT FROM (NEW."category") OR OLD."department" IS DISTINCT FROM (NEW."department") OR OLD."mended_at" IS DISTINCT FROM (NEW."mended_at") OR OLD."mended_by_id" IS DISTINCT FROM (NEW."mended_by_id") OR OLD."purpose" IS DISTINCT FROM (NEW."purpose"))',
                    func='INSERT INTO "purchases_publishedlineevent" ("beneficiary", "category", "department", "mended_at", "mended_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose") VALUES (NEW."beneficiary", NEW."category", NEW."department", NEW."mended_at", NEW."mended_by_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."purpose"); RETURN NULL;',
                    hash="63b140342b23062939b10e6f5e5f134a4b01e2a3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_110f0",
                    table="purchases_publishedline",
                    when="AFTER",
                ),
            ),
        ),
    ]
