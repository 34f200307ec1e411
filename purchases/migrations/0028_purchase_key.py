from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0027_purchase_deleted_by"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="key",
            field=models.UUIDField(blank=True, null=True, unique=True),
        ),
    ]
