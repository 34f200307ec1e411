from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0057_purchase_marks_to_match"),
    ]

    operations = [
        migrations.AddField(
            model_name="publishedline",
            name="purchase_version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
        migrations.AddField(
            model_name="publishedline",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1),
        ),
    ]
