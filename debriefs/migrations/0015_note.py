import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0014_tally_may_be_empty"),
        ("casework", "0001_initial"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("line", "Not sorted yet"),
                            ("progress", "Is this working?"),
                            ("issue", "What got in the way"),
                            ("action", "To do"),
                            ("answer", "An answer to the team's question"),
                            ("reflection", "About the debrief itself"),
                        ],
                        default="line",
                        max_length=20,
                    ),
                ),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("became", models.CharField(blank=True, default="", max_length=80)),
                ("sorted_at", models.DateTimeField(blank=True, null=True)),
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
            name="NoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("line", "Not sorted yet"),
                            ("progress", "Is this working?"),
                            ("issue", "What got in the way"),
                            ("action", "To do"),
                            ("answer", "An answer to the team's question"),
                            ("reflection", "About the debrief itself"),
                        ],
                        default="line",
                        max_length=20,
                    ),
                ),
                ("words", models.TextField()),
                ("written_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("became", models.CharField(blank=True, default="", max_length=80)),
                ("sorted_at", models.DateTimeField(blank=True, null=True)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="note",
            name="case",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="notes",
                to="casework.case",
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="debrief",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="notes",
                to="debriefs.debrief",
            ),
        ),
        migrations.AddField(
            model_name="note",
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
            model_name="note",
            name="sorted_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="team",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="notes",
                to="systems.system",
            ),
        ),
        migrations.AddField(
            model_name="note",
            name="written_by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="noteevent",
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
            model_name="noteevent",
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
            model_name="noteevent",
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
            model_name="noteevent",
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
            model_name="noteevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="debriefs.note",
            ),
        ),
        migrations.AddField(
            model_name="noteevent",
            name="sorted_by",
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
            model_name="noteevent",
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
            model_name="noteevent",
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
            model_name="note",
            index=models.Index(
                condition=models.Q(("debrief__isnull", True)),
                fields=["team", "written_at"],
                name="note_waiting_of_team",
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["line", "progress", "issue", "action", "answer", "reflection"])
                ),
                name="note_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="note_says_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("sorted_at__isnull", True), ("sorted_by__isnull", True)),
                    models.Q(("sorted_at__isnull", False), ("sorted_by__isnull", False)),
                    _connector="OR",
                ),
                name="note_sorted_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("deleted_at__isnull", True), ("deleted_by__isnull", True)),
                    models.Q(("deleted_at__isnull", False), ("deleted_by__isnull", False)),
                    _connector="OR",
                ),
                name="note_deleted_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="note",
            constraint=models.CheckConstraint(
                condition=models.Q(("became", ""), ("sorted_at__isnull", False), _connector="OR"),
                name="note_that_became_something_was_sorted",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="90b33b3670bc2b8cde05c44f19f567c4b053e336",
                    operation='INSERT OR UPDATE OF "debrief_id", "words", "kind", "case_id", "became", "deleted_at"',
                    pgid="pgtrigger_take_a_turn_8ed27",
                    table="debriefs_note",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="469ce0020074c27f6ec6ba77884757bd8196ce7b",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_9eb66",
                    table="debriefs_note",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_noteevent" ("became", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorted_at", "sorted_by_id", "team_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sorted_at", NEW."sorted_by_id", NEW."team_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="486c65b6cbd12e1b5b7318cc313dc06bd814390c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_462bb",
                    table="debriefs_note",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="note",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."became" IS DISTINCT FROM (NEW."became") OR OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."debrief_id" IS DISTINCT FROM (NEW."debrief_id") OR OLD."deleted_at" IS DISTINCT FROM (NEW."deleted_at") OR OLD."deleted_by_id" IS DISTINCT FROM (NEW."deleted_by_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."sorted_at" IS DISTINCT FROM (NEW."sorted_at") OR OLD."sorted_by_id" IS DISTINCT FROM (NEW."sorted_by_id") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words") OR OLD."written_at" IS DISTINCT FROM (NEW."written_at") OR OLD."written_by_id" IS DISTINCT FROM (NEW."written_by_id"))',
                    func='INSERT INTO "debriefs_noteevent" ("became", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorted_at", "sorted_by_id", "team_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sorted_at", NEW."sorted_by_id", NEW."team_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;',
                    hash="fbaa642ee2d03ef8e9cf7fa7430e26551a0839c9",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a7d18",
                    table="debriefs_note",
                    when="AFTER",
                ),
            ),
        ),
    ]
