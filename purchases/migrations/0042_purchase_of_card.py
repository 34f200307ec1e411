import django.contrib.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0041_purchase_of_budget"),
    ]

    operations = [
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name="purchase",
            index=models.Index(fields=["card", "bought_on"], name="purchase_of_card"),
        ),
    ]
