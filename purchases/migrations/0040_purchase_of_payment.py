import django.contrib.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0039_purchase_kind"),
    ]

    operations = [
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name="purchase",
            index=models.Index(
                condition=models.Q(("payment__isnull", False)),
                fields=["payment"],
                name="purchase_of_payment",
            ),
        ),
    ]
