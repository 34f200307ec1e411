import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0071_purchase_worker"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReceiptToAskFor",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("marked_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "purchase",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="purchases.purchase",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "receipts to ask for",
                "ordering": ["id"],
            },
        ),
    ]
