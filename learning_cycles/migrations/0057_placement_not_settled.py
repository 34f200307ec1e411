from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0056_counted_as_number"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="placement",
            index=models.Index(
                condition=models.Q(("settled_at__isnull", True)),
                fields=["conversation"],
                name="placement_not_settled",
            ),
        ),
    ]
