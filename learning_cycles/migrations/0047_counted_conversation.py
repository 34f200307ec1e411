import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0046_caseinconversation_conversation"),
    ]

    operations = [
        migrations.AlterField(
            model_name="counted",
            name="conversation",
            field=models.ForeignKey(
                blank=True,
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="counted",
                to="learning_cycles.conversation",
            ),
        ),
    ]
