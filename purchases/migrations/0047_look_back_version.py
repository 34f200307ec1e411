from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0046_purchase_deleted_at_and_by"),
    ]

    operations = [
        migrations.AddField(
            model_name="lookback",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
    ]
