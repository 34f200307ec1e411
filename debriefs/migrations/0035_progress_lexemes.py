import django.contrib.postgres.search
from django.db import migrations, models

import debriefs.querysets.similar


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0034_issue_sent_lexemes_index"),
    ]

    operations = [
        migrations.AddField(
            model_name="progress",
            name="lexemes",
            field=models.GeneratedField(
                db_persist=True,
                expression=django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("words"), config="english"
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
    ]
