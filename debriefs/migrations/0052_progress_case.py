import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0051_issue_team"),
    ]

    operations = [
        migrations.AlterField(
            model_name="progress",
            name="case",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="progress",
                to="casework.case",
            ),
        ),
    ]
