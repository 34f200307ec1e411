import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations

import debriefs.querysets.similar


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0001_initial"),
        ("debriefs", "0027_plain_words"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="purchase",
            index=django.contrib.postgres.indexes.GinIndex(
                django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("supplier"),
                    debriefs.querysets.similar.PlainWords("reason"),
                    config="english",
                ),
                fastupdate=False,
                name="purchase_lexemes",
            ),
        ),
    ]
