import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0025_log_import_held"),
        ("systems", "0002_cache_table"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="HeldRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=80, unique=True)),
                ("file_name", models.CharField(max_length=255)),
                ("line", models.PositiveIntegerField()),
                ("cells", models.JSONField()),
                (
                    "doubts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=20), size=None
                    ),
                ),
                ("held_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("taken_in", "Taken in"),
                            ("changed", "The earlier issue was changed to it"),
                            ("left_out", "Left out"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                (
                    "earlier",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="debriefs.issue",
                    ),
                ),
                (
                    "issue",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="debriefs.issue",
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
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="held_rows",
                        to="systems.system",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("settled_at", None)),
                        fields=["team", "id"],
                        name="held_row_waiting",
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("outcome__in", ["taken_in", "changed", "left_out"])),
                        name="held_row_outcome_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("settled_at__isnull", True), ("settled_by__isnull", True)),
                            models.Q(("settled_at__isnull", False), ("settled_by__isnull", False)),
                            _connector="OR",
                        ),
                        name="held_row_settled_at_and_by",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("outcome__isnull", True), ("settled_at__isnull", True)),
                            models.Q(("outcome__isnull", False), ("settled_at__isnull", False)),
                            _connector="OR",
                        ),
                        name="held_row_settled_has_an_outcome",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "doubts__contained_by",
                                ["no_level", "several_levels", "double", "changed", "names"],
                            ),
                            ("doubts__len__gt", 0),
                        ),
                        name="held_row_doubts_are_known",
                    ),
                ],
            },
        ),
    ]
