from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0032_purchase_paid_with"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="payment",
            field=models.UUIDField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="payment",
            field=models.UUIDField(blank=True, null=True),
        ),
    ]
