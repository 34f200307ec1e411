import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0034_compared_text"),
        ("systems", "0003_export"),
    ]

    operations = [
        migrations.CreateModel(
            name="ComparedHome",
            fields=[
                (
                    "conversation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="learning_cycles.conversation",
                    ),
                ),
                ("texts", models.IntegerField(default=0)),
            ],
        ),
    ]
