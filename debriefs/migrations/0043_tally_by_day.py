from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0042_air_cover_index"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="tally",
            index=models.Index(
                fields=["activity", "marked_on", "id"], name="tally_of_activity_by_day"
            ),
        ),
    ]
