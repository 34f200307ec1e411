from django.contrib.postgres.operations import RemoveIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0053_issue_of_team_seen"),
    ]

    operations = [
        RemoveIndexConcurrently(model_name="issue", name="issue_of_team_newest"),
    ]
