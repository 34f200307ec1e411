import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("debriefs", "0047_to_talk_about_turn"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="totalkabout",
            name="update_update",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="totalkabout",
            trigger=pgtrigger.compiler.Trigger(
                name="take_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id\n    RETURNING turn INTO NEW.turn;\n    NEW.turn = COALESCE(NEW.turn, 0);\n    RETURN NEW;\n",
                    hash="be7adc2965732ac4c48426d3032ddbc60536ae01",
                    operation='INSERT OR UPDATE OF "debrief_id", "answer", "put_away"',
                    pgid="pgtrigger_take_a_turn_c6ac8",
                    table="debriefs_totalkabout",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="totalkabout",
            trigger=pgtrigger.compiler.Trigger(
                name="count_a_turn",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.debrief_id IS NOT NULL)",
                    func="\n    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;\n    RETURN NULL;\n",
                    hash="542eeaac0efe35be32db5160a07686df94255887",
                    operation="DELETE",
                    pgid="pgtrigger_count_a_turn_35bab",
                    table="debriefs_totalkabout",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="totalkabout",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."answer" IS DISTINCT FROM (NEW."answer") OR OLD."asked_by_id" IS DISTINCT FROM (NEW."asked_by_id") OR OLD."came_up_at" IS DISTINCT FROM (NEW."came_up_at") OR OLD."case_id" IS DISTINCT FROM (NEW."case_id") OR OLD."debrief_id" IS DISTINCT FROM (NEW."debrief_id") OR OLD."id" IS DISTINCT FROM (NEW."id") OR OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."put_away" IS DISTINCT FROM (NEW."put_away") OR OLD."settled_at" IS DISTINCT FROM (NEW."settled_at") OR OLD."settled_by_id" IS DISTINCT FROM (NEW."settled_by_id") OR OLD."source" IS DISTINCT FROM (NEW."source") OR OLD."team_id" IS DISTINCT FROM (NEW."team_id") OR OLD."url" IS DISTINCT FROM (NEW."url") OR OLD."words" IS DISTINCT FROM (NEW."words"))',
                    func='INSERT INTO "debriefs_totalkaboutevent" ("answer", "asked_by_id", "came_up_at", "case_id", "debrief_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away", "settled_at", "settled_by_id", "source", "team_id", "url", "words") VALUES (NEW."answer", NEW."asked_by_id", NEW."came_up_at", NEW."case_id", NEW."debrief_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."put_away", NEW."settled_at", NEW."settled_by_id", NEW."source", NEW."team_id", NEW."url", NEW."words"); RETURN NULL;',
                    hash="6932102545c39497e3a44229100bc6a2d651a99d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_95130",
                    table="debriefs_totalkabout",
                    when="AFTER",
                ),
            ),
        ),
    ]
