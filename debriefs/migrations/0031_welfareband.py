import django.db.models.deletion
import django.db.models.functions.math
import django.db.models.lookups
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0030_welfaremonth"),
        ("systems", "0002_cache_table"),
    ]

    operations = [
        migrations.CreateModel(
            name="WelfareBand",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "face",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Struggling"),
                            (2, "Low"),
                            (3, "Getting by"),
                            (4, "Fine"),
                            (5, "Good"),
                        ]
                    ),
                ),
                ("at_least", models.PositiveSmallIntegerField()),
                (
                    "month",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="bands",
                        to="debriefs.welfaremonth",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="systems.system",
                    ),
                ),
            ],
            options={
                "ordering": ["month", "organisation", "-face"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("face__in", [1, 2, 3, 4, 5])),
                        name="welfare_band_face_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("at_least__in", [0, 1]),
                            django.db.models.lookups.Exact(
                                django.db.models.functions.math.Mod(models.F("at_least"), 5), 0
                            ),
                            _connector="OR",
                        ),
                        name="welfare_band_is_no_exact_number",
                    ),
                    models.UniqueConstraint(
                        fields=("month", "organisation", "face"), name="welfare_band_once"
                    ),
                ],
            },
        ),
    ]
