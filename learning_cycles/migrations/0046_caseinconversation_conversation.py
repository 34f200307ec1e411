import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0044_tally_of_activity"),
        ("learning_cycles", "0045_digest_of_text"),
        ("systems", "0011_notice_kind_is_known"),
    ]

    operations = [
        migrations.AlterField(
            model_name="caseinconversation",
            name="conversation",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="learning_cycles.conversation",
            ),
        ),
    ]
