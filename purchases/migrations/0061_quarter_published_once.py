from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0060_quarter_not_published_once"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="quarter",
            constraint=models.UniqueConstraint(
                condition=models.Q(("published_at__isnull", False)),
                fields=("organisation", "first_day"),
                name="quarter_published_once",
            ),
        ),
    ]
