from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("systems", "0009_pending_of_subject")]

    operations = [
        AddIndexConcurrently(
            model_name="notice",
            index=models.Index(fields=["topic"], name="notice_of_topic"),
        ),
    ]
