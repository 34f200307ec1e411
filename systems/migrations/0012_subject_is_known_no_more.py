from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("systems", "0011_notice_kind_is_known")]

    operations = [
        migrations.RemoveConstraint(model_name="pendingchange", name="pending_subject_is_known"),
    ]
