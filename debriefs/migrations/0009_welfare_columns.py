import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0008_countermeasure_columns"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="welfare",
            name="update_update",
        ),
        migrations.AddField(
            model_name="welfare",
            name="turn",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="welfare",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="c4675ee3bc775e760df3394f5efb95ef6ba67152",
                    operation='INSERT OR UPDATE OF "debrief_id", "version"',
                    pgid="pgtrigger_take_a_turn_b3c50",
                    table="debriefs_welfare",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="welfare",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="12658bfcf59b7c8a57615bab5e4c4e8d963b913a",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_21cc4",
                    table="debriefs_welfare",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="welfare",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."debrief_id" IS DISTINCT FROM (NEW."debrief_id") OR OLD."face" IS DISTINCT FROM (NEW."face") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."person_id" IS DISTINCT FROM (NEW."person_id") OR OLD."said_at" IS DISTINCT FROM (NEW."said_at") OR OLD."shared_with_team" IS DISTINCT FROM (NEW."shared_with_team") OR OLD."talk_to_id" IS DISTINCT FROM (NEW."talk_to_id") OR OLD."version" IS DISTINCT FROM (NEW."version") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "debriefs_welfareevent" ("debrief_id", "face", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "shared_with_team", "talk_to_id", "version", "words") VALUES (NEW."debrief_id", NEW."face", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."said_at", NEW."shared_with_team", NEW."talk_to_id", NEW."version", NEW."words"); RETURN NULL;',
                    hash="f094528ad036b034b93d2ac47d357bf27460b00f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_1bc3f",
                    table="debriefs_welfare",
                    when="AFTER",
                ),
            ),
        ),
    ]
