import django.contrib.postgres.fields
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0049_mark_issues_around"),
        ("learning_cycles", "0053_case_in_surroundings"),
        ("systems", "0014_subject_is_known"),
    ]

    operations = [
        migrations.CreateModel(
            name="IssueSurroundings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("part", models.BigIntegerField()),
                ("case_ref", models.BigIntegerField(blank=True, null=True)),
                ("to_read", models.IntegerField()),
                ("kept", models.IntegerField()),
                ("newest_to_read", models.BigIntegerField(blank=True, null=True)),
                (
                    "cover_until",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.DateField(), size=None
                    ),
                ),
                ("spent", models.DecimalField(decimal_places=2, max_digits=12)),
                (
                    "spent_for",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.BigIntegerField(), size=None
                    ),
                ),
                ("successes", models.IntegerField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="learning_cycles.conversation",
                    ),
                ),
                (
                    "issue",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="debriefs.issue",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="systems.system",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["conversation", "team"], name="surroundings_of_team"),
                    models.Index(
                        condition=models.Q(("newest_to_read__isnull", False)),
                        fields=["conversation", "-newest_to_read"],
                        name="surroundings_newest_to_read",
                    ),
                    models.Index(
                        condition=models.Q(("cover_until", []), _negated=True),
                        fields=["conversation"],
                        name="surroundings_with_air_cover",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("issue", "conversation"), name="surroundings_of_issue_once"
                    )
                ],
            },
        ),
    ]
