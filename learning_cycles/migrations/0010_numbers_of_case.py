from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("learning_cycles", "0009_mark_merged")]

    operations = [
        migrations.AddField(
            model_name="caseinconversation",
            name="numbers",
            field=models.IntegerField(db_default=0, default=0),
        ),
    ]
