import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0006_concernreader"),
    ]

    operations = [
        migrations.CreateModel(
            name="Kind",
            fields=[
                ("code", models.SlugField(max_length=20, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=60)),
                ("place", models.PositiveSmallIntegerField(default=0)),
                ("retired_at", models.DateTimeField(blank=True, null=True)),
                ("added_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["place", "name"],
            },
        ),
        migrations.CreateModel(
            name="KindEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("code", models.SlugField(db_index=False, max_length=20, serialize=False)),
                ("name", models.CharField(max_length=60)),
                ("place", models.PositiveSmallIntegerField(default=0)),
                ("retired_at", models.DateTimeField(blank=True, null=True)),
                ("added_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="kind",
            name="retired_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="kindevent",
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
            model_name="kindevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="purchases.kind",
            ),
        ),
        migrations.AddField(
            model_name="kindevent",
            name="retired_by",
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
        migrations.AddConstraint(
            model_name="kind",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="kind_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="kind",
            constraint=models.UniqueConstraint(models.F("name"), name="kind_name_is_its_own"),
        ),
        migrations.AddConstraint(
            model_name="kind",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("retired_at__isnull", True), ("retired_by__isnull", True)),
                    models.Q(("retired_at__isnull", False), ("retired_by__isnull", False)),
                    _connector="OR",
                ),
                name="kind_retired_at_and_by",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kind",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_kindevent" ("added_at", "code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "retired_at", "retired_by_id", "version") VALUES (NEW."added_at", NEW."code", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."code", NEW."place", NEW."retired_at", NEW."retired_by_id", NEW."version"); RETURN NULL;',
                    hash="169ba5a2a27adc81db700b3139b09f00f6d551e3",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7cd96",
                    table="purchases_kind",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kind",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "purchases_kindevent" ("added_at", "code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "retired_at", "retired_by_id", "version") VALUES (NEW."added_at", NEW."code", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."code", NEW."place", NEW."retired_at", NEW."retired_by_id", NEW."version"); RETURN NULL;',
                    hash="903d2a7d60103d431c8d292d15a1702b00a7df22",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5aa81",
                    table="purchases_kind",
                    when="AFTER",
                ),
            ),
        ),
    ]
