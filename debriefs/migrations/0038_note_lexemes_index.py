import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0037_note_lexemes"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="note",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["lexemes"], name="note_lexemes"
            ),
        ),
    ]
