from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations


class Migration(migrations.Migration):
    atomic = False

    dependencies = [("purchases", "0078_remove_index_of_purchase_words")]

    operations = [
        AddIndexConcurrently(
            model_name="purchase",
            index=GinIndex(fastupdate=False, fields=["lexemes"], name="purchase_lexemes"),
        ),
    ]
