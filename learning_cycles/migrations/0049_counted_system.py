import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0048_counted_issue"),
    ]

    operations = [
        migrations.AlterField(
            model_name="counted",
            name="system",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="counted",
                to="systems.system",
            ),
        ),
    ]
