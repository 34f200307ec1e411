import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0050_issue_case"),
    ]

    operations = [
        migrations.AlterField(
            model_name="issue",
            name="team",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="issues",
                to="systems.system",
            ),
        ),
    ]
