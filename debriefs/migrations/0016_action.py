import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0015_note"),
        ("casework", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Action",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField()),
                ("due_on", models.DateField(blank=True, null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "To do"), ("done", "Done"), ("dropped", "Dropped")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("why", models.TextField(blank=True, default="")),
                ("kept_on", models.DateField(blank=True, null=True)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("key", models.UUIDField(blank=True, null=True, unique=True)),
                ("turn", models.PositiveIntegerField(default=0)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["written_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="ActionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("words", models.TextField()),
                ("due_on", models.DateField(blank=True, null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "To do"), ("done", "Done"), ("dropped", "Dropped")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("why", models.TextField(blank=True, default="")),
                ("kept_on", models.DateField(blank=True, null=True)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="action",
            name="carrier",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="case",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="actions",
                to="casework.case",
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="debrief",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="actions",
                to="debriefs.debrief",
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="deleted_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="issue",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="actions",
                to="debriefs.issue",
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="settled_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="team",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="actions",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="action",
            name="written_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="carrier",
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
            model_name="actionevent",
            name="case",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="casework.case",
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="debrief",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="debriefs.debrief",
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="deleted_by",
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
            model_name="actionevent",
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
            model_name="actionevent",
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
            model_name="actionevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="debriefs.action",
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="settled_by",
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
            model_name="actionevent",
            name="team",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="actionevent",
            name="written_by",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddIndex(
            model_name="action",
            index=models.Index(fields=["team", "-written_at", "-id"], name="action_of_team_newest"),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["open", "done", "dropped"])),
                name="action_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="action_says_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("settled_at__isnull", True), ("state", "open")),
                    models.Q(
                        models.Q(("state", "open"), _negated=True), ("settled_at__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="action_settled_has_a_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("settled_at__isnull", True), ("settled_by__isnull", True)),
                    models.Q(("settled_at__isnull", False), ("settled_by__isnull", False)),
                    _connector="OR",
                ),
                name="action_settled_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="action",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("deleted_at__isnull", True), ("deleted_by__isnull", True)),
                    models.Q(("deleted_at__isnull", False), ("deleted_by__isnull", False)),
                    _connector="OR",
                ),
                name="action_deleted_at_and_by",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="2fe66f8b74df0a77b8825a46eba69bd7dd76ad73",
                    operation='INSERT OR UPDATE OF "debrief_id", "words", "state", "carrier_id", "version", "deleted_at"',
                    pgid="pgtrigger_take_a_turn_51fcd",
                    table="debriefs_action",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="d9ecf337338595028434e01eb18653542bb17337",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_63b7b",
                    table="debriefs_action",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_actionevent" ("carrier_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "due_on", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "state", "team_id", "version", "why", "words", "written_at", "written_by_id") VALUES (NEW."carrier_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."due_on", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."team_id", NEW."version", NEW."why", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="f23c844adaafbdf1a1c5d836ce1f7343cc8f7a93",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_253d7",
                    table="debriefs_action",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="action",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."carrier_id" IS DISTINCT FROM (NEW."carrier_id") OR OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."debrief_id" IS DISTINCT FROM (NEW."debrief_id") OR OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at") OR OLD."deleted_by_id" IS DISTINCT FROM (NEW."deleted_by_id") OR OLD."due_on" IS DISTINCT FROM (NEW."due_on") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue_id" IS DISTINCT FROM (NEW."issue_id") OR OLD."kept_on" IS DISTINCT FROM (NEW."kept_on") OR OLD."settled_at" IS DISTINCT FROM (NEW."settled_at") OR OLD."settled_by_id" IS DISTINCT FROM (NEW."settled_by_id") OR OLD."state" IS DISTINCT FROM (NEW."state") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."why" IS DISTINCT FROM (NEW."why") OR OLD."words" IS DISTINCT FROM (NEW."words") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                    func='INSERT INTO "debriefs_actionevent" ("carrier_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "due_on", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "state", "team_id", "version", "why", "words", "written_at", "written_by_id") VALUES (NEW."carrier_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."due_on", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."team_id", NEW."version", NEW."why", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="132e55a9ab013e165bc727849af6d2abde1c3c24",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4dc7d",
                    table="debriefs_action",
                    when="AFTER",
                ),
            ),
        ),
    ]
