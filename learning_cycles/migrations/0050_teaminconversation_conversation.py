import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0049_counted_system"),
    ]

    operations = [
        migrations.AlterField(
            model_name="teaminconversation",
            name="conversation",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="learning_cycles.conversation",
            ),
        ),
    ]
