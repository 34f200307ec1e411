from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0034_purchase_refund_of"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="vat",
            field=models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="vat",
            field=models.DecimalField(blank=True, decimal_places=2, max_digits=9, null=True),
        ),
    ]
