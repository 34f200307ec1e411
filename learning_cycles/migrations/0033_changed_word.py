from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0032_word_spelt_alike"),
    ]

    operations = [
        migrations.CreateModel(
            name="ChangedWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("stems", models.TextField()),
            ],
        ),
    ]
