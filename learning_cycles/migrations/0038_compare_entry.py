import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0037_compare_question"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="compare_entry",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n    INSERT INTO learning_cycles_comparedtext AS compared\n        (conversation_id, kind, source, terms, is_due)\n    VALUES (NEW.conversation_id, 'entry', NEW.id, '{}', TRUE)\n    ON CONFLICT (kind, source, conversation_id) DO UPDATE SET is_due = TRUE;\n    RETURN NULL;\n",
                    hash="cd0a7388d285debe5265848e3e42bbb2e0de25ee",
                    operation='INSERT OR UPDATE OF "words", "conversation_id"',
                    pgid="pgtrigger_compare_entry_d195d",
                    table="learning_cycles_entry",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="entry",
            trigger=pgtrigger.compiler.Trigger(
                name="compare_without",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    UPDATE learning_cycles_comparedtext SET is_due = TRUE\n                    WHERE kind = 'entry' AND source = OLD.id\n                      AND conversation_id = OLD.conversation_id;\n                    RETURN NULL;\n                ",
                    hash="c978535fafe02b371097ebd9f21aebd868276a49",
                    operation='DELETE OR UPDATE OF "conversation_id"',
                    pgid="pgtrigger_compare_without_2c4c3",
                    table="learning_cycles_entry",
                    when="AFTER",
                ),
            ),
        ),
    ]
