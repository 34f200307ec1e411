import uuid

import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0010_line"),
    ]

    operations = [
        migrations.CreateModel(
            name="Statement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "file_type",
                    models.CharField(choices=[("csv", "CSV"), ("ofx", "OFX")], max_length=3),
                ),
                ("file_name", models.CharField(max_length=255)),
                ("issuer", models.CharField(blank=True, default="", max_length=100)),
                ("reading", models.JSONField(default=dict)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("shown", "Shown, not read in yet"),
                            ("waiting", "Waiting to be read in"),
                            ("reading", "Being read in"),
                            ("read", "Read in"),
                            ("stopped", "Not read in"),
                            ("undone", "Taken back"),
                        ],
                        default="shown",
                        max_length=10,
                    ),
                ),
                ("brought_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("begun", models.PositiveSmallIntegerField(default=0)),
                ("lines_in_all", models.PositiveIntegerField(default=0)),
                ("lines_done", models.PositiveIntegerField(default=0)),
                ("lines_added", models.PositiveIntegerField(default=0)),
                ("lines_left_out", models.PositiveIntegerField(default=0)),
                ("left_out", models.JSONField(default=list)),
                ("why_stopped", models.TextField(blank=True, default="")),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                ("key", models.UUIDField(default=uuid.uuid4, unique=True)),
            ],
            options={
                "ordering": ["-brought_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="StatementEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("shown", "Shown, not read in yet"),
                            ("waiting", "Waiting to be read in"),
                            ("reading", "Being read in"),
                            ("read", "Read in"),
                            ("stopped", "Not read in"),
                            ("undone", "Taken back"),
                        ],
                        default="shown",
                        max_length=10,
                    ),
                ),
                ("issuer", models.CharField(blank=True, default="", max_length=100)),
                ("file_name", models.CharField(max_length=255)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="statement",
            name="brought_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="statement",
            name="holder",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="statement",
            name="organisation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="statements",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="statement",
            name="undone_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="statementevent",
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
            model_name="statementevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="state_issuer_file_name_undone_at_undone_by_events",
                to="purchases.statement",
            ),
        ),
        migrations.AddField(
            model_name="statementevent",
            name="undone_by",
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
            model_name="statement",
            constraint=models.CheckConstraint(
                condition=models.Q(("file_type__in", ["csv", "ofx"])),
                name="statement_type_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="statement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["shown", "waiting", "reading", "read", "stopped", "undone"])
                ),
                name="statement_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="statement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("undone_at__isnull", True), ("undone_by__isnull", True)),
                    models.Q(("undone_at__isnull", False), ("undone_by__isnull", False)),
                    _connector="OR",
                ),
                name="statement_undone_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="statement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "undone"), ("undone_at__isnull", False)),
                    models.Q(
                        models.Q(("state", "undone"), _negated=True), ("undone_at__isnull", True)
                    ),
                    _connector="OR",
                ),
                name="statement_undone_has_its_moment",
            ),
        ),
        migrations.AddConstraint(
            model_name="statement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "stopped"), _negated=True),
                    models.Q(("why_stopped", ""), _negated=True),
                    _connector="OR",
                ),
                name="statement_stopped_says_why",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="statement",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "purchases_statementevent" ("file_name", "issuer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "undone_at", "undone_by_id") VALUES (NEW."file_name", NEW."issuer", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."state", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                    hash="14e5ee51be4b9e78fdac4f70197fe8c5d45d16d5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c7e35",
                    table="purchases_statement",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="statement",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."file_name" IS DISTINCT FROM (NEW."file_name") OR OLD."issuer" IS DISTINCT FROM (NEW."issuer") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."undone_at" IS DISTINCT FROM (NEW."undone_at") OR OLD."undone_by_id" IS DISTINCT FROM (NEW."undone_by_id"))',
                    func='INSERT INTO "purchases_statementevent" ("file_name", "issuer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "undone_at", "undone_by_id") VALUES (NEW."file_name", NEW."issuer", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."state", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;',
                    hash="0b63e550d3abdfd7bb92b87d8dd1697afff30407",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cafc1",
                    table="purchases_statement",
                    when="AFTER",
                ),
            ),
        ),
    ]
