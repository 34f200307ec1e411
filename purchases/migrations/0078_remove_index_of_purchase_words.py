from django.contrib.postgres.operations import RemoveIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("purchases", "0077_keep_purchase_lexemes")]

    operations = [
        RemoveIndexConcurrently(model_name="purchase", name="purchase_lexemes"),
    ]
