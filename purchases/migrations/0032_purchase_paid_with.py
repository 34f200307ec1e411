from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0031_purchase_paid_back_on"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="paid_with",
            field=models.CharField(
                blank=True,
                choices=[
                    ("card", "A purchase card"),
                    ("cash", "Cash"),
                    ("own_money", "My own money"),
                ],
                db_default="",
                default="",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="paid_with",
            field=models.CharField(
                blank=True,
                choices=[
                    ("card", "A purchase card"),
                    ("cash", "Cash"),
                    ("own_money", "My own money"),
                ],
                db_default="",
                default="",
                max_length=10,
            ),
        ),
    ]
