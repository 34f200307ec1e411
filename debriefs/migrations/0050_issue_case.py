import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0049_mark_issues_around"),
    ]

    operations = [
        migrations.AlterField(
            model_name="issue",
            name="case",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="issues",
                to="casework.case",
            ),
        ),
    ]
