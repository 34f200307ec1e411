import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations

import debriefs.querysets.similar


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("learning_cycles", "0007_conversation_lexemes"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="learningcycle",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("purpose"), config="english"
                ),
                fastupdate=False,
                name="cycle_lexemes",
            ),
        ),
    ]
