from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0043_purchase_of_worker"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="purchase",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("decided_with__in", ["", "by_myself", "with_person", "colleague", "debrief"])
                ),
                name="purchase_decided_with_is_known",
            ),
        ),
    ]
