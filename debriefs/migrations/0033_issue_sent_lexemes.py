import django.contrib.postgres.search
from django.db import migrations, models

import debriefs.querysets.similar


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0032_welfare_deletion_is_kept"),
    ]

    operations = [
        migrations.AddField(
            model_name="issue",
            name="sent_lexemes",
            field=models.GeneratedField(
                db_persist=True,
                expression=django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("sent_words"), config="english"
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
    ]
