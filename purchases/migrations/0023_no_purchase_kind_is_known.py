from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("purchases", "0022_reply"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="purchase",
            name="purchase_kind_is_known",
        ),
    ]
