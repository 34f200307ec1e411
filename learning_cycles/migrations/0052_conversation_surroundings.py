import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0051_weekinconversation_conversation"),
    ]

    operations = [
        migrations.CreateModel(
            name="ConversationSurroundings",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("part", models.BigIntegerField()),
                ("to_read", models.IntegerField()),
                ("kept", models.IntegerField()),
                ("kept_cases", models.IntegerField()),
                ("spent", models.DecimalField(decimal_places=2, max_digits=14)),
                ("spent_cases", models.IntegerField()),
                ("successes", models.IntegerField()),
                ("success_cases", models.IntegerField()),
                (
                    "conversation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="surroundings",
                        to="learning_cycles.conversation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("conversation", "part"), name="surroundings_of_part_once"
                    ),
                ],
            },
        ),
    ]
