import django.contrib.postgres.indexes
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("debriefs", "0033_issue_sent_lexemes"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name="issue",
            index=django.contrib.postgres.indexes.GinIndex(
                condition=models.Q(("sent_at__isnull", False)),
                fastupdate=False,
                fields=["sent_lexemes"],
                name="issue_sent_lexemes",
            ),
        ),
    ]
