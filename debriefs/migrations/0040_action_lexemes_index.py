import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0039_action_lexemes"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="action",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["lexemes"], name="action_lexemes"
            ),
        ),
    ]
