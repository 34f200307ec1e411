from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0029_purchase_more"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="no_receipt_because",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="no_receipt_because",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
    ]
