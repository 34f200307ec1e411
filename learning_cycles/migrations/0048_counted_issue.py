import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0047_counted_conversation"),
    ]

    operations = [
        migrations.AlterField(
            model_name="counted",
            name="issue",
            field=models.ForeignKey(
                db_constraint=False,
                db_index=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="counted",
                to="debriefs.issue",
            ),
        ),
    ]
