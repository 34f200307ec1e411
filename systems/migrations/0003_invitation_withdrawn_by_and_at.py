from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0002_invitation_withdrawn"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_at__isnull", True), ("withdrawn_by__isnull", True)),
                    models.Q(("withdrawn_at__isnull", False), ("withdrawn_by__isnull", False)),
                    _connector="OR",
                ),
                name="invitation_withdrawn_by_and_at",
            ),
        ),
    ]
