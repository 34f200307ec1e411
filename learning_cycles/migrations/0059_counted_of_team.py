from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("learning_cycles", "0058_happening"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="counted",
            index=models.Index(
                condition=models.Q(("only_number", False)),
                fields=["team"],
                include=("conversation", "issue"),
                name="counted_of_team",
            ),
        ),
    ]
