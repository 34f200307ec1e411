from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("systems", "0008_notice_line_of_key")]

    operations = [
        AddIndexConcurrently(
            model_name="pendingchange",
            index=models.Index(fields=["subject", "subject_id"], name="pending_of_subject"),
        ),
    ]
