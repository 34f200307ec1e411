from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0050_rule_off"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="learning",
            index=models.Index(fields=["became"], name="learning_by_what_it_became"),
        ),
    ]
