from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0009_welfare_columns"),
    ]

    operations = [
        migrations.AlterField(
            model_name="welfare",
            name="face",
            field=models.PositiveSmallIntegerField(
                blank=True,
                choices=[
                    (1, "Struggling"),
                    (2, "Low"),
                    (3, "Getting by"),
                    (4, "Fine"),
                    (5, "Good"),
                ],
                null=True,
            ),
        ),
        migrations.AlterField(
            model_name="welfareevent",
            name="face",
            field=models.PositiveSmallIntegerField(
                blank=True,
                choices=[
                    (1, "Struggling"),
                    (2, "Low"),
                    (3, "Getting by"),
                    (4, "Fine"),
                    (5, "Good"),
                ],
                null=True,
            ),
        ),
    ]
