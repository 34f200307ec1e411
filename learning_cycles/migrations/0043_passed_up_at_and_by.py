from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("learning_cycles", "0042_stays_in_system")]

    operations = [
        migrations.AddConstraint(
            model_name="conversation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("passed_up_at__isnull", True), ("passed_up_by__isnull", True)),
                    models.Q(("passed_up_at__isnull", False), ("passed_up_by__isnull", False)),
                    _connector="OR",
                ),
                name="conversation_passed_up_at_and_by",
            ),
        ),
    ]
