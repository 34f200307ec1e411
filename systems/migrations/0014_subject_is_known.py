from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("systems", "0013_subject_case")]

    operations = [
        migrations.AddConstraint(
            model_name="pendingchange",
            constraint=models.CheckConstraint(
                condition=models.Q(("subject__in", ["issue", "system", "conversation", "case"])),
                name="pending_subject_is_known",
            ),
        ),
    ]
