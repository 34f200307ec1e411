import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0035_progress_lexemes"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="progress",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["lexemes"], name="progress_lexemes"
            ),
        ),
    ]
