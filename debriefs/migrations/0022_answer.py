import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0021_opening"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        migrations.CreateModel(
            name="Answer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "pulled_in",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="debriefs.pulledin",
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("unblock", "I unblock this now"),
                            ("air_cover", "I stand in front of you until we look at it again"),
                            ("change", "I change it"),
                            ("come", "I come to your debrief"),
                            ("no", "No, and this is why"),
                        ],
                        max_length=20,
                    ),
                ),
                ("words", models.TextField(blank=True, default="")),
                ("day", models.DateField(blank=True, null=True)),
                ("answered_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "countermeasure",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="answer",
                        to="debriefs.countermeasure",
                    ),
                ),
            ],
            options={
                "ordering": ["answered_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="AnswerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("unblock", "I unblock this now"),
                            ("air_cover", "I stand in front of you until we look at it again"),
                            ("change", "I change it"),
                            ("come", "I come to your debrief"),
                            ("no", "No, and this is why"),
                        ],
                        max_length=20,
                    ),
                ),
                ("words", models.TextField(blank=True, default="")),
                ("day", models.DateField(blank=True, null=True)),
                ("answered_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "countermeasure",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="debriefs.countermeasure",
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
                        to="debriefs.answer",
                    ),
                ),
                (
                    "pulled_in",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="debriefs.pulledin",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["unblock", "air_cover", "change", "come", "no"])),
                name="answer_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ("unblock", "come")),
                    models.Q(("words", ""), _negated=True),
                    _connector="OR",
                ),
                name="answer_says_enough",
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("day__isnull", False), ("kind__in", ("air_cover", "come"))),
                    models.Q(
                        models.Q(("kind__in", ("air_cover", "come")), _negated=True),
                        ("day__isnull", True),
                    ),
                    _connector="OR",
                ),
                name="answer_has_its_day",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="answer",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_answerevent" ("answered_at", "countermeasure_id", "day", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_in_id", "words") VALUES (NEW."answered_at", NEW."countermeasure_id", NEW."day", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pulled_in_id", NEW."words"); RETURN NULL;',
                    hash="32fe8037a251454a62c725be4b80fbad073ef11c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_febaa",
                    table="debriefs_answer",
                    when="AFTER",
                ),
            ),
        ),
    ]
