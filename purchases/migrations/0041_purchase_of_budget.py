import django.contrib.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0040_purchase_of_payment"),
    ]

    operations = [
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name="purchase",
            index=models.Index(fields=["budget", "bought_on"], name="purchase_of_budget"),
        ),
    ]
