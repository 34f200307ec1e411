import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("learning_cycles", "0031_word"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="word",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["stems"], name="word_spelt_alike", opclasses=["gin_trgm_ops"]
            ),
        ),
    ]
