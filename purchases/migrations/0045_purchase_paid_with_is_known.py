from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0044_purchase_decided_with_is_known"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="purchase",
            constraint=models.CheckConstraint(
                condition=models.Q(("paid_with__in", ["", "card", "cash", "own_money"])),
                name="purchase_paid_with_is_known",
            ),
        ),
    ]
