from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("systems", "0010_notice_of_topic")]

    operations = [
        migrations.AddConstraint(
            model_name="notice",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["became", "followed", "asked", "looks_after"])),
                name="notice_kind_is_known",
            ),
        ),
    ]
