import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0050_teaminconversation_conversation"),
    ]

    operations = [
        migrations.AlterField(
            model_name="weekinconversation",
            name="conversation",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="weeks",
                to="learning_cycles.conversation",
            ),
        ),
    ]
