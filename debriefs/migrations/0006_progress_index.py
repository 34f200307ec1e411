from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0005_progress_constraints"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="progress",
            index=models.Index(fields=["case", "-said_at"], name="progress_of_case_newest"),
        ),
    ]
