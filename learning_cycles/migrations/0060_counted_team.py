import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0059_counted_of_team"),
    ]

    operations = [
        migrations.AlterField(
            model_name="counted",
            name="team",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="systems.system",
            ),
        ),
    ]
