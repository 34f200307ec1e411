from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("learning_cycles", "0043_passed_up_at_and_by")]

    operations = [
        migrations.AddConstraint(
            model_name="entry",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "thought",
                            "story",
                            "decision",
                            "minutes",
                            "question_below",
                            "question_above",
                        ],
                    )
                ),
                name="entry_kind_is_known",
            ),
        ),
    ]
