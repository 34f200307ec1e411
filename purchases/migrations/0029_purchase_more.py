from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0028_purchase_key"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="more",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="more",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
    ]
