from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0024_purchase_countermeasure"),
    ]

    operations = [
        migrations.AddField(
            model_name="purchase",
            name="decided_with",
            field=models.CharField(
                blank=True,
                choices=[
                    ("by_myself", "By myself"),
                    ("with_person", "With the person"),
                    ("colleague", "With a colleague"),
                    ("debrief", "At debrief"),
                ],
                db_default="",
                default="",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="purchaseevent",
            name="decided_with",
            field=models.CharField(
                blank=True,
                choices=[
                    ("by_myself", "By myself"),
                    ("with_person", "With the person"),
                    ("colleague", "With a colleague"),
                    ("debrief", "At debrief"),
                ],
                db_default="",
                default="",
                max_length=20,
            ),
        ),
    ]
