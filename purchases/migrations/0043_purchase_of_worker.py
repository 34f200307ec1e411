import django.contrib.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0042_purchase_of_card"),
    ]

    operations = [
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name="purchase",
            index=models.Index(fields=["worker", "bought_on"], name="purchase_of_worker"),
        ),
    ]
