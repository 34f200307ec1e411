from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0035_purchase_vat"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="vat_reclaimable",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="vat_reclaimable",
            field=models.BooleanField(db_default=False, default=False),
        ),
    ]
