import django.contrib.postgres.search
from django.db import migrations, models

import debriefs.querysets.similar


class Migration(migrations.Migration):
    dependencies = [("purchases", "0076_purchase_of_month_newest")]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="lexemes",
            field=models.GeneratedField(
                db_persist=True,
                expression=django.contrib.postgres.search.SearchVector(
                    debriefs.querysets.similar.PlainWords("supplier"),
                    debriefs.querysets.similar.PlainWords("reason"),
                    config="english",
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
    ]
