from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0045_purchase_paid_with_is_known"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="purchase",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("deleted_at__isnull", True), ("deleted_by__isnull", True)),
                    models.Q(("deleted_at__isnull", False), ("deleted_by__isnull", False)),
                    _connector="OR",
                ),
                name="purchase_deleted_at_and_by",
            ),
        ),
    ]
