from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0055_mark_what_has_surroundings"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="counted",
            index=models.Index(
                condition=models.Q(("only_number", True)),
                fields=["system", "level", "is_open", "case_ref"],
                name="counted_as_number",
            ),
        ),
    ]
