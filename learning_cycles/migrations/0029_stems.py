from django.db import migrations


class Migration(migrations.Migration):
    """Texts as likeness compares them: word by word, each with its stem, the small words too.

    The dictionary takes nothing out, so that phrases keep their small words; what says nothing by
    itself is known from PostgreSQL's own list of English stop words.
    """

    dependencies = [
        ("learning_cycles", "0028_tied_question"),
        ("debriefs", "0027_plain_words"),
    ]

    operations = [
        migrations.RunSQL(
            """
            CREATE TEXT SEARCH DICTIONARY learning_cycles_stem
                (TEMPLATE = snowball, LANGUAGE = english);

            -- Token types: words, parts of words with a hyphen, and whole numbers.
            CREATE FUNCTION learning_cycles_typed(words text)
            RETURNS TABLE (place bigint, typed text, stem text, says_nothing boolean)
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 20
            BEGIN ATOMIC
                SELECT token.place, lower(token.token),
                    COALESCE(
                        (ts_lexize('learning_cycles_stem', lower(token.token)))[1],
                        lower(token.token)
                    ),
                    ts_lexize('english_stem', lower(token.token)) = '{}'
                FROM ts_parse('default', debriefs_plain_words(words))
                    WITH ORDINALITY AS token(kind, token, place)
                WHERE token.kind IN (1, 2, 3, 9, 10, 11, 22) AND length(token.token) <= 60;
            END;

            CREATE FUNCTION learning_cycles_stems(words text) RETURNS text
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
            RETURN COALESCE(
                (SELECT string_agg(stem, ' ' ORDER BY place) FROM learning_cycles_typed(words)), ''
            );

            CREATE FUNCTION learning_cycles_says_something(words text) RETURNS boolean
            LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
            RETURN EXISTS (SELECT FROM learning_cycles_typed(words) WHERE NOT says_nothing);
            """,
            """
            DROP FUNCTION learning_cycles_says_something(text);
            DROP FUNCTION learning_cycles_stems(text);
            DROP FUNCTION learning_cycles_typed(text);
            DROP TEXT SEARCH DICTIONARY learning_cycles_stem;
            """,
        ),
    ]
