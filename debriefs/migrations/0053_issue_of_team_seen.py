from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0052_progress_case"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="issue",
            index=models.Index(
                fields=["team", "-raised_on", "-id"],
                include=("case", "deleted_at"),
                name="issue_of_team_seen",
            ),
        ),
    ]
