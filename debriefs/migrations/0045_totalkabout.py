import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0003_end_of_record_constraints"),
        ("debriefs", "0044_tally_of_activity"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("systems", "0011_notice_kind_is_known"),
        ("systems", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="ToTalkAbout",
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
                            ("advice", "Let’s talk about this one"),
                            ("receipt", "Is there a receipt?"),
                            ("outcome", "What came of it?"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words", models.TextField()),
                ("source", models.CharField(max_length=80, unique=True)),
                ("url", models.CharField(blank=True, default="", max_length=200)),
                ("came_up_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("answer", models.TextField(blank=True, default="")),
                ("put_away", models.BooleanField(default=False)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="to_talk_about",
                        to="casework.case",
                    ),
                ),
                (
                    "debrief",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="talked_about",
                        to="debriefs.debrief",
                    ),
                ),
                (
                    "settled_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="to_talk_about",
                        to="systems.system",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "to talk about",
                "ordering": ["came_up_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="ToTalkAboutEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("advice", "Let’s talk about this one"),
                            ("receipt", "Is there a receipt?"),
                            ("outcome", "What came of it?"),
                        ],
                        max_length=10,
                    ),
                ),
                ("words", models.TextField()),
                ("source", models.CharField(max_length=80)),
                ("url", models.CharField(blank=True, default="", max_length=200)),
                ("came_up_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("answer", models.TextField(blank=True, default="")),
                ("put_away", models.BooleanField(default=False)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="casework.case",
                    ),
                ),
                (
                    "debrief",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="debriefs.debrief",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="debriefs.totalkabout",
                    ),
                ),
                (
                    "settled_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="systems.system",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="totalkabout",
            index=models.Index(
                condition=models.Q(("settled_at__isnull", True)),
                fields=["team", "came_up_at"],
                name="to_talk_about_of_team",
            ),
        ),
        migrations.AddIndex(
            model_name="totalkabout",
            index=models.Index(fields=["case"], name="to_talk_about_case"),
        ),
        migrations.AddConstraint(
            model_name="totalkabout",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["advice", "receipt", "outcome"])),
                name="to_talk_about_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="totalkabout",
            constraint=models.CheckConstraint(
                condition=models.Q(("words", ""), _negated=True), name="to_talk_about_says_what"
            ),
        ),
        migrations.AddConstraint(
            model_name="totalkabout",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("settled_at__isnull", True), ("settled_by__isnull", True)),
                    models.Q(("settled_at__isnull", False), ("settled_by__isnull", False)),
                    _connector="OR",
                ),
                name="to_talk_about_settled_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="totalkabout",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("answer", ""), ("put_away", False), ("settled_at__isnull", True)),
                    models.Q(("put_away", True), ("settled_at__isnull", False)),
                    models.Q(
                        ("settled_at__isnull", False), models.Q(("answer", ""), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="to_talk_about_settled_with_an_answer_or_put_away",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="totalkabout",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_totalkaboutevent" ("answer", "asked_by_id", "came_up_at", "case_id", "debrief_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away", "settled_at", "settled_by_id", "source", "team_id", "url", "words") VALUES (NEW."answer", NEW."asked_by_id", NEW."came_up_at", NEW."case_id", NEW."debrief_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."put_away", NEW."settled_at", NEW."settled_by_id", NEW."source", NEW."team_id", NEW."url", NEW."words"); RETURN NULL;',
                    hash="041014f270baf0a22d8b6c2052c330feff11aa03",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c79ed",
                    table="debriefs_totalkabout",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="totalkabout",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "debriefs_totalkaboutevent" ("answer", "asked_by_id", "came_up_at", "case_id", "debrief_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away", "settled_at", "settled_by_id", "source", "team_id", "url", "words") VALUES (NEW."answer", NEW."asked_by_id", NEW."came_up_at", NEW."case_id", NEW."debrief_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."put_away", NEW."settled_at", NEW."settled_by_id", NEW."source", NEW."team_id", NEW."url", NEW."words"); RETURN NULL;',
                    hash="6ecda0036ff579e9c1cfeb1a11fa5cb970e9adc3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_95130",
                    table="debriefs_totalkabout",
                    when="AFTER",
                ),
            ),
        ),
    ]
