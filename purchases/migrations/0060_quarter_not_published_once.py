from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0059_no_quarter_once"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="quarter",
            constraint=models.UniqueConstraint(
                condition=models.Q(("published_at__isnull", True)),
                fields=("organisation", "first_day"),
                name="quarter_not_published_once",
            ),
        ),
    ]
