from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0030_purchase_no_receipt_because"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="paid_back_on",
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="paid_back_on",
            field=models.DateField(blank=True, null=True),
        ),
    ]
