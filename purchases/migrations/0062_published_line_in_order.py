import django.contrib.postgres.operations
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("purchases", "0061_quarter_published_once"),
    ]

    operations = [
        django.contrib.postgres.operations.AddIndexConcurrently(
            model_name="publishedline",
            index=models.Index(fields=["quarter", "day", "id"], name="published_line_in_order"),
        ),
    ]
