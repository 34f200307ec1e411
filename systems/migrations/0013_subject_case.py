from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("systems", "0012_subject_is_known_no_more")]

    operations = [
        migrations.AlterField(
            model_name="pendingchange",
            name="subject",
            field=models.CharField(
                choices=[
                    ("issue", "Issue"),
                    ("system", "System"),
                    ("conversation", "Conversation"),
                    ("case", "Case"),
                ],
                max_length=20,
            ),
        ),
    ]
