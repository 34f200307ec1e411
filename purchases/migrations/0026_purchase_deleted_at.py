from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0025_purchase_decided_with"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="deleted_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="deleted_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
