from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0002_end_of_record_columns"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("anonymised_at__isnull", True), ("anonymised_by__isnull", True)),
                    models.Q(("anonymised_at__isnull", False), ("anonymised_by__isnull", False)),
                    _connector="OR",
                ),
                name="case_anonymised_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("deleted_at__isnull", True), ("deleted_by__isnull", True)),
                    models.Q(("deleted_at__isnull", False), ("deleted_by__isnull", False)),
                    _connector="OR",
                ),
                name="case_deleted_at_and_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("anonymised_at__isnull", True), ("deleted_at__isnull", True)),
                    ("ended_at__isnull", False),
                    _connector="OR",
                ),
                name="case_record_ends_after_the_case",
            ),
        ),
    ]
