import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0052_conversation_surroundings"),
    ]

    operations = [
        migrations.CreateModel(
            name="CaseInSurroundings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("part", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("kept", "A countermeasure whose words stay in the team"),
                            ("spent", "Money spent getting round it"),
                            ("successes", "What went well"),
                        ],
                        max_length=10,
                    ),
                ),
                ("case_ref", models.BigIntegerField()),
                ("issues", models.IntegerField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="learning_cycles.conversation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["kept", "spent", "successes"])),
                        name="case_in_surroundings_kind_is_known",
                    ),
                    models.UniqueConstraint(
                        fields=("conversation", "part", "kind", "case_ref"),
                        name="case_in_surroundings_once",
                    ),
                ],
            },
        ),
    ]
