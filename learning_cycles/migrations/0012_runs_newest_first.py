from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("learning_cycles", "0011_run_progress")]

    operations = [
        AddIndexConcurrently(
            model_name="rolluprun",
            index=models.Index(fields=["-started_at"], name="rollup_run_newest_first"),
        ),
    ]
