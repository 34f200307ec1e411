import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0013_tally_columns"),
    ]

    operations = [
        migrations.AlterField(
            model_name="tally",
            name="debrief",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="marks",
                to="debriefs.debrief",
            ),
        ),
    ]
