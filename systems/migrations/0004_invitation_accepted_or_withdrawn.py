from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("systems", "0003_invitation_withdrawn_by_and_at"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("accepted_at__isnull", True), ("withdrawn_at__isnull", True), _connector="OR"
                ),
                name="invitation_is_accepted_or_withdrawn",
            ),
        ),
    ]
