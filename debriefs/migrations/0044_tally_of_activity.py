import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0043_tally_by_day"),
    ]

    operations = [
        migrations.AlterField(
            model_name="tally",
            name="activity",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="marks",
                to="debriefs.activity",
            ),
        ),
    ]
