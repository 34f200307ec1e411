import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("learning_cycles", "0036_term_in_home"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="conversation",
            trigger=pgtrigger.compiler.Trigger(
                name="compare_question",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF TG_OP = 'INSERT' AND NEW.question = '' THEN RETURN NULL; END IF;\n    INSERT INTO learning_cycles_comparedtext AS compared\n        (conversation_id, kind, source, terms, is_due)\n    VALUES (NEW.id, 'question', NEW.id, '{}', TRUE)\n    ON CONFLICT (kind, source, conversation_id) DO UPDATE SET is_due = TRUE;\n    RETURN NULL;\n",
                    hash="810faeedaf11d9c4179e3fa593d087e787d3c2b9",
                    operation='INSERT OR UPDATE OF "question"',
                    pgid="pgtrigger_compare_question_6fb35",
                    table="learning_cycles_conversation",
                    when="AFTER",
                ),
            ),
        ),
    ]
