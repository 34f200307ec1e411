from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0002_debrief_columns"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="debrief",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("closed_at__isnull", True), ("lapsed_at__isnull", True), _connector="OR"
                ),
                name="debrief_ends_one_way",
            ),
        ),
    ]
