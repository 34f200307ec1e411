from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("systems", "0007_notice_not_read")]

    operations = [
        AddIndexConcurrently(
            model_name="noticeline",
            index=models.Index(fields=["key"], name="notice_line_of_key"),
        ),
    ]
