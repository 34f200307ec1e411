import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0005_caselook_case"),
    ]

    operations = [
        migrations.AlterField(
            model_name="timelineentry",
            name="case",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="timeline",
                to="casework.case",
            ),
        ),
    ]
