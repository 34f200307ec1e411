import django.db.models.deletion
import django.db.models.functions.datetime
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0006_progress_index"),
    ]

    operations = [
        migrations.AddField(
            model_name="issue",
            name="key",
            field=models.UUIDField(blank=True, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="issue",
            name="turn",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name="issue",
            name="written_at",
            field=models.DateTimeField(
                db_default=django.db.models.functions.datetime.Now(),
                default=django.utils.timezone.now,
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="issue",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="0addb0f6504bdb552c3593c771707d8b7a197816",
                    operation='INSERT OR UPDATE OF "debrief_id", "turn", "version", "case_id", "level", "status", "unblocked_at", "deleted_at"',
                    pgid="pgtrigger_take_a_turn_8a799",
                    table="debriefs_issue",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="issue",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="d3ec3945f5767a105668d8ccd2179f6f044ee4bc",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_a3425",
                    table="debriefs_issue",
                    when="AFTER",
                ),
            ),
        ),
    ]
