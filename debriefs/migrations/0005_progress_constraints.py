from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0004_progress_columns"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="progress",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("deleted_at__isnull", True), ("deleted_by__isnull", True)),
                    models.Q(("deleted_at__isnull", False), ("deleted_by__isnull", False)),
                    _connector="OR",
                ),
                name="progress_deleted_at_and_by",
            ),
        ),
    ]
