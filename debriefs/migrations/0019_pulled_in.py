import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0018_debriefshape"),
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PulledIn",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(blank=True, default="", max_length=100)),
                (
                    "token_digest",
                    models.CharField(blank=True, max_length=64, null=True, unique=True),
                ),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                ("words", models.TextField()),
                ("why", models.TextField()),
                ("pulled_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "issue",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="pulled_in",
                        to="debriefs.issue",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pulled_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "pulled in",
                "ordering": ["pulled_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="PulledInEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(blank=True, default="", max_length=100)),
                ("expires_at", models.DateTimeField(blank=True, null=True)),
                ("words", models.TextField()),
                ("why", models.TextField()),
                ("pulled_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "issue",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="debriefs.issue",
                    ),
                ),
                (
                    "person",
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
                        to="debriefs.pulledin",
                    ),
                ),
                (
                    "pulled_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "withdrawn_by",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="pulledin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_at__isnull", True), ("withdrawn_by__isnull", True)),
                    models.Q(("withdrawn_at__isnull", False), ("withdrawn_by__isnull", False)),
                    _connector="OR",
                ),
                name="pulled_in_withdrawn_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="pulledin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("expires_at", None),
                        ("person__isnull", False),
                        ("token_digest__isnull", True),
                    ),
                    models.Q(
                        ("expires_at__isnull", False),
                        ("person__isnull", True),
                        ("token_digest__isnull", False),
                        models.Q(("name", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="pulled_in_by_account_or_by_link",
            ),
        ),
        migrations.AddConstraint(
            model_name="pulledin",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("words", ""), _negated=True), models.Q(("why", ""), _negated=True)
                ),
                name="pulled_in_says_what_and_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="pulledin",
            constraint=models.UniqueConstraint(
                condition=models.Q(("withdrawn_at__isnull", True)),
                fields=("issue", "person"),
                name="pulled_in_once_at_a_time",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pulledin",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "debriefs_pulledinevent" ("expires_at", "id", "issue_id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_at", "pulled_by_id", "why", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."expires_at", NEW."id", NEW."issue_id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pulled_at", NEW."pulled_by_id", NEW."why", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;',
                    hash="a326316c1545c9cc03e37c0439595e7fd831f8c1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_cae62",
                    table="debriefs_pulledin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pulledin",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."expires_at" IS DISTINCT FROM (NEW."expires_at") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."issue_id" IS DISTINCT FROM (NEW."issue_id") OR OLD."name" IS DISTINCT FROM (NEW."name") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."pulled_at" IS DISTINCT FROM (NEW."pulled_at") OR OLD."pulled_by_id" IS DISTINCT FROM (NEW."pulled_by_id") OR OLD."why" IS DISTINCT FROM (NEW."why") OR OLD."withdrawn_at" IS DISTINCT FROM (NEW."withdrawn_at") OR OLD."withdrawn_by_id" IS DISTINCT FROM (NEW."withdrawn_by_id") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "debriefs_pulledinevent" ("expires_at", "id", "issue_id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_at", "pulled_by_id", "why", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."expires_at", NEW."id", NEW."issue_id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pulled_at", NEW."pulled_by_id", NEW."why", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;',
                    hash="6dbb369dccf9ce29d9566bf1dcf093e451baa0ae",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_86887",
                    table="debriefs_pulledin",
                    when="AFTER",
                ),
            ),
        ),
    ]
