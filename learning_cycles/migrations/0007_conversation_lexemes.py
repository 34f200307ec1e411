import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations

import debriefs.querysets.similar


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("learning_cycles", "0006_numbers_in_picture"),
        ("debriefs", "0027_plain_words"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="conversation",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("question"), config="english"
                ),
                fastupdate=False,
                name="conversation_lexemes",
            ),
        ),
    ]
