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
                    "conversation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="surroundings",
                        serialize=False,
                        to="learning_cycles.conversation",
                    ),
                ),
                ("to_read", models.IntegerField()),
                ("kept", models.IntegerField()),
                ("kept_cases", models.IntegerField()),
                ("spent", models.DecimalField(decimal_places=2, max_digits=14)),
                ("spent_cases", models.IntegerField()),
                ("successes", models.IntegerField()),
                ("success_cases", models.IntegerField()),
            ],
        ),
    ]
