from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models
from django.db.models import Q
from django.db.models.functions import Upper


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("debriefs", "0054_no_issue_of_team_newest")]

    operations = [
        AddIndexConcurrently(
            model_name="countermeasure",
            index=models.Index(
                Upper("air_cover_holder"),
                condition=Q(ended_on__isnull=True) & ~Q(air_cover_holder=""),
                name="air_cover_by_holder",
            ),
        ),
    ]
