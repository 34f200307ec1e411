-- What a new database begins with. Written by "make schema"; not changed by hand.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    AS $$
                    DECLARE
                        _pgh_context_id UUID;
                        _pgh_context_metadata JSONB;
                    BEGIN
                        BEGIN
                            SELECT INTO _pgh_context_id
                                CURRENT_SETTING('pghistory.context_id');
                            SELECT INTO _pgh_context_metadata
                                CURRENT_SETTING('pghistory.context_metadata');
                            EXCEPTION WHEN OTHERS THEN
                        END;
                        IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
                            INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
                                VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
                                ON CONFLICT (id) DO UPDATE
                                    SET metadata = EXCLUDED.metadata,
                                        updated_at = EXCLUDED.updated_at
                                    WHERE pghistory_context.metadata != EXCLUDED.metadata;
                            RETURN _pgh_context_id;
                        ELSE
                            RETURN NULL;
                        END IF;
                    END;
                $$;

CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
                DECLARE
                    _pgtrigger_ignore TEXT[];
                    _result BOOLEAN;
                BEGIN
                    BEGIN
                        SELECT INTO _pgtrigger_ignore
                            CURRENT_SETTING('pgtrigger.ignore');
                        EXCEPTION WHEN OTHERS THEN
                    END;
                    IF _pgtrigger_ignore IS NOT NULL THEN
                        SELECT trigger_name = ANY(_pgtrigger_ignore)
                        INTO _result;
                        RETURN _result;
                    ELSE
                        RETURN FALSE;
                    END IF;
                END;
            $$;

CREATE FUNCTION public.debriefs_plain_words(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.unaccent('public.unaccent'::regdictionary, "left"(words, 1000));

CREATE TEXT SEARCH DICTIONARY public.learning_cycles_stem (
    TEMPLATE = pg_catalog.snowball,
    language = 'english' );

CREATE FUNCTION public.learning_cycles_typed(words text) RETURNS TABLE(place bigint, typed text, stem text, says_nothing boolean)
    LANGUAGE sql IMMUTABLE STRICT ROWS 20 PARALLEL SAFE
    BEGIN ATOMIC
 SELECT token.place,
     lower(token.token) AS lower,
     COALESCE((ts_lexize('public.learning_cycles_stem'::regdictionary, lower(token.token)))[1], lower(token.token)) AS "coalesce",
     (ts_lexize('english_stem'::regdictionary, lower(token.token)) = '{}'::text[])
    FROM ts_parse('default'::text, public.debriefs_plain_words(learning_cycles_typed.words)) WITH ORDINALITY token(kind, token, place)
   WHERE ((token.kind = ANY (ARRAY[1, 2, 3, 9, 10, 11, 22])) AND (length(token.token) <= 60));
END;

CREATE FUNCTION public.learning_cycles_says_something(words text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (EXISTS (SELECT FROM public.learning_cycles_typed(learning_cycles_says_something.words) learning_cycles_typed(place, typed, stem, says_nothing) WHERE (NOT learning_cycles_typed.says_nothing)));

CREATE FUNCTION public.learning_cycles_stems(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN COALESCE((SELECT string_agg(learning_cycles_typed.stem, ' '::text ORDER BY learning_cycles_typed.place) AS string_agg FROM public.learning_cycles_typed(learning_cycles_stems.words) learning_cycles_typed(place, typed, stem, says_nothing)), ''::text);

CREATE FUNCTION public.pgtrigger_compare_entry_d195d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO learning_cycles_comparedtext AS compared
        (conversation_id, kind, source, terms, is_due)
    VALUES (NEW.conversation_id, 'entry', NEW.id, '{}', TRUE)
    ON CONFLICT (kind, source, conversation_id) DO UPDATE SET is_due = TRUE;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_compare_question_6fb35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    IF TG_OP = 'INSERT' AND NEW.question = '' THEN RETURN NULL; END IF;
    INSERT INTO learning_cycles_comparedtext AS compared
        (conversation_id, kind, source, terms, is_due)
    VALUES (NEW.id, 'question', NEW.id, '{}', TRUE)
    ON CONFLICT (kind, source, conversation_id) DO UPDATE SET is_due = TRUE;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_compare_without_2c4c3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    UPDATE learning_cycles_comparedtext SET is_due = TRUE
                    WHERE kind = 'entry' AND source = OLD.id
                      AND conversation_id = OLD.conversation_id;
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_21cc4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_35bab() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_63b7b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_9eb66() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_a3425() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_a34f9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_count_a_turn_edf56() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = OLD.debrief_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_26330() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (OLD."about", OLD."changed_at", OLD."changed_by_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_397fb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (OLD."group_id", OLD."id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3bfb6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_welfareevent" ("debrief_id", "face", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "shared_with_team", "talk_to_id", "version", "words") VALUES (OLD."debrief_id", OLD."face", OLD."id", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."said_at", OLD."shared_with_team", OLD."talk_to_id", OLD."version", OLD."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_486ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_roleevent" ("from_day", "given_at", "given_by_id", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day") VALUES (OLD."from_day", OLD."given_at", OLD."given_by_id", OLD."id", OLD."kind", OLD."person_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."system_id", OLD."until_day"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_095d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_issueevent" ("carrier_id", "carrier_name", "case_id", "closed_at", "closed_by_id", "closing", "closing_words", "debrief_id", "deleted_at", "deleted_by_id", "description", "gift_holder", "gift_tier", "id", "import_key", "level", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "raised_on", "sent_at", "sent_by_id", "sent_words", "status", "team_id", "unblocked_at", "unblocked_by_id", "version") VALUES (NEW."carrier_id", NEW."carrier_name", NEW."case_id", NEW."closed_at", NEW."closed_by_id", NEW."closing", NEW."closing_words", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."description", NEW."gift_holder", NEW."gift_tier", NEW."id", NEW."import_key", NEW."level", NEW."new_normal", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."raised_by_id", NEW."raised_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."status", NEW."team_id", NEW."unblocked_at", NEW."unblocked_by_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0f0e2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_decisionevent" ("decided_at", "decided_by_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "words") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."session_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_10f22() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_progressevent" ("beside_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "version", "words") VALUES (NEW."beside_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."said_at", NEW."said_by_id", NEW."version", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1267a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_caseforchangeevent" ("asked", "conversation_id", "costs", "happens", "how_often", "id", "passed_at", "passed_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at", "taken_back_by_id", "to_conversation_id", "to_system_id", "tried", "version", "worry", "written_at", "written_by_id") VALUES (NEW."asked", NEW."conversation_id", NEW."costs", NEW."happens", NEW."how_often", NEW."id", NEW."passed_at", NEW."passed_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."taken_back_at", NEW."taken_back_by_id", NEW."to_conversation_id", NEW."to_system_id", NEW."tried", NEW."version", NEW."worry", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_14723() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "named_above", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "version") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", NEW."named_above", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."team_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_1e401() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_countermeasureevent" ("air_cover_holder", "ended_on", "ended_words", "helped", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "sent_at", "sent_by_id", "sent_words", "since", "version", "words", "written_by_id") VALUES (NEW."air_cover_holder", NEW."ended_on", NEW."ended_words", NEW."helped", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."review_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."since", NEW."version", NEW."words", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_22d63() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_totellevent" ("came_up_at", "case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "told_at", "told_by_id", "what_they_said", "words") VALUES (NEW."came_up_at", NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source", NEW."told_at", NEW."told_by_id", NEW."what_they_said", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_253d7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_actionevent" ("carrier_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "due_on", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "state", "team_id", "version", "why", "words", "written_at", "written_by_id") VALUES (NEW."carrier_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."due_on", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."team_id", NEW."version", NEW."why", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2b0a3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_worryevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version", "whose", "words", "written_at", "written_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."version", NEW."whose", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_31722() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_askedevent" ("action_id", "answer", "answered_at", "asked_at", "asked_by_id", "colleague_id", "id", "issue_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_id", "words") VALUES (NEW."action_id", NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."colleague_id", NEW."id", NEW."issue_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."progress_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3c660() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_conversationevent" ("created_at", "feeds_into_id", "id", "merged_into_id", "opened_by_id", "passed_up_at", "passed_up_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "state", "system_id") VALUES (NEW."created_at", NEW."feeds_into_id", NEW."id", NEW."merged_into_id", NEW."opened_by_id", NEW."passed_up_at", NEW."passed_up_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."state", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3d31b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_welfareevent" ("debrief_id", "face", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "shared_with_team", "talk_to_id", "version", "words") VALUES (NEW."debrief_id", NEW."face", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."said_at", NEW."shared_with_team", NEW."talk_to_id", NEW."version", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_462bb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_noteevent" ("became", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorted_at", "sorted_by_id", "team_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."sorted_at", NEW."sorted_by_id", NEW."team_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4da82() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_othernameevent" ("citizen_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "whose") VALUES (NEW."citizen_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."whose"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_529c8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_invitationevent" ("accepted_at", "accepted_by_id", "email", "expires_at", "from_day", "id", "invited_at", "invited_by_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."email", NEW."expires_at", NEW."from_day", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."system_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5afbd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_stagenoteevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."visit_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_614e3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_concernevent" ("closed_at", "closed_by_id", "id", "not_told_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "raised_at", "raised_by_id", "told_at", "told_by_id", "version", "what_came_of_it", "words") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."id", NEW."not_told_because", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purchase_id", NEW."raised_at", NEW."raised_by_id", NEW."told_at", NEW."told_by_id", NEW."version", NEW."what_came_of_it", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_6627e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_tiedquestionevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "team_id", "tied_at", "tied_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."team_id", NEW."tied_at", NEW."tied_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_665ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_debriefevent" ("closed_at", "closed_by_id", "day", "id", "lapsed_at", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "sitting", "team_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."day", NEW."id", NEW."lapsed_at", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."prompts", NEW."question", NEW."sitting", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_67e8f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_citizenevent" ("address", "created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "version") VALUES (NEW."address", NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_6d25e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_voiceevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "session_id", "words") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."said_at", NEW."said_by_id", NEW."session_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_7cd96() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_kindevent" ("added_at", "code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "retired_at", "retired_by_id", "version") VALUES (NEW."added_at", NEW."code", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."code", NEW."place", NEW."retired_at", NEW."retired_by_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_825cb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_caseevent" ("anonymised_at", "anonymised_by_id", "citizen_id", "deleted_at", "deleted_by_id", "ended_at", "ended_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "restricted", "signal", "started_on", "team_id") VALUES (NEW."anonymised_at", NEW."anonymised_by_id", NEW."citizen_id", NEW."deleted_at", NEW."deleted_by_id", NEW."ended_at", NEW."ended_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."restricted", NEW."signal", NEW."started_on", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_833eb() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_placementevent" ("conversation_id", "id", "issue_id", "likeness", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_at", "settled_at", "settled_by_id") VALUES (NEW."conversation_id", NEW."id", NEW."issue_id", NEW."likeness", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."placed_at", NEW."settled_at", NEW."settled_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_8374e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_systemchangeevent" ("cycle_id", "from_day", "id", "instead_of", "made_at", "made_by_id", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."cycle_id", NEW."from_day", NEW."id", NEW."instead_of", NEW."made_at", NEW."made_by_id", NEW."new_normal", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_86d27() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_entryevent" ("case_id", "conversation_id", "giver", "id", "in_answer_to_id", "in_cases", "in_print", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."case_id", NEW."conversation_id", NEW."giver", NEW."id", NEW."in_answer_to_id", NEW."in_cases", NEW."in_print", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."said_at", NEW."said_by_id", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_880b6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_questionevent" ("answer", "answered_at", "answered_by_id", "asked_at", "asked_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_at", NEW."asked_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purchase_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_89763() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_personevent" ("email", "id", "is_active", "is_staff", "is_superuser", "joined_at", "left_at", "left_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."joined_at", NEW."left_at", NEW."left_by_id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_8bcc9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_skillnoteevent" ("activity_id", "belongs", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."activity_id", NEW."belongs", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."system_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_958d3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_budgetevent" ("amount", "from_day", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "until_day", "version") VALUES (NEW."amount", NEW."from_day", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purpose", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_99c33() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_matchevent" ("id", "line_id", "made_at", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "reasons") VALUES (NEW."id", NEW."line_id", NEW."made_at", NEW."made_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purchase_id", NEW."reasons"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a14dc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_answerfromaboveevent" ("answered_at", "answered_by_id", "change_id", "closes", "conversation_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."change_id", NEW."closes", NEW."conversation_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a3014() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_cardevent" ("budget_id", "from_day", "holder_id", "id", "issuer", "last_four", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "system_id", "until_day", "version") VALUES (NEW."budget_id", NEW."from_day", NEW."holder_id", NEW."id", NEW."issuer", NEW."last_four", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reference", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a5424() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_learningevent" ("became", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purchase_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a6ad3() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_experimentevent" ("air_cover_holder", "air_cover_words", "cycle_id", "ended_at", "ended_by_id", "ending", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "review_on", "started_at", "started_by_id", "starts_on", "what_we_saw") VALUES (NEW."air_cover_holder", NEW."air_cover_words", NEW."cycle_id", NEW."ended_at", NEW."ended_by_id", NEW."ending", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."review_on", NEW."started_at", NEW."started_by_id", NEW."starts_on", NEW."what_we_saw"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ae06a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_learningcycleevent" ("case_id", "conversation_id", "decision_id", "ended_at", "ended_by_id", "id", "influences_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "stage", "started_at", "started_by_id", "system_id") VALUES (NEW."case_id", NEW."conversation_id", NEW."decision_id", NEW."ended_at", NEW."ended_by_id", NEW."id", NEW."influences_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purpose", NEW."stage", NEW."started_at", NEW."started_by_id", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b036c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_debriefshapeevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "team_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."prompts", NEW."question", NEW."team_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b471d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b6f67() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_purchaseevent" ("amount", "auditable", "bought_on", "budget_id", "card_id", "case_id", "countermeasure_id", "decided_with", "deleted_at", "deleted_by_id", "id", "issue_id", "kind", "legal", "more", "necessary", "no_receipt_because", "paid_back_on", "paid_with", "payment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proportionate", "reason", "recorded_at", "refund_of_id", "serves_id", "supplier", "team_id", "vat", "vat_reclaimable", "version", "worker_id") VALUES (NEW."amount", NEW."auditable", NEW."bought_on", NEW."budget_id", NEW."card_id", NEW."case_id", NEW."countermeasure_id", NEW."decided_with", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."issue_id", NEW."kind", NEW."legal", NEW."more", NEW."necessary", NEW."no_receipt_because", NEW."paid_back_on", NEW."paid_with", NEW."payment", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."proportionate", NEW."reason", NEW."recorded_at", NEW."refund_of_id", NEW."serves_id", NEW."supplier", NEW."team_id", NEW."vat", NEW."vat_reclaimable", NEW."version", NEW."worker_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b6f6c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_quarterevent" ("first_day", "id", "made_at", "made_by_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id") VALUES (NEW."first_day", NEW."id", NEW."made_at", NEW."made_by_id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."published_at", NEW."published_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_bdb60() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_systemevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "scale") VALUES (NEW."id", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purpose", NEW."scale"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_bf7e5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_replyevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "words", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_c79ed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_totalkaboutevent" ("answer", "asked_by_id", "came_up_at", "case_id", "debrief_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away", "settled_at", "settled_by_id", "source", "team_id", "url", "words") VALUES (NEW."answer", NEW."asked_by_id", NEW."came_up_at", NEW."case_id", NEW."debrief_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."put_away", NEW."settled_at", NEW."settled_by_id", NEW."source", NEW."team_id", NEW."url", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_c7e35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_statementevent" ("file_name", "issuer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "undone_at", "undone_by_id") VALUES (NEW."file_name", NEW."issuer", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."state", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cae62() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_pulledinevent" ("expires_at", "id", "issue_id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_at", "pulled_by_id", "why", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."expires_at", NEW."id", NEW."issue_id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."pulled_at", NEW."pulled_by_id", NEW."why", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cc698() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_offerevent" ("conversation_id", "id", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "settled_at", "settled_by_id", "system_id", "taken_up_in_id", "words") VALUES (NEW."conversation_id", NEW."id", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."settled_at", NEW."settled_by_id", NEW."system_id", NEW."taken_up_in_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cce99() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_publishingevent" ("changed_at", "changed_by_id", "department", "id", "is_public", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."department", NEW."id", NEW."is_public", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cf22e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_worryseenevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_at", "seen_by_id", "words", "worry_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."seen_at", NEW."seen_by_id", NEW."words", NEW."worry_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_d740d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_sharednameevent" ("case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_in_id", "purpose", "shared_at", "shared_by_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."pulled_in_id", NEW."purpose", NEW."shared_at", NEW."shared_by_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_d8f02() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_allocationevent" ("case_id", "from_day", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_day") VALUES (NEW."case_id", NEW."from_day", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."until_day"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_e06ba() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_sensemakingsessionevent" ("closed_at", "closed_by_id", "convened_at", "convened_by_id", "conversation_id", "held_on", "id", "missing_voices", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "system_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."convened_at", NEW."convened_by_id", NEW."conversation_id", NEW."held_on", NEW."id", NEW."missing_voices", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."question", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_e0b5f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_timelineentryevent" ("by_id", "case_id", "happened_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "url", "words") VALUES (NEW."by_id", NEW."case_id", NEW."happened_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."source", NEW."url", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_e8713() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_leveragepointevent" ("created_at", "created_by_id", "getting_round", "gift_holder", "gift_tier", "id", "keeper", "kind", "name", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "version", "what_it_does") VALUES (NEW."created_at", NEW."created_by_id", NEW."getting_round", NEW."gift_holder", NEW."gift_tier", NEW."id", NEW."keeper", NEW."kind", NEW."name", NEW."new_normal", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."purpose", NEW."system_id", NEW."version", NEW."what_it_does"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_e9962() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_whatmattersevent" ("case_id", "id", "not_now", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recorded_at", "recorded_by_id", "said_on", "words") VALUES (NEW."case_id", NEW."id", NEW."not_now", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."recorded_at", NEW."recorded_by_id", NEW."said_on", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_ec1aa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_roleevent" ("from_day", "given_at", "given_by_id", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day") VALUES (NEW."from_day", NEW."given_at", NEW."given_by_id", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."system_id", NEW."until_day"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_f23dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_merchantevent" ("added_by_id", "added_on", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reads_as", "words") VALUES (NEW."added_by_id", NEW."added_on", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."reads_as", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_f7638() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_febaa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_answerevent" ("answered_at", "countermeasure_id", "day", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_in_id", "words") VALUES (NEW."answered_at", NEW."countermeasure_id", NEW."day", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."pulled_in_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_added_f90c4() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO learning_cycles_changedword (stems) VALUES (NEW.stems);
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_case_b2bc9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('case', NEW.id, clock_timestamp());
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_deleted_9f5cf() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    VALUES ('issue', OLD.id, clock_timestamp());
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_fed_04264() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('conversation', NEW.id, clock_timestamp());
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_issue_written_759ac() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    VALUES ('issue', NEW.issue_id, clock_timestamp());
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_issues_around_068b0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp()
    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)
    WHERE issue_id IS NOT NULL;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_issues_around_4384e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp()
    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)
    WHERE issue_id IS NOT NULL;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_issues_around_6ba75() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp()
    FROM (SELECT OLD.issue_id UNION SELECT NEW.issue_id) AS touched(issue_id)
    WHERE issue_id IS NOT NULL;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_issues_around_c53d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    SELECT 'issue', issue_id, clock_timestamp() FROM (
        SELECT OLD.issue_id UNION SELECT NEW.issue_id
        UNION SELECT issue_id FROM debriefs_activity WHERE id IN (OLD.activity_id, NEW.activity_id)
    ) AS touched(issue_id) WHERE issue_id IS NOT NULL;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_moved_0c65a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('system', NEW.id, clock_timestamp());
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_placed_e26a6() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('issue', NEW.issue_id, clock_timestamp());
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_taken_out_07df2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO learning_cycles_changedword (stems) VALUES (OLD.stems);
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_unplaced_c9bb5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
                    VALUES ('issue', OLD.issue_id, clock_timestamp());
                    RETURN NULL;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_mark_written_e348e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO systems_pendingchange (subject, subject_id, marked_at)
    VALUES ('issue', NEW.id, clock_timestamp());
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_marks_to_ask_for_2963e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at) VALUES (NEW.id, now());
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_marks_to_ask_for_d197f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO purchases_receipttoaskfor (purchase_id, marked_at)
    SELECT id, now() FROM purchases_purchase
    WHERE id = NEW.purchase_id
        OR payment = (SELECT payment FROM purchases_purchase WHERE id = NEW.purchase_id);
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_marks_to_match_bf0dd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    INSERT INTO purchases_tomatch (holder_id, marked_at)
    SELECT holder_id, now() FROM purchases_card
    WHERE id IN (OLD.card_id, NEW.card_id) OR holder_id IN (OLD.worker_id, NEW.worker_id)
    UNION
    SELECT card.holder_id, now() FROM purchases_match behind
    JOIN purchases_line line ON line.id = behind.line_id
    JOIN purchases_card card ON card.id = line.card_id
    WHERE behind.purchase_id = OLD.id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_nests_truly_ff550() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
                    IF NEW.parent_id IS NOT NULL THEN
                        PERFORM pg_advisory_xact_lock(hashtext('systems_system tree'));
                        IF EXISTS (
                            WITH RECURSIVE above(id, parent_id) AS (
                                SELECT id, parent_id FROM systems_system WHERE id = NEW.parent_id
                                UNION
                                SELECT s.id, s.parent_id FROM systems_system s
                                JOIN above ON s.id = above.parent_id
                            ) SELECT 1 FROM above WHERE id = NEW.id
                        ) THEN
                            RAISE EXCEPTION 'a system cannot be inside itself'
                                USING ERRCODE = 'check_violation';
                        END IF;
                        IF EXISTS (
                            SELECT 1 FROM systems_system p WHERE p.id = NEW.parent_id
                            AND array_position(ARRAY['team','organisation','place','country'], p.scale::text) < array_position(ARRAY['team','organisation','place','country'], NEW.scale::text)
                        ) THEN
                            RAISE EXCEPTION 'a system cannot be inside a smaller one'
                                USING ERRCODE = 'check_violation';
                        END IF;
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM systems_system c WHERE c.parent_id = NEW.id
                        AND array_position(ARRAY['team','organisation','place','country'], c.scale::text) > array_position(ARRAY['team','organisation','place','country'], NEW.scale::text)
                    ) THEN
                        RAISE EXCEPTION 'a system cannot hold a larger one'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                
                END;
            $$;

CREATE FUNCTION public.pgtrigger_stays_in_system_a4f94() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_51fcd() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_8a799() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_8ed27() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_9458b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_b3c50() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_b5626() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_take_a_turn_c6ac8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    
    UPDATE debriefs_debrief SET turn = turn + 1 WHERE id = NEW.debrief_id
    RETURNING turn INTO NEW.turn;
    NEW.turn = COALESCE(NEW.turn, 0);
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0254a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_quarterevent" ("first_day", "id", "made_at", "made_by_id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_at", "published_by_id") VALUES (NEW."first_day", NEW."id", NEW."made_at", NEW."made_by_id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."published_at", NEW."published_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_09b32() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_sensemakingsessionevent" ("closed_at", "closed_by_id", "convened_at", "convened_by_id", "conversation_id", "held_on", "id", "missing_voices", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "system_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."convened_at", NEW."convened_by_id", NEW."conversation_id", NEW."held_on", NEW."id", NEW."missing_voices", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0c4ff() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_progressevent" ("beside_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "version", "words") VALUES (NEW."beside_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."said_at", NEW."said_by_id", NEW."version", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_110f0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_publishedlineevent" ("beneficiary", "category", "department", "mended_at", "mended_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose") VALUES (NEW."beneficiary", NEW."category", NEW."department", NEW."mended_at", NEW."mended_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_13165() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_citizenevent" ("address", "created_at", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "version") VALUES (NEW."address", NEW."created_at", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_14c29() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_conversationevent" ("created_at", "feeds_into_id", "id", "merged_into_id", "opened_by_id", "passed_up_at", "passed_up_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "state", "system_id") VALUES (NEW."created_at", NEW."feeds_into_id", NEW."id", NEW."merged_into_id", NEW."opened_by_id", NEW."passed_up_at", NEW."passed_up_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."state", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_1bc3f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_welfareevent" ("debrief_id", "face", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "shared_with_team", "talk_to_id", "version", "words") VALUES (NEW."debrief_id", NEW."face", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."said_at", NEW."shared_with_team", NEW."talk_to_id", NEW."version", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_1da0d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_lineevent" ("nothing_to_record", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id") VALUES (NEW."nothing_to_record", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."settled_at", NEW."settled_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_20271() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_offerevent" ("conversation_id", "id", "offered_at", "offered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "settled_at", "settled_by_id", "system_id", "taken_up_in_id", "words") VALUES (NEW."conversation_id", NEW."id", NEW."offered_at", NEW."offered_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."settled_at", NEW."settled_by_id", NEW."system_id", NEW."taken_up_in_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_26826() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_concernevent" ("closed_at", "closed_by_id", "id", "not_told_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "raised_at", "raised_by_id", "told_at", "told_by_id", "version", "what_came_of_it", "words") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."id", NEW."not_told_because", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purchase_id", NEW."raised_at", NEW."raised_by_id", NEW."told_at", NEW."told_by_id", NEW."version", NEW."what_came_of_it", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_2c971() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_askedevent" ("action_id", "answer", "answered_at", "asked_at", "asked_by_id", "colleague_id", "id", "issue_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "progress_id", "words") VALUES (NEW."action_id", NEW."answer", NEW."answered_at", NEW."asked_at", NEW."asked_by_id", NEW."colleague_id", NEW."id", NEW."issue_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."progress_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_36063() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_learningevent" ("became", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purchase_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3c809() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_leveragepointevent" ("created_at", "created_by_id", "getting_round", "gift_holder", "gift_tier", "id", "keeper", "kind", "name", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "version", "what_it_does") VALUES (NEW."created_at", NEW."created_by_id", NEW."getting_round", NEW."gift_holder", NEW."gift_tier", NEW."id", NEW."keeper", NEW."kind", NEW."name", NEW."new_normal", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose", NEW."system_id", NEW."version", NEW."what_it_does"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_42412() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_budgetevent" ("amount", "from_day", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "system_id", "until_day", "version") VALUES (NEW."amount", NEW."from_day", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_42a00() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_replyevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question_id", "words", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_45d1d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_activityevent" ("complexity", "id", "issue_id", "name", "named_above", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "team_id", "version") VALUES (NEW."complexity", NEW."id", NEW."issue_id", NEW."name", NEW."named_above", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."team_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4b80b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_skillnoteevent" ("activity_id", "belongs", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."activity_id", NEW."belongs", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."system_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4dc7d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_actionevent" ("carrier_id", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "due_on", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "settled_at", "settled_by_id", "state", "team_id", "version", "why", "words", "written_at", "written_by_id") VALUES (NEW."carrier_id", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."due_on", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."settled_at", NEW."settled_by_id", NEW."state", NEW."team_id", NEW."version", NEW."why", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4de9f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_systemevent" ("id", "name", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "scale") VALUES (NEW."id", NEW."name", NEW."parent_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose", NEW."scale"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_50618() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_issueevent" ("carrier_id", "carrier_name", "case_id", "closed_at", "closed_by_id", "closing", "closing_words", "debrief_id", "deleted_at", "deleted_by_id", "description", "gift_holder", "gift_tier", "id", "import_key", "level", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "raised_by_id", "raised_on", "sent_at", "sent_by_id", "sent_words", "status", "team_id", "unblocked_at", "unblocked_by_id", "version") VALUES (NEW."carrier_id", NEW."carrier_name", NEW."case_id", NEW."closed_at", NEW."closed_by_id", NEW."closing", NEW."closing_words", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."description", NEW."gift_holder", NEW."gift_tier", NEW."id", NEW."import_key", NEW."level", NEW."new_normal", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."raised_by_id", NEW."raised_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."status", NEW."team_id", NEW."unblocked_at", NEW."unblocked_by_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_55697() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_matchevent" ("id", "line_id", "made_at", "made_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "reasons") VALUES (NEW."id", NEW."line_id", NEW."made_at", NEW."made_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purchase_id", NEW."reasons"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_56714() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_timelineentryevent" ("by_id", "case_id", "happened_at", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "url", "words") VALUES (NEW."by_id", NEW."case_id", NEW."happened_at", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source", NEW."url", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5aa81() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_kindevent" ("added_at", "code", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "retired_at", "retired_by_id", "version") VALUES (NEW."added_at", NEW."code", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."code", NEW."place", NEW."retired_at", NEW."retired_by_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5ab09() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_cardevent" ("budget_id", "from_day", "holder_id", "id", "issuer", "last_four", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "system_id", "until_day", "version") VALUES (NEW."budget_id", NEW."from_day", NEW."holder_id", NEW."id", NEW."issuer", NEW."last_four", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reference", NEW."system_id", NEW."until_day", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5c30f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_roleevent" ("from_day", "given_at", "given_by_id", "id", "kind", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day") VALUES (NEW."from_day", NEW."given_at", NEW."given_by_id", NEW."id", NEW."kind", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."system_id", NEW."until_day"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_641f8() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_sharednameevent" ("case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_in_id", "purpose", "shared_at", "shared_by_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."pulled_in_id", NEW."purpose", NEW."shared_at", NEW."shared_by_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6a83a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_debriefevent" ("closed_at", "closed_by_id", "day", "id", "lapsed_at", "opened_at", "opened_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "sitting", "team_id") VALUES (NEW."closed_at", NEW."closed_by_id", NEW."day", NEW."id", NEW."lapsed_at", NEW."opened_at", NEW."opened_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."prompts", NEW."question", NEW."sitting", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6bba9() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_caseevent" ("anonymised_at", "anonymised_by_id", "citizen_id", "deleted_at", "deleted_by_id", "ended_at", "ended_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "restricted", "signal", "started_on", "team_id") VALUES (NEW."anonymised_at", NEW."anonymised_by_id", NEW."citizen_id", NEW."deleted_at", NEW."deleted_by_id", NEW."ended_at", NEW."ended_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."restricted", NEW."signal", NEW."started_on", NEW."team_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6dcfc() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_voiceevent" ("id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "session_id", "words") VALUES (NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."said_at", NEW."said_by_id", NEW."session_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6eb47() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_othernameevent" ("citizen_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "whose") VALUES (NEW."citizen_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."whose"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6f77c() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_questionevent" ("answer", "answered_at", "answered_by_id", "asked_at", "asked_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purchase_id", "words") VALUES (NEW."answer", NEW."answered_at", NEW."answered_by_id", NEW."asked_at", NEW."asked_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purchase_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_6fc7f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_allocationevent" ("case_id", "from_day", "id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "until_day") VALUES (NEW."case_id", NEW."from_day", NEW."id", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."until_day"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_73959() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_countermeasureevent" ("air_cover_holder", "ended_on", "ended_words", "helped", "id", "issue_id", "kept_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "review_on", "sent_at", "sent_by_id", "sent_words", "since", "version", "words", "written_by_id") VALUES (NEW."air_cover_holder", NEW."ended_on", NEW."ended_words", NEW."helped", NEW."id", NEW."issue_id", NEW."kept_on", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."review_on", NEW."sent_at", NEW."sent_by_id", NEW."sent_words", NEW."since", NEW."version", NEW."words", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_75b6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_merchantevent" ("added_by_id", "added_on", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reads_as", "words") VALUES (NEW."added_by_id", NEW."added_on", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reads_as", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7a40b() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_learningcycleevent" ("case_id", "conversation_id", "decision_id", "ended_at", "ended_by_id", "id", "influences_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "stage", "started_at", "started_by_id", "system_id") VALUES (NEW."case_id", NEW."conversation_id", NEW."decision_id", NEW."ended_at", NEW."ended_by_id", NEW."id", NEW."influences_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."purpose", NEW."stage", NEW."started_at", NEW."started_by_id", NEW."system_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7d003() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_purchaseevent" ("amount", "auditable", "bought_on", "budget_id", "card_id", "case_id", "countermeasure_id", "decided_with", "deleted_at", "deleted_by_id", "id", "issue_id", "kind", "legal", "more", "necessary", "no_receipt_because", "paid_back_on", "paid_with", "payment", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proportionate", "reason", "recorded_at", "refund_of_id", "serves_id", "supplier", "team_id", "vat", "vat_reclaimable", "version", "worker_id") VALUES (NEW."amount", NEW."auditable", NEW."bought_on", NEW."budget_id", NEW."card_id", NEW."case_id", NEW."countermeasure_id", NEW."decided_with", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."issue_id", NEW."kind", NEW."legal", NEW."more", NEW."necessary", NEW."no_receipt_because", NEW."paid_back_on", NEW."paid_with", NEW."payment", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."proportionate", NEW."reason", NEW."recorded_at", NEW."refund_of_id", NEW."serves_id", NEW."supplier", NEW."team_id", NEW."vat", NEW."vat_reclaimable", NEW."version", NEW."worker_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7ffa0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_debriefshapeevent" ("changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prompts", "question", "team_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."prompts", NEW."question", NEW."team_id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_86887() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_pulledinevent" ("expires_at", "id", "issue_id", "name", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pulled_at", "pulled_by_id", "why", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."expires_at", NEW."id", NEW."issue_id", NEW."name", NEW."person_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."pulled_at", NEW."pulled_by_id", NEW."why", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9074f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordgroupevent" ("about", "changed_at", "changed_by_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_943fa() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_invitationevent" ("accepted_at", "accepted_by_id", "email", "expires_at", "from_day", "id", "invited_at", "invited_by_id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "system_id", "until_day", "withdrawn_at", "withdrawn_by_id") VALUES (NEW."accepted_at", NEW."accepted_by_id", NEW."email", NEW."expires_at", NEW."from_day", NEW."id", NEW."invited_at", NEW."invited_by_id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."system_id", NEW."until_day", NEW."withdrawn_at", NEW."withdrawn_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_95130() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_totalkaboutevent" ("answer", "asked_by_id", "came_up_at", "case_id", "debrief_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_away", "settled_at", "settled_by_id", "source", "team_id", "url", "words") VALUES (NEW."answer", NEW."asked_by_id", NEW."came_up_at", NEW."case_id", NEW."debrief_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."put_away", NEW."settled_at", NEW."settled_by_id", NEW."source", NEW."team_id", NEW."url", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a65d1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_tiedquestionevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "team_id", "tied_at", "tied_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."team_id", NEW."tied_at", NEW."tied_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a7a51() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_worryevent" ("conversation_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version", "whose", "words", "written_at", "written_by_id") VALUES (NEW."conversation_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."version", NEW."whose", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a7d18() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "debriefs_noteevent" ("became", "case_id", "debrief_id", "deleted_at", "deleted_by_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sorted_at", "sorted_by_id", "team_id", "version", "words", "written_at", "written_by_id") VALUES (NEW."became", NEW."case_id", NEW."debrief_id", NEW."deleted_at", NEW."deleted_by_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."sorted_at", NEW."sorted_by_id", NEW."team_id", NEW."version", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_a9db0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "systems_personevent" ("email", "id", "is_active", "is_staff", "is_superuser", "joined_at", "left_at", "left_by_id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."joined_at", NEW."left_at", NEW."left_by_id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_bd48e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_publishingevent" ("changed_at", "changed_by_id", "department", "id", "is_public", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "version") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."department", NEW."id", NEW."is_public", NEW."organisation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."version"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c1e35() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_placementevent" ("conversation_id", "id", "issue_id", "likeness", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placed_at", "settled_at", "settled_by_id") VALUES (NEW."conversation_id", NEW."id", NEW."issue_id", NEW."likeness", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."placed_at", NEW."settled_at", NEW."settled_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c411d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_entryevent" ("case_id", "conversation_id", "giver", "id", "in_answer_to_id", "in_cases", "in_print", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "said_at", "said_by_id", "withdrawn_at", "withdrawn_by_id", "words") VALUES (NEW."case_id", NEW."conversation_id", NEW."giver", NEW."id", NEW."in_answer_to_id", NEW."in_cases", NEW."in_print", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."said_at", NEW."said_by_id", NEW."withdrawn_at", NEW."withdrawn_by_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_cafc1() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "purchases_statementevent" ("file_name", "issuer", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state", "undone_at", "undone_by_id") VALUES (NEW."file_name", NEW."issuer", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."state", NEW."undone_at", NEW."undone_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_cf12d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_wordevent" ("group_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."group_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_d9dc5() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_experimentevent" ("air_cover_holder", "air_cover_words", "cycle_id", "ended_at", "ended_by_id", "ending", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "review_on", "started_at", "started_by_id", "starts_on", "what_we_saw") VALUES (NEW."air_cover_holder", NEW."air_cover_words", NEW."cycle_id", NEW."ended_at", NEW."ended_by_id", NEW."ending", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."question", NEW."review_on", NEW."started_at", NEW."started_by_id", NEW."starts_on", NEW."what_we_saw"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e0c9d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "casework_totellevent" ("came_up_at", "case_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source", "told_at", "told_by_id", "what_they_said", "words") VALUES (NEW."came_up_at", NEW."case_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."source", NEW."told_at", NEW."told_by_id", NEW."what_they_said", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ef22e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_decisionevent" ("decided_at", "decided_by_id", "id", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "session_id", "words") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."owner_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."session_id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f2663() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_worryseenevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_at", "seen_by_id", "words", "worry_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."seen_at", NEW."seen_by_id", NEW."words", NEW."worry_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_f74d2() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_stagenoteevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "visit_id", "words", "written_at", "written_by_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."visit_id", NEW."words", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fc875() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_systemchangeevent" ("cycle_id", "from_day", "id", "instead_of", "made_at", "made_by_id", "new_normal", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."cycle_id", NEW."from_day", NEW."id", NEW."instead_of", NEW."made_at", NEW."made_by_id", NEW."new_normal", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fcba0() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_caseforchangeevent" ("asked", "conversation_id", "costs", "happens", "how_often", "id", "passed_at", "passed_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "taken_back_at", "taken_back_by_id", "to_conversation_id", "to_system_id", "tried", "version", "worry", "written_at", "written_by_id") VALUES (NEW."asked", NEW."conversation_id", NEW."costs", NEW."happens", NEW."how_often", NEW."id", NEW."passed_at", NEW."passed_by_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."taken_back_at", NEW."taken_back_by_id", NEW."to_conversation_id", NEW."to_system_id", NEW."tried", NEW."version", NEW."worry", NEW."written_at", NEW."written_by_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fdb6a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    INSERT INTO "learning_cycles_answerfromaboveevent" ("answered_at", "answered_by_id", "change_id", "closes", "conversation_id", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "words") VALUES (NEW."answered_at", NEW."answered_by_id", NEW."change_id", NEW."closes", NEW."conversation_id", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."words"); RETURN NULL;
                END;
            $$;

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);

CREATE TABLE public.casework_allocation (
    id bigint NOT NULL,
    from_day date NOT NULL,
    until_day date,
    person_id bigint NOT NULL,
    case_id bigint NOT NULL,
    CONSTRAINT allocation_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day >= from_day)))
);

ALTER TABLE public.casework_allocation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_allocation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_allocationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    from_day date NOT NULL,
    until_day date,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    case_id bigint NOT NULL
);

ALTER TABLE public.casework_allocationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_allocationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_case (
    id bigint NOT NULL,
    signal text NOT NULL,
    started_on date NOT NULL,
    restricted boolean NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    team_id bigint NOT NULL,
    citizen_id bigint NOT NULL,
    anonymised_at timestamp with time zone,
    anonymised_by_id bigint,
    deleted_at timestamp with time zone,
    deleted_by_id bigint,
    CONSTRAINT case_anonymised_at_and_by CHECK ((((anonymised_at IS NULL) AND (anonymised_by_id IS NULL)) OR ((anonymised_at IS NOT NULL) AND (anonymised_by_id IS NOT NULL)))),
    CONSTRAINT case_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT case_ended_at_and_by CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT case_record_ends_after_the_case CHECK ((((anonymised_at IS NULL) AND (deleted_at IS NULL)) OR (ended_at IS NOT NULL)))
);

ALTER TABLE public.casework_case ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_case_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_caseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    signal text NOT NULL,
    started_on date NOT NULL,
    restricted boolean NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    citizen_id bigint NOT NULL,
    anonymised_at timestamp with time zone,
    anonymised_by_id bigint,
    deleted_at timestamp with time zone,
    deleted_by_id bigint
);

ALTER TABLE public.casework_caseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_caseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_caselook (
    id bigint NOT NULL,
    way character varying(10) NOT NULL,
    what character varying(120) NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT look_way_is_known CHECK (((way)::text = ANY (ARRAY[('read'::character varying)::text, ('write'::character varying)::text])))
);

ALTER TABLE public.casework_caselook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_caselook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_citizen (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    address text NOT NULL,
    phone character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT casework_citizen_version_check CHECK ((version >= 0)),
    CONSTRAINT citizen_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);

ALTER TABLE public.casework_citizen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_citizen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_citizenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    address text NOT NULL,
    phone character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT casework_citizenevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.casework_citizenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_citizenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_othername (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    whose character varying(20) NOT NULL,
    citizen_id bigint NOT NULL,
    CONSTRAINT other_name_is_not_empty CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT other_name_whose_is_known CHECK (((whose)::text = ANY (ARRAY[('citizen'::character varying)::text, ('household'::character varying)::text])))
);

ALTER TABLE public.casework_othername ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_othername_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_othernameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    whose character varying(20) NOT NULL,
    citizen_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.casework_othernameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_othernameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_timelineentry (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    url character varying(200) NOT NULL,
    source character varying(80),
    happened_at timestamp with time zone NOT NULL,
    by_id bigint,
    case_id bigint NOT NULL,
    CONSTRAINT timeline_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('note'::character varying)::text, ('progress'::character varying)::text, ('issue'::character varying)::text, ('success'::character varying)::text, ('purchase'::character varying)::text, ('learning'::character varying)::text])))
);

ALTER TABLE public.casework_timelineentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_timelineentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_timelineentryevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    url character varying(200) NOT NULL,
    source character varying(80),
    happened_at timestamp with time zone NOT NULL,
    by_id bigint,
    case_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.casework_timelineentryevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_timelineentryevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_totell (
    id bigint NOT NULL,
    words text NOT NULL,
    source character varying(80) NOT NULL,
    came_up_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    what_they_said text NOT NULL,
    case_id bigint NOT NULL,
    told_by_id bigint,
    CONSTRAINT to_tell_told_at_and_by CHECK ((((told_at IS NULL) AND (told_by_id IS NULL)) OR ((told_at IS NOT NULL) AND (told_by_id IS NOT NULL))))
);

ALTER TABLE public.casework_totell ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_totell_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_totellevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    source character varying(80) NOT NULL,
    came_up_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    what_they_said text NOT NULL,
    case_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    told_by_id bigint
);

ALTER TABLE public.casework_totellevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_totellevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_whatmatters (
    id bigint NOT NULL,
    words text NOT NULL,
    not_now boolean NOT NULL,
    said_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL,
    CONSTRAINT what_matters_says_something CHECK ((not_now OR (NOT (words = ''::text))))
);

ALTER TABLE public.casework_whatmatters ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_whatmatters_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.casework_whatmattersevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    not_now boolean NOT NULL,
    said_on date NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    case_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    recorded_by_id bigint NOT NULL
);

ALTER TABLE public.casework_whatmattersevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.casework_whatmattersevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_action (
    id bigint NOT NULL,
    words text NOT NULL,
    due_on date,
    state character varying(10) NOT NULL,
    why text NOT NULL,
    kept_on date,
    settled_at timestamp with time zone,
    written_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    key uuid,
    turn integer NOT NULL,
    version integer NOT NULL,
    carrier_id bigint,
    case_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    issue_id bigint,
    settled_by_id bigint,
    team_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(words), ''::text))) STORED,
    CONSTRAINT action_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT action_says_something CHECK ((NOT (words = ''::text))),
    CONSTRAINT action_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT action_settled_has_a_time CHECK ((((settled_at IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (settled_at IS NOT NULL)))),
    CONSTRAINT action_state_is_known CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('done'::character varying)::text, ('dropped'::character varying)::text]))),
    CONSTRAINT debriefs_action_turn_check CHECK ((turn >= 0)),
    CONSTRAINT debriefs_action_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_action ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_action_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_actionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    due_on date,
    state character varying(10) NOT NULL,
    why text NOT NULL,
    kept_on date,
    settled_at timestamp with time zone,
    written_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    version integer NOT NULL,
    carrier_id bigint,
    case_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    issue_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint,
    team_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT debriefs_actionevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_actionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_actionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_activity (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    complexity smallint,
    team_id bigint NOT NULL,
    issue_id bigint,
    named_above boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT activity_complexity_is_known CHECK ((complexity = ANY (ARRAY[1, 2, 3, 4, 5]))),
    CONSTRAINT activity_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT debriefs_activity_complexity_check CHECK ((complexity >= 0)),
    CONSTRAINT debriefs_activity_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_activity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_activity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_activityevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    complexity smallint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    issue_id bigint,
    named_above boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT debriefs_activityevent_complexity_check CHECK ((complexity >= 0)),
    CONSTRAINT debriefs_activityevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_activityevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_activityevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_answer (
    id bigint NOT NULL,
    pulled_in_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    day date,
    answered_at timestamp with time zone NOT NULL,
    countermeasure_id bigint,
    CONSTRAINT answer_has_its_day CHECK ((((day IS NOT NULL) AND ((kind)::text = ANY (ARRAY[('air_cover'::character varying)::text, ('come'::character varying)::text]))) OR ((NOT ((kind)::text = ANY (ARRAY[('air_cover'::character varying)::text, ('come'::character varying)::text]))) AND (day IS NULL)))),
    CONSTRAINT answer_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('unblock'::character varying)::text, ('air_cover'::character varying)::text, ('change'::character varying)::text, ('come'::character varying)::text, ('no'::character varying)::text]))),
    CONSTRAINT answer_says_enough CHECK ((((kind)::text = ANY (ARRAY[('unblock'::character varying)::text, ('come'::character varying)::text])) OR (NOT (words = ''::text))))
);

ALTER TABLE public.debriefs_answer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_answer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_answerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    day date,
    answered_at timestamp with time zone NOT NULL,
    countermeasure_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    pulled_in_id bigint NOT NULL
);

ALTER TABLE public.debriefs_answerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_answerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_asked (
    id bigint NOT NULL,
    words text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    action_id bigint,
    asked_by_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    issue_id bigint,
    progress_id bigint,
    CONSTRAINT asked_and_answered_in_words CHECK ((((answer = ''::text) AND (answered_at IS NULL)) OR ((answered_at IS NOT NULL) AND (NOT (answer = ''::text))))),
    CONSTRAINT asked_on_one_thing CHECK ((((action_id IS NULL) AND (issue_id IS NULL) AND (progress_id IS NOT NULL)) OR ((action_id IS NULL) AND (issue_id IS NOT NULL) AND (progress_id IS NULL)) OR ((action_id IS NOT NULL) AND (issue_id IS NULL) AND (progress_id IS NULL))))
);

ALTER TABLE public.debriefs_asked ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_asked_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_askedevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    action_id bigint,
    asked_by_id bigint NOT NULL,
    colleague_id bigint NOT NULL,
    issue_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    progress_id bigint
);

ALTER TABLE public.debriefs_askedevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_askedevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_countermeasure (
    id bigint NOT NULL,
    words text NOT NULL,
    since date NOT NULL,
    review_on date,
    air_cover_holder character varying(200) NOT NULL,
    helped character varying(10),
    ended_on date,
    sent_words text NOT NULL,
    sent_at timestamp with time zone,
    sent_by_id bigint,
    written_by_id bigint,
    issue_id bigint NOT NULL,
    ended_words text DEFAULT ''::text NOT NULL,
    kept_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT air_cover_has_a_review_date CHECK ((((air_cover_holder)::text = ''::text) OR (review_on IS NOT NULL))),
    CONSTRAINT countermeasure_ends_after_it_begins CHECK (((ended_on IS NULL) OR (ended_on >= since))),
    CONSTRAINT countermeasure_helped_is_known CHECK (((helped IS NULL) OR ((helped)::text = ANY (ARRAY[('yes'::character varying)::text, ('partly'::character varying)::text, ('no'::character varying)::text])))),
    CONSTRAINT countermeasure_says_something CHECK ((NOT (words = ''::text))),
    CONSTRAINT countermeasure_sent_at_and_by CHECK ((((sent_at IS NULL) AND (sent_by_id IS NULL)) OR ((sent_at IS NOT NULL) AND (sent_by_id IS NOT NULL)))),
    CONSTRAINT countermeasure_sent_on_has_words CHECK ((((sent_at IS NULL) AND (sent_words = ''::text)) OR ((sent_at IS NOT NULL) AND (NOT (sent_words = ''::text))))),
    CONSTRAINT debriefs_countermeasure_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_countermeasure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_countermeasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_countermeasureevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    since date NOT NULL,
    review_on date,
    air_cover_holder character varying(200) NOT NULL,
    helped character varying(10),
    ended_on date,
    sent_words text NOT NULL,
    sent_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sent_by_id bigint,
    written_by_id bigint,
    issue_id bigint NOT NULL,
    ended_words text DEFAULT ''::text NOT NULL,
    kept_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT debriefs_countermeasureevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_countermeasureevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_countermeasureevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_debrief (
    id bigint NOT NULL,
    day date NOT NULL,
    sitting smallint NOT NULL,
    question text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    opened_by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    lapsed_at timestamp with time zone,
    prompts jsonb DEFAULT '[]'::jsonb NOT NULL,
    turn integer DEFAULT 0 NOT NULL,
    CONSTRAINT debrief_closed_at_and_by CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL)))),
    CONSTRAINT debrief_ends_one_way CHECK (((closed_at IS NULL) OR (lapsed_at IS NULL))),
    CONSTRAINT debriefs_debrief_sitting_check CHECK ((sitting >= 0)),
    CONSTRAINT debriefs_debrief_turn_check CHECK ((turn >= 0))
);

ALTER TABLE public.debriefs_debrief ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_debrief_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_debriefevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    day date NOT NULL,
    sitting smallint NOT NULL,
    question text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    opened_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    lapsed_at timestamp with time zone,
    prompts jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT debriefs_debriefevent_sitting_check CHECK ((sitting >= 0))
);

ALTER TABLE public.debriefs_debriefevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_debriefevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_debriefshape (
    id bigint NOT NULL,
    question text NOT NULL,
    prompts jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    changed_by_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT debriefs_debriefshape_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_debriefshape ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_debriefshape_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_debriefshapeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question text NOT NULL,
    prompts jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    changed_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT debriefs_debriefshapeevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_debriefshapeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_debriefshapeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_heldrow (
    id bigint NOT NULL,
    key character varying(80) NOT NULL,
    file_name character varying(255) NOT NULL,
    line integer NOT NULL,
    cells jsonb NOT NULL,
    doubts character varying(20)[] NOT NULL,
    held_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    outcome character varying(20),
    earlier_id bigint,
    issue_id bigint,
    settled_by_id bigint,
    team_id bigint NOT NULL,
    CONSTRAINT debriefs_heldrow_line_check CHECK ((line >= 0)),
    CONSTRAINT held_row_doubts_are_known CHECK (((doubts <@ ARRAY['no_level'::character varying(20), 'several_levels'::character varying(20), 'double'::character varying(20), 'changed'::character varying(20), 'names'::character varying(20)]) AND (
CASE
    WHEN (doubts IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(doubts, 1), 0)
END > 0))),
    CONSTRAINT held_row_outcome_is_known CHECK (((outcome)::text = ANY (ARRAY[('taken_in'::character varying)::text, ('changed'::character varying)::text, ('left_out'::character varying)::text]))),
    CONSTRAINT held_row_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT held_row_settled_has_an_outcome CHECK ((((outcome IS NULL) AND (settled_at IS NULL)) OR ((outcome IS NOT NULL) AND (settled_at IS NOT NULL))))
);

ALTER TABLE public.debriefs_heldrow ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_heldrow_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_issue (
    id bigint NOT NULL,
    description text NOT NULL,
    level character varying(20) NOT NULL,
    new_normal text NOT NULL,
    raised_on date NOT NULL,
    carrier_name character varying(200) NOT NULL,
    gift_tier character varying(20),
    gift_holder character varying(200) NOT NULL,
    sent_words text NOT NULL,
    sent_at timestamp with time zone,
    unblocked_at timestamp with time zone,
    status character varying(10) NOT NULL,
    closing character varying(20),
    closing_words text NOT NULL,
    closed_at timestamp with time zone,
    deleted_at timestamp with time zone,
    moved_at timestamp with time zone NOT NULL,
    quiet_told_at timestamp with time zone,
    import_key character varying(80),
    version integer NOT NULL,
    carrier_id bigint,
    case_id bigint,
    closed_by_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    raised_by_id bigint,
    sent_by_id bigint,
    team_id bigint NOT NULL,
    unblocked_by_id bigint,
    key uuid,
    turn integer DEFAULT 0 NOT NULL,
    written_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(description), ''::text))) STORED,
    sent_lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(sent_words), ''::text))) STORED,
    CONSTRAINT debriefs_issue_turn_check CHECK ((turn >= 0)),
    CONSTRAINT debriefs_issue_version_check CHECK ((version >= 0)),
    CONSTRAINT issue_closed_at_and_by CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL)))),
    CONSTRAINT issue_closed_has_a_closing CHECK ((((closed_at IS NULL) AND (closing IS NULL) AND ((status)::text = 'open'::text)) OR ((closing IS NOT NULL) AND ((status)::text = 'closed'::text)))),
    CONSTRAINT issue_closing_is_known CHECK (((closing)::text = ANY (ARRAY[('new_normal'::character varying)::text, ('no'::character varying)::text, ('no_longer_matters'::character varying)::text, ('imported'::character varying)::text]))),
    CONSTRAINT issue_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT issue_gift_tier_is_known CHECK (((gift_tier)::text = ANY (ARRAY[('team'::character varying)::text, ('leadership'::character varying)::text, ('government'::character varying)::text]))),
    CONSTRAINT issue_level_is_known CHECK (((level)::text = ANY (ARRAY[('to_talk_about'::character varying)::text, ('method'::character varying)::text, ('system'::character varying)::text, ('macro_system'::character varying)::text]))),
    CONSTRAINT issue_no_has_a_reason CHECK (((NOT (((closing)::text = 'no'::text) AND (closing IS NOT NULL))) OR (NOT (closing_words = ''::text)))),
    CONSTRAINT issue_says_something CHECK ((NOT (description = ''::text))),
    CONSTRAINT issue_sent_at_and_by CHECK ((((sent_at IS NULL) AND (sent_by_id IS NULL)) OR ((sent_at IS NOT NULL) AND (sent_by_id IS NOT NULL)))),
    CONSTRAINT issue_sent_on_has_words CHECK ((((sent_at IS NULL) AND (sent_words = ''::text)) OR ((sent_at IS NOT NULL) AND (NOT (sent_words = ''::text))))),
    CONSTRAINT issue_status_is_known CHECK (((status)::text = ANY (ARRAY[('open'::character varying)::text, ('closed'::character varying)::text]))),
    CONSTRAINT issue_unblocked_at_and_by CHECK ((((unblocked_at IS NULL) AND (unblocked_by_id IS NULL)) OR ((unblocked_at IS NOT NULL) AND (unblocked_by_id IS NOT NULL))))
);

ALTER TABLE public.debriefs_issue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_issue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_issueevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    description text NOT NULL,
    level character varying(20) NOT NULL,
    new_normal text NOT NULL,
    raised_on date NOT NULL,
    carrier_name character varying(200) NOT NULL,
    gift_tier character varying(20),
    gift_holder character varying(200) NOT NULL,
    sent_words text NOT NULL,
    sent_at timestamp with time zone,
    unblocked_at timestamp with time zone,
    status character varying(10) NOT NULL,
    closing character varying(20),
    closing_words text NOT NULL,
    closed_at timestamp with time zone,
    deleted_at timestamp with time zone,
    import_key character varying(80),
    version integer NOT NULL,
    carrier_id bigint,
    case_id bigint,
    closed_by_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    raised_by_id bigint,
    sent_by_id bigint,
    team_id bigint NOT NULL,
    unblocked_by_id bigint,
    CONSTRAINT debriefs_issueevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_issueevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_issueevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_logimport (
    id bigint NOT NULL,
    file_name character varying(255) NOT NULL,
    brought_at timestamp with time zone NOT NULL,
    added integer NOT NULL,
    already_there integer NOT NULL,
    teams_made jsonb NOT NULL,
    rejected jsonb NOT NULL,
    brought_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    held integer DEFAULT 0 NOT NULL,
    CONSTRAINT debriefs_logimport_added_check CHECK ((added >= 0)),
    CONSTRAINT debriefs_logimport_already_there_check CHECK ((already_there >= 0)),
    CONSTRAINT debriefs_logimport_held_check CHECK ((held >= 0))
);

ALTER TABLE public.debriefs_logimport ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_logimport_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_note (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    became character varying(80) NOT NULL,
    sorted_at timestamp with time zone,
    deleted_at timestamp with time zone,
    key uuid,
    turn integer NOT NULL,
    version integer NOT NULL,
    case_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    sorted_by_id bigint,
    team_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(words), ''::text))) STORED,
    CONSTRAINT debriefs_note_turn_check CHECK ((turn >= 0)),
    CONSTRAINT debriefs_note_version_check CHECK ((version >= 0)),
    CONSTRAINT note_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT note_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('line'::character varying)::text, ('progress'::character varying)::text, ('issue'::character varying)::text, ('action'::character varying)::text, ('answer'::character varying)::text, ('reflection'::character varying)::text]))),
    CONSTRAINT note_says_something CHECK ((NOT (words = ''::text))),
    CONSTRAINT note_sorted_at_and_by CHECK ((((sorted_at IS NULL) AND (sorted_by_id IS NULL)) OR ((sorted_at IS NOT NULL) AND (sorted_by_id IS NOT NULL)))),
    CONSTRAINT note_that_became_something_was_sorted CHECK ((((became)::text = ''::text) OR (sorted_at IS NOT NULL)))
);

ALTER TABLE public.debriefs_note ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_note_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_noteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    became character varying(80) NOT NULL,
    sorted_at timestamp with time zone,
    deleted_at timestamp with time zone,
    version integer NOT NULL,
    case_id bigint,
    debrief_id bigint,
    deleted_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    sorted_by_id bigint,
    team_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT debriefs_noteevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_noteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_noteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_opening (
    id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    pulled_in_id bigint NOT NULL,
    shared_name_id bigint
);

ALTER TABLE public.debriefs_opening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_opening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_progress (
    id bigint NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    case_id bigint NOT NULL,
    debrief_id bigint NOT NULL,
    said_by_id bigint NOT NULL,
    beside_id bigint,
    deleted_at timestamp with time zone,
    deleted_by_id bigint,
    key uuid,
    turn integer DEFAULT 0 NOT NULL,
    lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(words), ''::text))) STORED,
    CONSTRAINT debriefs_progress_turn_check CHECK ((turn >= 0)),
    CONSTRAINT debriefs_progress_version_check CHECK ((version >= 0)),
    CONSTRAINT progress_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT progress_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.debriefs_progress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_progress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_progressevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    case_id bigint NOT NULL,
    debrief_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    said_by_id bigint NOT NULL,
    beside_id bigint,
    deleted_at timestamp with time zone,
    deleted_by_id bigint,
    CONSTRAINT debriefs_progressevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_progressevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_progressevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_pulledin (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    token_digest character varying(64),
    expires_at timestamp with time zone,
    words text NOT NULL,
    why text NOT NULL,
    pulled_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    issue_id bigint NOT NULL,
    person_id bigint,
    pulled_by_id bigint NOT NULL,
    withdrawn_by_id bigint,
    CONSTRAINT pulled_in_by_account_or_by_link CHECK ((((expires_at IS NULL) AND (person_id IS NOT NULL) AND (token_digest IS NULL)) OR ((expires_at IS NOT NULL) AND (person_id IS NULL) AND (token_digest IS NOT NULL) AND (NOT ((name)::text = ''::text))))),
    CONSTRAINT pulled_in_says_what_and_why CHECK (((NOT (words = ''::text)) AND (NOT (why = ''::text)))),
    CONSTRAINT pulled_in_withdrawn_at_and_by CHECK ((((withdrawn_at IS NULL) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at IS NOT NULL) AND (withdrawn_by_id IS NOT NULL))))
);

ALTER TABLE public.debriefs_pulledin ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_pulledin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_pulledinevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    expires_at timestamp with time zone,
    words text NOT NULL,
    why text NOT NULL,
    pulled_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    issue_id bigint NOT NULL,
    person_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    pulled_by_id bigint NOT NULL,
    withdrawn_by_id bigint
);

ALTER TABLE public.debriefs_pulledinevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_pulledinevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_quietputaway (
    id bigint NOT NULL,
    put_away_at timestamp with time zone NOT NULL,
    put_away_by_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.debriefs_quietputaway ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_quietputaway_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_sharedname (
    id bigint NOT NULL,
    purpose character varying(200) NOT NULL,
    until_day date NOT NULL,
    shared_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    case_id bigint NOT NULL,
    pulled_in_id bigint NOT NULL,
    shared_by_id bigint NOT NULL,
    withdrawn_by_id bigint,
    CONSTRAINT shared_name_has_a_purpose CHECK ((NOT ((purpose)::text = ''::text))),
    CONSTRAINT shared_name_withdrawn_at_and_by CHECK ((((withdrawn_at IS NULL) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at IS NOT NULL) AND (withdrawn_by_id IS NOT NULL))))
);

ALTER TABLE public.debriefs_sharedname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_sharedname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_sharednameevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    purpose character varying(200) NOT NULL,
    until_day date NOT NULL,
    shared_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    case_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    pulled_in_id bigint NOT NULL,
    shared_by_id bigint NOT NULL,
    withdrawn_by_id bigint
);

ALTER TABLE public.debriefs_sharednameevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_sharednameevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_skillnote (
    id bigint NOT NULL,
    belongs character varying(10) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    activity_id bigint,
    system_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT debriefs_skillnote_version_check CHECK ((version >= 0)),
    CONSTRAINT skill_note_belonging_is_known CHECK (((belongs)::text = ANY (ARRAY[('in_team'::character varying)::text, ('central'::character varying)::text, ('talking'::character varying)::text]))),
    CONSTRAINT skill_note_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.debriefs_skillnote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_skillnote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_skillnoteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    belongs character varying(10) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    activity_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT debriefs_skillnoteevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_skillnoteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_skillnoteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_tally (
    id bigint NOT NULL,
    marked_on date NOT NULL,
    activity_id bigint NOT NULL,
    debrief_id bigint,
    issue_id bigint,
    key uuid,
    turn integer DEFAULT 0 NOT NULL,
    CONSTRAINT debriefs_tally_turn_check CHECK ((turn >= 0))
);

ALTER TABLE public.debriefs_tally ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_tally_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_totalkabout (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    source character varying(80) NOT NULL,
    url character varying(200) NOT NULL,
    came_up_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    put_away boolean NOT NULL,
    settled_at timestamp with time zone,
    asked_by_id bigint,
    case_id bigint,
    debrief_id bigint,
    settled_by_id bigint,
    team_id bigint NOT NULL,
    typed text DEFAULT ''::text NOT NULL,
    turn integer DEFAULT 0 NOT NULL,
    CONSTRAINT debriefs_totalkabout_turn_check CHECK ((turn >= 0)),
    CONSTRAINT to_talk_about_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('advice'::character varying)::text, ('receipt'::character varying)::text, ('outcome'::character varying)::text]))),
    CONSTRAINT to_talk_about_says_what CHECK ((NOT (words = ''::text))),
    CONSTRAINT to_talk_about_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT to_talk_about_settled_with_an_answer_or_put_away CHECK ((((answer = ''::text) AND (NOT put_away) AND (settled_at IS NULL)) OR (put_away AND (settled_at IS NOT NULL)) OR ((settled_at IS NOT NULL) AND (NOT (answer = ''::text)))))
);

ALTER TABLE public.debriefs_totalkabout ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_totalkabout_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_totalkaboutevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    source character varying(80) NOT NULL,
    url character varying(200) NOT NULL,
    came_up_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    put_away boolean NOT NULL,
    settled_at timestamp with time zone,
    asked_by_id bigint,
    case_id bigint,
    debrief_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint,
    team_id bigint NOT NULL
);

ALTER TABLE public.debriefs_totalkaboutevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_totalkaboutevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_welfare (
    id bigint NOT NULL,
    face smallint,
    words text NOT NULL,
    shared_with_team boolean NOT NULL,
    said_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    debrief_id bigint NOT NULL,
    person_id bigint NOT NULL,
    talk_to_id bigint,
    turn integer DEFAULT 0 NOT NULL,
    CONSTRAINT debriefs_welfare_face_check CHECK ((face >= 0)),
    CONSTRAINT debriefs_welfare_turn_check CHECK ((turn >= 0)),
    CONSTRAINT debriefs_welfare_version_check CHECK ((version >= 0)),
    CONSTRAINT welfare_face_is_known CHECK ((face = ANY (ARRAY[1, 2, 3, 4, 5])))
);

ALTER TABLE public.debriefs_welfare ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_welfare_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_welfareband (
    id bigint NOT NULL,
    face smallint NOT NULL,
    at_least smallint NOT NULL,
    month_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT debriefs_welfareband_at_least_check CHECK ((at_least >= 0)),
    CONSTRAINT debriefs_welfareband_face_check CHECK ((face >= 0)),
    CONSTRAINT welfare_band_face_is_known CHECK ((face = ANY (ARRAY[1, 2, 3, 4, 5]))),
    CONSTRAINT welfare_band_is_no_exact_number CHECK (((at_least = ANY (ARRAY[0, 1])) OR (mod((at_least)::integer, 5) = 0)))
);

ALTER TABLE public.debriefs_welfareband ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_welfareband_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_welfareevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    face smallint,
    words text NOT NULL,
    shared_with_team boolean NOT NULL,
    said_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    debrief_id bigint NOT NULL,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    talk_to_id bigint,
    CONSTRAINT debriefs_welfareevent_face_check CHECK ((face >= 0)),
    CONSTRAINT debriefs_welfareevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.debriefs_welfareevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_welfareevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.debriefs_welfaremonth (
    id bigint NOT NULL,
    first_day date NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    CONSTRAINT welfare_month_begins_on_its_first_day CHECK ((EXTRACT(day FROM first_day) = (1)::numeric))
);

ALTER TABLE public.debriefs_welfaremonth ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.debriefs_welfaremonth_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.knox_authtoken (
    digest character varying(128) NOT NULL,
    created timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    expiry timestamp with time zone,
    token_key character varying(25) NOT NULL
);

CREATE TABLE public.learning_cycles_answerfromabove (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    closes boolean NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    told_up_to bigint NOT NULL,
    told_at timestamp with time zone,
    answered_by_id bigint NOT NULL,
    change_id bigint,
    conversation_id bigint NOT NULL,
    CONSTRAINT answer_from_above_has_its_reason CHECK ((NOT (words = ''::text))),
    CONSTRAINT answer_from_above_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('change'::character varying)::text, ('no'::character varying)::text, ('not_yet'::character varying)::text]))),
    CONSTRAINT answer_from_above_with_a_change_is_one CHECK (((change_id IS NULL) OR ((kind)::text = 'change'::text))),
    CONSTRAINT answer_not_yet_closes_nothing CHECK (((NOT closes) OR (NOT ((kind)::text = 'not_yet'::text))))
);

ALTER TABLE public.learning_cycles_answerfromabove ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_answerfromabove_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_answerfromaboveevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    closes boolean NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    answered_by_id bigint NOT NULL,
    change_id bigint,
    conversation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_answerfromaboveevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_answerfromaboveevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_caseforchange (
    id bigint NOT NULL,
    happens text NOT NULL,
    how_often text NOT NULL,
    tried text NOT NULL,
    costs text NOT NULL,
    worry text NOT NULL,
    asked text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    passed_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    version integer NOT NULL,
    conversation_id bigint NOT NULL,
    passed_by_id bigint,
    taken_back_by_id bigint,
    to_conversation_id bigint,
    to_system_id bigint,
    written_by_id bigint NOT NULL,
    CONSTRAINT case_for_change_goes_to_a_system CHECK (((to_conversation_id IS NULL) OR (to_system_id IS NOT NULL))),
    CONSTRAINT case_for_change_passed_at_and_by CHECK ((((passed_at IS NULL) AND (passed_by_id IS NULL)) OR ((passed_at IS NOT NULL) AND (passed_by_id IS NOT NULL)))),
    CONSTRAINT case_for_change_passed_up_says_what_and_to_whom CHECK (((passed_at IS NULL) OR ((NOT (happens = ''::text)) AND (NOT (asked = ''::text)) AND (to_conversation_id IS NOT NULL)))),
    CONSTRAINT case_for_change_taken_back_at_and_by CHECK ((((taken_back_at IS NULL) AND (taken_back_by_id IS NULL)) OR ((taken_back_at IS NOT NULL) AND (taken_back_by_id IS NOT NULL)))),
    CONSTRAINT case_for_change_taken_back_was_passed_up CHECK (((taken_back_at IS NULL) OR (passed_at IS NOT NULL))),
    CONSTRAINT learning_cycles_caseforchange_version_check CHECK ((version >= 0))
);

ALTER TABLE public.learning_cycles_caseforchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_caseforchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_caseforchange_stories (
    id bigint NOT NULL,
    caseforchange_id bigint NOT NULL,
    entry_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_caseforchange_stories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_caseforchange_stories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_caseforchangeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    happens text NOT NULL,
    how_often text NOT NULL,
    tried text NOT NULL,
    costs text NOT NULL,
    worry text NOT NULL,
    asked text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    passed_at timestamp with time zone,
    taken_back_at timestamp with time zone,
    version integer NOT NULL,
    conversation_id bigint NOT NULL,
    passed_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    taken_back_by_id bigint,
    to_conversation_id bigint,
    to_system_id bigint,
    written_by_id bigint NOT NULL,
    CONSTRAINT learning_cycles_caseforchangeevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.learning_cycles_caseforchangeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_caseforchangeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_caseinconversation (
    id bigint NOT NULL,
    case_ref bigint NOT NULL,
    issues integer NOT NULL,
    conversation_id bigint NOT NULL,
    numbers integer DEFAULT 0 NOT NULL
);

ALTER TABLE public.learning_cycles_caseinconversation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_caseinconversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_caseinsurroundings (
    id bigint NOT NULL,
    part bigint NOT NULL,
    kind character varying(10) NOT NULL,
    case_ref bigint NOT NULL,
    issues integer NOT NULL,
    conversation_id bigint NOT NULL,
    CONSTRAINT case_in_surroundings_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('kept'::character varying)::text, ('spent'::character varying)::text, ('successes'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_caseinsurroundings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_caseinsurroundings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_changedword (
    id bigint NOT NULL,
    stems text NOT NULL
);

ALTER TABLE public.learning_cycles_changedword ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_changedword_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_comparedhome (
    conversation_id bigint NOT NULL,
    texts integer NOT NULL
);

CREATE TABLE public.learning_cycles_comparedtext (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    source bigint NOT NULL,
    terms text[] NOT NULL,
    is_due boolean NOT NULL,
    conversation_id bigint NOT NULL,
    digest character varying(32) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT compared_text_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('question'::character varying)::text, ('entry'::character varying)::text, ('issue'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_comparedtext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_comparedtext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_conversation (
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    feeds_into_id bigint,
    merged_into_id bigint,
    opened_by_id bigint,
    system_id bigint NOT NULL,
    passed_up_at timestamp with time zone,
    passed_up_by_id bigint,
    CONSTRAINT conversation_does_not_feed_itself CHECK (((feeds_into_id IS NULL) OR (NOT ((feeds_into_id = id) AND (feeds_into_id IS NOT NULL))))),
    CONSTRAINT conversation_is_not_merged_into_itself CHECK (((merged_into_id IS NULL) OR (NOT ((merged_into_id = id) AND (merged_into_id IS NOT NULL))))),
    CONSTRAINT conversation_passed_up_at_and_by CHECK ((((passed_up_at IS NULL) AND (passed_up_by_id IS NULL)) OR ((passed_up_at IS NOT NULL) AND (passed_up_by_id IS NOT NULL)))),
    CONSTRAINT conversation_state_is_known CHECK (((state)::text = ANY (ARRAY[('new'::character varying)::text, ('active'::character varying)::text, ('resting'::character varying)::text, ('closed'::character varying)::text]))),
    CONSTRAINT merged_conversation_feeds_nothing CHECK (((merged_into_id IS NULL) OR (feeds_into_id IS NULL)))
);

ALTER TABLE public.learning_cycles_conversation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_conversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_conversationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    state character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    feeds_into_id bigint,
    merged_into_id bigint,
    opened_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL,
    passed_up_at timestamp with time zone,
    passed_up_by_id bigint
);

ALTER TABLE public.learning_cycles_conversationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_conversationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_conversationpicture (
    conversation_id bigint NOT NULL,
    open_issues integer NOT NULL,
    closed_issues integer NOT NULL,
    cases integer NOT NULL,
    teams integer NOT NULL,
    first_seen date,
    last_seen date,
    closed_numbers integer DEFAULT 0 NOT NULL,
    number_cases integer DEFAULT 0 NOT NULL,
    open_numbers integer DEFAULT 0 NOT NULL
);

CREATE TABLE public.learning_cycles_conversationsurroundings (
    id bigint NOT NULL,
    part bigint NOT NULL,
    to_read integer NOT NULL,
    kept integer NOT NULL,
    kept_cases integer NOT NULL,
    spent numeric(14,2) NOT NULL,
    spent_cases integer NOT NULL,
    successes integer NOT NULL,
    success_cases integer NOT NULL,
    conversation_id bigint CONSTRAINT learning_cycles_conversationsurroundin_conversation_id_not_null NOT NULL
);

ALTER TABLE public.learning_cycles_conversationsurroundings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_conversationsurroundings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_counted (
    id bigint NOT NULL,
    level character varying(20) NOT NULL,
    is_open boolean NOT NULL,
    only_number boolean NOT NULL,
    raised_on date NOT NULL,
    case_ref bigint,
    conversation_id bigint,
    issue_id bigint NOT NULL,
    system_id bigint NOT NULL,
    team_id bigint NOT NULL,
    CONSTRAINT counted_level_is_known CHECK (((level)::text = ANY (ARRAY[('to_talk_about'::character varying)::text, ('method'::character varying)::text, ('system'::character varying)::text, ('macro_system'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_counted ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_counted_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_decision (
    id bigint NOT NULL,
    words text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    session_id bigint NOT NULL,
    CONSTRAINT decision_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.learning_cycles_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_decisionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    session_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_decisionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_decisionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_entry (
    id bigint NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    said_by_id bigint NOT NULL,
    kind character varying(20) DEFAULT 'thought'::character varying NOT NULL,
    case_id bigint,
    giver character varying(10),
    in_answer_to_id bigint,
    in_cases boolean DEFAULT false NOT NULL,
    in_print boolean DEFAULT false NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by_id bigint,
    CONSTRAINT entry_giver_is_known CHECK (((giver)::text = ANY (ARRAY[('worker'::character varying)::text, ('citizen'::character varying)::text]))),
    CONSTRAINT entry_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('thought'::character varying)::text, ('story'::character varying)::text, ('decision'::character varying)::text, ('minutes'::character varying)::text, ('question_below'::character varying)::text, ('question_above'::character varying)::text]))),
    CONSTRAINT entry_says_something_or_is_withdrawn CHECK ((((withdrawn_at IS NULL) AND (NOT (words = ''::text))) OR (((kind)::text = 'story'::text) AND (withdrawn_at IS NOT NULL) AND (words = ''::text)))),
    CONSTRAINT entry_with_a_giver_is_a_story CHECK ((((kind)::text = 'story'::text) OR ((case_id IS NULL) AND (giver IS NULL) AND (NOT in_cases) AND (NOT in_print)))),
    CONSTRAINT entry_withdrawn_at_and_by CHECK ((((withdrawn_at IS NULL) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at IS NOT NULL) AND (withdrawn_by_id IS NOT NULL)))),
    CONSTRAINT story_of_a_case_is_a_citizen_s CHECK (((case_id IS NULL) OR ((giver)::text = 'citizen'::text)))
);

ALTER TABLE public.learning_cycles_entry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_entryevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    said_by_id bigint NOT NULL,
    kind character varying(20) DEFAULT 'thought'::character varying NOT NULL,
    case_id bigint,
    giver character varying(10),
    in_answer_to_id bigint,
    in_cases boolean DEFAULT false NOT NULL,
    in_print boolean DEFAULT false NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by_id bigint
);

ALTER TABLE public.learning_cycles_entryevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_entryevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_evidence (
    id bigint NOT NULL,
    issue_id bigint NOT NULL,
    session_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_evidence ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_experiment (
    id bigint NOT NULL,
    question text NOT NULL,
    starts_on date NOT NULL,
    review_on date NOT NULL,
    air_cover_holder character varying(200) NOT NULL,
    air_cover_words text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ending character varying(10),
    what_we_saw text NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    started_by_id bigint NOT NULL,
    cycle_id bigint NOT NULL,
    CONSTRAINT experiment_asks_something CHECK ((NOT (question = ''::text))),
    CONSTRAINT experiment_ended_at_and_by CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT experiment_ended_has_an_ending CHECK ((((ended_at IS NULL) AND (ending IS NULL)) OR ((ended_at IS NOT NULL) AND (ending IS NOT NULL)))),
    CONSTRAINT experiment_ending_is_known CHECK (((ending)::text = ANY (ARRAY[('continue'::character varying)::text, ('adapt'::character varying)::text, ('stop'::character varying)::text]))),
    CONSTRAINT experiment_reviewed_after_start CHECK ((review_on >= starts_on))
);

ALTER TABLE public.learning_cycles_experiment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_experiment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_experimentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question text NOT NULL,
    starts_on date NOT NULL,
    review_on date NOT NULL,
    air_cover_holder character varying(200) NOT NULL,
    air_cover_words text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ending character varying(10),
    what_we_saw text NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    started_by_id bigint NOT NULL,
    cycle_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_experimentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_experimentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_following (
    id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    person_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_following ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_following_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_happening (
    id bigint NOT NULL,
    key character varying(80) NOT NULL,
    words text NOT NULL,
    done_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    done_by_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_happening ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_happening_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_issuesurroundings (
    id bigint NOT NULL,
    part bigint NOT NULL,
    case_ref bigint,
    to_read integer NOT NULL,
    kept integer NOT NULL,
    newest_to_read bigint,
    cover_until date[] NOT NULL,
    spent numeric(12,2) NOT NULL,
    spent_for bigint[] NOT NULL,
    successes integer NOT NULL,
    conversation_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_issuesurroundings ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_issuesurroundings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_joinedfollower (
    id bigint NOT NULL,
    step_id bigint NOT NULL,
    following_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_joinedfollower ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_joinedfollower_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_learningcycle (
    id bigint NOT NULL,
    purpose text NOT NULL,
    stage character varying(20) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    case_id bigint,
    conversation_id bigint,
    decision_id bigint,
    ended_by_id bigint,
    influences_id bigint,
    started_by_id bigint NOT NULL,
    system_id bigint,
    CONSTRAINT cycle_ended_at_and_by CHECK ((((ended_at IS NULL) AND (ended_by_id IS NULL)) OR ((ended_at IS NOT NULL) AND (ended_by_id IS NOT NULL)))),
    CONSTRAINT cycle_has_a_purpose CHECK ((NOT (purpose = ''::text))),
    CONSTRAINT cycle_is_of_a_system_or_a_case CHECK ((((case_id IS NULL) AND (system_id IS NOT NULL)) OR ((case_id IS NOT NULL) AND (system_id IS NULL)))),
    CONSTRAINT cycle_stage_is_known CHECK (((stage)::text = ANY (ARRAY[('purpose'::character varying)::text, ('understand'::character varying)::text, ('co_design'::character varying)::text, ('experiment'::character varying)::text, ('embed'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_learningcycle ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_learningcycle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_learningcycleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    purpose text NOT NULL,
    stage character varying(20) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    case_id bigint,
    conversation_id bigint,
    decision_id bigint,
    ended_by_id bigint,
    influences_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    started_by_id bigint NOT NULL,
    system_id bigint
);

ALTER TABLE public.learning_cycles_learningcycleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_learningcycleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_leveragepoint (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(200) NOT NULL,
    purpose text NOT NULL,
    keeper character varying(200) NOT NULL,
    what_it_does text NOT NULL,
    getting_round text NOT NULL,
    new_normal text NOT NULL,
    gift_tier character varying(20),
    gift_holder character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    created_by_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT learning_cycles_leveragepoint_version_check CHECK ((version >= 0)),
    CONSTRAINT leverage_gift_tier_is_known CHECK (((gift_tier)::text = ANY (ARRAY[('team'::character varying)::text, ('leadership'::character varying)::text, ('government'::character varying)::text]))),
    CONSTRAINT leverage_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('rule'::character varying)::text, ('role'::character varying)::text, ('process'::character varying)::text]))),
    CONSTRAINT leverage_point_has_a_name CHECK ((NOT ((name)::text = ''::text)))
);

CREATE TABLE public.learning_cycles_leveragepoint_changes (
    id bigint NOT NULL,
    leveragepoint_id bigint NOT NULL,
    systemchange_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_leveragepoint_changes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_leveragepoint_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.learning_cycles_leveragepoint ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_leveragepoint_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_leveragepoint_met_in (
    id bigint NOT NULL,
    leveragepoint_id bigint NOT NULL,
    conversation_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_leveragepoint_met_in ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_leveragepoint_met_in_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_leveragepointevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(200) NOT NULL,
    purpose text NOT NULL,
    keeper character varying(200) NOT NULL,
    what_it_does text NOT NULL,
    getting_round text NOT NULL,
    new_normal text NOT NULL,
    gift_tier character varying(20),
    gift_holder character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    created_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT learning_cycles_leveragepointevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.learning_cycles_leveragepointevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_leveragepointevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_movedfeed (
    id bigint NOT NULL,
    step_id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    from_conversation_id bigint,
    to_conversation_id bigint
);

ALTER TABLE public.learning_cycles_movedfeed ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_movedfeed_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_movedplacement (
    id bigint NOT NULL,
    step_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    from_conversation_id bigint NOT NULL,
    to_conversation_id bigint NOT NULL,
    was_likeness double precision,
    was_placed_at timestamp with time zone NOT NULL,
    was_settled_at timestamp with time zone,
    was_settled_by_id bigint,
    CONSTRAINT moved_placement_settled_at_and_by CHECK ((((was_settled_at IS NULL) AND (was_settled_by_id IS NULL)) OR ((was_settled_at IS NOT NULL) AND (was_settled_by_id IS NOT NULL))))
);

ALTER TABLE public.learning_cycles_movedplacement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_movedplacement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_offer (
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    words text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    conversation_id bigint NOT NULL,
    offered_by_id bigint NOT NULL,
    settled_by_id bigint,
    system_id bigint NOT NULL,
    taken_up_in_id bigint,
    CONSTRAINT offer_has_a_question CHECK ((NOT ((question)::text = ''::text))),
    CONSTRAINT offer_says_something CHECK ((NOT (words = ''::text))),
    CONSTRAINT offer_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT offer_taken_up_is_settled CHECK (((taken_up_in_id IS NULL) OR (settled_at IS NOT NULL)))
);

ALTER TABLE public.learning_cycles_offer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_offer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_offerevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    words text NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    conversation_id bigint NOT NULL,
    offered_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint,
    system_id bigint NOT NULL,
    taken_up_in_id bigint
);

ALTER TABLE public.learning_cycles_offerevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_offerevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_openedup (
    step_id bigint NOT NULL,
    question_before character varying(300) NOT NULL,
    question character varying(300) NOT NULL
);

CREATE TABLE public.learning_cycles_placement (
    id bigint NOT NULL,
    likeness double precision,
    placed_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    conversation_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    settled_by_id bigint,
    CONSTRAINT placement_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL))))
);

ALTER TABLE public.learning_cycles_placement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_placement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_placementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    likeness double precision,
    placed_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    conversation_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint
);

ALTER TABLE public.learning_cycles_placementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_placementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_rolluprun (
    id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    changes integer NOT NULL,
    batches integer DEFAULT 0 NOT NULL,
    last_batch_at timestamp with time zone DEFAULT statement_timestamp() NOT NULL,
    CONSTRAINT learning_cycles_rolluprun_batches_check CHECK ((batches >= 0)),
    CONSTRAINT learning_cycles_rolluprun_changes_check CHECK ((changes >= 0))
);

ALTER TABLE public.learning_cycles_rolluprun ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_rolluprun_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_sensemakingsession (
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    held_on date NOT NULL,
    missing_voices text NOT NULL,
    convened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    convened_by_id bigint NOT NULL,
    conversation_id bigint,
    system_id bigint NOT NULL,
    CONSTRAINT session_closed_at_and_by CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL))))
);

ALTER TABLE public.learning_cycles_sensemakingsession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_sensemakingsession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_sensemakingsessionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question character varying(300) NOT NULL,
    held_on date NOT NULL,
    missing_voices text NOT NULL,
    convened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    convened_by_id bigint NOT NULL,
    conversation_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_sensemakingsessionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_sensemakingsessionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_stagenote (
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by_id bigint NOT NULL,
    visit_id bigint NOT NULL,
    CONSTRAINT stage_note_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.learning_cycles_stagenote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_stagenote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_stagenoteevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    visit_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_stagenoteevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_stagenoteevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_stagevisit (
    id bigint NOT NULL,
    stage character varying(20) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    cycle_id bigint NOT NULL,
    entered_by_id bigint NOT NULL,
    CONSTRAINT visit_stage_is_known CHECK (((stage)::text = ANY (ARRAY[('purpose'::character varying)::text, ('understand'::character varying)::text, ('co_design'::character varying)::text, ('experiment'::character varying)::text, ('embed'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_stagevisit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_stagevisit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_step (
    id bigint NOT NULL,
    system_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    into_id bigint,
    out_of_id bigint,
    began boolean NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    taken_by_id bigint NOT NULL,
    undone_at timestamp with time zone,
    undone_by_id bigint,
    CONSTRAINT step_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('confirm'::character varying)::text, ('move'::character varying)::text, ('open'::character varying)::text, ('merge'::character varying)::text, ('split'::character varying)::text]))),
    CONSTRAINT step_leads_elsewhere CHECK (((out_of_id IS NULL) OR (NOT ((out_of_id = into_id) AND (out_of_id IS NOT NULL) AND (into_id IS NOT NULL))))),
    CONSTRAINT step_leads_somewhere_unless_it_confirms CHECK ((((into_id IS NULL) AND ((kind)::text = 'confirm'::text)) OR ((NOT ((kind)::text = 'confirm'::text)) AND (into_id IS NOT NULL)))),
    CONSTRAINT step_leaves_what_it_merges_or_parts CHECK (((((kind)::text = ANY (ARRAY[('merge'::character varying)::text, ('split'::character varying)::text])) AND (out_of_id IS NOT NULL)) OR ((NOT ((kind)::text = ANY (ARRAY[('merge'::character varying)::text, ('split'::character varying)::text]))) AND (out_of_id IS NULL)))),
    CONSTRAINT step_undone_at_and_by CHECK ((((undone_at IS NULL) AND (undone_by_id IS NULL)) OR ((undone_at IS NOT NULL) AND (undone_by_id IS NOT NULL))))
);

ALTER TABLE public.learning_cycles_step ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_step_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_systemchange (
    id bigint NOT NULL,
    new_normal text NOT NULL,
    instead_of text NOT NULL,
    from_day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    cycle_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    CONSTRAINT change_says_what_is_normal CHECK ((NOT (new_normal = ''::text)))
);

ALTER TABLE public.learning_cycles_systemchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_systemchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_systemchange_settles (
    id bigint NOT NULL,
    systemchange_id bigint NOT NULL,
    issue_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_systemchange_settles ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_systemchange_settles_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_systemchangeevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    new_normal text NOT NULL,
    instead_of text NOT NULL,
    from_day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    cycle_id bigint NOT NULL,
    made_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_systemchangeevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_systemchangeevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_systempicture (
    id bigint NOT NULL,
    level character varying(20) NOT NULL,
    open_issues integer NOT NULL,
    closed_issues integer NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT system_picture_level_is_known CHECK (((level)::text = ANY (ARRAY[('to_talk_about'::character varying)::text, ('method'::character varying)::text, ('system'::character varying)::text, ('macro_system'::character varying)::text])))
);

ALTER TABLE public.learning_cycles_systempicture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_systempicture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_teaminconversation (
    id bigint NOT NULL,
    issues integer NOT NULL,
    conversation_id bigint NOT NULL,
    team_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_teaminconversation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_teaminconversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_terminhome (
    id bigint NOT NULL,
    term text NOT NULL,
    texts integer NOT NULL,
    conversation_id bigint NOT NULL,
    system_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_terminhome ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_terminhome_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_terminsystem (
    id bigint NOT NULL,
    term text NOT NULL,
    texts integer NOT NULL,
    system_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_terminsystem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_terminsystem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_tiedquestion (
    id bigint NOT NULL,
    question text NOT NULL,
    tied_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    team_id bigint NOT NULL,
    tied_by_id bigint NOT NULL,
    CONSTRAINT tied_question_asks_something CHECK ((NOT (question = ''::text)))
);

ALTER TABLE public.learning_cycles_tiedquestion ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_tiedquestion_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_tiedquestionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    question text NOT NULL,
    tied_at timestamp with time zone NOT NULL,
    conversation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    team_id bigint NOT NULL,
    tied_by_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_tiedquestionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_tiedquestionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_voice (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    said_by_id bigint NOT NULL,
    session_id bigint NOT NULL,
    CONSTRAINT voice_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('see'::character varying)::text, ('meaning'::character varying)::text, ('try'::character varying)::text]))),
    CONSTRAINT voice_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.learning_cycles_voice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_voice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_voiceevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    words text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    said_by_id bigint NOT NULL,
    session_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_voiceevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_voiceevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_weekinconversation (
    id bigint NOT NULL,
    week date NOT NULL,
    issues integer NOT NULL,
    cases integer NOT NULL,
    conversation_id bigint NOT NULL,
    CONSTRAINT week_begins_on_monday CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
);

ALTER TABLE public.learning_cycles_weekinconversation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_weekinconversation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_word (
    id bigint NOT NULL,
    words character varying(100) NOT NULL,
    stems character varying(500) GENERATED ALWAYS AS (public.learning_cycles_stems((words)::text)) STORED,
    group_id bigint NOT NULL,
    CONSTRAINT word_says_something CHECK (public.learning_cycles_says_something((words)::text))
);

ALTER TABLE public.learning_cycles_word ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_word_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_wordevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words character varying(100) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    group_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_wordevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_wordevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_wordgroup (
    id bigint NOT NULL,
    about character varying(80) NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone,
    changed_by_id bigint,
    CONSTRAINT learning_cycles_wordgroup_version_check CHECK ((version >= 0)),
    CONSTRAINT word_group_changed_at_and_by CHECK ((((changed_at IS NULL) AND (changed_by_id IS NULL)) OR ((changed_at IS NOT NULL) AND (changed_by_id IS NOT NULL)))),
    CONSTRAINT word_group_is_about_something CHECK ((NOT ((about)::text = ''::text)))
);

ALTER TABLE public.learning_cycles_wordgroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_wordgroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_wordgroupevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    about character varying(80) NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone,
    changed_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT learning_cycles_wordgroupevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.learning_cycles_wordgroupevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_wordgroupevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_worry (
    id bigint NOT NULL,
    whose character varying(200) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    conversation_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT learning_cycles_worry_version_check CHECK ((version >= 0)),
    CONSTRAINT worry_is_somebody_s CHECK ((NOT ((whose)::text = ''::text))),
    CONSTRAINT worry_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.learning_cycles_worry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_worry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_worryevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    whose character varying(200) NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    conversation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT learning_cycles_worryevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.learning_cycles_worryevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_worryevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_worryseen (
    id bigint NOT NULL,
    words text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    seen_by_id bigint NOT NULL,
    worry_id bigint NOT NULL,
    CONSTRAINT seen_about_worry_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.learning_cycles_worryseen ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_worryseen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.learning_cycles_worryseenevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    seen_by_id bigint NOT NULL,
    worry_id bigint NOT NULL
);

ALTER TABLE public.learning_cycles_worryseenevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.learning_cycles_worryseenevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.purchases_apart (
    id bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    line_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    said_by_id bigint NOT NULL
);

ALTER TABLE public.purchases_apart ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_apart_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_auditlook (
    id bigint NOT NULL,
    way character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT audit_look_way_is_known CHECK (((way)::text = ANY (ARRAY[('made'::character varying)::text, ('opened'::character varying)::text])))
);

ALTER TABLE public.purchases_auditlook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_auditlook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_budget (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    amount numeric(11,2) NOT NULL,
    purpose text NOT NULL,
    version integer NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT budget_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT budget_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT budget_holds_something CHECK ((amount > (0)::numeric)),
    CONSTRAINT purchases_budget_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_budget ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_budget_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_budgetevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    amount numeric(11,2) NOT NULL,
    purpose text NOT NULL,
    version integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT purchases_budgetevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_budgetevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_budgetevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_card (
    id bigint NOT NULL,
    last_four character varying(4) NOT NULL,
    issuer character varying(100) NOT NULL,
    reference character varying(100) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    version integer NOT NULL,
    budget_id bigint,
    holder_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT card_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT card_keeps_four_digits CHECK (((last_four)::text ~ '^[0-9]{4}$'::text)),
    CONSTRAINT purchases_card_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_card ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_card_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_cardevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    last_four character varying(4) NOT NULL,
    issuer character varying(100) NOT NULL,
    reference character varying(100) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    version integer NOT NULL,
    budget_id bigint,
    holder_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT purchases_cardevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_cardevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_cardevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_concern (
    id bigint NOT NULL,
    words text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    not_told_because text NOT NULL,
    what_came_of_it text NOT NULL,
    closed_at timestamp with time zone,
    version integer NOT NULL,
    closed_by_id bigint,
    purchase_id bigint NOT NULL,
    raised_by_id bigint NOT NULL,
    told_by_id bigint,
    key uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT concern_closed_at_and_by CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL)) OR ((closed_at IS NOT NULL) AND (closed_by_id IS NOT NULL)))),
    CONSTRAINT concern_says_something CHECK ((NOT (words = ''::text))),
    CONSTRAINT concern_told_at_and_by CHECK ((((told_at IS NULL) AND (told_by_id IS NULL)) OR ((told_at IS NOT NULL) AND (told_by_id IS NOT NULL)))),
    CONSTRAINT concern_worker_is_told_or_why_not_yet CHECK (((told_at IS NOT NULL) OR (NOT (not_told_because = ''::text)))),
    CONSTRAINT purchases_concern_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_concern ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_concern_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_concernevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    not_told_because text NOT NULL,
    what_came_of_it text NOT NULL,
    closed_at timestamp with time zone,
    version integer NOT NULL,
    closed_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    raised_by_id bigint NOT NULL,
    told_by_id bigint,
    CONSTRAINT purchases_concernevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_concernevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_concernevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_concernlook (
    id bigint NOT NULL,
    looked_at timestamp with time zone NOT NULL,
    concern_id bigint NOT NULL,
    person_id bigint NOT NULL
);

ALTER TABLE public.purchases_concernlook ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_concernlook_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_concernreader (
    id bigint NOT NULL,
    named_at timestamp with time zone NOT NULL,
    concern_id bigint NOT NULL,
    named_by_id bigint NOT NULL,
    person_id bigint NOT NULL,
    as_worker boolean DEFAULT false NOT NULL
);

ALTER TABLE public.purchases_concernreader ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_concernreader_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_kind (
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    place smallint NOT NULL,
    retired_at timestamp with time zone,
    added_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    retired_by_id bigint,
    CONSTRAINT kind_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT kind_retired_at_and_by CHECK ((((retired_at IS NULL) AND (retired_by_id IS NULL)) OR ((retired_at IS NOT NULL) AND (retired_by_id IS NOT NULL)))),
    CONSTRAINT purchases_kind_place_check CHECK ((place >= 0)),
    CONSTRAINT purchases_kind_version_check CHECK ((version >= 0))
);

CREATE TABLE public.purchases_kindevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    place smallint NOT NULL,
    retired_at timestamp with time zone,
    added_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id character varying(20) NOT NULL,
    retired_by_id bigint,
    CONSTRAINT purchases_kindevent_place_check CHECK ((place >= 0)),
    CONSTRAINT purchases_kindevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_kindevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_kindevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_learning (
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    became character varying(80) NOT NULL,
    purchase_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT learning_became_something CHECK ((NOT ((became)::text = ''::text))),
    CONSTRAINT learning_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.purchases_learning ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_learning_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_learningevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    became character varying(80) NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    written_by_id bigint NOT NULL
);

ALTER TABLE public.purchases_learningevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_learningevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_line (
    id bigint NOT NULL,
    day date NOT NULL,
    amount numeric(9,2) NOT NULL,
    supplier character varying(200) NOT NULL,
    category character varying(100) NOT NULL,
    reference character varying(100) NOT NULL,
    identity bytea NOT NULL,
    occurrence integer NOT NULL,
    nothing_to_record text NOT NULL,
    settled_at timestamp with time zone,
    card_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    settled_by_id bigint,
    CONSTRAINT line_moves_something CHECK ((NOT (amount = (0)::numeric))),
    CONSTRAINT line_settled_at_and_by CHECK ((((settled_at IS NULL) AND (settled_by_id IS NULL)) OR ((settled_at IS NOT NULL) AND (settled_by_id IS NOT NULL)))),
    CONSTRAINT line_settled_says_why CHECK ((((nothing_to_record = ''::text) AND (settled_at IS NULL)) OR ((settled_at IS NOT NULL) AND (NOT (nothing_to_record = ''::text))))),
    CONSTRAINT purchases_line_occurrence_check CHECK ((occurrence >= 0))
);

ALTER TABLE public.purchases_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_lineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    nothing_to_record text NOT NULL,
    settled_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    settled_by_id bigint
);

ALTER TABLE public.purchases_lineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_lineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_lineinstatement (
    id bigint NOT NULL,
    "row" integer NOT NULL,
    line_id bigint NOT NULL,
    statement_id bigint NOT NULL,
    CONSTRAINT purchases_lineinstatement_row_check CHECK (("row" >= 0))
);

ALTER TABLE public.purchases_lineinstatement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_lineinstatement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_lookback (
    id bigint NOT NULL,
    read_at timestamp with time zone NOT NULL,
    manager_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT purchases_lookback_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_lookback ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_lookback_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_making (
    id bigint NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    begun smallint NOT NULL,
    purchases_in_all integer NOT NULL,
    purchases_done integer NOT NULL,
    why_stopped text NOT NULL,
    asked_by_id bigint NOT NULL,
    quarter_id bigint NOT NULL,
    CONSTRAINT purchases_making_begun_check CHECK ((begun >= 0)),
    CONSTRAINT purchases_making_purchases_done_check CHECK ((purchases_done >= 0)),
    CONSTRAINT purchases_making_purchases_in_all_check CHECK ((purchases_in_all >= 0))
);

ALTER TABLE public.purchases_making ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_making_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_mapping (
    id bigint NOT NULL,
    issuer character varying(100) NOT NULL,
    reading jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    organisation_id bigint NOT NULL,
    saved_by_id bigint NOT NULL,
    CONSTRAINT mapping_names_its_issuer CHECK ((NOT ((issuer)::text = ''::text)))
);

ALTER TABLE public.purchases_mapping ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_mapping_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_match (
    id bigint NOT NULL,
    reasons character varying(100)[] NOT NULL,
    made_at timestamp with time zone NOT NULL,
    line_id bigint NOT NULL,
    made_by_id bigint,
    purchase_id bigint NOT NULL
);

ALTER TABLE public.purchases_match ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_match_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_matchevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    reasons character varying(100)[] NOT NULL,
    made_at timestamp with time zone NOT NULL,
    line_id bigint NOT NULL,
    made_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint NOT NULL
);

ALTER TABLE public.purchases_matchevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_matchevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_merchant (
    id bigint NOT NULL,
    words character varying(100) NOT NULL,
    reads_as character varying(100) NOT NULL,
    added_on date NOT NULL,
    added_by_id bigint,
    organisation_id bigint,
    CONSTRAINT merchant_has_words CHECK ((NOT ((words)::text = ''::text))),
    CONSTRAINT merchant_reads_as_something CHECK ((NOT ((reads_as)::text = ''::text)))
);

ALTER TABLE public.purchases_merchant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_merchant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_merchantevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words character varying(100) NOT NULL,
    reads_as character varying(100) NOT NULL,
    added_on date NOT NULL,
    added_by_id bigint,
    organisation_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.purchases_merchantevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_merchantevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_publishedline (
    id bigint NOT NULL,
    day date NOT NULL,
    department character varying(100) NOT NULL,
    beneficiary character varying(200) NOT NULL,
    amount numeric(9,2) NOT NULL,
    irrecoverable_vat numeric(9,2),
    purpose character varying(100) NOT NULL,
    category character varying(100) NOT NULL,
    held_because character varying(200)[] NOT NULL,
    mended_at timestamp with time zone,
    mended_by_id bigint,
    purchase_id bigint,
    quarter_id bigint NOT NULL,
    purchase_version integer DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT published_line_mended_at_and_by CHECK ((((mended_at IS NULL) AND (mended_by_id IS NULL)) OR ((mended_at IS NOT NULL) AND (mended_by_id IS NOT NULL)))),
    CONSTRAINT purchases_publishedline_purchase_version_check CHECK ((purchase_version >= 0)),
    CONSTRAINT purchases_publishedline_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_publishedline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_publishedline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_publishedlineevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    beneficiary character varying(200) NOT NULL,
    department character varying(100) NOT NULL,
    category character varying(100) NOT NULL,
    purpose character varying(100) NOT NULL,
    mended_at timestamp with time zone,
    mended_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.purchases_publishedlineevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_publishedlineevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_publishing (
    id bigint NOT NULL,
    is_public boolean NOT NULL,
    department character varying(100) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    changed_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT purchases_publishing_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_publishing ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_publishing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_publishingevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_public boolean NOT NULL,
    department character varying(100) NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    changed_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT purchases_publishingevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_publishingevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_publishingevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_purchase (
    id bigint NOT NULL,
    supplier character varying(200) NOT NULL,
    amount numeric(9,2) NOT NULL,
    bought_on date NOT NULL,
    kind character varying(20) NOT NULL,
    reason text NOT NULL,
    proportionate text NOT NULL,
    legal text NOT NULL,
    auditable text NOT NULL,
    necessary text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    case_id bigint NOT NULL,
    issue_id bigint,
    serves_id bigint,
    team_id bigint NOT NULL,
    worker_id bigint NOT NULL,
    countermeasure_id bigint,
    decided_with character varying(20) DEFAULT ''::character varying NOT NULL,
    deleted_at timestamp with time zone,
    deleted_by_id bigint,
    key uuid,
    more text DEFAULT ''::text NOT NULL,
    no_receipt_because text DEFAULT ''::text NOT NULL,
    paid_back_on date,
    paid_with character varying(10) DEFAULT ''::character varying NOT NULL,
    payment uuid,
    refund_of_id bigint,
    vat numeric(9,2),
    vat_reclaimable boolean DEFAULT false NOT NULL,
    budget_id bigint,
    card_id bigint,
    lexemes tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ((COALESCE(public.debriefs_plain_words((supplier)::text), ''::text) || ' '::text) || COALESCE(public.debriefs_plain_words(reason), ''::text)))) STORED,
    CONSTRAINT purchase_amount_is_not_nought CHECK ((NOT (amount = (0)::numeric))),
    CONSTRAINT purchase_decided_with_is_known CHECK (((decided_with)::text = ANY (ARRAY[(''::character varying)::text, ('by_myself'::character varying)::text, ('with_person'::character varying)::text, ('colleague'::character varying)::text, ('debrief'::character varying)::text]))),
    CONSTRAINT purchase_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT purchase_has_a_reason CHECK ((NOT (reason = ''::text))),
    CONSTRAINT purchase_has_a_supplier CHECK ((NOT ((supplier)::text = ''::text))),
    CONSTRAINT purchase_paid_with_is_known CHECK (((paid_with)::text = ANY (ARRAY[(''::character varying)::text, ('card'::character varying)::text, ('cash'::character varying)::text, ('own_money'::character varying)::text]))),
    CONSTRAINT purchases_purchase_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_purchase ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_purchase_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_purchasedraft (
    id bigint NOT NULL,
    key uuid NOT NULL,
    fields jsonb NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    case_id bigint,
    worker_id bigint NOT NULL
);

ALTER TABLE public.purchases_purchasedraft ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_purchasedraft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_purchaseevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    supplier character varying(200) NOT NULL,
    amount numeric(9,2) NOT NULL,
    bought_on date NOT NULL,
    kind character varying(20) NOT NULL,
    reason text NOT NULL,
    proportionate text NOT NULL,
    legal text NOT NULL,
    auditable text NOT NULL,
    necessary text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    case_id bigint NOT NULL,
    issue_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    serves_id bigint,
    team_id bigint NOT NULL,
    worker_id bigint NOT NULL,
    countermeasure_id bigint,
    decided_with character varying(20) DEFAULT ''::character varying NOT NULL,
    deleted_at timestamp with time zone,
    deleted_by_id bigint,
    more text DEFAULT ''::text NOT NULL,
    no_receipt_because text DEFAULT ''::text NOT NULL,
    paid_back_on date,
    paid_with character varying(10) DEFAULT ''::character varying NOT NULL,
    payment uuid,
    refund_of_id bigint,
    vat numeric(9,2),
    vat_reclaimable boolean DEFAULT false NOT NULL,
    budget_id bigint,
    card_id bigint,
    CONSTRAINT purchases_purchaseevent_version_check CHECK ((version >= 0))
);

ALTER TABLE public.purchases_purchaseevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_purchaseevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_quarter (
    id bigint NOT NULL,
    first_day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    made_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    published_by_id bigint,
    CONSTRAINT quarter_begins_with_its_first_day CHECK (((EXTRACT(day FROM first_day) = (1)::numeric) AND (EXTRACT(month FROM first_day) = ANY (ARRAY[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric])))),
    CONSTRAINT quarter_published_at_and_by CHECK ((((published_at IS NULL) AND (published_by_id IS NULL)) OR ((published_at IS NOT NULL) AND (published_by_id IS NOT NULL))))
);

ALTER TABLE public.purchases_quarter ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_quarter_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_quarterevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    first_day date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    made_by_id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    published_by_id bigint
);

ALTER TABLE public.purchases_quarterevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_quarterevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_question (
    id bigint NOT NULL,
    words text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    asked_by_id bigint NOT NULL,
    purchase_id bigint NOT NULL,
    CONSTRAINT question_answered_at_and_by CHECK ((((answered_at IS NULL) AND (answered_by_id IS NULL)) OR ((answered_at IS NOT NULL) AND (answered_by_id IS NOT NULL)))),
    CONSTRAINT question_answered_has_an_answer CHECK ((((answer = ''::text) AND (answered_at IS NULL)) OR ((answered_at IS NOT NULL) AND (NOT (answer = ''::text))))),
    CONSTRAINT question_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.purchases_question ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_question_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_questionevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by_id bigint,
    asked_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    purchase_id bigint NOT NULL
);

ALTER TABLE public.purchases_questionevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_questionevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_readagain (
    id bigint NOT NULL,
    read_at timestamp with time zone NOT NULL,
    look_back_id bigint NOT NULL
);

ALTER TABLE public.purchases_readagain ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_readagain_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_receipt (
    id bigint NOT NULL,
    key uuid NOT NULL,
    file_type character varying(3) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    added_by_id bigint NOT NULL,
    deleted_by_id bigint,
    purchase_id bigint NOT NULL,
    CONSTRAINT purchases_receipt_size_check CHECK ((size >= 0)),
    CONSTRAINT receipt_deleted_at_and_by CHECK ((((deleted_at IS NULL) AND (deleted_by_id IS NULL)) OR ((deleted_at IS NOT NULL) AND (deleted_by_id IS NOT NULL)))),
    CONSTRAINT receipt_holds_something CHECK ((size > 0)),
    CONSTRAINT receipt_type_is_known CHECK (((file_type)::text = ANY (ARRAY[('jpg'::character varying)::text, ('pdf'::character varying)::text])))
);

ALTER TABLE public.purchases_receipt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_receipt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_receipttoaskfor (
    id bigint NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    purchase_id bigint NOT NULL
);

ALTER TABLE public.purchases_receipttoaskfor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_receipttoaskfor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_reply (
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    question_id bigint NOT NULL,
    written_by_id bigint NOT NULL,
    CONSTRAINT reply_says_something CHECK ((NOT (words = ''::text)))
);

ALTER TABLE public.purchases_reply ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_reply_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_replyevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    words text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    question_id bigint NOT NULL,
    written_by_id bigint NOT NULL
);

ALTER TABLE public.purchases_replyevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_replyevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_ruleoff (
    id bigint NOT NULL,
    rule character varying(20) NOT NULL,
    since timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT rule_off_is_known CHECK (((rule)::text = ANY (ARRAY[('no_record'::character varying)::text, ('unusual'::character varying)::text, ('several_cards'::character varying)::text])))
);

ALTER TABLE public.purchases_ruleoff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_ruleoff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_statement (
    id bigint NOT NULL,
    file_type character varying(3) NOT NULL,
    file_name character varying(255) NOT NULL,
    issuer character varying(100) NOT NULL,
    reading jsonb NOT NULL,
    state character varying(10) NOT NULL,
    brought_at timestamp with time zone NOT NULL,
    begun smallint NOT NULL,
    lines_in_all integer NOT NULL,
    lines_done integer NOT NULL,
    lines_added integer NOT NULL,
    lines_left_out integer NOT NULL,
    left_out jsonb NOT NULL,
    why_stopped text NOT NULL,
    undone_at timestamp with time zone,
    key uuid NOT NULL,
    brought_by_id bigint NOT NULL,
    holder_id bigint,
    organisation_id bigint NOT NULL,
    undone_by_id bigint,
    CONSTRAINT purchases_statement_begun_check CHECK ((begun >= 0)),
    CONSTRAINT purchases_statement_lines_added_check CHECK ((lines_added >= 0)),
    CONSTRAINT purchases_statement_lines_done_check CHECK ((lines_done >= 0)),
    CONSTRAINT purchases_statement_lines_in_all_check CHECK ((lines_in_all >= 0)),
    CONSTRAINT purchases_statement_lines_left_out_check CHECK ((lines_left_out >= 0)),
    CONSTRAINT statement_state_is_known CHECK (((state)::text = ANY (ARRAY[('shown'::character varying)::text, ('waiting'::character varying)::text, ('reading'::character varying)::text, ('read'::character varying)::text, ('stopped'::character varying)::text, ('undone'::character varying)::text]))),
    CONSTRAINT statement_stopped_says_why CHECK (((NOT ((state)::text = 'stopped'::text)) OR (NOT (why_stopped = ''::text)))),
    CONSTRAINT statement_type_is_known CHECK (((file_type)::text = ANY (ARRAY[('csv'::character varying)::text, ('ofx'::character varying)::text]))),
    CONSTRAINT statement_undone_at_and_by CHECK ((((undone_at IS NULL) AND (undone_by_id IS NULL)) OR ((undone_at IS NOT NULL) AND (undone_by_id IS NOT NULL)))),
    CONSTRAINT statement_undone_has_its_moment CHECK (((((state)::text = 'undone'::text) AND (undone_at IS NOT NULL)) OR ((NOT ((state)::text = 'undone'::text)) AND (undone_at IS NULL))))
);

ALTER TABLE public.purchases_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_statementevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    state character varying(10) NOT NULL,
    issuer character varying(100) NOT NULL,
    file_name character varying(255) NOT NULL,
    undone_at timestamp with time zone,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    undone_by_id bigint
);

ALTER TABLE public.purchases_statementevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_statementevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.purchases_tomatch (
    id bigint NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    holder_id bigint NOT NULL
);

ALTER TABLE public.purchases_tomatch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.purchases_tomatch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialaccount (
    id integer NOT NULL,
    provider character varying(200) NOT NULL,
    uid character varying(191) NOT NULL,
    last_login timestamp with time zone NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    extra_data jsonb NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.socialaccount_socialaccount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialaccount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialapp (
    id integer NOT NULL,
    provider character varying(30) NOT NULL,
    name character varying(40) NOT NULL,
    client_id character varying(191) NOT NULL,
    secret character varying(191) NOT NULL,
    key character varying(191) NOT NULL,
    provider_id character varying(200) NOT NULL,
    settings jsonb NOT NULL
);

ALTER TABLE public.socialaccount_socialapp ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialapp_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.socialaccount_socialtoken (
    id integer NOT NULL,
    token text NOT NULL,
    token_secret text NOT NULL,
    expires_at timestamp with time zone,
    account_id integer NOT NULL,
    app_id integer
);

ALTER TABLE public.socialaccount_socialtoken ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.socialaccount_socialtoken_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_export (
    id bigint NOT NULL,
    name character varying(40) NOT NULL,
    query text NOT NULL,
    file_format character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    begun smallint NOT NULL,
    rows_done integer NOT NULL,
    rows_in_all integer NOT NULL,
    made_at timestamp with time zone,
    why_stopped text NOT NULL,
    key uuid NOT NULL,
    systems bigint[] NOT NULL,
    cases bigint[] NOT NULL,
    owner_id bigint NOT NULL,
    CONSTRAINT export_format_is_known CHECK (((file_format)::text = ANY (ARRAY[('csv'::character varying)::text, ('xlsx'::character varying)::text]))),
    CONSTRAINT export_made_has_its_moment CHECK ((((made_at IS NOT NULL) AND ((state)::text = 'made'::text)) OR ((NOT ((state)::text = 'made'::text)) AND (made_at IS NULL)))),
    CONSTRAINT export_state_is_known CHECK (((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('making'::character varying)::text, ('made'::character varying)::text, ('stopped'::character varying)::text]))),
    CONSTRAINT export_stopped_says_why CHECK (((NOT ((state)::text = 'stopped'::text)) OR (NOT (why_stopped = ''::text)))),
    CONSTRAINT systems_export_begun_check CHECK ((begun >= 0)),
    CONSTRAINT systems_export_rows_done_check CHECK ((rows_done >= 0)),
    CONSTRAINT systems_export_rows_in_all_check CHECK ((rows_in_all >= 0))
);

ALTER TABLE public.systems_export ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_export_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_invitation (
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    kind character varying(20) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    token_digest character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    accepted_by_id bigint,
    invited_by_id bigint NOT NULL,
    withdrawn_by_id bigint,
    system_id bigint NOT NULL,
    CONSTRAINT invitation_accepted_by_and_at CHECK ((((accepted_at IS NULL) AND (accepted_by_id IS NULL)) OR ((accepted_at IS NOT NULL) AND (accepted_by_id IS NOT NULL)))),
    CONSTRAINT invitation_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT invitation_is_accepted_or_withdrawn CHECK (((accepted_at IS NULL) OR (withdrawn_at IS NULL))),
    CONSTRAINT invitation_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('caseworker'::character varying)::text, ('coordinator'::character varying)::text, ('manager'::character varying)::text, ('steward'::character varying)::text, ('learning_partner'::character varying)::text, ('finance'::character varying)::text, ('administrator'::character varying)::text]))),
    CONSTRAINT invitation_withdrawn_by_and_at CHECK ((((withdrawn_at IS NULL) AND (withdrawn_by_id IS NULL)) OR ((withdrawn_at IS NOT NULL) AND (withdrawn_by_id IS NOT NULL))))
);

ALTER TABLE public.systems_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_invitationevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    kind character varying(20) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    expires_at timestamp with time zone NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    accepted_by_id bigint,
    invited_by_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    withdrawn_by_id bigint,
    system_id bigint NOT NULL
);

ALTER TABLE public.systems_invitationevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_invitationevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_notice (
    id bigint NOT NULL,
    topic character varying(80) NOT NULL,
    day date NOT NULL,
    heading text NOT NULL,
    url character varying(200) NOT NULL,
    told_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    person_id bigint NOT NULL,
    kind character varying(20) DEFAULT 'became'::character varying NOT NULL,
    CONSTRAINT notice_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('became'::character varying)::text, ('followed'::character varying)::text, ('asked'::character varying)::text, ('looks_after'::character varying)::text])))
);

ALTER TABLE public.systems_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_noticeline (
    id bigint NOT NULL,
    key character varying(120) NOT NULL,
    about text DEFAULT ''::text NOT NULL,
    words text NOT NULL,
    next_step text NOT NULL,
    told_at timestamp with time zone NOT NULL,
    notice_id bigint NOT NULL
);

ALTER TABLE public.systems_noticeline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_noticeline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_pendingchange (
    id bigint NOT NULL,
    subject character varying(20) NOT NULL,
    subject_id bigint NOT NULL,
    marked_at timestamp with time zone NOT NULL,
    CONSTRAINT pending_subject_is_known CHECK (((subject)::text = ANY (ARRAY[('issue'::character varying)::text, ('system'::character varying)::text, ('conversation'::character varying)::text, ('case'::character varying)::text])))
);

ALTER TABLE public.systems_pendingchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_pendingchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_person (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    left_by_id bigint,
    CONSTRAINT person_left_at_and_by CHECK ((((left_at IS NULL) AND (left_by_id IS NULL)) OR ((left_at IS NOT NULL) AND (left_by_id IS NOT NULL)))),
    CONSTRAINT person_who_left_has_no_access CHECK (((left_at IS NULL) OR (NOT is_active)))
);

CREATE TABLE public.systems_person_groups (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.systems_person_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_person_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.systems_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_person_user_permissions (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.systems_person_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_person_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_personevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    is_superuser boolean NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(200) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    left_by_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.systems_personevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_personevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_role (
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    given_at timestamp with time zone,
    given_by_id bigint,
    person_id bigint NOT NULL,
    system_id bigint NOT NULL,
    CONSTRAINT role_ends_after_it_begins CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT role_given_by_and_at CHECK ((((given_at IS NULL) AND (given_by_id IS NULL)) OR ((given_at IS NOT NULL) AND (given_by_id IS NOT NULL)))),
    CONSTRAINT role_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('caseworker'::character varying)::text, ('coordinator'::character varying)::text, ('manager'::character varying)::text, ('steward'::character varying)::text, ('learning_partner'::character varying)::text, ('finance'::character varying)::text, ('administrator'::character varying)::text])))
);

ALTER TABLE public.systems_role ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_role_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_roleevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    from_day date NOT NULL,
    until_day date,
    given_at timestamp with time zone,
    given_by_id bigint,
    person_id bigint NOT NULL,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL,
    system_id bigint NOT NULL
);

ALTER TABLE public.systems_roleevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_roleevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_system (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    scale character varying(20) NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    parent_id bigint,
    CONSTRAINT system_has_a_name CHECK ((NOT ((name)::text = ''::text))),
    CONSTRAINT system_scale_is_known CHECK (((scale)::text = ANY (ARRAY[('team'::character varying)::text, ('organisation'::character varying)::text, ('place'::character varying)::text, ('country'::character varying)::text])))
);

ALTER TABLE public.systems_system ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_system_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_systemevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    scale character varying(20) NOT NULL,
    purpose text DEFAULT ''::text NOT NULL,
    parent_id bigint,
    pgh_context_id uuid,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.systems_systemevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_systemevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_turnedoff (
    id bigint NOT NULL,
    what character varying(20) NOT NULL,
    since timestamp with time zone NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT turned_off_is_known CHECK (((what)::text = ANY (ARRAY[('became'::character varying)::text, ('followed'::character varying)::text, ('looks_after'::character varying)::text, ('weekly_email'::character varying)::text])))
);

ALTER TABLE public.systems_turnedoff ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_turnedoff_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.systems_weeklyemail (
    id bigint NOT NULL,
    week date NOT NULL,
    sent_at timestamp with time zone,
    person_id bigint NOT NULL,
    CONSTRAINT weekly_email_is_of_a_monday CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
);

ALTER TABLE public.systems_weeklyemail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.systems_weeklyemail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.django_migrations VALUES
	(1, 'pghistory', '0001_initial', CURRENT_TIMESTAMP),
	(2, 'pghistory', '0002_aggregateevent', CURRENT_TIMESTAMP),
	(3, 'pghistory', '0003_auto_20201023_1636', CURRENT_TIMESTAMP),
	(4, 'pghistory', '0004_auto_20220906_1625', CURRENT_TIMESTAMP),
	(5, 'pghistory', '0005_events_middlewareevents', CURRENT_TIMESTAMP),
	(6, 'pghistory', '0006_delete_aggregateevent', CURRENT_TIMESTAMP),
	(7, 'pghistory', '0007_auto_20250421_0444', CURRENT_TIMESTAMP),
	(8, 'contenttypes', '0001_initial', CURRENT_TIMESTAMP),
	(9, 'contenttypes', '0002_remove_content_type_name', CURRENT_TIMESTAMP),
	(10, 'auth', '0001_initial', CURRENT_TIMESTAMP),
	(11, 'auth', '0002_alter_permission_name_max_length', CURRENT_TIMESTAMP),
	(12, 'auth', '0003_alter_user_email_max_length', CURRENT_TIMESTAMP),
	(13, 'auth', '0004_alter_user_username_opts', CURRENT_TIMESTAMP),
	(14, 'auth', '0005_alter_user_last_login_null', CURRENT_TIMESTAMP),
	(15, 'auth', '0006_require_contenttypes_0002', CURRENT_TIMESTAMP),
	(16, 'auth', '0007_alter_validators_add_error_messages', CURRENT_TIMESTAMP),
	(17, 'auth', '0008_alter_user_username_max_length', CURRENT_TIMESTAMP),
	(18, 'auth', '0009_alter_user_last_name_max_length', CURRENT_TIMESTAMP),
	(19, 'auth', '0010_alter_group_name_max_length', CURRENT_TIMESTAMP),
	(20, 'auth', '0011_update_proxy_permissions', CURRENT_TIMESTAMP),
	(21, 'auth', '0012_alter_user_first_name_max_length', CURRENT_TIMESTAMP),
	(22, 'systems', '0001_initial', CURRENT_TIMESTAMP),
	(23, 'account', '0001_initial', CURRENT_TIMESTAMP),
	(24, 'account', '0002_email_max_length', CURRENT_TIMESTAMP),
	(25, 'account', '0003_alter_emailaddress_create_unique_verified_email', CURRENT_TIMESTAMP),
	(26, 'account', '0004_alter_emailaddress_drop_unique_email', CURRENT_TIMESTAMP),
	(27, 'account', '0005_emailaddress_idx_upper_email', CURRENT_TIMESTAMP),
	(28, 'account', '0006_emailaddress_lower', CURRENT_TIMESTAMP),
	(29, 'account', '0007_emailaddress_idx_email', CURRENT_TIMESTAMP),
	(30, 'account', '0008_emailaddress_unique_primary_email_fixup', CURRENT_TIMESTAMP),
	(31, 'account', '0009_emailaddress_unique_primary_email', CURRENT_TIMESTAMP),
	(32, 'admin', '0001_initial', CURRENT_TIMESTAMP),
	(33, 'admin', '0002_logentry_remove_auto_add', CURRENT_TIMESTAMP),
	(34, 'admin', '0003_logentry_add_action_flag_choices', CURRENT_TIMESTAMP),
	(35, 'systems', '0002_cache_table', CURRENT_TIMESTAMP),
	(36, 'systems', '0003_export', CURRENT_TIMESTAMP),
	(37, 'systems', '0004_notice_kind', CURRENT_TIMESTAMP),
	(38, 'systems', '0005_turnedoff', CURRENT_TIMESTAMP),
	(39, 'systems', '0006_weeklyemail', CURRENT_TIMESTAMP),
	(40, 'systems', '0007_notice_not_read', CURRENT_TIMESTAMP),
	(41, 'systems', '0008_notice_line_of_key', CURRENT_TIMESTAMP),
	(42, 'systems', '0009_pending_of_subject', CURRENT_TIMESTAMP),
	(43, 'systems', '0010_notice_of_topic', CURRENT_TIMESTAMP),
	(44, 'systems', '0011_notice_kind_is_known', CURRENT_TIMESTAMP),
	(45, 'systems', '0012_subject_is_known_no_more', CURRENT_TIMESTAMP),
	(46, 'systems', '0013_subject_case', CURRENT_TIMESTAMP),
	(47, 'systems', '0014_subject_is_known', CURRENT_TIMESTAMP),
	(48, 'casework', '0001_initial', CURRENT_TIMESTAMP),
	(49, 'casework', '0002_end_of_record_columns', CURRENT_TIMESTAMP),
	(50, 'casework', '0003_end_of_record_constraints', CURRENT_TIMESTAMP),
	(51, 'casework', '0004_mark_case', CURRENT_TIMESTAMP),
	(52, 'casework', '0005_caselook_case', CURRENT_TIMESTAMP),
	(53, 'casework', '0006_timelineentry_case', CURRENT_TIMESTAMP),
	(54, 'casework', '0007_case_deleted', CURRENT_TIMESTAMP),
	(55, 'debriefs', '0001_initial', CURRENT_TIMESTAMP),
	(56, 'debriefs', '0002_debrief_columns', CURRENT_TIMESTAMP),
	(57, 'debriefs', '0003_debrief_constraints', CURRENT_TIMESTAMP),
	(58, 'debriefs', '0004_progress_columns', CURRENT_TIMESTAMP),
	(59, 'debriefs', '0005_progress_constraints', CURRENT_TIMESTAMP),
	(60, 'debriefs', '0006_progress_index', CURRENT_TIMESTAMP),
	(61, 'debriefs', '0007_issue_columns', CURRENT_TIMESTAMP),
	(62, 'debriefs', '0008_countermeasure_columns', CURRENT_TIMESTAMP),
	(63, 'debriefs', '0009_welfare_columns', CURRENT_TIMESTAMP),
	(64, 'debriefs', '0010_welfare_may_be_empty', CURRENT_TIMESTAMP),
	(65, 'debriefs', '0011_activity_columns', CURRENT_TIMESTAMP),
	(66, 'debriefs', '0012_activity_index', CURRENT_TIMESTAMP),
	(67, 'debriefs', '0013_tally_columns', CURRENT_TIMESTAMP),
	(68, 'debriefs', '0014_tally_may_be_empty', CURRENT_TIMESTAMP),
	(69, 'debriefs', '0015_note', CURRENT_TIMESTAMP),
	(70, 'debriefs', '0016_action', CURRENT_TIMESTAMP),
	(71, 'debriefs', '0017_asked', CURRENT_TIMESTAMP),
	(72, 'debriefs', '0018_debriefshape', CURRENT_TIMESTAMP),
	(73, 'debriefs', '0019_pulled_in', CURRENT_TIMESTAMP),
	(74, 'debriefs', '0020_shared_name', CURRENT_TIMESTAMP),
	(75, 'debriefs', '0021_opening', CURRENT_TIMESTAMP),
	(76, 'debriefs', '0022_answer', CURRENT_TIMESTAMP),
	(77, 'debriefs', '0023_activity_read_above', CURRENT_TIMESTAMP),
	(78, 'debriefs', '0024_skillnote', CURRENT_TIMESTAMP),
	(79, 'debriefs', '0025_log_import_held', CURRENT_TIMESTAMP),
	(80, 'debriefs', '0026_held_row', CURRENT_TIMESTAMP),
	(81, 'debriefs', '0027_plain_words', CURRENT_TIMESTAMP),
	(82, 'debriefs', '0028_issue_lexemes', CURRENT_TIMESTAMP),
	(83, 'debriefs', '0029_issue_lexemes_index', CURRENT_TIMESTAMP),
	(84, 'debriefs', '0030_welfaremonth', CURRENT_TIMESTAMP),
	(85, 'debriefs', '0031_welfareband', CURRENT_TIMESTAMP),
	(86, 'debriefs', '0032_welfare_deletion_is_kept', CURRENT_TIMESTAMP),
	(87, 'debriefs', '0033_issue_sent_lexemes', CURRENT_TIMESTAMP),
	(88, 'debriefs', '0034_issue_sent_lexemes_index', CURRENT_TIMESTAMP),
	(89, 'debriefs', '0035_progress_lexemes', CURRENT_TIMESTAMP),
	(90, 'debriefs', '0036_progress_lexemes_index', CURRENT_TIMESTAMP),
	(91, 'debriefs', '0037_note_lexemes', CURRENT_TIMESTAMP),
	(92, 'debriefs', '0038_note_lexemes_index', CURRENT_TIMESTAMP),
	(93, 'debriefs', '0039_action_lexemes', CURRENT_TIMESTAMP),
	(94, 'debriefs', '0040_action_lexemes_index', CURRENT_TIMESTAMP),
	(95, 'debriefs', '0041_quiet_put_away', CURRENT_TIMESTAMP),
	(96, 'debriefs', '0042_air_cover_index', CURRENT_TIMESTAMP),
	(97, 'debriefs', '0043_tally_by_day', CURRENT_TIMESTAMP),
	(98, 'debriefs', '0044_tally_of_activity', CURRENT_TIMESTAMP),
	(99, 'debriefs', '0045_totalkabout', CURRENT_TIMESTAMP),
	(100, 'debriefs', '0046_to_talk_about_typed', CURRENT_TIMESTAMP),
	(101, 'debriefs', '0047_to_talk_about_turn', CURRENT_TIMESTAMP),
	(102, 'debriefs', '0048_to_talk_about_triggers', CURRENT_TIMESTAMP),
	(103, 'debriefs', '0049_mark_issues_around', CURRENT_TIMESTAMP),
	(104, 'debriefs', '0050_issue_case', CURRENT_TIMESTAMP),
	(105, 'debriefs', '0051_issue_team', CURRENT_TIMESTAMP),
	(106, 'debriefs', '0052_progress_case', CURRENT_TIMESTAMP),
	(107, 'debriefs', '0053_issue_of_team_seen', CURRENT_TIMESTAMP),
	(108, 'debriefs', '0054_no_issue_of_team_newest', CURRENT_TIMESTAMP),
	(109, 'debriefs', '0055_countermeasure_by_holder', CURRENT_TIMESTAMP),
	(110, 'knox', '0001_initial', CURRENT_TIMESTAMP),
	(111, 'knox', '0002_auto_20150916_1425', CURRENT_TIMESTAMP),
	(112, 'knox', '0003_auto_20150916_1526', CURRENT_TIMESTAMP),
	(113, 'knox', '0004_authtoken_expires', CURRENT_TIMESTAMP),
	(114, 'knox', '0005_authtoken_token_key', CURRENT_TIMESTAMP),
	(115, 'knox', '0006_auto_20160818_0932', CURRENT_TIMESTAMP),
	(116, 'knox', '0007_auto_20190111_0542', CURRENT_TIMESTAMP),
	(117, 'knox', '0008_remove_authtoken_salt', CURRENT_TIMESTAMP),
	(118, 'knox', '0009_extend_authtoken_field', CURRENT_TIMESTAMP),
	(119, 'purchases', '0001_initial', CURRENT_TIMESTAMP),
	(120, 'purchases', '0002_purchase_lexemes', CURRENT_TIMESTAMP),
	(121, 'purchases', '0003_budget', CURRENT_TIMESTAMP),
	(122, 'purchases', '0004_card', CURRENT_TIMESTAMP),
	(123, 'purchases', '0005_concern', CURRENT_TIMESTAMP),
	(124, 'purchases', '0006_concernreader', CURRENT_TIMESTAMP),
	(125, 'purchases', '0007_kind', CURRENT_TIMESTAMP),
	(126, 'purchases', '0008_shipped_kinds', CURRENT_TIMESTAMP),
	(127, 'purchases', '0009_learning', CURRENT_TIMESTAMP),
	(128, 'purchases', '0010_line', CURRENT_TIMESTAMP),
	(129, 'purchases', '0011_statement', CURRENT_TIMESTAMP),
	(130, 'purchases', '0012_lineinstatement', CURRENT_TIMESTAMP),
	(131, 'purchases', '0013_mapping', CURRENT_TIMESTAMP),
	(132, 'purchases', '0014_match', CURRENT_TIMESTAMP),
	(133, 'purchases', '0015_merchant', CURRENT_TIMESTAMP),
	(134, 'purchases', '0016_shipped_merchants', CURRENT_TIMESTAMP),
	(135, 'purchases', '0017_quarter', CURRENT_TIMESTAMP),
	(136, 'purchases', '0018_publishedline', CURRENT_TIMESTAMP),
	(137, 'purchases', '0019_publishing', CURRENT_TIMESTAMP),
	(138, 'purchases', '0020_purchasedraft', CURRENT_TIMESTAMP),
	(139, 'purchases', '0021_receipt', CURRENT_TIMESTAMP),
	(140, 'purchases', '0022_reply', CURRENT_TIMESTAMP),
	(141, 'purchases', '0023_no_purchase_kind_is_known', CURRENT_TIMESTAMP),
	(142, 'purchases', '0024_purchase_countermeasure', CURRENT_TIMESTAMP),
	(143, 'purchases', '0025_purchase_decided_with', CURRENT_TIMESTAMP),
	(144, 'purchases', '0026_purchase_deleted_at', CURRENT_TIMESTAMP),
	(145, 'purchases', '0027_purchase_deleted_by', CURRENT_TIMESTAMP),
	(146, 'purchases', '0028_purchase_key', CURRENT_TIMESTAMP),
	(147, 'purchases', '0029_purchase_more', CURRENT_TIMESTAMP),
	(148, 'purchases', '0030_purchase_no_receipt_because', CURRENT_TIMESTAMP),
	(149, 'purchases', '0031_purchase_paid_back_on', CURRENT_TIMESTAMP),
	(150, 'purchases', '0032_purchase_paid_with', CURRENT_TIMESTAMP),
	(151, 'purchases', '0033_purchase_payment', CURRENT_TIMESTAMP),
	(152, 'purchases', '0034_purchase_refund_of', CURRENT_TIMESTAMP),
	(153, 'purchases', '0035_purchase_vat', CURRENT_TIMESTAMP),
	(154, 'purchases', '0036_purchase_vat_reclaimable', CURRENT_TIMESTAMP),
	(155, 'purchases', '0037_purchase_budget', CURRENT_TIMESTAMP),
	(156, 'purchases', '0038_purchase_card', CURRENT_TIMESTAMP),
	(157, 'purchases', '0039_purchase_kind', CURRENT_TIMESTAMP),
	(158, 'purchases', '0040_purchase_of_payment', CURRENT_TIMESTAMP),
	(159, 'purchases', '0041_purchase_of_budget', CURRENT_TIMESTAMP),
	(160, 'purchases', '0042_purchase_of_card', CURRENT_TIMESTAMP),
	(161, 'purchases', '0043_purchase_of_worker', CURRENT_TIMESTAMP),
	(162, 'purchases', '0044_purchase_decided_with_is_known', CURRENT_TIMESTAMP),
	(163, 'purchases', '0045_purchase_paid_with_is_known', CURRENT_TIMESTAMP),
	(164, 'purchases', '0046_purchase_deleted_at_and_by', CURRENT_TIMESTAMP),
	(165, 'purchases', '0047_look_back_version', CURRENT_TIMESTAMP),
	(166, 'purchases', '0048_look_backs_at_what_stood', CURRENT_TIMESTAMP),
	(167, 'purchases', '0049_read_again', CURRENT_TIMESTAMP),
	(168, 'purchases', '0050_rule_off', CURRENT_TIMESTAMP),
	(169, 'purchases', '0051_learning_by_what_it_became', CURRENT_TIMESTAMP),
	(170, 'purchases', '0052_concern_key', CURRENT_TIMESTAMP),
	(171, 'purchases', '0053_concern_reader_as_worker', CURRENT_TIMESTAMP),
	(172, 'purchases', '0054_concern_look', CURRENT_TIMESTAMP),
	(173, 'purchases', '0055_apart', CURRENT_TIMESTAMP),
	(174, 'purchases', '0056_tomatch', CURRENT_TIMESTAMP),
	(175, 'purchases', '0057_purchase_marks_to_match', CURRENT_TIMESTAMP),
	(176, 'purchases', '0058_publishedline_versions', CURRENT_TIMESTAMP),
	(177, 'purchases', '0059_no_quarter_once', CURRENT_TIMESTAMP),
	(178, 'purchases', '0060_quarter_not_published_once', CURRENT_TIMESTAMP),
	(179, 'purchases', '0061_quarter_published_once', CURRENT_TIMESTAMP),
	(180, 'purchases', '0062_published_line_in_order', CURRENT_TIMESTAMP),
	(181, 'purchases', '0063_making', CURRENT_TIMESTAMP),
	(182, 'purchases', '0064_auditlook', CURRENT_TIMESTAMP),
	(183, 'purchases', '0065_mark_issues_around', CURRENT_TIMESTAMP),
	(184, 'learning_cycles', '0001_initial', CURRENT_TIMESTAMP),
	(185, 'learning_cycles', '0002_following', CURRENT_TIMESTAMP),
	(186, 'learning_cycles', '0003_week_in_conversation', CURRENT_TIMESTAMP),
	(187, 'learning_cycles', '0004_passed_up', CURRENT_TIMESTAMP),
	(188, 'learning_cycles', '0005_entry_kind', CURRENT_TIMESTAMP),
	(189, 'learning_cycles', '0006_numbers_in_picture', CURRENT_TIMESTAMP),
	(190, 'learning_cycles', '0007_conversation_lexemes', CURRENT_TIMESTAMP),
	(191, 'learning_cycles', '0008_cycle_lexemes', CURRENT_TIMESTAMP),
	(192, 'learning_cycles', '0009_mark_merged', CURRENT_TIMESTAMP),
	(193, 'learning_cycles', '0010_numbers_of_case', CURRENT_TIMESTAMP),
	(194, 'learning_cycles', '0011_run_progress', CURRENT_TIMESTAMP),
	(195, 'learning_cycles', '0012_runs_newest_first', CURRENT_TIMESTAMP),
	(196, 'learning_cycles', '0013_leverage_point', CURRENT_TIMESTAMP),
	(197, 'learning_cycles', '0014_step', CURRENT_TIMESTAMP),
	(198, 'learning_cycles', '0015_moved_placement', CURRENT_TIMESTAMP),
	(199, 'learning_cycles', '0016_moved_feed', CURRENT_TIMESTAMP),
	(200, 'learning_cycles', '0017_opened_up', CURRENT_TIMESTAMP),
	(201, 'learning_cycles', '0018_joined_follower', CURRENT_TIMESTAMP),
	(202, 'learning_cycles', '0019_merged_feeds_nothing', CURRENT_TIMESTAMP),
	(203, 'learning_cycles', '0020_entry_columns', CURRENT_TIMESTAMP),
	(204, 'learning_cycles', '0021_entry_may_be_withdrawn', CURRENT_TIMESTAMP),
	(205, 'learning_cycles', '0022_entry_constraints', CURRENT_TIMESTAMP),
	(206, 'learning_cycles', '0023_worry', CURRENT_TIMESTAMP),
	(207, 'learning_cycles', '0024_worry_seen', CURRENT_TIMESTAMP),
	(208, 'learning_cycles', '0025_case_for_change', CURRENT_TIMESTAMP),
	(209, 'learning_cycles', '0026_answer_from_above', CURRENT_TIMESTAMP),
	(210, 'learning_cycles', '0027_offer', CURRENT_TIMESTAMP),
	(211, 'learning_cycles', '0028_tied_question', CURRENT_TIMESTAMP),
	(212, 'learning_cycles', '0029_stems', CURRENT_TIMESTAMP),
	(213, 'learning_cycles', '0030_word_group', CURRENT_TIMESTAMP),
	(214, 'learning_cycles', '0031_word', CURRENT_TIMESTAMP),
	(215, 'learning_cycles', '0032_word_spelt_alike', CURRENT_TIMESTAMP),
	(216, 'learning_cycles', '0033_changed_word', CURRENT_TIMESTAMP),
	(217, 'learning_cycles', '0034_compared_text', CURRENT_TIMESTAMP),
	(218, 'learning_cycles', '0035_compared_home', CURRENT_TIMESTAMP),
	(219, 'learning_cycles', '0036_term_in_home', CURRENT_TIMESTAMP),
	(220, 'learning_cycles', '0037_compare_question', CURRENT_TIMESTAMP),
	(221, 'learning_cycles', '0038_compare_entry', CURRENT_TIMESTAMP),
	(222, 'learning_cycles', '0039_shipped_words', CURRENT_TIMESTAMP),
	(223, 'learning_cycles', '0040_compare_what_is_there', CURRENT_TIMESTAMP),
	(224, 'learning_cycles', '0041_term_in_system', CURRENT_TIMESTAMP),
	(225, 'learning_cycles', '0042_stays_in_system', CURRENT_TIMESTAMP),
	(226, 'learning_cycles', '0043_passed_up_at_and_by', CURRENT_TIMESTAMP),
	(227, 'learning_cycles', '0044_entry_kind_is_known', CURRENT_TIMESTAMP),
	(228, 'learning_cycles', '0045_digest_of_text', CURRENT_TIMESTAMP),
	(229, 'learning_cycles', '0046_caseinconversation_conversation', CURRENT_TIMESTAMP),
	(230, 'learning_cycles', '0047_counted_conversation', CURRENT_TIMESTAMP),
	(231, 'learning_cycles', '0048_counted_issue', CURRENT_TIMESTAMP),
	(232, 'learning_cycles', '0049_counted_system', CURRENT_TIMESTAMP),
	(233, 'learning_cycles', '0050_teaminconversation_conversation', CURRENT_TIMESTAMP),
	(234, 'learning_cycles', '0051_weekinconversation_conversation', CURRENT_TIMESTAMP),
	(235, 'learning_cycles', '0052_conversation_surroundings', CURRENT_TIMESTAMP),
	(236, 'learning_cycles', '0053_case_in_surroundings', CURRENT_TIMESTAMP),
	(237, 'learning_cycles', '0054_issue_surroundings', CURRENT_TIMESTAMP),
	(238, 'learning_cycles', '0055_mark_what_has_surroundings', CURRENT_TIMESTAMP),
	(239, 'learning_cycles', '0056_counted_as_number', CURRENT_TIMESTAMP),
	(240, 'learning_cycles', '0057_placement_not_settled', CURRENT_TIMESTAMP),
	(241, 'learning_cycles', '0058_happening', CURRENT_TIMESTAMP),
	(242, 'learning_cycles', '0059_counted_of_team', CURRENT_TIMESTAMP),
	(243, 'learning_cycles', '0060_counted_team', CURRENT_TIMESTAMP),
	(244, 'mfa', '0001_initial', CURRENT_TIMESTAMP),
	(245, 'mfa', '0002_authenticator_timestamps', CURRENT_TIMESTAMP),
	(246, 'mfa', '0003_authenticator_type_uniq', CURRENT_TIMESTAMP),
	(247, 'purchases', '0066_lookback_purchase', CURRENT_TIMESTAMP),
	(248, 'purchases', '0067_purchase_budget', CURRENT_TIMESTAMP),
	(249, 'purchases', '0068_purchase_card', CURRENT_TIMESTAMP),
	(250, 'purchases', '0069_purchase_case', CURRENT_TIMESTAMP),
	(251, 'purchases', '0070_purchase_team', CURRENT_TIMESTAMP),
	(252, 'purchases', '0071_purchase_worker', CURRENT_TIMESTAMP),
	(253, 'purchases', '0072_receipttoaskfor', CURRENT_TIMESTAMP),
	(254, 'purchases', '0073_purchase_marks_to_ask_for', CURRENT_TIMESTAMP),
	(255, 'purchases', '0074_receipt_marks_to_ask_for', CURRENT_TIMESTAMP),
	(256, 'purchases', '0075_ask_for_what_is_there', CURRENT_TIMESTAMP),
	(257, 'purchases', '0076_purchase_of_month_newest', CURRENT_TIMESTAMP),
	(258, 'purchases', '0077_keep_purchase_lexemes', CURRENT_TIMESTAMP),
	(259, 'purchases', '0078_remove_index_of_purchase_words', CURRENT_TIMESTAMP),
	(260, 'purchases', '0079_index_of_purchase_lexemes', CURRENT_TIMESTAMP),
	(261, 'sessions', '0001_initial', CURRENT_TIMESTAMP),
	(262, 'socialaccount', '0001_initial', CURRENT_TIMESTAMP),
	(263, 'socialaccount', '0002_token_max_lengths', CURRENT_TIMESTAMP),
	(264, 'socialaccount', '0003_extra_data_default_dict', CURRENT_TIMESTAMP),
	(265, 'socialaccount', '0004_app_provider_id_settings', CURRENT_TIMESTAMP),
	(266, 'socialaccount', '0005_socialtoken_nullable_app', CURRENT_TIMESTAMP),
	(267, 'socialaccount', '0006_alter_socialaccount_extra_data', CURRENT_TIMESTAMP);

INSERT INTO public.learning_cycles_changedword VALUES
	(1, 'debt'),
	(2, 'debtor'),
	(3, 'arrear'),
	(4, 'owe'),
	(5, 'bailiff'),
	(6, 'enforc agent'),
	(7, 'enforc offic'),
	(8, 'debt collector'),
	(9, 'debt collect'),
	(10, 'creditor'),
	(11, 'repay'),
	(12, 'pay back'),
	(13, 'payment plan'),
	(14, 'payment arrang'),
	(15, 'council tax'),
	(16, 'liabil order'),
	(17, 'summon'),
	(18, 'court cost'),
	(19, 'final demand'),
	(20, 'remind letter'),
	(21, 'red letter'),
	(22, 'default'),
	(23, 'counti court judgment'),
	(24, 'ccj'),
	(25, 'insolv'),
	(26, 'bankrupt'),
	(27, 'bankruptci'),
	(28, 'debt relief order'),
	(29, 'breath space'),
	(30, 'loan'),
	(31, 'payday loan'),
	(32, 'loan shark'),
	(33, 'doorstep lender'),
	(34, 'credit card'),
	(35, 'overdraft'),
	(36, 'interest charg'),
	(37, 'catalogu debt'),
	(38, 'overpay'),
	(39, 'deduct'),
	(40, 'write off'),
	(41, 'rent arrear'),
	(42, 'behind with payment'),
	(43, 'behind with the rent'),
	(44, 'money owe'),
	(45, 'collect the money'),
	(46, 'recoveri team'),
	(47, 'recoveri action'),
	(48, 'borrow'),
	(49, 'enforc'),
	(50, 'high court enforc'),
	(51, 'fee'),
	(52, 'court fee'),
	(53, 'attach of earn'),
	(54, 'debt advic'),
	(55, 'money advic'),
	(56, 'citizen advic'),
	(57, 'bill'),
	(58, 'unpaid'),
	(59, 'unopen'),
	(60, 'cannot pay'),
	(61, 'can t pay'),
	(62, 'could not pay'),
	(63, 'unabl to pay'),
	(64, 'afford'),
	(65, 'unafford'),
	(66, 'incom and outgo'),
	(67, 'pawnbrok'),
	(68, 'credit score'),
	(69, 'court fine'),
	(70, 'park fine'),
	(71, 'in the red'),
	(72, 'shortfal'),
	(73, 'evict'),
	(74, 'notic to quit'),
	(75, 'section 21'),
	(76, 'section 8'),
	(77, 'possess order'),
	(78, 'possess hear'),
	(79, 'repossess'),
	(80, 'notic seek possess'),
	(81, 'landlord'),
	(82, 'tenanc'),
	(83, 'tenant'),
	(84, 'tenanc breach'),
	(85, 'tenanc enforc'),
	(86, 'thrown out'),
	(87, 'kick out'),
	(88, 'put out on the street'),
	(89, 'lose the home'),
	(90, 'lose their home'),
	(91, 'lose the hous'),
	(92, 'lock chang'),
	(93, 'chang the lock'),
	(94, 'warrant'),
	(95, 'law evict'),
	(96, 'end the tenanc'),
	(97, 'sustain'),
	(98, 'possess'),
	(99, 'notic'),
	(100, 'hear'),
	(101, 'breach'),
	(102, 'abandon'),
	(103, 'keep the flat'),
	(104, 'keep the tenanc'),
	(105, 'lose the tenanc'),
	(106, 'lose the flat'),
	(107, 'throw out'),
	(108, 'turf out'),
	(109, 'put them out'),
	(110, 'on the street'),
	(111, 'rent'),
	(112, 'rent account'),
	(113, 'rent offic'),
	(114, 'hous offic'),
	(115, 'hous manag'),
	(116, 'hous court'),
	(117, 'homeless'),
	(118, 'temporari accommod'),
	(119, 'temporari hous'),
	(120, 'temporari flat'),
	(121, 'temporari place'),
	(122, 'emerg accommod'),
	(123, 'emerg hous'),
	(124, 'hostel'),
	(125, 'b b'),
	(126, 'bed and breakfast'),
	(127, 'hotel room'),
	(128, 'refug'),
	(129, 'sofa surf'),
	(130, 'sofa'),
	(131, 'rough sleeper'),
	(132, 'rough sleep'),
	(133, 'sleep rough'),
	(134, 'night shelter'),
	(135, 'placement out of area'),
	(136, 'out of area'),
	(137, 'out of borough'),
	(138, 'other end of the counti'),
	(139, 'anoth town'),
	(140, 'mile away'),
	(141, 'far away'),
	(142, 'long way from'),
	(143, 'local connect'),
	(144, 'interim accommod'),
	(145, 'prioriti need'),
	(146, 'duti to hous'),
	(147, 'place in'),
	(148, 'support network'),
	(149, 'away from famili'),
	(150, 'temporari'),
	(151, 'tent'),
	(152, 'park bench'),
	(153, 'guest hous'),
	(154, 'hotel'),
	(155, 'night to night'),
	(156, 'place'),
	(157, 'placement'),
	(158, 'move away'),
	(159, 'far'),
	(160, 'nearest'),
	(161, 'own town'),
	(162, 'home town'),
	(163, 'know nobodi'),
	(164, 'knew nobodi'),
	(165, 'know no one'),
	(166, 'famili and friend'),
	(167, 'uproot'),
	(168, 'strand'),
	(169, 'reloc'),
	(170, 'rough'),
	(171, 'roof'),
	(172, 'somewher to sleep'),
	(173, 'somewher to stay'),
	(174, 'nowher to go'),
	(175, 'nowher to live'),
	(176, 'hous option'),
	(177, 'distanc'),
	(178, 'hous associ'),
	(179, 'council hous'),
	(180, 'social hous'),
	(181, 'wait list for hous'),
	(182, 'hous regist'),
	(183, 'hous list'),
	(184, 'bid'),
	(185, 'bid for a hous'),
	(186, 'alloc'),
	(187, 'mould'),
	(188, 'damp'),
	(189, 'disrepair'),
	(190, 'leak'),
	(191, 'boiler'),
	(192, 'broken boiler'),
	(193, 'repair'),
	(194, 'overcrowd'),
	(195, 'bond'),
	(196, 'deposit'),
	(197, 'rent in advanc'),
	(198, 'guarantor'),
	(199, 'let agent'),
	(200, 'privat rent'),
	(201, 'privat landlord'),
	(202, 'support hous'),
	(203, 'shelter hous'),
	(204, 'furnitur'),
	(205, 'furnish'),
	(206, 'unfurnish'),
	(207, 'bed'),
	(208, 'mattress'),
	(209, 'sleep on the floor'),
	(210, 'bare floor'),
	(211, 'floorboard'),
	(212, 'carpet'),
	(213, 'floor'),
	(214, 'curtain'),
	(215, 'cooker'),
	(216, 'fridg'),
	(217, 'freezer'),
	(218, 'wash machin'),
	(219, 'white good'),
	(220, 'kettl'),
	(221, 'microwav'),
	(222, 'sofa bed'),
	(223, 'tabl and chair'),
	(224, 'wardrob'),
	(225, 'duvet'),
	(226, 'blanket'),
	(227, 'pot and pan'),
	(228, 'starter pack'),
	(229, 'household good'),
	(230, 'furnitur pack'),
	(231, 'move in'),
	(232, 'empti flat'),
	(233, 'empti hous'),
	(234, 'empti properti'),
	(235, 'void properti'),
	(236, 'void standard'),
	(237, 'paint'),
	(238, 'decor'),
	(239, 'lampshad'),
	(240, 'light bulb'),
	(241, 'chair'),
	(242, 'rug'),
	(243, 'lino'),
	(244, 'concret floor'),
	(245, 'plate'),
	(246, 'cutleri'),
	(247, 'towel'),
	(248, 'vacuum cleaner'),
	(249, 'hoover'),
	(250, 'televis'),
	(251, 'blind'),
	(252, 'bulb'),
	(253, 'light fit'),
	(254, 'bare'),
	(255, 'empti'),
	(256, 'strip'),
	(257, 'strip out'),
	(258, 'rip out'),
	(259, 'clear out'),
	(260, 'clear'),
	(261, 'clearanc'),
	(262, 'left behind'),
	(263, 'previous tenant'),
	(264, 'last tenant'),
	(265, 'furnish tenanc'),
	(266, 'furnitur project'),
	(267, 'reus'),
	(268, 'donat'),
	(269, 'set up home'),
	(270, 'first night'),
	(271, 'key'),
	(272, 'get the key'),
	(273, 'plaster'),
	(274, 'skip'),
	(275, 'applianc'),
	(276, 'essenti'),
	(277, 'food'),
	(278, 'food bank'),
	(279, 'foodbank'),
	(280, 'food parcel'),
	(281, 'hungri'),
	(282, 'hunger'),
	(283, 'meal'),
	(284, 'groceri'),
	(285, 'supermarket'),
	(286, 'eat'),
	(287, 'cupboard'),
	(288, 'starv'),
	(289, 'free school meal'),
	(290, 'cook'),
	(291, 'tin'),
	(292, 'parcel'),
	(293, 'soup'),
	(294, 'breakfast'),
	(295, 'bread'),
	(296, 'milk'),
	(297, 'formula'),
	(298, 'shop'),
	(299, 'lunch'),
	(300, 'kitchen'),
	(301, 'fed'),
	(302, 'feed'),
	(303, 'heat'),
	(304, 'gas'),
	(305, 'electr'),
	(306, 'prepay meter'),
	(307, 'meter'),
	(308, 'top up'),
	(309, 'energi'),
	(310, 'energi bill'),
	(311, 'fuel'),
	(312, 'fuel poverti'),
	(313, 'cold'),
	(314, 'warm'),
	(315, 'warmth'),
	(316, 'radiat'),
	(317, 'heater'),
	(318, 'smart meter'),
	(319, 'supplier cut off'),
	(320, 'disconnect'),
	(321, 'fuel voucher'),
	(322, 'emerg credit'),
	(323, 'tariff'),
	(324, 'freez'),
	(325, 'winter'),
	(326, 'insul'),
	(327, 'hot water'),
	(328, 'warm space'),
	(329, 'light'),
	(330, 'univers credit'),
	(331, 'uc'),
	(332, 'benefit'),
	(333, 'welfar benefit'),
	(334, 'dwp'),
	(335, 'depart for work and pension'),
	(336, 'job centr'),
	(337, 'jobcentr'),
	(338, 'work coach'),
	(339, 'claimant'),
	(340, 'claim'),
	(341, 'new claim'),
	(342, 'first payment'),
	(343, 'advanc payment'),
	(344, 'payment on account'),
	(345, 'five week wait'),
	(346, 'five week'),
	(347, 'wait for payment'),
	(348, 'sanction'),
	(349, 'pip'),
	(350, 'person independ payment'),
	(351, 'esa'),
	(352, 'employ support allow'),
	(353, 'work capabl assess'),
	(354, 'tribun'),
	(355, 'mandatori reconsider'),
	(356, 'appeal'),
	(357, 'hous benefit'),
	(358, 'pension credit'),
	(359, 'carer allow'),
	(360, 'child benefit'),
	(361, 'tax credit'),
	(362, 'attend allow'),
	(363, 'benefit cap'),
	(364, 'bedroom tax'),
	(365, 'manag migrat'),
	(366, 'noth to live on'),
	(367, 'no money come in'),
	(368, 'no incom'),
	(369, 'live on'),
	(370, 'journal'),
	(371, 'fit note'),
	(372, 'sick note'),
	(373, 'limit capabl'),
	(374, 'assess period'),
	(375, 'backdat'),
	(376, 'decis maker'),
	(377, 'entitl'),
	(378, 'without money'),
	(379, 'no money'),
	(380, 'penniless'),
	(381, 'skint'),
	(382, 'hardship payment'),
	(383, 'award'),
	(384, 'condit'),
	(385, 'claimant commit'),
	(386, 'incom support'),
	(387, 'jsa'),
	(388, 'legaci benefit'),
	(389, 'month in hand'),
	(390, 'paid month'),
	(391, 'payment date'),
	(392, 'stop her money'),
	(393, 'stop his money'),
	(394, 'money stop'),
	(395, 'incom'),
	(396, 'no cash'),
	(397, 'purchas card'),
	(398, 'payment card'),
	(399, 'credit limit'),
	(400, 'procur'),
	(401, 'purchas order'),
	(402, 'petti cash'),
	(403, 'financ team'),
	(404, 'financ depart'),
	(405, 'sign off'),
	(406, 'signatur'),
	(407, 'countersign'),
	(408, 'budget holder'),
	(409, 'budget code'),
	(410, 'cost code'),
	(411, 'approv'),
	(412, 'authoris'),
	(413, 'permiss to spend'),
	(414, 'permiss to buy'),
	(415, 'spend'),
	(416, 'spent'),
	(417, 'small amount'),
	(418, 'small sum'),
	(419, 'fund panel'),
	(420, 'panel'),
	(421, 'busi case'),
	(422, 'invoic'),
	(423, 'receipt'),
	(424, 'prefer supplier'),
	(425, 'approv supplier'),
	(426, 'framework supplier'),
	(427, 'quot'),
	(428, 'three quot'),
	(429, 'discretionari fund'),
	(430, 'hardship fund'),
	(431, 'grant applic'),
	(432, 'voucher'),
	(433, 'buy'),
	(434, 'bought'),
	(435, 'purchas'),
	(436, 'pay for it myself'),
	(437, 'own pocket'),
	(438, 'own money'),
	(439, 'pound'),
	(440, 'quid'),
	(441, 'ten pound'),
	(442, 'twenti pound'),
	(443, 'cheap'),
	(444, 'cheaper'),
	(445, 'cost less'),
	(446, 'card'),
	(447, 'budget'),
	(448, 'financ'),
	(449, 'director'),
	(450, 'head of servic'),
	(451, 'permiss'),
	(452, 'requisit'),
	(453, 'audit'),
	(454, 'auditor'),
	(455, 'valu for money'),
	(456, 'cash'),
	(457, 'cost'),
	(458, 'price'),
	(459, 'pay for'),
	(460, 'paid for'),
	(461, 'reimburs'),
	(462, 'expens'),
	(463, 'expens claim'),
	(464, 'order'),
	(465, 'float'),
	(466, 'prepaid card'),
	(467, 'spend limit'),
	(468, 'deleg'),
	(469, 'sum'),
	(470, 'allow to buy'),
	(471, 'allow to spend'),
	(472, 'money for'),
	(473, 'supplier'),
	(474, 'prison'),
	(475, 'jail'),
	(476, 'gaol'),
	(477, 'custodi'),
	(478, 'inmat'),
	(479, 'releas'),
	(480, 'releas date'),
	(481, 'through the gate'),
	(482, 'at the gate'),
	(483, 'probat'),
	(484, 'probat offic'),
	(485, 'licenc'),
	(486, 'licenc condit'),
	(487, 'recal'),
	(488, 'parol'),
	(489, 'offend'),
	(490, 'reoffend'),
	(491, 'ex offend'),
	(492, 'resettl'),
	(493, 'discharg grant'),
	(494, 'tag'),
	(495, 'curfew'),
	(496, 'court order'),
	(497, 'communiti order'),
	(498, 'sentenc'),
	(499, 'behind bar'),
	(500, 'crimin record'),
	(501, 'out of jail'),
	(502, 'come out'),
	(503, 'remand'),
	(504, 'magistr'),
	(505, 'lock up'),
	(506, 'cell'),
	(507, 'prison offic'),
	(508, 'governor'),
	(509, 'convict'),
	(510, 'releas plan'),
	(511, 'back insid'),
	(512, 'approv premis'),
	(513, 'halfway hous'),
	(514, 'crown court'),
	(515, 'time serv'),
	(516, 'on licenc'),
	(517, 'mentor'),
	(518, 'gate'),
	(519, 'from prison'),
	(520, 'leav prison'),
	(521, 'left prison'),
	(522, 'out of prison'),
	(523, 'polic'),
	(524, 'arrest'),
	(525, 'crime'),
	(526, 'crimin'),
	(527, 'solicitor'),
	(528, 'legal aid'),
	(529, 'lawyer'),
	(530, 'judg'),
	(531, 'court hear'),
	(532, 'injunct'),
	(533, 'bail'),
	(534, 'charg with'),
	(535, 'antisoci behaviour'),
	(536, 'anti social behaviour'),
	(537, 'neighbour disput'),
	(538, 'wit'),
	(539, 'victim'),
	(540, 'warrant for arrest'),
	(541, 'barrist'),
	(542, 'legal'),
	(543, 'wheelchair'),
	(544, 'grab rail'),
	(545, 'handrail'),
	(546, 'rail'),
	(547, 'ramp'),
	(548, 'stairlift'),
	(549, 'stair lift'),
	(550, 'hoist'),
	(551, 'commod'),
	(552, 'walk frame'),
	(553, 'zimmer'),
	(554, 'walk stick'),
	(555, 'crutch'),
	(556, 'bath seat'),
	(557, 'bath board'),
	(558, 'shower chair'),
	(559, 'shower seat'),
	(560, 'wet room'),
	(561, 'walk in shower'),
	(562, 'level access shower'),
	(563, 'rais toilet seat'),
	(564, 'hospit bed'),
	(565, 'pressur mattress'),
	(566, 'occup therapist'),
	(567, 'occup therapi'),
	(568, 'ot'),
	(569, 'ot assess'),
	(570, 'adapt'),
	(571, 'disabl facil grant'),
	(572, 'dfg'),
	(573, 'equip'),
	(574, 'equip store'),
	(575, 'mobil aid'),
	(576, 'mobil scooter'),
	(577, 'key safe'),
	(578, 'pendant alarm'),
	(579, 'telecar'),
	(580, 'hear aid'),
	(581, 'disabl'),
	(582, 'stair'),
	(583, 'bath'),
	(584, 'downstair bathroom'),
	(585, 'doorway'),
	(586, 'fall'),
	(587, 'physiotherapist'),
	(588, 'upstair'),
	(589, 'get up the stair'),
	(590, 'bathroom'),
	(591, 'toilet'),
	(592, 'shower'),
	(593, 'wash'),
	(594, 'mobil'),
	(595, 'walker'),
	(596, 'frame'),
	(597, 'riser reclin'),
	(598, 'step'),
	(599, 'widen'),
	(600, 'crawl'),
	(601, 'bedbound'),
	(602, 'housebound'),
	(603, 'ampute'),
	(604, 'amput'),
	(605, 'hip'),
	(606, 'knee'),
	(607, 'stroke'),
	(608, 'fell'),
	(609, 'arthriti'),
	(610, 'measur'),
	(611, 'fit'),
	(612, 'instal'),
	(613, 'contractor'),
	(614, 'mean test'),
	(615, 'minor work'),
	(616, 'specialist chair'),
	(617, 'wheelchair servic'),
	(618, 'wheelchair clinic'),
	(619, 'prosthet'),
	(620, 'splint'),
	(621, 'incontin'),
	(622, 'aid'),
	(623, 'carri up'),
	(624, 'carri him'),
	(625, 'carri her'),
	(626, 'lift'),
	(627, 'school'),
	(628, 'uniform'),
	(629, 'school uniform'),
	(630, 'blazer'),
	(631, 'school shoe'),
	(632, 'shoe'),
	(633, 'trainer'),
	(634, 'pe kit'),
	(635, 'school bag'),
	(636, 'school trip'),
	(637, 'logo'),
	(638, 'jumper'),
	(639, 'tie'),
	(640, 'trouser'),
	(641, 'coat'),
	(642, 'winter coat'),
	(643, 'headteach'),
	(644, 'head teacher'),
	(645, 'teacher'),
	(646, 'pupil'),
	(647, 'classroom'),
	(648, 'isol room'),
	(649, 'sent home'),
	(650, 'school attend'),
	(651, 'attend offic'),
	(652, 'truant'),
	(653, 'truanci'),
	(654, 'exclus'),
	(655, 'exclud'),
	(656, 'absenc fine'),
	(657, 'attend fine'),
	(658, 'miss lesson'),
	(659, 'cloth'),
	(660, 'kit'),
	(661, 'wear'),
	(662, 'sock'),
	(663, 'skirt'),
	(664, 'shirt'),
	(665, 'polo shirt'),
	(666, 'cardigan'),
	(667, 'tight'),
	(668, 'rucksack'),
	(669, 'pack lunch'),
	(670, 'dinner money'),
	(671, 'attend'),
	(672, 'absent'),
	(673, 'absenc'),
	(674, 'lesson'),
	(675, 'class'),
	(676, 'primari school'),
	(677, 'secondari school'),
	(678, 'academi'),
	(679, 'detent'),
	(680, 'bulli'),
	(681, 'laugh at'),
	(682, 'asham'),
	(683, 'shame'),
	(684, 'outgrown'),
	(685, 'second hand'),
	(686, 'dress'),
	(687, 'school run'),
	(688, 'off school'),
	(689, 'badg'),
	(690, 'uniform grant'),
	(691, 'swap shop'),
	(692, 'underwear'),
	(693, 'boot'),
	(694, 'wash her cloth'),
	(695, 'dress code'),
	(696, 'educ welfar'),
	(697, 'send'),
	(698, 'ehcp'),
	(699, 'educ health and care plan'),
	(700, 'special need'),
	(701, 'special educ need'),
	(702, 'educ psychologist'),
	(703, 'nurseri'),
	(704, 'childcar'),
	(705, 'childmind'),
	(706, 'after school club'),
	(707, 'tutor'),
	(708, 'colleg'),
	(709, 'cours'),
	(710, 'train cours'),
	(711, 'apprenticeship'),
	(712, 'exam'),
	(713, 'autism'),
	(714, 'autist'),
	(715, 'adhd'),
	(716, 'learn disabl'),
	(717, 'learn support'),
	(718, 'teach assist'),
	(719, 'speech therapi'),
	(720, 'speech and languag'),
	(721, 'dyslexia'),
	(722, 'hear impair'),
	(723, 'bus'),
	(724, 'bus fare'),
	(725, 'bus pass'),
	(726, 'bus rout'),
	(727, 'bus servic'),
	(728, 'train'),
	(729, 'train fare'),
	(730, 'rail fare'),
	(731, 'tram'),
	(732, 'metro'),
	(733, 'taxi'),
	(734, 'transport'),
	(735, 'public transport'),
	(736, 'car'),
	(737, 'lift to work'),
	(738, 'lift share'),
	(739, 'bike'),
	(740, 'bicycl'),
	(741, 'cycl'),
	(742, 'mope'),
	(743, 'scooter'),
	(744, 'drive licenc'),
	(745, 'drive lesson'),
	(746, 'drive'),
	(747, 'driver'),
	(748, 'petrol'),
	(749, 'fare'),
	(750, 'travel'),
	(751, 'travel cost'),
	(752, 'travel pass'),
	(753, 'commut'),
	(754, 'timet'),
	(755, 'last bus'),
	(756, 'first bus'),
	(757, 'night shift'),
	(758, 'earli shift'),
	(759, 'shift'),
	(760, 'shift start'),
	(761, 'industri estat'),
	(762, 'busi park'),
	(763, 'warehous'),
	(764, 'get to work'),
	(765, 'get there'),
	(766, 'job interview'),
	(767, 'railcard'),
	(768, 'walk two mile'),
	(769, 'mile to work'),
	(770, 'bus stop'),
	(771, 'coach'),
	(772, 'depot'),
	(773, 'station'),
	(774, 'rout'),
	(775, 'rural'),
	(776, 'villag'),
	(777, 'rota'),
	(778, 'night bus'),
	(779, 'earli morn'),
	(780, 'late shift'),
	(781, 'job offer'),
	(782, 'minibus'),
	(783, 'shuttl'),
	(784, 'dial a ride'),
	(785, 'communiti transport'),
	(786, 'walk to work'),
	(787, 'mot'),
	(788, 'car insur'),
	(789, 'park'),
	(790, 'road'),
	(791, 'season ticket'),
	(792, 'ticket'),
	(793, 'distribut centr'),
	(794, 'factori'),
	(795, 'airport'),
	(796, 'out of town'),
	(797, 'retail park'),
	(798, 'no car'),
	(799, 'no bus'),
	(800, 'journey'),
	(801, 'connect'),
	(802, 'five in the morn'),
	(803, 'six in the morn'),
	(804, 'public transport link'),
	(805, 'job'),
	(806, 'employ'),
	(807, 'unemploy'),
	(808, 'zero hour'),
	(809, 'wage'),
	(810, 'payslip'),
	(811, 'redund'),
	(812, 'vacanc'),
	(813, 'recruit'),
	(814, 'interview'),
	(815, 'cv'),
	(816, 'work experi'),
	(817, 'volunt'),
	(818, 'agenc work'),
	(819, 'start work'),
	(820, 'work boot'),
	(821, 'safeti boot'),
	(822, 'boss'),
	(823, 'overtim'),
	(824, 'career'),
	(825, 'minimum wage'),
	(826, 'skill'),
	(827, 'qualif'),
	(828, 'dbs'),
	(829, 'incom from work'),
	(830, 'mental health'),
	(831, 'mental ill'),
	(832, 'mental health team'),
	(833, 'crisi team'),
	(834, 'communiti mental health'),
	(835, 'cmht'),
	(836, 'psychiatrist'),
	(837, 'psychiatr'),
	(838, 'psychologist'),
	(839, 'psycholog'),
	(840, 'therapi'),
	(841, 'therapist'),
	(842, 'counsel'),
	(843, 'counsellor'),
	(844, 'talk therapi'),
	(845, 'anxieti'),
	(846, 'depress'),
	(847, 'suicid'),
	(848, 'self harm'),
	(849, 'psychosi'),
	(850, 'voic'),
	(851, 'trauma'),
	(852, 'ptsd'),
	(853, 'bipolar'),
	(854, 'schizophrenia'),
	(855, 'person disord'),
	(856, 'breakdown'),
	(857, 'off his head'),
	(858, 'off her head'),
	(859, 'off their head'),
	(860, 'drink'),
	(861, 'drinker'),
	(862, 'drunk'),
	(863, 'sober'),
	(864, 'sobrieti'),
	(865, 'alcohol'),
	(866, 'booz'),
	(867, 'detox'),
	(868, 'rehab'),
	(869, 'rehabilit'),
	(870, 'addict'),
	(871, 'drug'),
	(872, 'heroin'),
	(873, 'cannabi'),
	(874, 'cocain'),
	(875, 'methadon'),
	(876, 'script'),
	(877, 'substanc'),
	(878, 'substanc misus'),
	(879, 'substanc use'),
	(880, 'substanc abus'),
	(881, 'drug and alcohol'),
	(882, 'recoveri worker'),
	(883, 'dual diagnosi'),
	(884, 'use'),
	(885, 'relaps'),
	(886, 'dri'),
	(887, 'not dri'),
	(888, 'stop drink'),
	(889, 'clean for'),
	(890, 'mental'),
	(891, 'wellb'),
	(892, 'vodka'),
	(893, 'cider'),
	(894, 'lager'),
	(895, 'beer'),
	(896, 'can'),
	(897, 'withdraw'),
	(898, 'overdos'),
	(899, 'needl'),
	(900, 'inject'),
	(901, 'spice'),
	(902, 'crack'),
	(903, 'pill'),
	(904, 'valium'),
	(905, 'section'),
	(906, 'paranoid'),
	(907, 'panic'),
	(908, 'hear voic'),
	(909, 'distress'),
	(910, 'crisi'),
	(911, 'communiti psychiatr nurs'),
	(912, 'cpn'),
	(913, 'get clean'),
	(914, 'abstin'),
	(915, 'alcohol servic'),
	(916, 'drug servic'),
	(917, 'intox'),
	(918, 'under the influenc'),
	(919, 'mental health act'),
	(920, 'stabl'),
	(921, 'treatment'),
	(922, 'recoveri'),
	(923, 'crisi line'),
	(924, 'bounc'),
	(925, 'pass around'),
	(926, 'pass back'),
	(927, 'pillar to post'),
	(928, 'sent away'),
	(929, 'sent back'),
	(930, 'ping pong'),
	(931, 'each say'),
	(932, 'both say'),
	(933, 'the other team'),
	(934, 'the other servic'),
	(935, 'the other one'),
	(936, 'back and forth'),
	(937, 'gap between'),
	(938, 'fall between'),
	(939, 'fell between'),
	(940, 'refer back'),
	(941, 'not our remit'),
	(942, 'someon els s job'),
	(943, 'nobodi take'),
	(944, 'neither'),
	(945, 'neither will'),
	(946, 'won t take'),
	(947, 'won t see'),
	(948, 'will not take'),
	(949, 'will not see'),
	(950, 'refus to see'),
	(951, 'turn away'),
	(952, 'turn down'),
	(953, 'merri go round'),
	(954, 'revolv door'),
	(955, 'signpost'),
	(956, 'redirect'),
	(957, 'come back when'),
	(958, 'reject'),
	(959, 'declin'),
	(960, 'refus'),
	(961, 'not suitabl'),
	(962, 'too complex'),
	(963, 'complex'),
	(964, 'wrong door'),
	(965, 'wrong team'),
	(966, 'out of scope'),
	(967, 'nobodi will'),
	(968, 'no one will'),
	(969, 'nobodi s job'),
	(970, 'not their job'),
	(971, 'not my job'),
	(972, 'until he stop'),
	(973, 'until she stop'),
	(974, 'between servic'),
	(975, 'between two servic'),
	(976, 'two servic'),
	(977, 'two team'),
	(978, 'pass him'),
	(979, 'pass her'),
	(980, 'form'),
	(981, 'elig'),
	(982, 'inelig'),
	(983, 'criteria'),
	(984, 'criterion'),
	(985, 'threshold'),
	(986, 'meet the threshold'),
	(987, 'screen'),
	(988, 'triag'),
	(989, 'initi assess'),
	(990, 'assess'),
	(991, 'referr form'),
	(992, 'referr'),
	(993, 'refer'),
	(994, 'gatekeep'),
	(995, 'applic form'),
	(996, 'onlin form'),
	(997, 'paperwork'),
	(998, 'questionnair'),
	(999, 'tick box'),
	(1000, 'page long'),
	(1001, 'page form'),
	(1002, 'question'),
	(1003, 'risk assess'),
	(1004, 'score'),
	(1005, 'point'),
	(1006, 'intak'),
	(1007, 'duti desk'),
	(1008, 'front door'),
	(1009, 'contact centr'),
	(1010, 'call centr'),
	(1011, 'wait list'),
	(1012, 'qualifi'),
	(1013, 'befor we can help'),
	(1014, 'fill in'),
	(1015, 'categori'),
	(1016, 'prioriti band'),
	(1017, 'consent form'),
	(1018, 'fill'),
	(1019, 'complet the form'),
	(1020, 'band'),
	(1021, 'tier'),
	(1022, 'moder'),
	(1023, 'substanti'),
	(1024, 'critic'),
	(1025, 'bad enough'),
	(1026, 'ill enough'),
	(1027, 'high enough'),
	(1028, 'low risk'),
	(1029, 'high risk'),
	(1030, 'high need'),
	(1031, 'sift'),
	(1032, 'verifi'),
	(1033, 'checklist'),
	(1034, 'templat'),
	(1035, 'pathway'),
	(1036, 'tick'),
	(1037, 'self referr'),
	(1038, 'duti team'),
	(1039, 'duti worker'),
	(1040, 'first contact'),
	(1041, 'portal'),
	(1042, 'refer number'),
	(1043, 'drop down'),
	(1044, 'matrix'),
	(1045, 'page'),
	(1046, 'fit the criteria'),
	(1047, 'entitl to help'),
	(1048, 'rule out'),
	(1049, 'close'),
	(1050, 'closur'),
	(1051, 'case close'),
	(1052, 'close the case'),
	(1053, 'discharg'),
	(1054, 'sign off from the servic'),
	(1055, 'end of support'),
	(1056, 'end the support'),
	(1057, 'step down'),
	(1058, 'six week'),
	(1059, 'twelv week'),
	(1060, 'time limit'),
	(1061, 'did not attend'),
	(1062, 'dna'),
	(1063, 'no show'),
	(1064, 'miss appoint'),
	(1065, 'three miss'),
	(1066, 'disengag'),
	(1067, 'not engag'),
	(1068, 'non engag'),
	(1069, 'did not engag'),
	(1070, 'no contact'),
	(1071, 'outcom met'),
	(1072, 'target met'),
	(1073, 'caseload'),
	(1074, 'throughput'),
	(1075, 'case open'),
	(1076, 'stay open'),
	(1077, 'keep open'),
	(1078, 'keep it open'),
	(1079, 'reopen'),
	(1080, 'start again'),
	(1081, 'end'),
	(1082, 'deadlin'),
	(1083, 'time is up'),
	(1084, 'too soon'),
	(1085, 'done with'),
	(1086, 'finish'),
	(1087, 'session'),
	(1088, 'exit'),
	(1089, 'exit plan'),
	(1090, 'move on'),
	(1091, 'target'),
	(1092, 'kpi'),
	(1093, 'perform'),
	(1094, 'figur'),
	(1095, 'statist'),
	(1096, 'success rate'),
	(1097, 'open case'),
	(1098, 'on the book'),
	(1099, 'inact'),
	(1100, 'dormant'),
	(1101, 'withdrew'),
	(1102, 'shut'),
	(1103, 'doe not answer'),
	(1104, 'did not answer'),
	(1105, 'no answer'),
	(1106, 'not answer'),
	(1107, 'review date'),
	(1108, 'extens'),
	(1109, 'extend'),
	(1110, 'automat'),
	(1111, 'end date'),
	(1112, 'not readi'),
	(1113, 'still need'),
	(1114, 'case file'),
	(1115, 'support end'),
	(1116, 'sign her off'),
	(1117, 'sign him off'),
	(1118, 'sign them off'),
	(1119, 'alloc time'),
	(1120, 'week of support'),
	(1121, 'is done'),
	(1122, 'are done'),
	(1123, 'data share'),
	(1124, 'inform share'),
	(1125, 'share inform'),
	(1126, 'share data'),
	(1127, 'data protect'),
	(1128, 'gdpr'),
	(1129, 'consent'),
	(1130, 'confidenti'),
	(1131, 'privaci'),
	(1132, 'record'),
	(1133, 'databas'),
	(1134, 'comput system'),
	(1135, 'it system'),
	(1136, 'system do not talk'),
	(1137, 'talk to each other'),
	(1138, 'do not talk'),
	(1139, 'access to record'),
	(1140, 'login'),
	(1141, 'spreadsheet'),
	(1142, 'email it'),
	(1143, 'tell the stori'),
	(1144, 'tell their stori'),
	(1145, 'tell her stori'),
	(1146, 'tell his stori'),
	(1147, 'same stori'),
	(1148, 'stori'),
	(1149, 'same question'),
	(1150, 'ask again'),
	(1151, 'repeat'),
	(1152, 'from scratch'),
	(1153, 'from the begin'),
	(1154, 'join up'),
	(1155, 'multi agenc'),
	(1156, 'agenc'),
	(1157, 'sever worker'),
	(1158, 'differ worker'),
	(1159, 'profession meet'),
	(1160, 'lead profession'),
	(1161, 'share'),
	(1162, 'retel'),
	(1163, 'explain'),
	(1164, 'told everyon'),
	(1165, 'alreadi told'),
	(1166, 'reliv'),
	(1167, 'each worker'),
	(1168, 'everi worker'),
	(1169, 'each agenc'),
	(1170, 'everi agenc'),
	(1171, 'each servic'),
	(1172, 'everi servic'),
	(1173, 'everi depart'),
	(1174, 'separ system'),
	(1175, 'own system'),
	(1176, 'case note'),
	(1177, 'note'),
	(1178, 'silo'),
	(1179, 'duplic'),
	(1180, 'inform govern'),
	(1181, 'share agreement'),
	(1182, 'consent to share'),
	(1183, 'not allow to see'),
	(1184, 'not allow to know'),
	(1185, 'cannot see'),
	(1186, 'can t see'),
	(1187, 'nobodi told'),
	(1188, 'no one told'),
	(1189, 'left hand'),
	(1190, 'right hand'),
	(1191, 'histori'),
	(1192, 'life stori'),
	(1193, 'handov'),
	(1194, 'pass on inform'),
	(1195, 'password for each'),
	(1196, 'how mani time'),
	(1197, 'same thing again'),
	(1198, 'same detail'),
	(1199, 'knew noth'),
	(1200, 'did not know'),
	(1201, 'inform'),
	(1202, 'gp'),
	(1203, 'doctor'),
	(1204, 'surgeri'),
	(1205, 'medic centr'),
	(1206, 'health centr'),
	(1207, 'practic manag'),
	(1208, 'receptionist'),
	(1209, 'regist with a doctor'),
	(1210, 'gp registr'),
	(1211, 'regist'),
	(1212, 'registr'),
	(1213, 'proof of address'),
	(1214, 'no fix address'),
	(1215, 'no address'),
	(1216, 'without an address'),
	(1217, 'fix abod'),
	(1218, 'nhs number'),
	(1219, 'patient'),
	(1220, 'nurs'),
	(1221, 'prescript'),
	(1222, 'medicin'),
	(1223, 'medic'),
	(1224, 'tablet'),
	(1225, 'pharmaci'),
	(1226, 'pharmacist'),
	(1227, 'chemist'),
	(1228, 'inhal'),
	(1229, 'insulin'),
	(1230, 'dentist'),
	(1231, 'dental'),
	(1232, 'toothach'),
	(1233, 'teeth'),
	(1234, 'nhs'),
	(1235, 'catchment'),
	(1236, 'practic'),
	(1237, 'health'),
	(1238, 'appoint'),
	(1239, 'patient list'),
	(1240, 'struck off the list'),
	(1241, 'deregist'),
	(1242, 'new patient'),
	(1243, 'temporari patient'),
	(1244, 'walk in centr'),
	(1245, 'out of hour'),
	(1246, 'optician'),
	(1247, 'glass'),
	(1248, 'vaccin'),
	(1249, 'diabet'),
	(1250, 'asthma'),
	(1251, 'epilepsi'),
	(1252, 'blood pressur'),
	(1253, 'blood test'),
	(1254, 'ill'),
	(1255, 'sick'),
	(1256, 'unwel'),
	(1257, 'pain'),
	(1258, 'health check'),
	(1259, 'prove address'),
	(1260, 'proof of resid'),
	(1261, 'resid'),
	(1262, 'address'),
	(1263, 'hospit'),
	(1264, 'ward'),
	(1265, 'a e'),
	(1266, 'accid and emerg'),
	(1267, 'ambul'),
	(1268, 'hospit discharg'),
	(1269, 'oper'),
	(1270, 'outpati'),
	(1271, 'clinic'),
	(1272, 'consult'),
	(1273, 'admit'),
	(1274, 'admiss'),
	(1275, 'surgeon'),
	(1276, 'bed block'),
	(1277, 'scan'),
	(1278, 'stitch'),
	(1279, 'emerg depart'),
	(1280, 'casualti'),
	(1281, 'intens care'),
	(1282, 'surgeri date'),
	(1283, 'ident'),
	(1284, 'id'),
	(1285, 'photo id'),
	(1286, 'passport'),
	(1287, 'birth certif'),
	(1288, 'proof of ident'),
	(1289, 'proof'),
	(1290, 'document'),
	(1291, 'bank statement'),
	(1292, 'util bill'),
	(1293, 'nation insur number'),
	(1294, 'certif'),
	(1295, 'deed poll'),
	(1296, 'origin document'),
	(1297, 'photocopi'),
	(1298, 'bank account'),
	(1299, 'bank'),
	(1300, 'basic account'),
	(1301, 'cash machin'),
	(1302, 'direct debit'),
	(1303, 'stand order'),
	(1304, 'post offic account'),
	(1305, 'build societi'),
	(1306, 'phone'),
	(1307, 'telephon'),
	(1308, 'internet'),
	(1309, 'wifi'),
	(1310, 'broadband'),
	(1311, 'onlin'),
	(1312, 'websit'),
	(1313, 'email address'),
	(1314, 'email'),
	(1315, 'laptop'),
	(1316, 'tablet comput'),
	(1317, 'smartphon'),
	(1318, 'data allow'),
	(1319, 'app'),
	(1320, 'password'),
	(1321, 'digit'),
	(1322, 'comput'),
	(1323, 'on hold'),
	(1324, 'held on the line'),
	(1325, 'helplin'),
	(1326, 'autom'),
	(1327, 'mobil phone'),
	(1328, 'charger'),
	(1329, 'signal'),
	(1330, 'text messag'),
	(1331, 'voicemail'),
	(1332, 'webchat'),
	(1333, 'upload'),
	(1334, 'download'),
	(1335, 'printer'),
	(1336, 'librari'),
	(1337, 'on the line'),
	(1338, 'carer'),
	(1339, 'care packag'),
	(1340, 'social care'),
	(1341, 'social worker'),
	(1342, 'social servic'),
	(1343, 'adult social care'),
	(1344, 'care home'),
	(1345, 'home care'),
	(1346, 'person care'),
	(1347, 'respit'),
	(1348, 'care act'),
	(1349, 'young carer'),
	(1350, 'dementia'),
	(1351, 'care need'),
	(1352, 'support worker'),
	(1353, 'key worker'),
	(1354, 'home help'),
	(1355, 'meal on wheel'),
	(1356, 'care worker'),
	(1357, 'care visit'),
	(1358, 'care assess'),
	(1359, 'direct payment'),
	(1360, 'night off'),
	(1361, 'children s servic'),
	(1362, 'safeguard'),
	(1363, 'child protect'),
	(1364, 'foster'),
	(1365, 'foster carer'),
	(1366, 'kinship'),
	(1367, 'look after'),
	(1368, 'care leaver'),
	(1369, 'earli help'),
	(1370, 'famili court'),
	(1371, 'health visitor'),
	(1372, 'midwif'),
	(1373, 'babi'),
	(1374, 'nappi'),
	(1375, 'pram'),
	(1376, 'cot'),
	(1377, 'buggi'),
	(1378, 'custodi of the children'),
	(1379, 'contact with the children'),
	(1380, 'parent'),
	(1381, 'newborn'),
	(1382, 'famili support'),
	(1383, 'famili worker'),
	(1384, 'famili hub'),
	(1385, 'child in need'),
	(1386, 'care proceed'),
	(1387, 'adopt'),
	(1388, 'supervis contact'),
	(1389, 'playgroup'),
	(1390, 'domest abus'),
	(1391, 'domest violenc'),
	(1392, 'abus'),
	(1393, 'violent partner'),
	(1394, 'coerciv'),
	(1395, 'perpetr'),
	(1396, 'marac'),
	(1397, 'flee'),
	(1398, 'non molest'),
	(1399, 'violenc'),
	(1400, 'violent'),
	(1401, 'stalk'),
	(1402, 'harass'),
	(1403, 'control'),
	(1404, 'ex partner'),
	(1405, 'beaten'),
	(1406, 'asylum'),
	(1407, 'asylum seeker'),
	(1408, 'refuge'),
	(1409, 'immigr'),
	(1410, 'visa'),
	(1411, 'home offic'),
	(1412, 'no recours'),
	(1413, 'no recours to public fund'),
	(1414, 'settl status'),
	(1415, 'leav to remain'),
	(1416, 'interpret'),
	(1417, 'translat'),
	(1418, 'languag'),
	(1419, 'english as a second languag'),
	(1420, 'english'),
	(1421, 'migrant'),
	(1422, 'oversea'),
	(1423, 'biometr'),
	(1424, 'citizenship'),
	(1425, 'deport'),
	(1426, 'lone'),
	(1427, 'loneli'),
	(1428, 'isol'),
	(1429, 'alon'),
	(1430, 'no friend'),
	(1431, 'befriend'),
	(1432, 'social club'),
	(1433, 'day centr'),
	(1434, 'communiti centr'),
	(1435, 'no visitor'),
	(1436, 'friend'),
	(1437, 'visitor'),
	(1438, 'compani'),
	(1439, 'bereav'),
	(1440, 'funer'),
	(1441, 'die'),
	(1442, 'death'),
	(1443, 'grief'),
	(1444, 'widow'),
	(1445, 'burial'),
	(1446, 'cremat'),
	(1447, 'end of life'),
	(1448, 'nois'),
	(1449, 'noisi'),
	(1450, 'neighbour'),
	(1451, 'drug deal'),
	(1452, 'dealer'),
	(1453, 'cuckoo'),
	(1454, 'gang'),
	(1455, 'knife'),
	(1456, 'unsaf'),
	(1457, 'frighten'),
	(1458, 'afraid'),
	(1459, 'fear'),
	(1460, 'hate crime'),
	(1461, 'racist'),
	(1462, 'racism'),
	(1463, 'vandal'),
	(1464, 'wait'),
	(1465, 'backlog'),
	(1466, 'delay'),
	(1467, 'queue'),
	(1468, 'month'),
	(1469, 'slow'),
	(1470, 'held up'),
	(1471, 'still wait'),
	(1472, 'time limit for repli'),
	(1473, 'postpon'),
	(1474, 'cancel'),
	(1475, 'year'),
	(1476, 'staff'),
	(1477, 'staf'),
	(1478, 'short staf'),
	(1479, 'sick leav'),
	(1480, 'turnov'),
	(1481, 'burnout'),
	(1482, 'supervis'),
	(1483, 'agenc staff'),
	(1484, 'locum'),
	(1485, 'annual leav'),
	(1486, 'overstretch'),
	(1487, 'workload'),
	(1488, 'understaf'),
	(1489, 'rule'),
	(1490, 'polici'),
	(1491, 'procedur'),
	(1492, 'guidanc'),
	(1493, 'regul'),
	(1494, 'legisl'),
	(1495, 'law'),
	(1496, 'statutori'),
	(1497, 'contract'),
	(1498, 'commission'),
	(1499, 'commiss'),
	(1500, 'protocol'),
	(1501, 'trust'),
	(1502, 'relationship'),
	(1503, 'listen'),
	(1504, 'same worker'),
	(1505, 'chang of worker'),
	(1506, 'new worker'),
	(1507, 'stranger'),
	(1508, 'familiar face'),
	(1509, 'stay with'),
	(1510, 'walk alongsid'),
	(1511, 'alongsid'),
	(1512, 'letter'),
	(1513, 'jargon'),
	(1514, 'plain english'),
	(1515, 'tone'),
	(1516, 'envelop'),
	(1517, 'post'),
	(1518, 'wrote'),
	(1519, 'brown envelop'),
	(1520, 'threaten letter'),
	(1521, 'dog'),
	(1522, 'cat'),
	(1523, 'pet'),
	(1524, 'kennel'),
	(1525, 'vet');

INSERT INTO public.learning_cycles_word VALUES
	(1, 'debt', DEFAULT, 1),
	(2, 'debtor', DEFAULT, 1),
	(3, 'arrears', DEFAULT, 1),
	(4, 'owe', DEFAULT, 1),
	(5, 'bailiff', DEFAULT, 1),
	(6, 'enforcement agent', DEFAULT, 1),
	(7, 'enforcement officer', DEFAULT, 1),
	(8, 'debt collector', DEFAULT, 1),
	(9, 'debt collection', DEFAULT, 1),
	(10, 'creditor', DEFAULT, 1),
	(11, 'repayment', DEFAULT, 1),
	(12, 'pay back', DEFAULT, 1),
	(13, 'payment plan', DEFAULT, 1),
	(14, 'payment arrangement', DEFAULT, 1),
	(15, 'council tax', DEFAULT, 1),
	(16, 'liability order', DEFAULT, 1),
	(17, 'summons', DEFAULT, 1),
	(18, 'court costs', DEFAULT, 1),
	(19, 'final demand', DEFAULT, 1),
	(20, 'reminder letter', DEFAULT, 1),
	(21, 'red letter', DEFAULT, 1),
	(22, 'default', DEFAULT, 1),
	(23, 'county court judgment', DEFAULT, 1),
	(24, 'ccj', DEFAULT, 1),
	(25, 'insolvency', DEFAULT, 1),
	(26, 'bankrupt', DEFAULT, 1),
	(27, 'bankruptcy', DEFAULT, 1),
	(28, 'debt relief order', DEFAULT, 1),
	(29, 'breathing space', DEFAULT, 1),
	(30, 'loan', DEFAULT, 1),
	(31, 'payday loan', DEFAULT, 1),
	(32, 'loan shark', DEFAULT, 1),
	(33, 'doorstep lender', DEFAULT, 1),
	(34, 'credit card', DEFAULT, 1),
	(35, 'overdraft', DEFAULT, 1),
	(36, 'interest charges', DEFAULT, 1),
	(37, 'catalogue debt', DEFAULT, 1),
	(38, 'overpayment', DEFAULT, 1),
	(39, 'deductions', DEFAULT, 1),
	(40, 'write off', DEFAULT, 1),
	(41, 'rent arrears', DEFAULT, 1),
	(42, 'behind with payments', DEFAULT, 1),
	(43, 'behind with the rent', DEFAULT, 1),
	(44, 'money owed', DEFAULT, 1),
	(45, 'collect the money', DEFAULT, 1),
	(46, 'recovery team', DEFAULT, 1),
	(47, 'recovery action', DEFAULT, 1),
	(48, 'borrow', DEFAULT, 1),
	(49, 'enforcement', DEFAULT, 1),
	(50, 'high court enforcement', DEFAULT, 1),
	(51, 'fees', DEFAULT, 1),
	(52, 'court fees', DEFAULT, 1),
	(53, 'attachment of earnings', DEFAULT, 1),
	(54, 'debt advice', DEFAULT, 1),
	(55, 'money advice', DEFAULT, 1),
	(56, 'citizens advice', DEFAULT, 1),
	(57, 'bills', DEFAULT, 1),
	(58, 'unpaid', DEFAULT, 1),
	(59, 'unopened', DEFAULT, 1),
	(60, 'cannot pay', DEFAULT, 1),
	(61, 'can''t pay', DEFAULT, 1),
	(62, 'could not pay', DEFAULT, 1),
	(63, 'unable to pay', DEFAULT, 1),
	(64, 'afford', DEFAULT, 1),
	(65, 'unaffordable', DEFAULT, 1),
	(66, 'income and outgoings', DEFAULT, 1),
	(67, 'pawnbroker', DEFAULT, 1),
	(68, 'credit score', DEFAULT, 1),
	(69, 'court fine', DEFAULT, 1),
	(70, 'parking fine', DEFAULT, 1),
	(71, 'in the red', DEFAULT, 1),
	(72, 'shortfall', DEFAULT, 1),
	(73, 'evict', DEFAULT, 2),
	(74, 'notice to quit', DEFAULT, 2),
	(75, 'section 21', DEFAULT, 2),
	(76, 'section 8', DEFAULT, 2),
	(77, 'possession order', DEFAULT, 2),
	(78, 'possession hearing', DEFAULT, 2),
	(79, 'repossess', DEFAULT, 2),
	(80, 'notice seeking possession', DEFAULT, 2),
	(81, 'landlord', DEFAULT, 2),
	(82, 'tenancy', DEFAULT, 2),
	(83, 'tenant', DEFAULT, 2),
	(84, 'tenancy breach', DEFAULT, 2),
	(85, 'tenancy enforcement', DEFAULT, 2),
	(86, 'thrown out', DEFAULT, 2),
	(87, 'kicked out', DEFAULT, 2),
	(88, 'put out on the street', DEFAULT, 2),
	(89, 'lose the home', DEFAULT, 2),
	(90, 'lose their home', DEFAULT, 2),
	(91, 'losing the house', DEFAULT, 2),
	(92, 'locks changed', DEFAULT, 2),
	(93, 'change the locks', DEFAULT, 2),
	(94, 'warrant', DEFAULT, 2),
	(95, 'lawful eviction', DEFAULT, 2),
	(96, 'end the tenancy', DEFAULT, 2),
	(97, 'sustainment', DEFAULT, 2),
	(98, 'possession', DEFAULT, 2),
	(99, 'notice', DEFAULT, 2),
	(100, 'hearing', DEFAULT, 2),
	(101, 'breach', DEFAULT, 2),
	(102, 'abandoned', DEFAULT, 2),
	(103, 'keep the flat', DEFAULT, 2),
	(104, 'keep the tenancy', DEFAULT, 2),
	(105, 'lose the tenancy', DEFAULT, 2),
	(106, 'lose the flat', DEFAULT, 2),
	(107, 'throw out', DEFAULT, 2),
	(108, 'turf out', DEFAULT, 2),
	(109, 'put them out', DEFAULT, 2),
	(110, 'on the street', DEFAULT, 2),
	(111, 'rent', DEFAULT, 2),
	(112, 'rent account', DEFAULT, 2),
	(113, 'rent officer', DEFAULT, 2),
	(114, 'housing officer', DEFAULT, 2),
	(115, 'housing manager', DEFAULT, 2),
	(116, 'housing court', DEFAULT, 2),
	(117, 'homeless', DEFAULT, 3),
	(118, 'temporary accommodation', DEFAULT, 3),
	(119, 'temporary housing', DEFAULT, 3),
	(120, 'temporary flat', DEFAULT, 3),
	(121, 'temporary place', DEFAULT, 3),
	(122, 'emergency accommodation', DEFAULT, 3),
	(123, 'emergency housing', DEFAULT, 3),
	(124, 'hostel', DEFAULT, 3),
	(125, 'b&b', DEFAULT, 3),
	(126, 'bed and breakfast', DEFAULT, 3),
	(127, 'hotel room', DEFAULT, 3),
	(128, 'refuge', DEFAULT, 3),
	(129, 'sofa surfing', DEFAULT, 3),
	(130, 'sofa', DEFAULT, 3),
	(131, 'rough sleeper', DEFAULT, 3),
	(132, 'rough sleeping', DEFAULT, 3),
	(133, 'sleeping rough', DEFAULT, 3),
	(134, 'night shelter', DEFAULT, 3),
	(135, 'placement out of area', DEFAULT, 3),
	(136, 'out of area', DEFAULT, 3),
	(137, 'out of borough', DEFAULT, 3),
	(138, 'other end of the county', DEFAULT, 3),
	(139, 'another town', DEFAULT, 3),
	(140, 'miles away', DEFAULT, 3),
	(141, 'far away', DEFAULT, 3),
	(142, 'long way from', DEFAULT, 3),
	(143, 'local connection', DEFAULT, 3),
	(144, 'interim accommodation', DEFAULT, 3),
	(145, 'priority need', DEFAULT, 3),
	(146, 'duty to house', DEFAULT, 3),
	(147, 'placed in', DEFAULT, 3),
	(148, 'support network', DEFAULT, 3),
	(149, 'away from family', DEFAULT, 3),
	(150, 'temporary', DEFAULT, 3),
	(151, 'tent', DEFAULT, 3),
	(152, 'park bench', DEFAULT, 3),
	(153, 'guest house', DEFAULT, 3),
	(154, 'hotel', DEFAULT, 3),
	(155, 'night to night', DEFAULT, 3),
	(156, 'placed', DEFAULT, 3),
	(157, 'placement', DEFAULT, 3),
	(158, 'moved away', DEFAULT, 3),
	(159, 'far', DEFAULT, 3),
	(160, 'nearest', DEFAULT, 3),
	(161, 'own town', DEFAULT, 3),
	(162, 'home town', DEFAULT, 3),
	(163, 'knows nobody', DEFAULT, 3),
	(164, 'knew nobody', DEFAULT, 3),
	(165, 'knows no one', DEFAULT, 3),
	(166, 'family and friends', DEFAULT, 3),
	(167, 'uprooted', DEFAULT, 3),
	(168, 'stranded', DEFAULT, 3),
	(169, 'relocated', DEFAULT, 3),
	(170, 'rough', DEFAULT, 3),
	(171, 'roof', DEFAULT, 3),
	(172, 'somewhere to sleep', DEFAULT, 3),
	(173, 'somewhere to stay', DEFAULT, 3),
	(174, 'nowhere to go', DEFAULT, 3),
	(175, 'nowhere to live', DEFAULT, 3),
	(176, 'housing options', DEFAULT, 3),
	(177, 'distance', DEFAULT, 3),
	(178, 'housing association', DEFAULT, 4),
	(179, 'council house', DEFAULT, 4),
	(180, 'social housing', DEFAULT, 4),
	(181, 'waiting list for housing', DEFAULT, 4),
	(182, 'housing register', DEFAULT, 4),
	(183, 'housing list', DEFAULT, 4),
	(184, 'bidding', DEFAULT, 4),
	(185, 'bid for a house', DEFAULT, 4),
	(186, 'allocation', DEFAULT, 4),
	(187, 'mould', DEFAULT, 4),
	(188, 'damp', DEFAULT, 4),
	(189, 'disrepair', DEFAULT, 4),
	(190, 'leak', DEFAULT, 4),
	(191, 'boiler', DEFAULT, 4),
	(192, 'broken boiler', DEFAULT, 4),
	(193, 'repairs', DEFAULT, 4),
	(194, 'overcrowded', DEFAULT, 4),
	(195, 'bond', DEFAULT, 4),
	(196, 'deposit', DEFAULT, 4),
	(197, 'rent in advance', DEFAULT, 4),
	(198, 'guarantor', DEFAULT, 4),
	(199, 'letting agent', DEFAULT, 4),
	(200, 'private rented', DEFAULT, 4),
	(201, 'private landlord', DEFAULT, 4),
	(202, 'supported housing', DEFAULT, 4),
	(203, 'sheltered housing', DEFAULT, 4),
	(204, 'furniture', DEFAULT, 5),
	(205, 'furnished', DEFAULT, 5),
	(206, 'unfurnished', DEFAULT, 5),
	(207, 'bed', DEFAULT, 5),
	(208, 'mattress', DEFAULT, 5),
	(209, 'sleep on the floor', DEFAULT, 5),
	(210, 'bare floor', DEFAULT, 5),
	(211, 'floorboards', DEFAULT, 5),
	(212, 'carpet', DEFAULT, 5),
	(213, 'flooring', DEFAULT, 5),
	(214, 'curtains', DEFAULT, 5),
	(215, 'cooker', DEFAULT, 5),
	(216, 'fridge', DEFAULT, 5),
	(217, 'freezer', DEFAULT, 5),
	(218, 'washing machine', DEFAULT, 5),
	(219, 'white goods', DEFAULT, 5),
	(220, 'kettle', DEFAULT, 5),
	(221, 'microwave', DEFAULT, 5),
	(222, 'sofa bed', DEFAULT, 5),
	(223, 'table and chairs', DEFAULT, 5),
	(224, 'wardrobe', DEFAULT, 5),
	(225, 'duvet', DEFAULT, 5),
	(226, 'blankets', DEFAULT, 5),
	(227, 'pots and pans', DEFAULT, 5),
	(228, 'starter pack', DEFAULT, 5),
	(229, 'household goods', DEFAULT, 5),
	(469, 'sum', DEFAULT, 9),
	(230, 'furniture pack', DEFAULT, 5),
	(231, 'move in', DEFAULT, 5),
	(232, 'empty flat', DEFAULT, 5),
	(233, 'empty house', DEFAULT, 5),
	(234, 'empty property', DEFAULT, 5),
	(235, 'void property', DEFAULT, 5),
	(236, 'void standard', DEFAULT, 5),
	(237, 'paint', DEFAULT, 5),
	(238, 'decorate', DEFAULT, 5),
	(239, 'lampshade', DEFAULT, 5),
	(240, 'light bulbs', DEFAULT, 5),
	(241, 'chair', DEFAULT, 5),
	(242, 'rug', DEFAULT, 5),
	(243, 'lino', DEFAULT, 5),
	(244, 'concrete floor', DEFAULT, 5),
	(245, 'plates', DEFAULT, 5),
	(246, 'cutlery', DEFAULT, 5),
	(247, 'towels', DEFAULT, 5),
	(248, 'vacuum cleaner', DEFAULT, 5),
	(249, 'hoover', DEFAULT, 5),
	(250, 'television', DEFAULT, 5),
	(251, 'blinds', DEFAULT, 5),
	(252, 'bulb', DEFAULT, 5),
	(253, 'light fitting', DEFAULT, 5),
	(254, 'bare', DEFAULT, 5),
	(255, 'empty', DEFAULT, 5),
	(256, 'stripped', DEFAULT, 5),
	(257, 'strip out', DEFAULT, 5),
	(258, 'rip out', DEFAULT, 5),
	(259, 'clear out', DEFAULT, 5),
	(260, 'cleared', DEFAULT, 5),
	(261, 'clearance', DEFAULT, 5),
	(262, 'left behind', DEFAULT, 5),
	(263, 'previous tenant', DEFAULT, 5),
	(264, 'last tenant', DEFAULT, 5),
	(265, 'furnished tenancy', DEFAULT, 5),
	(266, 'furniture project', DEFAULT, 5),
	(267, 'reuse', DEFAULT, 5),
	(268, 'donated', DEFAULT, 5),
	(269, 'set up home', DEFAULT, 5),
	(270, 'first night', DEFAULT, 5),
	(271, 'keys', DEFAULT, 5),
	(272, 'get the keys', DEFAULT, 5),
	(273, 'plaster', DEFAULT, 5),
	(274, 'skip', DEFAULT, 5),
	(275, 'appliances', DEFAULT, 5),
	(276, 'essentials', DEFAULT, 5),
	(277, 'food', DEFAULT, 6),
	(278, 'food bank', DEFAULT, 6),
	(279, 'foodbank', DEFAULT, 6),
	(280, 'food parcel', DEFAULT, 6),
	(281, 'hungry', DEFAULT, 6),
	(282, 'hunger', DEFAULT, 6),
	(283, 'meal', DEFAULT, 6),
	(284, 'groceries', DEFAULT, 6),
	(285, 'supermarket', DEFAULT, 6),
	(286, 'eat', DEFAULT, 6),
	(287, 'cupboards', DEFAULT, 6),
	(288, 'starving', DEFAULT, 6),
	(289, 'free school meals', DEFAULT, 6),
	(290, 'cook', DEFAULT, 6),
	(291, 'tins', DEFAULT, 6),
	(292, 'parcel', DEFAULT, 6),
	(293, 'soup', DEFAULT, 6),
	(294, 'breakfast', DEFAULT, 6),
	(295, 'bread', DEFAULT, 6),
	(296, 'milk', DEFAULT, 6),
	(297, 'formula', DEFAULT, 6),
	(298, 'shopping', DEFAULT, 6),
	(299, 'lunch', DEFAULT, 6),
	(300, 'kitchen', DEFAULT, 6),
	(301, 'fed', DEFAULT, 6),
	(302, 'feed', DEFAULT, 6),
	(303, 'heating', DEFAULT, 7),
	(304, 'gas', DEFAULT, 7),
	(305, 'electric', DEFAULT, 7),
	(306, 'prepayment meter', DEFAULT, 7),
	(307, 'meter', DEFAULT, 7),
	(308, 'top up', DEFAULT, 7),
	(309, 'energy', DEFAULT, 7),
	(310, 'energy bill', DEFAULT, 7),
	(311, 'fuel', DEFAULT, 7),
	(312, 'fuel poverty', DEFAULT, 7),
	(313, 'cold', DEFAULT, 7),
	(314, 'warm', DEFAULT, 7),
	(315, 'warmth', DEFAULT, 7),
	(316, 'radiator', DEFAULT, 7),
	(317, 'heater', DEFAULT, 7),
	(318, 'smart meter', DEFAULT, 7),
	(319, 'supplier cut off', DEFAULT, 7),
	(320, 'disconnect', DEFAULT, 7),
	(321, 'fuel voucher', DEFAULT, 7),
	(322, 'emergency credit', DEFAULT, 7),
	(323, 'tariff', DEFAULT, 7),
	(324, 'freezing', DEFAULT, 7),
	(325, 'winter', DEFAULT, 7),
	(326, 'insulation', DEFAULT, 7),
	(327, 'hot water', DEFAULT, 7),
	(328, 'warm space', DEFAULT, 7),
	(329, 'lights', DEFAULT, 7),
	(330, 'universal credit', DEFAULT, 8),
	(331, 'uc', DEFAULT, 8),
	(332, 'benefit', DEFAULT, 8),
	(333, 'welfare benefits', DEFAULT, 8),
	(334, 'dwp', DEFAULT, 8),
	(335, 'department for work and pensions', DEFAULT, 8),
	(336, 'job centre', DEFAULT, 8),
	(337, 'jobcentre', DEFAULT, 8),
	(338, 'work coach', DEFAULT, 8),
	(339, 'claimant', DEFAULT, 8),
	(340, 'claim', DEFAULT, 8),
	(341, 'new claim', DEFAULT, 8),
	(342, 'first payment', DEFAULT, 8),
	(343, 'advance payment', DEFAULT, 8),
	(344, 'payment on account', DEFAULT, 8),
	(345, 'five week wait', DEFAULT, 8),
	(346, 'five weeks', DEFAULT, 8),
	(347, 'wait for payment', DEFAULT, 8),
	(348, 'sanction', DEFAULT, 8),
	(349, 'pip', DEFAULT, 8),
	(350, 'personal independence payment', DEFAULT, 8),
	(351, 'esa', DEFAULT, 8),
	(352, 'employment support allowance', DEFAULT, 8),
	(353, 'work capability assessment', DEFAULT, 8),
	(354, 'tribunal', DEFAULT, 8),
	(355, 'mandatory reconsideration', DEFAULT, 8),
	(356, 'appeal', DEFAULT, 8),
	(357, 'housing benefit', DEFAULT, 8),
	(358, 'pension credit', DEFAULT, 8),
	(359, 'carers allowance', DEFAULT, 8),
	(360, 'child benefit', DEFAULT, 8),
	(361, 'tax credits', DEFAULT, 8),
	(362, 'attendance allowance', DEFAULT, 8),
	(363, 'benefit cap', DEFAULT, 8),
	(364, 'bedroom tax', DEFAULT, 8),
	(365, 'managed migration', DEFAULT, 8),
	(366, 'nothing to live on', DEFAULT, 8),
	(367, 'no money coming in', DEFAULT, 8),
	(368, 'no income', DEFAULT, 8),
	(369, 'live on', DEFAULT, 8),
	(370, 'journal', DEFAULT, 8),
	(371, 'fit note', DEFAULT, 8),
	(372, 'sick note', DEFAULT, 8),
	(373, 'limited capability', DEFAULT, 8),
	(374, 'assessment period', DEFAULT, 8),
	(375, 'backdated', DEFAULT, 8),
	(376, 'decision maker', DEFAULT, 8),
	(377, 'entitlement', DEFAULT, 8),
	(378, 'without money', DEFAULT, 8),
	(379, 'no money', DEFAULT, 8),
	(380, 'penniless', DEFAULT, 8),
	(381, 'skint', DEFAULT, 8),
	(382, 'hardship payment', DEFAULT, 8),
	(383, 'award', DEFAULT, 8),
	(384, 'conditionality', DEFAULT, 8),
	(385, 'claimant commitment', DEFAULT, 8),
	(386, 'income support', DEFAULT, 8),
	(387, 'jsa', DEFAULT, 8),
	(388, 'legacy benefit', DEFAULT, 8),
	(389, 'month in hand', DEFAULT, 8),
	(390, 'paid monthly', DEFAULT, 8),
	(391, 'payment date', DEFAULT, 8),
	(392, 'stopped her money', DEFAULT, 8),
	(393, 'stopped his money', DEFAULT, 8),
	(394, 'money stopped', DEFAULT, 8),
	(395, 'income', DEFAULT, 8),
	(396, 'no cash', DEFAULT, 8),
	(397, 'purchase card', DEFAULT, 9),
	(398, 'payment card', DEFAULT, 9),
	(399, 'credit limit', DEFAULT, 9),
	(400, 'procurement', DEFAULT, 9),
	(401, 'purchase order', DEFAULT, 9),
	(402, 'petty cash', DEFAULT, 9),
	(403, 'finance team', DEFAULT, 9),
	(404, 'finance department', DEFAULT, 9),
	(405, 'sign off', DEFAULT, 9),
	(406, 'signature', DEFAULT, 9),
	(407, 'countersign', DEFAULT, 9),
	(408, 'budget holder', DEFAULT, 9),
	(409, 'budget code', DEFAULT, 9),
	(410, 'cost code', DEFAULT, 9),
	(411, 'approval', DEFAULT, 9),
	(412, 'authorise', DEFAULT, 9),
	(413, 'permission to spend', DEFAULT, 9),
	(414, 'permission to buy', DEFAULT, 9),
	(415, 'spend', DEFAULT, 9),
	(416, 'spent', DEFAULT, 9),
	(417, 'small amount', DEFAULT, 9),
	(418, 'small sum', DEFAULT, 9),
	(419, 'funding panel', DEFAULT, 9),
	(420, 'panel', DEFAULT, 9),
	(421, 'business case', DEFAULT, 9),
	(422, 'invoice', DEFAULT, 9),
	(423, 'receipts', DEFAULT, 9),
	(424, 'preferred supplier', DEFAULT, 9),
	(425, 'approved supplier', DEFAULT, 9),
	(426, 'framework supplier', DEFAULT, 9),
	(427, 'quotes', DEFAULT, 9),
	(428, 'three quotes', DEFAULT, 9),
	(429, 'discretionary fund', DEFAULT, 9),
	(430, 'hardship fund', DEFAULT, 9),
	(431, 'grant application', DEFAULT, 9),
	(432, 'voucher', DEFAULT, 9),
	(433, 'buy', DEFAULT, 9),
	(434, 'bought', DEFAULT, 9),
	(435, 'purchase', DEFAULT, 9),
	(436, 'pay for it myself', DEFAULT, 9),
	(437, 'own pocket', DEFAULT, 9),
	(438, 'own money', DEFAULT, 9),
	(439, 'pounds', DEFAULT, 9),
	(440, 'quid', DEFAULT, 9),
	(441, 'ten pounds', DEFAULT, 9),
	(442, 'twenty pounds', DEFAULT, 9),
	(443, 'cheap', DEFAULT, 9),
	(444, 'cheaper', DEFAULT, 9),
	(445, 'cost less', DEFAULT, 9),
	(446, 'card', DEFAULT, 9),
	(447, 'budget', DEFAULT, 9),
	(448, 'finance', DEFAULT, 9),
	(449, 'director', DEFAULT, 9),
	(450, 'head of service', DEFAULT, 9),
	(451, 'permission', DEFAULT, 9),
	(452, 'requisition', DEFAULT, 9),
	(453, 'audit', DEFAULT, 9),
	(454, 'auditor', DEFAULT, 9),
	(455, 'value for money', DEFAULT, 9),
	(456, 'cash', DEFAULT, 9),
	(457, 'cost', DEFAULT, 9),
	(458, 'price', DEFAULT, 9),
	(459, 'pay for', DEFAULT, 9),
	(460, 'paid for', DEFAULT, 9),
	(461, 'reimburse', DEFAULT, 9),
	(462, 'expenses', DEFAULT, 9),
	(463, 'expense claim', DEFAULT, 9),
	(464, 'order', DEFAULT, 9),
	(465, 'float', DEFAULT, 9),
	(466, 'prepaid card', DEFAULT, 9),
	(467, 'spending limit', DEFAULT, 9),
	(468, 'delegated', DEFAULT, 9),
	(470, 'allowed to buy', DEFAULT, 9),
	(471, 'allowed to spend', DEFAULT, 9),
	(472, 'money for', DEFAULT, 9),
	(473, 'supplier', DEFAULT, 9),
	(474, 'prison', DEFAULT, 10),
	(475, 'jail', DEFAULT, 10),
	(476, 'gaol', DEFAULT, 10),
	(477, 'custody', DEFAULT, 10),
	(478, 'inmate', DEFAULT, 10),
	(479, 'released', DEFAULT, 10),
	(480, 'release date', DEFAULT, 10),
	(481, 'through the gate', DEFAULT, 10),
	(482, 'at the gate', DEFAULT, 10),
	(483, 'probation', DEFAULT, 10),
	(484, 'probation officer', DEFAULT, 10),
	(485, 'licence', DEFAULT, 10),
	(486, 'licence conditions', DEFAULT, 10),
	(487, 'recall', DEFAULT, 10),
	(488, 'parole', DEFAULT, 10),
	(489, 'offender', DEFAULT, 10),
	(490, 'reoffend', DEFAULT, 10),
	(491, 'ex-offender', DEFAULT, 10),
	(492, 'resettlement', DEFAULT, 10),
	(493, 'discharge grant', DEFAULT, 10),
	(494, 'tag', DEFAULT, 10),
	(495, 'curfew', DEFAULT, 10),
	(496, 'court order', DEFAULT, 10),
	(497, 'community order', DEFAULT, 10),
	(498, 'sentence', DEFAULT, 10),
	(499, 'behind bars', DEFAULT, 10),
	(500, 'criminal record', DEFAULT, 10),
	(501, 'out of jail', DEFAULT, 10),
	(502, 'comes out', DEFAULT, 10),
	(503, 'remand', DEFAULT, 10),
	(504, 'magistrates', DEFAULT, 10),
	(505, 'locked up', DEFAULT, 10),
	(506, 'cell', DEFAULT, 10),
	(507, 'prison officer', DEFAULT, 10),
	(508, 'governor', DEFAULT, 10),
	(509, 'convicted', DEFAULT, 10),
	(510, 'release plan', DEFAULT, 10),
	(511, 'back inside', DEFAULT, 10),
	(512, 'approved premises', DEFAULT, 10),
	(513, 'halfway house', DEFAULT, 10),
	(514, 'crown court', DEFAULT, 10),
	(515, 'time served', DEFAULT, 10),
	(516, 'on licence', DEFAULT, 10),
	(517, 'mentor', DEFAULT, 10),
	(518, 'gate', DEFAULT, 10),
	(519, 'from prison', DEFAULT, 10),
	(520, 'leaving prison', DEFAULT, 10),
	(521, 'left prison', DEFAULT, 10),
	(522, 'out of prison', DEFAULT, 10),
	(523, 'police', DEFAULT, 11),
	(524, 'arrest', DEFAULT, 11),
	(525, 'crime', DEFAULT, 11),
	(526, 'criminal', DEFAULT, 11),
	(527, 'solicitor', DEFAULT, 11),
	(528, 'legal aid', DEFAULT, 11),
	(529, 'lawyer', DEFAULT, 11),
	(530, 'judge', DEFAULT, 11),
	(531, 'court hearing', DEFAULT, 11),
	(532, 'injunction', DEFAULT, 11),
	(533, 'bail', DEFAULT, 11),
	(534, 'charged with', DEFAULT, 11),
	(535, 'antisocial behaviour', DEFAULT, 11),
	(536, 'anti-social behaviour', DEFAULT, 11),
	(537, 'neighbour dispute', DEFAULT, 11),
	(538, 'witness', DEFAULT, 11),
	(539, 'victim', DEFAULT, 11),
	(540, 'warrant for arrest', DEFAULT, 11),
	(541, 'barrister', DEFAULT, 11),
	(542, 'legal', DEFAULT, 11),
	(543, 'wheelchair', DEFAULT, 12),
	(544, 'grab rail', DEFAULT, 12),
	(545, 'handrail', DEFAULT, 12),
	(546, 'rail', DEFAULT, 12),
	(547, 'ramp', DEFAULT, 12),
	(548, 'stairlift', DEFAULT, 12),
	(549, 'stair lift', DEFAULT, 12),
	(550, 'hoist', DEFAULT, 12),
	(551, 'commode', DEFAULT, 12),
	(552, 'walking frame', DEFAULT, 12),
	(553, 'zimmer', DEFAULT, 12),
	(554, 'walking stick', DEFAULT, 12),
	(555, 'crutches', DEFAULT, 12),
	(556, 'bath seat', DEFAULT, 12),
	(557, 'bath board', DEFAULT, 12),
	(558, 'shower chair', DEFAULT, 12),
	(559, 'shower seat', DEFAULT, 12),
	(560, 'wet room', DEFAULT, 12),
	(561, 'walk in shower', DEFAULT, 12),
	(562, 'level access shower', DEFAULT, 12),
	(563, 'raised toilet seat', DEFAULT, 12),
	(564, 'hospital bed', DEFAULT, 12),
	(565, 'pressure mattress', DEFAULT, 12),
	(566, 'occupational therapist', DEFAULT, 12),
	(567, 'occupational therapy', DEFAULT, 12),
	(568, 'ot', DEFAULT, 12),
	(569, 'ot assessment', DEFAULT, 12),
	(570, 'adaptation', DEFAULT, 12),
	(571, 'disabled facilities grant', DEFAULT, 12),
	(572, 'dfg', DEFAULT, 12),
	(573, 'equipment', DEFAULT, 12),
	(574, 'equipment store', DEFAULT, 12),
	(575, 'mobility aid', DEFAULT, 12),
	(576, 'mobility scooter', DEFAULT, 12),
	(577, 'key safe', DEFAULT, 12),
	(578, 'pendant alarm', DEFAULT, 12),
	(579, 'telecare', DEFAULT, 12),
	(580, 'hearing aid', DEFAULT, 12),
	(581, 'disability', DEFAULT, 12),
	(582, 'stairs', DEFAULT, 12),
	(583, 'bath', DEFAULT, 12),
	(584, 'downstairs bathroom', DEFAULT, 12),
	(585, 'doorway', DEFAULT, 12),
	(586, 'falls', DEFAULT, 12),
	(587, 'physiotherapist', DEFAULT, 12),
	(588, 'upstairs', DEFAULT, 12),
	(589, 'get up the stairs', DEFAULT, 12),
	(590, 'bathroom', DEFAULT, 12),
	(591, 'toilet', DEFAULT, 12),
	(592, 'shower', DEFAULT, 12),
	(593, 'wash', DEFAULT, 12),
	(594, 'mobility', DEFAULT, 12),
	(595, 'walker', DEFAULT, 12),
	(596, 'frame', DEFAULT, 12),
	(597, 'riser recliner', DEFAULT, 12),
	(598, 'steps', DEFAULT, 12),
	(599, 'widen', DEFAULT, 12),
	(600, 'crawl', DEFAULT, 12),
	(601, 'bedbound', DEFAULT, 12),
	(602, 'housebound', DEFAULT, 12),
	(603, 'amputee', DEFAULT, 12),
	(604, 'amputation', DEFAULT, 12),
	(605, 'hip', DEFAULT, 12),
	(606, 'knee', DEFAULT, 12),
	(607, 'stroke', DEFAULT, 12),
	(608, 'fell', DEFAULT, 12),
	(609, 'arthritis', DEFAULT, 12),
	(610, 'measured', DEFAULT, 12),
	(611, 'fitted', DEFAULT, 12),
	(612, 'install', DEFAULT, 12),
	(613, 'contractor', DEFAULT, 12),
	(614, 'means test', DEFAULT, 12),
	(615, 'minor works', DEFAULT, 12),
	(616, 'specialist chair', DEFAULT, 12),
	(617, 'wheelchair service', DEFAULT, 12),
	(618, 'wheelchair clinic', DEFAULT, 12),
	(619, 'prosthetic', DEFAULT, 12),
	(620, 'splint', DEFAULT, 12),
	(621, 'incontinence', DEFAULT, 12),
	(622, 'aid', DEFAULT, 12),
	(623, 'carried up', DEFAULT, 12),
	(624, 'carry him', DEFAULT, 12),
	(625, 'carry her', DEFAULT, 12),
	(626, 'lifting', DEFAULT, 12),
	(627, 'school', DEFAULT, 13),
	(628, 'uniform', DEFAULT, 13),
	(629, 'school uniform', DEFAULT, 13),
	(630, 'blazer', DEFAULT, 13),
	(631, 'school shoes', DEFAULT, 13),
	(632, 'shoes', DEFAULT, 13),
	(633, 'trainers', DEFAULT, 13),
	(634, 'pe kit', DEFAULT, 13),
	(635, 'school bag', DEFAULT, 13),
	(636, 'school trip', DEFAULT, 13),
	(637, 'logo', DEFAULT, 13),
	(638, 'jumper', DEFAULT, 13),
	(639, 'tie', DEFAULT, 13),
	(640, 'trousers', DEFAULT, 13),
	(641, 'coat', DEFAULT, 13),
	(642, 'winter coat', DEFAULT, 13),
	(643, 'headteacher', DEFAULT, 13),
	(644, 'head teacher', DEFAULT, 13),
	(645, 'teacher', DEFAULT, 13),
	(646, 'pupil', DEFAULT, 13),
	(647, 'classroom', DEFAULT, 13),
	(648, 'isolation room', DEFAULT, 13),
	(649, 'sent home', DEFAULT, 13),
	(650, 'school attendance', DEFAULT, 13),
	(651, 'attendance officer', DEFAULT, 13),
	(652, 'truant', DEFAULT, 13),
	(653, 'truancy', DEFAULT, 13),
	(654, 'exclusion', DEFAULT, 13),
	(655, 'excluded', DEFAULT, 13),
	(656, 'absence fine', DEFAULT, 13),
	(657, 'attendance fine', DEFAULT, 13),
	(658, 'missing lessons', DEFAULT, 13),
	(659, 'clothes', DEFAULT, 13),
	(660, 'kit', DEFAULT, 13),
	(661, 'wear', DEFAULT, 13),
	(662, 'socks', DEFAULT, 13),
	(663, 'skirt', DEFAULT, 13),
	(664, 'shirt', DEFAULT, 13),
	(665, 'polo shirt', DEFAULT, 13),
	(666, 'cardigan', DEFAULT, 13),
	(667, 'tights', DEFAULT, 13),
	(668, 'rucksack', DEFAULT, 13),
	(669, 'packed lunch', DEFAULT, 13),
	(670, 'dinner money', DEFAULT, 13),
	(671, 'attendance', DEFAULT, 13),
	(672, 'absent', DEFAULT, 13),
	(673, 'absence', DEFAULT, 13),
	(674, 'lesson', DEFAULT, 13),
	(675, 'class', DEFAULT, 13),
	(676, 'primary school', DEFAULT, 13),
	(677, 'secondary school', DEFAULT, 13),
	(678, 'academy', DEFAULT, 13),
	(679, 'detention', DEFAULT, 13),
	(680, 'bullied', DEFAULT, 13),
	(681, 'laughed at', DEFAULT, 13),
	(682, 'ashamed', DEFAULT, 13),
	(683, 'shame', DEFAULT, 13),
	(684, 'outgrown', DEFAULT, 13),
	(685, 'second hand', DEFAULT, 13),
	(686, 'dressed', DEFAULT, 13),
	(687, 'school run', DEFAULT, 13),
	(688, 'off school', DEFAULT, 13),
	(689, 'badge', DEFAULT, 13),
	(690, 'uniform grant', DEFAULT, 13),
	(691, 'swap shop', DEFAULT, 13),
	(692, 'underwear', DEFAULT, 13),
	(693, 'boots', DEFAULT, 13),
	(694, 'washing her clothes', DEFAULT, 13),
	(695, 'dress code', DEFAULT, 13),
	(696, 'education welfare', DEFAULT, 13),
	(697, 'send', DEFAULT, 14),
	(698, 'ehcp', DEFAULT, 14),
	(699, 'education health and care plan', DEFAULT, 14),
	(700, 'special needs', DEFAULT, 14),
	(701, 'special educational needs', DEFAULT, 14),
	(702, 'educational psychologist', DEFAULT, 14),
	(703, 'nursery', DEFAULT, 14),
	(704, 'childcare', DEFAULT, 14),
	(705, 'childminder', DEFAULT, 14),
	(706, 'after school club', DEFAULT, 14),
	(707, 'tutor', DEFAULT, 14),
	(708, 'college', DEFAULT, 14),
	(709, 'course', DEFAULT, 14),
	(710, 'training course', DEFAULT, 14),
	(711, 'apprenticeship', DEFAULT, 14),
	(712, 'exam', DEFAULT, 14),
	(713, 'autism', DEFAULT, 14),
	(714, 'autistic', DEFAULT, 14),
	(715, 'adhd', DEFAULT, 14),
	(716, 'learning disability', DEFAULT, 14),
	(717, 'learning support', DEFAULT, 14),
	(718, 'teaching assistant', DEFAULT, 14),
	(719, 'speech therapy', DEFAULT, 14),
	(720, 'speech and language', DEFAULT, 14),
	(721, 'dyslexia', DEFAULT, 14),
	(722, 'hearing impairment', DEFAULT, 14),
	(723, 'bus', DEFAULT, 15),
	(724, 'bus fare', DEFAULT, 15),
	(725, 'bus pass', DEFAULT, 15),
	(726, 'bus route', DEFAULT, 15),
	(727, 'bus service', DEFAULT, 15),
	(728, 'train', DEFAULT, 15),
	(729, 'train fare', DEFAULT, 15),
	(730, 'rail fare', DEFAULT, 15),
	(731, 'tram', DEFAULT, 15),
	(732, 'metro', DEFAULT, 15),
	(733, 'taxi', DEFAULT, 15),
	(734, 'transport', DEFAULT, 15),
	(735, 'public transport', DEFAULT, 15),
	(736, 'car', DEFAULT, 15),
	(737, 'lift to work', DEFAULT, 15),
	(738, 'lift share', DEFAULT, 15),
	(739, 'bike', DEFAULT, 15),
	(740, 'bicycle', DEFAULT, 15),
	(741, 'cycle', DEFAULT, 15),
	(742, 'moped', DEFAULT, 15),
	(743, 'scooter', DEFAULT, 15),
	(744, 'driving licence', DEFAULT, 15),
	(745, 'driving lessons', DEFAULT, 15),
	(746, 'drive', DEFAULT, 15),
	(747, 'driver', DEFAULT, 15),
	(748, 'petrol', DEFAULT, 15),
	(749, 'fare', DEFAULT, 15),
	(750, 'travel', DEFAULT, 15),
	(751, 'travel costs', DEFAULT, 15),
	(752, 'travel pass', DEFAULT, 15),
	(753, 'commute', DEFAULT, 15),
	(754, 'timetable', DEFAULT, 15),
	(755, 'last bus', DEFAULT, 15),
	(756, 'first bus', DEFAULT, 15),
	(757, 'night shift', DEFAULT, 15),
	(758, 'early shift', DEFAULT, 15),
	(759, 'shift', DEFAULT, 15),
	(760, 'shift starts', DEFAULT, 15),
	(761, 'industrial estate', DEFAULT, 15),
	(762, 'business park', DEFAULT, 15),
	(763, 'warehouse', DEFAULT, 15),
	(764, 'get to work', DEFAULT, 15),
	(765, 'get there', DEFAULT, 15),
	(766, 'job interview', DEFAULT, 15),
	(767, 'railcard', DEFAULT, 15),
	(768, 'walk two miles', DEFAULT, 15),
	(769, 'miles to work', DEFAULT, 15),
	(770, 'bus stop', DEFAULT, 15),
	(771, 'coach', DEFAULT, 15),
	(772, 'depot', DEFAULT, 15),
	(773, 'station', DEFAULT, 15),
	(774, 'route', DEFAULT, 15),
	(775, 'rural', DEFAULT, 15),
	(776, 'village', DEFAULT, 15),
	(777, 'rota', DEFAULT, 15),
	(778, 'night bus', DEFAULT, 15),
	(779, 'early morning', DEFAULT, 15),
	(780, 'late shift', DEFAULT, 15),
	(781, 'job offer', DEFAULT, 15),
	(782, 'minibus', DEFAULT, 15),
	(783, 'shuttle', DEFAULT, 15),
	(784, 'dial a ride', DEFAULT, 15),
	(785, 'community transport', DEFAULT, 15),
	(786, 'walk to work', DEFAULT, 15),
	(787, 'mot', DEFAULT, 15),
	(788, 'car insurance', DEFAULT, 15),
	(789, 'parking', DEFAULT, 15),
	(790, 'road', DEFAULT, 15),
	(791, 'season ticket', DEFAULT, 15),
	(792, 'ticket', DEFAULT, 15),
	(793, 'distribution centre', DEFAULT, 15),
	(794, 'factory', DEFAULT, 15),
	(795, 'airport', DEFAULT, 15),
	(796, 'out of town', DEFAULT, 15),
	(797, 'retail park', DEFAULT, 15),
	(798, 'no car', DEFAULT, 15),
	(799, 'no bus', DEFAULT, 15),
	(800, 'journey', DEFAULT, 15),
	(801, 'connection', DEFAULT, 15),
	(802, 'five in the morning', DEFAULT, 15),
	(803, 'six in the morning', DEFAULT, 15),
	(804, 'public transport link', DEFAULT, 15),
	(805, 'job', DEFAULT, 16),
	(806, 'employer', DEFAULT, 16),
	(807, 'unemployed', DEFAULT, 16),
	(808, 'zero hours', DEFAULT, 16),
	(809, 'wages', DEFAULT, 16),
	(810, 'payslip', DEFAULT, 16),
	(811, 'redundant', DEFAULT, 16),
	(812, 'vacancy', DEFAULT, 16),
	(813, 'recruitment', DEFAULT, 16),
	(814, 'interview', DEFAULT, 16),
	(815, 'cv', DEFAULT, 16),
	(816, 'work experience', DEFAULT, 16),
	(817, 'volunteering', DEFAULT, 16),
	(818, 'agency work', DEFAULT, 16),
	(819, 'start work', DEFAULT, 16),
	(820, 'work boots', DEFAULT, 16),
	(821, 'safety boots', DEFAULT, 16),
	(822, 'boss', DEFAULT, 16),
	(823, 'overtime', DEFAULT, 16),
	(824, 'career', DEFAULT, 16),
	(825, 'minimum wage', DEFAULT, 16),
	(826, 'skills', DEFAULT, 16),
	(827, 'qualification', DEFAULT, 16),
	(828, 'dbs', DEFAULT, 16),
	(829, 'income from work', DEFAULT, 16),
	(830, 'mental health', DEFAULT, 17),
	(831, 'mental illness', DEFAULT, 17),
	(832, 'mental health team', DEFAULT, 17),
	(833, 'crisis team', DEFAULT, 17),
	(834, 'community mental health', DEFAULT, 17),
	(835, 'cmht', DEFAULT, 17),
	(836, 'psychiatrist', DEFAULT, 17),
	(837, 'psychiatric', DEFAULT, 17),
	(838, 'psychologist', DEFAULT, 17),
	(839, 'psychology', DEFAULT, 17),
	(840, 'therapy', DEFAULT, 17),
	(841, 'therapist', DEFAULT, 17),
	(842, 'counselling', DEFAULT, 17),
	(843, 'counsellor', DEFAULT, 17),
	(844, 'talking therapies', DEFAULT, 17),
	(845, 'anxiety', DEFAULT, 17),
	(846, 'depression', DEFAULT, 17),
	(847, 'suicidal', DEFAULT, 17),
	(848, 'self-harm', DEFAULT, 17),
	(849, 'psychosis', DEFAULT, 17),
	(850, 'voices', DEFAULT, 17),
	(851, 'trauma', DEFAULT, 17),
	(852, 'ptsd', DEFAULT, 17),
	(853, 'bipolar', DEFAULT, 17),
	(854, 'schizophrenia', DEFAULT, 17),
	(855, 'personality disorder', DEFAULT, 17),
	(856, 'breakdown', DEFAULT, 17),
	(857, 'off his head', DEFAULT, 17),
	(858, 'off her head', DEFAULT, 17),
	(859, 'off their head', DEFAULT, 17),
	(860, 'drink', DEFAULT, 17),
	(861, 'drinker', DEFAULT, 17),
	(862, 'drunk', DEFAULT, 17),
	(863, 'sober', DEFAULT, 17),
	(864, 'sobriety', DEFAULT, 17),
	(865, 'alcohol', DEFAULT, 17),
	(866, 'booze', DEFAULT, 17),
	(867, 'detox', DEFAULT, 17),
	(868, 'rehab', DEFAULT, 17),
	(869, 'rehabilitation', DEFAULT, 17),
	(870, 'addiction', DEFAULT, 17),
	(871, 'drug', DEFAULT, 17),
	(872, 'heroin', DEFAULT, 17),
	(873, 'cannabis', DEFAULT, 17),
	(874, 'cocaine', DEFAULT, 17),
	(875, 'methadone', DEFAULT, 17),
	(876, 'script', DEFAULT, 17),
	(877, 'substance', DEFAULT, 17),
	(878, 'substance misuse', DEFAULT, 17),
	(879, 'substance use', DEFAULT, 17),
	(880, 'substance abuse', DEFAULT, 17),
	(881, 'drug and alcohol', DEFAULT, 17),
	(882, 'recovery worker', DEFAULT, 17),
	(883, 'dual diagnosis', DEFAULT, 17),
	(884, 'using', DEFAULT, 17),
	(885, 'relapse', DEFAULT, 17),
	(886, 'dry', DEFAULT, 17),
	(887, 'not dry', DEFAULT, 17),
	(888, 'stop drinking', DEFAULT, 17),
	(889, 'clean for', DEFAULT, 17),
	(890, 'mental', DEFAULT, 17),
	(891, 'wellbeing', DEFAULT, 17),
	(892, 'vodka', DEFAULT, 17),
	(893, 'cider', DEFAULT, 17),
	(894, 'lager', DEFAULT, 17),
	(895, 'beer', DEFAULT, 17),
	(896, 'cans', DEFAULT, 17),
	(897, 'withdrawal', DEFAULT, 17),
	(898, 'overdose', DEFAULT, 17),
	(899, 'needle', DEFAULT, 17),
	(900, 'inject', DEFAULT, 17),
	(901, 'spice', DEFAULT, 17),
	(902, 'crack', DEFAULT, 17),
	(903, 'pills', DEFAULT, 17),
	(904, 'valium', DEFAULT, 17),
	(905, 'sectioned', DEFAULT, 17),
	(906, 'paranoid', DEFAULT, 17),
	(907, 'panic', DEFAULT, 17),
	(908, 'hearing voices', DEFAULT, 17),
	(909, 'distress', DEFAULT, 17),
	(910, 'crisis', DEFAULT, 17),
	(911, 'community psychiatric nurse', DEFAULT, 17),
	(912, 'cpn', DEFAULT, 17),
	(913, 'get clean', DEFAULT, 17),
	(914, 'abstinent', DEFAULT, 17),
	(915, 'alcohol service', DEFAULT, 17),
	(916, 'drug service', DEFAULT, 17),
	(917, 'intoxicated', DEFAULT, 17),
	(918, 'under the influence', DEFAULT, 17),
	(919, 'mental health act', DEFAULT, 17),
	(920, 'stable', DEFAULT, 17),
	(921, 'treatment', DEFAULT, 17),
	(922, 'recovery', DEFAULT, 17),
	(923, 'crisis line', DEFAULT, 17),
	(924, 'bounced', DEFAULT, 18),
	(925, 'passed around', DEFAULT, 18),
	(926, 'passed back', DEFAULT, 18),
	(927, 'pillar to post', DEFAULT, 18),
	(928, 'sent away', DEFAULT, 18),
	(929, 'sent back', DEFAULT, 18),
	(930, 'ping pong', DEFAULT, 18),
	(931, 'each says', DEFAULT, 18),
	(932, 'both say', DEFAULT, 18),
	(933, 'the other team', DEFAULT, 18),
	(934, 'the other service', DEFAULT, 18),
	(935, 'the other one', DEFAULT, 18),
	(936, 'back and forth', DEFAULT, 18),
	(937, 'gap between', DEFAULT, 18),
	(938, 'fall between', DEFAULT, 18),
	(939, 'fell between', DEFAULT, 18),
	(940, 'referred back', DEFAULT, 18),
	(941, 'not our remit', DEFAULT, 18),
	(942, 'someone else''s job', DEFAULT, 18),
	(943, 'nobody takes', DEFAULT, 18),
	(944, 'neither', DEFAULT, 18),
	(945, 'neither will', DEFAULT, 18),
	(946, 'won''t take', DEFAULT, 18),
	(947, 'won''t see', DEFAULT, 18),
	(948, 'will not take', DEFAULT, 18),
	(949, 'will not see', DEFAULT, 18),
	(950, 'refuse to see', DEFAULT, 18),
	(951, 'turned away', DEFAULT, 18),
	(952, 'turned down', DEFAULT, 18),
	(953, 'merry go round', DEFAULT, 18),
	(954, 'revolving door', DEFAULT, 18),
	(955, 'signpost', DEFAULT, 18),
	(956, 'redirected', DEFAULT, 18),
	(957, 'come back when', DEFAULT, 18),
	(958, 'reject', DEFAULT, 18),
	(959, 'decline', DEFAULT, 18),
	(960, 'refuse', DEFAULT, 18),
	(961, 'not suitable', DEFAULT, 18),
	(962, 'too complex', DEFAULT, 18),
	(963, 'complex', DEFAULT, 18),
	(964, 'wrong door', DEFAULT, 18),
	(965, 'wrong team', DEFAULT, 18),
	(966, 'out of scope', DEFAULT, 18),
	(967, 'nobody will', DEFAULT, 18),
	(968, 'no one will', DEFAULT, 18),
	(969, 'nobody''s job', DEFAULT, 18),
	(970, 'not their job', DEFAULT, 18),
	(971, 'not my job', DEFAULT, 18),
	(972, 'until he stops', DEFAULT, 18),
	(973, 'until she stops', DEFAULT, 18),
	(974, 'between services', DEFAULT, 18),
	(975, 'between two services', DEFAULT, 18),
	(976, 'two services', DEFAULT, 18),
	(977, 'two teams', DEFAULT, 18),
	(978, 'pass him', DEFAULT, 18),
	(979, 'pass her', DEFAULT, 18),
	(980, 'form', DEFAULT, 19),
	(981, 'eligibility', DEFAULT, 19),
	(982, 'ineligible', DEFAULT, 19),
	(983, 'criteria', DEFAULT, 19),
	(984, 'criterion', DEFAULT, 19),
	(985, 'threshold', DEFAULT, 19),
	(986, 'meet the threshold', DEFAULT, 19),
	(987, 'screen', DEFAULT, 19),
	(988, 'triage', DEFAULT, 19),
	(989, 'initial assessment', DEFAULT, 19),
	(990, 'assessment', DEFAULT, 19),
	(991, 'referral form', DEFAULT, 19),
	(992, 'referral', DEFAULT, 19),
	(993, 'refer', DEFAULT, 19),
	(994, 'gatekeeping', DEFAULT, 19),
	(995, 'application form', DEFAULT, 19),
	(996, 'online form', DEFAULT, 19),
	(997, 'paperwork', DEFAULT, 19),
	(998, 'questionnaire', DEFAULT, 19),
	(999, 'tick box', DEFAULT, 19),
	(1000, 'pages long', DEFAULT, 19),
	(1001, 'page form', DEFAULT, 19),
	(1002, 'questions', DEFAULT, 19),
	(1003, 'risk assessment', DEFAULT, 19),
	(1004, 'score', DEFAULT, 19),
	(1005, 'points', DEFAULT, 19),
	(1006, 'intake', DEFAULT, 19),
	(1007, 'duty desk', DEFAULT, 19),
	(1008, 'front door', DEFAULT, 19),
	(1009, 'contact centre', DEFAULT, 19),
	(1010, 'call centre', DEFAULT, 19),
	(1011, 'waiting list', DEFAULT, 19),
	(1012, 'qualify', DEFAULT, 19),
	(1013, 'before we can help', DEFAULT, 19),
	(1014, 'fill in', DEFAULT, 19),
	(1015, 'category', DEFAULT, 19),
	(1016, 'priority band', DEFAULT, 19),
	(1017, 'consent form', DEFAULT, 19),
	(1018, 'fill', DEFAULT, 19),
	(1019, 'complete the form', DEFAULT, 19),
	(1020, 'banding', DEFAULT, 19),
	(1021, 'tier', DEFAULT, 19),
	(1022, 'moderate', DEFAULT, 19),
	(1023, 'substantial', DEFAULT, 19),
	(1024, 'critical', DEFAULT, 19),
	(1025, 'bad enough', DEFAULT, 19),
	(1026, 'ill enough', DEFAULT, 19),
	(1027, 'high enough', DEFAULT, 19),
	(1028, 'low risk', DEFAULT, 19),
	(1029, 'high risk', DEFAULT, 19),
	(1030, 'high need', DEFAULT, 19),
	(1031, 'sift', DEFAULT, 19),
	(1032, 'verify', DEFAULT, 19),
	(1033, 'checklist', DEFAULT, 19),
	(1034, 'template', DEFAULT, 19),
	(1035, 'pathway', DEFAULT, 19),
	(1036, 'tick', DEFAULT, 19),
	(1037, 'self-referral', DEFAULT, 19),
	(1038, 'duty team', DEFAULT, 19),
	(1039, 'duty worker', DEFAULT, 19),
	(1040, 'first contact', DEFAULT, 19),
	(1041, 'portal', DEFAULT, 19),
	(1042, 'reference number', DEFAULT, 19),
	(1043, 'drop down', DEFAULT, 19),
	(1044, 'matrix', DEFAULT, 19),
	(1045, 'page', DEFAULT, 19),
	(1046, 'fits the criteria', DEFAULT, 19),
	(1047, 'entitled to help', DEFAULT, 19),
	(1048, 'rule out', DEFAULT, 19),
	(1049, 'close', DEFAULT, 20),
	(1050, 'closure', DEFAULT, 20),
	(1051, 'case closed', DEFAULT, 20),
	(1052, 'close the case', DEFAULT, 20),
	(1053, 'discharge', DEFAULT, 20),
	(1054, 'signed off from the service', DEFAULT, 20),
	(1055, 'end of support', DEFAULT, 20),
	(1056, 'end the support', DEFAULT, 20),
	(1057, 'step down', DEFAULT, 20),
	(1058, 'six weeks', DEFAULT, 20),
	(1059, 'twelve weeks', DEFAULT, 20),
	(1060, 'time limited', DEFAULT, 20),
	(1061, 'did not attend', DEFAULT, 20),
	(1062, 'dna', DEFAULT, 20),
	(1063, 'no show', DEFAULT, 20),
	(1064, 'missed appointment', DEFAULT, 20),
	(1065, 'three missed', DEFAULT, 20),
	(1066, 'disengaged', DEFAULT, 20),
	(1067, 'not engaging', DEFAULT, 20),
	(1068, 'non-engagement', DEFAULT, 20),
	(1069, 'did not engage', DEFAULT, 20),
	(1070, 'no contact', DEFAULT, 20),
	(1071, 'outcomes met', DEFAULT, 20),
	(1072, 'target met', DEFAULT, 20),
	(1073, 'caseload', DEFAULT, 20),
	(1074, 'throughput', DEFAULT, 20),
	(1075, 'case open', DEFAULT, 20),
	(1076, 'stays open', DEFAULT, 20),
	(1077, 'keep open', DEFAULT, 20),
	(1078, 'keep it open', DEFAULT, 20),
	(1079, 'reopen', DEFAULT, 20),
	(1080, 'start again', DEFAULT, 20),
	(1081, 'ended', DEFAULT, 20),
	(1082, 'deadline', DEFAULT, 20),
	(1083, 'time is up', DEFAULT, 20),
	(1084, 'too soon', DEFAULT, 20),
	(1085, 'done with', DEFAULT, 20),
	(1086, 'finish', DEFAULT, 20),
	(1087, 'sessions', DEFAULT, 20),
	(1088, 'exit', DEFAULT, 20),
	(1089, 'exit plan', DEFAULT, 20),
	(1090, 'move on', DEFAULT, 20),
	(1091, 'targets', DEFAULT, 20),
	(1092, 'kpi', DEFAULT, 20),
	(1093, 'performance', DEFAULT, 20),
	(1094, 'figures', DEFAULT, 20),
	(1095, 'statistics', DEFAULT, 20),
	(1096, 'success rate', DEFAULT, 20),
	(1097, 'open cases', DEFAULT, 20),
	(1098, 'on the books', DEFAULT, 20),
	(1099, 'inactive', DEFAULT, 20),
	(1100, 'dormant', DEFAULT, 20),
	(1101, 'withdrew', DEFAULT, 20),
	(1102, 'shut', DEFAULT, 20),
	(1103, 'does not answer', DEFAULT, 20),
	(1104, 'did not answer', DEFAULT, 20),
	(1105, 'no answer', DEFAULT, 20),
	(1106, 'not answering', DEFAULT, 20),
	(1107, 'review date', DEFAULT, 20),
	(1108, 'extension', DEFAULT, 20),
	(1109, 'extend', DEFAULT, 20),
	(1110, 'automatically', DEFAULT, 20),
	(1111, 'end date', DEFAULT, 20),
	(1112, 'not ready', DEFAULT, 20),
	(1113, 'still needs', DEFAULT, 20),
	(1114, 'case file', DEFAULT, 20),
	(1115, 'support ends', DEFAULT, 20),
	(1116, 'sign her off', DEFAULT, 20),
	(1117, 'sign him off', DEFAULT, 20),
	(1118, 'sign them off', DEFAULT, 20),
	(1119, 'allocated time', DEFAULT, 20),
	(1120, 'weeks of support', DEFAULT, 20),
	(1121, 'is done', DEFAULT, 20),
	(1122, 'are done', DEFAULT, 20),
	(1123, 'data sharing', DEFAULT, 21),
	(1124, 'information sharing', DEFAULT, 21),
	(1125, 'share information', DEFAULT, 21),
	(1126, 'share data', DEFAULT, 21),
	(1127, 'data protection', DEFAULT, 21),
	(1128, 'gdpr', DEFAULT, 21),
	(1129, 'consent', DEFAULT, 21),
	(1130, 'confidential', DEFAULT, 21),
	(1131, 'privacy', DEFAULT, 21),
	(1132, 'record', DEFAULT, 21),
	(1133, 'database', DEFAULT, 21),
	(1134, 'computer system', DEFAULT, 21),
	(1135, 'it system', DEFAULT, 21),
	(1136, 'systems do not talk', DEFAULT, 21),
	(1137, 'talk to each other', DEFAULT, 21),
	(1138, 'do not talk', DEFAULT, 21),
	(1139, 'access to records', DEFAULT, 21),
	(1140, 'login', DEFAULT, 21),
	(1141, 'spreadsheet', DEFAULT, 21),
	(1142, 'email it', DEFAULT, 21),
	(1143, 'tell the story', DEFAULT, 21),
	(1144, 'tell their story', DEFAULT, 21),
	(1145, 'tell her story', DEFAULT, 21),
	(1146, 'tell his story', DEFAULT, 21),
	(1147, 'same story', DEFAULT, 21),
	(1148, 'story', DEFAULT, 21),
	(1149, 'same questions', DEFAULT, 21),
	(1150, 'asked again', DEFAULT, 21),
	(1151, 'repeat', DEFAULT, 21),
	(1152, 'from scratch', DEFAULT, 21),
	(1153, 'from the beginning', DEFAULT, 21),
	(1154, 'joined up', DEFAULT, 21),
	(1155, 'multi-agency', DEFAULT, 21),
	(1156, 'agencies', DEFAULT, 21),
	(1157, 'several workers', DEFAULT, 21),
	(1158, 'different workers', DEFAULT, 21),
	(1159, 'professionals meeting', DEFAULT, 21),
	(1160, 'lead professional', DEFAULT, 21),
	(1161, 'share', DEFAULT, 21),
	(1162, 'retell', DEFAULT, 21),
	(1163, 'explain', DEFAULT, 21),
	(1164, 'told everyone', DEFAULT, 21),
	(1165, 'already told', DEFAULT, 21),
	(1166, 'relive', DEFAULT, 21),
	(1167, 'each worker', DEFAULT, 21),
	(1168, 'every worker', DEFAULT, 21),
	(1169, 'each agency', DEFAULT, 21),
	(1170, 'every agency', DEFAULT, 21),
	(1171, 'each service', DEFAULT, 21),
	(1172, 'every service', DEFAULT, 21),
	(1173, 'every department', DEFAULT, 21),
	(1174, 'separate systems', DEFAULT, 21),
	(1175, 'own system', DEFAULT, 21),
	(1176, 'case notes', DEFAULT, 21),
	(1177, 'notes', DEFAULT, 21),
	(1178, 'silo', DEFAULT, 21),
	(1179, 'duplicate', DEFAULT, 21),
	(1180, 'information governance', DEFAULT, 21),
	(1181, 'sharing agreement', DEFAULT, 21),
	(1182, 'consent to share', DEFAULT, 21),
	(1183, 'not allowed to see', DEFAULT, 21),
	(1184, 'not allowed to know', DEFAULT, 21),
	(1185, 'cannot see', DEFAULT, 21),
	(1186, 'can''t see', DEFAULT, 21),
	(1187, 'nobody told', DEFAULT, 21),
	(1188, 'no one told', DEFAULT, 21),
	(1189, 'left hand', DEFAULT, 21),
	(1190, 'right hand', DEFAULT, 21),
	(1191, 'history', DEFAULT, 21),
	(1192, 'life story', DEFAULT, 21),
	(1193, 'handover', DEFAULT, 21),
	(1194, 'pass on information', DEFAULT, 21),
	(1195, 'passwords for each', DEFAULT, 21),
	(1196, 'how many times', DEFAULT, 21),
	(1197, 'same thing again', DEFAULT, 21),
	(1198, 'same details', DEFAULT, 21),
	(1199, 'knew nothing', DEFAULT, 21),
	(1200, 'did not know', DEFAULT, 21),
	(1201, 'information', DEFAULT, 21),
	(1202, 'gp', DEFAULT, 22),
	(1203, 'doctor', DEFAULT, 22),
	(1204, 'surgery', DEFAULT, 22),
	(1205, 'medical centre', DEFAULT, 22),
	(1206, 'health centre', DEFAULT, 22),
	(1207, 'practice manager', DEFAULT, 22),
	(1208, 'receptionist', DEFAULT, 22),
	(1209, 'register with a doctor', DEFAULT, 22),
	(1210, 'gp registration', DEFAULT, 22),
	(1211, 'register', DEFAULT, 22),
	(1212, 'registration', DEFAULT, 22),
	(1213, 'proof of address', DEFAULT, 22),
	(1214, 'no fixed address', DEFAULT, 22),
	(1215, 'no address', DEFAULT, 22),
	(1216, 'without an address', DEFAULT, 22),
	(1217, 'fixed abode', DEFAULT, 22),
	(1218, 'nhs number', DEFAULT, 22),
	(1219, 'patient', DEFAULT, 22),
	(1220, 'nurse', DEFAULT, 22),
	(1221, 'prescription', DEFAULT, 22),
	(1222, 'medicine', DEFAULT, 22),
	(1223, 'medication', DEFAULT, 22),
	(1224, 'tablets', DEFAULT, 22),
	(1225, 'pharmacy', DEFAULT, 22),
	(1226, 'pharmacist', DEFAULT, 22),
	(1227, 'chemist', DEFAULT, 22),
	(1228, 'inhaler', DEFAULT, 22),
	(1229, 'insulin', DEFAULT, 22),
	(1230, 'dentist', DEFAULT, 22),
	(1231, 'dental', DEFAULT, 22),
	(1232, 'toothache', DEFAULT, 22),
	(1233, 'teeth', DEFAULT, 22),
	(1234, 'nhs', DEFAULT, 22),
	(1235, 'catchment', DEFAULT, 22),
	(1236, 'practice', DEFAULT, 22),
	(1237, 'health', DEFAULT, 22),
	(1238, 'appointment', DEFAULT, 22),
	(1239, 'patient list', DEFAULT, 22),
	(1240, 'struck off the list', DEFAULT, 22),
	(1241, 'deregistered', DEFAULT, 22),
	(1242, 'new patient', DEFAULT, 22),
	(1243, 'temporary patient', DEFAULT, 22),
	(1244, 'walk in centre', DEFAULT, 22),
	(1245, 'out of hours', DEFAULT, 22),
	(1246, 'optician', DEFAULT, 22),
	(1247, 'glasses', DEFAULT, 22),
	(1248, 'vaccination', DEFAULT, 22),
	(1249, 'diabetes', DEFAULT, 22),
	(1250, 'asthma', DEFAULT, 22),
	(1251, 'epilepsy', DEFAULT, 22),
	(1252, 'blood pressure', DEFAULT, 22),
	(1253, 'blood test', DEFAULT, 22),
	(1254, 'illness', DEFAULT, 22),
	(1255, 'sick', DEFAULT, 22),
	(1256, 'unwell', DEFAULT, 22),
	(1257, 'pain', DEFAULT, 22),
	(1258, 'health check', DEFAULT, 22),
	(1259, 'prove address', DEFAULT, 22),
	(1260, 'proof of residence', DEFAULT, 22),
	(1261, 'residence', DEFAULT, 22),
	(1262, 'address', DEFAULT, 22),
	(1263, 'hospital', DEFAULT, 23),
	(1264, 'ward', DEFAULT, 23),
	(1265, 'a&e', DEFAULT, 23),
	(1266, 'accident and emergency', DEFAULT, 23),
	(1267, 'ambulance', DEFAULT, 23),
	(1268, 'hospital discharge', DEFAULT, 23),
	(1269, 'operation', DEFAULT, 23),
	(1270, 'outpatient', DEFAULT, 23),
	(1271, 'clinic', DEFAULT, 23),
	(1272, 'consultant', DEFAULT, 23),
	(1273, 'admitted', DEFAULT, 23),
	(1274, 'admission', DEFAULT, 23),
	(1275, 'surgeon', DEFAULT, 23),
	(1276, 'bed blocking', DEFAULT, 23),
	(1277, 'scan', DEFAULT, 23),
	(1278, 'stitches', DEFAULT, 23),
	(1279, 'emergency department', DEFAULT, 23),
	(1280, 'casualty', DEFAULT, 23),
	(1281, 'intensive care', DEFAULT, 23),
	(1282, 'surgery date', DEFAULT, 23),
	(1283, 'identity', DEFAULT, 24),
	(1284, 'id', DEFAULT, 24),
	(1285, 'photo id', DEFAULT, 24),
	(1286, 'passport', DEFAULT, 24),
	(1287, 'birth certificate', DEFAULT, 24),
	(1288, 'proof of identity', DEFAULT, 24),
	(1289, 'proof', DEFAULT, 24),
	(1290, 'document', DEFAULT, 24),
	(1291, 'bank statement', DEFAULT, 24),
	(1292, 'utility bill', DEFAULT, 24),
	(1293, 'national insurance number', DEFAULT, 24),
	(1294, 'certificate', DEFAULT, 24),
	(1295, 'deed poll', DEFAULT, 24),
	(1296, 'original document', DEFAULT, 24),
	(1297, 'photocopy', DEFAULT, 24),
	(1298, 'bank account', DEFAULT, 25),
	(1299, 'bank', DEFAULT, 25),
	(1300, 'basic account', DEFAULT, 25),
	(1301, 'cash machine', DEFAULT, 25),
	(1302, 'direct debit', DEFAULT, 25),
	(1303, 'standing order', DEFAULT, 25),
	(1304, 'post office account', DEFAULT, 25),
	(1305, 'building society', DEFAULT, 25),
	(1306, 'phone', DEFAULT, 26),
	(1307, 'telephone', DEFAULT, 26),
	(1308, 'internet', DEFAULT, 26),
	(1309, 'wifi', DEFAULT, 26),
	(1310, 'broadband', DEFAULT, 26),
	(1311, 'online', DEFAULT, 26),
	(1312, 'website', DEFAULT, 26),
	(1313, 'email address', DEFAULT, 26),
	(1314, 'email', DEFAULT, 26),
	(1315, 'laptop', DEFAULT, 26),
	(1316, 'tablet computer', DEFAULT, 26),
	(1317, 'smartphone', DEFAULT, 26),
	(1318, 'data allowance', DEFAULT, 26),
	(1319, 'app', DEFAULT, 26),
	(1320, 'password', DEFAULT, 26),
	(1321, 'digital', DEFAULT, 26),
	(1322, 'computer', DEFAULT, 26),
	(1323, 'on hold', DEFAULT, 26),
	(1324, 'held on the line', DEFAULT, 26),
	(1325, 'helpline', DEFAULT, 26),
	(1326, 'automated', DEFAULT, 26),
	(1327, 'mobile phone', DEFAULT, 26),
	(1328, 'charger', DEFAULT, 26),
	(1329, 'signal', DEFAULT, 26),
	(1330, 'text message', DEFAULT, 26),
	(1331, 'voicemail', DEFAULT, 26),
	(1332, 'webchat', DEFAULT, 26),
	(1333, 'upload', DEFAULT, 26),
	(1334, 'download', DEFAULT, 26),
	(1335, 'printer', DEFAULT, 26),
	(1336, 'library', DEFAULT, 26),
	(1337, 'on the line', DEFAULT, 26),
	(1338, 'carer', DEFAULT, 27),
	(1339, 'care package', DEFAULT, 27),
	(1340, 'social care', DEFAULT, 27),
	(1341, 'social worker', DEFAULT, 27),
	(1342, 'social services', DEFAULT, 27),
	(1343, 'adult social care', DEFAULT, 27),
	(1344, 'care home', DEFAULT, 27),
	(1345, 'home care', DEFAULT, 27),
	(1346, 'personal care', DEFAULT, 27),
	(1347, 'respite', DEFAULT, 27),
	(1348, 'care act', DEFAULT, 27),
	(1349, 'young carer', DEFAULT, 27),
	(1350, 'dementia', DEFAULT, 27),
	(1351, 'care needs', DEFAULT, 27),
	(1352, 'support worker', DEFAULT, 27),
	(1353, 'key worker', DEFAULT, 27),
	(1354, 'home help', DEFAULT, 27),
	(1355, 'meals on wheels', DEFAULT, 27),
	(1356, 'care worker', DEFAULT, 27),
	(1357, 'care visit', DEFAULT, 27),
	(1358, 'care assessment', DEFAULT, 27),
	(1359, 'direct payment', DEFAULT, 27),
	(1360, 'night off', DEFAULT, 27),
	(1361, 'children''s services', DEFAULT, 28),
	(1362, 'safeguarding', DEFAULT, 28),
	(1363, 'child protection', DEFAULT, 28),
	(1364, 'foster', DEFAULT, 28),
	(1365, 'foster carer', DEFAULT, 28),
	(1366, 'kinship', DEFAULT, 28),
	(1367, 'looked after', DEFAULT, 28),
	(1368, 'care leaver', DEFAULT, 28),
	(1369, 'early help', DEFAULT, 28),
	(1370, 'family court', DEFAULT, 28),
	(1371, 'health visitor', DEFAULT, 28),
	(1372, 'midwife', DEFAULT, 28),
	(1373, 'baby', DEFAULT, 28),
	(1374, 'nappies', DEFAULT, 28),
	(1375, 'pram', DEFAULT, 28),
	(1376, 'cot', DEFAULT, 28),
	(1377, 'buggy', DEFAULT, 28),
	(1378, 'custody of the children', DEFAULT, 28),
	(1379, 'contact with the children', DEFAULT, 28),
	(1380, 'parenting', DEFAULT, 28),
	(1381, 'newborn', DEFAULT, 28),
	(1382, 'family support', DEFAULT, 28),
	(1383, 'family worker', DEFAULT, 28),
	(1384, 'family hub', DEFAULT, 28),
	(1385, 'child in need', DEFAULT, 28),
	(1386, 'care proceedings', DEFAULT, 28),
	(1387, 'adoption', DEFAULT, 28),
	(1388, 'supervised contact', DEFAULT, 28),
	(1389, 'playgroup', DEFAULT, 28),
	(1390, 'domestic abuse', DEFAULT, 29),
	(1391, 'domestic violence', DEFAULT, 29),
	(1392, 'abusive', DEFAULT, 29),
	(1393, 'violent partner', DEFAULT, 29),
	(1394, 'coercive', DEFAULT, 29),
	(1395, 'perpetrator', DEFAULT, 29),
	(1396, 'marac', DEFAULT, 29),
	(1397, 'fleeing', DEFAULT, 29),
	(1398, 'non-molestation', DEFAULT, 29),
	(1399, 'violence', DEFAULT, 29),
	(1400, 'violent', DEFAULT, 29),
	(1401, 'stalking', DEFAULT, 29),
	(1402, 'harassment', DEFAULT, 29),
	(1403, 'controlling', DEFAULT, 29),
	(1404, 'ex-partner', DEFAULT, 29),
	(1405, 'beaten', DEFAULT, 29),
	(1406, 'asylum', DEFAULT, 30),
	(1407, 'asylum seeker', DEFAULT, 30),
	(1408, 'refugee', DEFAULT, 30),
	(1409, 'immigration', DEFAULT, 30),
	(1410, 'visa', DEFAULT, 30),
	(1411, 'home office', DEFAULT, 30),
	(1412, 'no recourse', DEFAULT, 30),
	(1413, 'no recourse to public funds', DEFAULT, 30),
	(1414, 'settled status', DEFAULT, 30),
	(1415, 'leave to remain', DEFAULT, 30),
	(1416, 'interpreter', DEFAULT, 30),
	(1417, 'translation', DEFAULT, 30),
	(1418, 'language', DEFAULT, 30),
	(1419, 'english as a second language', DEFAULT, 30),
	(1420, 'english', DEFAULT, 30),
	(1421, 'migrant', DEFAULT, 30),
	(1422, 'overseas', DEFAULT, 30),
	(1423, 'biometric', DEFAULT, 30),
	(1424, 'citizenship', DEFAULT, 30),
	(1425, 'deport', DEFAULT, 30),
	(1426, 'lonely', DEFAULT, 31),
	(1427, 'loneliness', DEFAULT, 31),
	(1428, 'isolated', DEFAULT, 31),
	(1429, 'alone', DEFAULT, 31),
	(1430, 'no friends', DEFAULT, 31),
	(1431, 'befriending', DEFAULT, 31),
	(1432, 'social club', DEFAULT, 31),
	(1433, 'day centre', DEFAULT, 31),
	(1434, 'community centre', DEFAULT, 31),
	(1435, 'no visitors', DEFAULT, 31),
	(1436, 'friend', DEFAULT, 31),
	(1437, 'visitor', DEFAULT, 31),
	(1438, 'company', DEFAULT, 31),
	(1439, 'bereaved', DEFAULT, 32),
	(1440, 'funeral', DEFAULT, 32),
	(1441, 'died', DEFAULT, 32),
	(1442, 'death', DEFAULT, 32),
	(1443, 'grief', DEFAULT, 32),
	(1444, 'widow', DEFAULT, 32),
	(1445, 'burial', DEFAULT, 32),
	(1446, 'cremation', DEFAULT, 32),
	(1447, 'end of life', DEFAULT, 32),
	(1448, 'noise', DEFAULT, 33),
	(1449, 'noisy', DEFAULT, 33),
	(1450, 'neighbour', DEFAULT, 33),
	(1451, 'drug dealing', DEFAULT, 33),
	(1452, 'dealer', DEFAULT, 33),
	(1453, 'cuckooing', DEFAULT, 33),
	(1454, 'gang', DEFAULT, 33),
	(1455, 'knife', DEFAULT, 33),
	(1456, 'unsafe', DEFAULT, 33),
	(1457, 'frightened', DEFAULT, 33),
	(1458, 'afraid', DEFAULT, 33),
	(1459, 'fear', DEFAULT, 33),
	(1460, 'hate crime', DEFAULT, 33),
	(1461, 'racist', DEFAULT, 33),
	(1462, 'racism', DEFAULT, 33),
	(1463, 'vandalism', DEFAULT, 33),
	(1464, 'wait', DEFAULT, 34),
	(1465, 'backlog', DEFAULT, 34),
	(1466, 'delay', DEFAULT, 34),
	(1467, 'queue', DEFAULT, 34),
	(1468, 'months', DEFAULT, 34),
	(1469, 'slow', DEFAULT, 34),
	(1470, 'held up', DEFAULT, 34),
	(1471, 'still waiting', DEFAULT, 34),
	(1472, 'time limit for replies', DEFAULT, 34),
	(1473, 'postpone', DEFAULT, 34),
	(1474, 'cancelled', DEFAULT, 34),
	(1475, 'years', DEFAULT, 34),
	(1476, 'staff', DEFAULT, 35),
	(1477, 'staffing', DEFAULT, 35),
	(1478, 'short staffed', DEFAULT, 35),
	(1479, 'sick leave', DEFAULT, 35),
	(1480, 'turnover', DEFAULT, 35),
	(1481, 'burnout', DEFAULT, 35),
	(1482, 'supervision', DEFAULT, 35),
	(1483, 'agency staff', DEFAULT, 35),
	(1484, 'locum', DEFAULT, 35),
	(1485, 'annual leave', DEFAULT, 35),
	(1486, 'overstretched', DEFAULT, 35),
	(1487, 'workload', DEFAULT, 35),
	(1488, 'understaffed', DEFAULT, 35),
	(1489, 'rule', DEFAULT, 36),
	(1490, 'policy', DEFAULT, 36),
	(1491, 'procedure', DEFAULT, 36),
	(1492, 'guidance', DEFAULT, 36),
	(1493, 'regulation', DEFAULT, 36),
	(1494, 'legislation', DEFAULT, 36),
	(1495, 'law', DEFAULT, 36),
	(1496, 'statutory', DEFAULT, 36),
	(1497, 'contract', DEFAULT, 36),
	(1498, 'commissioner', DEFAULT, 36),
	(1499, 'commissioned', DEFAULT, 36),
	(1500, 'protocol', DEFAULT, 36),
	(1501, 'trust', DEFAULT, 37),
	(1502, 'relationship', DEFAULT, 37),
	(1503, 'listen', DEFAULT, 37),
	(1504, 'same worker', DEFAULT, 37),
	(1505, 'change of worker', DEFAULT, 37),
	(1506, 'new worker', DEFAULT, 37),
	(1507, 'stranger', DEFAULT, 37),
	(1508, 'familiar face', DEFAULT, 37),
	(1509, 'stays with', DEFAULT, 37),
	(1510, 'walk alongside', DEFAULT, 37),
	(1511, 'alongside', DEFAULT, 37),
	(1512, 'letter', DEFAULT, 38),
	(1513, 'jargon', DEFAULT, 38),
	(1514, 'plain english', DEFAULT, 38),
	(1515, 'tone', DEFAULT, 38),
	(1516, 'envelope', DEFAULT, 38),
	(1517, 'post', DEFAULT, 38),
	(1518, 'wrote', DEFAULT, 38),
	(1519, 'brown envelope', DEFAULT, 38),
	(1520, 'threatening letter', DEFAULT, 38),
	(1521, 'dog', DEFAULT, 39),
	(1522, 'cat', DEFAULT, 39),
	(1523, 'pet', DEFAULT, 39),
	(1524, 'kennel', DEFAULT, 39),
	(1525, 'vet', DEFAULT, 39);

INSERT INTO public.learning_cycles_wordevent VALUES
	(1, CURRENT_TIMESTAMP, 'insert', 1, 'debt', NULL, 1, 1),
	(2, CURRENT_TIMESTAMP, 'insert', 2, 'debtor', NULL, 2, 1),
	(3, CURRENT_TIMESTAMP, 'insert', 3, 'arrears', NULL, 3, 1),
	(4, CURRENT_TIMESTAMP, 'insert', 4, 'owe', NULL, 4, 1),
	(5, CURRENT_TIMESTAMP, 'insert', 5, 'bailiff', NULL, 5, 1),
	(6, CURRENT_TIMESTAMP, 'insert', 6, 'enforcement agent', NULL, 6, 1),
	(7, CURRENT_TIMESTAMP, 'insert', 7, 'enforcement officer', NULL, 7, 1),
	(8, CURRENT_TIMESTAMP, 'insert', 8, 'debt collector', NULL, 8, 1),
	(9, CURRENT_TIMESTAMP, 'insert', 9, 'debt collection', NULL, 9, 1),
	(10, CURRENT_TIMESTAMP, 'insert', 10, 'creditor', NULL, 10, 1),
	(11, CURRENT_TIMESTAMP, 'insert', 11, 'repayment', NULL, 11, 1),
	(12, CURRENT_TIMESTAMP, 'insert', 12, 'pay back', NULL, 12, 1),
	(13, CURRENT_TIMESTAMP, 'insert', 13, 'payment plan', NULL, 13, 1),
	(14, CURRENT_TIMESTAMP, 'insert', 14, 'payment arrangement', NULL, 14, 1),
	(15, CURRENT_TIMESTAMP, 'insert', 15, 'council tax', NULL, 15, 1),
	(16, CURRENT_TIMESTAMP, 'insert', 16, 'liability order', NULL, 16, 1),
	(17, CURRENT_TIMESTAMP, 'insert', 17, 'summons', NULL, 17, 1),
	(18, CURRENT_TIMESTAMP, 'insert', 18, 'court costs', NULL, 18, 1),
	(19, CURRENT_TIMESTAMP, 'insert', 19, 'final demand', NULL, 19, 1),
	(20, CURRENT_TIMESTAMP, 'insert', 20, 'reminder letter', NULL, 20, 1),
	(21, CURRENT_TIMESTAMP, 'insert', 21, 'red letter', NULL, 21, 1),
	(22, CURRENT_TIMESTAMP, 'insert', 22, 'default', NULL, 22, 1),
	(23, CURRENT_TIMESTAMP, 'insert', 23, 'county court judgment', NULL, 23, 1),
	(24, CURRENT_TIMESTAMP, 'insert', 24, 'ccj', NULL, 24, 1),
	(25, CURRENT_TIMESTAMP, 'insert', 25, 'insolvency', NULL, 25, 1),
	(26, CURRENT_TIMESTAMP, 'insert', 26, 'bankrupt', NULL, 26, 1),
	(27, CURRENT_TIMESTAMP, 'insert', 27, 'bankruptcy', NULL, 27, 1),
	(28, CURRENT_TIMESTAMP, 'insert', 28, 'debt relief order', NULL, 28, 1),
	(29, CURRENT_TIMESTAMP, 'insert', 29, 'breathing space', NULL, 29, 1),
	(30, CURRENT_TIMESTAMP, 'insert', 30, 'loan', NULL, 30, 1),
	(31, CURRENT_TIMESTAMP, 'insert', 31, 'payday loan', NULL, 31, 1),
	(32, CURRENT_TIMESTAMP, 'insert', 32, 'loan shark', NULL, 32, 1),
	(33, CURRENT_TIMESTAMP, 'insert', 33, 'doorstep lender', NULL, 33, 1),
	(34, CURRENT_TIMESTAMP, 'insert', 34, 'credit card', NULL, 34, 1),
	(35, CURRENT_TIMESTAMP, 'insert', 35, 'overdraft', NULL, 35, 1),
	(36, CURRENT_TIMESTAMP, 'insert', 36, 'interest charges', NULL, 36, 1),
	(37, CURRENT_TIMESTAMP, 'insert', 37, 'catalogue debt', NULL, 37, 1),
	(38, CURRENT_TIMESTAMP, 'insert', 38, 'overpayment', NULL, 38, 1),
	(39, CURRENT_TIMESTAMP, 'insert', 39, 'deductions', NULL, 39, 1),
	(40, CURRENT_TIMESTAMP, 'insert', 40, 'write off', NULL, 40, 1),
	(41, CURRENT_TIMESTAMP, 'insert', 41, 'rent arrears', NULL, 41, 1),
	(42, CURRENT_TIMESTAMP, 'insert', 42, 'behind with payments', NULL, 42, 1),
	(43, CURRENT_TIMESTAMP, 'insert', 43, 'behind with the rent', NULL, 43, 1),
	(44, CURRENT_TIMESTAMP, 'insert', 44, 'money owed', NULL, 44, 1),
	(45, CURRENT_TIMESTAMP, 'insert', 45, 'collect the money', NULL, 45, 1),
	(46, CURRENT_TIMESTAMP, 'insert', 46, 'recovery team', NULL, 46, 1),
	(47, CURRENT_TIMESTAMP, 'insert', 47, 'recovery action', NULL, 47, 1),
	(48, CURRENT_TIMESTAMP, 'insert', 48, 'borrow', NULL, 48, 1),
	(49, CURRENT_TIMESTAMP, 'insert', 49, 'enforcement', NULL, 49, 1),
	(50, CURRENT_TIMESTAMP, 'insert', 50, 'high court enforcement', NULL, 50, 1),
	(51, CURRENT_TIMESTAMP, 'insert', 51, 'fees', NULL, 51, 1),
	(52, CURRENT_TIMESTAMP, 'insert', 52, 'court fees', NULL, 52, 1),
	(53, CURRENT_TIMESTAMP, 'insert', 53, 'attachment of earnings', NULL, 53, 1),
	(54, CURRENT_TIMESTAMP, 'insert', 54, 'debt advice', NULL, 54, 1),
	(55, CURRENT_TIMESTAMP, 'insert', 55, 'money advice', NULL, 55, 1),
	(56, CURRENT_TIMESTAMP, 'insert', 56, 'citizens advice', NULL, 56, 1),
	(57, CURRENT_TIMESTAMP, 'insert', 57, 'bills', NULL, 57, 1),
	(58, CURRENT_TIMESTAMP, 'insert', 58, 'unpaid', NULL, 58, 1),
	(59, CURRENT_TIMESTAMP, 'insert', 59, 'unopened', NULL, 59, 1),
	(60, CURRENT_TIMESTAMP, 'insert', 60, 'cannot pay', NULL, 60, 1),
	(61, CURRENT_TIMESTAMP, 'insert', 61, 'can''t pay', NULL, 61, 1),
	(62, CURRENT_TIMESTAMP, 'insert', 62, 'could not pay', NULL, 62, 1),
	(63, CURRENT_TIMESTAMP, 'insert', 63, 'unable to pay', NULL, 63, 1),
	(64, CURRENT_TIMESTAMP, 'insert', 64, 'afford', NULL, 64, 1),
	(65, CURRENT_TIMESTAMP, 'insert', 65, 'unaffordable', NULL, 65, 1),
	(66, CURRENT_TIMESTAMP, 'insert', 66, 'income and outgoings', NULL, 66, 1),
	(67, CURRENT_TIMESTAMP, 'insert', 67, 'pawnbroker', NULL, 67, 1),
	(68, CURRENT_TIMESTAMP, 'insert', 68, 'credit score', NULL, 68, 1),
	(69, CURRENT_TIMESTAMP, 'insert', 69, 'court fine', NULL, 69, 1),
	(70, CURRENT_TIMESTAMP, 'insert', 70, 'parking fine', NULL, 70, 1),
	(71, CURRENT_TIMESTAMP, 'insert', 71, 'in the red', NULL, 71, 1),
	(72, CURRENT_TIMESTAMP, 'insert', 72, 'shortfall', NULL, 72, 1),
	(73, CURRENT_TIMESTAMP, 'insert', 73, 'evict', NULL, 73, 2),
	(74, CURRENT_TIMESTAMP, 'insert', 74, 'notice to quit', NULL, 74, 2),
	(75, CURRENT_TIMESTAMP, 'insert', 75, 'section 21', NULL, 75, 2),
	(76, CURRENT_TIMESTAMP, 'insert', 76, 'section 8', NULL, 76, 2),
	(77, CURRENT_TIMESTAMP, 'insert', 77, 'possession order', NULL, 77, 2),
	(78, CURRENT_TIMESTAMP, 'insert', 78, 'possession hearing', NULL, 78, 2),
	(79, CURRENT_TIMESTAMP, 'insert', 79, 'repossess', NULL, 79, 2),
	(80, CURRENT_TIMESTAMP, 'insert', 80, 'notice seeking possession', NULL, 80, 2),
	(81, CURRENT_TIMESTAMP, 'insert', 81, 'landlord', NULL, 81, 2),
	(82, CURRENT_TIMESTAMP, 'insert', 82, 'tenancy', NULL, 82, 2),
	(83, CURRENT_TIMESTAMP, 'insert', 83, 'tenant', NULL, 83, 2),
	(84, CURRENT_TIMESTAMP, 'insert', 84, 'tenancy breach', NULL, 84, 2),
	(85, CURRENT_TIMESTAMP, 'insert', 85, 'tenancy enforcement', NULL, 85, 2),
	(86, CURRENT_TIMESTAMP, 'insert', 86, 'thrown out', NULL, 86, 2),
	(87, CURRENT_TIMESTAMP, 'insert', 87, 'kicked out', NULL, 87, 2),
	(88, CURRENT_TIMESTAMP, 'insert', 88, 'put out on the street', NULL, 88, 2),
	(89, CURRENT_TIMESTAMP, 'insert', 89, 'lose the home', NULL, 89, 2),
	(90, CURRENT_TIMESTAMP, 'insert', 90, 'lose their home', NULL, 90, 2),
	(91, CURRENT_TIMESTAMP, 'insert', 91, 'losing the house', NULL, 91, 2),
	(92, CURRENT_TIMESTAMP, 'insert', 92, 'locks changed', NULL, 92, 2),
	(93, CURRENT_TIMESTAMP, 'insert', 93, 'change the locks', NULL, 93, 2),
	(94, CURRENT_TIMESTAMP, 'insert', 94, 'warrant', NULL, 94, 2),
	(95, CURRENT_TIMESTAMP, 'insert', 95, 'lawful eviction', NULL, 95, 2),
	(96, CURRENT_TIMESTAMP, 'insert', 96, 'end the tenancy', NULL, 96, 2),
	(97, CURRENT_TIMESTAMP, 'insert', 97, 'sustainment', NULL, 97, 2),
	(98, CURRENT_TIMESTAMP, 'insert', 98, 'possession', NULL, 98, 2),
	(99, CURRENT_TIMESTAMP, 'insert', 99, 'notice', NULL, 99, 2),
	(100, CURRENT_TIMESTAMP, 'insert', 100, 'hearing', NULL, 100, 2),
	(101, CURRENT_TIMESTAMP, 'insert', 101, 'breach', NULL, 101, 2),
	(102, CURRENT_TIMESTAMP, 'insert', 102, 'abandoned', NULL, 102, 2),
	(103, CURRENT_TIMESTAMP, 'insert', 103, 'keep the flat', NULL, 103, 2),
	(104, CURRENT_TIMESTAMP, 'insert', 104, 'keep the tenancy', NULL, 104, 2),
	(105, CURRENT_TIMESTAMP, 'insert', 105, 'lose the tenancy', NULL, 105, 2),
	(106, CURRENT_TIMESTAMP, 'insert', 106, 'lose the flat', NULL, 106, 2),
	(107, CURRENT_TIMESTAMP, 'insert', 107, 'throw out', NULL, 107, 2),
	(108, CURRENT_TIMESTAMP, 'insert', 108, 'turf out', NULL, 108, 2),
	(109, CURRENT_TIMESTAMP, 'insert', 109, 'put them out', NULL, 109, 2),
	(110, CURRENT_TIMESTAMP, 'insert', 110, 'on the street', NULL, 110, 2),
	(111, CURRENT_TIMESTAMP, 'insert', 111, 'rent', NULL, 111, 2),
	(112, CURRENT_TIMESTAMP, 'insert', 112, 'rent account', NULL, 112, 2),
	(113, CURRENT_TIMESTAMP, 'insert', 113, 'rent officer', NULL, 113, 2),
	(114, CURRENT_TIMESTAMP, 'insert', 114, 'housing officer', NULL, 114, 2),
	(115, CURRENT_TIMESTAMP, 'insert', 115, 'housing manager', NULL, 115, 2),
	(116, CURRENT_TIMESTAMP, 'insert', 116, 'housing court', NULL, 116, 2),
	(117, CURRENT_TIMESTAMP, 'insert', 117, 'homeless', NULL, 117, 3),
	(118, CURRENT_TIMESTAMP, 'insert', 118, 'temporary accommodation', NULL, 118, 3),
	(119, CURRENT_TIMESTAMP, 'insert', 119, 'temporary housing', NULL, 119, 3),
	(120, CURRENT_TIMESTAMP, 'insert', 120, 'temporary flat', NULL, 120, 3),
	(121, CURRENT_TIMESTAMP, 'insert', 121, 'temporary place', NULL, 121, 3),
	(122, CURRENT_TIMESTAMP, 'insert', 122, 'emergency accommodation', NULL, 122, 3),
	(123, CURRENT_TIMESTAMP, 'insert', 123, 'emergency housing', NULL, 123, 3),
	(124, CURRENT_TIMESTAMP, 'insert', 124, 'hostel', NULL, 124, 3),
	(125, CURRENT_TIMESTAMP, 'insert', 125, 'b&b', NULL, 125, 3),
	(126, CURRENT_TIMESTAMP, 'insert', 126, 'bed and breakfast', NULL, 126, 3),
	(127, CURRENT_TIMESTAMP, 'insert', 127, 'hotel room', NULL, 127, 3),
	(128, CURRENT_TIMESTAMP, 'insert', 128, 'refuge', NULL, 128, 3),
	(129, CURRENT_TIMESTAMP, 'insert', 129, 'sofa surfing', NULL, 129, 3),
	(130, CURRENT_TIMESTAMP, 'insert', 130, 'sofa', NULL, 130, 3),
	(131, CURRENT_TIMESTAMP, 'insert', 131, 'rough sleeper', NULL, 131, 3),
	(132, CURRENT_TIMESTAMP, 'insert', 132, 'rough sleeping', NULL, 132, 3),
	(133, CURRENT_TIMESTAMP, 'insert', 133, 'sleeping rough', NULL, 133, 3),
	(134, CURRENT_TIMESTAMP, 'insert', 134, 'night shelter', NULL, 134, 3),
	(135, CURRENT_TIMESTAMP, 'insert', 135, 'placement out of area', NULL, 135, 3),
	(136, CURRENT_TIMESTAMP, 'insert', 136, 'out of area', NULL, 136, 3),
	(137, CURRENT_TIMESTAMP, 'insert', 137, 'out of borough', NULL, 137, 3),
	(138, CURRENT_TIMESTAMP, 'insert', 138, 'other end of the county', NULL, 138, 3),
	(139, CURRENT_TIMESTAMP, 'insert', 139, 'another town', NULL, 139, 3),
	(140, CURRENT_TIMESTAMP, 'insert', 140, 'miles away', NULL, 140, 3),
	(141, CURRENT_TIMESTAMP, 'insert', 141, 'far away', NULL, 141, 3),
	(142, CURRENT_TIMESTAMP, 'insert', 142, 'long way from', NULL, 142, 3),
	(143, CURRENT_TIMESTAMP, 'insert', 143, 'local connection', NULL, 143, 3),
	(144, CURRENT_TIMESTAMP, 'insert', 144, 'interim accommodation', NULL, 144, 3),
	(145, CURRENT_TIMESTAMP, 'insert', 145, 'priority need', NULL, 145, 3),
	(146, CURRENT_TIMESTAMP, 'insert', 146, 'duty to house', NULL, 146, 3),
	(147, CURRENT_TIMESTAMP, 'insert', 147, 'placed in', NULL, 147, 3),
	(148, CURRENT_TIMESTAMP, 'insert', 148, 'support network', NULL, 148, 3),
	(149, CURRENT_TIMESTAMP, 'insert', 149, 'away from family', NULL, 149, 3),
	(150, CURRENT_TIMESTAMP, 'insert', 150, 'temporary', NULL, 150, 3),
	(151, CURRENT_TIMESTAMP, 'insert', 151, 'tent', NULL, 151, 3),
	(152, CURRENT_TIMESTAMP, 'insert', 152, 'park bench', NULL, 152, 3),
	(153, CURRENT_TIMESTAMP, 'insert', 153, 'guest house', NULL, 153, 3),
	(154, CURRENT_TIMESTAMP, 'insert', 154, 'hotel', NULL, 154, 3),
	(155, CURRENT_TIMESTAMP, 'insert', 155, 'night to night', NULL, 155, 3),
	(156, CURRENT_TIMESTAMP, 'insert', 156, 'placed', NULL, 156, 3),
	(157, CURRENT_TIMESTAMP, 'insert', 157, 'placement', NULL, 157, 3),
	(158, CURRENT_TIMESTAMP, 'insert', 158, 'moved away', NULL, 158, 3),
	(159, CURRENT_TIMESTAMP, 'insert', 159, 'far', NULL, 159, 3),
	(160, CURRENT_TIMESTAMP, 'insert', 160, 'nearest', NULL, 160, 3),
	(161, CURRENT_TIMESTAMP, 'insert', 161, 'own town', NULL, 161, 3),
	(162, CURRENT_TIMESTAMP, 'insert', 162, 'home town', NULL, 162, 3),
	(163, CURRENT_TIMESTAMP, 'insert', 163, 'knows nobody', NULL, 163, 3),
	(164, CURRENT_TIMESTAMP, 'insert', 164, 'knew nobody', NULL, 164, 3),
	(165, CURRENT_TIMESTAMP, 'insert', 165, 'knows no one', NULL, 165, 3),
	(166, CURRENT_TIMESTAMP, 'insert', 166, 'family and friends', NULL, 166, 3),
	(167, CURRENT_TIMESTAMP, 'insert', 167, 'uprooted', NULL, 167, 3),
	(168, CURRENT_TIMESTAMP, 'insert', 168, 'stranded', NULL, 168, 3),
	(169, CURRENT_TIMESTAMP, 'insert', 169, 'relocated', NULL, 169, 3),
	(170, CURRENT_TIMESTAMP, 'insert', 170, 'rough', NULL, 170, 3),
	(171, CURRENT_TIMESTAMP, 'insert', 171, 'roof', NULL, 171, 3),
	(172, CURRENT_TIMESTAMP, 'insert', 172, 'somewhere to sleep', NULL, 172, 3),
	(173, CURRENT_TIMESTAMP, 'insert', 173, 'somewhere to stay', NULL, 173, 3),
	(174, CURRENT_TIMESTAMP, 'insert', 174, 'nowhere to go', NULL, 174, 3),
	(175, CURRENT_TIMESTAMP, 'insert', 175, 'nowhere to live', NULL, 175, 3),
	(176, CURRENT_TIMESTAMP, 'insert', 176, 'housing options', NULL, 176, 3),
	(177, CURRENT_TIMESTAMP, 'insert', 177, 'distance', NULL, 177, 3),
	(178, CURRENT_TIMESTAMP, 'insert', 178, 'housing association', NULL, 178, 4),
	(179, CURRENT_TIMESTAMP, 'insert', 179, 'council house', NULL, 179, 4),
	(180, CURRENT_TIMESTAMP, 'insert', 180, 'social housing', NULL, 180, 4),
	(181, CURRENT_TIMESTAMP, 'insert', 181, 'waiting list for housing', NULL, 181, 4),
	(182, CURRENT_TIMESTAMP, 'insert', 182, 'housing register', NULL, 182, 4),
	(183, CURRENT_TIMESTAMP, 'insert', 183, 'housing list', NULL, 183, 4),
	(184, CURRENT_TIMESTAMP, 'insert', 184, 'bidding', NULL, 184, 4),
	(185, CURRENT_TIMESTAMP, 'insert', 185, 'bid for a house', NULL, 185, 4),
	(186, CURRENT_TIMESTAMP, 'insert', 186, 'allocation', NULL, 186, 4),
	(187, CURRENT_TIMESTAMP, 'insert', 187, 'mould', NULL, 187, 4),
	(188, CURRENT_TIMESTAMP, 'insert', 188, 'damp', NULL, 188, 4),
	(189, CURRENT_TIMESTAMP, 'insert', 189, 'disrepair', NULL, 189, 4),
	(190, CURRENT_TIMESTAMP, 'insert', 190, 'leak', NULL, 190, 4),
	(191, CURRENT_TIMESTAMP, 'insert', 191, 'boiler', NULL, 191, 4),
	(192, CURRENT_TIMESTAMP, 'insert', 192, 'broken boiler', NULL, 192, 4),
	(193, CURRENT_TIMESTAMP, 'insert', 193, 'repairs', NULL, 193, 4),
	(194, CURRENT_TIMESTAMP, 'insert', 194, 'overcrowded', NULL, 194, 4),
	(195, CURRENT_TIMESTAMP, 'insert', 195, 'bond', NULL, 195, 4),
	(196, CURRENT_TIMESTAMP, 'insert', 196, 'deposit', NULL, 196, 4),
	(197, CURRENT_TIMESTAMP, 'insert', 197, 'rent in advance', NULL, 197, 4),
	(198, CURRENT_TIMESTAMP, 'insert', 198, 'guarantor', NULL, 198, 4),
	(199, CURRENT_TIMESTAMP, 'insert', 199, 'letting agent', NULL, 199, 4),
	(200, CURRENT_TIMESTAMP, 'insert', 200, 'private rented', NULL, 200, 4),
	(201, CURRENT_TIMESTAMP, 'insert', 201, 'private landlord', NULL, 201, 4),
	(202, CURRENT_TIMESTAMP, 'insert', 202, 'supported housing', NULL, 202, 4),
	(203, CURRENT_TIMESTAMP, 'insert', 203, 'sheltered housing', NULL, 203, 4),
	(204, CURRENT_TIMESTAMP, 'insert', 204, 'furniture', NULL, 204, 5),
	(205, CURRENT_TIMESTAMP, 'insert', 205, 'furnished', NULL, 205, 5),
	(206, CURRENT_TIMESTAMP, 'insert', 206, 'unfurnished', NULL, 206, 5),
	(207, CURRENT_TIMESTAMP, 'insert', 207, 'bed', NULL, 207, 5),
	(208, CURRENT_TIMESTAMP, 'insert', 208, 'mattress', NULL, 208, 5),
	(209, CURRENT_TIMESTAMP, 'insert', 209, 'sleep on the floor', NULL, 209, 5),
	(210, CURRENT_TIMESTAMP, 'insert', 210, 'bare floor', NULL, 210, 5),
	(211, CURRENT_TIMESTAMP, 'insert', 211, 'floorboards', NULL, 211, 5),
	(212, CURRENT_TIMESTAMP, 'insert', 212, 'carpet', NULL, 212, 5),
	(213, CURRENT_TIMESTAMP, 'insert', 213, 'flooring', NULL, 213, 5),
	(214, CURRENT_TIMESTAMP, 'insert', 214, 'curtains', NULL, 214, 5),
	(215, CURRENT_TIMESTAMP, 'insert', 215, 'cooker', NULL, 215, 5),
	(216, CURRENT_TIMESTAMP, 'insert', 216, 'fridge', NULL, 216, 5),
	(217, CURRENT_TIMESTAMP, 'insert', 217, 'freezer', NULL, 217, 5),
	(218, CURRENT_TIMESTAMP, 'insert', 218, 'washing machine', NULL, 218, 5),
	(219, CURRENT_TIMESTAMP, 'insert', 219, 'white goods', NULL, 219, 5),
	(220, CURRENT_TIMESTAMP, 'insert', 220, 'kettle', NULL, 220, 5),
	(221, CURRENT_TIMESTAMP, 'insert', 221, 'microwave', NULL, 221, 5),
	(222, CURRENT_TIMESTAMP, 'insert', 222, 'sofa bed', NULL, 222, 5),
	(223, CURRENT_TIMESTAMP, 'insert', 223, 'table and chairs', NULL, 223, 5),
	(224, CURRENT_TIMESTAMP, 'insert', 224, 'wardrobe', NULL, 224, 5),
	(225, CURRENT_TIMESTAMP, 'insert', 225, 'duvet', NULL, 225, 5),
	(226, CURRENT_TIMESTAMP, 'insert', 226, 'blankets', NULL, 226, 5),
	(227, CURRENT_TIMESTAMP, 'insert', 227, 'pots and pans', NULL, 227, 5),
	(228, CURRENT_TIMESTAMP, 'insert', 228, 'starter pack', NULL, 228, 5),
	(229, CURRENT_TIMESTAMP, 'insert', 229, 'household goods', NULL, 229, 5),
	(230, CURRENT_TIMESTAMP, 'insert', 230, 'furniture pack', NULL, 230, 5),
	(231, CURRENT_TIMESTAMP, 'insert', 231, 'move in', NULL, 231, 5),
	(232, CURRENT_TIMESTAMP, 'insert', 232, 'empty flat', NULL, 232, 5),
	(233, CURRENT_TIMESTAMP, 'insert', 233, 'empty house', NULL, 233, 5),
	(234, CURRENT_TIMESTAMP, 'insert', 234, 'empty property', NULL, 234, 5),
	(235, CURRENT_TIMESTAMP, 'insert', 235, 'void property', NULL, 235, 5),
	(236, CURRENT_TIMESTAMP, 'insert', 236, 'void standard', NULL, 236, 5),
	(237, CURRENT_TIMESTAMP, 'insert', 237, 'paint', NULL, 237, 5),
	(238, CURRENT_TIMESTAMP, 'insert', 238, 'decorate', NULL, 238, 5),
	(239, CURRENT_TIMESTAMP, 'insert', 239, 'lampshade', NULL, 239, 5),
	(240, CURRENT_TIMESTAMP, 'insert', 240, 'light bulbs', NULL, 240, 5),
	(241, CURRENT_TIMESTAMP, 'insert', 241, 'chair', NULL, 241, 5),
	(242, CURRENT_TIMESTAMP, 'insert', 242, 'rug', NULL, 242, 5),
	(243, CURRENT_TIMESTAMP, 'insert', 243, 'lino', NULL, 243, 5),
	(244, CURRENT_TIMESTAMP, 'insert', 244, 'concrete floor', NULL, 244, 5),
	(245, CURRENT_TIMESTAMP, 'insert', 245, 'plates', NULL, 245, 5),
	(246, CURRENT_TIMESTAMP, 'insert', 246, 'cutlery', NULL, 246, 5),
	(247, CURRENT_TIMESTAMP, 'insert', 247, 'towels', NULL, 247, 5),
	(248, CURRENT_TIMESTAMP, 'insert', 248, 'vacuum cleaner', NULL, 248, 5),
	(249, CURRENT_TIMESTAMP, 'insert', 249, 'hoover', NULL, 249, 5),
	(250, CURRENT_TIMESTAMP, 'insert', 250, 'television', NULL, 250, 5),
	(251, CURRENT_TIMESTAMP, 'insert', 251, 'blinds', NULL, 251, 5),
	(252, CURRENT_TIMESTAMP, 'insert', 252, 'bulb', NULL, 252, 5),
	(253, CURRENT_TIMESTAMP, 'insert', 253, 'light fitting', NULL, 253, 5),
	(254, CURRENT_TIMESTAMP, 'insert', 254, 'bare', NULL, 254, 5),
	(255, CURRENT_TIMESTAMP, 'insert', 255, 'empty', NULL, 255, 5),
	(256, CURRENT_TIMESTAMP, 'insert', 256, 'stripped', NULL, 256, 5),
	(257, CURRENT_TIMESTAMP, 'insert', 257, 'strip out', NULL, 257, 5),
	(258, CURRENT_TIMESTAMP, 'insert', 258, 'rip out', NULL, 258, 5),
	(259, CURRENT_TIMESTAMP, 'insert', 259, 'clear out', NULL, 259, 5),
	(260, CURRENT_TIMESTAMP, 'insert', 260, 'cleared', NULL, 260, 5),
	(261, CURRENT_TIMESTAMP, 'insert', 261, 'clearance', NULL, 261, 5),
	(262, CURRENT_TIMESTAMP, 'insert', 262, 'left behind', NULL, 262, 5),
	(263, CURRENT_TIMESTAMP, 'insert', 263, 'previous tenant', NULL, 263, 5),
	(264, CURRENT_TIMESTAMP, 'insert', 264, 'last tenant', NULL, 264, 5),
	(265, CURRENT_TIMESTAMP, 'insert', 265, 'furnished tenancy', NULL, 265, 5),
	(266, CURRENT_TIMESTAMP, 'insert', 266, 'furniture project', NULL, 266, 5),
	(267, CURRENT_TIMESTAMP, 'insert', 267, 'reuse', NULL, 267, 5),
	(268, CURRENT_TIMESTAMP, 'insert', 268, 'donated', NULL, 268, 5),
	(269, CURRENT_TIMESTAMP, 'insert', 269, 'set up home', NULL, 269, 5),
	(270, CURRENT_TIMESTAMP, 'insert', 270, 'first night', NULL, 270, 5),
	(271, CURRENT_TIMESTAMP, 'insert', 271, 'keys', NULL, 271, 5),
	(272, CURRENT_TIMESTAMP, 'insert', 272, 'get the keys', NULL, 272, 5),
	(273, CURRENT_TIMESTAMP, 'insert', 273, 'plaster', NULL, 273, 5),
	(274, CURRENT_TIMESTAMP, 'insert', 274, 'skip', NULL, 274, 5),
	(275, CURRENT_TIMESTAMP, 'insert', 275, 'appliances', NULL, 275, 5),
	(276, CURRENT_TIMESTAMP, 'insert', 276, 'essentials', NULL, 276, 5),
	(277, CURRENT_TIMESTAMP, 'insert', 277, 'food', NULL, 277, 6),
	(278, CURRENT_TIMESTAMP, 'insert', 278, 'food bank', NULL, 278, 6),
	(279, CURRENT_TIMESTAMP, 'insert', 279, 'foodbank', NULL, 279, 6),
	(280, CURRENT_TIMESTAMP, 'insert', 280, 'food parcel', NULL, 280, 6),
	(281, CURRENT_TIMESTAMP, 'insert', 281, 'hungry', NULL, 281, 6),
	(282, CURRENT_TIMESTAMP, 'insert', 282, 'hunger', NULL, 282, 6),
	(283, CURRENT_TIMESTAMP, 'insert', 283, 'meal', NULL, 283, 6),
	(284, CURRENT_TIMESTAMP, 'insert', 284, 'groceries', NULL, 284, 6),
	(285, CURRENT_TIMESTAMP, 'insert', 285, 'supermarket', NULL, 285, 6),
	(286, CURRENT_TIMESTAMP, 'insert', 286, 'eat', NULL, 286, 6),
	(287, CURRENT_TIMESTAMP, 'insert', 287, 'cupboards', NULL, 287, 6),
	(288, CURRENT_TIMESTAMP, 'insert', 288, 'starving', NULL, 288, 6),
	(289, CURRENT_TIMESTAMP, 'insert', 289, 'free school meals', NULL, 289, 6),
	(290, CURRENT_TIMESTAMP, 'insert', 290, 'cook', NULL, 290, 6),
	(291, CURRENT_TIMESTAMP, 'insert', 291, 'tins', NULL, 291, 6),
	(292, CURRENT_TIMESTAMP, 'insert', 292, 'parcel', NULL, 292, 6),
	(293, CURRENT_TIMESTAMP, 'insert', 293, 'soup', NULL, 293, 6),
	(294, CURRENT_TIMESTAMP, 'insert', 294, 'breakfast', NULL, 294, 6),
	(295, CURRENT_TIMESTAMP, 'insert', 295, 'bread', NULL, 295, 6),
	(296, CURRENT_TIMESTAMP, 'insert', 296, 'milk', NULL, 296, 6),
	(297, CURRENT_TIMESTAMP, 'insert', 297, 'formula', NULL, 297, 6),
	(298, CURRENT_TIMESTAMP, 'insert', 298, 'shopping', NULL, 298, 6),
	(299, CURRENT_TIMESTAMP, 'insert', 299, 'lunch', NULL, 299, 6),
	(300, CURRENT_TIMESTAMP, 'insert', 300, 'kitchen', NULL, 300, 6),
	(301, CURRENT_TIMESTAMP, 'insert', 301, 'fed', NULL, 301, 6),
	(302, CURRENT_TIMESTAMP, 'insert', 302, 'feed', NULL, 302, 6),
	(303, CURRENT_TIMESTAMP, 'insert', 303, 'heating', NULL, 303, 7),
	(304, CURRENT_TIMESTAMP, 'insert', 304, 'gas', NULL, 304, 7),
	(305, CURRENT_TIMESTAMP, 'insert', 305, 'electric', NULL, 305, 7),
	(306, CURRENT_TIMESTAMP, 'insert', 306, 'prepayment meter', NULL, 306, 7),
	(307, CURRENT_TIMESTAMP, 'insert', 307, 'meter', NULL, 307, 7),
	(308, CURRENT_TIMESTAMP, 'insert', 308, 'top up', NULL, 308, 7),
	(309, CURRENT_TIMESTAMP, 'insert', 309, 'energy', NULL, 309, 7),
	(310, CURRENT_TIMESTAMP, 'insert', 310, 'energy bill', NULL, 310, 7),
	(311, CURRENT_TIMESTAMP, 'insert', 311, 'fuel', NULL, 311, 7),
	(312, CURRENT_TIMESTAMP, 'insert', 312, 'fuel poverty', NULL, 312, 7),
	(313, CURRENT_TIMESTAMP, 'insert', 313, 'cold', NULL, 313, 7),
	(314, CURRENT_TIMESTAMP, 'insert', 314, 'warm', NULL, 314, 7),
	(315, CURRENT_TIMESTAMP, 'insert', 315, 'warmth', NULL, 315, 7),
	(316, CURRENT_TIMESTAMP, 'insert', 316, 'radiator', NULL, 316, 7),
	(317, CURRENT_TIMESTAMP, 'insert', 317, 'heater', NULL, 317, 7),
	(318, CURRENT_TIMESTAMP, 'insert', 318, 'smart meter', NULL, 318, 7),
	(319, CURRENT_TIMESTAMP, 'insert', 319, 'supplier cut off', NULL, 319, 7),
	(320, CURRENT_TIMESTAMP, 'insert', 320, 'disconnect', NULL, 320, 7),
	(321, CURRENT_TIMESTAMP, 'insert', 321, 'fuel voucher', NULL, 321, 7),
	(322, CURRENT_TIMESTAMP, 'insert', 322, 'emergency credit', NULL, 322, 7),
	(323, CURRENT_TIMESTAMP, 'insert', 323, 'tariff', NULL, 323, 7),
	(324, CURRENT_TIMESTAMP, 'insert', 324, 'freezing', NULL, 324, 7),
	(325, CURRENT_TIMESTAMP, 'insert', 325, 'winter', NULL, 325, 7),
	(326, CURRENT_TIMESTAMP, 'insert', 326, 'insulation', NULL, 326, 7),
	(327, CURRENT_TIMESTAMP, 'insert', 327, 'hot water', NULL, 327, 7),
	(328, CURRENT_TIMESTAMP, 'insert', 328, 'warm space', NULL, 328, 7),
	(329, CURRENT_TIMESTAMP, 'insert', 329, 'lights', NULL, 329, 7),
	(330, CURRENT_TIMESTAMP, 'insert', 330, 'universal credit', NULL, 330, 8),
	(331, CURRENT_TIMESTAMP, 'insert', 331, 'uc', NULL, 331, 8),
	(332, CURRENT_TIMESTAMP, 'insert', 332, 'benefit', NULL, 332, 8),
	(333, CURRENT_TIMESTAMP, 'insert', 333, 'welfare benefits', NULL, 333, 8),
	(334, CURRENT_TIMESTAMP, 'insert', 334, 'dwp', NULL, 334, 8),
	(335, CURRENT_TIMESTAMP, 'insert', 335, 'department for work and pensions', NULL, 335, 8),
	(336, CURRENT_TIMESTAMP, 'insert', 336, 'job centre', NULL, 336, 8),
	(337, CURRENT_TIMESTAMP, 'insert', 337, 'jobcentre', NULL, 337, 8),
	(338, CURRENT_TIMESTAMP, 'insert', 338, 'work coach', NULL, 338, 8),
	(339, CURRENT_TIMESTAMP, 'insert', 339, 'claimant', NULL, 339, 8),
	(340, CURRENT_TIMESTAMP, 'insert', 340, 'claim', NULL, 340, 8),
	(341, CURRENT_TIMESTAMP, 'insert', 341, 'new claim', NULL, 341, 8),
	(342, CURRENT_TIMESTAMP, 'insert', 342, 'first payment', NULL, 342, 8),
	(343, CURRENT_TIMESTAMP, 'insert', 343, 'advance payment', NULL, 343, 8),
	(344, CURRENT_TIMESTAMP, 'insert', 344, 'payment on account', NULL, 344, 8),
	(345, CURRENT_TIMESTAMP, 'insert', 345, 'five week wait', NULL, 345, 8),
	(346, CURRENT_TIMESTAMP, 'insert', 346, 'five weeks', NULL, 346, 8),
	(347, CURRENT_TIMESTAMP, 'insert', 347, 'wait for payment', NULL, 347, 8),
	(348, CURRENT_TIMESTAMP, 'insert', 348, 'sanction', NULL, 348, 8),
	(349, CURRENT_TIMESTAMP, 'insert', 349, 'pip', NULL, 349, 8),
	(350, CURRENT_TIMESTAMP, 'insert', 350, 'personal independence payment', NULL, 350, 8),
	(351, CURRENT_TIMESTAMP, 'insert', 351, 'esa', NULL, 351, 8),
	(352, CURRENT_TIMESTAMP, 'insert', 352, 'employment support allowance', NULL, 352, 8),
	(353, CURRENT_TIMESTAMP, 'insert', 353, 'work capability assessment', NULL, 353, 8),
	(354, CURRENT_TIMESTAMP, 'insert', 354, 'tribunal', NULL, 354, 8),
	(355, CURRENT_TIMESTAMP, 'insert', 355, 'mandatory reconsideration', NULL, 355, 8),
	(356, CURRENT_TIMESTAMP, 'insert', 356, 'appeal', NULL, 356, 8),
	(357, CURRENT_TIMESTAMP, 'insert', 357, 'housing benefit', NULL, 357, 8),
	(358, CURRENT_TIMESTAMP, 'insert', 358, 'pension credit', NULL, 358, 8),
	(359, CURRENT_TIMESTAMP, 'insert', 359, 'carers allowance', NULL, 359, 8),
	(360, CURRENT_TIMESTAMP, 'insert', 360, 'child benefit', NULL, 360, 8),
	(361, CURRENT_TIMESTAMP, 'insert', 361, 'tax credits', NULL, 361, 8),
	(362, CURRENT_TIMESTAMP, 'insert', 362, 'attendance allowance', NULL, 362, 8),
	(363, CURRENT_TIMESTAMP, 'insert', 363, 'benefit cap', NULL, 363, 8),
	(364, CURRENT_TIMESTAMP, 'insert', 364, 'bedroom tax', NULL, 364, 8),
	(365, CURRENT_TIMESTAMP, 'insert', 365, 'managed migration', NULL, 365, 8),
	(366, CURRENT_TIMESTAMP, 'insert', 366, 'nothing to live on', NULL, 366, 8),
	(367, CURRENT_TIMESTAMP, 'insert', 367, 'no money coming in', NULL, 367, 8),
	(368, CURRENT_TIMESTAMP, 'insert', 368, 'no income', NULL, 368, 8),
	(369, CURRENT_TIMESTAMP, 'insert', 369, 'live on', NULL, 369, 8),
	(370, CURRENT_TIMESTAMP, 'insert', 370, 'journal', NULL, 370, 8),
	(371, CURRENT_TIMESTAMP, 'insert', 371, 'fit note', NULL, 371, 8),
	(372, CURRENT_TIMESTAMP, 'insert', 372, 'sick note', NULL, 372, 8),
	(373, CURRENT_TIMESTAMP, 'insert', 373, 'limited capability', NULL, 373, 8),
	(374, CURRENT_TIMESTAMP, 'insert', 374, 'assessment period', NULL, 374, 8),
	(375, CURRENT_TIMESTAMP, 'insert', 375, 'backdated', NULL, 375, 8),
	(376, CURRENT_TIMESTAMP, 'insert', 376, 'decision maker', NULL, 376, 8),
	(377, CURRENT_TIMESTAMP, 'insert', 377, 'entitlement', NULL, 377, 8),
	(378, CURRENT_TIMESTAMP, 'insert', 378, 'without money', NULL, 378, 8),
	(379, CURRENT_TIMESTAMP, 'insert', 379, 'no money', NULL, 379, 8),
	(380, CURRENT_TIMESTAMP, 'insert', 380, 'penniless', NULL, 380, 8),
	(381, CURRENT_TIMESTAMP, 'insert', 381, 'skint', NULL, 381, 8),
	(382, CURRENT_TIMESTAMP, 'insert', 382, 'hardship payment', NULL, 382, 8),
	(383, CURRENT_TIMESTAMP, 'insert', 383, 'award', NULL, 383, 8),
	(384, CURRENT_TIMESTAMP, 'insert', 384, 'conditionality', NULL, 384, 8),
	(385, CURRENT_TIMESTAMP, 'insert', 385, 'claimant commitment', NULL, 385, 8),
	(386, CURRENT_TIMESTAMP, 'insert', 386, 'income support', NULL, 386, 8),
	(387, CURRENT_TIMESTAMP, 'insert', 387, 'jsa', NULL, 387, 8),
	(388, CURRENT_TIMESTAMP, 'insert', 388, 'legacy benefit', NULL, 388, 8),
	(389, CURRENT_TIMESTAMP, 'insert', 389, 'month in hand', NULL, 389, 8),
	(390, CURRENT_TIMESTAMP, 'insert', 390, 'paid monthly', NULL, 390, 8),
	(391, CURRENT_TIMESTAMP, 'insert', 391, 'payment date', NULL, 391, 8),
	(392, CURRENT_TIMESTAMP, 'insert', 392, 'stopped her money', NULL, 392, 8),
	(393, CURRENT_TIMESTAMP, 'insert', 393, 'stopped his money', NULL, 393, 8),
	(394, CURRENT_TIMESTAMP, 'insert', 394, 'money stopped', NULL, 394, 8),
	(395, CURRENT_TIMESTAMP, 'insert', 395, 'income', NULL, 395, 8),
	(396, CURRENT_TIMESTAMP, 'insert', 396, 'no cash', NULL, 396, 8),
	(397, CURRENT_TIMESTAMP, 'insert', 397, 'purchase card', NULL, 397, 9),
	(398, CURRENT_TIMESTAMP, 'insert', 398, 'payment card', NULL, 398, 9),
	(399, CURRENT_TIMESTAMP, 'insert', 399, 'credit limit', NULL, 399, 9),
	(400, CURRENT_TIMESTAMP, 'insert', 400, 'procurement', NULL, 400, 9),
	(401, CURRENT_TIMESTAMP, 'insert', 401, 'purchase order', NULL, 401, 9),
	(402, CURRENT_TIMESTAMP, 'insert', 402, 'petty cash', NULL, 402, 9),
	(403, CURRENT_TIMESTAMP, 'insert', 403, 'finance team', NULL, 403, 9),
	(404, CURRENT_TIMESTAMP, 'insert', 404, 'finance department', NULL, 404, 9),
	(405, CURRENT_TIMESTAMP, 'insert', 405, 'sign off', NULL, 405, 9),
	(406, CURRENT_TIMESTAMP, 'insert', 406, 'signature', NULL, 406, 9),
	(407, CURRENT_TIMESTAMP, 'insert', 407, 'countersign', NULL, 407, 9),
	(408, CURRENT_TIMESTAMP, 'insert', 408, 'budget holder', NULL, 408, 9),
	(409, CURRENT_TIMESTAMP, 'insert', 409, 'budget code', NULL, 409, 9),
	(410, CURRENT_TIMESTAMP, 'insert', 410, 'cost code', NULL, 410, 9),
	(411, CURRENT_TIMESTAMP, 'insert', 411, 'approval', NULL, 411, 9),
	(412, CURRENT_TIMESTAMP, 'insert', 412, 'authorise', NULL, 412, 9),
	(413, CURRENT_TIMESTAMP, 'insert', 413, 'permission to spend', NULL, 413, 9),
	(414, CURRENT_TIMESTAMP, 'insert', 414, 'permission to buy', NULL, 414, 9),
	(415, CURRENT_TIMESTAMP, 'insert', 415, 'spend', NULL, 415, 9),
	(416, CURRENT_TIMESTAMP, 'insert', 416, 'spent', NULL, 416, 9),
	(417, CURRENT_TIMESTAMP, 'insert', 417, 'small amount', NULL, 417, 9),
	(418, CURRENT_TIMESTAMP, 'insert', 418, 'small sum', NULL, 418, 9),
	(419, CURRENT_TIMESTAMP, 'insert', 419, 'funding panel', NULL, 419, 9),
	(420, CURRENT_TIMESTAMP, 'insert', 420, 'panel', NULL, 420, 9),
	(421, CURRENT_TIMESTAMP, 'insert', 421, 'business case', NULL, 421, 9),
	(422, CURRENT_TIMESTAMP, 'insert', 422, 'invoice', NULL, 422, 9),
	(423, CURRENT_TIMESTAMP, 'insert', 423, 'receipts', NULL, 423, 9),
	(424, CURRENT_TIMESTAMP, 'insert', 424, 'preferred supplier', NULL, 424, 9),
	(425, CURRENT_TIMESTAMP, 'insert', 425, 'approved supplier', NULL, 425, 9),
	(426, CURRENT_TIMESTAMP, 'insert', 426, 'framework supplier', NULL, 426, 9),
	(427, CURRENT_TIMESTAMP, 'insert', 427, 'quotes', NULL, 427, 9),
	(428, CURRENT_TIMESTAMP, 'insert', 428, 'three quotes', NULL, 428, 9),
	(429, CURRENT_TIMESTAMP, 'insert', 429, 'discretionary fund', NULL, 429, 9),
	(430, CURRENT_TIMESTAMP, 'insert', 430, 'hardship fund', NULL, 430, 9),
	(431, CURRENT_TIMESTAMP, 'insert', 431, 'grant application', NULL, 431, 9),
	(432, CURRENT_TIMESTAMP, 'insert', 432, 'voucher', NULL, 432, 9),
	(433, CURRENT_TIMESTAMP, 'insert', 433, 'buy', NULL, 433, 9),
	(434, CURRENT_TIMESTAMP, 'insert', 434, 'bought', NULL, 434, 9),
	(435, CURRENT_TIMESTAMP, 'insert', 435, 'purchase', NULL, 435, 9),
	(436, CURRENT_TIMESTAMP, 'insert', 436, 'pay for it myself', NULL, 436, 9),
	(437, CURRENT_TIMESTAMP, 'insert', 437, 'own pocket', NULL, 437, 9),
	(438, CURRENT_TIMESTAMP, 'insert', 438, 'own money', NULL, 438, 9),
	(439, CURRENT_TIMESTAMP, 'insert', 439, 'pounds', NULL, 439, 9),
	(440, CURRENT_TIMESTAMP, 'insert', 440, 'quid', NULL, 440, 9),
	(441, CURRENT_TIMESTAMP, 'insert', 441, 'ten pounds', NULL, 441, 9),
	(442, CURRENT_TIMESTAMP, 'insert', 442, 'twenty pounds', NULL, 442, 9),
	(443, CURRENT_TIMESTAMP, 'insert', 443, 'cheap', NULL, 443, 9),
	(444, CURRENT_TIMESTAMP, 'insert', 444, 'cheaper', NULL, 444, 9),
	(445, CURRENT_TIMESTAMP, 'insert', 445, 'cost less', NULL, 445, 9),
	(446, CURRENT_TIMESTAMP, 'insert', 446, 'card', NULL, 446, 9),
	(447, CURRENT_TIMESTAMP, 'insert', 447, 'budget', NULL, 447, 9),
	(448, CURRENT_TIMESTAMP, 'insert', 448, 'finance', NULL, 448, 9),
	(449, CURRENT_TIMESTAMP, 'insert', 449, 'director', NULL, 449, 9),
	(450, CURRENT_TIMESTAMP, 'insert', 450, 'head of service', NULL, 450, 9),
	(451, CURRENT_TIMESTAMP, 'insert', 451, 'permission', NULL, 451, 9),
	(452, CURRENT_TIMESTAMP, 'insert', 452, 'requisition', NULL, 452, 9),
	(453, CURRENT_TIMESTAMP, 'insert', 453, 'audit', NULL, 453, 9),
	(454, CURRENT_TIMESTAMP, 'insert', 454, 'auditor', NULL, 454, 9),
	(455, CURRENT_TIMESTAMP, 'insert', 455, 'value for money', NULL, 455, 9),
	(456, CURRENT_TIMESTAMP, 'insert', 456, 'cash', NULL, 456, 9),
	(457, CURRENT_TIMESTAMP, 'insert', 457, 'cost', NULL, 457, 9),
	(458, CURRENT_TIMESTAMP, 'insert', 458, 'price', NULL, 458, 9),
	(459, CURRENT_TIMESTAMP, 'insert', 459, 'pay for', NULL, 459, 9),
	(460, CURRENT_TIMESTAMP, 'insert', 460, 'paid for', NULL, 460, 9),
	(461, CURRENT_TIMESTAMP, 'insert', 461, 'reimburse', NULL, 461, 9),
	(462, CURRENT_TIMESTAMP, 'insert', 462, 'expenses', NULL, 462, 9),
	(463, CURRENT_TIMESTAMP, 'insert', 463, 'expense claim', NULL, 463, 9),
	(464, CURRENT_TIMESTAMP, 'insert', 464, 'order', NULL, 464, 9),
	(465, CURRENT_TIMESTAMP, 'insert', 465, 'float', NULL, 465, 9),
	(466, CURRENT_TIMESTAMP, 'insert', 466, 'prepaid card', NULL, 466, 9),
	(467, CURRENT_TIMESTAMP, 'insert', 467, 'spending limit', NULL, 467, 9),
	(468, CURRENT_TIMESTAMP, 'insert', 468, 'delegated', NULL, 468, 9),
	(469, CURRENT_TIMESTAMP, 'insert', 469, 'sum', NULL, 469, 9),
	(470, CURRENT_TIMESTAMP, 'insert', 470, 'allowed to buy', NULL, 470, 9),
	(471, CURRENT_TIMESTAMP, 'insert', 471, 'allowed to spend', NULL, 471, 9),
	(472, CURRENT_TIMESTAMP, 'insert', 472, 'money for', NULL, 472, 9),
	(473, CURRENT_TIMESTAMP, 'insert', 473, 'supplier', NULL, 473, 9),
	(474, CURRENT_TIMESTAMP, 'insert', 474, 'prison', NULL, 474, 10),
	(475, CURRENT_TIMESTAMP, 'insert', 475, 'jail', NULL, 475, 10),
	(476, CURRENT_TIMESTAMP, 'insert', 476, 'gaol', NULL, 476, 10),
	(477, CURRENT_TIMESTAMP, 'insert', 477, 'custody', NULL, 477, 10),
	(478, CURRENT_TIMESTAMP, 'insert', 478, 'inmate', NULL, 478, 10),
	(479, CURRENT_TIMESTAMP, 'insert', 479, 'released', NULL, 479, 10),
	(480, CURRENT_TIMESTAMP, 'insert', 480, 'release date', NULL, 480, 10),
	(481, CURRENT_TIMESTAMP, 'insert', 481, 'through the gate', NULL, 481, 10),
	(482, CURRENT_TIMESTAMP, 'insert', 482, 'at the gate', NULL, 482, 10),
	(483, CURRENT_TIMESTAMP, 'insert', 483, 'probation', NULL, 483, 10),
	(484, CURRENT_TIMESTAMP, 'insert', 484, 'probation officer', NULL, 484, 10),
	(485, CURRENT_TIMESTAMP, 'insert', 485, 'licence', NULL, 485, 10),
	(486, CURRENT_TIMESTAMP, 'insert', 486, 'licence conditions', NULL, 486, 10),
	(487, CURRENT_TIMESTAMP, 'insert', 487, 'recall', NULL, 487, 10),
	(488, CURRENT_TIMESTAMP, 'insert', 488, 'parole', NULL, 488, 10),
	(489, CURRENT_TIMESTAMP, 'insert', 489, 'offender', NULL, 489, 10),
	(490, CURRENT_TIMESTAMP, 'insert', 490, 'reoffend', NULL, 490, 10),
	(491, CURRENT_TIMESTAMP, 'insert', 491, 'ex-offender', NULL, 491, 10),
	(492, CURRENT_TIMESTAMP, 'insert', 492, 'resettlement', NULL, 492, 10),
	(493, CURRENT_TIMESTAMP, 'insert', 493, 'discharge grant', NULL, 493, 10),
	(494, CURRENT_TIMESTAMP, 'insert', 494, 'tag', NULL, 494, 10),
	(495, CURRENT_TIMESTAMP, 'insert', 495, 'curfew', NULL, 495, 10),
	(496, CURRENT_TIMESTAMP, 'insert', 496, 'court order', NULL, 496, 10),
	(497, CURRENT_TIMESTAMP, 'insert', 497, 'community order', NULL, 497, 10),
	(498, CURRENT_TIMESTAMP, 'insert', 498, 'sentence', NULL, 498, 10),
	(499, CURRENT_TIMESTAMP, 'insert', 499, 'behind bars', NULL, 499, 10),
	(500, CURRENT_TIMESTAMP, 'insert', 500, 'criminal record', NULL, 500, 10),
	(501, CURRENT_TIMESTAMP, 'insert', 501, 'out of jail', NULL, 501, 10),
	(502, CURRENT_TIMESTAMP, 'insert', 502, 'comes out', NULL, 502, 10),
	(503, CURRENT_TIMESTAMP, 'insert', 503, 'remand', NULL, 503, 10),
	(504, CURRENT_TIMESTAMP, 'insert', 504, 'magistrates', NULL, 504, 10),
	(505, CURRENT_TIMESTAMP, 'insert', 505, 'locked up', NULL, 505, 10),
	(506, CURRENT_TIMESTAMP, 'insert', 506, 'cell', NULL, 506, 10),
	(507, CURRENT_TIMESTAMP, 'insert', 507, 'prison officer', NULL, 507, 10),
	(508, CURRENT_TIMESTAMP, 'insert', 508, 'governor', NULL, 508, 10),
	(509, CURRENT_TIMESTAMP, 'insert', 509, 'convicted', NULL, 509, 10),
	(510, CURRENT_TIMESTAMP, 'insert', 510, 'release plan', NULL, 510, 10),
	(511, CURRENT_TIMESTAMP, 'insert', 511, 'back inside', NULL, 511, 10),
	(512, CURRENT_TIMESTAMP, 'insert', 512, 'approved premises', NULL, 512, 10),
	(513, CURRENT_TIMESTAMP, 'insert', 513, 'halfway house', NULL, 513, 10),
	(514, CURRENT_TIMESTAMP, 'insert', 514, 'crown court', NULL, 514, 10),
	(515, CURRENT_TIMESTAMP, 'insert', 515, 'time served', NULL, 515, 10),
	(516, CURRENT_TIMESTAMP, 'insert', 516, 'on licence', NULL, 516, 10),
	(517, CURRENT_TIMESTAMP, 'insert', 517, 'mentor', NULL, 517, 10),
	(518, CURRENT_TIMESTAMP, 'insert', 518, 'gate', NULL, 518, 10),
	(519, CURRENT_TIMESTAMP, 'insert', 519, 'from prison', NULL, 519, 10),
	(520, CURRENT_TIMESTAMP, 'insert', 520, 'leaving prison', NULL, 520, 10),
	(521, CURRENT_TIMESTAMP, 'insert', 521, 'left prison', NULL, 521, 10),
	(522, CURRENT_TIMESTAMP, 'insert', 522, 'out of prison', NULL, 522, 10),
	(523, CURRENT_TIMESTAMP, 'insert', 523, 'police', NULL, 523, 11),
	(524, CURRENT_TIMESTAMP, 'insert', 524, 'arrest', NULL, 524, 11),
	(525, CURRENT_TIMESTAMP, 'insert', 525, 'crime', NULL, 525, 11),
	(526, CURRENT_TIMESTAMP, 'insert', 526, 'criminal', NULL, 526, 11),
	(527, CURRENT_TIMESTAMP, 'insert', 527, 'solicitor', NULL, 527, 11),
	(528, CURRENT_TIMESTAMP, 'insert', 528, 'legal aid', NULL, 528, 11),
	(529, CURRENT_TIMESTAMP, 'insert', 529, 'lawyer', NULL, 529, 11),
	(530, CURRENT_TIMESTAMP, 'insert', 530, 'judge', NULL, 530, 11),
	(531, CURRENT_TIMESTAMP, 'insert', 531, 'court hearing', NULL, 531, 11),
	(532, CURRENT_TIMESTAMP, 'insert', 532, 'injunction', NULL, 532, 11),
	(533, CURRENT_TIMESTAMP, 'insert', 533, 'bail', NULL, 533, 11),
	(534, CURRENT_TIMESTAMP, 'insert', 534, 'charged with', NULL, 534, 11),
	(535, CURRENT_TIMESTAMP, 'insert', 535, 'antisocial behaviour', NULL, 535, 11),
	(536, CURRENT_TIMESTAMP, 'insert', 536, 'anti-social behaviour', NULL, 536, 11),
	(537, CURRENT_TIMESTAMP, 'insert', 537, 'neighbour dispute', NULL, 537, 11),
	(538, CURRENT_TIMESTAMP, 'insert', 538, 'witness', NULL, 538, 11),
	(539, CURRENT_TIMESTAMP, 'insert', 539, 'victim', NULL, 539, 11),
	(540, CURRENT_TIMESTAMP, 'insert', 540, 'warrant for arrest', NULL, 540, 11),
	(541, CURRENT_TIMESTAMP, 'insert', 541, 'barrister', NULL, 541, 11),
	(542, CURRENT_TIMESTAMP, 'insert', 542, 'legal', NULL, 542, 11),
	(543, CURRENT_TIMESTAMP, 'insert', 543, 'wheelchair', NULL, 543, 12),
	(544, CURRENT_TIMESTAMP, 'insert', 544, 'grab rail', NULL, 544, 12),
	(545, CURRENT_TIMESTAMP, 'insert', 545, 'handrail', NULL, 545, 12),
	(546, CURRENT_TIMESTAMP, 'insert', 546, 'rail', NULL, 546, 12),
	(547, CURRENT_TIMESTAMP, 'insert', 547, 'ramp', NULL, 547, 12),
	(548, CURRENT_TIMESTAMP, 'insert', 548, 'stairlift', NULL, 548, 12),
	(549, CURRENT_TIMESTAMP, 'insert', 549, 'stair lift', NULL, 549, 12),
	(550, CURRENT_TIMESTAMP, 'insert', 550, 'hoist', NULL, 550, 12),
	(551, CURRENT_TIMESTAMP, 'insert', 551, 'commode', NULL, 551, 12),
	(552, CURRENT_TIMESTAMP, 'insert', 552, 'walking frame', NULL, 552, 12),
	(553, CURRENT_TIMESTAMP, 'insert', 553, 'zimmer', NULL, 553, 12),
	(554, CURRENT_TIMESTAMP, 'insert', 554, 'walking stick', NULL, 554, 12),
	(555, CURRENT_TIMESTAMP, 'insert', 555, 'crutches', NULL, 555, 12),
	(556, CURRENT_TIMESTAMP, 'insert', 556, 'bath seat', NULL, 556, 12),
	(557, CURRENT_TIMESTAMP, 'insert', 557, 'bath board', NULL, 557, 12),
	(558, CURRENT_TIMESTAMP, 'insert', 558, 'shower chair', NULL, 558, 12),
	(559, CURRENT_TIMESTAMP, 'insert', 559, 'shower seat', NULL, 559, 12),
	(560, CURRENT_TIMESTAMP, 'insert', 560, 'wet room', NULL, 560, 12),
	(561, CURRENT_TIMESTAMP, 'insert', 561, 'walk in shower', NULL, 561, 12),
	(562, CURRENT_TIMESTAMP, 'insert', 562, 'level access shower', NULL, 562, 12),
	(563, CURRENT_TIMESTAMP, 'insert', 563, 'raised toilet seat', NULL, 563, 12),
	(564, CURRENT_TIMESTAMP, 'insert', 564, 'hospital bed', NULL, 564, 12),
	(565, CURRENT_TIMESTAMP, 'insert', 565, 'pressure mattress', NULL, 565, 12),
	(566, CURRENT_TIMESTAMP, 'insert', 566, 'occupational therapist', NULL, 566, 12),
	(567, CURRENT_TIMESTAMP, 'insert', 567, 'occupational therapy', NULL, 567, 12),
	(568, CURRENT_TIMESTAMP, 'insert', 568, 'ot', NULL, 568, 12),
	(569, CURRENT_TIMESTAMP, 'insert', 569, 'ot assessment', NULL, 569, 12),
	(570, CURRENT_TIMESTAMP, 'insert', 570, 'adaptation', NULL, 570, 12),
	(571, CURRENT_TIMESTAMP, 'insert', 571, 'disabled facilities grant', NULL, 571, 12),
	(572, CURRENT_TIMESTAMP, 'insert', 572, 'dfg', NULL, 572, 12),
	(573, CURRENT_TIMESTAMP, 'insert', 573, 'equipment', NULL, 573, 12),
	(574, CURRENT_TIMESTAMP, 'insert', 574, 'equipment store', NULL, 574, 12),
	(575, CURRENT_TIMESTAMP, 'insert', 575, 'mobility aid', NULL, 575, 12),
	(576, CURRENT_TIMESTAMP, 'insert', 576, 'mobility scooter', NULL, 576, 12),
	(577, CURRENT_TIMESTAMP, 'insert', 577, 'key safe', NULL, 577, 12),
	(578, CURRENT_TIMESTAMP, 'insert', 578, 'pendant alarm', NULL, 578, 12),
	(579, CURRENT_TIMESTAMP, 'insert', 579, 'telecare', NULL, 579, 12),
	(580, CURRENT_TIMESTAMP, 'insert', 580, 'hearing aid', NULL, 580, 12),
	(581, CURRENT_TIMESTAMP, 'insert', 581, 'disability', NULL, 581, 12),
	(582, CURRENT_TIMESTAMP, 'insert', 582, 'stairs', NULL, 582, 12),
	(583, CURRENT_TIMESTAMP, 'insert', 583, 'bath', NULL, 583, 12),
	(584, CURRENT_TIMESTAMP, 'insert', 584, 'downstairs bathroom', NULL, 584, 12),
	(585, CURRENT_TIMESTAMP, 'insert', 585, 'doorway', NULL, 585, 12),
	(586, CURRENT_TIMESTAMP, 'insert', 586, 'falls', NULL, 586, 12),
	(587, CURRENT_TIMESTAMP, 'insert', 587, 'physiotherapist', NULL, 587, 12),
	(588, CURRENT_TIMESTAMP, 'insert', 588, 'upstairs', NULL, 588, 12),
	(589, CURRENT_TIMESTAMP, 'insert', 589, 'get up the stairs', NULL, 589, 12),
	(590, CURRENT_TIMESTAMP, 'insert', 590, 'bathroom', NULL, 590, 12),
	(591, CURRENT_TIMESTAMP, 'insert', 591, 'toilet', NULL, 591, 12),
	(592, CURRENT_TIMESTAMP, 'insert', 592, 'shower', NULL, 592, 12),
	(593, CURRENT_TIMESTAMP, 'insert', 593, 'wash', NULL, 593, 12),
	(594, CURRENT_TIMESTAMP, 'insert', 594, 'mobility', NULL, 594, 12),
	(595, CURRENT_TIMESTAMP, 'insert', 595, 'walker', NULL, 595, 12),
	(596, CURRENT_TIMESTAMP, 'insert', 596, 'frame', NULL, 596, 12),
	(597, CURRENT_TIMESTAMP, 'insert', 597, 'riser recliner', NULL, 597, 12),
	(598, CURRENT_TIMESTAMP, 'insert', 598, 'steps', NULL, 598, 12),
	(599, CURRENT_TIMESTAMP, 'insert', 599, 'widen', NULL, 599, 12),
	(600, CURRENT_TIMESTAMP, 'insert', 600, 'crawl', NULL, 600, 12),
	(601, CURRENT_TIMESTAMP, 'insert', 601, 'bedbound', NULL, 601, 12),
	(602, CURRENT_TIMESTAMP, 'insert', 602, 'housebound', NULL, 602, 12),
	(603, CURRENT_TIMESTAMP, 'insert', 603, 'amputee', NULL, 603, 12),
	(604, CURRENT_TIMESTAMP, 'insert', 604, 'amputation', NULL, 604, 12),
	(605, CURRENT_TIMESTAMP, 'insert', 605, 'hip', NULL, 605, 12),
	(606, CURRENT_TIMESTAMP, 'insert', 606, 'knee', NULL, 606, 12),
	(607, CURRENT_TIMESTAMP, 'insert', 607, 'stroke', NULL, 607, 12),
	(608, CURRENT_TIMESTAMP, 'insert', 608, 'fell', NULL, 608, 12),
	(609, CURRENT_TIMESTAMP, 'insert', 609, 'arthritis', NULL, 609, 12),
	(610, CURRENT_TIMESTAMP, 'insert', 610, 'measured', NULL, 610, 12),
	(611, CURRENT_TIMESTAMP, 'insert', 611, 'fitted', NULL, 611, 12),
	(612, CURRENT_TIMESTAMP, 'insert', 612, 'install', NULL, 612, 12),
	(613, CURRENT_TIMESTAMP, 'insert', 613, 'contractor', NULL, 613, 12),
	(614, CURRENT_TIMESTAMP, 'insert', 614, 'means test', NULL, 614, 12),
	(615, CURRENT_TIMESTAMP, 'insert', 615, 'minor works', NULL, 615, 12),
	(616, CURRENT_TIMESTAMP, 'insert', 616, 'specialist chair', NULL, 616, 12),
	(617, CURRENT_TIMESTAMP, 'insert', 617, 'wheelchair service', NULL, 617, 12),
	(618, CURRENT_TIMESTAMP, 'insert', 618, 'wheelchair clinic', NULL, 618, 12),
	(619, CURRENT_TIMESTAMP, 'insert', 619, 'prosthetic', NULL, 619, 12),
	(620, CURRENT_TIMESTAMP, 'insert', 620, 'splint', NULL, 620, 12),
	(621, CURRENT_TIMESTAMP, 'insert', 621, 'incontinence', NULL, 621, 12),
	(622, CURRENT_TIMESTAMP, 'insert', 622, 'aid', NULL, 622, 12),
	(623, CURRENT_TIMESTAMP, 'insert', 623, 'carried up', NULL, 623, 12),
	(624, CURRENT_TIMESTAMP, 'insert', 624, 'carry him', NULL, 624, 12),
	(625, CURRENT_TIMESTAMP, 'insert', 625, 'carry her', NULL, 625, 12),
	(626, CURRENT_TIMESTAMP, 'insert', 626, 'lifting', NULL, 626, 12),
	(627, CURRENT_TIMESTAMP, 'insert', 627, 'school', NULL, 627, 13),
	(628, CURRENT_TIMESTAMP, 'insert', 628, 'uniform', NULL, 628, 13),
	(629, CURRENT_TIMESTAMP, 'insert', 629, 'school uniform', NULL, 629, 13),
	(630, CURRENT_TIMESTAMP, 'insert', 630, 'blazer', NULL, 630, 13),
	(631, CURRENT_TIMESTAMP, 'insert', 631, 'school shoes', NULL, 631, 13),
	(632, CURRENT_TIMESTAMP, 'insert', 632, 'shoes', NULL, 632, 13),
	(633, CURRENT_TIMESTAMP, 'insert', 633, 'trainers', NULL, 633, 13),
	(634, CURRENT_TIMESTAMP, 'insert', 634, 'pe kit', NULL, 634, 13),
	(635, CURRENT_TIMESTAMP, 'insert', 635, 'school bag', NULL, 635, 13),
	(636, CURRENT_TIMESTAMP, 'insert', 636, 'school trip', NULL, 636, 13),
	(637, CURRENT_TIMESTAMP, 'insert', 637, 'logo', NULL, 637, 13),
	(638, CURRENT_TIMESTAMP, 'insert', 638, 'jumper', NULL, 638, 13),
	(639, CURRENT_TIMESTAMP, 'insert', 639, 'tie', NULL, 639, 13),
	(640, CURRENT_TIMESTAMP, 'insert', 640, 'trousers', NULL, 640, 13),
	(641, CURRENT_TIMESTAMP, 'insert', 641, 'coat', NULL, 641, 13),
	(642, CURRENT_TIMESTAMP, 'insert', 642, 'winter coat', NULL, 642, 13),
	(643, CURRENT_TIMESTAMP, 'insert', 643, 'headteacher', NULL, 643, 13),
	(644, CURRENT_TIMESTAMP, 'insert', 644, 'head teacher', NULL, 644, 13),
	(645, CURRENT_TIMESTAMP, 'insert', 645, 'teacher', NULL, 645, 13),
	(646, CURRENT_TIMESTAMP, 'insert', 646, 'pupil', NULL, 646, 13),
	(647, CURRENT_TIMESTAMP, 'insert', 647, 'classroom', NULL, 647, 13),
	(648, CURRENT_TIMESTAMP, 'insert', 648, 'isolation room', NULL, 648, 13),
	(649, CURRENT_TIMESTAMP, 'insert', 649, 'sent home', NULL, 649, 13),
	(650, CURRENT_TIMESTAMP, 'insert', 650, 'school attendance', NULL, 650, 13),
	(651, CURRENT_TIMESTAMP, 'insert', 651, 'attendance officer', NULL, 651, 13),
	(652, CURRENT_TIMESTAMP, 'insert', 652, 'truant', NULL, 652, 13),
	(653, CURRENT_TIMESTAMP, 'insert', 653, 'truancy', NULL, 653, 13),
	(654, CURRENT_TIMESTAMP, 'insert', 654, 'exclusion', NULL, 654, 13),
	(655, CURRENT_TIMESTAMP, 'insert', 655, 'excluded', NULL, 655, 13),
	(656, CURRENT_TIMESTAMP, 'insert', 656, 'absence fine', NULL, 656, 13),
	(657, CURRENT_TIMESTAMP, 'insert', 657, 'attendance fine', NULL, 657, 13),
	(658, CURRENT_TIMESTAMP, 'insert', 658, 'missing lessons', NULL, 658, 13),
	(659, CURRENT_TIMESTAMP, 'insert', 659, 'clothes', NULL, 659, 13),
	(660, CURRENT_TIMESTAMP, 'insert', 660, 'kit', NULL, 660, 13),
	(661, CURRENT_TIMESTAMP, 'insert', 661, 'wear', NULL, 661, 13),
	(662, CURRENT_TIMESTAMP, 'insert', 662, 'socks', NULL, 662, 13),
	(663, CURRENT_TIMESTAMP, 'insert', 663, 'skirt', NULL, 663, 13),
	(664, CURRENT_TIMESTAMP, 'insert', 664, 'shirt', NULL, 664, 13),
	(665, CURRENT_TIMESTAMP, 'insert', 665, 'polo shirt', NULL, 665, 13),
	(666, CURRENT_TIMESTAMP, 'insert', 666, 'cardigan', NULL, 666, 13),
	(667, CURRENT_TIMESTAMP, 'insert', 667, 'tights', NULL, 667, 13),
	(668, CURRENT_TIMESTAMP, 'insert', 668, 'rucksack', NULL, 668, 13),
	(669, CURRENT_TIMESTAMP, 'insert', 669, 'packed lunch', NULL, 669, 13),
	(670, CURRENT_TIMESTAMP, 'insert', 670, 'dinner money', NULL, 670, 13),
	(671, CURRENT_TIMESTAMP, 'insert', 671, 'attendance', NULL, 671, 13),
	(672, CURRENT_TIMESTAMP, 'insert', 672, 'absent', NULL, 672, 13),
	(673, CURRENT_TIMESTAMP, 'insert', 673, 'absence', NULL, 673, 13),
	(674, CURRENT_TIMESTAMP, 'insert', 674, 'lesson', NULL, 674, 13),
	(675, CURRENT_TIMESTAMP, 'insert', 675, 'class', NULL, 675, 13),
	(676, CURRENT_TIMESTAMP, 'insert', 676, 'primary school', NULL, 676, 13),
	(677, CURRENT_TIMESTAMP, 'insert', 677, 'secondary school', NULL, 677, 13),
	(678, CURRENT_TIMESTAMP, 'insert', 678, 'academy', NULL, 678, 13),
	(679, CURRENT_TIMESTAMP, 'insert', 679, 'detention', NULL, 679, 13),
	(680, CURRENT_TIMESTAMP, 'insert', 680, 'bullied', NULL, 680, 13),
	(681, CURRENT_TIMESTAMP, 'insert', 681, 'laughed at', NULL, 681, 13),
	(682, CURRENT_TIMESTAMP, 'insert', 682, 'ashamed', NULL, 682, 13),
	(683, CURRENT_TIMESTAMP, 'insert', 683, 'shame', NULL, 683, 13),
	(684, CURRENT_TIMESTAMP, 'insert', 684, 'outgrown', NULL, 684, 13),
	(685, CURRENT_TIMESTAMP, 'insert', 685, 'second hand', NULL, 685, 13),
	(686, CURRENT_TIMESTAMP, 'insert', 686, 'dressed', NULL, 686, 13),
	(687, CURRENT_TIMESTAMP, 'insert', 687, 'school run', NULL, 687, 13),
	(688, CURRENT_TIMESTAMP, 'insert', 688, 'off school', NULL, 688, 13),
	(689, CURRENT_TIMESTAMP, 'insert', 689, 'badge', NULL, 689, 13),
	(690, CURRENT_TIMESTAMP, 'insert', 690, 'uniform grant', NULL, 690, 13),
	(691, CURRENT_TIMESTAMP, 'insert', 691, 'swap shop', NULL, 691, 13),
	(692, CURRENT_TIMESTAMP, 'insert', 692, 'underwear', NULL, 692, 13),
	(693, CURRENT_TIMESTAMP, 'insert', 693, 'boots', NULL, 693, 13),
	(694, CURRENT_TIMESTAMP, 'insert', 694, 'washing her clothes', NULL, 694, 13),
	(695, CURRENT_TIMESTAMP, 'insert', 695, 'dress code', NULL, 695, 13),
	(696, CURRENT_TIMESTAMP, 'insert', 696, 'education welfare', NULL, 696, 13),
	(697, CURRENT_TIMESTAMP, 'insert', 697, 'send', NULL, 697, 14),
	(698, CURRENT_TIMESTAMP, 'insert', 698, 'ehcp', NULL, 698, 14),
	(699, CURRENT_TIMESTAMP, 'insert', 699, 'education health and care plan', NULL, 699, 14),
	(700, CURRENT_TIMESTAMP, 'insert', 700, 'special needs', NULL, 700, 14),
	(701, CURRENT_TIMESTAMP, 'insert', 701, 'special educational needs', NULL, 701, 14),
	(702, CURRENT_TIMESTAMP, 'insert', 702, 'educational psychologist', NULL, 702, 14),
	(703, CURRENT_TIMESTAMP, 'insert', 703, 'nursery', NULL, 703, 14),
	(704, CURRENT_TIMESTAMP, 'insert', 704, 'childcare', NULL, 704, 14),
	(705, CURRENT_TIMESTAMP, 'insert', 705, 'childminder', NULL, 705, 14),
	(706, CURRENT_TIMESTAMP, 'insert', 706, 'after school club', NULL, 706, 14),
	(707, CURRENT_TIMESTAMP, 'insert', 707, 'tutor', NULL, 707, 14),
	(708, CURRENT_TIMESTAMP, 'insert', 708, 'college', NULL, 708, 14),
	(709, CURRENT_TIMESTAMP, 'insert', 709, 'course', NULL, 709, 14),
	(710, CURRENT_TIMESTAMP, 'insert', 710, 'training course', NULL, 710, 14),
	(711, CURRENT_TIMESTAMP, 'insert', 711, 'apprenticeship', NULL, 711, 14),
	(712, CURRENT_TIMESTAMP, 'insert', 712, 'exam', NULL, 712, 14),
	(713, CURRENT_TIMESTAMP, 'insert', 713, 'autism', NULL, 713, 14),
	(714, CURRENT_TIMESTAMP, 'insert', 714, 'autistic', NULL, 714, 14),
	(715, CURRENT_TIMESTAMP, 'insert', 715, 'adhd', NULL, 715, 14),
	(716, CURRENT_TIMESTAMP, 'insert', 716, 'learning disability', NULL, 716, 14),
	(717, CURRENT_TIMESTAMP, 'insert', 717, 'learning support', NULL, 717, 14),
	(718, CURRENT_TIMESTAMP, 'insert', 718, 'teaching assistant', NULL, 718, 14),
	(719, CURRENT_TIMESTAMP, 'insert', 719, 'speech therapy', NULL, 719, 14),
	(720, CURRENT_TIMESTAMP, 'insert', 720, 'speech and language', NULL, 720, 14),
	(721, CURRENT_TIMESTAMP, 'insert', 721, 'dyslexia', NULL, 721, 14),
	(722, CURRENT_TIMESTAMP, 'insert', 722, 'hearing impairment', NULL, 722, 14),
	(723, CURRENT_TIMESTAMP, 'insert', 723, 'bus', NULL, 723, 15),
	(724, CURRENT_TIMESTAMP, 'insert', 724, 'bus fare', NULL, 724, 15),
	(725, CURRENT_TIMESTAMP, 'insert', 725, 'bus pass', NULL, 725, 15),
	(726, CURRENT_TIMESTAMP, 'insert', 726, 'bus route', NULL, 726, 15),
	(727, CURRENT_TIMESTAMP, 'insert', 727, 'bus service', NULL, 727, 15),
	(728, CURRENT_TIMESTAMP, 'insert', 728, 'train', NULL, 728, 15),
	(729, CURRENT_TIMESTAMP, 'insert', 729, 'train fare', NULL, 729, 15),
	(730, CURRENT_TIMESTAMP, 'insert', 730, 'rail fare', NULL, 730, 15),
	(731, CURRENT_TIMESTAMP, 'insert', 731, 'tram', NULL, 731, 15),
	(732, CURRENT_TIMESTAMP, 'insert', 732, 'metro', NULL, 732, 15),
	(733, CURRENT_TIMESTAMP, 'insert', 733, 'taxi', NULL, 733, 15),
	(734, CURRENT_TIMESTAMP, 'insert', 734, 'transport', NULL, 734, 15),
	(735, CURRENT_TIMESTAMP, 'insert', 735, 'public transport', NULL, 735, 15),
	(736, CURRENT_TIMESTAMP, 'insert', 736, 'car', NULL, 736, 15),
	(737, CURRENT_TIMESTAMP, 'insert', 737, 'lift to work', NULL, 737, 15),
	(738, CURRENT_TIMESTAMP, 'insert', 738, 'lift share', NULL, 738, 15),
	(739, CURRENT_TIMESTAMP, 'insert', 739, 'bike', NULL, 739, 15),
	(740, CURRENT_TIMESTAMP, 'insert', 740, 'bicycle', NULL, 740, 15),
	(741, CURRENT_TIMESTAMP, 'insert', 741, 'cycle', NULL, 741, 15),
	(742, CURRENT_TIMESTAMP, 'insert', 742, 'moped', NULL, 742, 15),
	(743, CURRENT_TIMESTAMP, 'insert', 743, 'scooter', NULL, 743, 15),
	(744, CURRENT_TIMESTAMP, 'insert', 744, 'driving licence', NULL, 744, 15),
	(745, CURRENT_TIMESTAMP, 'insert', 745, 'driving lessons', NULL, 745, 15),
	(746, CURRENT_TIMESTAMP, 'insert', 746, 'drive', NULL, 746, 15),
	(747, CURRENT_TIMESTAMP, 'insert', 747, 'driver', NULL, 747, 15),
	(748, CURRENT_TIMESTAMP, 'insert', 748, 'petrol', NULL, 748, 15),
	(749, CURRENT_TIMESTAMP, 'insert', 749, 'fare', NULL, 749, 15),
	(750, CURRENT_TIMESTAMP, 'insert', 750, 'travel', NULL, 750, 15),
	(751, CURRENT_TIMESTAMP, 'insert', 751, 'travel costs', NULL, 751, 15),
	(752, CURRENT_TIMESTAMP, 'insert', 752, 'travel pass', NULL, 752, 15),
	(753, CURRENT_TIMESTAMP, 'insert', 753, 'commute', NULL, 753, 15),
	(754, CURRENT_TIMESTAMP, 'insert', 754, 'timetable', NULL, 754, 15),
	(755, CURRENT_TIMESTAMP, 'insert', 755, 'last bus', NULL, 755, 15),
	(756, CURRENT_TIMESTAMP, 'insert', 756, 'first bus', NULL, 756, 15),
	(757, CURRENT_TIMESTAMP, 'insert', 757, 'night shift', NULL, 757, 15),
	(758, CURRENT_TIMESTAMP, 'insert', 758, 'early shift', NULL, 758, 15),
	(759, CURRENT_TIMESTAMP, 'insert', 759, 'shift', NULL, 759, 15),
	(760, CURRENT_TIMESTAMP, 'insert', 760, 'shift starts', NULL, 760, 15),
	(761, CURRENT_TIMESTAMP, 'insert', 761, 'industrial estate', NULL, 761, 15),
	(762, CURRENT_TIMESTAMP, 'insert', 762, 'business park', NULL, 762, 15),
	(763, CURRENT_TIMESTAMP, 'insert', 763, 'warehouse', NULL, 763, 15),
	(764, CURRENT_TIMESTAMP, 'insert', 764, 'get to work', NULL, 764, 15),
	(765, CURRENT_TIMESTAMP, 'insert', 765, 'get there', NULL, 765, 15),
	(766, CURRENT_TIMESTAMP, 'insert', 766, 'job interview', NULL, 766, 15),
	(767, CURRENT_TIMESTAMP, 'insert', 767, 'railcard', NULL, 767, 15),
	(768, CURRENT_TIMESTAMP, 'insert', 768, 'walk two miles', NULL, 768, 15),
	(769, CURRENT_TIMESTAMP, 'insert', 769, 'miles to work', NULL, 769, 15),
	(770, CURRENT_TIMESTAMP, 'insert', 770, 'bus stop', NULL, 770, 15),
	(771, CURRENT_TIMESTAMP, 'insert', 771, 'coach', NULL, 771, 15),
	(772, CURRENT_TIMESTAMP, 'insert', 772, 'depot', NULL, 772, 15),
	(773, CURRENT_TIMESTAMP, 'insert', 773, 'station', NULL, 773, 15),
	(774, CURRENT_TIMESTAMP, 'insert', 774, 'route', NULL, 774, 15),
	(775, CURRENT_TIMESTAMP, 'insert', 775, 'rural', NULL, 775, 15),
	(776, CURRENT_TIMESTAMP, 'insert', 776, 'village', NULL, 776, 15),
	(777, CURRENT_TIMESTAMP, 'insert', 777, 'rota', NULL, 777, 15),
	(778, CURRENT_TIMESTAMP, 'insert', 778, 'night bus', NULL, 778, 15),
	(779, CURRENT_TIMESTAMP, 'insert', 779, 'early morning', NULL, 779, 15),
	(780, CURRENT_TIMESTAMP, 'insert', 780, 'late shift', NULL, 780, 15),
	(781, CURRENT_TIMESTAMP, 'insert', 781, 'job offer', NULL, 781, 15),
	(782, CURRENT_TIMESTAMP, 'insert', 782, 'minibus', NULL, 782, 15),
	(783, CURRENT_TIMESTAMP, 'insert', 783, 'shuttle', NULL, 783, 15),
	(784, CURRENT_TIMESTAMP, 'insert', 784, 'dial a ride', NULL, 784, 15),
	(785, CURRENT_TIMESTAMP, 'insert', 785, 'community transport', NULL, 785, 15),
	(786, CURRENT_TIMESTAMP, 'insert', 786, 'walk to work', NULL, 786, 15),
	(787, CURRENT_TIMESTAMP, 'insert', 787, 'mot', NULL, 787, 15),
	(788, CURRENT_TIMESTAMP, 'insert', 788, 'car insurance', NULL, 788, 15),
	(789, CURRENT_TIMESTAMP, 'insert', 789, 'parking', NULL, 789, 15),
	(790, CURRENT_TIMESTAMP, 'insert', 790, 'road', NULL, 790, 15),
	(791, CURRENT_TIMESTAMP, 'insert', 791, 'season ticket', NULL, 791, 15),
	(792, CURRENT_TIMESTAMP, 'insert', 792, 'ticket', NULL, 792, 15),
	(793, CURRENT_TIMESTAMP, 'insert', 793, 'distribution centre', NULL, 793, 15),
	(794, CURRENT_TIMESTAMP, 'insert', 794, 'factory', NULL, 794, 15),
	(795, CURRENT_TIMESTAMP, 'insert', 795, 'airport', NULL, 795, 15),
	(796, CURRENT_TIMESTAMP, 'insert', 796, 'out of town', NULL, 796, 15),
	(797, CURRENT_TIMESTAMP, 'insert', 797, 'retail park', NULL, 797, 15),
	(798, CURRENT_TIMESTAMP, 'insert', 798, 'no car', NULL, 798, 15),
	(799, CURRENT_TIMESTAMP, 'insert', 799, 'no bus', NULL, 799, 15),
	(800, CURRENT_TIMESTAMP, 'insert', 800, 'journey', NULL, 800, 15),
	(801, CURRENT_TIMESTAMP, 'insert', 801, 'connection', NULL, 801, 15),
	(802, CURRENT_TIMESTAMP, 'insert', 802, 'five in the morning', NULL, 802, 15),
	(803, CURRENT_TIMESTAMP, 'insert', 803, 'six in the morning', NULL, 803, 15),
	(804, CURRENT_TIMESTAMP, 'insert', 804, 'public transport link', NULL, 804, 15),
	(805, CURRENT_TIMESTAMP, 'insert', 805, 'job', NULL, 805, 16),
	(806, CURRENT_TIMESTAMP, 'insert', 806, 'employer', NULL, 806, 16),
	(807, CURRENT_TIMESTAMP, 'insert', 807, 'unemployed', NULL, 807, 16),
	(808, CURRENT_TIMESTAMP, 'insert', 808, 'zero hours', NULL, 808, 16),
	(809, CURRENT_TIMESTAMP, 'insert', 809, 'wages', NULL, 809, 16),
	(810, CURRENT_TIMESTAMP, 'insert', 810, 'payslip', NULL, 810, 16),
	(811, CURRENT_TIMESTAMP, 'insert', 811, 'redundant', NULL, 811, 16),
	(812, CURRENT_TIMESTAMP, 'insert', 812, 'vacancy', NULL, 812, 16),
	(813, CURRENT_TIMESTAMP, 'insert', 813, 'recruitment', NULL, 813, 16),
	(814, CURRENT_TIMESTAMP, 'insert', 814, 'interview', NULL, 814, 16),
	(815, CURRENT_TIMESTAMP, 'insert', 815, 'cv', NULL, 815, 16),
	(816, CURRENT_TIMESTAMP, 'insert', 816, 'work experience', NULL, 816, 16),
	(817, CURRENT_TIMESTAMP, 'insert', 817, 'volunteering', NULL, 817, 16),
	(818, CURRENT_TIMESTAMP, 'insert', 818, 'agency work', NULL, 818, 16),
	(819, CURRENT_TIMESTAMP, 'insert', 819, 'start work', NULL, 819, 16),
	(820, CURRENT_TIMESTAMP, 'insert', 820, 'work boots', NULL, 820, 16),
	(821, CURRENT_TIMESTAMP, 'insert', 821, 'safety boots', NULL, 821, 16),
	(822, CURRENT_TIMESTAMP, 'insert', 822, 'boss', NULL, 822, 16),
	(823, CURRENT_TIMESTAMP, 'insert', 823, 'overtime', NULL, 823, 16),
	(824, CURRENT_TIMESTAMP, 'insert', 824, 'career', NULL, 824, 16),
	(825, CURRENT_TIMESTAMP, 'insert', 825, 'minimum wage', NULL, 825, 16),
	(826, CURRENT_TIMESTAMP, 'insert', 826, 'skills', NULL, 826, 16),
	(827, CURRENT_TIMESTAMP, 'insert', 827, 'qualification', NULL, 827, 16),
	(828, CURRENT_TIMESTAMP, 'insert', 828, 'dbs', NULL, 828, 16),
	(829, CURRENT_TIMESTAMP, 'insert', 829, 'income from work', NULL, 829, 16),
	(830, CURRENT_TIMESTAMP, 'insert', 830, 'mental health', NULL, 830, 17),
	(831, CURRENT_TIMESTAMP, 'insert', 831, 'mental illness', NULL, 831, 17),
	(832, CURRENT_TIMESTAMP, 'insert', 832, 'mental health team', NULL, 832, 17),
	(833, CURRENT_TIMESTAMP, 'insert', 833, 'crisis team', NULL, 833, 17),
	(834, CURRENT_TIMESTAMP, 'insert', 834, 'community mental health', NULL, 834, 17),
	(835, CURRENT_TIMESTAMP, 'insert', 835, 'cmht', NULL, 835, 17),
	(836, CURRENT_TIMESTAMP, 'insert', 836, 'psychiatrist', NULL, 836, 17),
	(837, CURRENT_TIMESTAMP, 'insert', 837, 'psychiatric', NULL, 837, 17),
	(838, CURRENT_TIMESTAMP, 'insert', 838, 'psychologist', NULL, 838, 17),
	(839, CURRENT_TIMESTAMP, 'insert', 839, 'psychology', NULL, 839, 17),
	(840, CURRENT_TIMESTAMP, 'insert', 840, 'therapy', NULL, 840, 17),
	(841, CURRENT_TIMESTAMP, 'insert', 841, 'therapist', NULL, 841, 17),
	(842, CURRENT_TIMESTAMP, 'insert', 842, 'counselling', NULL, 842, 17),
	(843, CURRENT_TIMESTAMP, 'insert', 843, 'counsellor', NULL, 843, 17),
	(844, CURRENT_TIMESTAMP, 'insert', 844, 'talking therapies', NULL, 844, 17),
	(845, CURRENT_TIMESTAMP, 'insert', 845, 'anxiety', NULL, 845, 17),
	(846, CURRENT_TIMESTAMP, 'insert', 846, 'depression', NULL, 846, 17),
	(847, CURRENT_TIMESTAMP, 'insert', 847, 'suicidal', NULL, 847, 17),
	(848, CURRENT_TIMESTAMP, 'insert', 848, 'self-harm', NULL, 848, 17),
	(849, CURRENT_TIMESTAMP, 'insert', 849, 'psychosis', NULL, 849, 17),
	(850, CURRENT_TIMESTAMP, 'insert', 850, 'voices', NULL, 850, 17),
	(851, CURRENT_TIMESTAMP, 'insert', 851, 'trauma', NULL, 851, 17),
	(852, CURRENT_TIMESTAMP, 'insert', 852, 'ptsd', NULL, 852, 17),
	(853, CURRENT_TIMESTAMP, 'insert', 853, 'bipolar', NULL, 853, 17),
	(854, CURRENT_TIMESTAMP, 'insert', 854, 'schizophrenia', NULL, 854, 17),
	(855, CURRENT_TIMESTAMP, 'insert', 855, 'personality disorder', NULL, 855, 17),
	(856, CURRENT_TIMESTAMP, 'insert', 856, 'breakdown', NULL, 856, 17),
	(857, CURRENT_TIMESTAMP, 'insert', 857, 'off his head', NULL, 857, 17),
	(858, CURRENT_TIMESTAMP, 'insert', 858, 'off her head', NULL, 858, 17),
	(859, CURRENT_TIMESTAMP, 'insert', 859, 'off their head', NULL, 859, 17),
	(860, CURRENT_TIMESTAMP, 'insert', 860, 'drink', NULL, 860, 17),
	(861, CURRENT_TIMESTAMP, 'insert', 861, 'drinker', NULL, 861, 17),
	(862, CURRENT_TIMESTAMP, 'insert', 862, 'drunk', NULL, 862, 17),
	(863, CURRENT_TIMESTAMP, 'insert', 863, 'sober', NULL, 863, 17),
	(864, CURRENT_TIMESTAMP, 'insert', 864, 'sobriety', NULL, 864, 17),
	(865, CURRENT_TIMESTAMP, 'insert', 865, 'alcohol', NULL, 865, 17),
	(866, CURRENT_TIMESTAMP, 'insert', 866, 'booze', NULL, 866, 17),
	(867, CURRENT_TIMESTAMP, 'insert', 867, 'detox', NULL, 867, 17),
	(868, CURRENT_TIMESTAMP, 'insert', 868, 'rehab', NULL, 868, 17),
	(869, CURRENT_TIMESTAMP, 'insert', 869, 'rehabilitation', NULL, 869, 17),
	(870, CURRENT_TIMESTAMP, 'insert', 870, 'addiction', NULL, 870, 17),
	(871, CURRENT_TIMESTAMP, 'insert', 871, 'drug', NULL, 871, 17),
	(872, CURRENT_TIMESTAMP, 'insert', 872, 'heroin', NULL, 872, 17),
	(873, CURRENT_TIMESTAMP, 'insert', 873, 'cannabis', NULL, 873, 17),
	(874, CURRENT_TIMESTAMP, 'insert', 874, 'cocaine', NULL, 874, 17),
	(875, CURRENT_TIMESTAMP, 'insert', 875, 'methadone', NULL, 875, 17),
	(876, CURRENT_TIMESTAMP, 'insert', 876, 'script', NULL, 876, 17),
	(877, CURRENT_TIMESTAMP, 'insert', 877, 'substance', NULL, 877, 17),
	(878, CURRENT_TIMESTAMP, 'insert', 878, 'substance misuse', NULL, 878, 17),
	(879, CURRENT_TIMESTAMP, 'insert', 879, 'substance use', NULL, 879, 17),
	(880, CURRENT_TIMESTAMP, 'insert', 880, 'substance abuse', NULL, 880, 17),
	(881, CURRENT_TIMESTAMP, 'insert', 881, 'drug and alcohol', NULL, 881, 17),
	(882, CURRENT_TIMESTAMP, 'insert', 882, 'recovery worker', NULL, 882, 17),
	(883, CURRENT_TIMESTAMP, 'insert', 883, 'dual diagnosis', NULL, 883, 17),
	(884, CURRENT_TIMESTAMP, 'insert', 884, 'using', NULL, 884, 17),
	(885, CURRENT_TIMESTAMP, 'insert', 885, 'relapse', NULL, 885, 17),
	(886, CURRENT_TIMESTAMP, 'insert', 886, 'dry', NULL, 886, 17),
	(887, CURRENT_TIMESTAMP, 'insert', 887, 'not dry', NULL, 887, 17),
	(888, CURRENT_TIMESTAMP, 'insert', 888, 'stop drinking', NULL, 888, 17),
	(889, CURRENT_TIMESTAMP, 'insert', 889, 'clean for', NULL, 889, 17),
	(890, CURRENT_TIMESTAMP, 'insert', 890, 'mental', NULL, 890, 17),
	(891, CURRENT_TIMESTAMP, 'insert', 891, 'wellbeing', NULL, 891, 17),
	(892, CURRENT_TIMESTAMP, 'insert', 892, 'vodka', NULL, 892, 17),
	(893, CURRENT_TIMESTAMP, 'insert', 893, 'cider', NULL, 893, 17),
	(894, CURRENT_TIMESTAMP, 'insert', 894, 'lager', NULL, 894, 17),
	(895, CURRENT_TIMESTAMP, 'insert', 895, 'beer', NULL, 895, 17),
	(896, CURRENT_TIMESTAMP, 'insert', 896, 'cans', NULL, 896, 17),
	(897, CURRENT_TIMESTAMP, 'insert', 897, 'withdrawal', NULL, 897, 17),
	(898, CURRENT_TIMESTAMP, 'insert', 898, 'overdose', NULL, 898, 17),
	(899, CURRENT_TIMESTAMP, 'insert', 899, 'needle', NULL, 899, 17),
	(900, CURRENT_TIMESTAMP, 'insert', 900, 'inject', NULL, 900, 17),
	(901, CURRENT_TIMESTAMP, 'insert', 901, 'spice', NULL, 901, 17),
	(902, CURRENT_TIMESTAMP, 'insert', 902, 'crack', NULL, 902, 17),
	(903, CURRENT_TIMESTAMP, 'insert', 903, 'pills', NULL, 903, 17),
	(904, CURRENT_TIMESTAMP, 'insert', 904, 'valium', NULL, 904, 17),
	(905, CURRENT_TIMESTAMP, 'insert', 905, 'sectioned', NULL, 905, 17),
	(906, CURRENT_TIMESTAMP, 'insert', 906, 'paranoid', NULL, 906, 17),
	(907, CURRENT_TIMESTAMP, 'insert', 907, 'panic', NULL, 907, 17),
	(908, CURRENT_TIMESTAMP, 'insert', 908, 'hearing voices', NULL, 908, 17),
	(909, CURRENT_TIMESTAMP, 'insert', 909, 'distress', NULL, 909, 17),
	(910, CURRENT_TIMESTAMP, 'insert', 910, 'crisis', NULL, 910, 17),
	(911, CURRENT_TIMESTAMP, 'insert', 911, 'community psychiatric nurse', NULL, 911, 17),
	(912, CURRENT_TIMESTAMP, 'insert', 912, 'cpn', NULL, 912, 17),
	(913, CURRENT_TIMESTAMP, 'insert', 913, 'get clean', NULL, 913, 17),
	(914, CURRENT_TIMESTAMP, 'insert', 914, 'abstinent', NULL, 914, 17),
	(915, CURRENT_TIMESTAMP, 'insert', 915, 'alcohol service', NULL, 915, 17),
	(916, CURRENT_TIMESTAMP, 'insert', 916, 'drug service', NULL, 916, 17),
	(917, CURRENT_TIMESTAMP, 'insert', 917, 'intoxicated', NULL, 917, 17),
	(918, CURRENT_TIMESTAMP, 'insert', 918, 'under the influence', NULL, 918, 17),
	(919, CURRENT_TIMESTAMP, 'insert', 919, 'mental health act', NULL, 919, 17),
	(920, CURRENT_TIMESTAMP, 'insert', 920, 'stable', NULL, 920, 17),
	(921, CURRENT_TIMESTAMP, 'insert', 921, 'treatment', NULL, 921, 17),
	(922, CURRENT_TIMESTAMP, 'insert', 922, 'recovery', NULL, 922, 17),
	(923, CURRENT_TIMESTAMP, 'insert', 923, 'crisis line', NULL, 923, 17),
	(924, CURRENT_TIMESTAMP, 'insert', 924, 'bounced', NULL, 924, 18),
	(925, CURRENT_TIMESTAMP, 'insert', 925, 'passed around', NULL, 925, 18),
	(926, CURRENT_TIMESTAMP, 'insert', 926, 'passed back', NULL, 926, 18),
	(927, CURRENT_TIMESTAMP, 'insert', 927, 'pillar to post', NULL, 927, 18),
	(928, CURRENT_TIMESTAMP, 'insert', 928, 'sent away', NULL, 928, 18),
	(929, CURRENT_TIMESTAMP, 'insert', 929, 'sent back', NULL, 929, 18),
	(930, CURRENT_TIMESTAMP, 'insert', 930, 'ping pong', NULL, 930, 18),
	(931, CURRENT_TIMESTAMP, 'insert', 931, 'each says', NULL, 931, 18),
	(932, CURRENT_TIMESTAMP, 'insert', 932, 'both say', NULL, 932, 18),
	(933, CURRENT_TIMESTAMP, 'insert', 933, 'the other team', NULL, 933, 18),
	(934, CURRENT_TIMESTAMP, 'insert', 934, 'the other service', NULL, 934, 18),
	(935, CURRENT_TIMESTAMP, 'insert', 935, 'the other one', NULL, 935, 18),
	(936, CURRENT_TIMESTAMP, 'insert', 936, 'back and forth', NULL, 936, 18),
	(937, CURRENT_TIMESTAMP, 'insert', 937, 'gap between', NULL, 937, 18),
	(938, CURRENT_TIMESTAMP, 'insert', 938, 'fall between', NULL, 938, 18),
	(939, CURRENT_TIMESTAMP, 'insert', 939, 'fell between', NULL, 939, 18),
	(940, CURRENT_TIMESTAMP, 'insert', 940, 'referred back', NULL, 940, 18),
	(941, CURRENT_TIMESTAMP, 'insert', 941, 'not our remit', NULL, 941, 18),
	(942, CURRENT_TIMESTAMP, 'insert', 942, 'someone else''s job', NULL, 942, 18),
	(943, CURRENT_TIMESTAMP, 'insert', 943, 'nobody takes', NULL, 943, 18),
	(944, CURRENT_TIMESTAMP, 'insert', 944, 'neither', NULL, 944, 18),
	(945, CURRENT_TIMESTAMP, 'insert', 945, 'neither will', NULL, 945, 18),
	(946, CURRENT_TIMESTAMP, 'insert', 946, 'won''t take', NULL, 946, 18),
	(947, CURRENT_TIMESTAMP, 'insert', 947, 'won''t see', NULL, 947, 18),
	(948, CURRENT_TIMESTAMP, 'insert', 948, 'will not take', NULL, 948, 18),
	(949, CURRENT_TIMESTAMP, 'insert', 949, 'will not see', NULL, 949, 18),
	(950, CURRENT_TIMESTAMP, 'insert', 950, 'refuse to see', NULL, 950, 18),
	(951, CURRENT_TIMESTAMP, 'insert', 951, 'turned away', NULL, 951, 18),
	(952, CURRENT_TIMESTAMP, 'insert', 952, 'turned down', NULL, 952, 18),
	(953, CURRENT_TIMESTAMP, 'insert', 953, 'merry go round', NULL, 953, 18),
	(954, CURRENT_TIMESTAMP, 'insert', 954, 'revolving door', NULL, 954, 18),
	(955, CURRENT_TIMESTAMP, 'insert', 955, 'signpost', NULL, 955, 18),
	(956, CURRENT_TIMESTAMP, 'insert', 956, 'redirected', NULL, 956, 18),
	(957, CURRENT_TIMESTAMP, 'insert', 957, 'come back when', NULL, 957, 18),
	(958, CURRENT_TIMESTAMP, 'insert', 958, 'reject', NULL, 958, 18),
	(959, CURRENT_TIMESTAMP, 'insert', 959, 'decline', NULL, 959, 18),
	(960, CURRENT_TIMESTAMP, 'insert', 960, 'refuse', NULL, 960, 18),
	(961, CURRENT_TIMESTAMP, 'insert', 961, 'not suitable', NULL, 961, 18),
	(962, CURRENT_TIMESTAMP, 'insert', 962, 'too complex', NULL, 962, 18),
	(963, CURRENT_TIMESTAMP, 'insert', 963, 'complex', NULL, 963, 18),
	(964, CURRENT_TIMESTAMP, 'insert', 964, 'wrong door', NULL, 964, 18),
	(965, CURRENT_TIMESTAMP, 'insert', 965, 'wrong team', NULL, 965, 18),
	(966, CURRENT_TIMESTAMP, 'insert', 966, 'out of scope', NULL, 966, 18),
	(967, CURRENT_TIMESTAMP, 'insert', 967, 'nobody will', NULL, 967, 18),
	(968, CURRENT_TIMESTAMP, 'insert', 968, 'no one will', NULL, 968, 18),
	(969, CURRENT_TIMESTAMP, 'insert', 969, 'nobody''s job', NULL, 969, 18),
	(970, CURRENT_TIMESTAMP, 'insert', 970, 'not their job', NULL, 970, 18),
	(971, CURRENT_TIMESTAMP, 'insert', 971, 'not my job', NULL, 971, 18),
	(972, CURRENT_TIMESTAMP, 'insert', 972, 'until he stops', NULL, 972, 18),
	(973, CURRENT_TIMESTAMP, 'insert', 973, 'until she stops', NULL, 973, 18),
	(974, CURRENT_TIMESTAMP, 'insert', 974, 'between services', NULL, 974, 18),
	(975, CURRENT_TIMESTAMP, 'insert', 975, 'between two services', NULL, 975, 18),
	(976, CURRENT_TIMESTAMP, 'insert', 976, 'two services', NULL, 976, 18),
	(977, CURRENT_TIMESTAMP, 'insert', 977, 'two teams', NULL, 977, 18),
	(978, CURRENT_TIMESTAMP, 'insert', 978, 'pass him', NULL, 978, 18),
	(979, CURRENT_TIMESTAMP, 'insert', 979, 'pass her', NULL, 979, 18),
	(980, CURRENT_TIMESTAMP, 'insert', 980, 'form', NULL, 980, 19),
	(981, CURRENT_TIMESTAMP, 'insert', 981, 'eligibility', NULL, 981, 19),
	(982, CURRENT_TIMESTAMP, 'insert', 982, 'ineligible', NULL, 982, 19),
	(983, CURRENT_TIMESTAMP, 'insert', 983, 'criteria', NULL, 983, 19),
	(984, CURRENT_TIMESTAMP, 'insert', 984, 'criterion', NULL, 984, 19),
	(985, CURRENT_TIMESTAMP, 'insert', 985, 'threshold', NULL, 985, 19),
	(986, CURRENT_TIMESTAMP, 'insert', 986, 'meet the threshold', NULL, 986, 19),
	(987, CURRENT_TIMESTAMP, 'insert', 987, 'screen', NULL, 987, 19),
	(988, CURRENT_TIMESTAMP, 'insert', 988, 'triage', NULL, 988, 19),
	(989, CURRENT_TIMESTAMP, 'insert', 989, 'initial assessment', NULL, 989, 19),
	(990, CURRENT_TIMESTAMP, 'insert', 990, 'assessment', NULL, 990, 19),
	(991, CURRENT_TIMESTAMP, 'insert', 991, 'referral form', NULL, 991, 19),
	(992, CURRENT_TIMESTAMP, 'insert', 992, 'referral', NULL, 992, 19),
	(993, CURRENT_TIMESTAMP, 'insert', 993, 'refer', NULL, 993, 19),
	(994, CURRENT_TIMESTAMP, 'insert', 994, 'gatekeeping', NULL, 994, 19),
	(995, CURRENT_TIMESTAMP, 'insert', 995, 'application form', NULL, 995, 19),
	(996, CURRENT_TIMESTAMP, 'insert', 996, 'online form', NULL, 996, 19),
	(997, CURRENT_TIMESTAMP, 'insert', 997, 'paperwork', NULL, 997, 19),
	(998, CURRENT_TIMESTAMP, 'insert', 998, 'questionnaire', NULL, 998, 19),
	(999, CURRENT_TIMESTAMP, 'insert', 999, 'tick box', NULL, 999, 19),
	(1000, CURRENT_TIMESTAMP, 'insert', 1000, 'pages long', NULL, 1000, 19),
	(1001, CURRENT_TIMESTAMP, 'insert', 1001, 'page form', NULL, 1001, 19),
	(1002, CURRENT_TIMESTAMP, 'insert', 1002, 'questions', NULL, 1002, 19),
	(1003, CURRENT_TIMESTAMP, 'insert', 1003, 'risk assessment', NULL, 1003, 19),
	(1004, CURRENT_TIMESTAMP, 'insert', 1004, 'score', NULL, 1004, 19),
	(1005, CURRENT_TIMESTAMP, 'insert', 1005, 'points', NULL, 1005, 19),
	(1006, CURRENT_TIMESTAMP, 'insert', 1006, 'intake', NULL, 1006, 19),
	(1007, CURRENT_TIMESTAMP, 'insert', 1007, 'duty desk', NULL, 1007, 19),
	(1008, CURRENT_TIMESTAMP, 'insert', 1008, 'front door', NULL, 1008, 19),
	(1009, CURRENT_TIMESTAMP, 'insert', 1009, 'contact centre', NULL, 1009, 19),
	(1010, CURRENT_TIMESTAMP, 'insert', 1010, 'call centre', NULL, 1010, 19),
	(1011, CURRENT_TIMESTAMP, 'insert', 1011, 'waiting list', NULL, 1011, 19),
	(1012, CURRENT_TIMESTAMP, 'insert', 1012, 'qualify', NULL, 1012, 19),
	(1013, CURRENT_TIMESTAMP, 'insert', 1013, 'before we can help', NULL, 1013, 19),
	(1014, CURRENT_TIMESTAMP, 'insert', 1014, 'fill in', NULL, 1014, 19),
	(1015, CURRENT_TIMESTAMP, 'insert', 1015, 'category', NULL, 1015, 19),
	(1016, CURRENT_TIMESTAMP, 'insert', 1016, 'priority band', NULL, 1016, 19),
	(1017, CURRENT_TIMESTAMP, 'insert', 1017, 'consent form', NULL, 1017, 19),
	(1018, CURRENT_TIMESTAMP, 'insert', 1018, 'fill', NULL, 1018, 19),
	(1019, CURRENT_TIMESTAMP, 'insert', 1019, 'complete the form', NULL, 1019, 19),
	(1020, CURRENT_TIMESTAMP, 'insert', 1020, 'banding', NULL, 1020, 19),
	(1021, CURRENT_TIMESTAMP, 'insert', 1021, 'tier', NULL, 1021, 19),
	(1022, CURRENT_TIMESTAMP, 'insert', 1022, 'moderate', NULL, 1022, 19),
	(1023, CURRENT_TIMESTAMP, 'insert', 1023, 'substantial', NULL, 1023, 19),
	(1024, CURRENT_TIMESTAMP, 'insert', 1024, 'critical', NULL, 1024, 19),
	(1025, CURRENT_TIMESTAMP, 'insert', 1025, 'bad enough', NULL, 1025, 19),
	(1026, CURRENT_TIMESTAMP, 'insert', 1026, 'ill enough', NULL, 1026, 19),
	(1027, CURRENT_TIMESTAMP, 'insert', 1027, 'high enough', NULL, 1027, 19),
	(1028, CURRENT_TIMESTAMP, 'insert', 1028, 'low risk', NULL, 1028, 19),
	(1029, CURRENT_TIMESTAMP, 'insert', 1029, 'high risk', NULL, 1029, 19),
	(1030, CURRENT_TIMESTAMP, 'insert', 1030, 'high need', NULL, 1030, 19),
	(1031, CURRENT_TIMESTAMP, 'insert', 1031, 'sift', NULL, 1031, 19),
	(1032, CURRENT_TIMESTAMP, 'insert', 1032, 'verify', NULL, 1032, 19),
	(1033, CURRENT_TIMESTAMP, 'insert', 1033, 'checklist', NULL, 1033, 19),
	(1034, CURRENT_TIMESTAMP, 'insert', 1034, 'template', NULL, 1034, 19),
	(1035, CURRENT_TIMESTAMP, 'insert', 1035, 'pathway', NULL, 1035, 19),
	(1036, CURRENT_TIMESTAMP, 'insert', 1036, 'tick', NULL, 1036, 19),
	(1037, CURRENT_TIMESTAMP, 'insert', 1037, 'self-referral', NULL, 1037, 19),
	(1038, CURRENT_TIMESTAMP, 'insert', 1038, 'duty team', NULL, 1038, 19),
	(1039, CURRENT_TIMESTAMP, 'insert', 1039, 'duty worker', NULL, 1039, 19),
	(1040, CURRENT_TIMESTAMP, 'insert', 1040, 'first contact', NULL, 1040, 19),
	(1041, CURRENT_TIMESTAMP, 'insert', 1041, 'portal', NULL, 1041, 19),
	(1042, CURRENT_TIMESTAMP, 'insert', 1042, 'reference number', NULL, 1042, 19),
	(1043, CURRENT_TIMESTAMP, 'insert', 1043, 'drop down', NULL, 1043, 19),
	(1044, CURRENT_TIMESTAMP, 'insert', 1044, 'matrix', NULL, 1044, 19),
	(1045, CURRENT_TIMESTAMP, 'insert', 1045, 'page', NULL, 1045, 19),
	(1046, CURRENT_TIMESTAMP, 'insert', 1046, 'fits the criteria', NULL, 1046, 19),
	(1047, CURRENT_TIMESTAMP, 'insert', 1047, 'entitled to help', NULL, 1047, 19),
	(1048, CURRENT_TIMESTAMP, 'insert', 1048, 'rule out', NULL, 1048, 19),
	(1049, CURRENT_TIMESTAMP, 'insert', 1049, 'close', NULL, 1049, 20),
	(1050, CURRENT_TIMESTAMP, 'insert', 1050, 'closure', NULL, 1050, 20),
	(1051, CURRENT_TIMESTAMP, 'insert', 1051, 'case closed', NULL, 1051, 20),
	(1052, CURRENT_TIMESTAMP, 'insert', 1052, 'close the case', NULL, 1052, 20),
	(1053, CURRENT_TIMESTAMP, 'insert', 1053, 'discharge', NULL, 1053, 20),
	(1054, CURRENT_TIMESTAMP, 'insert', 1054, 'signed off from the service', NULL, 1054, 20),
	(1055, CURRENT_TIMESTAMP, 'insert', 1055, 'end of support', NULL, 1055, 20),
	(1056, CURRENT_TIMESTAMP, 'insert', 1056, 'end the support', NULL, 1056, 20),
	(1057, CURRENT_TIMESTAMP, 'insert', 1057, 'step down', NULL, 1057, 20),
	(1058, CURRENT_TIMESTAMP, 'insert', 1058, 'six weeks', NULL, 1058, 20),
	(1059, CURRENT_TIMESTAMP, 'insert', 1059, 'twelve weeks', NULL, 1059, 20),
	(1060, CURRENT_TIMESTAMP, 'insert', 1060, 'time limited', NULL, 1060, 20),
	(1061, CURRENT_TIMESTAMP, 'insert', 1061, 'did not attend', NULL, 1061, 20),
	(1062, CURRENT_TIMESTAMP, 'insert', 1062, 'dna', NULL, 1062, 20),
	(1063, CURRENT_TIMESTAMP, 'insert', 1063, 'no show', NULL, 1063, 20),
	(1064, CURRENT_TIMESTAMP, 'insert', 1064, 'missed appointment', NULL, 1064, 20),
	(1065, CURRENT_TIMESTAMP, 'insert', 1065, 'three missed', NULL, 1065, 20),
	(1066, CURRENT_TIMESTAMP, 'insert', 1066, 'disengaged', NULL, 1066, 20),
	(1067, CURRENT_TIMESTAMP, 'insert', 1067, 'not engaging', NULL, 1067, 20),
	(1068, CURRENT_TIMESTAMP, 'insert', 1068, 'non-engagement', NULL, 1068, 20),
	(1069, CURRENT_TIMESTAMP, 'insert', 1069, 'did not engage', NULL, 1069, 20),
	(1070, CURRENT_TIMESTAMP, 'insert', 1070, 'no contact', NULL, 1070, 20),
	(1071, CURRENT_TIMESTAMP, 'insert', 1071, 'outcomes met', NULL, 1071, 20),
	(1072, CURRENT_TIMESTAMP, 'insert', 1072, 'target met', NULL, 1072, 20),
	(1073, CURRENT_TIMESTAMP, 'insert', 1073, 'caseload', NULL, 1073, 20),
	(1074, CURRENT_TIMESTAMP, 'insert', 1074, 'throughput', NULL, 1074, 20),
	(1075, CURRENT_TIMESTAMP, 'insert', 1075, 'case open', NULL, 1075, 20),
	(1076, CURRENT_TIMESTAMP, 'insert', 1076, 'stays open', NULL, 1076, 20),
	(1077, CURRENT_TIMESTAMP, 'insert', 1077, 'keep open', NULL, 1077, 20),
	(1078, CURRENT_TIMESTAMP, 'insert', 1078, 'keep it open', NULL, 1078, 20),
	(1079, CURRENT_TIMESTAMP, 'insert', 1079, 'reopen', NULL, 1079, 20),
	(1080, CURRENT_TIMESTAMP, 'insert', 1080, 'start again', NULL, 1080, 20),
	(1081, CURRENT_TIMESTAMP, 'insert', 1081, 'ended', NULL, 1081, 20),
	(1082, CURRENT_TIMESTAMP, 'insert', 1082, 'deadline', NULL, 1082, 20),
	(1083, CURRENT_TIMESTAMP, 'insert', 1083, 'time is up', NULL, 1083, 20),
	(1084, CURRENT_TIMESTAMP, 'insert', 1084, 'too soon', NULL, 1084, 20),
	(1085, CURRENT_TIMESTAMP, 'insert', 1085, 'done with', NULL, 1085, 20),
	(1086, CURRENT_TIMESTAMP, 'insert', 1086, 'finish', NULL, 1086, 20),
	(1087, CURRENT_TIMESTAMP, 'insert', 1087, 'sessions', NULL, 1087, 20),
	(1088, CURRENT_TIMESTAMP, 'insert', 1088, 'exit', NULL, 1088, 20),
	(1089, CURRENT_TIMESTAMP, 'insert', 1089, 'exit plan', NULL, 1089, 20),
	(1090, CURRENT_TIMESTAMP, 'insert', 1090, 'move on', NULL, 1090, 20),
	(1091, CURRENT_TIMESTAMP, 'insert', 1091, 'targets', NULL, 1091, 20),
	(1092, CURRENT_TIMESTAMP, 'insert', 1092, 'kpi', NULL, 1092, 20),
	(1093, CURRENT_TIMESTAMP, 'insert', 1093, 'performance', NULL, 1093, 20),
	(1094, CURRENT_TIMESTAMP, 'insert', 1094, 'figures', NULL, 1094, 20),
	(1095, CURRENT_TIMESTAMP, 'insert', 1095, 'statistics', NULL, 1095, 20),
	(1096, CURRENT_TIMESTAMP, 'insert', 1096, 'success rate', NULL, 1096, 20),
	(1097, CURRENT_TIMESTAMP, 'insert', 1097, 'open cases', NULL, 1097, 20),
	(1098, CURRENT_TIMESTAMP, 'insert', 1098, 'on the books', NULL, 1098, 20),
	(1099, CURRENT_TIMESTAMP, 'insert', 1099, 'inactive', NULL, 1099, 20),
	(1100, CURRENT_TIMESTAMP, 'insert', 1100, 'dormant', NULL, 1100, 20),
	(1101, CURRENT_TIMESTAMP, 'insert', 1101, 'withdrew', NULL, 1101, 20),
	(1102, CURRENT_TIMESTAMP, 'insert', 1102, 'shut', NULL, 1102, 20),
	(1103, CURRENT_TIMESTAMP, 'insert', 1103, 'does not answer', NULL, 1103, 20),
	(1104, CURRENT_TIMESTAMP, 'insert', 1104, 'did not answer', NULL, 1104, 20),
	(1105, CURRENT_TIMESTAMP, 'insert', 1105, 'no answer', NULL, 1105, 20),
	(1106, CURRENT_TIMESTAMP, 'insert', 1106, 'not answering', NULL, 1106, 20),
	(1107, CURRENT_TIMESTAMP, 'insert', 1107, 'review date', NULL, 1107, 20),
	(1108, CURRENT_TIMESTAMP, 'insert', 1108, 'extension', NULL, 1108, 20),
	(1109, CURRENT_TIMESTAMP, 'insert', 1109, 'extend', NULL, 1109, 20),
	(1110, CURRENT_TIMESTAMP, 'insert', 1110, 'automatically', NULL, 1110, 20),
	(1111, CURRENT_TIMESTAMP, 'insert', 1111, 'end date', NULL, 1111, 20),
	(1112, CURRENT_TIMESTAMP, 'insert', 1112, 'not ready', NULL, 1112, 20),
	(1113, CURRENT_TIMESTAMP, 'insert', 1113, 'still needs', NULL, 1113, 20),
	(1114, CURRENT_TIMESTAMP, 'insert', 1114, 'case file', NULL, 1114, 20),
	(1115, CURRENT_TIMESTAMP, 'insert', 1115, 'support ends', NULL, 1115, 20),
	(1116, CURRENT_TIMESTAMP, 'insert', 1116, 'sign her off', NULL, 1116, 20),
	(1117, CURRENT_TIMESTAMP, 'insert', 1117, 'sign him off', NULL, 1117, 20),
	(1118, CURRENT_TIMESTAMP, 'insert', 1118, 'sign them off', NULL, 1118, 20),
	(1119, CURRENT_TIMESTAMP, 'insert', 1119, 'allocated time', NULL, 1119, 20),
	(1120, CURRENT_TIMESTAMP, 'insert', 1120, 'weeks of support', NULL, 1120, 20),
	(1121, CURRENT_TIMESTAMP, 'insert', 1121, 'is done', NULL, 1121, 20),
	(1122, CURRENT_TIMESTAMP, 'insert', 1122, 'are done', NULL, 1122, 20),
	(1123, CURRENT_TIMESTAMP, 'insert', 1123, 'data sharing', NULL, 1123, 21),
	(1124, CURRENT_TIMESTAMP, 'insert', 1124, 'information sharing', NULL, 1124, 21),
	(1125, CURRENT_TIMESTAMP, 'insert', 1125, 'share information', NULL, 1125, 21),
	(1126, CURRENT_TIMESTAMP, 'insert', 1126, 'share data', NULL, 1126, 21),
	(1127, CURRENT_TIMESTAMP, 'insert', 1127, 'data protection', NULL, 1127, 21),
	(1128, CURRENT_TIMESTAMP, 'insert', 1128, 'gdpr', NULL, 1128, 21),
	(1129, CURRENT_TIMESTAMP, 'insert', 1129, 'consent', NULL, 1129, 21),
	(1130, CURRENT_TIMESTAMP, 'insert', 1130, 'confidential', NULL, 1130, 21),
	(1131, CURRENT_TIMESTAMP, 'insert', 1131, 'privacy', NULL, 1131, 21),
	(1132, CURRENT_TIMESTAMP, 'insert', 1132, 'record', NULL, 1132, 21),
	(1133, CURRENT_TIMESTAMP, 'insert', 1133, 'database', NULL, 1133, 21),
	(1134, CURRENT_TIMESTAMP, 'insert', 1134, 'computer system', NULL, 1134, 21),
	(1135, CURRENT_TIMESTAMP, 'insert', 1135, 'it system', NULL, 1135, 21),
	(1136, CURRENT_TIMESTAMP, 'insert', 1136, 'systems do not talk', NULL, 1136, 21),
	(1137, CURRENT_TIMESTAMP, 'insert', 1137, 'talk to each other', NULL, 1137, 21),
	(1138, CURRENT_TIMESTAMP, 'insert', 1138, 'do not talk', NULL, 1138, 21),
	(1139, CURRENT_TIMESTAMP, 'insert', 1139, 'access to records', NULL, 1139, 21),
	(1140, CURRENT_TIMESTAMP, 'insert', 1140, 'login', NULL, 1140, 21),
	(1141, CURRENT_TIMESTAMP, 'insert', 1141, 'spreadsheet', NULL, 1141, 21),
	(1142, CURRENT_TIMESTAMP, 'insert', 1142, 'email it', NULL, 1142, 21),
	(1143, CURRENT_TIMESTAMP, 'insert', 1143, 'tell the story', NULL, 1143, 21),
	(1144, CURRENT_TIMESTAMP, 'insert', 1144, 'tell their story', NULL, 1144, 21),
	(1145, CURRENT_TIMESTAMP, 'insert', 1145, 'tell her story', NULL, 1145, 21),
	(1146, CURRENT_TIMESTAMP, 'insert', 1146, 'tell his story', NULL, 1146, 21),
	(1147, CURRENT_TIMESTAMP, 'insert', 1147, 'same story', NULL, 1147, 21),
	(1148, CURRENT_TIMESTAMP, 'insert', 1148, 'story', NULL, 1148, 21),
	(1149, CURRENT_TIMESTAMP, 'insert', 1149, 'same questions', NULL, 1149, 21),
	(1150, CURRENT_TIMESTAMP, 'insert', 1150, 'asked again', NULL, 1150, 21),
	(1151, CURRENT_TIMESTAMP, 'insert', 1151, 'repeat', NULL, 1151, 21),
	(1152, CURRENT_TIMESTAMP, 'insert', 1152, 'from scratch', NULL, 1152, 21),
	(1153, CURRENT_TIMESTAMP, 'insert', 1153, 'from the beginning', NULL, 1153, 21),
	(1154, CURRENT_TIMESTAMP, 'insert', 1154, 'joined up', NULL, 1154, 21),
	(1155, CURRENT_TIMESTAMP, 'insert', 1155, 'multi-agency', NULL, 1155, 21),
	(1156, CURRENT_TIMESTAMP, 'insert', 1156, 'agencies', NULL, 1156, 21),
	(1157, CURRENT_TIMESTAMP, 'insert', 1157, 'several workers', NULL, 1157, 21),
	(1158, CURRENT_TIMESTAMP, 'insert', 1158, 'different workers', NULL, 1158, 21),
	(1159, CURRENT_TIMESTAMP, 'insert', 1159, 'professionals meeting', NULL, 1159, 21),
	(1160, CURRENT_TIMESTAMP, 'insert', 1160, 'lead professional', NULL, 1160, 21),
	(1161, CURRENT_TIMESTAMP, 'insert', 1161, 'share', NULL, 1161, 21),
	(1162, CURRENT_TIMESTAMP, 'insert', 1162, 'retell', NULL, 1162, 21),
	(1163, CURRENT_TIMESTAMP, 'insert', 1163, 'explain', NULL, 1163, 21),
	(1164, CURRENT_TIMESTAMP, 'insert', 1164, 'told everyone', NULL, 1164, 21),
	(1165, CURRENT_TIMESTAMP, 'insert', 1165, 'already told', NULL, 1165, 21),
	(1166, CURRENT_TIMESTAMP, 'insert', 1166, 'relive', NULL, 1166, 21),
	(1167, CURRENT_TIMESTAMP, 'insert', 1167, 'each worker', NULL, 1167, 21),
	(1168, CURRENT_TIMESTAMP, 'insert', 1168, 'every worker', NULL, 1168, 21),
	(1169, CURRENT_TIMESTAMP, 'insert', 1169, 'each agency', NULL, 1169, 21),
	(1170, CURRENT_TIMESTAMP, 'insert', 1170, 'every agency', NULL, 1170, 21),
	(1171, CURRENT_TIMESTAMP, 'insert', 1171, 'each service', NULL, 1171, 21),
	(1172, CURRENT_TIMESTAMP, 'insert', 1172, 'every service', NULL, 1172, 21),
	(1173, CURRENT_TIMESTAMP, 'insert', 1173, 'every department', NULL, 1173, 21),
	(1174, CURRENT_TIMESTAMP, 'insert', 1174, 'separate systems', NULL, 1174, 21),
	(1175, CURRENT_TIMESTAMP, 'insert', 1175, 'own system', NULL, 1175, 21),
	(1176, CURRENT_TIMESTAMP, 'insert', 1176, 'case notes', NULL, 1176, 21),
	(1177, CURRENT_TIMESTAMP, 'insert', 1177, 'notes', NULL, 1177, 21),
	(1178, CURRENT_TIMESTAMP, 'insert', 1178, 'silo', NULL, 1178, 21),
	(1179, CURRENT_TIMESTAMP, 'insert', 1179, 'duplicate', NULL, 1179, 21),
	(1180, CURRENT_TIMESTAMP, 'insert', 1180, 'information governance', NULL, 1180, 21),
	(1181, CURRENT_TIMESTAMP, 'insert', 1181, 'sharing agreement', NULL, 1181, 21),
	(1182, CURRENT_TIMESTAMP, 'insert', 1182, 'consent to share', NULL, 1182, 21),
	(1183, CURRENT_TIMESTAMP, 'insert', 1183, 'not allowed to see', NULL, 1183, 21),
	(1184, CURRENT_TIMESTAMP, 'insert', 1184, 'not allowed to know', NULL, 1184, 21),
	(1185, CURRENT_TIMESTAMP, 'insert', 1185, 'cannot see', NULL, 1185, 21),
	(1186, CURRENT_TIMESTAMP, 'insert', 1186, 'can''t see', NULL, 1186, 21),
	(1187, CURRENT_TIMESTAMP, 'insert', 1187, 'nobody told', NULL, 1187, 21),
	(1188, CURRENT_TIMESTAMP, 'insert', 1188, 'no one told', NULL, 1188, 21),
	(1189, CURRENT_TIMESTAMP, 'insert', 1189, 'left hand', NULL, 1189, 21),
	(1190, CURRENT_TIMESTAMP, 'insert', 1190, 'right hand', NULL, 1190, 21),
	(1191, CURRENT_TIMESTAMP, 'insert', 1191, 'history', NULL, 1191, 21),
	(1192, CURRENT_TIMESTAMP, 'insert', 1192, 'life story', NULL, 1192, 21),
	(1193, CURRENT_TIMESTAMP, 'insert', 1193, 'handover', NULL, 1193, 21),
	(1194, CURRENT_TIMESTAMP, 'insert', 1194, 'pass on information', NULL, 1194, 21),
	(1195, CURRENT_TIMESTAMP, 'insert', 1195, 'passwords for each', NULL, 1195, 21),
	(1196, CURRENT_TIMESTAMP, 'insert', 1196, 'how many times', NULL, 1196, 21),
	(1197, CURRENT_TIMESTAMP, 'insert', 1197, 'same thing again', NULL, 1197, 21),
	(1198, CURRENT_TIMESTAMP, 'insert', 1198, 'same details', NULL, 1198, 21),
	(1199, CURRENT_TIMESTAMP, 'insert', 1199, 'knew nothing', NULL, 1199, 21),
	(1200, CURRENT_TIMESTAMP, 'insert', 1200, 'did not know', NULL, 1200, 21),
	(1201, CURRENT_TIMESTAMP, 'insert', 1201, 'information', NULL, 1201, 21),
	(1202, CURRENT_TIMESTAMP, 'insert', 1202, 'gp', NULL, 1202, 22),
	(1203, CURRENT_TIMESTAMP, 'insert', 1203, 'doctor', NULL, 1203, 22),
	(1204, CURRENT_TIMESTAMP, 'insert', 1204, 'surgery', NULL, 1204, 22),
	(1205, CURRENT_TIMESTAMP, 'insert', 1205, 'medical centre', NULL, 1205, 22),
	(1206, CURRENT_TIMESTAMP, 'insert', 1206, 'health centre', NULL, 1206, 22),
	(1207, CURRENT_TIMESTAMP, 'insert', 1207, 'practice manager', NULL, 1207, 22),
	(1208, CURRENT_TIMESTAMP, 'insert', 1208, 'receptionist', NULL, 1208, 22),
	(1209, CURRENT_TIMESTAMP, 'insert', 1209, 'register with a doctor', NULL, 1209, 22),
	(1210, CURRENT_TIMESTAMP, 'insert', 1210, 'gp registration', NULL, 1210, 22),
	(1211, CURRENT_TIMESTAMP, 'insert', 1211, 'register', NULL, 1211, 22),
	(1212, CURRENT_TIMESTAMP, 'insert', 1212, 'registration', NULL, 1212, 22),
	(1213, CURRENT_TIMESTAMP, 'insert', 1213, 'proof of address', NULL, 1213, 22),
	(1214, CURRENT_TIMESTAMP, 'insert', 1214, 'no fixed address', NULL, 1214, 22),
	(1215, CURRENT_TIMESTAMP, 'insert', 1215, 'no address', NULL, 1215, 22),
	(1216, CURRENT_TIMESTAMP, 'insert', 1216, 'without an address', NULL, 1216, 22),
	(1217, CURRENT_TIMESTAMP, 'insert', 1217, 'fixed abode', NULL, 1217, 22),
	(1218, CURRENT_TIMESTAMP, 'insert', 1218, 'nhs number', NULL, 1218, 22),
	(1219, CURRENT_TIMESTAMP, 'insert', 1219, 'patient', NULL, 1219, 22),
	(1220, CURRENT_TIMESTAMP, 'insert', 1220, 'nurse', NULL, 1220, 22),
	(1221, CURRENT_TIMESTAMP, 'insert', 1221, 'prescription', NULL, 1221, 22),
	(1222, CURRENT_TIMESTAMP, 'insert', 1222, 'medicine', NULL, 1222, 22),
	(1223, CURRENT_TIMESTAMP, 'insert', 1223, 'medication', NULL, 1223, 22),
	(1224, CURRENT_TIMESTAMP, 'insert', 1224, 'tablets', NULL, 1224, 22),
	(1225, CURRENT_TIMESTAMP, 'insert', 1225, 'pharmacy', NULL, 1225, 22),
	(1226, CURRENT_TIMESTAMP, 'insert', 1226, 'pharmacist', NULL, 1226, 22),
	(1227, CURRENT_TIMESTAMP, 'insert', 1227, 'chemist', NULL, 1227, 22),
	(1228, CURRENT_TIMESTAMP, 'insert', 1228, 'inhaler', NULL, 1228, 22),
	(1229, CURRENT_TIMESTAMP, 'insert', 1229, 'insulin', NULL, 1229, 22),
	(1230, CURRENT_TIMESTAMP, 'insert', 1230, 'dentist', NULL, 1230, 22),
	(1231, CURRENT_TIMESTAMP, 'insert', 1231, 'dental', NULL, 1231, 22),
	(1232, CURRENT_TIMESTAMP, 'insert', 1232, 'toothache', NULL, 1232, 22),
	(1233, CURRENT_TIMESTAMP, 'insert', 1233, 'teeth', NULL, 1233, 22),
	(1234, CURRENT_TIMESTAMP, 'insert', 1234, 'nhs', NULL, 1234, 22),
	(1235, CURRENT_TIMESTAMP, 'insert', 1235, 'catchment', NULL, 1235, 22),
	(1236, CURRENT_TIMESTAMP, 'insert', 1236, 'practice', NULL, 1236, 22),
	(1237, CURRENT_TIMESTAMP, 'insert', 1237, 'health', NULL, 1237, 22),
	(1238, CURRENT_TIMESTAMP, 'insert', 1238, 'appointment', NULL, 1238, 22),
	(1239, CURRENT_TIMESTAMP, 'insert', 1239, 'patient list', NULL, 1239, 22),
	(1240, CURRENT_TIMESTAMP, 'insert', 1240, 'struck off the list', NULL, 1240, 22),
	(1241, CURRENT_TIMESTAMP, 'insert', 1241, 'deregistered', NULL, 1241, 22),
	(1242, CURRENT_TIMESTAMP, 'insert', 1242, 'new patient', NULL, 1242, 22),
	(1243, CURRENT_TIMESTAMP, 'insert', 1243, 'temporary patient', NULL, 1243, 22),
	(1244, CURRENT_TIMESTAMP, 'insert', 1244, 'walk in centre', NULL, 1244, 22),
	(1245, CURRENT_TIMESTAMP, 'insert', 1245, 'out of hours', NULL, 1245, 22),
	(1246, CURRENT_TIMESTAMP, 'insert', 1246, 'optician', NULL, 1246, 22),
	(1247, CURRENT_TIMESTAMP, 'insert', 1247, 'glasses', NULL, 1247, 22),
	(1248, CURRENT_TIMESTAMP, 'insert', 1248, 'vaccination', NULL, 1248, 22),
	(1249, CURRENT_TIMESTAMP, 'insert', 1249, 'diabetes', NULL, 1249, 22),
	(1250, CURRENT_TIMESTAMP, 'insert', 1250, 'asthma', NULL, 1250, 22),
	(1251, CURRENT_TIMESTAMP, 'insert', 1251, 'epilepsy', NULL, 1251, 22),
	(1252, CURRENT_TIMESTAMP, 'insert', 1252, 'blood pressure', NULL, 1252, 22),
	(1253, CURRENT_TIMESTAMP, 'insert', 1253, 'blood test', NULL, 1253, 22),
	(1254, CURRENT_TIMESTAMP, 'insert', 1254, 'illness', NULL, 1254, 22),
	(1255, CURRENT_TIMESTAMP, 'insert', 1255, 'sick', NULL, 1255, 22),
	(1256, CURRENT_TIMESTAMP, 'insert', 1256, 'unwell', NULL, 1256, 22),
	(1257, CURRENT_TIMESTAMP, 'insert', 1257, 'pain', NULL, 1257, 22),
	(1258, CURRENT_TIMESTAMP, 'insert', 1258, 'health check', NULL, 1258, 22),
	(1259, CURRENT_TIMESTAMP, 'insert', 1259, 'prove address', NULL, 1259, 22),
	(1260, CURRENT_TIMESTAMP, 'insert', 1260, 'proof of residence', NULL, 1260, 22),
	(1261, CURRENT_TIMESTAMP, 'insert', 1261, 'residence', NULL, 1261, 22),
	(1262, CURRENT_TIMESTAMP, 'insert', 1262, 'address', NULL, 1262, 22),
	(1263, CURRENT_TIMESTAMP, 'insert', 1263, 'hospital', NULL, 1263, 23),
	(1264, CURRENT_TIMESTAMP, 'insert', 1264, 'ward', NULL, 1264, 23),
	(1265, CURRENT_TIMESTAMP, 'insert', 1265, 'a&e', NULL, 1265, 23),
	(1266, CURRENT_TIMESTAMP, 'insert', 1266, 'accident and emergency', NULL, 1266, 23),
	(1267, CURRENT_TIMESTAMP, 'insert', 1267, 'ambulance', NULL, 1267, 23),
	(1268, CURRENT_TIMESTAMP, 'insert', 1268, 'hospital discharge', NULL, 1268, 23),
	(1269, CURRENT_TIMESTAMP, 'insert', 1269, 'operation', NULL, 1269, 23),
	(1270, CURRENT_TIMESTAMP, 'insert', 1270, 'outpatient', NULL, 1270, 23),
	(1271, CURRENT_TIMESTAMP, 'insert', 1271, 'clinic', NULL, 1271, 23),
	(1272, CURRENT_TIMESTAMP, 'insert', 1272, 'consultant', NULL, 1272, 23),
	(1273, CURRENT_TIMESTAMP, 'insert', 1273, 'admitted', NULL, 1273, 23),
	(1274, CURRENT_TIMESTAMP, 'insert', 1274, 'admission', NULL, 1274, 23),
	(1275, CURRENT_TIMESTAMP, 'insert', 1275, 'surgeon', NULL, 1275, 23),
	(1276, CURRENT_TIMESTAMP, 'insert', 1276, 'bed blocking', NULL, 1276, 23),
	(1277, CURRENT_TIMESTAMP, 'insert', 1277, 'scan', NULL, 1277, 23),
	(1278, CURRENT_TIMESTAMP, 'insert', 1278, 'stitches', NULL, 1278, 23),
	(1279, CURRENT_TIMESTAMP, 'insert', 1279, 'emergency department', NULL, 1279, 23),
	(1280, CURRENT_TIMESTAMP, 'insert', 1280, 'casualty', NULL, 1280, 23),
	(1281, CURRENT_TIMESTAMP, 'insert', 1281, 'intensive care', NULL, 1281, 23),
	(1282, CURRENT_TIMESTAMP, 'insert', 1282, 'surgery date', NULL, 1282, 23),
	(1283, CURRENT_TIMESTAMP, 'insert', 1283, 'identity', NULL, 1283, 24),
	(1284, CURRENT_TIMESTAMP, 'insert', 1284, 'id', NULL, 1284, 24),
	(1285, CURRENT_TIMESTAMP, 'insert', 1285, 'photo id', NULL, 1285, 24),
	(1286, CURRENT_TIMESTAMP, 'insert', 1286, 'passport', NULL, 1286, 24),
	(1287, CURRENT_TIMESTAMP, 'insert', 1287, 'birth certificate', NULL, 1287, 24),
	(1288, CURRENT_TIMESTAMP, 'insert', 1288, 'proof of identity', NULL, 1288, 24),
	(1289, CURRENT_TIMESTAMP, 'insert', 1289, 'proof', NULL, 1289, 24),
	(1290, CURRENT_TIMESTAMP, 'insert', 1290, 'document', NULL, 1290, 24),
	(1291, CURRENT_TIMESTAMP, 'insert', 1291, 'bank statement', NULL, 1291, 24),
	(1292, CURRENT_TIMESTAMP, 'insert', 1292, 'utility bill', NULL, 1292, 24),
	(1293, CURRENT_TIMESTAMP, 'insert', 1293, 'national insurance number', NULL, 1293, 24),
	(1294, CURRENT_TIMESTAMP, 'insert', 1294, 'certificate', NULL, 1294, 24),
	(1295, CURRENT_TIMESTAMP, 'insert', 1295, 'deed poll', NULL, 1295, 24),
	(1296, CURRENT_TIMESTAMP, 'insert', 1296, 'original document', NULL, 1296, 24),
	(1297, CURRENT_TIMESTAMP, 'insert', 1297, 'photocopy', NULL, 1297, 24),
	(1298, CURRENT_TIMESTAMP, 'insert', 1298, 'bank account', NULL, 1298, 25),
	(1299, CURRENT_TIMESTAMP, 'insert', 1299, 'bank', NULL, 1299, 25),
	(1300, CURRENT_TIMESTAMP, 'insert', 1300, 'basic account', NULL, 1300, 25),
	(1301, CURRENT_TIMESTAMP, 'insert', 1301, 'cash machine', NULL, 1301, 25),
	(1302, CURRENT_TIMESTAMP, 'insert', 1302, 'direct debit', NULL, 1302, 25),
	(1303, CURRENT_TIMESTAMP, 'insert', 1303, 'standing order', NULL, 1303, 25),
	(1304, CURRENT_TIMESTAMP, 'insert', 1304, 'post office account', NULL, 1304, 25),
	(1305, CURRENT_TIMESTAMP, 'insert', 1305, 'building society', NULL, 1305, 25),
	(1306, CURRENT_TIMESTAMP, 'insert', 1306, 'phone', NULL, 1306, 26),
	(1307, CURRENT_TIMESTAMP, 'insert', 1307, 'telephone', NULL, 1307, 26),
	(1308, CURRENT_TIMESTAMP, 'insert', 1308, 'internet', NULL, 1308, 26),
	(1309, CURRENT_TIMESTAMP, 'insert', 1309, 'wifi', NULL, 1309, 26),
	(1310, CURRENT_TIMESTAMP, 'insert', 1310, 'broadband', NULL, 1310, 26),
	(1311, CURRENT_TIMESTAMP, 'insert', 1311, 'online', NULL, 1311, 26),
	(1312, CURRENT_TIMESTAMP, 'insert', 1312, 'website', NULL, 1312, 26),
	(1313, CURRENT_TIMESTAMP, 'insert', 1313, 'email address', NULL, 1313, 26),
	(1314, CURRENT_TIMESTAMP, 'insert', 1314, 'email', NULL, 1314, 26),
	(1315, CURRENT_TIMESTAMP, 'insert', 1315, 'laptop', NULL, 1315, 26),
	(1316, CURRENT_TIMESTAMP, 'insert', 1316, 'tablet computer', NULL, 1316, 26),
	(1317, CURRENT_TIMESTAMP, 'insert', 1317, 'smartphone', NULL, 1317, 26),
	(1318, CURRENT_TIMESTAMP, 'insert', 1318, 'data allowance', NULL, 1318, 26),
	(1319, CURRENT_TIMESTAMP, 'insert', 1319, 'app', NULL, 1319, 26),
	(1320, CURRENT_TIMESTAMP, 'insert', 1320, 'password', NULL, 1320, 26),
	(1321, CURRENT_TIMESTAMP, 'insert', 1321, 'digital', NULL, 1321, 26),
	(1322, CURRENT_TIMESTAMP, 'insert', 1322, 'computer', NULL, 1322, 26),
	(1323, CURRENT_TIMESTAMP, 'insert', 1323, 'on hold', NULL, 1323, 26),
	(1324, CURRENT_TIMESTAMP, 'insert', 1324, 'held on the line', NULL, 1324, 26),
	(1325, CURRENT_TIMESTAMP, 'insert', 1325, 'helpline', NULL, 1325, 26),
	(1326, CURRENT_TIMESTAMP, 'insert', 1326, 'automated', NULL, 1326, 26),
	(1327, CURRENT_TIMESTAMP, 'insert', 1327, 'mobile phone', NULL, 1327, 26),
	(1328, CURRENT_TIMESTAMP, 'insert', 1328, 'charger', NULL, 1328, 26),
	(1329, CURRENT_TIMESTAMP, 'insert', 1329, 'signal', NULL, 1329, 26),
	(1330, CURRENT_TIMESTAMP, 'insert', 1330, 'text message', NULL, 1330, 26),
	(1331, CURRENT_TIMESTAMP, 'insert', 1331, 'voicemail', NULL, 1331, 26),
	(1332, CURRENT_TIMESTAMP, 'insert', 1332, 'webchat', NULL, 1332, 26),
	(1333, CURRENT_TIMESTAMP, 'insert', 1333, 'upload', NULL, 1333, 26),
	(1334, CURRENT_TIMESTAMP, 'insert', 1334, 'download', NULL, 1334, 26),
	(1335, CURRENT_TIMESTAMP, 'insert', 1335, 'printer', NULL, 1335, 26),
	(1336, CURRENT_TIMESTAMP, 'insert', 1336, 'library', NULL, 1336, 26),
	(1337, CURRENT_TIMESTAMP, 'insert', 1337, 'on the line', NULL, 1337, 26),
	(1338, CURRENT_TIMESTAMP, 'insert', 1338, 'carer', NULL, 1338, 27),
	(1339, CURRENT_TIMESTAMP, 'insert', 1339, 'care package', NULL, 1339, 27),
	(1340, CURRENT_TIMESTAMP, 'insert', 1340, 'social care', NULL, 1340, 27),
	(1341, CURRENT_TIMESTAMP, 'insert', 1341, 'social worker', NULL, 1341, 27),
	(1342, CURRENT_TIMESTAMP, 'insert', 1342, 'social services', NULL, 1342, 27),
	(1343, CURRENT_TIMESTAMP, 'insert', 1343, 'adult social care', NULL, 1343, 27),
	(1344, CURRENT_TIMESTAMP, 'insert', 1344, 'care home', NULL, 1344, 27),
	(1345, CURRENT_TIMESTAMP, 'insert', 1345, 'home care', NULL, 1345, 27),
	(1346, CURRENT_TIMESTAMP, 'insert', 1346, 'personal care', NULL, 1346, 27),
	(1347, CURRENT_TIMESTAMP, 'insert', 1347, 'respite', NULL, 1347, 27),
	(1348, CURRENT_TIMESTAMP, 'insert', 1348, 'care act', NULL, 1348, 27),
	(1349, CURRENT_TIMESTAMP, 'insert', 1349, 'young carer', NULL, 1349, 27),
	(1350, CURRENT_TIMESTAMP, 'insert', 1350, 'dementia', NULL, 1350, 27),
	(1351, CURRENT_TIMESTAMP, 'insert', 1351, 'care needs', NULL, 1351, 27),
	(1352, CURRENT_TIMESTAMP, 'insert', 1352, 'support worker', NULL, 1352, 27),
	(1353, CURRENT_TIMESTAMP, 'insert', 1353, 'key worker', NULL, 1353, 27),
	(1354, CURRENT_TIMESTAMP, 'insert', 1354, 'home help', NULL, 1354, 27),
	(1355, CURRENT_TIMESTAMP, 'insert', 1355, 'meals on wheels', NULL, 1355, 27),
	(1356, CURRENT_TIMESTAMP, 'insert', 1356, 'care worker', NULL, 1356, 27),
	(1357, CURRENT_TIMESTAMP, 'insert', 1357, 'care visit', NULL, 1357, 27),
	(1358, CURRENT_TIMESTAMP, 'insert', 1358, 'care assessment', NULL, 1358, 27),
	(1359, CURRENT_TIMESTAMP, 'insert', 1359, 'direct payment', NULL, 1359, 27),
	(1360, CURRENT_TIMESTAMP, 'insert', 1360, 'night off', NULL, 1360, 27),
	(1361, CURRENT_TIMESTAMP, 'insert', 1361, 'children''s services', NULL, 1361, 28),
	(1362, CURRENT_TIMESTAMP, 'insert', 1362, 'safeguarding', NULL, 1362, 28),
	(1363, CURRENT_TIMESTAMP, 'insert', 1363, 'child protection', NULL, 1363, 28),
	(1364, CURRENT_TIMESTAMP, 'insert', 1364, 'foster', NULL, 1364, 28),
	(1365, CURRENT_TIMESTAMP, 'insert', 1365, 'foster carer', NULL, 1365, 28),
	(1366, CURRENT_TIMESTAMP, 'insert', 1366, 'kinship', NULL, 1366, 28),
	(1367, CURRENT_TIMESTAMP, 'insert', 1367, 'looked after', NULL, 1367, 28),
	(1368, CURRENT_TIMESTAMP, 'insert', 1368, 'care leaver', NULL, 1368, 28),
	(1369, CURRENT_TIMESTAMP, 'insert', 1369, 'early help', NULL, 1369, 28),
	(1370, CURRENT_TIMESTAMP, 'insert', 1370, 'family court', NULL, 1370, 28),
	(1371, CURRENT_TIMESTAMP, 'insert', 1371, 'health visitor', NULL, 1371, 28),
	(1372, CURRENT_TIMESTAMP, 'insert', 1372, 'midwife', NULL, 1372, 28),
	(1373, CURRENT_TIMESTAMP, 'insert', 1373, 'baby', NULL, 1373, 28),
	(1374, CURRENT_TIMESTAMP, 'insert', 1374, 'nappies', NULL, 1374, 28),
	(1375, CURRENT_TIMESTAMP, 'insert', 1375, 'pram', NULL, 1375, 28),
	(1376, CURRENT_TIMESTAMP, 'insert', 1376, 'cot', NULL, 1376, 28),
	(1377, CURRENT_TIMESTAMP, 'insert', 1377, 'buggy', NULL, 1377, 28),
	(1378, CURRENT_TIMESTAMP, 'insert', 1378, 'custody of the children', NULL, 1378, 28),
	(1379, CURRENT_TIMESTAMP, 'insert', 1379, 'contact with the children', NULL, 1379, 28),
	(1380, CURRENT_TIMESTAMP, 'insert', 1380, 'parenting', NULL, 1380, 28),
	(1381, CURRENT_TIMESTAMP, 'insert', 1381, 'newborn', NULL, 1381, 28),
	(1382, CURRENT_TIMESTAMP, 'insert', 1382, 'family support', NULL, 1382, 28),
	(1383, CURRENT_TIMESTAMP, 'insert', 1383, 'family worker', NULL, 1383, 28),
	(1384, CURRENT_TIMESTAMP, 'insert', 1384, 'family hub', NULL, 1384, 28),
	(1385, CURRENT_TIMESTAMP, 'insert', 1385, 'child in need', NULL, 1385, 28),
	(1386, CURRENT_TIMESTAMP, 'insert', 1386, 'care proceedings', NULL, 1386, 28),
	(1387, CURRENT_TIMESTAMP, 'insert', 1387, 'adoption', NULL, 1387, 28),
	(1388, CURRENT_TIMESTAMP, 'insert', 1388, 'supervised contact', NULL, 1388, 28),
	(1389, CURRENT_TIMESTAMP, 'insert', 1389, 'playgroup', NULL, 1389, 28),
	(1390, CURRENT_TIMESTAMP, 'insert', 1390, 'domestic abuse', NULL, 1390, 29),
	(1391, CURRENT_TIMESTAMP, 'insert', 1391, 'domestic violence', NULL, 1391, 29),
	(1392, CURRENT_TIMESTAMP, 'insert', 1392, 'abusive', NULL, 1392, 29),
	(1393, CURRENT_TIMESTAMP, 'insert', 1393, 'violent partner', NULL, 1393, 29),
	(1394, CURRENT_TIMESTAMP, 'insert', 1394, 'coercive', NULL, 1394, 29),
	(1395, CURRENT_TIMESTAMP, 'insert', 1395, 'perpetrator', NULL, 1395, 29),
	(1396, CURRENT_TIMESTAMP, 'insert', 1396, 'marac', NULL, 1396, 29),
	(1397, CURRENT_TIMESTAMP, 'insert', 1397, 'fleeing', NULL, 1397, 29),
	(1398, CURRENT_TIMESTAMP, 'insert', 1398, 'non-molestation', NULL, 1398, 29),
	(1399, CURRENT_TIMESTAMP, 'insert', 1399, 'violence', NULL, 1399, 29),
	(1400, CURRENT_TIMESTAMP, 'insert', 1400, 'violent', NULL, 1400, 29),
	(1401, CURRENT_TIMESTAMP, 'insert', 1401, 'stalking', NULL, 1401, 29),
	(1402, CURRENT_TIMESTAMP, 'insert', 1402, 'harassment', NULL, 1402, 29),
	(1403, CURRENT_TIMESTAMP, 'insert', 1403, 'controlling', NULL, 1403, 29),
	(1404, CURRENT_TIMESTAMP, 'insert', 1404, 'ex-partner', NULL, 1404, 29),
	(1405, CURRENT_TIMESTAMP, 'insert', 1405, 'beaten', NULL, 1405, 29),
	(1406, CURRENT_TIMESTAMP, 'insert', 1406, 'asylum', NULL, 1406, 30),
	(1407, CURRENT_TIMESTAMP, 'insert', 1407, 'asylum seeker', NULL, 1407, 30),
	(1408, CURRENT_TIMESTAMP, 'insert', 1408, 'refugee', NULL, 1408, 30),
	(1409, CURRENT_TIMESTAMP, 'insert', 1409, 'immigration', NULL, 1409, 30),
	(1410, CURRENT_TIMESTAMP, 'insert', 1410, 'visa', NULL, 1410, 30),
	(1411, CURRENT_TIMESTAMP, 'insert', 1411, 'home office', NULL, 1411, 30),
	(1412, CURRENT_TIMESTAMP, 'insert', 1412, 'no recourse', NULL, 1412, 30),
	(1413, CURRENT_TIMESTAMP, 'insert', 1413, 'no recourse to public funds', NULL, 1413, 30),
	(1414, CURRENT_TIMESTAMP, 'insert', 1414, 'settled status', NULL, 1414, 30),
	(1415, CURRENT_TIMESTAMP, 'insert', 1415, 'leave to remain', NULL, 1415, 30),
	(1416, CURRENT_TIMESTAMP, 'insert', 1416, 'interpreter', NULL, 1416, 30),
	(1417, CURRENT_TIMESTAMP, 'insert', 1417, 'translation', NULL, 1417, 30),
	(1418, CURRENT_TIMESTAMP, 'insert', 1418, 'language', NULL, 1418, 30),
	(1419, CURRENT_TIMESTAMP, 'insert', 1419, 'english as a second language', NULL, 1419, 30),
	(1420, CURRENT_TIMESTAMP, 'insert', 1420, 'english', NULL, 1420, 30),
	(1421, CURRENT_TIMESTAMP, 'insert', 1421, 'migrant', NULL, 1421, 30),
	(1422, CURRENT_TIMESTAMP, 'insert', 1422, 'overseas', NULL, 1422, 30),
	(1423, CURRENT_TIMESTAMP, 'insert', 1423, 'biometric', NULL, 1423, 30),
	(1424, CURRENT_TIMESTAMP, 'insert', 1424, 'citizenship', NULL, 1424, 30),
	(1425, CURRENT_TIMESTAMP, 'insert', 1425, 'deport', NULL, 1425, 30),
	(1426, CURRENT_TIMESTAMP, 'insert', 1426, 'lonely', NULL, 1426, 31),
	(1427, CURRENT_TIMESTAMP, 'insert', 1427, 'loneliness', NULL, 1427, 31),
	(1428, CURRENT_TIMESTAMP, 'insert', 1428, 'isolated', NULL, 1428, 31),
	(1429, CURRENT_TIMESTAMP, 'insert', 1429, 'alone', NULL, 1429, 31),
	(1430, CURRENT_TIMESTAMP, 'insert', 1430, 'no friends', NULL, 1430, 31),
	(1431, CURRENT_TIMESTAMP, 'insert', 1431, 'befriending', NULL, 1431, 31),
	(1432, CURRENT_TIMESTAMP, 'insert', 1432, 'social club', NULL, 1432, 31),
	(1433, CURRENT_TIMESTAMP, 'insert', 1433, 'day centre', NULL, 1433, 31),
	(1434, CURRENT_TIMESTAMP, 'insert', 1434, 'community centre', NULL, 1434, 31),
	(1435, CURRENT_TIMESTAMP, 'insert', 1435, 'no visitors', NULL, 1435, 31),
	(1436, CURRENT_TIMESTAMP, 'insert', 1436, 'friend', NULL, 1436, 31),
	(1437, CURRENT_TIMESTAMP, 'insert', 1437, 'visitor', NULL, 1437, 31),
	(1438, CURRENT_TIMESTAMP, 'insert', 1438, 'company', NULL, 1438, 31),
	(1439, CURRENT_TIMESTAMP, 'insert', 1439, 'bereaved', NULL, 1439, 32),
	(1440, CURRENT_TIMESTAMP, 'insert', 1440, 'funeral', NULL, 1440, 32),
	(1441, CURRENT_TIMESTAMP, 'insert', 1441, 'died', NULL, 1441, 32),
	(1442, CURRENT_TIMESTAMP, 'insert', 1442, 'death', NULL, 1442, 32),
	(1443, CURRENT_TIMESTAMP, 'insert', 1443, 'grief', NULL, 1443, 32),
	(1444, CURRENT_TIMESTAMP, 'insert', 1444, 'widow', NULL, 1444, 32),
	(1445, CURRENT_TIMESTAMP, 'insert', 1445, 'burial', NULL, 1445, 32),
	(1446, CURRENT_TIMESTAMP, 'insert', 1446, 'cremation', NULL, 1446, 32),
	(1447, CURRENT_TIMESTAMP, 'insert', 1447, 'end of life', NULL, 1447, 32),
	(1448, CURRENT_TIMESTAMP, 'insert', 1448, 'noise', NULL, 1448, 33),
	(1449, CURRENT_TIMESTAMP, 'insert', 1449, 'noisy', NULL, 1449, 33),
	(1450, CURRENT_TIMESTAMP, 'insert', 1450, 'neighbour', NULL, 1450, 33),
	(1451, CURRENT_TIMESTAMP, 'insert', 1451, 'drug dealing', NULL, 1451, 33),
	(1452, CURRENT_TIMESTAMP, 'insert', 1452, 'dealer', NULL, 1452, 33),
	(1453, CURRENT_TIMESTAMP, 'insert', 1453, 'cuckooing', NULL, 1453, 33),
	(1454, CURRENT_TIMESTAMP, 'insert', 1454, 'gang', NULL, 1454, 33),
	(1455, CURRENT_TIMESTAMP, 'insert', 1455, 'knife', NULL, 1455, 33),
	(1456, CURRENT_TIMESTAMP, 'insert', 1456, 'unsafe', NULL, 1456, 33),
	(1457, CURRENT_TIMESTAMP, 'insert', 1457, 'frightened', NULL, 1457, 33),
	(1458, CURRENT_TIMESTAMP, 'insert', 1458, 'afraid', NULL, 1458, 33),
	(1459, CURRENT_TIMESTAMP, 'insert', 1459, 'fear', NULL, 1459, 33),
	(1460, CURRENT_TIMESTAMP, 'insert', 1460, 'hate crime', NULL, 1460, 33),
	(1461, CURRENT_TIMESTAMP, 'insert', 1461, 'racist', NULL, 1461, 33),
	(1462, CURRENT_TIMESTAMP, 'insert', 1462, 'racism', NULL, 1462, 33),
	(1463, CURRENT_TIMESTAMP, 'insert', 1463, 'vandalism', NULL, 1463, 33),
	(1464, CURRENT_TIMESTAMP, 'insert', 1464, 'wait', NULL, 1464, 34),
	(1465, CURRENT_TIMESTAMP, 'insert', 1465, 'backlog', NULL, 1465, 34),
	(1466, CURRENT_TIMESTAMP, 'insert', 1466, 'delay', NULL, 1466, 34),
	(1467, CURRENT_TIMESTAMP, 'insert', 1467, 'queue', NULL, 1467, 34),
	(1468, CURRENT_TIMESTAMP, 'insert', 1468, 'months', NULL, 1468, 34),
	(1469, CURRENT_TIMESTAMP, 'insert', 1469, 'slow', NULL, 1469, 34),
	(1470, CURRENT_TIMESTAMP, 'insert', 1470, 'held up', NULL, 1470, 34),
	(1471, CURRENT_TIMESTAMP, 'insert', 1471, 'still waiting', NULL, 1471, 34),
	(1472, CURRENT_TIMESTAMP, 'insert', 1472, 'time limit for replies', NULL, 1472, 34),
	(1473, CURRENT_TIMESTAMP, 'insert', 1473, 'postpone', NULL, 1473, 34),
	(1474, CURRENT_TIMESTAMP, 'insert', 1474, 'cancelled', NULL, 1474, 34),
	(1475, CURRENT_TIMESTAMP, 'insert', 1475, 'years', NULL, 1475, 34),
	(1476, CURRENT_TIMESTAMP, 'insert', 1476, 'staff', NULL, 1476, 35),
	(1477, CURRENT_TIMESTAMP, 'insert', 1477, 'staffing', NULL, 1477, 35),
	(1478, CURRENT_TIMESTAMP, 'insert', 1478, 'short staffed', NULL, 1478, 35),
	(1479, CURRENT_TIMESTAMP, 'insert', 1479, 'sick leave', NULL, 1479, 35),
	(1480, CURRENT_TIMESTAMP, 'insert', 1480, 'turnover', NULL, 1480, 35),
	(1481, CURRENT_TIMESTAMP, 'insert', 1481, 'burnout', NULL, 1481, 35),
	(1482, CURRENT_TIMESTAMP, 'insert', 1482, 'supervision', NULL, 1482, 35),
	(1483, CURRENT_TIMESTAMP, 'insert', 1483, 'agency staff', NULL, 1483, 35),
	(1484, CURRENT_TIMESTAMP, 'insert', 1484, 'locum', NULL, 1484, 35),
	(1485, CURRENT_TIMESTAMP, 'insert', 1485, 'annual leave', NULL, 1485, 35),
	(1486, CURRENT_TIMESTAMP, 'insert', 1486, 'overstretched', NULL, 1486, 35),
	(1487, CURRENT_TIMESTAMP, 'insert', 1487, 'workload', NULL, 1487, 35),
	(1488, CURRENT_TIMESTAMP, 'insert', 1488, 'understaffed', NULL, 1488, 35),
	(1489, CURRENT_TIMESTAMP, 'insert', 1489, 'rule', NULL, 1489, 36),
	(1490, CURRENT_TIMESTAMP, 'insert', 1490, 'policy', NULL, 1490, 36),
	(1491, CURRENT_TIMESTAMP, 'insert', 1491, 'procedure', NULL, 1491, 36),
	(1492, CURRENT_TIMESTAMP, 'insert', 1492, 'guidance', NULL, 1492, 36),
	(1493, CURRENT_TIMESTAMP, 'insert', 1493, 'regulation', NULL, 1493, 36),
	(1494, CURRENT_TIMESTAMP, 'insert', 1494, 'legislation', NULL, 1494, 36),
	(1495, CURRENT_TIMESTAMP, 'insert', 1495, 'law', NULL, 1495, 36),
	(1496, CURRENT_TIMESTAMP, 'insert', 1496, 'statutory', NULL, 1496, 36),
	(1497, CURRENT_TIMESTAMP, 'insert', 1497, 'contract', NULL, 1497, 36),
	(1498, CURRENT_TIMESTAMP, 'insert', 1498, 'commissioner', NULL, 1498, 36),
	(1499, CURRENT_TIMESTAMP, 'insert', 1499, 'commissioned', NULL, 1499, 36),
	(1500, CURRENT_TIMESTAMP, 'insert', 1500, 'protocol', NULL, 1500, 36),
	(1501, CURRENT_TIMESTAMP, 'insert', 1501, 'trust', NULL, 1501, 37),
	(1502, CURRENT_TIMESTAMP, 'insert', 1502, 'relationship', NULL, 1502, 37),
	(1503, CURRENT_TIMESTAMP, 'insert', 1503, 'listen', NULL, 1503, 37),
	(1504, CURRENT_TIMESTAMP, 'insert', 1504, 'same worker', NULL, 1504, 37),
	(1505, CURRENT_TIMESTAMP, 'insert', 1505, 'change of worker', NULL, 1505, 37),
	(1506, CURRENT_TIMESTAMP, 'insert', 1506, 'new worker', NULL, 1506, 37),
	(1507, CURRENT_TIMESTAMP, 'insert', 1507, 'stranger', NULL, 1507, 37),
	(1508, CURRENT_TIMESTAMP, 'insert', 1508, 'familiar face', NULL, 1508, 37),
	(1509, CURRENT_TIMESTAMP, 'insert', 1509, 'stays with', NULL, 1509, 37),
	(1510, CURRENT_TIMESTAMP, 'insert', 1510, 'walk alongside', NULL, 1510, 37),
	(1511, CURRENT_TIMESTAMP, 'insert', 1511, 'alongside', NULL, 1511, 37),
	(1512, CURRENT_TIMESTAMP, 'insert', 1512, 'letter', NULL, 1512, 38),
	(1513, CURRENT_TIMESTAMP, 'insert', 1513, 'jargon', NULL, 1513, 38),
	(1514, CURRENT_TIMESTAMP, 'insert', 1514, 'plain english', NULL, 1514, 38),
	(1515, CURRENT_TIMESTAMP, 'insert', 1515, 'tone', NULL, 1515, 38),
	(1516, CURRENT_TIMESTAMP, 'insert', 1516, 'envelope', NULL, 1516, 38),
	(1517, CURRENT_TIMESTAMP, 'insert', 1517, 'post', NULL, 1517, 38),
	(1518, CURRENT_TIMESTAMP, 'insert', 1518, 'wrote', NULL, 1518, 38),
	(1519, CURRENT_TIMESTAMP, 'insert', 1519, 'brown envelope', NULL, 1519, 38),
	(1520, CURRENT_TIMESTAMP, 'insert', 1520, 'threatening letter', NULL, 1520, 38),
	(1521, CURRENT_TIMESTAMP, 'insert', 1521, 'dog', NULL, 1521, 39),
	(1522, CURRENT_TIMESTAMP, 'insert', 1522, 'cat', NULL, 1522, 39),
	(1523, CURRENT_TIMESTAMP, 'insert', 1523, 'pet', NULL, 1523, 39),
	(1524, CURRENT_TIMESTAMP, 'insert', 1524, 'kennel', NULL, 1524, 39),
	(1525, CURRENT_TIMESTAMP, 'insert', 1525, 'vet', NULL, 1525, 39);

INSERT INTO public.learning_cycles_wordgroup VALUES
	(1, 'Debt and arrears', 1, NULL, NULL),
	(2, 'Eviction and keeping a home', 1, NULL, NULL),
	(3, 'Homelessness and temporary housing', 1, NULL, NULL),
	(4, 'Housing and repairs', 1, NULL, NULL),
	(5, 'Furniture and setting up a home', 1, NULL, NULL),
	(6, 'Food', 1, NULL, NULL),
	(7, 'Heat and power', 1, NULL, NULL),
	(8, 'Benefits and waiting for money', 1, NULL, NULL),
	(9, 'Spending small sums', 1, NULL, NULL),
	(10, 'Prison and release', 1, NULL, NULL),
	(11, 'Police and courts', 1, NULL, NULL),
	(12, 'Aids, adaptations and equipment', 1, NULL, NULL),
	(13, 'School clothes and costs', 1, NULL, NULL),
	(14, 'Special needs and children''s learning', 1, NULL, NULL),
	(15, 'Getting about', 1, NULL, NULL),
	(16, 'Work and jobs', 1, NULL, NULL),
	(17, 'Mental health and addiction', 1, NULL, NULL),
	(18, 'Passed from service to service', 1, NULL, NULL),
	(19, 'Forms and screening', 1, NULL, NULL),
	(20, 'Closing a case', 1, NULL, NULL),
	(21, 'Telling it again and sharing information', 1, NULL, NULL),
	(22, 'Seeing a doctor or dentist', 1, NULL, NULL),
	(23, 'Hospital', 1, NULL, NULL),
	(24, 'Papers and identity', 1, NULL, NULL),
	(25, 'Bank accounts', 1, NULL, NULL),
	(26, 'Phones and the internet', 1, NULL, NULL),
	(27, 'Care and support at home', 1, NULL, NULL),
	(28, 'Children and families', 1, NULL, NULL),
	(29, 'Violence at home', 1, NULL, NULL),
	(30, 'Migration and language', 1, NULL, NULL),
	(31, 'Being alone', 1, NULL, NULL),
	(32, 'Death and loss', 1, NULL, NULL),
	(33, 'Neighbours and safety', 1, NULL, NULL),
	(34, 'Waiting', 1, NULL, NULL),
	(35, 'Staff and workload', 1, NULL, NULL),
	(36, 'Rules and policy', 1, NULL, NULL),
	(37, 'Trust and knowing somebody', 1, NULL, NULL),
	(38, 'Letters', 1, NULL, NULL),
	(39, 'Animals', 1, NULL, NULL);

INSERT INTO public.learning_cycles_wordgroupevent VALUES
	(1, CURRENT_TIMESTAMP, 'insert', 1, 'Debt and arrears', 1, NULL, NULL, NULL, 1),
	(2, CURRENT_TIMESTAMP, 'insert', 2, 'Eviction and keeping a home', 1, NULL, NULL, NULL, 2),
	(3, CURRENT_TIMESTAMP, 'insert', 3, 'Homelessness and temporary housing', 1, NULL, NULL, NULL, 3),
	(4, CURRENT_TIMESTAMP, 'insert', 4, 'Housing and repairs', 1, NULL, NULL, NULL, 4),
	(5, CURRENT_TIMESTAMP, 'insert', 5, 'Furniture and setting up a home', 1, NULL, NULL, NULL, 5),
	(6, CURRENT_TIMESTAMP, 'insert', 6, 'Food', 1, NULL, NULL, NULL, 6),
	(7, CURRENT_TIMESTAMP, 'insert', 7, 'Heat and power', 1, NULL, NULL, NULL, 7),
	(8, CURRENT_TIMESTAMP, 'insert', 8, 'Benefits and waiting for money', 1, NULL, NULL, NULL, 8),
	(9, CURRENT_TIMESTAMP, 'insert', 9, 'Spending small sums', 1, NULL, NULL, NULL, 9),
	(10, CURRENT_TIMESTAMP, 'insert', 10, 'Prison and release', 1, NULL, NULL, NULL, 10),
	(11, CURRENT_TIMESTAMP, 'insert', 11, 'Police and courts', 1, NULL, NULL, NULL, 11),
	(12, CURRENT_TIMESTAMP, 'insert', 12, 'Aids, adaptations and equipment', 1, NULL, NULL, NULL, 12),
	(13, CURRENT_TIMESTAMP, 'insert', 13, 'School clothes and costs', 1, NULL, NULL, NULL, 13),
	(14, CURRENT_TIMESTAMP, 'insert', 14, 'Special needs and children''s learning', 1, NULL, NULL, NULL, 14),
	(15, CURRENT_TIMESTAMP, 'insert', 15, 'Getting about', 1, NULL, NULL, NULL, 15),
	(16, CURRENT_TIMESTAMP, 'insert', 16, 'Work and jobs', 1, NULL, NULL, NULL, 16),
	(17, CURRENT_TIMESTAMP, 'insert', 17, 'Mental health and addiction', 1, NULL, NULL, NULL, 17),
	(18, CURRENT_TIMESTAMP, 'insert', 18, 'Passed from service to service', 1, NULL, NULL, NULL, 18),
	(19, CURRENT_TIMESTAMP, 'insert', 19, 'Forms and screening', 1, NULL, NULL, NULL, 19),
	(20, CURRENT_TIMESTAMP, 'insert', 20, 'Closing a case', 1, NULL, NULL, NULL, 20),
	(21, CURRENT_TIMESTAMP, 'insert', 21, 'Telling it again and sharing information', 1, NULL, NULL, NULL, 21),
	(22, CURRENT_TIMESTAMP, 'insert', 22, 'Seeing a doctor or dentist', 1, NULL, NULL, NULL, 22),
	(23, CURRENT_TIMESTAMP, 'insert', 23, 'Hospital', 1, NULL, NULL, NULL, 23),
	(24, CURRENT_TIMESTAMP, 'insert', 24, 'Papers and identity', 1, NULL, NULL, NULL, 24),
	(25, CURRENT_TIMESTAMP, 'insert', 25, 'Bank accounts', 1, NULL, NULL, NULL, 25),
	(26, CURRENT_TIMESTAMP, 'insert', 26, 'Phones and the internet', 1, NULL, NULL, NULL, 26),
	(27, CURRENT_TIMESTAMP, 'insert', 27, 'Care and support at home', 1, NULL, NULL, NULL, 27),
	(28, CURRENT_TIMESTAMP, 'insert', 28, 'Children and families', 1, NULL, NULL, NULL, 28),
	(29, CURRENT_TIMESTAMP, 'insert', 29, 'Violence at home', 1, NULL, NULL, NULL, 29),
	(30, CURRENT_TIMESTAMP, 'insert', 30, 'Migration and language', 1, NULL, NULL, NULL, 30),
	(31, CURRENT_TIMESTAMP, 'insert', 31, 'Being alone', 1, NULL, NULL, NULL, 31),
	(32, CURRENT_TIMESTAMP, 'insert', 32, 'Death and loss', 1, NULL, NULL, NULL, 32),
	(33, CURRENT_TIMESTAMP, 'insert', 33, 'Neighbours and safety', 1, NULL, NULL, NULL, 33),
	(34, CURRENT_TIMESTAMP, 'insert', 34, 'Waiting', 1, NULL, NULL, NULL, 34),
	(35, CURRENT_TIMESTAMP, 'insert', 35, 'Staff and workload', 1, NULL, NULL, NULL, 35),
	(36, CURRENT_TIMESTAMP, 'insert', 36, 'Rules and policy', 1, NULL, NULL, NULL, 36),
	(37, CURRENT_TIMESTAMP, 'insert', 37, 'Trust and knowing somebody', 1, NULL, NULL, NULL, 37),
	(38, CURRENT_TIMESTAMP, 'insert', 38, 'Letters', 1, NULL, NULL, NULL, 38),
	(39, CURRENT_TIMESTAMP, 'insert', 39, 'Animals', 1, NULL, NULL, NULL, 39);

INSERT INTO public.purchases_kind VALUES
	('food', 'Food', 0, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('warmth', 'Warmth', 1, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('clothes', 'Clothes', 2, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('travel', 'Travel', 3, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('home', 'Home', 4, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('belonging', 'Belonging', 5, NULL, CURRENT_TIMESTAMP, 1, NULL),
	('other', 'Other', 6, NULL, CURRENT_TIMESTAMP, 1, NULL);

INSERT INTO public.purchases_kindevent VALUES
	(1, CURRENT_TIMESTAMP, 'insert', 'food', 'Food', 0, NULL, CURRENT_TIMESTAMP, 1, NULL, 'food', NULL),
	(2, CURRENT_TIMESTAMP, 'insert', 'warmth', 'Warmth', 1, NULL, CURRENT_TIMESTAMP, 1, NULL, 'warmth', NULL),
	(3, CURRENT_TIMESTAMP, 'insert', 'clothes', 'Clothes', 2, NULL, CURRENT_TIMESTAMP, 1, NULL, 'clothes', NULL),
	(4, CURRENT_TIMESTAMP, 'insert', 'travel', 'Travel', 3, NULL, CURRENT_TIMESTAMP, 1, NULL, 'travel', NULL),
	(5, CURRENT_TIMESTAMP, 'insert', 'home', 'Home', 4, NULL, CURRENT_TIMESTAMP, 1, NULL, 'home', NULL),
	(6, CURRENT_TIMESTAMP, 'insert', 'belonging', 'Belonging', 5, NULL, CURRENT_TIMESTAMP, 1, NULL, 'belonging', NULL),
	(7, CURRENT_TIMESTAMP, 'insert', 'other', 'Other', 6, NULL, CURRENT_TIMESTAMP, 1, NULL, 'other', NULL);

INSERT INTO public.purchases_merchant VALUES
	(1, 'refuge', 'Accommodation', '2026-12-01', NULL, NULL),
	(2, 'hostel', 'Accommodation', '2026-12-01', NULL, NULL),
	(3, 'shelter', 'Accommodation', '2026-12-01', NULL, NULL),
	(4, 'pharmacy', 'Health', '2026-12-01', NULL, NULL),
	(5, 'chemist', 'Health', '2026-12-01', NULL, NULL),
	(6, 'clinic', 'Health', '2026-12-01', NULL, NULL),
	(7, 'surgery', 'Health', '2026-12-01', NULL, NULL),
	(8, 'hospital', 'Health', '2026-12-01', NULL, NULL),
	(9, 'dental', 'Health', '2026-12-01', NULL, NULL),
	(10, 'opticians', 'Health', '2026-12-01', NULL, NULL),
	(11, 'solicitor', 'Advice and support', '2026-12-01', NULL, NULL),
	(12, 'counselling', 'Advice and support', '2026-12-01', NULL, NULL),
	(13, 'recovery', 'Advice and support', '2026-12-01', NULL, NULL),
	(14, 'rehab', 'Advice and support', '2026-12-01', NULL, NULL),
	(15, 'probation', 'Advice and support', '2026-12-01', NULL, NULL),
	(16, 'church', 'Religious organisation', '2026-12-01', NULL, NULL),
	(17, 'mosque', 'Religious organisation', '2026-12-01', NULL, NULL),
	(18, 'synagogue', 'Religious organisation', '2026-12-01', NULL, NULL),
	(19, 'temple', 'Religious organisation', '2026-12-01', NULL, NULL),
	(20, 'gurdwara', 'Religious organisation', '2026-12-01', NULL, NULL),
	(21, 'funeral', 'Funeral services', '2026-12-01', NULL, NULL),
	(22, 'crematorium', 'Funeral services', '2026-12-01', NULL, NULL),
	(23, 'nursery', 'Education and childcare', '2026-12-01', NULL, NULL),
	(24, 'school', 'Education and childcare', '2026-12-01', NULL, NULL);

INSERT INTO public.purchases_merchantevent VALUES
	(1, CURRENT_TIMESTAMP, 'insert', 1, 'refuge', 'Accommodation', '2026-12-01', NULL, NULL, NULL, 1),
	(2, CURRENT_TIMESTAMP, 'insert', 2, 'hostel', 'Accommodation', '2026-12-01', NULL, NULL, NULL, 2),
	(3, CURRENT_TIMESTAMP, 'insert', 3, 'shelter', 'Accommodation', '2026-12-01', NULL, NULL, NULL, 3),
	(4, CURRENT_TIMESTAMP, 'insert', 4, 'pharmacy', 'Health', '2026-12-01', NULL, NULL, NULL, 4),
	(5, CURRENT_TIMESTAMP, 'insert', 5, 'chemist', 'Health', '2026-12-01', NULL, NULL, NULL, 5),
	(6, CURRENT_TIMESTAMP, 'insert', 6, 'clinic', 'Health', '2026-12-01', NULL, NULL, NULL, 6),
	(7, CURRENT_TIMESTAMP, 'insert', 7, 'surgery', 'Health', '2026-12-01', NULL, NULL, NULL, 7),
	(8, CURRENT_TIMESTAMP, 'insert', 8, 'hospital', 'Health', '2026-12-01', NULL, NULL, NULL, 8),
	(9, CURRENT_TIMESTAMP, 'insert', 9, 'dental', 'Health', '2026-12-01', NULL, NULL, NULL, 9),
	(10, CURRENT_TIMESTAMP, 'insert', 10, 'opticians', 'Health', '2026-12-01', NULL, NULL, NULL, 10),
	(11, CURRENT_TIMESTAMP, 'insert', 11, 'solicitor', 'Advice and support', '2026-12-01', NULL, NULL, NULL, 11),
	(12, CURRENT_TIMESTAMP, 'insert', 12, 'counselling', 'Advice and support', '2026-12-01', NULL, NULL, NULL, 12),
	(13, CURRENT_TIMESTAMP, 'insert', 13, 'recovery', 'Advice and support', '2026-12-01', NULL, NULL, NULL, 13),
	(14, CURRENT_TIMESTAMP, 'insert', 14, 'rehab', 'Advice and support', '2026-12-01', NULL, NULL, NULL, 14),
	(15, CURRENT_TIMESTAMP, 'insert', 15, 'probation', 'Advice and support', '2026-12-01', NULL, NULL, NULL, 15),
	(16, CURRENT_TIMESTAMP, 'insert', 16, 'church', 'Religious organisation', '2026-12-01', NULL, NULL, NULL, 16),
	(17, CURRENT_TIMESTAMP, 'insert', 17, 'mosque', 'Religious organisation', '2026-12-01', NULL, NULL, NULL, 17),
	(18, CURRENT_TIMESTAMP, 'insert', 18, 'synagogue', 'Religious organisation', '2026-12-01', NULL, NULL, NULL, 18),
	(19, CURRENT_TIMESTAMP, 'insert', 19, 'temple', 'Religious organisation', '2026-12-01', NULL, NULL, NULL, 19),
	(20, CURRENT_TIMESTAMP, 'insert', 20, 'gurdwara', 'Religious organisation', '2026-12-01', NULL, NULL, NULL, 20),
	(21, CURRENT_TIMESTAMP, 'insert', 21, 'funeral', 'Funeral services', '2026-12-01', NULL, NULL, NULL, 21),
	(22, CURRENT_TIMESTAMP, 'insert', 22, 'crematorium', 'Funeral services', '2026-12-01', NULL, NULL, NULL, 22),
	(23, CURRENT_TIMESTAMP, 'insert', 23, 'nursery', 'Education and childcare', '2026-12-01', NULL, NULL, NULL, 23),
	(24, CURRENT_TIMESTAMP, 'insert', 24, 'school', 'Education and childcare', '2026-12-01', NULL, NULL, NULL, 24);

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_allocation_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_allocationevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_case_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_caseevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_caselook_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_citizen_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_citizenevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_othername_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_othernameevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_timelineentry_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_timelineentryevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_totell_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_totellevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_whatmatters_id_seq', 1, false);

SELECT pg_catalog.setval('public.casework_whatmattersevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_action_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_actionevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_activity_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_activityevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_answer_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_answerevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_asked_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_askedevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_countermeasure_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_countermeasureevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_debrief_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_debriefevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_debriefshape_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_debriefshapeevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_heldrow_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_issue_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_issueevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_logimport_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_note_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_noteevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_opening_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_progress_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_progressevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_pulledin_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_pulledinevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_quietputaway_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_sharedname_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_sharednameevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_skillnote_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_skillnoteevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_tally_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_totalkabout_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_totalkaboutevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_welfare_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_welfareband_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_welfareevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.debriefs_welfaremonth_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_migrations_id_seq', 267, true);

SELECT pg_catalog.setval('public.learning_cycles_answerfromabove_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_answerfromaboveevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_caseforchange_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_caseforchange_stories_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_caseforchangeevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_caseinconversation_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_caseinsurroundings_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_changedword_id_seq', 1525, true);

SELECT pg_catalog.setval('public.learning_cycles_comparedtext_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_conversation_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_conversationevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_conversationsurroundings_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_counted_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_decision_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_decisionevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_entry_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_entryevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_evidence_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_experiment_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_experimentevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_following_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_happening_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_issuesurroundings_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_joinedfollower_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_learningcycle_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_learningcycleevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_leveragepoint_changes_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_leveragepoint_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_leveragepoint_met_in_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_leveragepointevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_movedfeed_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_movedplacement_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_offer_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_offerevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_placement_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_placementevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_rolluprun_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_sensemakingsession_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_sensemakingsessionevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_stagenote_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_stagenoteevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_stagevisit_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_step_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_systemchange_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_systemchange_settles_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_systemchangeevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_systempicture_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_teaminconversation_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_terminhome_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_terminsystem_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_tiedquestion_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_tiedquestionevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_voice_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_voiceevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_weekinconversation_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_word_id_seq', 1525, true);

SELECT pg_catalog.setval('public.learning_cycles_wordevent_pgh_id_seq', 1525, true);

SELECT pg_catalog.setval('public.learning_cycles_wordgroup_id_seq', 39, true);

SELECT pg_catalog.setval('public.learning_cycles_wordgroupevent_pgh_id_seq', 39, true);

SELECT pg_catalog.setval('public.learning_cycles_worry_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_worryevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_worryseen_id_seq', 1, false);

SELECT pg_catalog.setval('public.learning_cycles_worryseenevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_apart_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_auditlook_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_budget_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_budgetevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_card_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_cardevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_concern_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_concernevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_concernlook_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_concernreader_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_kindevent_pgh_id_seq', 7, true);

SELECT pg_catalog.setval('public.purchases_learning_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_learningevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_line_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_lineevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_lineinstatement_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_lookback_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_making_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_mapping_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_match_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_matchevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_merchant_id_seq', 24, true);

SELECT pg_catalog.setval('public.purchases_merchantevent_pgh_id_seq', 24, true);

SELECT pg_catalog.setval('public.purchases_publishedline_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_publishedlineevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_publishing_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_publishingevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_purchase_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_purchasedraft_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_purchaseevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_quarter_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_quarterevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_question_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_questionevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_readagain_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_receipt_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_receipttoaskfor_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_reply_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_replyevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_ruleoff_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_statement_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_statementevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.purchases_tomatch_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialaccount_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialapp_id_seq', 1, false);

SELECT pg_catalog.setval('public.socialaccount_socialtoken_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_export_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_invitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_invitationevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_notice_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_noticeline_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_pendingchange_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_person_groups_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_person_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_person_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_personevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_role_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_roleevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_system_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_systemevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_turnedoff_id_seq', 1, false);

SELECT pg_catalog.setval('public.systems_weeklyemail_id_seq', 1, false);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_activity
    ADD CONSTRAINT activity_once_in_team UNIQUE (team_id, name);

ALTER TABLE ONLY public.purchases_apart
    ADD CONSTRAINT apart_once UNIQUE (line_id, purchase_id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.cache
    ADD CONSTRAINT cache_pkey PRIMARY KEY (cache_key);

ALTER TABLE ONLY public.learning_cycles_caseinconversation
    ADD CONSTRAINT case_in_conversation_once UNIQUE (conversation_id, case_ref);

ALTER TABLE ONLY public.learning_cycles_caseinsurroundings
    ADD CONSTRAINT case_in_surroundings_once UNIQUE (conversation_id, part, kind, case_ref);

ALTER TABLE ONLY public.casework_allocation
    ADD CONSTRAINT casework_allocation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_allocationevent
    ADD CONSTRAINT casework_allocationevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_caseevent
    ADD CONSTRAINT casework_caseevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_caselook
    ADD CONSTRAINT casework_caselook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_citizen
    ADD CONSTRAINT casework_citizen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_citizenevent
    ADD CONSTRAINT casework_citizenevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_othername
    ADD CONSTRAINT casework_othername_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_othernameevent
    ADD CONSTRAINT casework_othernameevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_timelineentry
    ADD CONSTRAINT casework_timelineentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_timelineentry
    ADD CONSTRAINT casework_timelineentry_source_key UNIQUE (source);

ALTER TABLE ONLY public.casework_timelineentryevent
    ADD CONSTRAINT casework_timelineentryevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_totell
    ADD CONSTRAINT casework_totell_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_totell
    ADD CONSTRAINT casework_totell_source_key UNIQUE (source);

ALTER TABLE ONLY public.casework_totellevent
    ADD CONSTRAINT casework_totellevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.casework_whatmatters
    ADD CONSTRAINT casework_whatmatters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.casework_whatmattersevent
    ADD CONSTRAINT casework_whatmattersevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_comparedtext
    ADD CONSTRAINT compared_text_once UNIQUE (kind, source, conversation_id);

ALTER TABLE ONLY public.purchases_concernreader
    ADD CONSTRAINT concern_reader_once UNIQUE (concern_id, person_id);

ALTER TABLE ONLY public.learning_cycles_counted
    ADD CONSTRAINT counted_once_in_a_system UNIQUE (issue_id, system_id);

ALTER TABLE ONLY public.debriefs_debrief
    ADD CONSTRAINT debrief_once_per_sitting UNIQUE (team_id, day, sitting);

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_actionevent
    ADD CONSTRAINT debriefs_actionevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_activity
    ADD CONSTRAINT debriefs_activity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_activityevent
    ADD CONSTRAINT debriefs_activityevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_answer
    ADD CONSTRAINT debriefs_answer_countermeasure_id_key UNIQUE (countermeasure_id);

ALTER TABLE ONLY public.debriefs_answer
    ADD CONSTRAINT debriefs_answer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_answerevent
    ADD CONSTRAINT debriefs_answerevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_askedevent
    ADD CONSTRAINT debriefs_askedevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_countermeasure
    ADD CONSTRAINT debriefs_countermeasure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_countermeasureevent
    ADD CONSTRAINT debriefs_countermeasureevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_debrief
    ADD CONSTRAINT debriefs_debrief_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_debriefevent
    ADD CONSTRAINT debriefs_debriefevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_debriefshape
    ADD CONSTRAINT debriefs_debriefshape_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_debriefshape
    ADD CONSTRAINT debriefs_debriefshape_team_id_key UNIQUE (team_id);

ALTER TABLE ONLY public.debriefs_debriefshapeevent
    ADD CONSTRAINT debriefs_debriefshapeevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_import_key_key UNIQUE (import_key);

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_issueevent
    ADD CONSTRAINT debriefs_issueevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_logimport
    ADD CONSTRAINT debriefs_logimport_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_noteevent
    ADD CONSTRAINT debriefs_noteevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_opening
    ADD CONSTRAINT debriefs_opening_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_progressevent
    ADD CONSTRAINT debriefs_progressevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_token_digest_key UNIQUE (token_digest);

ALTER TABLE ONLY public.debriefs_pulledinevent
    ADD CONSTRAINT debriefs_pulledinevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_quietputaway
    ADD CONSTRAINT debriefs_quietputaway_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_quietputaway
    ADD CONSTRAINT debriefs_quietputaway_team_id_key UNIQUE (team_id);

ALTER TABLE ONLY public.debriefs_sharedname
    ADD CONSTRAINT debriefs_sharedname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_sharednameevent
    ADD CONSTRAINT debriefs_sharednameevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_skillnote
    ADD CONSTRAINT debriefs_skillnote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_skillnoteevent
    ADD CONSTRAINT debriefs_skillnoteevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_tally
    ADD CONSTRAINT debriefs_tally_key_key UNIQUE (key);

ALTER TABLE ONLY public.debriefs_tally
    ADD CONSTRAINT debriefs_tally_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_source_key UNIQUE (source);

ALTER TABLE ONLY public.debriefs_totalkaboutevent
    ADD CONSTRAINT debriefs_totalkaboutevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_welfare
    ADD CONSTRAINT debriefs_welfare_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_welfareband
    ADD CONSTRAINT debriefs_welfareband_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.debriefs_welfareevent
    ADD CONSTRAINT debriefs_welfareevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.debriefs_welfaremonth
    ADD CONSTRAINT debriefs_welfaremonth_first_day_key UNIQUE (first_day);

ALTER TABLE ONLY public.debriefs_welfaremonth
    ADD CONSTRAINT debriefs_welfaremonth_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.learning_cycles_evidence
    ADD CONSTRAINT evidence_once UNIQUE (session_id, issue_id);

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT feed_moved_once UNIQUE (step_id, conversation_id);

ALTER TABLE ONLY public.learning_cycles_following
    ADD CONSTRAINT followed_once UNIQUE (conversation_id, person_id);

ALTER TABLE ONLY public.learning_cycles_happening
    ADD CONSTRAINT happened_once UNIQUE (conversation_id, key);

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT issue_moved_once_in_a_step UNIQUE (step_id, issue_id);

ALTER TABLE ONLY public.knox_authtoken
    ADD CONSTRAINT knox_authtoken_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY public.learning_cycles_answerfromabove
    ADD CONSTRAINT learning_cycles_answerfromabove_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_answerfromaboveevent
    ADD CONSTRAINT learning_cycles_answerfromaboveevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_caseforchange_stories
    ADD CONSTRAINT learning_cycles_caseforc_caseforchange_id_entry_i_a1b48c7b_uniq UNIQUE (caseforchange_id, entry_id);

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_caseforchange_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_caseforchange_stories
    ADD CONSTRAINT learning_cycles_caseforchange_stories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_caseforchangeevent
    ADD CONSTRAINT learning_cycles_caseforchangeevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_caseinconversation
    ADD CONSTRAINT learning_cycles_caseinconversation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_caseinsurroundings
    ADD CONSTRAINT learning_cycles_caseinsurroundings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_changedword
    ADD CONSTRAINT learning_cycles_changedword_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_comparedhome
    ADD CONSTRAINT learning_cycles_comparedhome_pkey PRIMARY KEY (conversation_id);

ALTER TABLE ONLY public.learning_cycles_comparedtext
    ADD CONSTRAINT learning_cycles_comparedtext_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conversation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_conversationevent
    ADD CONSTRAINT learning_cycles_conversationevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_conversationpicture
    ADD CONSTRAINT learning_cycles_conversationpicture_pkey PRIMARY KEY (conversation_id);

ALTER TABLE ONLY public.learning_cycles_conversationsurroundings
    ADD CONSTRAINT learning_cycles_conversationsurroundings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_counted
    ADD CONSTRAINT learning_cycles_counted_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_decision
    ADD CONSTRAINT learning_cycles_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_decisionevent
    ADD CONSTRAINT learning_cycles_decisionevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_entryevent
    ADD CONSTRAINT learning_cycles_entryevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_evidence
    ADD CONSTRAINT learning_cycles_evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_experiment
    ADD CONSTRAINT learning_cycles_experiment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_experimentevent
    ADD CONSTRAINT learning_cycles_experimentevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_following
    ADD CONSTRAINT learning_cycles_following_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_happening
    ADD CONSTRAINT learning_cycles_happening_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_issuesurroundings
    ADD CONSTRAINT learning_cycles_issuesurroundings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_joinedfollower
    ADD CONSTRAINT learning_cycles_joinedfollower_following_id_key UNIQUE (following_id);

ALTER TABLE ONLY public.learning_cycles_joinedfollower
    ADD CONSTRAINT learning_cycles_joinedfollower_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_learningcycle_decision_id_key UNIQUE (decision_id);

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_learningcycle_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_learningcycleevent
    ADD CONSTRAINT learning_cycles_learningcycleevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_leveragepoint_met_in
    ADD CONSTRAINT learning_cycles_leverage_leveragepoint_id_convers_b336e022_uniq UNIQUE (leveragepoint_id, conversation_id);

ALTER TABLE ONLY public.learning_cycles_leveragepoint_changes
    ADD CONSTRAINT learning_cycles_leverage_leveragepoint_id_systemc_7952f15d_uniq UNIQUE (leveragepoint_id, systemchange_id);

ALTER TABLE ONLY public.learning_cycles_leveragepoint_changes
    ADD CONSTRAINT learning_cycles_leveragepoint_changes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_leveragepoint_met_in
    ADD CONSTRAINT learning_cycles_leveragepoint_met_in_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_leveragepoint
    ADD CONSTRAINT learning_cycles_leveragepoint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_leveragepointevent
    ADD CONSTRAINT learning_cycles_leveragepointevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT learning_cycles_movedfeed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_movedplacement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offer_taken_up_in_id_key UNIQUE (taken_up_in_id);

ALTER TABLE ONLY public.learning_cycles_offerevent
    ADD CONSTRAINT learning_cycles_offerevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_openedup
    ADD CONSTRAINT learning_cycles_openedup_pkey PRIMARY KEY (step_id);

ALTER TABLE ONLY public.learning_cycles_placement
    ADD CONSTRAINT learning_cycles_placement_issue_id_key UNIQUE (issue_id);

ALTER TABLE ONLY public.learning_cycles_placement
    ADD CONSTRAINT learning_cycles_placement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_placementevent
    ADD CONSTRAINT learning_cycles_placementevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_rolluprun
    ADD CONSTRAINT learning_cycles_rolluprun_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_sensemakingsession
    ADD CONSTRAINT learning_cycles_sensemakingsession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_sensemakingsessionevent
    ADD CONSTRAINT learning_cycles_sensemakingsessionevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_stagenote
    ADD CONSTRAINT learning_cycles_stagenote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_stagenoteevent
    ADD CONSTRAINT learning_cycles_stagenoteevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_stagevisit
    ADD CONSTRAINT learning_cycles_stagevisit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_systemchange_settles
    ADD CONSTRAINT learning_cycles_systemch_systemchange_id_issue_id_fa32e0c4_uniq UNIQUE (systemchange_id, issue_id);

ALTER TABLE ONLY public.learning_cycles_systemchange
    ADD CONSTRAINT learning_cycles_systemchange_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_systemchange_settles
    ADD CONSTRAINT learning_cycles_systemchange_settles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_systemchangeevent
    ADD CONSTRAINT learning_cycles_systemchangeevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_systempicture
    ADD CONSTRAINT learning_cycles_systempicture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_teaminconversation
    ADD CONSTRAINT learning_cycles_teaminconversation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_terminhome
    ADD CONSTRAINT learning_cycles_terminhome_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_terminsystem
    ADD CONSTRAINT learning_cycles_terminsystem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_tiedquestion
    ADD CONSTRAINT learning_cycles_tiedquestion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_tiedquestionevent
    ADD CONSTRAINT learning_cycles_tiedquestionevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_voice
    ADD CONSTRAINT learning_cycles_voice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_voiceevent
    ADD CONSTRAINT learning_cycles_voiceevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_weekinconversation
    ADD CONSTRAINT learning_cycles_weekinconversation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_word
    ADD CONSTRAINT learning_cycles_word_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_wordevent
    ADD CONSTRAINT learning_cycles_wordevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_wordgroup
    ADD CONSTRAINT learning_cycles_wordgroup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_wordgroupevent
    ADD CONSTRAINT learning_cycles_wordgroupevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_worry
    ADD CONSTRAINT learning_cycles_worry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_worryevent
    ADD CONSTRAINT learning_cycles_worryevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.learning_cycles_worryseen
    ADD CONSTRAINT learning_cycles_worryseen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_worryseenevent
    ADD CONSTRAINT learning_cycles_worryseenevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_line
    ADD CONSTRAINT line_once UNIQUE (organisation_id, identity, occurrence);

ALTER TABLE ONLY public.purchases_lineinstatement
    ADD CONSTRAINT line_once_in_a_statement UNIQUE (statement_id, line_id);

ALTER TABLE ONLY public.purchases_lookback
    ADD CONSTRAINT look_back_once_each UNIQUE (purchase_id, manager_id);

ALTER TABLE ONLY public.purchases_mapping
    ADD CONSTRAINT mapping_of_issuer UNIQUE (organisation_id, issuer);

ALTER TABLE ONLY public.purchases_match
    ADD CONSTRAINT match_once UNIQUE (line_id, purchase_id);

ALTER TABLE ONLY public.purchases_merchant
    ADD CONSTRAINT merchant_once UNIQUE NULLS NOT DISTINCT (organisation_id, words);

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_noticeline
    ADD CONSTRAINT notice_line_once UNIQUE (notice_id, key);

ALTER TABLE ONLY public.systems_notice
    ADD CONSTRAINT notice_once_per_topic_and_day UNIQUE (person_id, topic, day);

ALTER TABLE ONLY public.casework_othername
    ADD CONSTRAINT other_name_once UNIQUE (citizen_id, name);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_publishedline
    ADD CONSTRAINT purchase_once_in_a_quarter UNIQUE (quarter_id, purchase_id);

ALTER TABLE ONLY public.purchases_apart
    ADD CONSTRAINT purchases_apart_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_auditlook
    ADD CONSTRAINT purchases_auditlook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_budget
    ADD CONSTRAINT purchases_budget_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_budgetevent
    ADD CONSTRAINT purchases_budgetevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_card
    ADD CONSTRAINT purchases_card_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_cardevent
    ADD CONSTRAINT purchases_cardevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_key_key UNIQUE (key);

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_concernevent
    ADD CONSTRAINT purchases_concernevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_concernlook
    ADD CONSTRAINT purchases_concernlook_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_concernreader
    ADD CONSTRAINT purchases_concernreader_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_kind
    ADD CONSTRAINT purchases_kind_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.purchases_kindevent
    ADD CONSTRAINT purchases_kindevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_learning
    ADD CONSTRAINT purchases_learning_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_learningevent
    ADD CONSTRAINT purchases_learningevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_line
    ADD CONSTRAINT purchases_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_lineevent
    ADD CONSTRAINT purchases_lineevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_lineinstatement
    ADD CONSTRAINT purchases_lineinstatement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_lookback
    ADD CONSTRAINT purchases_lookback_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_making
    ADD CONSTRAINT purchases_making_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_making
    ADD CONSTRAINT purchases_making_quarter_id_key UNIQUE (quarter_id);

ALTER TABLE ONLY public.purchases_mapping
    ADD CONSTRAINT purchases_mapping_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_match
    ADD CONSTRAINT purchases_match_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_matchevent
    ADD CONSTRAINT purchases_matchevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_merchant
    ADD CONSTRAINT purchases_merchant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_merchantevent
    ADD CONSTRAINT purchases_merchantevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_publishedline
    ADD CONSTRAINT purchases_publishedline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_publishedlineevent
    ADD CONSTRAINT purchases_publishedlineevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_publishing
    ADD CONSTRAINT purchases_publishing_organisation_id_key UNIQUE (organisation_id);

ALTER TABLE ONLY public.purchases_publishing
    ADD CONSTRAINT purchases_publishing_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_publishingevent
    ADD CONSTRAINT purchases_publishingevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_key_key UNIQUE (key);

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_purchasedraft
    ADD CONSTRAINT purchases_purchasedraft_key_key UNIQUE (key);

ALTER TABLE ONLY public.purchases_purchasedraft
    ADD CONSTRAINT purchases_purchasedraft_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_purchaseevent
    ADD CONSTRAINT purchases_purchaseevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_quarter
    ADD CONSTRAINT purchases_quarter_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_quarterevent
    ADD CONSTRAINT purchases_quarterevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_question
    ADD CONSTRAINT purchases_question_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_questionevent
    ADD CONSTRAINT purchases_questionevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_readagain
    ADD CONSTRAINT purchases_readagain_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_receipt
    ADD CONSTRAINT purchases_receipt_key_key UNIQUE (key);

ALTER TABLE ONLY public.purchases_receipt
    ADD CONSTRAINT purchases_receipt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_receipttoaskfor
    ADD CONSTRAINT purchases_receipttoaskfor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_reply
    ADD CONSTRAINT purchases_reply_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_replyevent
    ADD CONSTRAINT purchases_replyevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_ruleoff
    ADD CONSTRAINT purchases_ruleoff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_key_key UNIQUE (key);

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.purchases_statementevent
    ADD CONSTRAINT purchases_statementevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.purchases_tomatch
    ADD CONSTRAINT purchases_tomatch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_role
    ADD CONSTRAINT role_held_once_at_a_time EXCLUDE USING gist (person_id WITH =, system_id WITH =, kind WITH =, daterange(from_day, until_day, '[]'::text) WITH &&);

ALTER TABLE ONLY public.purchases_ruleoff
    ADD CONSTRAINT rule_off_once UNIQUE (person_id, rule);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_socialaccount_provider_uid_fc810c6e_uniq UNIQUE (provider, uid);

ALTER TABLE ONLY public.socialaccount_socialapp
    ADD CONSTRAINT socialaccount_socialapp_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_app_id_account_id_fca4e0ac_uniq UNIQUE (app_id, account_id);

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_socialtoken_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_issuesurroundings
    ADD CONSTRAINT surroundings_of_issue_once UNIQUE (issue_id, conversation_id);

ALTER TABLE ONLY public.learning_cycles_conversationsurroundings
    ADD CONSTRAINT surroundings_of_part_once UNIQUE (conversation_id, part);

ALTER TABLE ONLY public.systems_system
    ADD CONSTRAINT system_name_once_in_parent UNIQUE NULLS NOT DISTINCT (parent_id, name);

ALTER TABLE ONLY public.learning_cycles_systempicture
    ADD CONSTRAINT system_picture_once UNIQUE (system_id, level);

ALTER TABLE ONLY public.systems_export
    ADD CONSTRAINT systems_export_key_key UNIQUE (key);

ALTER TABLE ONLY public.systems_export
    ADD CONSTRAINT systems_export_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_token_digest_key UNIQUE (token_digest);

ALTER TABLE ONLY public.systems_invitationevent
    ADD CONSTRAINT systems_invitationevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.systems_notice
    ADD CONSTRAINT systems_notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_noticeline
    ADD CONSTRAINT systems_noticeline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_pendingchange
    ADD CONSTRAINT systems_pendingchange_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_person_groups
    ADD CONSTRAINT systems_person_groups_person_id_group_id_dd077fa8_uniq UNIQUE (person_id, group_id);

ALTER TABLE ONLY public.systems_person_groups
    ADD CONSTRAINT systems_person_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_person
    ADD CONSTRAINT systems_person_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_person_user_permissions
    ADD CONSTRAINT systems_person_user_perm_person_id_permission_id_1833a966_uniq UNIQUE (person_id, permission_id);

ALTER TABLE ONLY public.systems_person_user_permissions
    ADD CONSTRAINT systems_person_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_personevent
    ADD CONSTRAINT systems_personevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.systems_role
    ADD CONSTRAINT systems_role_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_roleevent
    ADD CONSTRAINT systems_roleevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.systems_system
    ADD CONSTRAINT systems_system_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_systemevent
    ADD CONSTRAINT systems_systemevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.systems_turnedoff
    ADD CONSTRAINT systems_turnedoff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.systems_weeklyemail
    ADD CONSTRAINT systems_weeklyemail_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.learning_cycles_teaminconversation
    ADD CONSTRAINT team_in_conversation_once UNIQUE (conversation_id, team_id);

ALTER TABLE ONLY public.learning_cycles_terminhome
    ADD CONSTRAINT term_in_home_once UNIQUE (system_id, term, conversation_id);

ALTER TABLE ONLY public.learning_cycles_terminsystem
    ADD CONSTRAINT term_in_system_once UNIQUE (system_id, term);

ALTER TABLE ONLY public.learning_cycles_tiedquestion
    ADD CONSTRAINT tied_question_once UNIQUE (team_id, question);

ALTER TABLE ONLY public.systems_turnedoff
    ADD CONSTRAINT turned_off_once UNIQUE (person_id, what);

ALTER TABLE ONLY public.learning_cycles_weekinconversation
    ADD CONSTRAINT week_in_conversation_once UNIQUE (conversation_id, week);

ALTER TABLE ONLY public.systems_weeklyemail
    ADD CONSTRAINT weekly_email_once UNIQUE (person_id, week);

ALTER TABLE ONLY public.debriefs_welfareband
    ADD CONSTRAINT welfare_band_once UNIQUE (month_id, organisation_id, face);

ALTER TABLE ONLY public.debriefs_welfare
    ADD CONSTRAINT welfare_once_per_debrief UNIQUE (debrief_id, person_id);

ALTER TABLE ONLY public.learning_cycles_word
    ADD CONSTRAINT word_belongs_to_one_group UNIQUE (stems);

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE INDEX action_lexemes ON public.debriefs_action USING gin (lexemes) WITH (fastupdate=off);

CREATE INDEX action_of_team_newest ON public.debriefs_action USING btree (team_id, written_at DESC, id DESC);

CREATE INDEX activity_of_issue ON public.debriefs_activity USING btree (issue_id);

CREATE INDEX air_cover_by_holder ON public.debriefs_countermeasure USING btree (upper((air_cover_holder)::text)) WHERE ((ended_on IS NULL) AND (NOT ((air_cover_holder)::text = ''::text)));

CREATE INDEX air_cover_in_force ON public.debriefs_countermeasure USING btree (review_on) WHERE ((ended_on IS NULL) AND (NOT ((air_cover_holder)::text = ''::text)));

CREATE UNIQUE INDEX allocation_open_once ON public.casework_allocation USING btree (case_id, person_id) WHERE (until_day IS NULL);

CREATE INDEX answer_from_above_to_tell ON public.learning_cycles_answerfromabove USING btree (answered_at) WHERE (told_at IS NULL);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX cache_expires ON public.cache USING btree (expires);

CREATE INDEX case_deleted ON public.casework_case USING btree (id) WHERE (deleted_at IS NOT NULL);

CREATE UNIQUE INDEX case_for_change_one_draft ON public.learning_cycles_caseforchange USING btree (conversation_id) WHERE (passed_at IS NULL);

CREATE INDEX case_of_team_newest ON public.casework_case USING btree (team_id, moved_at DESC, id DESC);

CREATE INDEX casework_allocation_case_id_749e5660 ON public.casework_allocation USING btree (case_id);

CREATE INDEX casework_allocation_person_id_66105be8 ON public.casework_allocation USING btree (person_id);

CREATE INDEX casework_allocationevent_case_id_49044098 ON public.casework_allocationevent USING btree (case_id);

CREATE INDEX casework_allocationevent_person_id_94ba624b ON public.casework_allocationevent USING btree (person_id);

CREATE INDEX casework_allocationevent_pgh_context_id_72aa477a ON public.casework_allocationevent USING btree (pgh_context_id);

CREATE INDEX casework_allocationevent_pgh_obj_id_18a19a86 ON public.casework_allocationevent USING btree (pgh_obj_id);

CREATE INDEX casework_case_citizen_id_6966adb4 ON public.casework_case USING btree (citizen_id);

CREATE INDEX casework_case_ended_by_id_cb14f14d ON public.casework_case USING btree (ended_by_id);

CREATE INDEX casework_case_team_id_526eebc5 ON public.casework_case USING btree (team_id);

CREATE INDEX casework_caseevent_anonymised_by_id_4c07e08a ON public.casework_caseevent USING btree (anonymised_by_id);

CREATE INDEX casework_caseevent_citizen_id_6ef93a9b ON public.casework_caseevent USING btree (citizen_id);

CREATE INDEX casework_caseevent_deleted_by_id_9ca65fdc ON public.casework_caseevent USING btree (deleted_by_id);

CREATE INDEX casework_caseevent_ended_by_id_a335ed41 ON public.casework_caseevent USING btree (ended_by_id);

CREATE INDEX casework_caseevent_pgh_context_id_e3290bc1 ON public.casework_caseevent USING btree (pgh_context_id);

CREATE INDEX casework_caseevent_pgh_obj_id_39a84000 ON public.casework_caseevent USING btree (pgh_obj_id);

CREATE INDEX casework_caseevent_team_id_06579166 ON public.casework_caseevent USING btree (team_id);

CREATE INDEX casework_caselook_person_id_1d39e377 ON public.casework_caselook USING btree (person_id);

CREATE INDEX casework_citizenevent_pgh_context_id_eb5b467d ON public.casework_citizenevent USING btree (pgh_context_id);

CREATE INDEX casework_citizenevent_pgh_obj_id_1b6eb49e ON public.casework_citizenevent USING btree (pgh_obj_id);

CREATE INDEX casework_othername_citizen_id_d7e4b38a ON public.casework_othername USING btree (citizen_id);

CREATE INDEX casework_othernameevent_citizen_id_6c76d29b ON public.casework_othernameevent USING btree (citizen_id);

CREATE INDEX casework_othernameevent_pgh_context_id_fa5a4c6e ON public.casework_othernameevent USING btree (pgh_context_id);

CREATE INDEX casework_othernameevent_pgh_obj_id_06a6e899 ON public.casework_othernameevent USING btree (pgh_obj_id);

CREATE INDEX casework_timelineentry_by_id_c656a483 ON public.casework_timelineentry USING btree (by_id);

CREATE INDEX casework_timelineentry_source_3042a090_like ON public.casework_timelineentry USING btree (source varchar_pattern_ops);

CREATE INDEX casework_timelineentryevent_by_id_edd21bac ON public.casework_timelineentryevent USING btree (by_id);

CREATE INDEX casework_timelineentryevent_case_id_1afb5e26 ON public.casework_timelineentryevent USING btree (case_id);

CREATE INDEX casework_timelineentryevent_pgh_context_id_4dc2389b ON public.casework_timelineentryevent USING btree (pgh_context_id);

CREATE INDEX casework_timelineentryevent_pgh_obj_id_f8edcda6 ON public.casework_timelineentryevent USING btree (pgh_obj_id);

CREATE INDEX casework_totell_case_id_a06ed135 ON public.casework_totell USING btree (case_id);

CREATE INDEX casework_totell_source_fcfca9ad_like ON public.casework_totell USING btree (source varchar_pattern_ops);

CREATE INDEX casework_totell_told_by_id_769723b5 ON public.casework_totell USING btree (told_by_id);

CREATE INDEX casework_totellevent_case_id_bd415c11 ON public.casework_totellevent USING btree (case_id);

CREATE INDEX casework_totellevent_pgh_context_id_c86d61d2 ON public.casework_totellevent USING btree (pgh_context_id);

CREATE INDEX casework_totellevent_pgh_obj_id_db3e0ad3 ON public.casework_totellevent USING btree (pgh_obj_id);

CREATE INDEX casework_totellevent_told_by_id_01843233 ON public.casework_totellevent USING btree (told_by_id);

CREATE INDEX casework_whatmatters_case_id_a7206025 ON public.casework_whatmatters USING btree (case_id);

CREATE INDEX casework_whatmatters_recorded_by_id_82fac12e ON public.casework_whatmatters USING btree (recorded_by_id);

CREATE INDEX casework_whatmattersevent_case_id_8f1bf619 ON public.casework_whatmattersevent USING btree (case_id);

CREATE INDEX casework_whatmattersevent_pgh_context_id_c44042dd ON public.casework_whatmattersevent USING btree (pgh_context_id);

CREATE INDEX casework_whatmattersevent_pgh_obj_id_628ab151 ON public.casework_whatmattersevent USING btree (pgh_obj_id);

CREATE INDEX casework_whatmattersevent_recorded_by_id_dd814bef ON public.casework_whatmattersevent USING btree (recorded_by_id);

CREATE INDEX compared_text_due ON public.learning_cycles_comparedtext USING btree (id) WHERE is_due;

CREATE INDEX conversation_lexemes ON public.learning_cycles_conversation USING gin (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words((question)::text), ''::text))) WITH (fastupdate=off);

CREATE INDEX counted_as_number ON public.learning_cycles_counted USING btree (system_id, level, is_open, case_ref) WHERE only_number;

CREATE INDEX counted_in_conversation ON public.learning_cycles_counted USING btree (conversation_id, raised_on DESC, issue_id DESC);

CREATE INDEX counted_in_system ON public.learning_cycles_counted USING btree (system_id, raised_on DESC, issue_id DESC);

CREATE INDEX counted_of_team ON public.learning_cycles_counted USING btree (team_id) INCLUDE (conversation_id, issue_id) WHERE (NOT only_number);

CREATE INDEX cycle_lexemes ON public.learning_cycles_learningcycle USING gin (to_tsvector('english'::regconfig, COALESCE(public.debriefs_plain_words(purpose), ''::text))) WITH (fastupdate=off);

CREATE INDEX debriefs_action_carrier_id_d0545769 ON public.debriefs_action USING btree (carrier_id);

CREATE INDEX debriefs_action_case_id_9fdffd0c ON public.debriefs_action USING btree (case_id);

CREATE INDEX debriefs_action_debrief_id_9fc3e8c3 ON public.debriefs_action USING btree (debrief_id);

CREATE INDEX debriefs_action_deleted_by_id_735fe46e ON public.debriefs_action USING btree (deleted_by_id);

CREATE INDEX debriefs_action_issue_id_205c6530 ON public.debriefs_action USING btree (issue_id);

CREATE INDEX debriefs_action_settled_by_id_0e53cc9c ON public.debriefs_action USING btree (settled_by_id);

CREATE INDEX debriefs_action_team_id_0852a2f2 ON public.debriefs_action USING btree (team_id);

CREATE INDEX debriefs_action_written_by_id_15a3276f ON public.debriefs_action USING btree (written_by_id);

CREATE INDEX debriefs_actionevent_carrier_id_e6a274ad ON public.debriefs_actionevent USING btree (carrier_id);

CREATE INDEX debriefs_actionevent_case_id_12e11fc8 ON public.debriefs_actionevent USING btree (case_id);

CREATE INDEX debriefs_actionevent_debrief_id_ade8538f ON public.debriefs_actionevent USING btree (debrief_id);

CREATE INDEX debriefs_actionevent_deleted_by_id_f51169d0 ON public.debriefs_actionevent USING btree (deleted_by_id);

CREATE INDEX debriefs_actionevent_issue_id_e0abdcba ON public.debriefs_actionevent USING btree (issue_id);

CREATE INDEX debriefs_actionevent_pgh_context_id_22949c82 ON public.debriefs_actionevent USING btree (pgh_context_id);

CREATE INDEX debriefs_actionevent_pgh_obj_id_f60129d1 ON public.debriefs_actionevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_actionevent_settled_by_id_8c1cbf3d ON public.debriefs_actionevent USING btree (settled_by_id);

CREATE INDEX debriefs_actionevent_team_id_e2173fcb ON public.debriefs_actionevent USING btree (team_id);

CREATE INDEX debriefs_actionevent_written_by_id_c893084b ON public.debriefs_actionevent USING btree (written_by_id);

CREATE INDEX debriefs_activity_team_id_302141bc ON public.debriefs_activity USING btree (team_id);

CREATE INDEX debriefs_activityevent_issue_id_999fff8c ON public.debriefs_activityevent USING btree (issue_id);

CREATE INDEX debriefs_activityevent_pgh_context_id_474cd396 ON public.debriefs_activityevent USING btree (pgh_context_id);

CREATE INDEX debriefs_activityevent_pgh_obj_id_75264668 ON public.debriefs_activityevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_activityevent_team_id_40465154 ON public.debriefs_activityevent USING btree (team_id);

CREATE INDEX debriefs_answer_pulled_in_id_67a190f7 ON public.debriefs_answer USING btree (pulled_in_id);

CREATE INDEX debriefs_answerevent_countermeasure_id_07ae92a6 ON public.debriefs_answerevent USING btree (countermeasure_id);

CREATE INDEX debriefs_answerevent_pgh_context_id_3b6ca1b1 ON public.debriefs_answerevent USING btree (pgh_context_id);

CREATE INDEX debriefs_answerevent_pgh_obj_id_263b01b8 ON public.debriefs_answerevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_answerevent_pulled_in_id_fef69da9 ON public.debriefs_answerevent USING btree (pulled_in_id);

CREATE INDEX debriefs_asked_action_id_766f9294 ON public.debriefs_asked USING btree (action_id);

CREATE INDEX debriefs_asked_asked_by_id_aabf1abc ON public.debriefs_asked USING btree (asked_by_id);

CREATE INDEX debriefs_asked_colleague_id_27d6cd96 ON public.debriefs_asked USING btree (colleague_id);

CREATE INDEX debriefs_asked_issue_id_9d80eb21 ON public.debriefs_asked USING btree (issue_id);

CREATE INDEX debriefs_asked_progress_id_89509333 ON public.debriefs_asked USING btree (progress_id);

CREATE INDEX debriefs_askedevent_action_id_850f1912 ON public.debriefs_askedevent USING btree (action_id);

CREATE INDEX debriefs_askedevent_asked_by_id_6403dfc1 ON public.debriefs_askedevent USING btree (asked_by_id);

CREATE INDEX debriefs_askedevent_colleague_id_84edabd5 ON public.debriefs_askedevent USING btree (colleague_id);

CREATE INDEX debriefs_askedevent_issue_id_4a6faefb ON public.debriefs_askedevent USING btree (issue_id);

CREATE INDEX debriefs_askedevent_pgh_context_id_739ef7cc ON public.debriefs_askedevent USING btree (pgh_context_id);

CREATE INDEX debriefs_askedevent_pgh_obj_id_7e127e47 ON public.debriefs_askedevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_askedevent_progress_id_be36793c ON public.debriefs_askedevent USING btree (progress_id);

CREATE INDEX debriefs_countermeasure_issue_id_a4fb98da ON public.debriefs_countermeasure USING btree (issue_id);

CREATE INDEX debriefs_countermeasure_sent_by_id_80063a45 ON public.debriefs_countermeasure USING btree (sent_by_id);

CREATE INDEX debriefs_countermeasure_written_by_id_500b6b34 ON public.debriefs_countermeasure USING btree (written_by_id);

CREATE INDEX debriefs_countermeasureevent_issue_id_248b1937 ON public.debriefs_countermeasureevent USING btree (issue_id);

CREATE INDEX debriefs_countermeasureevent_pgh_context_id_b5aec805 ON public.debriefs_countermeasureevent USING btree (pgh_context_id);

CREATE INDEX debriefs_countermeasureevent_pgh_obj_id_0789ca44 ON public.debriefs_countermeasureevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_countermeasureevent_sent_by_id_ce6abc2d ON public.debriefs_countermeasureevent USING btree (sent_by_id);

CREATE INDEX debriefs_countermeasureevent_written_by_id_f4477e62 ON public.debriefs_countermeasureevent USING btree (written_by_id);

CREATE INDEX debriefs_debrief_closed_by_id_4387d905 ON public.debriefs_debrief USING btree (closed_by_id);

CREATE INDEX debriefs_debrief_opened_by_id_4c17a9a7 ON public.debriefs_debrief USING btree (opened_by_id);

CREATE INDEX debriefs_debrief_team_id_b7ac843f ON public.debriefs_debrief USING btree (team_id);

CREATE INDEX debriefs_debriefevent_closed_by_id_8295d105 ON public.debriefs_debriefevent USING btree (closed_by_id);

CREATE INDEX debriefs_debriefevent_opened_by_id_7fb25a90 ON public.debriefs_debriefevent USING btree (opened_by_id);

CREATE INDEX debriefs_debriefevent_pgh_context_id_711eae69 ON public.debriefs_debriefevent USING btree (pgh_context_id);

CREATE INDEX debriefs_debriefevent_pgh_obj_id_a589a79c ON public.debriefs_debriefevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_debriefevent_team_id_1d44f436 ON public.debriefs_debriefevent USING btree (team_id);

CREATE INDEX debriefs_debriefshape_changed_by_id_1f073b89 ON public.debriefs_debriefshape USING btree (changed_by_id);

CREATE INDEX debriefs_debriefshapeevent_changed_by_id_c672f3cb ON public.debriefs_debriefshapeevent USING btree (changed_by_id);

CREATE INDEX debriefs_debriefshapeevent_pgh_context_id_6025ba1e ON public.debriefs_debriefshapeevent USING btree (pgh_context_id);

CREATE INDEX debriefs_debriefshapeevent_pgh_obj_id_895e4686 ON public.debriefs_debriefshapeevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_debriefshapeevent_team_id_f69f7007 ON public.debriefs_debriefshapeevent USING btree (team_id);

CREATE INDEX debriefs_heldrow_earlier_id_cc649186 ON public.debriefs_heldrow USING btree (earlier_id);

CREATE INDEX debriefs_heldrow_issue_id_01f5d1aa ON public.debriefs_heldrow USING btree (issue_id);

CREATE INDEX debriefs_heldrow_key_cbfb406a_like ON public.debriefs_heldrow USING btree (key varchar_pattern_ops);

CREATE INDEX debriefs_heldrow_settled_by_id_c14802b7 ON public.debriefs_heldrow USING btree (settled_by_id);

CREATE INDEX debriefs_heldrow_team_id_4c7f4713 ON public.debriefs_heldrow USING btree (team_id);

CREATE INDEX debriefs_issue_carrier_id_27928600 ON public.debriefs_issue USING btree (carrier_id);

CREATE INDEX debriefs_issue_closed_by_id_38bf67c0 ON public.debriefs_issue USING btree (closed_by_id);

CREATE INDEX debriefs_issue_debrief_id_5e310974 ON public.debriefs_issue USING btree (debrief_id);

CREATE INDEX debriefs_issue_deleted_by_id_4e585b8a ON public.debriefs_issue USING btree (deleted_by_id);

CREATE INDEX debriefs_issue_import_key_df044158_like ON public.debriefs_issue USING btree (import_key varchar_pattern_ops);

CREATE INDEX debriefs_issue_raised_by_id_1e7e8a08 ON public.debriefs_issue USING btree (raised_by_id);

CREATE INDEX debriefs_issue_sent_by_id_e0846942 ON public.debriefs_issue USING btree (sent_by_id);

CREATE INDEX debriefs_issue_unblocked_by_id_404d6d32 ON public.debriefs_issue USING btree (unblocked_by_id);

CREATE INDEX debriefs_issueevent_carrier_id_9e353e18 ON public.debriefs_issueevent USING btree (carrier_id);

CREATE INDEX debriefs_issueevent_case_id_d90699de ON public.debriefs_issueevent USING btree (case_id);

CREATE INDEX debriefs_issueevent_closed_by_id_736d32b1 ON public.debriefs_issueevent USING btree (closed_by_id);

CREATE INDEX debriefs_issueevent_debrief_id_fef5f53d ON public.debriefs_issueevent USING btree (debrief_id);

CREATE INDEX debriefs_issueevent_deleted_by_id_ffb53f07 ON public.debriefs_issueevent USING btree (deleted_by_id);

CREATE INDEX debriefs_issueevent_pgh_context_id_c66dc35a ON public.debriefs_issueevent USING btree (pgh_context_id);

CREATE INDEX debriefs_issueevent_pgh_obj_id_4ae56c93 ON public.debriefs_issueevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_issueevent_raised_by_id_933c9665 ON public.debriefs_issueevent USING btree (raised_by_id);

CREATE INDEX debriefs_issueevent_sent_by_id_b42cf378 ON public.debriefs_issueevent USING btree (sent_by_id);

CREATE INDEX debriefs_issueevent_team_id_a0072bd3 ON public.debriefs_issueevent USING btree (team_id);

CREATE INDEX debriefs_issueevent_unblocked_by_id_9bce64da ON public.debriefs_issueevent USING btree (unblocked_by_id);

CREATE INDEX debriefs_logimport_brought_by_id_05cd30f3 ON public.debriefs_logimport USING btree (brought_by_id);

CREATE INDEX debriefs_logimport_organisation_id_356c01bd ON public.debriefs_logimport USING btree (organisation_id);

CREATE INDEX debriefs_note_case_id_72193e95 ON public.debriefs_note USING btree (case_id);

CREATE INDEX debriefs_note_debrief_id_8df9b4ff ON public.debriefs_note USING btree (debrief_id);

CREATE INDEX debriefs_note_deleted_by_id_55e7711a ON public.debriefs_note USING btree (deleted_by_id);

CREATE INDEX debriefs_note_sorted_by_id_7bee3f8d ON public.debriefs_note USING btree (sorted_by_id);

CREATE INDEX debriefs_note_team_id_a03b08f5 ON public.debriefs_note USING btree (team_id);

CREATE INDEX debriefs_note_written_by_id_b2f3d7aa ON public.debriefs_note USING btree (written_by_id);

CREATE INDEX debriefs_noteevent_case_id_a915314f ON public.debriefs_noteevent USING btree (case_id);

CREATE INDEX debriefs_noteevent_debrief_id_a815b919 ON public.debriefs_noteevent USING btree (debrief_id);

CREATE INDEX debriefs_noteevent_deleted_by_id_ce3a54fc ON public.debriefs_noteevent USING btree (deleted_by_id);

CREATE INDEX debriefs_noteevent_pgh_context_id_d4975d62 ON public.debriefs_noteevent USING btree (pgh_context_id);

CREATE INDEX debriefs_noteevent_pgh_obj_id_d36ae202 ON public.debriefs_noteevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_noteevent_sorted_by_id_1ea4d306 ON public.debriefs_noteevent USING btree (sorted_by_id);

CREATE INDEX debriefs_noteevent_team_id_e84c7d61 ON public.debriefs_noteevent USING btree (team_id);

CREATE INDEX debriefs_noteevent_written_by_id_ed799a8b ON public.debriefs_noteevent USING btree (written_by_id);

CREATE INDEX debriefs_opening_pulled_in_id_25f32a5a ON public.debriefs_opening USING btree (pulled_in_id);

CREATE INDEX debriefs_opening_shared_name_id_8ccfa051 ON public.debriefs_opening USING btree (shared_name_id);

CREATE INDEX debriefs_progress_debrief_id_ec86afcd ON public.debriefs_progress USING btree (debrief_id);

CREATE INDEX debriefs_progress_said_by_id_f77cb2ae ON public.debriefs_progress USING btree (said_by_id);

CREATE INDEX debriefs_progressevent_beside_id_2b61a1cb ON public.debriefs_progressevent USING btree (beside_id);

CREATE INDEX debriefs_progressevent_case_id_10e31567 ON public.debriefs_progressevent USING btree (case_id);

CREATE INDEX debriefs_progressevent_debrief_id_7e766256 ON public.debriefs_progressevent USING btree (debrief_id);

CREATE INDEX debriefs_progressevent_deleted_by_id_d773fb6d ON public.debriefs_progressevent USING btree (deleted_by_id);

CREATE INDEX debriefs_progressevent_pgh_context_id_0a4f3dca ON public.debriefs_progressevent USING btree (pgh_context_id);

CREATE INDEX debriefs_progressevent_pgh_obj_id_68aa451c ON public.debriefs_progressevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_progressevent_said_by_id_fb4a05cf ON public.debriefs_progressevent USING btree (said_by_id);

CREATE INDEX debriefs_pulledin_issue_id_77a2489c ON public.debriefs_pulledin USING btree (issue_id);

CREATE INDEX debriefs_pulledin_person_id_a46658b9 ON public.debriefs_pulledin USING btree (person_id);

CREATE INDEX debriefs_pulledin_pulled_by_id_00af5196 ON public.debriefs_pulledin USING btree (pulled_by_id);

CREATE INDEX debriefs_pulledin_token_digest_27bfe9ae_like ON public.debriefs_pulledin USING btree (token_digest varchar_pattern_ops);

CREATE INDEX debriefs_pulledin_withdrawn_by_id_6e8165f5 ON public.debriefs_pulledin USING btree (withdrawn_by_id);

CREATE INDEX debriefs_pulledinevent_issue_id_8c681636 ON public.debriefs_pulledinevent USING btree (issue_id);

CREATE INDEX debriefs_pulledinevent_person_id_90996e42 ON public.debriefs_pulledinevent USING btree (person_id);

CREATE INDEX debriefs_pulledinevent_pgh_context_id_b89fb96a ON public.debriefs_pulledinevent USING btree (pgh_context_id);

CREATE INDEX debriefs_pulledinevent_pgh_obj_id_0b132eaf ON public.debriefs_pulledinevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_pulledinevent_pulled_by_id_c43aea14 ON public.debriefs_pulledinevent USING btree (pulled_by_id);

CREATE INDEX debriefs_pulledinevent_withdrawn_by_id_752153d1 ON public.debriefs_pulledinevent USING btree (withdrawn_by_id);

CREATE INDEX debriefs_quietputaway_put_away_by_id_d7011fae ON public.debriefs_quietputaway USING btree (put_away_by_id);

CREATE INDEX debriefs_sharedname_case_id_ae361479 ON public.debriefs_sharedname USING btree (case_id);

CREATE INDEX debriefs_sharedname_pulled_in_id_b6be5f59 ON public.debriefs_sharedname USING btree (pulled_in_id);

CREATE INDEX debriefs_sharedname_shared_by_id_1333591d ON public.debriefs_sharedname USING btree (shared_by_id);

CREATE INDEX debriefs_sharedname_withdrawn_by_id_f629eed5 ON public.debriefs_sharedname USING btree (withdrawn_by_id);

CREATE INDEX debriefs_sharednameevent_case_id_3f69a731 ON public.debriefs_sharednameevent USING btree (case_id);

CREATE INDEX debriefs_sharednameevent_pgh_context_id_a9e4dc18 ON public.debriefs_sharednameevent USING btree (pgh_context_id);

CREATE INDEX debriefs_sharednameevent_pgh_obj_id_ae6f2c58 ON public.debriefs_sharednameevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_sharednameevent_pulled_in_id_08e6721e ON public.debriefs_sharednameevent USING btree (pulled_in_id);

CREATE INDEX debriefs_sharednameevent_shared_by_id_6915d494 ON public.debriefs_sharednameevent USING btree (shared_by_id);

CREATE INDEX debriefs_sharednameevent_withdrawn_by_id_e6f9eb14 ON public.debriefs_sharednameevent USING btree (withdrawn_by_id);

CREATE INDEX debriefs_skillnote_activity_id_36723437 ON public.debriefs_skillnote USING btree (activity_id);

CREATE INDEX debriefs_skillnote_system_id_7c32de71 ON public.debriefs_skillnote USING btree (system_id);

CREATE INDEX debriefs_skillnote_written_by_id_7baa70a9 ON public.debriefs_skillnote USING btree (written_by_id);

CREATE INDEX debriefs_skillnoteevent_activity_id_cf947f3f ON public.debriefs_skillnoteevent USING btree (activity_id);

CREATE INDEX debriefs_skillnoteevent_pgh_context_id_60187a9c ON public.debriefs_skillnoteevent USING btree (pgh_context_id);

CREATE INDEX debriefs_skillnoteevent_pgh_obj_id_d05884d2 ON public.debriefs_skillnoteevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_skillnoteevent_system_id_2a1d8136 ON public.debriefs_skillnoteevent USING btree (system_id);

CREATE INDEX debriefs_skillnoteevent_written_by_id_8c8af870 ON public.debriefs_skillnoteevent USING btree (written_by_id);

CREATE INDEX debriefs_tally_debrief_id_1f81ea3a ON public.debriefs_tally USING btree (debrief_id);

CREATE INDEX debriefs_tally_issue_id_58901bb0 ON public.debriefs_tally USING btree (issue_id);

CREATE INDEX debriefs_totalkabout_asked_by_id_65bcceb9 ON public.debriefs_totalkabout USING btree (asked_by_id);

CREATE INDEX debriefs_totalkabout_case_id_ad3c06a7 ON public.debriefs_totalkabout USING btree (case_id);

CREATE INDEX debriefs_totalkabout_debrief_id_f199c7a2 ON public.debriefs_totalkabout USING btree (debrief_id);

CREATE INDEX debriefs_totalkabout_settled_by_id_957be2bc ON public.debriefs_totalkabout USING btree (settled_by_id);

CREATE INDEX debriefs_totalkabout_source_fe75ac6b_like ON public.debriefs_totalkabout USING btree (source varchar_pattern_ops);

CREATE INDEX debriefs_totalkabout_team_id_60dc3ffa ON public.debriefs_totalkabout USING btree (team_id);

CREATE INDEX debriefs_totalkaboutevent_asked_by_id_22f4f91d ON public.debriefs_totalkaboutevent USING btree (asked_by_id);

CREATE INDEX debriefs_totalkaboutevent_case_id_18ed7abc ON public.debriefs_totalkaboutevent USING btree (case_id);

CREATE INDEX debriefs_totalkaboutevent_debrief_id_bc0a555a ON public.debriefs_totalkaboutevent USING btree (debrief_id);

CREATE INDEX debriefs_totalkaboutevent_pgh_context_id_164080ba ON public.debriefs_totalkaboutevent USING btree (pgh_context_id);

CREATE INDEX debriefs_totalkaboutevent_pgh_obj_id_fbf6f759 ON public.debriefs_totalkaboutevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_totalkaboutevent_settled_by_id_1e764021 ON public.debriefs_totalkaboutevent USING btree (settled_by_id);

CREATE INDEX debriefs_totalkaboutevent_team_id_421e5880 ON public.debriefs_totalkaboutevent USING btree (team_id);

CREATE INDEX debriefs_welfare_debrief_id_60ee6fa1 ON public.debriefs_welfare USING btree (debrief_id);

CREATE INDEX debriefs_welfare_person_id_275d446d ON public.debriefs_welfare USING btree (person_id);

CREATE INDEX debriefs_welfare_talk_to_id_54869305 ON public.debriefs_welfare USING btree (talk_to_id);

CREATE INDEX debriefs_welfareband_month_id_42a7de87 ON public.debriefs_welfareband USING btree (month_id);

CREATE INDEX debriefs_welfareband_organisation_id_0fe732da ON public.debriefs_welfareband USING btree (organisation_id);

CREATE INDEX debriefs_welfareevent_debrief_id_519c46cc ON public.debriefs_welfareevent USING btree (debrief_id);

CREATE INDEX debriefs_welfareevent_person_id_c3763da4 ON public.debriefs_welfareevent USING btree (person_id);

CREATE INDEX debriefs_welfareevent_pgh_context_id_0b5434c8 ON public.debriefs_welfareevent USING btree (pgh_context_id);

CREATE INDEX debriefs_welfareevent_pgh_obj_id_41140afb ON public.debriefs_welfareevent USING btree (pgh_obj_id);

CREATE INDEX debriefs_welfareevent_talk_to_id_101e001d ON public.debriefs_welfareevent USING btree (talk_to_id);

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX export_newest_first ON public.systems_export USING btree (owner_id, asked_at DESC);

CREATE INDEX held_row_waiting ON public.debriefs_heldrow USING btree (team_id, id) WHERE (settled_at IS NULL);

CREATE INDEX issue_lexemes ON public.debriefs_issue USING gin (lexemes) WITH (fastupdate=off);

CREATE INDEX issue_of_case ON public.debriefs_issue USING btree (case_id);

CREATE INDEX issue_of_team_seen ON public.debriefs_issue USING btree (team_id, raised_on DESC, id DESC) INCLUDE (case_id, deleted_at);

CREATE INDEX issue_sent_lexemes ON public.debriefs_issue USING gin (sent_lexemes) WITH (fastupdate=off) WHERE (sent_at IS NOT NULL);

CREATE UNIQUE INDEX kind_name_is_its_own ON public.purchases_kind USING btree (name);

CREATE INDEX knox_authtoken_digest_188c7e77_like ON public.knox_authtoken USING btree (digest varchar_pattern_ops);

CREATE INDEX knox_authtoken_token_key_8f4f7d47 ON public.knox_authtoken USING btree (token_key);

CREATE INDEX knox_authtoken_token_key_8f4f7d47_like ON public.knox_authtoken USING btree (token_key varchar_pattern_ops);

CREATE INDEX knox_authtoken_user_id_e5a5d899 ON public.knox_authtoken USING btree (user_id);

CREATE INDEX learning_by_what_it_became ON public.purchases_learning USING btree (became);

CREATE INDEX learning_cycles_answerfromabove_answered_by_id_789a9cb6 ON public.learning_cycles_answerfromabove USING btree (answered_by_id);

CREATE INDEX learning_cycles_answerfromabove_change_id_17277a64 ON public.learning_cycles_answerfromabove USING btree (change_id);

CREATE INDEX learning_cycles_answerfromabove_conversation_id_8f4b0951 ON public.learning_cycles_answerfromabove USING btree (conversation_id);

CREATE INDEX learning_cycles_answerfromaboveevent_answered_by_id_f853b35e ON public.learning_cycles_answerfromaboveevent USING btree (answered_by_id);

CREATE INDEX learning_cycles_answerfromaboveevent_change_id_70a8759c ON public.learning_cycles_answerfromaboveevent USING btree (change_id);

CREATE INDEX learning_cycles_answerfromaboveevent_conversation_id_be9ced03 ON public.learning_cycles_answerfromaboveevent USING btree (conversation_id);

CREATE INDEX learning_cycles_answerfromaboveevent_pgh_context_id_30388f18 ON public.learning_cycles_answerfromaboveevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_answerfromaboveevent_pgh_obj_id_942bf09b ON public.learning_cycles_answerfromaboveevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_caseforchange_conversation_id_5875214d ON public.learning_cycles_caseforchange USING btree (conversation_id);

CREATE INDEX learning_cycles_caseforchange_passed_by_id_c088d4d8 ON public.learning_cycles_caseforchange USING btree (passed_by_id);

CREATE INDEX learning_cycles_caseforchange_stories_caseforchange_id_5816a28d ON public.learning_cycles_caseforchange_stories USING btree (caseforchange_id);

CREATE INDEX learning_cycles_caseforchange_stories_entry_id_e6f523ba ON public.learning_cycles_caseforchange_stories USING btree (entry_id);

CREATE INDEX learning_cycles_caseforchange_taken_back_by_id_08334e3c ON public.learning_cycles_caseforchange USING btree (taken_back_by_id);

CREATE INDEX learning_cycles_caseforchange_to_conversation_id_de9c32aa ON public.learning_cycles_caseforchange USING btree (to_conversation_id);

CREATE INDEX learning_cycles_caseforchange_to_system_id_3a2d97ff ON public.learning_cycles_caseforchange USING btree (to_system_id);

CREATE INDEX learning_cycles_caseforchange_written_by_id_dde0ec18 ON public.learning_cycles_caseforchange USING btree (written_by_id);

CREATE INDEX learning_cycles_caseforchangeevent_conversation_id_9b094fcb ON public.learning_cycles_caseforchangeevent USING btree (conversation_id);

CREATE INDEX learning_cycles_caseforchangeevent_passed_by_id_80f23b8a ON public.learning_cycles_caseforchangeevent USING btree (passed_by_id);

CREATE INDEX learning_cycles_caseforchangeevent_pgh_context_id_8ab80338 ON public.learning_cycles_caseforchangeevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_caseforchangeevent_pgh_obj_id_1d64513b ON public.learning_cycles_caseforchangeevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_caseforchangeevent_taken_back_by_id_49662cbd ON public.learning_cycles_caseforchangeevent USING btree (taken_back_by_id);

CREATE INDEX learning_cycles_caseforchangeevent_to_conversation_id_c3b7b3b0 ON public.learning_cycles_caseforchangeevent USING btree (to_conversation_id);

CREATE INDEX learning_cycles_caseforchangeevent_to_system_id_5994bb6a ON public.learning_cycles_caseforchangeevent USING btree (to_system_id);

CREATE INDEX learning_cycles_caseforchangeevent_written_by_id_09c64eb3 ON public.learning_cycles_caseforchangeevent USING btree (written_by_id);

CREATE INDEX learning_cycles_comparedtext_conversation_id_ff980973 ON public.learning_cycles_comparedtext USING btree (conversation_id);

CREATE INDEX learning_cycles_conversation_feeds_into_id_e5e0701a ON public.learning_cycles_conversation USING btree (feeds_into_id);

CREATE INDEX learning_cycles_conversation_merged_into_id_a50e2c22 ON public.learning_cycles_conversation USING btree (merged_into_id);

CREATE INDEX learning_cycles_conversation_opened_by_id_c19f7402 ON public.learning_cycles_conversation USING btree (opened_by_id);

CREATE INDEX learning_cycles_conversation_passed_up_by_id_6ceb0e9d ON public.learning_cycles_conversation USING btree (passed_up_by_id);

CREATE INDEX learning_cycles_conversation_system_id_8ae71e18 ON public.learning_cycles_conversation USING btree (system_id);

CREATE INDEX learning_cycles_conversationevent_feeds_into_id_646ff8b7 ON public.learning_cycles_conversationevent USING btree (feeds_into_id);

CREATE INDEX learning_cycles_conversationevent_merged_into_id_ecb09cb8 ON public.learning_cycles_conversationevent USING btree (merged_into_id);

CREATE INDEX learning_cycles_conversationevent_opened_by_id_592e69be ON public.learning_cycles_conversationevent USING btree (opened_by_id);

CREATE INDEX learning_cycles_conversationevent_passed_up_by_id_69aa071b ON public.learning_cycles_conversationevent USING btree (passed_up_by_id);

CREATE INDEX learning_cycles_conversationevent_pgh_context_id_d8b74f69 ON public.learning_cycles_conversationevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_conversationevent_pgh_obj_id_5d6df8e4 ON public.learning_cycles_conversationevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_conversationevent_system_id_61a3c8cb ON public.learning_cycles_conversationevent USING btree (system_id);

CREATE INDEX learning_cycles_decision_decided_by_id_7aa50b2b ON public.learning_cycles_decision USING btree (decided_by_id);

CREATE INDEX learning_cycles_decision_owner_id_e90ddd09 ON public.learning_cycles_decision USING btree (owner_id);

CREATE INDEX learning_cycles_decision_session_id_4e33bd94 ON public.learning_cycles_decision USING btree (session_id);

CREATE INDEX learning_cycles_decisionevent_decided_by_id_68a5e18d ON public.learning_cycles_decisionevent USING btree (decided_by_id);

CREATE INDEX learning_cycles_decisionevent_owner_id_919a1059 ON public.learning_cycles_decisionevent USING btree (owner_id);

CREATE INDEX learning_cycles_decisionevent_pgh_context_id_df9f00d2 ON public.learning_cycles_decisionevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_decisionevent_pgh_obj_id_aa993ee2 ON public.learning_cycles_decisionevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_decisionevent_session_id_62ef1edc ON public.learning_cycles_decisionevent USING btree (session_id);

CREATE INDEX learning_cycles_entry_case_id_e109a814 ON public.learning_cycles_entry USING btree (case_id);

CREATE INDEX learning_cycles_entry_conversation_id_023c221f ON public.learning_cycles_entry USING btree (conversation_id);

CREATE INDEX learning_cycles_entry_in_answer_to_id_0b195c4a ON public.learning_cycles_entry USING btree (in_answer_to_id);

CREATE INDEX learning_cycles_entry_said_by_id_42024ab2 ON public.learning_cycles_entry USING btree (said_by_id);

CREATE INDEX learning_cycles_entry_withdrawn_by_id_7899cddf ON public.learning_cycles_entry USING btree (withdrawn_by_id);

CREATE INDEX learning_cycles_entryevent_case_id_a19cffb4 ON public.learning_cycles_entryevent USING btree (case_id);

CREATE INDEX learning_cycles_entryevent_conversation_id_d5f0df33 ON public.learning_cycles_entryevent USING btree (conversation_id);

CREATE INDEX learning_cycles_entryevent_in_answer_to_id_2f9c137c ON public.learning_cycles_entryevent USING btree (in_answer_to_id);

CREATE INDEX learning_cycles_entryevent_pgh_context_id_dd8b801c ON public.learning_cycles_entryevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_entryevent_pgh_obj_id_30b6116c ON public.learning_cycles_entryevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_entryevent_said_by_id_87a174fd ON public.learning_cycles_entryevent USING btree (said_by_id);

CREATE INDEX learning_cycles_entryevent_withdrawn_by_id_772e5c86 ON public.learning_cycles_entryevent USING btree (withdrawn_by_id);

CREATE INDEX learning_cycles_evidence_issue_id_a14f5b10 ON public.learning_cycles_evidence USING btree (issue_id);

CREATE INDEX learning_cycles_evidence_session_id_410dce5e ON public.learning_cycles_evidence USING btree (session_id);

CREATE INDEX learning_cycles_experiment_cycle_id_f633a309 ON public.learning_cycles_experiment USING btree (cycle_id);

CREATE INDEX learning_cycles_experiment_ended_by_id_134f0fd4 ON public.learning_cycles_experiment USING btree (ended_by_id);

CREATE INDEX learning_cycles_experiment_started_by_id_57594b62 ON public.learning_cycles_experiment USING btree (started_by_id);

CREATE INDEX learning_cycles_experimentevent_cycle_id_6828dce8 ON public.learning_cycles_experimentevent USING btree (cycle_id);

CREATE INDEX learning_cycles_experimentevent_ended_by_id_b541e9b0 ON public.learning_cycles_experimentevent USING btree (ended_by_id);

CREATE INDEX learning_cycles_experimentevent_pgh_context_id_02ce3923 ON public.learning_cycles_experimentevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_experimentevent_pgh_obj_id_578cc6a3 ON public.learning_cycles_experimentevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_experimentevent_started_by_id_4756be94 ON public.learning_cycles_experimentevent USING btree (started_by_id);

CREATE INDEX learning_cycles_following_conversation_id_a5d6cd45 ON public.learning_cycles_following USING btree (conversation_id);

CREATE INDEX learning_cycles_following_person_id_89d20722 ON public.learning_cycles_following USING btree (person_id);

CREATE INDEX learning_cycles_happening_conversation_id_d7fb78c4 ON public.learning_cycles_happening USING btree (conversation_id);

CREATE INDEX learning_cycles_happening_done_by_id_8cc92993 ON public.learning_cycles_happening USING btree (done_by_id);

CREATE INDEX learning_cycles_joinedfollower_step_id_93911c6f ON public.learning_cycles_joinedfollower USING btree (step_id);

CREATE INDEX learning_cycles_learningcycle_case_id_8425f4d0 ON public.learning_cycles_learningcycle USING btree (case_id);

CREATE INDEX learning_cycles_learningcycle_conversation_id_2ec5be5c ON public.learning_cycles_learningcycle USING btree (conversation_id);

CREATE INDEX learning_cycles_learningcycle_ended_by_id_01153bcf ON public.learning_cycles_learningcycle USING btree (ended_by_id);

CREATE INDEX learning_cycles_learningcycle_influences_id_29791d87 ON public.learning_cycles_learningcycle USING btree (influences_id);

CREATE INDEX learning_cycles_learningcycle_started_by_id_87ab0ea3 ON public.learning_cycles_learningcycle USING btree (started_by_id);

CREATE INDEX learning_cycles_learningcycle_system_id_a14db27e ON public.learning_cycles_learningcycle USING btree (system_id);

CREATE INDEX learning_cycles_learningcycleevent_case_id_ba4ddc9a ON public.learning_cycles_learningcycleevent USING btree (case_id);

CREATE INDEX learning_cycles_learningcycleevent_conversation_id_dd44b474 ON public.learning_cycles_learningcycleevent USING btree (conversation_id);

CREATE INDEX learning_cycles_learningcycleevent_decision_id_9e431f9c ON public.learning_cycles_learningcycleevent USING btree (decision_id);

CREATE INDEX learning_cycles_learningcycleevent_ended_by_id_5fe3000c ON public.learning_cycles_learningcycleevent USING btree (ended_by_id);

CREATE INDEX learning_cycles_learningcycleevent_influences_id_010a0d66 ON public.learning_cycles_learningcycleevent USING btree (influences_id);

CREATE INDEX learning_cycles_learningcycleevent_pgh_context_id_329e0803 ON public.learning_cycles_learningcycleevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_learningcycleevent_pgh_obj_id_5ee0ee11 ON public.learning_cycles_learningcycleevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_learningcycleevent_started_by_id_4c0f09f5 ON public.learning_cycles_learningcycleevent USING btree (started_by_id);

CREATE INDEX learning_cycles_learningcycleevent_system_id_db22c106 ON public.learning_cycles_learningcycleevent USING btree (system_id);

CREATE INDEX learning_cycles_leveragepoint_changes_leveragepoint_id_107b12b1 ON public.learning_cycles_leveragepoint_changes USING btree (leveragepoint_id);

CREATE INDEX learning_cycles_leveragepoint_changes_systemchange_id_abea2e89 ON public.learning_cycles_leveragepoint_changes USING btree (systemchange_id);

CREATE INDEX learning_cycles_leveragepoint_created_by_id_6043c7d0 ON public.learning_cycles_leveragepoint USING btree (created_by_id);

CREATE INDEX learning_cycles_leveragepoint_met_in_conversation_id_6020820c ON public.learning_cycles_leveragepoint_met_in USING btree (conversation_id);

CREATE INDEX learning_cycles_leveragepoint_met_in_leveragepoint_id_60a1487f ON public.learning_cycles_leveragepoint_met_in USING btree (leveragepoint_id);

CREATE INDEX learning_cycles_leveragepoint_system_id_1e1862bc ON public.learning_cycles_leveragepoint USING btree (system_id);

CREATE INDEX learning_cycles_leveragepointevent_created_by_id_561f2e3f ON public.learning_cycles_leveragepointevent USING btree (created_by_id);

CREATE INDEX learning_cycles_leveragepointevent_pgh_context_id_902c8850 ON public.learning_cycles_leveragepointevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_leveragepointevent_pgh_obj_id_c0937a51 ON public.learning_cycles_leveragepointevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_leveragepointevent_system_id_08d8e3c5 ON public.learning_cycles_leveragepointevent USING btree (system_id);

CREATE INDEX learning_cycles_movedfeed_conversation_id_cf136050 ON public.learning_cycles_movedfeed USING btree (conversation_id);

CREATE INDEX learning_cycles_movedfeed_from_conversation_id_7a3722f0 ON public.learning_cycles_movedfeed USING btree (from_conversation_id);

CREATE INDEX learning_cycles_movedfeed_step_id_c4c570fd ON public.learning_cycles_movedfeed USING btree (step_id);

CREATE INDEX learning_cycles_movedfeed_to_conversation_id_6d2311e8 ON public.learning_cycles_movedfeed USING btree (to_conversation_id);

CREATE INDEX learning_cycles_movedplacement_from_conversation_id_c6a5d46d ON public.learning_cycles_movedplacement USING btree (from_conversation_id);

CREATE INDEX learning_cycles_movedplacement_issue_id_47ee165e ON public.learning_cycles_movedplacement USING btree (issue_id);

CREATE INDEX learning_cycles_movedplacement_step_id_2ce687af ON public.learning_cycles_movedplacement USING btree (step_id);

CREATE INDEX learning_cycles_movedplacement_to_conversation_id_d9be140a ON public.learning_cycles_movedplacement USING btree (to_conversation_id);

CREATE INDEX learning_cycles_movedplacement_was_settled_by_id_77c71557 ON public.learning_cycles_movedplacement USING btree (was_settled_by_id);

CREATE INDEX learning_cycles_offer_conversation_id_20e2b900 ON public.learning_cycles_offer USING btree (conversation_id);

CREATE INDEX learning_cycles_offer_offered_by_id_6a9a5034 ON public.learning_cycles_offer USING btree (offered_by_id);

CREATE INDEX learning_cycles_offer_settled_by_id_ff9be4f5 ON public.learning_cycles_offer USING btree (settled_by_id);

CREATE INDEX learning_cycles_offer_system_id_3f192953 ON public.learning_cycles_offer USING btree (system_id);

CREATE INDEX learning_cycles_offerevent_conversation_id_5989178d ON public.learning_cycles_offerevent USING btree (conversation_id);

CREATE INDEX learning_cycles_offerevent_offered_by_id_1ff452f0 ON public.learning_cycles_offerevent USING btree (offered_by_id);

CREATE INDEX learning_cycles_offerevent_pgh_context_id_84dcbeb7 ON public.learning_cycles_offerevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_offerevent_pgh_obj_id_bd96e15d ON public.learning_cycles_offerevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_offerevent_settled_by_id_76e5568c ON public.learning_cycles_offerevent USING btree (settled_by_id);

CREATE INDEX learning_cycles_offerevent_system_id_e938f263 ON public.learning_cycles_offerevent USING btree (system_id);

CREATE INDEX learning_cycles_offerevent_taken_up_in_id_6e1d5417 ON public.learning_cycles_offerevent USING btree (taken_up_in_id);

CREATE INDEX learning_cycles_placement_conversation_id_f1d58c3d ON public.learning_cycles_placement USING btree (conversation_id);

CREATE INDEX learning_cycles_placement_settled_by_id_5c398ee5 ON public.learning_cycles_placement USING btree (settled_by_id);

CREATE INDEX learning_cycles_placementevent_conversation_id_cea0ec38 ON public.learning_cycles_placementevent USING btree (conversation_id);

CREATE INDEX learning_cycles_placementevent_issue_id_75ae6bec ON public.learning_cycles_placementevent USING btree (issue_id);

CREATE INDEX learning_cycles_placementevent_pgh_context_id_5ababd75 ON public.learning_cycles_placementevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_placementevent_pgh_obj_id_f176b66d ON public.learning_cycles_placementevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_placementevent_settled_by_id_4d5b8b40 ON public.learning_cycles_placementevent USING btree (settled_by_id);

CREATE INDEX learning_cycles_sensemakin_conversation_id_094ba635 ON public.learning_cycles_sensemakingsessionevent USING btree (conversation_id);

CREATE INDEX learning_cycles_sensemakingsession_closed_by_id_e17c27ab ON public.learning_cycles_sensemakingsession USING btree (closed_by_id);

CREATE INDEX learning_cycles_sensemakingsession_convened_by_id_37bf47ad ON public.learning_cycles_sensemakingsession USING btree (convened_by_id);

CREATE INDEX learning_cycles_sensemakingsession_conversation_id_df4b18e8 ON public.learning_cycles_sensemakingsession USING btree (conversation_id);

CREATE INDEX learning_cycles_sensemakingsession_system_id_907c2363 ON public.learning_cycles_sensemakingsession USING btree (system_id);

CREATE INDEX learning_cycles_sensemakingsessionevent_closed_by_id_a4c9b2f1 ON public.learning_cycles_sensemakingsessionevent USING btree (closed_by_id);

CREATE INDEX learning_cycles_sensemakingsessionevent_convened_by_id_e82be034 ON public.learning_cycles_sensemakingsessionevent USING btree (convened_by_id);

CREATE INDEX learning_cycles_sensemakingsessionevent_pgh_context_id_d15a87fe ON public.learning_cycles_sensemakingsessionevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_sensemakingsessionevent_pgh_obj_id_80c42e2c ON public.learning_cycles_sensemakingsessionevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_sensemakingsessionevent_system_id_bee3a3ac ON public.learning_cycles_sensemakingsessionevent USING btree (system_id);

CREATE INDEX learning_cycles_stagenote_visit_id_af7380ec ON public.learning_cycles_stagenote USING btree (visit_id);

CREATE INDEX learning_cycles_stagenote_written_by_id_67737db4 ON public.learning_cycles_stagenote USING btree (written_by_id);

CREATE INDEX learning_cycles_stagenoteevent_pgh_context_id_1a45f404 ON public.learning_cycles_stagenoteevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_stagenoteevent_pgh_obj_id_6fa06291 ON public.learning_cycles_stagenoteevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_stagenoteevent_visit_id_e2cbc7b0 ON public.learning_cycles_stagenoteevent USING btree (visit_id);

CREATE INDEX learning_cycles_stagenoteevent_written_by_id_f1f50a74 ON public.learning_cycles_stagenoteevent USING btree (written_by_id);

CREATE INDEX learning_cycles_stagevisit_cycle_id_b11616c8 ON public.learning_cycles_stagevisit USING btree (cycle_id);

CREATE INDEX learning_cycles_stagevisit_entered_by_id_67d9917b ON public.learning_cycles_stagevisit USING btree (entered_by_id);

CREATE INDEX learning_cycles_step_into_id_c67b1536 ON public.learning_cycles_step USING btree (into_id);

CREATE INDEX learning_cycles_step_out_of_id_ec2f9670 ON public.learning_cycles_step USING btree (out_of_id);

CREATE INDEX learning_cycles_step_system_id_1cbc6633 ON public.learning_cycles_step USING btree (system_id);

CREATE INDEX learning_cycles_step_taken_by_id_dfc8bb67 ON public.learning_cycles_step USING btree (taken_by_id);

CREATE INDEX learning_cycles_step_undone_by_id_e930ba6e ON public.learning_cycles_step USING btree (undone_by_id);

CREATE INDEX learning_cycles_systemchange_cycle_id_1d15f794 ON public.learning_cycles_systemchange USING btree (cycle_id);

CREATE INDEX learning_cycles_systemchange_made_by_id_38d3374e ON public.learning_cycles_systemchange USING btree (made_by_id);

CREATE INDEX learning_cycles_systemchange_settles_issue_id_5b49caef ON public.learning_cycles_systemchange_settles USING btree (issue_id);

CREATE INDEX learning_cycles_systemchange_settles_systemchange_id_ef78db4a ON public.learning_cycles_systemchange_settles USING btree (systemchange_id);

CREATE INDEX learning_cycles_systemchangeevent_cycle_id_cdc19711 ON public.learning_cycles_systemchangeevent USING btree (cycle_id);

CREATE INDEX learning_cycles_systemchangeevent_made_by_id_28d9dd68 ON public.learning_cycles_systemchangeevent USING btree (made_by_id);

CREATE INDEX learning_cycles_systemchangeevent_pgh_context_id_04f86dd9 ON public.learning_cycles_systemchangeevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_systemchangeevent_pgh_obj_id_ba260a29 ON public.learning_cycles_systemchangeevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_systempicture_system_id_6ecb431a ON public.learning_cycles_systempicture USING btree (system_id);

CREATE INDEX learning_cycles_teaminconversation_team_id_24f09fed ON public.learning_cycles_teaminconversation USING btree (team_id);

CREATE INDEX learning_cycles_terminhome_conversation_id_c02ddd26 ON public.learning_cycles_terminhome USING btree (conversation_id);

CREATE INDEX learning_cycles_tiedquestion_conversation_id_d7d938ea ON public.learning_cycles_tiedquestion USING btree (conversation_id);

CREATE INDEX learning_cycles_tiedquestion_team_id_159561cc ON public.learning_cycles_tiedquestion USING btree (team_id);

CREATE INDEX learning_cycles_tiedquestion_tied_by_id_6b6644b9 ON public.learning_cycles_tiedquestion USING btree (tied_by_id);

CREATE INDEX learning_cycles_tiedquestionevent_conversation_id_b022c327 ON public.learning_cycles_tiedquestionevent USING btree (conversation_id);

CREATE INDEX learning_cycles_tiedquestionevent_pgh_context_id_664fa598 ON public.learning_cycles_tiedquestionevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_tiedquestionevent_pgh_obj_id_5bb86527 ON public.learning_cycles_tiedquestionevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_tiedquestionevent_team_id_6304feb8 ON public.learning_cycles_tiedquestionevent USING btree (team_id);

CREATE INDEX learning_cycles_tiedquestionevent_tied_by_id_1288aa92 ON public.learning_cycles_tiedquestionevent USING btree (tied_by_id);

CREATE INDEX learning_cycles_voice_said_by_id_4a952324 ON public.learning_cycles_voice USING btree (said_by_id);

CREATE INDEX learning_cycles_voice_session_id_a7555d7b ON public.learning_cycles_voice USING btree (session_id);

CREATE INDEX learning_cycles_voiceevent_pgh_context_id_9aae2753 ON public.learning_cycles_voiceevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_voiceevent_pgh_obj_id_01cd417c ON public.learning_cycles_voiceevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_voiceevent_said_by_id_935ea345 ON public.learning_cycles_voiceevent USING btree (said_by_id);

CREATE INDEX learning_cycles_voiceevent_session_id_c384e9e7 ON public.learning_cycles_voiceevent USING btree (session_id);

CREATE INDEX learning_cycles_word_group_id_f0186f94 ON public.learning_cycles_word USING btree (group_id);

CREATE INDEX learning_cycles_wordevent_group_id_c98146f6 ON public.learning_cycles_wordevent USING btree (group_id);

CREATE INDEX learning_cycles_wordevent_pgh_context_id_7ff1cede ON public.learning_cycles_wordevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_wordevent_pgh_obj_id_fdb69bea ON public.learning_cycles_wordevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_wordgroup_changed_by_id_514b9bae ON public.learning_cycles_wordgroup USING btree (changed_by_id);

CREATE INDEX learning_cycles_wordgroupevent_changed_by_id_605800eb ON public.learning_cycles_wordgroupevent USING btree (changed_by_id);

CREATE INDEX learning_cycles_wordgroupevent_pgh_context_id_bb420b4f ON public.learning_cycles_wordgroupevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_wordgroupevent_pgh_obj_id_4334687b ON public.learning_cycles_wordgroupevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_worry_conversation_id_ae288114 ON public.learning_cycles_worry USING btree (conversation_id);

CREATE INDEX learning_cycles_worry_written_by_id_7976a081 ON public.learning_cycles_worry USING btree (written_by_id);

CREATE INDEX learning_cycles_worryevent_conversation_id_8b9ca730 ON public.learning_cycles_worryevent USING btree (conversation_id);

CREATE INDEX learning_cycles_worryevent_pgh_context_id_f8b97ca2 ON public.learning_cycles_worryevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_worryevent_pgh_obj_id_c6f0af28 ON public.learning_cycles_worryevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_worryevent_written_by_id_69b239bf ON public.learning_cycles_worryevent USING btree (written_by_id);

CREATE INDEX learning_cycles_worryseen_seen_by_id_fca84f76 ON public.learning_cycles_worryseen USING btree (seen_by_id);

CREATE INDEX learning_cycles_worryseen_worry_id_c0dc769e ON public.learning_cycles_worryseen USING btree (worry_id);

CREATE INDEX learning_cycles_worryseenevent_pgh_context_id_7f8b8265 ON public.learning_cycles_worryseenevent USING btree (pgh_context_id);

CREATE INDEX learning_cycles_worryseenevent_pgh_obj_id_6db8be38 ON public.learning_cycles_worryseenevent USING btree (pgh_obj_id);

CREATE INDEX learning_cycles_worryseenevent_seen_by_id_fa6bb617 ON public.learning_cycles_worryseenevent USING btree (seen_by_id);

CREATE INDEX learning_cycles_worryseenevent_worry_id_a7075960 ON public.learning_cycles_worryseenevent USING btree (worry_id);

CREATE INDEX leverage_of_system_newest ON public.learning_cycles_leveragepoint USING btree (system_id, id DESC);

CREATE INDEX line_newest_first ON public.purchases_line USING btree (organisation_id, day DESC, id DESC);

CREATE INDEX line_of_card_and_amount ON public.purchases_line USING btree (card_id, amount, day);

CREATE INDEX look_newest_first ON public.casework_caselook USING btree (case_id, at DESC);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);

CREATE INDEX note_lexemes ON public.debriefs_note USING gin (lexemes) WITH (fastupdate=off);

CREATE INDEX note_waiting_of_team ON public.debriefs_note USING btree (team_id, written_at) WHERE (debrief_id IS NULL);

CREATE INDEX notice_line_of_key ON public.systems_noticeline USING btree (key);

CREATE INDEX notice_newest_first ON public.systems_notice USING btree (person_id, told_at DESC);

CREATE INDEX notice_not_read ON public.systems_notice USING btree (person_id) WHERE (read_at IS NULL);

CREATE INDEX notice_of_topic ON public.systems_notice USING btree (topic);

CREATE UNIQUE INDEX offer_once_at_a_time ON public.learning_cycles_offer USING btree (conversation_id, system_id) WHERE (settled_at IS NULL);

CREATE INDEX pending_of_subject ON public.systems_pendingchange USING btree (subject, subject_id);

CREATE UNIQUE INDEX person_email_once ON public.systems_person USING btree (lower((email)::text));

CREATE INDEX picture_newest_first ON public.learning_cycles_conversationpicture USING btree (last_seen DESC);

CREATE INDEX placement_not_settled ON public.learning_cycles_placement USING btree (conversation_id) WHERE (settled_at IS NULL);

CREATE INDEX progress_lexemes ON public.debriefs_progress USING gin (lexemes) WITH (fastupdate=off);

CREATE INDEX progress_of_case_newest ON public.debriefs_progress USING btree (case_id, said_at DESC);

CREATE INDEX published_line_in_order ON public.purchases_publishedline USING btree (quarter_id, day, id);

CREATE UNIQUE INDEX pulled_in_once_at_a_time ON public.debriefs_pulledin USING btree (issue_id, person_id) WHERE (withdrawn_at IS NULL);

CREATE INDEX purchase_lexemes ON public.purchases_purchase USING gin (lexemes) WITH (fastupdate=off);

CREATE INDEX purchase_of_budget ON public.purchases_purchase USING btree (budget_id, bought_on);

CREATE INDEX purchase_of_card ON public.purchases_purchase USING btree (card_id, bought_on);

CREATE INDEX purchase_of_case ON public.purchases_purchase USING btree (case_id);

CREATE INDEX purchase_of_month_newest ON public.purchases_purchase USING btree (((date_trunc('month'::text, (bought_on)::timestamp without time zone))::date) DESC, id DESC);

CREATE INDEX purchase_of_payment ON public.purchases_purchase USING btree (payment) WHERE (payment IS NOT NULL);

CREATE INDEX purchase_of_team_newest ON public.purchases_purchase USING btree (team_id, bought_on DESC, id DESC);

CREATE INDEX purchase_of_worker ON public.purchases_purchase USING btree (worker_id, bought_on);

CREATE INDEX purchases_apart_line_id_b5e62dc2 ON public.purchases_apart USING btree (line_id);

CREATE INDEX purchases_apart_purchase_id_950cc1de ON public.purchases_apart USING btree (purchase_id);

CREATE INDEX purchases_apart_said_by_id_6a5c760c ON public.purchases_apart USING btree (said_by_id);

CREATE INDEX purchases_auditlook_organisation_id_37b3ec8d ON public.purchases_auditlook USING btree (organisation_id);

CREATE INDEX purchases_auditlook_person_id_57d12396 ON public.purchases_auditlook USING btree (person_id);

CREATE INDEX purchases_budget_system_id_833c7d8c ON public.purchases_budget USING btree (system_id);

CREATE INDEX purchases_budgetevent_pgh_context_id_e51e1f48 ON public.purchases_budgetevent USING btree (pgh_context_id);

CREATE INDEX purchases_budgetevent_pgh_obj_id_c0f7b342 ON public.purchases_budgetevent USING btree (pgh_obj_id);

CREATE INDEX purchases_budgetevent_system_id_597b50df ON public.purchases_budgetevent USING btree (system_id);

CREATE INDEX purchases_card_budget_id_d2e59f5e ON public.purchases_card USING btree (budget_id);

CREATE INDEX purchases_card_holder_id_b2b26e5e ON public.purchases_card USING btree (holder_id);

CREATE INDEX purchases_card_system_id_43f38d6b ON public.purchases_card USING btree (system_id);

CREATE INDEX purchases_cardevent_budget_id_70f6d3ae ON public.purchases_cardevent USING btree (budget_id);

CREATE INDEX purchases_cardevent_holder_id_af880d9c ON public.purchases_cardevent USING btree (holder_id);

CREATE INDEX purchases_cardevent_pgh_context_id_8b7bfdbe ON public.purchases_cardevent USING btree (pgh_context_id);

CREATE INDEX purchases_cardevent_pgh_obj_id_c0070899 ON public.purchases_cardevent USING btree (pgh_obj_id);

CREATE INDEX purchases_cardevent_system_id_7bee531f ON public.purchases_cardevent USING btree (system_id);

CREATE INDEX purchases_concern_closed_by_id_b50f7694 ON public.purchases_concern USING btree (closed_by_id);

CREATE INDEX purchases_concern_purchase_id_b1c81cfd ON public.purchases_concern USING btree (purchase_id);

CREATE INDEX purchases_concern_raised_by_id_0b74e5f9 ON public.purchases_concern USING btree (raised_by_id);

CREATE INDEX purchases_concern_told_by_id_a62410df ON public.purchases_concern USING btree (told_by_id);

CREATE INDEX purchases_concernevent_closed_by_id_52f562a6 ON public.purchases_concernevent USING btree (closed_by_id);

CREATE INDEX purchases_concernevent_pgh_context_id_83915874 ON public.purchases_concernevent USING btree (pgh_context_id);

CREATE INDEX purchases_concernevent_pgh_obj_id_b833121a ON public.purchases_concernevent USING btree (pgh_obj_id);

CREATE INDEX purchases_concernevent_purchase_id_b44fb484 ON public.purchases_concernevent USING btree (purchase_id);

CREATE INDEX purchases_concernevent_raised_by_id_2e7374b6 ON public.purchases_concernevent USING btree (raised_by_id);

CREATE INDEX purchases_concernevent_told_by_id_218f5a6a ON public.purchases_concernevent USING btree (told_by_id);

CREATE INDEX purchases_concernlook_concern_id_7c519d45 ON public.purchases_concernlook USING btree (concern_id);

CREATE INDEX purchases_concernlook_person_id_2feb3821 ON public.purchases_concernlook USING btree (person_id);

CREATE INDEX purchases_concernreader_concern_id_e3f59580 ON public.purchases_concernreader USING btree (concern_id);

CREATE INDEX purchases_concernreader_named_by_id_c114ac2d ON public.purchases_concernreader USING btree (named_by_id);

CREATE INDEX purchases_concernreader_person_id_19ddc09a ON public.purchases_concernreader USING btree (person_id);

CREATE INDEX purchases_kind_code_54ffd372_like ON public.purchases_kind USING btree (code varchar_pattern_ops);

CREATE INDEX purchases_kind_retired_by_id_c39dd3e1 ON public.purchases_kind USING btree (retired_by_id);

CREATE INDEX purchases_kindevent_pgh_context_id_7e0ae812 ON public.purchases_kindevent USING btree (pgh_context_id);

CREATE INDEX purchases_kindevent_pgh_obj_id_233fba1a ON public.purchases_kindevent USING btree (pgh_obj_id);

CREATE INDEX purchases_kindevent_pgh_obj_id_233fba1a_like ON public.purchases_kindevent USING btree (pgh_obj_id varchar_pattern_ops);

CREATE INDEX purchases_kindevent_retired_by_id_6934f2f7 ON public.purchases_kindevent USING btree (retired_by_id);

CREATE INDEX purchases_learning_purchase_id_3216cc66 ON public.purchases_learning USING btree (purchase_id);

CREATE INDEX purchases_learning_written_by_id_13f65cca ON public.purchases_learning USING btree (written_by_id);

CREATE INDEX purchases_learningevent_pgh_context_id_077d0467 ON public.purchases_learningevent USING btree (pgh_context_id);

CREATE INDEX purchases_learningevent_pgh_obj_id_fed65781 ON public.purchases_learningevent USING btree (pgh_obj_id);

CREATE INDEX purchases_learningevent_purchase_id_34a9ef63 ON public.purchases_learningevent USING btree (purchase_id);

CREATE INDEX purchases_learningevent_written_by_id_db9460d1 ON public.purchases_learningevent USING btree (written_by_id);

CREATE INDEX purchases_line_card_id_2c740947 ON public.purchases_line USING btree (card_id);

CREATE INDEX purchases_line_organisation_id_8ca3e4e8 ON public.purchases_line USING btree (organisation_id);

CREATE INDEX purchases_line_settled_by_id_73876c78 ON public.purchases_line USING btree (settled_by_id);

CREATE INDEX purchases_lineevent_pgh_context_id_e79f0944 ON public.purchases_lineevent USING btree (pgh_context_id);

CREATE INDEX purchases_lineevent_pgh_obj_id_cdf5fadb ON public.purchases_lineevent USING btree (pgh_obj_id);

CREATE INDEX purchases_lineevent_settled_by_id_46d2493c ON public.purchases_lineevent USING btree (settled_by_id);

CREATE INDEX purchases_lineinstatement_line_id_8b4fccc3 ON public.purchases_lineinstatement USING btree (line_id);

CREATE INDEX purchases_lineinstatement_statement_id_3ceb2bb5 ON public.purchases_lineinstatement USING btree (statement_id);

CREATE INDEX purchases_lookback_manager_id_a452b810 ON public.purchases_lookback USING btree (manager_id);

CREATE INDEX purchases_making_asked_by_id_1e9965f2 ON public.purchases_making USING btree (asked_by_id);

CREATE INDEX purchases_mapping_organisation_id_7a47a23d ON public.purchases_mapping USING btree (organisation_id);

CREATE INDEX purchases_mapping_saved_by_id_5f399966 ON public.purchases_mapping USING btree (saved_by_id);

CREATE INDEX purchases_match_line_id_ee12dce0 ON public.purchases_match USING btree (line_id);

CREATE INDEX purchases_match_made_by_id_0e4e122b ON public.purchases_match USING btree (made_by_id);

CREATE INDEX purchases_match_purchase_id_2fe60ad6 ON public.purchases_match USING btree (purchase_id);

CREATE INDEX purchases_matchevent_line_id_c50e831e ON public.purchases_matchevent USING btree (line_id);

CREATE INDEX purchases_matchevent_made_by_id_fcbb4a70 ON public.purchases_matchevent USING btree (made_by_id);

CREATE INDEX purchases_matchevent_pgh_context_id_2d3d8073 ON public.purchases_matchevent USING btree (pgh_context_id);

CREATE INDEX purchases_matchevent_pgh_obj_id_d09916bd ON public.purchases_matchevent USING btree (pgh_obj_id);

CREATE INDEX purchases_matchevent_purchase_id_cc7c7ec2 ON public.purchases_matchevent USING btree (purchase_id);

CREATE INDEX purchases_merchant_added_by_id_dad272ae ON public.purchases_merchant USING btree (added_by_id);

CREATE INDEX purchases_merchant_organisation_id_5a9479e9 ON public.purchases_merchant USING btree (organisation_id);

CREATE INDEX purchases_merchantevent_added_by_id_b5d17791 ON public.purchases_merchantevent USING btree (added_by_id);

CREATE INDEX purchases_merchantevent_organisation_id_f98b846a ON public.purchases_merchantevent USING btree (organisation_id);

CREATE INDEX purchases_merchantevent_pgh_context_id_e571f608 ON public.purchases_merchantevent USING btree (pgh_context_id);

CREATE INDEX purchases_merchantevent_pgh_obj_id_4f2c635a ON public.purchases_merchantevent USING btree (pgh_obj_id);

CREATE INDEX purchases_publishedline_mended_by_id_5bb74d91 ON public.purchases_publishedline USING btree (mended_by_id);

CREATE INDEX purchases_publishedline_purchase_id_aace8ad8 ON public.purchases_publishedline USING btree (purchase_id);

CREATE INDEX purchases_publishedline_quarter_id_d1ec3d7d ON public.purchases_publishedline USING btree (quarter_id);

CREATE INDEX purchases_publishedlineevent_mended_by_id_4f95be0c ON public.purchases_publishedlineevent USING btree (mended_by_id);

CREATE INDEX purchases_publishedlineevent_pgh_context_id_3e176792 ON public.purchases_publishedlineevent USING btree (pgh_context_id);

CREATE INDEX purchases_publishedlineevent_pgh_obj_id_dee5e918 ON public.purchases_publishedlineevent USING btree (pgh_obj_id);

CREATE INDEX purchases_publishing_changed_by_id_ccd4be90 ON public.purchases_publishing USING btree (changed_by_id);

CREATE INDEX purchases_publishingevent_changed_by_id_67239c2f ON public.purchases_publishingevent USING btree (changed_by_id);

CREATE INDEX purchases_publishingevent_organisation_id_ed6d6059 ON public.purchases_publishingevent USING btree (organisation_id);

CREATE INDEX purchases_publishingevent_pgh_context_id_a86b4102 ON public.purchases_publishingevent USING btree (pgh_context_id);

CREATE INDEX purchases_publishingevent_pgh_obj_id_7f299329 ON public.purchases_publishingevent USING btree (pgh_obj_id);

CREATE INDEX purchases_purchase_countermeasure_id_83e63366 ON public.purchases_purchase USING btree (countermeasure_id);

CREATE INDEX purchases_purchase_deleted_by_id_243c9aeb ON public.purchases_purchase USING btree (deleted_by_id);

CREATE INDEX purchases_purchase_issue_id_84e6dccd ON public.purchases_purchase USING btree (issue_id);

CREATE INDEX purchases_purchase_kind_5915fb4d ON public.purchases_purchase USING btree (kind);

CREATE INDEX purchases_purchase_kind_5915fb4d_like ON public.purchases_purchase USING btree (kind varchar_pattern_ops);

CREATE INDEX purchases_purchase_refund_of_id_e8223505 ON public.purchases_purchase USING btree (refund_of_id);

CREATE INDEX purchases_purchase_serves_id_8852c0e1 ON public.purchases_purchase USING btree (serves_id);

CREATE INDEX purchases_purchasedraft_case_id_b3b8f998 ON public.purchases_purchasedraft USING btree (case_id);

CREATE INDEX purchases_purchasedraft_worker_id_a0848eb3 ON public.purchases_purchasedraft USING btree (worker_id);

CREATE INDEX purchases_purchaseevent_budget_id_bfb9e06d ON public.purchases_purchaseevent USING btree (budget_id);

CREATE INDEX purchases_purchaseevent_card_id_66cc2386 ON public.purchases_purchaseevent USING btree (card_id);

CREATE INDEX purchases_purchaseevent_case_id_c553c552 ON public.purchases_purchaseevent USING btree (case_id);

CREATE INDEX purchases_purchaseevent_countermeasure_id_df0f1c59 ON public.purchases_purchaseevent USING btree (countermeasure_id);

CREATE INDEX purchases_purchaseevent_deleted_by_id_1678cff3 ON public.purchases_purchaseevent USING btree (deleted_by_id);

CREATE INDEX purchases_purchaseevent_issue_id_1206bc0f ON public.purchases_purchaseevent USING btree (issue_id);

CREATE INDEX purchases_purchaseevent_kind_25ed74c7 ON public.purchases_purchaseevent USING btree (kind);

CREATE INDEX purchases_purchaseevent_kind_25ed74c7_like ON public.purchases_purchaseevent USING btree (kind varchar_pattern_ops);

CREATE INDEX purchases_purchaseevent_pgh_context_id_fcf8e55b ON public.purchases_purchaseevent USING btree (pgh_context_id);

CREATE INDEX purchases_purchaseevent_pgh_obj_id_c89bd755 ON public.purchases_purchaseevent USING btree (pgh_obj_id);

CREATE INDEX purchases_purchaseevent_refund_of_id_7b171cec ON public.purchases_purchaseevent USING btree (refund_of_id);

CREATE INDEX purchases_purchaseevent_serves_id_5071df04 ON public.purchases_purchaseevent USING btree (serves_id);

CREATE INDEX purchases_purchaseevent_team_id_c1037209 ON public.purchases_purchaseevent USING btree (team_id);

CREATE INDEX purchases_purchaseevent_worker_id_a69d0eff ON public.purchases_purchaseevent USING btree (worker_id);

CREATE INDEX purchases_quarter_made_by_id_1d5469e3 ON public.purchases_quarter USING btree (made_by_id);

CREATE INDEX purchases_quarter_organisation_id_d9b4751b ON public.purchases_quarter USING btree (organisation_id);

CREATE INDEX purchases_quarter_published_by_id_fce9ef4c ON public.purchases_quarter USING btree (published_by_id);

CREATE INDEX purchases_quarterevent_made_by_id_9c1a3c45 ON public.purchases_quarterevent USING btree (made_by_id);

CREATE INDEX purchases_quarterevent_organisation_id_2175adab ON public.purchases_quarterevent USING btree (organisation_id);

CREATE INDEX purchases_quarterevent_pgh_context_id_48fd6261 ON public.purchases_quarterevent USING btree (pgh_context_id);

CREATE INDEX purchases_quarterevent_pgh_obj_id_6897d6bf ON public.purchases_quarterevent USING btree (pgh_obj_id);

CREATE INDEX purchases_quarterevent_published_by_id_30326934 ON public.purchases_quarterevent USING btree (published_by_id);

CREATE INDEX purchases_question_answered_by_id_0af5da05 ON public.purchases_question USING btree (answered_by_id);

CREATE INDEX purchases_question_asked_by_id_14a4dacf ON public.purchases_question USING btree (asked_by_id);

CREATE INDEX purchases_question_purchase_id_e12600c8 ON public.purchases_question USING btree (purchase_id);

CREATE INDEX purchases_questionevent_answered_by_id_08c85431 ON public.purchases_questionevent USING btree (answered_by_id);

CREATE INDEX purchases_questionevent_asked_by_id_2a2cb3c2 ON public.purchases_questionevent USING btree (asked_by_id);

CREATE INDEX purchases_questionevent_pgh_context_id_1f0f5f98 ON public.purchases_questionevent USING btree (pgh_context_id);

CREATE INDEX purchases_questionevent_pgh_obj_id_4d78f845 ON public.purchases_questionevent USING btree (pgh_obj_id);

CREATE INDEX purchases_questionevent_purchase_id_e6d3a5a6 ON public.purchases_questionevent USING btree (purchase_id);

CREATE INDEX purchases_readagain_look_back_id_d19204de ON public.purchases_readagain USING btree (look_back_id);

CREATE INDEX purchases_receipt_added_by_id_07a1a127 ON public.purchases_receipt USING btree (added_by_id);

CREATE INDEX purchases_receipt_deleted_by_id_7085b618 ON public.purchases_receipt USING btree (deleted_by_id);

CREATE INDEX purchases_receipt_purchase_id_78732f6b ON public.purchases_receipt USING btree (purchase_id);

CREATE INDEX purchases_receipttoaskfor_purchase_id_0b424228 ON public.purchases_receipttoaskfor USING btree (purchase_id);

CREATE INDEX purchases_reply_question_id_9ccb80c6 ON public.purchases_reply USING btree (question_id);

CREATE INDEX purchases_reply_written_by_id_b2a861a9 ON public.purchases_reply USING btree (written_by_id);

CREATE INDEX purchases_replyevent_pgh_context_id_a34a4dc2 ON public.purchases_replyevent USING btree (pgh_context_id);

CREATE INDEX purchases_replyevent_pgh_obj_id_eba3a8bd ON public.purchases_replyevent USING btree (pgh_obj_id);

CREATE INDEX purchases_replyevent_question_id_459e5d23 ON public.purchases_replyevent USING btree (question_id);

CREATE INDEX purchases_replyevent_written_by_id_96b6a09d ON public.purchases_replyevent USING btree (written_by_id);

CREATE INDEX purchases_ruleoff_person_id_84f40e74 ON public.purchases_ruleoff USING btree (person_id);

CREATE INDEX purchases_statement_brought_by_id_83a3b001 ON public.purchases_statement USING btree (brought_by_id);

CREATE INDEX purchases_statement_holder_id_f89f97b2 ON public.purchases_statement USING btree (holder_id);

CREATE INDEX purchases_statement_organisation_id_21a5a3fe ON public.purchases_statement USING btree (organisation_id);

CREATE INDEX purchases_statement_undone_by_id_f6e41813 ON public.purchases_statement USING btree (undone_by_id);

CREATE INDEX purchases_statementevent_pgh_context_id_2bb852bc ON public.purchases_statementevent USING btree (pgh_context_id);

CREATE INDEX purchases_statementevent_pgh_obj_id_bd713f1f ON public.purchases_statementevent USING btree (pgh_obj_id);

CREATE INDEX purchases_statementevent_undone_by_id_1902c12f ON public.purchases_statementevent USING btree (undone_by_id);

CREATE INDEX purchases_tomatch_holder_id_101c07cb ON public.purchases_tomatch USING btree (holder_id);

CREATE UNIQUE INDEX quarter_not_published_once ON public.purchases_quarter USING btree (organisation_id, first_day) WHERE (published_at IS NULL);

CREATE UNIQUE INDEX quarter_published_once ON public.purchases_quarter USING btree (organisation_id, first_day) WHERE (published_at IS NOT NULL);

CREATE INDEX role_of_person ON public.systems_role USING btree (person_id, from_day);

CREATE INDEX rollup_run_newest_first ON public.learning_cycles_rolluprun USING btree (started_at DESC);

CREATE INDEX socialaccount_socialaccount_user_id_8146e70c ON public.socialaccount_socialaccount USING btree (user_id);

CREATE INDEX socialaccount_socialtoken_account_id_951f210e ON public.socialaccount_socialtoken USING btree (account_id);

CREATE INDEX socialaccount_socialtoken_app_id_636a42d7 ON public.socialaccount_socialtoken USING btree (app_id);

CREATE INDEX step_newest_first ON public.learning_cycles_step USING btree (system_id, taken_at DESC);

CREATE INDEX surroundings_newest_to_read ON public.learning_cycles_issuesurroundings USING btree (conversation_id, newest_to_read DESC) WHERE (newest_to_read IS NOT NULL);

CREATE INDEX surroundings_of_team ON public.learning_cycles_issuesurroundings USING btree (conversation_id, team_id);

CREATE INDEX surroundings_with_air_cover ON public.learning_cycles_issuesurroundings USING btree (conversation_id) WHERE (NOT (cover_until = '{}'::date[]));

CREATE INDEX systems_export_owner_id_210c1969 ON public.systems_export USING btree (owner_id);

CREATE INDEX systems_invitation_accepted_by_id_930d8091 ON public.systems_invitation USING btree (accepted_by_id);

CREATE INDEX systems_invitation_invited_by_id_df093742 ON public.systems_invitation USING btree (invited_by_id);

CREATE INDEX systems_invitation_system_id_58269859 ON public.systems_invitation USING btree (system_id);

CREATE INDEX systems_invitation_token_digest_3db22425_like ON public.systems_invitation USING btree (token_digest varchar_pattern_ops);

CREATE INDEX systems_invitation_withdrawn_by_id_327c6f11 ON public.systems_invitation USING btree (withdrawn_by_id);

CREATE INDEX systems_invitationevent_accepted_by_id_44d24891 ON public.systems_invitationevent USING btree (accepted_by_id);

CREATE INDEX systems_invitationevent_invited_by_id_a4e8b649 ON public.systems_invitationevent USING btree (invited_by_id);

CREATE INDEX systems_invitationevent_pgh_context_id_0bba9211 ON public.systems_invitationevent USING btree (pgh_context_id);

CREATE INDEX systems_invitationevent_pgh_obj_id_757dcdaf ON public.systems_invitationevent USING btree (pgh_obj_id);

CREATE INDEX systems_invitationevent_system_id_ee876134 ON public.systems_invitationevent USING btree (system_id);

CREATE INDEX systems_invitationevent_withdrawn_by_id_d670aeb7 ON public.systems_invitationevent USING btree (withdrawn_by_id);

CREATE INDEX systems_notice_person_id_22c7b828 ON public.systems_notice USING btree (person_id);

CREATE INDEX systems_noticeline_notice_id_40d07803 ON public.systems_noticeline USING btree (notice_id);

CREATE INDEX systems_person_groups_group_id_f9d8b65c ON public.systems_person_groups USING btree (group_id);

CREATE INDEX systems_person_groups_person_id_8d007968 ON public.systems_person_groups USING btree (person_id);

CREATE INDEX systems_person_left_by_id_2488deea ON public.systems_person USING btree (left_by_id);

CREATE INDEX systems_person_user_permissions_permission_id_7b53f10e ON public.systems_person_user_permissions USING btree (permission_id);

CREATE INDEX systems_person_user_permissions_person_id_52bfbe16 ON public.systems_person_user_permissions USING btree (person_id);

CREATE INDEX systems_personevent_left_by_id_0cb22750 ON public.systems_personevent USING btree (left_by_id);

CREATE INDEX systems_personevent_pgh_context_id_dd2e06df ON public.systems_personevent USING btree (pgh_context_id);

CREATE INDEX systems_personevent_pgh_obj_id_74de0b41 ON public.systems_personevent USING btree (pgh_obj_id);

CREATE INDEX systems_role_given_by_id_078b72f9 ON public.systems_role USING btree (given_by_id);

CREATE INDEX systems_role_person_id_1740ff6d ON public.systems_role USING btree (person_id);

CREATE INDEX systems_role_system_id_05ec96cb ON public.systems_role USING btree (system_id);

CREATE INDEX systems_roleevent_given_by_id_0cb4ecc1 ON public.systems_roleevent USING btree (given_by_id);

CREATE INDEX systems_roleevent_person_id_d08bc8f9 ON public.systems_roleevent USING btree (person_id);

CREATE INDEX systems_roleevent_pgh_context_id_308f6fe7 ON public.systems_roleevent USING btree (pgh_context_id);

CREATE INDEX systems_roleevent_pgh_obj_id_af90c135 ON public.systems_roleevent USING btree (pgh_obj_id);

CREATE INDEX systems_roleevent_system_id_056756cd ON public.systems_roleevent USING btree (system_id);

CREATE INDEX systems_system_parent_id_be40bb6f ON public.systems_system USING btree (parent_id);

CREATE INDEX systems_systemevent_parent_id_9e09ab62 ON public.systems_systemevent USING btree (parent_id);

CREATE INDEX systems_systemevent_pgh_context_id_88be35cb ON public.systems_systemevent USING btree (pgh_context_id);

CREATE INDEX systems_systemevent_pgh_obj_id_732b3948 ON public.systems_systemevent USING btree (pgh_obj_id);

CREATE INDEX systems_turnedoff_person_id_0a47bceb ON public.systems_turnedoff USING btree (person_id);

CREATE INDEX systems_weeklyemail_person_id_75434be1 ON public.systems_weeklyemail USING btree (person_id);

CREATE INDEX tally_of_activity_by_day ON public.debriefs_tally USING btree (activity_id, marked_on, id);

CREATE INDEX term_most_in_homes ON public.learning_cycles_terminhome USING btree (system_id, term, texts DESC, conversation_id DESC);

CREATE INDEX timeline_newest_first ON public.casework_timelineentry USING btree (case_id, happened_at DESC, id DESC);

CREATE INDEX to_talk_about_case ON public.debriefs_totalkabout USING btree (case_id);

CREATE INDEX to_talk_about_of_team ON public.debriefs_totalkabout USING btree (team_id, came_up_at) WHERE (settled_at IS NULL);

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY (ARRAY[('totp'::character varying)::text, ('recovery_codes'::character varying)::text]));

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;

CREATE UNIQUE INDEX word_group_about_once ON public.learning_cycles_wordgroup USING btree (lower((about)::text));

CREATE INDEX word_spelt_alike ON public.learning_cycles_word USING gin (stems public.gin_trgm_ops);

CREATE TRIGGER pgtrigger_compare_entry_d195d AFTER INSERT OR UPDATE OF words, conversation_id ON public.learning_cycles_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_compare_entry_d195d();

COMMENT ON TRIGGER pgtrigger_compare_entry_d195d ON public.learning_cycles_entry IS 'cd0a7388d285debe5265848e3e42bbb2e0de25ee';

CREATE TRIGGER pgtrigger_compare_question_6fb35 AFTER INSERT OR UPDATE OF question ON public.learning_cycles_conversation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_compare_question_6fb35();

COMMENT ON TRIGGER pgtrigger_compare_question_6fb35 ON public.learning_cycles_conversation IS '810faeedaf11d9c4179e3fa593d087e787d3c2b9';

CREATE TRIGGER pgtrigger_compare_without_2c4c3 AFTER DELETE OR UPDATE OF conversation_id ON public.learning_cycles_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_compare_without_2c4c3();

COMMENT ON TRIGGER pgtrigger_compare_without_2c4c3 ON public.learning_cycles_entry IS 'c978535fafe02b371097ebd9f21aebd868276a49';

CREATE TRIGGER pgtrigger_count_a_turn_21cc4 AFTER DELETE ON public.debriefs_welfare FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_21cc4();

COMMENT ON TRIGGER pgtrigger_count_a_turn_21cc4 ON public.debriefs_welfare IS '12658bfcf59b7c8a57615bab5e4c4e8d963b913a';

CREATE TRIGGER pgtrigger_count_a_turn_35bab AFTER DELETE ON public.debriefs_totalkabout FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_35bab();

COMMENT ON TRIGGER pgtrigger_count_a_turn_35bab ON public.debriefs_totalkabout IS '542eeaac0efe35be32db5160a07686df94255887';

CREATE TRIGGER pgtrigger_count_a_turn_63b7b AFTER DELETE ON public.debriefs_action FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_63b7b();

COMMENT ON TRIGGER pgtrigger_count_a_turn_63b7b ON public.debriefs_action IS 'd9ecf337338595028434e01eb18653542bb17337';

CREATE TRIGGER pgtrigger_count_a_turn_9eb66 AFTER DELETE ON public.debriefs_note FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_9eb66();

COMMENT ON TRIGGER pgtrigger_count_a_turn_9eb66 ON public.debriefs_note IS '469ce0020074c27f6ec6ba77884757bd8196ce7b';

CREATE TRIGGER pgtrigger_count_a_turn_a3425 AFTER DELETE ON public.debriefs_issue FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_a3425();

COMMENT ON TRIGGER pgtrigger_count_a_turn_a3425 ON public.debriefs_issue IS 'd3ec3945f5767a105668d8ccd2179f6f044ee4bc';

CREATE TRIGGER pgtrigger_count_a_turn_a34f9 AFTER DELETE ON public.debriefs_progress FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_a34f9();

COMMENT ON TRIGGER pgtrigger_count_a_turn_a34f9 ON public.debriefs_progress IS 'efcfc986d0638fcf709e73b5d97788797ec8e8f7';

CREATE TRIGGER pgtrigger_count_a_turn_edf56 AFTER DELETE ON public.debriefs_tally FOR EACH ROW WHEN ((old.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_count_a_turn_edf56();

COMMENT ON TRIGGER pgtrigger_count_a_turn_edf56 ON public.debriefs_tally IS '73e174052d27d9e56236dfa823d4a6ef76754e8f';

CREATE TRIGGER pgtrigger_delete_delete_26330 AFTER DELETE ON public.learning_cycles_wordgroup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_26330();

COMMENT ON TRIGGER pgtrigger_delete_delete_26330 ON public.learning_cycles_wordgroup IS '1ec3e0b98b8654ce3f1595d34a95d2acf8a0930b';

CREATE TRIGGER pgtrigger_delete_delete_397fb AFTER DELETE ON public.learning_cycles_word FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_397fb();

COMMENT ON TRIGGER pgtrigger_delete_delete_397fb ON public.learning_cycles_word IS 'b61cd22d00b7ed09d6e856a45ebc966deda06e54';

CREATE TRIGGER pgtrigger_delete_delete_3bfb6 AFTER DELETE ON public.debriefs_welfare FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3bfb6();

COMMENT ON TRIGGER pgtrigger_delete_delete_3bfb6 ON public.debriefs_welfare IS '2b0f5ec92a63064993738f91b04fad31ae3c23a3';

CREATE TRIGGER pgtrigger_delete_delete_486ff AFTER DELETE ON public.systems_role FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_486ff();

COMMENT ON TRIGGER pgtrigger_delete_delete_486ff ON public.systems_role IS 'b33f007468df6d6bd6901ab8335b787670fe38d9';

CREATE TRIGGER pgtrigger_insert_insert_095d7 AFTER INSERT ON public.debriefs_issue FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_095d7();

COMMENT ON TRIGGER pgtrigger_insert_insert_095d7 ON public.debriefs_issue IS '688909e65042bca6e820ac0bd8f0426f5fdf762b';

CREATE TRIGGER pgtrigger_insert_insert_0f0e2 AFTER INSERT ON public.learning_cycles_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0f0e2();

COMMENT ON TRIGGER pgtrigger_insert_insert_0f0e2 ON public.learning_cycles_decision IS 'ea0e5f01519f9011a8b091958e4ee4d759cb9a17';

CREATE TRIGGER pgtrigger_insert_insert_10f22 AFTER INSERT ON public.debriefs_progress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_10f22();

COMMENT ON TRIGGER pgtrigger_insert_insert_10f22 ON public.debriefs_progress IS '4251a1051b1bbaa0dae30669ba38b2367dec5c39';

CREATE TRIGGER pgtrigger_insert_insert_1267a AFTER INSERT ON public.learning_cycles_caseforchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1267a();

COMMENT ON TRIGGER pgtrigger_insert_insert_1267a ON public.learning_cycles_caseforchange IS '2954a36f1931d2ce966d1151294bd8c8c028b47c';

CREATE TRIGGER pgtrigger_insert_insert_14723 AFTER INSERT ON public.debriefs_activity FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_14723();

COMMENT ON TRIGGER pgtrigger_insert_insert_14723 ON public.debriefs_activity IS '09829df1938a97d6dd2cf6ef199d801b5eb08ed0';

CREATE TRIGGER pgtrigger_insert_insert_1e401 AFTER INSERT ON public.debriefs_countermeasure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_1e401();

COMMENT ON TRIGGER pgtrigger_insert_insert_1e401 ON public.debriefs_countermeasure IS '6ecca30627b98832ff0ed306628cff1b9744178b';

CREATE TRIGGER pgtrigger_insert_insert_22d63 AFTER INSERT ON public.casework_totell FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_22d63();

COMMENT ON TRIGGER pgtrigger_insert_insert_22d63 ON public.casework_totell IS '5c890d5ee31e07f4fba6d4a72feaac7ac746fd3e';

CREATE TRIGGER pgtrigger_insert_insert_253d7 AFTER INSERT ON public.debriefs_action FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_253d7();

COMMENT ON TRIGGER pgtrigger_insert_insert_253d7 ON public.debriefs_action IS 'f23c844adaafbdf1a1c5d836ce1f7343cc8f7a93';

CREATE TRIGGER pgtrigger_insert_insert_2b0a3 AFTER INSERT ON public.learning_cycles_worry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2b0a3();

COMMENT ON TRIGGER pgtrigger_insert_insert_2b0a3 ON public.learning_cycles_worry IS '6ecd2eccc6db32ffae76f1cda0c8939e326e1193';

CREATE TRIGGER pgtrigger_insert_insert_31722 AFTER INSERT ON public.debriefs_asked FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_31722();

COMMENT ON TRIGGER pgtrigger_insert_insert_31722 ON public.debriefs_asked IS '5f4509530c4a048f42a7c70045d820c872ce489b';

CREATE TRIGGER pgtrigger_insert_insert_3c660 AFTER INSERT ON public.learning_cycles_conversation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3c660();

COMMENT ON TRIGGER pgtrigger_insert_insert_3c660 ON public.learning_cycles_conversation IS '904167465ffe5e0f773aeabd133b7c0835d238ba';

CREATE TRIGGER pgtrigger_insert_insert_3d31b AFTER INSERT ON public.debriefs_welfare FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3d31b();

COMMENT ON TRIGGER pgtrigger_insert_insert_3d31b ON public.debriefs_welfare IS '0d1594fc0a6f6b8bea035c1d1064a8e99213bbd4';

CREATE TRIGGER pgtrigger_insert_insert_462bb AFTER INSERT ON public.debriefs_note FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_462bb();

COMMENT ON TRIGGER pgtrigger_insert_insert_462bb ON public.debriefs_note IS '486c65b6cbd12e1b5b7318cc313dc06bd814390c';

CREATE TRIGGER pgtrigger_insert_insert_4da82 AFTER INSERT ON public.casework_othername FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4da82();

COMMENT ON TRIGGER pgtrigger_insert_insert_4da82 ON public.casework_othername IS '3063c5c15a346e5f15b0f06ea831697b7458d38d';

CREATE TRIGGER pgtrigger_insert_insert_529c8 AFTER INSERT ON public.systems_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_529c8();

COMMENT ON TRIGGER pgtrigger_insert_insert_529c8 ON public.systems_invitation IS 'dd7d4470fcee8991ebeb1c1c1ff82777ee57c72d';

CREATE TRIGGER pgtrigger_insert_insert_5afbd AFTER INSERT ON public.learning_cycles_stagenote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5afbd();

COMMENT ON TRIGGER pgtrigger_insert_insert_5afbd ON public.learning_cycles_stagenote IS '463f9733fd197f9cbfd13d386d83f6462ba3277f';

CREATE TRIGGER pgtrigger_insert_insert_614e3 AFTER INSERT ON public.purchases_concern FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_614e3();

COMMENT ON TRIGGER pgtrigger_insert_insert_614e3 ON public.purchases_concern IS '83e23b30a3ac62bb04e391ad596fdb5ff0135fb8';

CREATE TRIGGER pgtrigger_insert_insert_6627e AFTER INSERT ON public.learning_cycles_tiedquestion FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6627e();

COMMENT ON TRIGGER pgtrigger_insert_insert_6627e ON public.learning_cycles_tiedquestion IS 'be5678487d697be7143fa7a97eb6eb86a41918dd';

CREATE TRIGGER pgtrigger_insert_insert_665ff AFTER INSERT ON public.debriefs_debrief FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_665ff();

COMMENT ON TRIGGER pgtrigger_insert_insert_665ff ON public.debriefs_debrief IS '09840075fced3751f3d9a39982a905ea0da94ef7';

CREATE TRIGGER pgtrigger_insert_insert_67e8f AFTER INSERT ON public.casework_citizen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_67e8f();

COMMENT ON TRIGGER pgtrigger_insert_insert_67e8f ON public.casework_citizen IS '7b01da995092c9200a3d900f4733ccc9d62347d7';

CREATE TRIGGER pgtrigger_insert_insert_6d25e AFTER INSERT ON public.learning_cycles_voice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_6d25e();

COMMENT ON TRIGGER pgtrigger_insert_insert_6d25e ON public.learning_cycles_voice IS 'f14a4278e0bfef2de05207b2db595c890ead5690';

CREATE TRIGGER pgtrigger_insert_insert_7cd96 AFTER INSERT ON public.purchases_kind FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_7cd96();

COMMENT ON TRIGGER pgtrigger_insert_insert_7cd96 ON public.purchases_kind IS '169ba5a2a27adc81db700b3139b09f00f6d551e3';

CREATE TRIGGER pgtrigger_insert_insert_825cb AFTER INSERT ON public.casework_case FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_825cb();

COMMENT ON TRIGGER pgtrigger_insert_insert_825cb ON public.casework_case IS '2a72bd531d4efd1799b2e63c0dc10ceda0c719df';

CREATE TRIGGER pgtrigger_insert_insert_833eb AFTER INSERT ON public.learning_cycles_placement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_833eb();

COMMENT ON TRIGGER pgtrigger_insert_insert_833eb ON public.learning_cycles_placement IS 'd78b59f0a4c93085d8b249447fb0222361d29d18';

CREATE TRIGGER pgtrigger_insert_insert_8374e AFTER INSERT ON public.learning_cycles_systemchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8374e();

COMMENT ON TRIGGER pgtrigger_insert_insert_8374e ON public.learning_cycles_systemchange IS 'b869775e64f9ec9579596ca58f57b977fcac5eab';

CREATE TRIGGER pgtrigger_insert_insert_86d27 AFTER INSERT ON public.learning_cycles_entry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_86d27();

COMMENT ON TRIGGER pgtrigger_insert_insert_86d27 ON public.learning_cycles_entry IS 'a28fbb44d32cee7666dd266383254b54b1644203';

CREATE TRIGGER pgtrigger_insert_insert_880b6 AFTER INSERT ON public.purchases_question FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_880b6();

COMMENT ON TRIGGER pgtrigger_insert_insert_880b6 ON public.purchases_question IS '540ad5e2a3d56b43a6938ef99996b721af88d7a4';

CREATE TRIGGER pgtrigger_insert_insert_89763 AFTER INSERT ON public.systems_person FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_89763();

COMMENT ON TRIGGER pgtrigger_insert_insert_89763 ON public.systems_person IS '8b85ba2368810f98832492bd42ec7072cacc73d7';

CREATE TRIGGER pgtrigger_insert_insert_8bcc9 AFTER INSERT ON public.debriefs_skillnote FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_8bcc9();

COMMENT ON TRIGGER pgtrigger_insert_insert_8bcc9 ON public.debriefs_skillnote IS '85f85f013adc988a13c9722c087388be9c1a944c';

CREATE TRIGGER pgtrigger_insert_insert_958d3 AFTER INSERT ON public.purchases_budget FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_958d3();

COMMENT ON TRIGGER pgtrigger_insert_insert_958d3 ON public.purchases_budget IS '1cfe2c8705f88a5f86f3684f15ef182f91b9d459';

CREATE TRIGGER pgtrigger_insert_insert_99c33 AFTER INSERT ON public.purchases_match FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_99c33();

COMMENT ON TRIGGER pgtrigger_insert_insert_99c33 ON public.purchases_match IS 'a0cb19665cf42ff8f12f6caa0ffd0f3286f05549';

CREATE TRIGGER pgtrigger_insert_insert_a14dc AFTER INSERT ON public.learning_cycles_answerfromabove FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a14dc();

COMMENT ON TRIGGER pgtrigger_insert_insert_a14dc ON public.learning_cycles_answerfromabove IS '58559c4b3d146806bed8ca0158cf4af2a3063178';

CREATE TRIGGER pgtrigger_insert_insert_a3014 AFTER INSERT ON public.purchases_card FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a3014();

COMMENT ON TRIGGER pgtrigger_insert_insert_a3014 ON public.purchases_card IS 'e5bd6124054dcbd4e5ef3f1c5b823ca3cf6e3e79';

CREATE TRIGGER pgtrigger_insert_insert_a5424 AFTER INSERT ON public.purchases_learning FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a5424();

COMMENT ON TRIGGER pgtrigger_insert_insert_a5424 ON public.purchases_learning IS '96b0fe70daef583ed9408164650ef454571e7965';

CREATE TRIGGER pgtrigger_insert_insert_a6ad3 AFTER INSERT ON public.learning_cycles_experiment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a6ad3();

COMMENT ON TRIGGER pgtrigger_insert_insert_a6ad3 ON public.learning_cycles_experiment IS '8655007301f8497cde8dc166acd6786fa3362e13';

CREATE TRIGGER pgtrigger_insert_insert_ae06a AFTER INSERT ON public.learning_cycles_learningcycle FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ae06a();

COMMENT ON TRIGGER pgtrigger_insert_insert_ae06a ON public.learning_cycles_learningcycle IS '649219b69cee2e286f33f8bb808f42d585480dfb';

CREATE TRIGGER pgtrigger_insert_insert_b036c AFTER INSERT ON public.debriefs_debriefshape FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b036c();

COMMENT ON TRIGGER pgtrigger_insert_insert_b036c ON public.debriefs_debriefshape IS '5d78c742174f13eb9348e9ad1f139fa3bada1c9e';

CREATE TRIGGER pgtrigger_insert_insert_b471d AFTER INSERT ON public.learning_cycles_wordgroup FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b471d();

COMMENT ON TRIGGER pgtrigger_insert_insert_b471d ON public.learning_cycles_wordgroup IS 'eb0358f175eb3083ebd3c565633eb3d4d3a3dd4b';

CREATE TRIGGER pgtrigger_insert_insert_b6f67 AFTER INSERT ON public.purchases_purchase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b6f67();

COMMENT ON TRIGGER pgtrigger_insert_insert_b6f67 ON public.purchases_purchase IS '28174515de81628d02306df00143c87236708407';

CREATE TRIGGER pgtrigger_insert_insert_b6f6c AFTER INSERT ON public.purchases_quarter FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b6f6c();

COMMENT ON TRIGGER pgtrigger_insert_insert_b6f6c ON public.purchases_quarter IS 'd6ae6ba73ebe268fe94a6952a48c09da3fc76364';

CREATE TRIGGER pgtrigger_insert_insert_bdb60 AFTER INSERT ON public.systems_system FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bdb60();

COMMENT ON TRIGGER pgtrigger_insert_insert_bdb60 ON public.systems_system IS 'ef0bebd0d3d44c60b1e4df5e38320332e91e6f27';

CREATE TRIGGER pgtrigger_insert_insert_bf7e5 AFTER INSERT ON public.purchases_reply FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_bf7e5();

COMMENT ON TRIGGER pgtrigger_insert_insert_bf7e5 ON public.purchases_reply IS '73eb25ce12de41f584f5e28f53f7ea8e6d2a8db0';

CREATE TRIGGER pgtrigger_insert_insert_c79ed AFTER INSERT ON public.debriefs_totalkabout FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c79ed();

COMMENT ON TRIGGER pgtrigger_insert_insert_c79ed ON public.debriefs_totalkabout IS '041014f270baf0a22d8b6c2052c330feff11aa03';

CREATE TRIGGER pgtrigger_insert_insert_c7e35 AFTER INSERT ON public.purchases_statement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c7e35();

COMMENT ON TRIGGER pgtrigger_insert_insert_c7e35 ON public.purchases_statement IS '14e5ee51be4b9e78fdac4f70197fe8c5d45d16d5';

CREATE TRIGGER pgtrigger_insert_insert_cae62 AFTER INSERT ON public.debriefs_pulledin FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cae62();

COMMENT ON TRIGGER pgtrigger_insert_insert_cae62 ON public.debriefs_pulledin IS 'a326316c1545c9cc03e37c0439595e7fd831f8c1';

CREATE TRIGGER pgtrigger_insert_insert_cc698 AFTER INSERT ON public.learning_cycles_offer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cc698();

COMMENT ON TRIGGER pgtrigger_insert_insert_cc698 ON public.learning_cycles_offer IS '8c70dc089d787e24759ec18430f8e049c7291906';

CREATE TRIGGER pgtrigger_insert_insert_cce99 AFTER INSERT ON public.purchases_publishing FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cce99();

COMMENT ON TRIGGER pgtrigger_insert_insert_cce99 ON public.purchases_publishing IS 'a41269d414d899e04b8e866da0a40569d32a703d';

CREATE TRIGGER pgtrigger_insert_insert_cf22e AFTER INSERT ON public.learning_cycles_worryseen FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cf22e();

COMMENT ON TRIGGER pgtrigger_insert_insert_cf22e ON public.learning_cycles_worryseen IS 'ee9aee71540cb40f4a042c26fbc0afc2d454921c';

CREATE TRIGGER pgtrigger_insert_insert_d740d AFTER INSERT ON public.debriefs_sharedname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d740d();

COMMENT ON TRIGGER pgtrigger_insert_insert_d740d ON public.debriefs_sharedname IS 'dc73b319d4e56bacf1c9966d1c16ae4ea116fd54';

CREATE TRIGGER pgtrigger_insert_insert_d8f02 AFTER INSERT ON public.casework_allocation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_d8f02();

COMMENT ON TRIGGER pgtrigger_insert_insert_d8f02 ON public.casework_allocation IS 'a89bce7670894ec55f4eb1d61e888ae804eb77e2';

CREATE TRIGGER pgtrigger_insert_insert_e06ba AFTER INSERT ON public.learning_cycles_sensemakingsession FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e06ba();

COMMENT ON TRIGGER pgtrigger_insert_insert_e06ba ON public.learning_cycles_sensemakingsession IS '3f8ab4bfe9af6ff2c4534c49c537cb8fd52f48ae';

CREATE TRIGGER pgtrigger_insert_insert_e0b5f AFTER INSERT ON public.casework_timelineentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e0b5f();

COMMENT ON TRIGGER pgtrigger_insert_insert_e0b5f ON public.casework_timelineentry IS '9cd43c6b853c16b89e5daa08d3dc08459b2ce9cc';

CREATE TRIGGER pgtrigger_insert_insert_e8713 AFTER INSERT ON public.learning_cycles_leveragepoint FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e8713();

COMMENT ON TRIGGER pgtrigger_insert_insert_e8713 ON public.learning_cycles_leveragepoint IS 'dc19f79e63c511f9eea5854bc7d57d04c6de21ec';

CREATE TRIGGER pgtrigger_insert_insert_e9962 AFTER INSERT ON public.casework_whatmatters FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e9962();

COMMENT ON TRIGGER pgtrigger_insert_insert_e9962 ON public.casework_whatmatters IS '66bd60497c68fb09c315ee2c869122598d96e363';

CREATE TRIGGER pgtrigger_insert_insert_ec1aa AFTER INSERT ON public.systems_role FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_ec1aa();

COMMENT ON TRIGGER pgtrigger_insert_insert_ec1aa ON public.systems_role IS 'd02556198a013cb9809c599b807d3a8b066ae4db';

CREATE TRIGGER pgtrigger_insert_insert_f23dd AFTER INSERT ON public.purchases_merchant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f23dd();

COMMENT ON TRIGGER pgtrigger_insert_insert_f23dd ON public.purchases_merchant IS '32cb1eec0f73f482361e59a581123cbc2ead890a';

CREATE TRIGGER pgtrigger_insert_insert_f7638 AFTER INSERT ON public.learning_cycles_word FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_f7638();

COMMENT ON TRIGGER pgtrigger_insert_insert_f7638 ON public.learning_cycles_word IS '893315f528402e7505bbd02bc7e498ec6d9bd3a2';

CREATE TRIGGER pgtrigger_insert_insert_febaa AFTER INSERT ON public.debriefs_answer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_febaa();

COMMENT ON TRIGGER pgtrigger_insert_insert_febaa ON public.debriefs_answer IS '32fe8037a251454a62c725be4b80fbad073ef11c';

CREATE TRIGGER pgtrigger_mark_added_f90c4 AFTER INSERT OR UPDATE ON public.learning_cycles_word FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_added_f90c4();

COMMENT ON TRIGGER pgtrigger_mark_added_f90c4 ON public.learning_cycles_word IS 'af882e396713592913dcfe3d393b0ae950a1f379';

CREATE TRIGGER pgtrigger_mark_case_b2bc9 AFTER UPDATE OF deleted_at ON public.casework_case FOR EACH ROW WHEN ((old.deleted_at IS DISTINCT FROM new.deleted_at)) EXECUTE FUNCTION public.pgtrigger_mark_case_b2bc9();

COMMENT ON TRIGGER pgtrigger_mark_case_b2bc9 ON public.casework_case IS '9771c7d41ea4e4562eea26dd1f533363029058d5';

CREATE TRIGGER pgtrigger_mark_deleted_9f5cf AFTER DELETE ON public.debriefs_issue FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_deleted_9f5cf();

COMMENT ON TRIGGER pgtrigger_mark_deleted_9f5cf ON public.debriefs_issue IS '62f2bd9394ddd5e27b16b1e23a6acc997e2634f0';

CREATE TRIGGER pgtrigger_mark_fed_04264 AFTER UPDATE OF feeds_into_id, system_id, passed_up_at, merged_into_id ON public.learning_cycles_conversation FOR EACH ROW WHEN (((old.feeds_into_id IS DISTINCT FROM new.feeds_into_id) OR (old.merged_into_id IS DISTINCT FROM new.merged_into_id) OR (old.passed_up_at IS DISTINCT FROM new.passed_up_at) OR (old.system_id IS DISTINCT FROM new.system_id))) EXECUTE FUNCTION public.pgtrigger_mark_fed_04264();

COMMENT ON TRIGGER pgtrigger_mark_fed_04264 ON public.learning_cycles_conversation IS 'ee79259d093444237b18c3d69ed002be59eae2ec';

CREATE TRIGGER pgtrigger_mark_issues_around_068b0 AFTER INSERT OR DELETE OR UPDATE OF issue_id, case_id, amount, deleted_at ON public.purchases_purchase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_issues_around_068b0();

COMMENT ON TRIGGER pgtrigger_mark_issues_around_068b0 ON public.purchases_purchase IS '7bba47c2228dc36d78e067aa2f6f6ddc43be4ae3';

CREATE TRIGGER pgtrigger_mark_issues_around_4384e AFTER INSERT OR DELETE OR UPDATE OF issue_id, ended_on, sent_at, review_on, air_cover_holder ON public.debriefs_countermeasure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_issues_around_4384e();

COMMENT ON TRIGGER pgtrigger_mark_issues_around_4384e ON public.debriefs_countermeasure IS '125a9b1aeb74dae5132f3fa3d10ddbe884637332';

CREATE TRIGGER pgtrigger_mark_issues_around_6ba75 AFTER UPDATE OF issue_id ON public.debriefs_activity FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_issues_around_6ba75();

COMMENT ON TRIGGER pgtrigger_mark_issues_around_6ba75 ON public.debriefs_activity IS 'a706b38d863f327facd31a51ca226bc24c543840';

CREATE TRIGGER pgtrigger_mark_issues_around_c53d1 AFTER INSERT OR DELETE OR UPDATE OF issue_id, activity_id ON public.debriefs_tally FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_issues_around_c53d1();

COMMENT ON TRIGGER pgtrigger_mark_issues_around_c53d1 ON public.debriefs_tally IS 'f79d0e9ef00246556e003a09f3a530f05f52bc1a';

CREATE TRIGGER pgtrigger_mark_moved_0c65a AFTER UPDATE OF parent_id, scale ON public.systems_system FOR EACH ROW WHEN (((old.parent_id IS DISTINCT FROM new.parent_id) OR ((old.scale)::text IS DISTINCT FROM (new.scale)::text))) EXECUTE FUNCTION public.pgtrigger_mark_moved_0c65a();

COMMENT ON TRIGGER pgtrigger_mark_moved_0c65a ON public.systems_system IS '9dccb6303574b1d2dc9bc52a21f1056da3969f02';

CREATE TRIGGER pgtrigger_mark_placed_e26a6 AFTER INSERT OR UPDATE OF conversation_id ON public.learning_cycles_placement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_placed_e26a6();

COMMENT ON TRIGGER pgtrigger_mark_placed_e26a6 ON public.learning_cycles_placement IS '43d186d6eccde6498d53be176198f9d59ff05ad2';

CREATE TRIGGER pgtrigger_mark_taken_out_07df2 AFTER DELETE OR UPDATE ON public.learning_cycles_word FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_taken_out_07df2();

COMMENT ON TRIGGER pgtrigger_mark_taken_out_07df2 ON public.learning_cycles_word IS '2623eee63fda311081efb7c6050ee95dbbe078ca';

CREATE TRIGGER pgtrigger_mark_unplaced_c9bb5 AFTER DELETE ON public.learning_cycles_placement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_unplaced_c9bb5();

COMMENT ON TRIGGER pgtrigger_mark_unplaced_c9bb5 ON public.learning_cycles_placement IS '46583f2b5694231c80edd84c68363f7abb59b80e';

CREATE TRIGGER pgtrigger_mark_written_e348e AFTER INSERT OR UPDATE OF team_id, case_id, level, status, sent_words, raised_on, deleted_at ON public.debriefs_issue FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_mark_written_e348e();

COMMENT ON TRIGGER pgtrigger_mark_written_e348e ON public.debriefs_issue IS '7266a947fabc6ba2538dc6f19d721ab67847046c';

CREATE TRIGGER pgtrigger_marks_to_ask_for_2963e AFTER INSERT OR UPDATE OF amount, payment, no_receipt_because, deleted_at ON public.purchases_purchase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_marks_to_ask_for_2963e();

COMMENT ON TRIGGER pgtrigger_marks_to_ask_for_2963e ON public.purchases_purchase IS '5b640d9db8e2a1e9aa355a267c0599f2db7992a6';

CREATE TRIGGER pgtrigger_marks_to_ask_for_d197f AFTER UPDATE OF deleted_at ON public.purchases_receipt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_marks_to_ask_for_d197f();

COMMENT ON TRIGGER pgtrigger_marks_to_ask_for_d197f ON public.purchases_receipt IS '0ef76e83eb2ac5f975d488c0d37d44c5506c6a31';

CREATE TRIGGER pgtrigger_marks_to_match_bf0dd AFTER INSERT OR UPDATE OF amount, supplier, bought_on, worker_id, team_id, card_id, paid_with, payment, deleted_at ON public.purchases_purchase FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_marks_to_match_bf0dd();

COMMENT ON TRIGGER pgtrigger_marks_to_match_bf0dd ON public.purchases_purchase IS '76eef1dafcbe2c5ceb2751f57c26ec416203f4b6';

CREATE TRIGGER pgtrigger_nests_truly_ff550 BEFORE INSERT OR UPDATE OF parent_id, scale ON public.systems_system FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_nests_truly_ff550();

COMMENT ON TRIGGER pgtrigger_nests_truly_ff550 ON public.systems_system IS 'd17d1190f06cdb4881a85bdbd27d9ca26b5d038e';

CREATE TRIGGER pgtrigger_stays_in_system_a4f94 BEFORE UPDATE ON public.learning_cycles_conversation FOR EACH ROW WHEN ((old.system_id IS DISTINCT FROM new.system_id)) EXECUTE FUNCTION public.pgtrigger_stays_in_system_a4f94();

COMMENT ON TRIGGER pgtrigger_stays_in_system_a4f94 ON public.learning_cycles_conversation IS 'c1a708ba5fcbc6abec7599ab6338f0a264238b57';

CREATE TRIGGER pgtrigger_take_a_turn_51fcd BEFORE INSERT OR UPDATE OF debrief_id, words, state, carrier_id, version, deleted_at ON public.debriefs_action FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_51fcd();

COMMENT ON TRIGGER pgtrigger_take_a_turn_51fcd ON public.debriefs_action IS '2fe66f8b74df0a77b8825a46eba69bd7dd76ad73';

CREATE TRIGGER pgtrigger_take_a_turn_8a799 BEFORE INSERT OR UPDATE OF debrief_id, turn, version, case_id, level, status, unblocked_at, deleted_at ON public.debriefs_issue FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_8a799();

COMMENT ON TRIGGER pgtrigger_take_a_turn_8a799 ON public.debriefs_issue IS '0addb0f6504bdb552c3593c771707d8b7a197816';

CREATE TRIGGER pgtrigger_take_a_turn_8ed27 BEFORE INSERT OR UPDATE OF debrief_id, words, kind, case_id, became, deleted_at ON public.debriefs_note FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_8ed27();

COMMENT ON TRIGGER pgtrigger_take_a_turn_8ed27 ON public.debriefs_note IS '90b33b3670bc2b8cde05c44f19f567c4b053e336';

CREATE TRIGGER pgtrigger_take_a_turn_9458b BEFORE INSERT OR UPDATE OF debrief_id, words, deleted_at, case_id ON public.debriefs_progress FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_9458b();

COMMENT ON TRIGGER pgtrigger_take_a_turn_9458b ON public.debriefs_progress IS '0445b43d3ac0a8c4d9ee43744ecc0bee302d2eba';

CREATE TRIGGER pgtrigger_take_a_turn_b3c50 BEFORE INSERT OR UPDATE OF debrief_id, version ON public.debriefs_welfare FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_b3c50();

COMMENT ON TRIGGER pgtrigger_take_a_turn_b3c50 ON public.debriefs_welfare IS 'c4675ee3bc775e760df3394f5efb95ef6ba67152';

CREATE TRIGGER pgtrigger_take_a_turn_b5626 BEFORE INSERT OR UPDATE OF debrief_id, issue_id ON public.debriefs_tally FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_b5626();

COMMENT ON TRIGGER pgtrigger_take_a_turn_b5626 ON public.debriefs_tally IS '3283a93e0050b68ccafd2e1d3ea88de6022ad2d0';

CREATE TRIGGER pgtrigger_take_a_turn_c6ac8 BEFORE INSERT OR UPDATE OF debrief_id, answer, put_away ON public.debriefs_totalkabout FOR EACH ROW WHEN ((new.debrief_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_take_a_turn_c6ac8();

COMMENT ON TRIGGER pgtrigger_take_a_turn_c6ac8 ON public.debriefs_totalkabout IS 'be7adc2965732ac4c48426d3032ddbc60536ae01';

CREATE TRIGGER pgtrigger_update_update_0254a AFTER UPDATE ON public.purchases_quarter FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_0254a();

COMMENT ON TRIGGER pgtrigger_update_update_0254a ON public.purchases_quarter IS '35b99bb4ba64f51f20c278c79a6ee6ba24e47d60';

CREATE TRIGGER pgtrigger_update_update_09b32 AFTER UPDATE ON public.learning_cycles_sensemakingsession FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_09b32();

COMMENT ON TRIGGER pgtrigger_update_update_09b32 ON public.learning_cycles_sensemakingsession IS '9c7d2a9659d65e34417a6668a63ef369fd6e96d8';

CREATE TRIGGER pgtrigger_update_update_0c4ff AFTER UPDATE ON public.debriefs_progress FOR EACH ROW WHEN (((old.beside_id IS DISTINCT FROM new.beside_id) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.id IS DISTINCT FROM new.id) OR (old.said_at IS DISTINCT FROM new.said_at) OR (old.said_by_id IS DISTINCT FROM new.said_by_id) OR (old.version IS DISTINCT FROM new.version) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_0c4ff();

COMMENT ON TRIGGER pgtrigger_update_update_0c4ff ON public.debriefs_progress IS '334deafaec997679eb8349b4569d903c8d9d8e48';

CREATE TRIGGER pgtrigger_update_update_110f0 AFTER UPDATE ON public.purchases_publishedline FOR EACH ROW WHEN ((((old.beneficiary)::text IS DISTINCT FROM (new.beneficiary)::text) OR ((old.category)::text IS DISTINCT FROM (new.category)::text) OR ((old.department)::text IS DISTINCT FROM (new.department)::text) OR (old.mended_at IS DISTINCT FROM new.mended_at) OR (old.mended_by_id IS DISTINCT FROM new.mended_by_id) OR ((old.purpose)::text IS DISTINCT FROM (new.purpose)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_110f0();

COMMENT ON TRIGGER pgtrigger_update_update_110f0 ON public.purchases_publishedline IS '63b140342b23062939b10e6f5e5f134a4b01e2a3';

CREATE TRIGGER pgtrigger_update_update_13165 AFTER UPDATE ON public.casework_citizen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_13165();

COMMENT ON TRIGGER pgtrigger_update_update_13165 ON public.casework_citizen IS 'e7bbf0a58fb74c0dae617afc617175efb500a03d';

CREATE TRIGGER pgtrigger_update_update_14c29 AFTER UPDATE ON public.learning_cycles_conversation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_14c29();

COMMENT ON TRIGGER pgtrigger_update_update_14c29 ON public.learning_cycles_conversation IS '92a26e680ec5078e896c290524d9b08ca931a2fe';

CREATE TRIGGER pgtrigger_update_update_1bc3f AFTER UPDATE ON public.debriefs_welfare FOR EACH ROW WHEN (((old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.face IS DISTINCT FROM new.face) OR (old.id IS DISTINCT FROM new.id) OR (old.person_id IS DISTINCT FROM new.person_id) OR (old.said_at IS DISTINCT FROM new.said_at) OR (old.shared_with_team IS DISTINCT FROM new.shared_with_team) OR (old.talk_to_id IS DISTINCT FROM new.talk_to_id) OR (old.version IS DISTINCT FROM new.version) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_1bc3f();

COMMENT ON TRIGGER pgtrigger_update_update_1bc3f ON public.debriefs_welfare IS 'f094528ad036b034b93d2ac47d357bf27460b00f';

CREATE TRIGGER pgtrigger_update_update_1da0d AFTER UPDATE ON public.purchases_line FOR EACH ROW WHEN (((old.nothing_to_record IS DISTINCT FROM new.nothing_to_record) OR (old.settled_at IS DISTINCT FROM new.settled_at) OR (old.settled_by_id IS DISTINCT FROM new.settled_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_1da0d();

COMMENT ON TRIGGER pgtrigger_update_update_1da0d ON public.purchases_line IS 'ce69c42dabdf660053296032dc2a61fccb59eedf';

CREATE TRIGGER pgtrigger_update_update_20271 AFTER UPDATE ON public.learning_cycles_offer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_20271();

COMMENT ON TRIGGER pgtrigger_update_update_20271 ON public.learning_cycles_offer IS '3192ac007cbbc1b7671ba37aa5b1531b00ba1cbd';

CREATE TRIGGER pgtrigger_update_update_26826 AFTER UPDATE ON public.purchases_concern FOR EACH ROW WHEN (((old.closed_at IS DISTINCT FROM new.closed_at) OR (old.closed_by_id IS DISTINCT FROM new.closed_by_id) OR (old.id IS DISTINCT FROM new.id) OR (old.not_told_because IS DISTINCT FROM new.not_told_because) OR (old.purchase_id IS DISTINCT FROM new.purchase_id) OR (old.raised_at IS DISTINCT FROM new.raised_at) OR (old.raised_by_id IS DISTINCT FROM new.raised_by_id) OR (old.told_at IS DISTINCT FROM new.told_at) OR (old.told_by_id IS DISTINCT FROM new.told_by_id) OR (old.version IS DISTINCT FROM new.version) OR (old.what_came_of_it IS DISTINCT FROM new.what_came_of_it) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_26826();

COMMENT ON TRIGGER pgtrigger_update_update_26826 ON public.purchases_concern IS 'c0021335b22208cc9027b64fb76278508f2dc4a6';

CREATE TRIGGER pgtrigger_update_update_2c971 AFTER UPDATE ON public.debriefs_asked FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_2c971();

COMMENT ON TRIGGER pgtrigger_update_update_2c971 ON public.debriefs_asked IS '8ae438a7ebe1b7cc18d24cebb8e514ab4750fae4';

CREATE TRIGGER pgtrigger_update_update_36063 AFTER UPDATE ON public.purchases_learning FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_36063();

COMMENT ON TRIGGER pgtrigger_update_update_36063 ON public.purchases_learning IS '6339dcee1bfe7878de49c320aa49c11fead54fa8';

CREATE TRIGGER pgtrigger_update_update_3c809 AFTER UPDATE ON public.learning_cycles_leveragepoint FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3c809();

COMMENT ON TRIGGER pgtrigger_update_update_3c809 ON public.learning_cycles_leveragepoint IS '88733c8b6c3b898faadee1fc6576e67e446057b0';

CREATE TRIGGER pgtrigger_update_update_42412 AFTER UPDATE ON public.purchases_budget FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_42412();

COMMENT ON TRIGGER pgtrigger_update_update_42412 ON public.purchases_budget IS 'ba5be06434230d93d152b02cc1f3fa0e224d93b8';

CREATE TRIGGER pgtrigger_update_update_42a00 AFTER UPDATE ON public.purchases_reply FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_42a00();

COMMENT ON TRIGGER pgtrigger_update_update_42a00 ON public.purchases_reply IS 'a8e6e88d3759965c00f9b6a7e1699aed2f7246a4';

CREATE TRIGGER pgtrigger_update_update_45d1d AFTER UPDATE ON public.debriefs_activity FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_45d1d();

COMMENT ON TRIGGER pgtrigger_update_update_45d1d ON public.debriefs_activity IS 'f9b2d6f7160a090b4a739d4ccaee4bd9ab21e2ab';

CREATE TRIGGER pgtrigger_update_update_4b80b AFTER UPDATE ON public.debriefs_skillnote FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4b80b();

COMMENT ON TRIGGER pgtrigger_update_update_4b80b ON public.debriefs_skillnote IS '9b42828b8bf001671eabaa64cdc19c2552197a59';

CREATE TRIGGER pgtrigger_update_update_4dc7d AFTER UPDATE ON public.debriefs_action FOR EACH ROW WHEN (((old.carrier_id IS DISTINCT FROM new.carrier_id) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.due_on IS DISTINCT FROM new.due_on) OR (old.id IS DISTINCT FROM new.id) OR (old.issue_id IS DISTINCT FROM new.issue_id) OR (old.kept_on IS DISTINCT FROM new.kept_on) OR (old.settled_at IS DISTINCT FROM new.settled_at) OR (old.settled_by_id IS DISTINCT FROM new.settled_by_id) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.team_id IS DISTINCT FROM new.team_id) OR (old.version IS DISTINCT FROM new.version) OR (old.why IS DISTINCT FROM new.why) OR (old.words IS DISTINCT FROM new.words) OR (old.written_at IS DISTINCT FROM new.written_at) OR (old.written_by_id IS DISTINCT FROM new.written_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_4dc7d();

COMMENT ON TRIGGER pgtrigger_update_update_4dc7d ON public.debriefs_action IS '132e55a9ab013e165bc727849af6d2abde1c3c24';

CREATE TRIGGER pgtrigger_update_update_4de9f AFTER UPDATE ON public.systems_system FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4de9f();

COMMENT ON TRIGGER pgtrigger_update_update_4de9f ON public.systems_system IS '4c2757eb056ecc71afade9f5301d7cdfe121f057';

CREATE TRIGGER pgtrigger_update_update_50618 AFTER UPDATE ON public.debriefs_issue FOR EACH ROW WHEN (((old.carrier_id IS DISTINCT FROM new.carrier_id) OR ((old.carrier_name)::text IS DISTINCT FROM (new.carrier_name)::text) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.closed_at IS DISTINCT FROM new.closed_at) OR (old.closed_by_id IS DISTINCT FROM new.closed_by_id) OR ((old.closing)::text IS DISTINCT FROM (new.closing)::text) OR (old.closing_words IS DISTINCT FROM new.closing_words) OR (old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.description IS DISTINCT FROM new.description) OR ((old.gift_holder)::text IS DISTINCT FROM (new.gift_holder)::text) OR ((old.gift_tier)::text IS DISTINCT FROM (new.gift_tier)::text) OR (old.id IS DISTINCT FROM new.id) OR ((old.import_key)::text IS DISTINCT FROM (new.import_key)::text) OR ((old.level)::text IS DISTINCT FROM (new.level)::text) OR (old.new_normal IS DISTINCT FROM new.new_normal) OR (old.raised_by_id IS DISTINCT FROM new.raised_by_id) OR (old.raised_on IS DISTINCT FROM new.raised_on) OR (old.sent_at IS DISTINCT FROM new.sent_at) OR (old.sent_by_id IS DISTINCT FROM new.sent_by_id) OR (old.sent_words IS DISTINCT FROM new.sent_words) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR (old.team_id IS DISTINCT FROM new.team_id) OR (old.unblocked_at IS DISTINCT FROM new.unblocked_at) OR (old.unblocked_by_id IS DISTINCT FROM new.unblocked_by_id) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION public.pgtrigger_update_update_50618();

COMMENT ON TRIGGER pgtrigger_update_update_50618 ON public.debriefs_issue IS '0249d72707a97ce958de828d8143413e76ae4f28';

CREATE TRIGGER pgtrigger_update_update_55697 AFTER UPDATE ON public.purchases_match FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_55697();

COMMENT ON TRIGGER pgtrigger_update_update_55697 ON public.purchases_match IS 'c108848ddb9283d7b939c6d0fcdf0b6cb7775fcb';

CREATE TRIGGER pgtrigger_update_update_56714 AFTER UPDATE ON public.casework_timelineentry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_56714();

COMMENT ON TRIGGER pgtrigger_update_update_56714 ON public.casework_timelineentry IS '48d87511a429bb4e9fc243511326e93a0945a01a';

CREATE TRIGGER pgtrigger_update_update_5aa81 AFTER UPDATE ON public.purchases_kind FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5aa81();

COMMENT ON TRIGGER pgtrigger_update_update_5aa81 ON public.purchases_kind IS '903d2a7d60103d431c8d292d15a1702b00a7df22';

CREATE TRIGGER pgtrigger_update_update_5ab09 AFTER UPDATE ON public.purchases_card FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5ab09();

COMMENT ON TRIGGER pgtrigger_update_update_5ab09 ON public.purchases_card IS '83dddae1d45210869bac18082bd7fbaccf43a484';

CREATE TRIGGER pgtrigger_update_update_5c30f AFTER UPDATE ON public.systems_role FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5c30f();

COMMENT ON TRIGGER pgtrigger_update_update_5c30f ON public.systems_role IS '68470429f0d99528e42c8ef0084c5715ee809eca';

CREATE TRIGGER pgtrigger_update_update_641f8 AFTER UPDATE ON public.debriefs_sharedname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_641f8();

COMMENT ON TRIGGER pgtrigger_update_update_641f8 ON public.debriefs_sharedname IS 'b2b07a6e65b1d6a21674a183d4aef4078a6e924d';

CREATE TRIGGER pgtrigger_update_update_6a83a AFTER UPDATE ON public.debriefs_debrief FOR EACH ROW WHEN (((old.closed_at IS DISTINCT FROM new.closed_at) OR (old.closed_by_id IS DISTINCT FROM new.closed_by_id) OR (old.day IS DISTINCT FROM new.day) OR (old.id IS DISTINCT FROM new.id) OR (old.lapsed_at IS DISTINCT FROM new.lapsed_at) OR (old.opened_at IS DISTINCT FROM new.opened_at) OR (old.opened_by_id IS DISTINCT FROM new.opened_by_id) OR (old.prompts IS DISTINCT FROM new.prompts) OR (old.question IS DISTINCT FROM new.question) OR (old.sitting IS DISTINCT FROM new.sitting) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_update_update_6a83a();

COMMENT ON TRIGGER pgtrigger_update_update_6a83a ON public.debriefs_debrief IS '9b7e8e4ef3555528e49b0e0349aae534eae3c37a';

CREATE TRIGGER pgtrigger_update_update_6bba9 AFTER UPDATE ON public.casework_case FOR EACH ROW WHEN (((old.anonymised_at IS DISTINCT FROM new.anonymised_at) OR (old.anonymised_by_id IS DISTINCT FROM new.anonymised_by_id) OR (old.citizen_id IS DISTINCT FROM new.citizen_id) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.ended_at IS DISTINCT FROM new.ended_at) OR (old.ended_by_id IS DISTINCT FROM new.ended_by_id) OR (old.id IS DISTINCT FROM new.id) OR (old.restricted IS DISTINCT FROM new.restricted) OR (old.signal IS DISTINCT FROM new.signal) OR (old.started_on IS DISTINCT FROM new.started_on) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION public.pgtrigger_update_update_6bba9();

COMMENT ON TRIGGER pgtrigger_update_update_6bba9 ON public.casework_case IS '4c3aa49a7ad99781d6b31fb119a4c364bedbb007';

CREATE TRIGGER pgtrigger_update_update_6dcfc AFTER UPDATE ON public.learning_cycles_voice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6dcfc();

COMMENT ON TRIGGER pgtrigger_update_update_6dcfc ON public.learning_cycles_voice IS 'bc89896497c98cc0ce3d63524135725b456414c8';

CREATE TRIGGER pgtrigger_update_update_6eb47 AFTER UPDATE ON public.casework_othername FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6eb47();

COMMENT ON TRIGGER pgtrigger_update_update_6eb47 ON public.casework_othername IS 'a6cd8143ef23ad4af61cb7df87755cc866065c7d';

CREATE TRIGGER pgtrigger_update_update_6f77c AFTER UPDATE ON public.purchases_question FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6f77c();

COMMENT ON TRIGGER pgtrigger_update_update_6f77c ON public.purchases_question IS '03e6cfad9248e24f57242f83fcfdb507f26f7f70';

CREATE TRIGGER pgtrigger_update_update_6fc7f AFTER UPDATE ON public.casework_allocation FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_6fc7f();

COMMENT ON TRIGGER pgtrigger_update_update_6fc7f ON public.casework_allocation IS '9b2d9b8322a9f456e7de0c815dceaacb5cb87471';

CREATE TRIGGER pgtrigger_update_update_73959 AFTER UPDATE ON public.debriefs_countermeasure FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_73959();

COMMENT ON TRIGGER pgtrigger_update_update_73959 ON public.debriefs_countermeasure IS '61017a8b1f447d5ea0fa2382d53a87d788f53bf8';

CREATE TRIGGER pgtrigger_update_update_75b6a AFTER UPDATE ON public.purchases_merchant FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_75b6a();

COMMENT ON TRIGGER pgtrigger_update_update_75b6a ON public.purchases_merchant IS 'e9c9e92561b1838e076604d8daf7ee3313870e3a';

CREATE TRIGGER pgtrigger_update_update_7a40b AFTER UPDATE ON public.learning_cycles_learningcycle FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7a40b();

COMMENT ON TRIGGER pgtrigger_update_update_7a40b ON public.learning_cycles_learningcycle IS '820df778dbb4ed625554146b8174dc20f4e9ae7e';

CREATE TRIGGER pgtrigger_update_update_7d003 AFTER UPDATE ON public.purchases_purchase FOR EACH ROW WHEN (((old.amount IS DISTINCT FROM new.amount) OR (old.auditable IS DISTINCT FROM new.auditable) OR (old.bought_on IS DISTINCT FROM new.bought_on) OR (old.budget_id IS DISTINCT FROM new.budget_id) OR (old.card_id IS DISTINCT FROM new.card_id) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.countermeasure_id IS DISTINCT FROM new.countermeasure_id) OR ((old.decided_with)::text IS DISTINCT FROM (new.decided_with)::text) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.id IS DISTINCT FROM new.id) OR (old.issue_id IS DISTINCT FROM new.issue_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.legal IS DISTINCT FROM new.legal) OR (old.more IS DISTINCT FROM new.more) OR (old.necessary IS DISTINCT FROM new.necessary) OR (old.no_receipt_because IS DISTINCT FROM new.no_receipt_because) OR (old.paid_back_on IS DISTINCT FROM new.paid_back_on) OR ((old.paid_with)::text IS DISTINCT FROM (new.paid_with)::text) OR (old.payment IS DISTINCT FROM new.payment) OR (old.proportionate IS DISTINCT FROM new.proportionate) OR (old.reason IS DISTINCT FROM new.reason) OR (old.recorded_at IS DISTINCT FROM new.recorded_at) OR (old.refund_of_id IS DISTINCT FROM new.refund_of_id) OR (old.serves_id IS DISTINCT FROM new.serves_id) OR ((old.supplier)::text IS DISTINCT FROM (new.supplier)::text) OR (old.team_id IS DISTINCT FROM new.team_id) OR (old.vat IS DISTINCT FROM new.vat) OR (old.vat_reclaimable IS DISTINCT FROM new.vat_reclaimable) OR (old.version IS DISTINCT FROM new.version) OR (old.worker_id IS DISTINCT FROM new.worker_id))) EXECUTE FUNCTION public.pgtrigger_update_update_7d003();

COMMENT ON TRIGGER pgtrigger_update_update_7d003 ON public.purchases_purchase IS '58473abc9a426b8c37c52b9e6b84368b78a61e72';

CREATE TRIGGER pgtrigger_update_update_7ffa0 AFTER UPDATE ON public.debriefs_debriefshape FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_7ffa0();

COMMENT ON TRIGGER pgtrigger_update_update_7ffa0 ON public.debriefs_debriefshape IS 'a44315a0d6ee5df0021ea51c5d61b6ab4eba9060';

CREATE TRIGGER pgtrigger_update_update_86887 AFTER UPDATE ON public.debriefs_pulledin FOR EACH ROW WHEN (((old.expires_at IS DISTINCT FROM new.expires_at) OR (old.id IS DISTINCT FROM new.id) OR (old.issue_id IS DISTINCT FROM new.issue_id) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.person_id IS DISTINCT FROM new.person_id) OR (old.pulled_at IS DISTINCT FROM new.pulled_at) OR (old.pulled_by_id IS DISTINCT FROM new.pulled_by_id) OR (old.why IS DISTINCT FROM new.why) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at) OR (old.withdrawn_by_id IS DISTINCT FROM new.withdrawn_by_id) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_86887();

COMMENT ON TRIGGER pgtrigger_update_update_86887 ON public.debriefs_pulledin IS '6dbb369dccf9ce29d9566bf1dcf093e451baa0ae';

CREATE TRIGGER pgtrigger_update_update_9074f AFTER UPDATE ON public.learning_cycles_wordgroup FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9074f();

COMMENT ON TRIGGER pgtrigger_update_update_9074f ON public.learning_cycles_wordgroup IS '63e3753400b034850ddb91f0fbea9988c8c88a4a';

CREATE TRIGGER pgtrigger_update_update_943fa AFTER UPDATE ON public.systems_invitation FOR EACH ROW WHEN (((old.accepted_at IS DISTINCT FROM new.accepted_at) OR (old.accepted_by_id IS DISTINCT FROM new.accepted_by_id) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.expires_at IS DISTINCT FROM new.expires_at) OR (old.from_day IS DISTINCT FROM new.from_day) OR (old.id IS DISTINCT FROM new.id) OR (old.invited_at IS DISTINCT FROM new.invited_at) OR (old.invited_by_id IS DISTINCT FROM new.invited_by_id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.system_id IS DISTINCT FROM new.system_id) OR (old.until_day IS DISTINCT FROM new.until_day) OR (old.withdrawn_at IS DISTINCT FROM new.withdrawn_at) OR (old.withdrawn_by_id IS DISTINCT FROM new.withdrawn_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_943fa();

COMMENT ON TRIGGER pgtrigger_update_update_943fa ON public.systems_invitation IS 'e0cea1110d32f37a5f9352a99ccc36f833e0c386';

CREATE TRIGGER pgtrigger_update_update_95130 AFTER UPDATE ON public.debriefs_totalkabout FOR EACH ROW WHEN (((old.answer IS DISTINCT FROM new.answer) OR (old.asked_by_id IS DISTINCT FROM new.asked_by_id) OR (old.came_up_at IS DISTINCT FROM new.came_up_at) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.put_away IS DISTINCT FROM new.put_away) OR (old.settled_at IS DISTINCT FROM new.settled_at) OR (old.settled_by_id IS DISTINCT FROM new.settled_by_id) OR ((old.source)::text IS DISTINCT FROM (new.source)::text) OR (old.team_id IS DISTINCT FROM new.team_id) OR ((old.url)::text IS DISTINCT FROM (new.url)::text) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_95130();

COMMENT ON TRIGGER pgtrigger_update_update_95130 ON public.debriefs_totalkabout IS '6932102545c39497e3a44229100bc6a2d651a99d';

CREATE TRIGGER pgtrigger_update_update_a65d1 AFTER UPDATE ON public.learning_cycles_tiedquestion FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a65d1();

COMMENT ON TRIGGER pgtrigger_update_update_a65d1 ON public.learning_cycles_tiedquestion IS '6a55c14f78ce1e8ea907031b4dc861649f37a3c5';

CREATE TRIGGER pgtrigger_update_update_a7a51 AFTER UPDATE ON public.learning_cycles_worry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_a7a51();

COMMENT ON TRIGGER pgtrigger_update_update_a7a51 ON public.learning_cycles_worry IS '2cd16b5360b2c3947f82253c73121abe324684f9';

CREATE TRIGGER pgtrigger_update_update_a7d18 AFTER UPDATE ON public.debriefs_note FOR EACH ROW WHEN ((((old.became)::text IS DISTINCT FROM (new.became)::text) OR (old.case_id IS DISTINCT FROM new.case_id) OR (old.debrief_id IS DISTINCT FROM new.debrief_id) OR (old.deleted_at IS DISTINCT FROM new.deleted_at) OR (old.deleted_by_id IS DISTINCT FROM new.deleted_by_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.sorted_at IS DISTINCT FROM new.sorted_at) OR (old.sorted_by_id IS DISTINCT FROM new.sorted_by_id) OR (old.team_id IS DISTINCT FROM new.team_id) OR (old.version IS DISTINCT FROM new.version) OR (old.words IS DISTINCT FROM new.words) OR (old.written_at IS DISTINCT FROM new.written_at) OR (old.written_by_id IS DISTINCT FROM new.written_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_a7d18();

COMMENT ON TRIGGER pgtrigger_update_update_a7d18 ON public.debriefs_note IS 'fbaa642ee2d03ef8e9cf7fa7430e26551a0839c9';

CREATE TRIGGER pgtrigger_update_update_a9db0 AFTER UPDATE ON public.systems_person FOR EACH ROW WHEN ((((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.id IS DISTINCT FROM new.id) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser) OR (old.joined_at IS DISTINCT FROM new.joined_at) OR (old.left_at IS DISTINCT FROM new.left_at) OR (old.left_by_id IS DISTINCT FROM new.left_by_id) OR ((old.name)::text IS DISTINCT FROM (new.name)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_a9db0();

COMMENT ON TRIGGER pgtrigger_update_update_a9db0 ON public.systems_person IS 'd87e878937e48a64b95ced2ad4559eb5010a3279';

CREATE TRIGGER pgtrigger_update_update_bd48e AFTER UPDATE ON public.purchases_publishing FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bd48e();

COMMENT ON TRIGGER pgtrigger_update_update_bd48e ON public.purchases_publishing IS '0b63b6372648080c14886e6d99364bd255dd3d0c';

CREATE TRIGGER pgtrigger_update_update_c1e35 AFTER UPDATE ON public.learning_cycles_placement FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c1e35();

COMMENT ON TRIGGER pgtrigger_update_update_c1e35 ON public.learning_cycles_placement IS '4d00b1c02169008735918007b429c454aa7fcf0e';

CREATE TRIGGER pgtrigger_update_update_c411d AFTER UPDATE ON public.learning_cycles_entry FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_c411d();

COMMENT ON TRIGGER pgtrigger_update_update_c411d ON public.learning_cycles_entry IS 'b651c40a6ed4a20a3fb0d6ebaf81220a76f4acd0';

CREATE TRIGGER pgtrigger_update_update_cafc1 AFTER UPDATE ON public.purchases_statement FOR EACH ROW WHEN ((((old.file_name)::text IS DISTINCT FROM (new.file_name)::text) OR ((old.issuer)::text IS DISTINCT FROM (new.issuer)::text) OR ((old.state)::text IS DISTINCT FROM (new.state)::text) OR (old.undone_at IS DISTINCT FROM new.undone_at) OR (old.undone_by_id IS DISTINCT FROM new.undone_by_id))) EXECUTE FUNCTION public.pgtrigger_update_update_cafc1();

COMMENT ON TRIGGER pgtrigger_update_update_cafc1 ON public.purchases_statement IS '0b63e550d3abdfd7bb92b87d8dd1697afff30407';

CREATE TRIGGER pgtrigger_update_update_cf12d AFTER UPDATE ON public.learning_cycles_word FOR EACH ROW WHEN (((old.group_id IS DISTINCT FROM new.group_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.words)::text IS DISTINCT FROM (new.words)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_cf12d();

COMMENT ON TRIGGER pgtrigger_update_update_cf12d ON public.learning_cycles_word IS '5e61e30318fc15c810c3c4c54d39a489c50b7ba6';

CREATE TRIGGER pgtrigger_update_update_d9dc5 AFTER UPDATE ON public.learning_cycles_experiment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_d9dc5();

COMMENT ON TRIGGER pgtrigger_update_update_d9dc5 ON public.learning_cycles_experiment IS '7455c8f3d41201dfc9a8840c2f2d84803b9c6fa9';

CREATE TRIGGER pgtrigger_update_update_e0c9d AFTER UPDATE ON public.casework_totell FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e0c9d();

COMMENT ON TRIGGER pgtrigger_update_update_e0c9d ON public.casework_totell IS '008ddfe30d176f01099d3008fa86134b4d2782a6';

CREATE TRIGGER pgtrigger_update_update_ef22e AFTER UPDATE ON public.learning_cycles_decision FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ef22e();

COMMENT ON TRIGGER pgtrigger_update_update_ef22e ON public.learning_cycles_decision IS '49dcf31e063e6b97902e8bb3772011df17e10318';

CREATE TRIGGER pgtrigger_update_update_f2663 AFTER UPDATE ON public.learning_cycles_worryseen FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f2663();

COMMENT ON TRIGGER pgtrigger_update_update_f2663 ON public.learning_cycles_worryseen IS '035eb4adbb6c5bc0c4df11e377d8a915a9d0837a';

CREATE TRIGGER pgtrigger_update_update_f74d2 AFTER UPDATE ON public.learning_cycles_stagenote FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_f74d2();

COMMENT ON TRIGGER pgtrigger_update_update_f74d2 ON public.learning_cycles_stagenote IS '1b05a538388a1bb0418c9c6e5ed2e1f9edcd14a4';

CREATE TRIGGER pgtrigger_update_update_fc875 AFTER UPDATE ON public.learning_cycles_systemchange FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fc875();

COMMENT ON TRIGGER pgtrigger_update_update_fc875 ON public.learning_cycles_systemchange IS 'b27052a2bc84d045e0c7bd2023ff91d425a61204';

CREATE TRIGGER pgtrigger_update_update_fcba0 AFTER UPDATE ON public.learning_cycles_caseforchange FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fcba0();

COMMENT ON TRIGGER pgtrigger_update_update_fcba0 ON public.learning_cycles_caseforchange IS '0440b46a085b8cb9b5d69742b3b7c72ea4981370';

CREATE TRIGGER pgtrigger_update_update_fdb6a AFTER UPDATE ON public.learning_cycles_answerfromabove FOR EACH ROW WHEN (((old.answered_at IS DISTINCT FROM new.answered_at) OR (old.answered_by_id IS DISTINCT FROM new.answered_by_id) OR (old.change_id IS DISTINCT FROM new.change_id) OR (old.closes IS DISTINCT FROM new.closes) OR (old.conversation_id IS DISTINCT FROM new.conversation_id) OR (old.id IS DISTINCT FROM new.id) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.words IS DISTINCT FROM new.words))) EXECUTE FUNCTION public.pgtrigger_update_update_fdb6a();

COMMENT ON TRIGGER pgtrigger_update_update_fdb6a ON public.learning_cycles_answerfromabove IS '4450220267796e80a2bd31ed0a15d36bc536bcf7';

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_systems_person_id FOREIGN KEY (user_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_allocation
    ADD CONSTRAINT casework_allocation_case_id_749e5660_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_allocation
    ADD CONSTRAINT casework_allocation_person_id_66105be8_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_anonymised_by_id_84dda11e_fk_systems_person_id FOREIGN KEY (anonymised_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_citizen_id_6966adb4_fk_casework_citizen_id FOREIGN KEY (citizen_id) REFERENCES public.casework_citizen(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_deleted_by_id_954d2fa7_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_ended_by_id_cb14f14d_fk_systems_person_id FOREIGN KEY (ended_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_case
    ADD CONSTRAINT casework_case_team_id_526eebc5_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_caselook
    ADD CONSTRAINT casework_caselook_case_id_a3b901cc_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_caselook
    ADD CONSTRAINT casework_caselook_person_id_1d39e377_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_othername
    ADD CONSTRAINT casework_othername_citizen_id_d7e4b38a_fk_casework_citizen_id FOREIGN KEY (citizen_id) REFERENCES public.casework_citizen(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_timelineentry
    ADD CONSTRAINT casework_timelineentry_by_id_c656a483_fk_systems_person_id FOREIGN KEY (by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_timelineentry
    ADD CONSTRAINT casework_timelineentry_case_id_4966ff27_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_totell
    ADD CONSTRAINT casework_totell_case_id_a06ed135_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_totell
    ADD CONSTRAINT casework_totell_told_by_id_769723b5_fk_systems_person_id FOREIGN KEY (told_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_whatmatters
    ADD CONSTRAINT casework_whatmatters_case_id_a7206025_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.casework_whatmatters
    ADD CONSTRAINT casework_whatmatters_recorded_by_id_82fac12e_fk_systems_p FOREIGN KEY (recorded_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_carrier_id_d0545769_fk_systems_person_id FOREIGN KEY (carrier_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_case_id_9fdffd0c_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_debrief_id_9fc3e8c3_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_deleted_by_id_735fe46e_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_issue_id_205c6530_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_settled_by_id_0e53cc9c_fk_systems_person_id FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_team_id_0852a2f2_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_action
    ADD CONSTRAINT debriefs_action_written_by_id_15a3276f_fk_systems_person_id FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_activity
    ADD CONSTRAINT debriefs_activity_issue_id_6ac6ebf8_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_activity
    ADD CONSTRAINT debriefs_activity_team_id_302141bc_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_answer
    ADD CONSTRAINT debriefs_answer_countermeasure_id_95569653_fk_debriefs_ FOREIGN KEY (countermeasure_id) REFERENCES public.debriefs_countermeasure(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_answer
    ADD CONSTRAINT debriefs_answer_pulled_in_id_67a190f7_fk_debriefs_pulledin_id FOREIGN KEY (pulled_in_id) REFERENCES public.debriefs_pulledin(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_action_id_766f9294_fk_debriefs_action_id FOREIGN KEY (action_id) REFERENCES public.debriefs_action(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_asked_by_id_aabf1abc_fk_systems_person_id FOREIGN KEY (asked_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_colleague_id_27d6cd96_fk_systems_person_id FOREIGN KEY (colleague_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_issue_id_9d80eb21_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_asked
    ADD CONSTRAINT debriefs_asked_progress_id_89509333_fk_debriefs_progress_id FOREIGN KEY (progress_id) REFERENCES public.debriefs_progress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_countermeasure
    ADD CONSTRAINT debriefs_countermeas_sent_by_id_80063a45_fk_systems_p FOREIGN KEY (sent_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_countermeasure
    ADD CONSTRAINT debriefs_countermeas_written_by_id_500b6b34_fk_systems_p FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_countermeasure
    ADD CONSTRAINT debriefs_countermeasure_issue_id_a4fb98da_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_debrief
    ADD CONSTRAINT debriefs_debrief_closed_by_id_4387d905_fk_systems_person_id FOREIGN KEY (closed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_debrief
    ADD CONSTRAINT debriefs_debrief_opened_by_id_4c17a9a7_fk_systems_person_id FOREIGN KEY (opened_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_debrief
    ADD CONSTRAINT debriefs_debrief_team_id_b7ac843f_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_debriefshape
    ADD CONSTRAINT debriefs_debriefshap_changed_by_id_1f073b89_fk_systems_p FOREIGN KEY (changed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_debriefshape
    ADD CONSTRAINT debriefs_debriefshape_team_id_acfa2518_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_earlier_id_cc649186_fk_debriefs_issue_id FOREIGN KEY (earlier_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_issue_id_01f5d1aa_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_settled_by_id_c14802b7_fk_systems_person_id FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_heldrow
    ADD CONSTRAINT debriefs_heldrow_team_id_4c7f4713_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_carrier_id_27928600_fk_systems_person_id FOREIGN KEY (carrier_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_case_id_4ab505ec_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_closed_by_id_38bf67c0_fk_systems_person_id FOREIGN KEY (closed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_debrief_id_5e310974_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_deleted_by_id_4e585b8a_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_raised_by_id_1e7e8a08_fk_systems_person_id FOREIGN KEY (raised_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_sent_by_id_e0846942_fk_systems_person_id FOREIGN KEY (sent_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_team_id_4828904a_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_issue
    ADD CONSTRAINT debriefs_issue_unblocked_by_id_404d6d32_fk_systems_person_id FOREIGN KEY (unblocked_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_logimport
    ADD CONSTRAINT debriefs_logimport_brought_by_id_05cd30f3_fk_systems_person_id FOREIGN KEY (brought_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_logimport
    ADD CONSTRAINT debriefs_logimport_organisation_id_356c01bd_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_case_id_72193e95_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_debrief_id_8df9b4ff_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_deleted_by_id_55e7711a_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_sorted_by_id_7bee3f8d_fk_systems_person_id FOREIGN KEY (sorted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_team_id_a03b08f5_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_note
    ADD CONSTRAINT debriefs_note_written_by_id_b2f3d7aa_fk_systems_person_id FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_opening
    ADD CONSTRAINT debriefs_opening_pulled_in_id_25f32a5a_fk_debriefs_pulledin_id FOREIGN KEY (pulled_in_id) REFERENCES public.debriefs_pulledin(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_opening
    ADD CONSTRAINT debriefs_opening_shared_name_id_8ccfa051_fk_debriefs_ FOREIGN KEY (shared_name_id) REFERENCES public.debriefs_sharedname(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_beside_id_8b726e84_fk_debriefs_progress_id FOREIGN KEY (beside_id) REFERENCES public.debriefs_progress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_case_id_11d7a5d2_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_debrief_id_ec86afcd_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_deleted_by_id_f695b81c_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_progress
    ADD CONSTRAINT debriefs_progress_said_by_id_f77cb2ae_fk_systems_person_id FOREIGN KEY (said_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_issue_id_77a2489c_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_person_id_a46658b9_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_pulled_by_id_00af5196_fk_systems_person_id FOREIGN KEY (pulled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_pulledin
    ADD CONSTRAINT debriefs_pulledin_withdrawn_by_id_6e8165f5_fk_systems_person_id FOREIGN KEY (withdrawn_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_quietputaway
    ADD CONSTRAINT debriefs_quietputawa_put_away_by_id_d7011fae_fk_systems_p FOREIGN KEY (put_away_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_quietputaway
    ADD CONSTRAINT debriefs_quietputaway_team_id_d546d104_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_sharedname
    ADD CONSTRAINT debriefs_sharedname_case_id_ae361479_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_sharedname
    ADD CONSTRAINT debriefs_sharedname_pulled_in_id_b6be5f59_fk_debriefs_ FOREIGN KEY (pulled_in_id) REFERENCES public.debriefs_pulledin(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_sharedname
    ADD CONSTRAINT debriefs_sharedname_shared_by_id_1333591d_fk_systems_person_id FOREIGN KEY (shared_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_sharedname
    ADD CONSTRAINT debriefs_sharedname_withdrawn_by_id_f629eed5_fk_systems_p FOREIGN KEY (withdrawn_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_skillnote
    ADD CONSTRAINT debriefs_skillnote_activity_id_36723437_fk_debriefs_activity_id FOREIGN KEY (activity_id) REFERENCES public.debriefs_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_skillnote
    ADD CONSTRAINT debriefs_skillnote_system_id_7c32de71_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_skillnote
    ADD CONSTRAINT debriefs_skillnote_written_by_id_7baa70a9_fk_systems_person_id FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_tally
    ADD CONSTRAINT debriefs_tally_activity_id_de107b58_fk_debriefs_activity_id FOREIGN KEY (activity_id) REFERENCES public.debriefs_activity(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_tally
    ADD CONSTRAINT debriefs_tally_debrief_id_1f81ea3a_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_tally
    ADD CONSTRAINT debriefs_tally_issue_id_58901bb0_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_asked_by_id_65bcceb9_fk_systems_person_id FOREIGN KEY (asked_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_case_id_ad3c06a7_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_debrief_id_f199c7a2_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_settled_by_id_957be2bc_fk_systems_p FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_totalkabout
    ADD CONSTRAINT debriefs_totalkabout_team_id_60dc3ffa_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_welfare
    ADD CONSTRAINT debriefs_welfare_debrief_id_60ee6fa1_fk_debriefs_debrief_id FOREIGN KEY (debrief_id) REFERENCES public.debriefs_debrief(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_welfare
    ADD CONSTRAINT debriefs_welfare_person_id_275d446d_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_welfare
    ADD CONSTRAINT debriefs_welfare_talk_to_id_54869305_fk_systems_person_id FOREIGN KEY (talk_to_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_welfareband
    ADD CONSTRAINT debriefs_welfareband_month_id_42a7de87_fk_debriefs_ FOREIGN KEY (month_id) REFERENCES public.debriefs_welfaremonth(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.debriefs_welfareband
    ADD CONSTRAINT debriefs_welfareband_organisation_id_0fe732da_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_systems_person_id FOREIGN KEY (user_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.knox_authtoken
    ADD CONSTRAINT knox_authtoken_user_id_e5a5d899_fk_systems_person_id FOREIGN KEY (user_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_answerfromabove
    ADD CONSTRAINT learning_cycles_answ_answered_by_id_789a9cb6_fk_systems_p FOREIGN KEY (answered_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_answerfromabove
    ADD CONSTRAINT learning_cycles_answ_change_id_17277a64_fk_learning_ FOREIGN KEY (change_id) REFERENCES public.learning_cycles_systemchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_answerfromabove
    ADD CONSTRAINT learning_cycles_answ_conversation_id_8f4b0951_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange_stories
    ADD CONSTRAINT learning_cycles_case_caseforchange_id_5816a28d_fk_learning_ FOREIGN KEY (caseforchange_id) REFERENCES public.learning_cycles_caseforchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseinconversation
    ADD CONSTRAINT learning_cycles_case_conversation_id_484ea60e_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_conversation_id_5875214d_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseinsurroundings
    ADD CONSTRAINT learning_cycles_case_conversation_id_60b7d7b9_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange_stories
    ADD CONSTRAINT learning_cycles_case_entry_id_e6f523ba_fk_learning_ FOREIGN KEY (entry_id) REFERENCES public.learning_cycles_entry(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_passed_by_id_c088d4d8_fk_systems_p FOREIGN KEY (passed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_taken_back_by_id_08334e3c_fk_systems_p FOREIGN KEY (taken_back_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_to_conversation_id_de9c32aa_fk_learning_ FOREIGN KEY (to_conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_to_system_id_3a2d97ff_fk_systems_s FOREIGN KEY (to_system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_caseforchange
    ADD CONSTRAINT learning_cycles_case_written_by_id_dde0ec18_fk_systems_p FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_comparedhome
    ADD CONSTRAINT learning_cycles_comp_conversation_id_90712832_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_comparedtext
    ADD CONSTRAINT learning_cycles_comp_conversation_id_ff980973_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversationsurroundings
    ADD CONSTRAINT learning_cycles_conv_conversation_id_77ae1218_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversationpicture
    ADD CONSTRAINT learning_cycles_conv_conversation_id_db4b2c4a_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conv_feeds_into_id_e5e0701a_fk_learning_ FOREIGN KEY (feeds_into_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conv_merged_into_id_a50e2c22_fk_learning_ FOREIGN KEY (merged_into_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conv_opened_by_id_c19f7402_fk_systems_p FOREIGN KEY (opened_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conv_passed_up_by_id_6ceb0e9d_fk_systems_p FOREIGN KEY (passed_up_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_conversation
    ADD CONSTRAINT learning_cycles_conv_system_id_8ae71e18_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_counted
    ADD CONSTRAINT learning_cycles_coun_conversation_id_67ed3857_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_counted
    ADD CONSTRAINT learning_cycles_counted_system_id_9d359da8_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_counted
    ADD CONSTRAINT learning_cycles_counted_team_id_9dffbb1a_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_decision
    ADD CONSTRAINT learning_cycles_deci_decided_by_id_7aa50b2b_fk_systems_p FOREIGN KEY (decided_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_decision
    ADD CONSTRAINT learning_cycles_deci_session_id_4e33bd94_fk_learning_ FOREIGN KEY (session_id) REFERENCES public.learning_cycles_sensemakingsession(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_decision
    ADD CONSTRAINT learning_cycles_decision_owner_id_e90ddd09_fk_systems_person_id FOREIGN KEY (owner_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entr_conversation_id_023c221f_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entr_in_answer_to_id_0b195c4a_fk_learning_ FOREIGN KEY (in_answer_to_id) REFERENCES public.learning_cycles_entry(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entr_withdrawn_by_id_7899cddf_fk_systems_p FOREIGN KEY (withdrawn_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entry_case_id_e109a814_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_entry
    ADD CONSTRAINT learning_cycles_entry_said_by_id_42024ab2_fk_systems_person_id FOREIGN KEY (said_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_evidence
    ADD CONSTRAINT learning_cycles_evid_session_id_410dce5e_fk_learning_ FOREIGN KEY (session_id) REFERENCES public.learning_cycles_sensemakingsession(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_evidence
    ADD CONSTRAINT learning_cycles_evidence_issue_id_a14f5b10_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_experiment
    ADD CONSTRAINT learning_cycles_expe_cycle_id_f633a309_fk_learning_ FOREIGN KEY (cycle_id) REFERENCES public.learning_cycles_learningcycle(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_experiment
    ADD CONSTRAINT learning_cycles_expe_ended_by_id_134f0fd4_fk_systems_p FOREIGN KEY (ended_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_experiment
    ADD CONSTRAINT learning_cycles_expe_started_by_id_57594b62_fk_systems_p FOREIGN KEY (started_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_following
    ADD CONSTRAINT learning_cycles_foll_conversation_id_a5d6cd45_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_following
    ADD CONSTRAINT learning_cycles_foll_person_id_89d20722_fk_systems_p FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_happening
    ADD CONSTRAINT learning_cycles_happ_conversation_id_d7fb78c4_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_happening
    ADD CONSTRAINT learning_cycles_happ_done_by_id_8cc92993_fk_systems_p FOREIGN KEY (done_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_issuesurroundings
    ADD CONSTRAINT learning_cycles_issu_conversation_id_15b99db0_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_issuesurroundings
    ADD CONSTRAINT learning_cycles_issu_team_id_94dc41e0_fk_systems_s FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_joinedfollower
    ADD CONSTRAINT learning_cycles_join_following_id_1d3e7603_fk_learning_ FOREIGN KEY (following_id) REFERENCES public.learning_cycles_following(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_joinedfollower
    ADD CONSTRAINT learning_cycles_join_step_id_93911c6f_fk_learning_ FOREIGN KEY (step_id) REFERENCES public.learning_cycles_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_case_id_8425f4d0_fk_casework_ FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_conversation_id_2ec5be5c_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_decision_id_10ddc920_fk_learning_ FOREIGN KEY (decision_id) REFERENCES public.learning_cycles_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_ended_by_id_01153bcf_fk_systems_p FOREIGN KEY (ended_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_influences_id_29791d87_fk_learning_ FOREIGN KEY (influences_id) REFERENCES public.learning_cycles_learningcycle(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_started_by_id_87ab0ea3_fk_systems_p FOREIGN KEY (started_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_learningcycle
    ADD CONSTRAINT learning_cycles_lear_system_id_a14db27e_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint_met_in
    ADD CONSTRAINT learning_cycles_leve_conversation_id_6020820c_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint
    ADD CONSTRAINT learning_cycles_leve_created_by_id_6043c7d0_fk_systems_p FOREIGN KEY (created_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint_changes
    ADD CONSTRAINT learning_cycles_leve_leveragepoint_id_107b12b1_fk_learning_ FOREIGN KEY (leveragepoint_id) REFERENCES public.learning_cycles_leveragepoint(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint_met_in
    ADD CONSTRAINT learning_cycles_leve_leveragepoint_id_60a1487f_fk_learning_ FOREIGN KEY (leveragepoint_id) REFERENCES public.learning_cycles_leveragepoint(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint
    ADD CONSTRAINT learning_cycles_leve_system_id_1e1862bc_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_leveragepoint_changes
    ADD CONSTRAINT learning_cycles_leve_systemchange_id_abea2e89_fk_learning_ FOREIGN KEY (systemchange_id) REFERENCES public.learning_cycles_systemchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT learning_cycles_move_conversation_id_cf136050_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT learning_cycles_move_from_conversation_id_7a3722f0_fk_learning_ FOREIGN KEY (from_conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_move_from_conversation_id_c6a5d46d_fk_learning_ FOREIGN KEY (from_conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_move_issue_id_47ee165e_fk_debriefs_ FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_move_step_id_2ce687af_fk_learning_ FOREIGN KEY (step_id) REFERENCES public.learning_cycles_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT learning_cycles_move_step_id_c4c570fd_fk_learning_ FOREIGN KEY (step_id) REFERENCES public.learning_cycles_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedfeed
    ADD CONSTRAINT learning_cycles_move_to_conversation_id_6d2311e8_fk_learning_ FOREIGN KEY (to_conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_move_to_conversation_id_d9be140a_fk_learning_ FOREIGN KEY (to_conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_movedplacement
    ADD CONSTRAINT learning_cycles_move_was_settled_by_id_77c71557_fk_systems_p FOREIGN KEY (was_settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offe_conversation_id_20e2b900_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offe_offered_by_id_6a9a5034_fk_systems_p FOREIGN KEY (offered_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offe_settled_by_id_ff9be4f5_fk_systems_p FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offe_taken_up_in_id_d70b5240_fk_learning_ FOREIGN KEY (taken_up_in_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_offer
    ADD CONSTRAINT learning_cycles_offer_system_id_3f192953_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_openedup
    ADD CONSTRAINT learning_cycles_open_step_id_2b0175d6_fk_learning_ FOREIGN KEY (step_id) REFERENCES public.learning_cycles_step(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_placement
    ADD CONSTRAINT learning_cycles_plac_conversation_id_f1d58c3d_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_placement
    ADD CONSTRAINT learning_cycles_plac_issue_id_558f2498_fk_debriefs_ FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_placement
    ADD CONSTRAINT learning_cycles_plac_settled_by_id_5c398ee5_fk_systems_p FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_sensemakingsession
    ADD CONSTRAINT learning_cycles_sens_closed_by_id_e17c27ab_fk_systems_p FOREIGN KEY (closed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_sensemakingsession
    ADD CONSTRAINT learning_cycles_sens_convened_by_id_37bf47ad_fk_systems_p FOREIGN KEY (convened_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_sensemakingsession
    ADD CONSTRAINT learning_cycles_sens_conversation_id_df4b18e8_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_sensemakingsession
    ADD CONSTRAINT learning_cycles_sens_system_id_907c2363_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_stagevisit
    ADD CONSTRAINT learning_cycles_stag_cycle_id_b11616c8_fk_learning_ FOREIGN KEY (cycle_id) REFERENCES public.learning_cycles_learningcycle(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_stagevisit
    ADD CONSTRAINT learning_cycles_stag_entered_by_id_67d9917b_fk_systems_p FOREIGN KEY (entered_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_stagenote
    ADD CONSTRAINT learning_cycles_stag_visit_id_af7380ec_fk_learning_ FOREIGN KEY (visit_id) REFERENCES public.learning_cycles_stagevisit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_stagenote
    ADD CONSTRAINT learning_cycles_stag_written_by_id_67737db4_fk_systems_p FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_into_id_c67b1536_fk_learning_ FOREIGN KEY (into_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_out_of_id_ec2f9670_fk_learning_ FOREIGN KEY (out_of_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_system_id_1cbc6633_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_taken_by_id_dfc8bb67_fk_systems_person_id FOREIGN KEY (taken_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_step
    ADD CONSTRAINT learning_cycles_step_undone_by_id_e930ba6e_fk_systems_person_id FOREIGN KEY (undone_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_systemchange
    ADD CONSTRAINT learning_cycles_syst_cycle_id_1d15f794_fk_learning_ FOREIGN KEY (cycle_id) REFERENCES public.learning_cycles_learningcycle(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_systemchange_settles
    ADD CONSTRAINT learning_cycles_syst_issue_id_5b49caef_fk_debriefs_ FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_systemchange
    ADD CONSTRAINT learning_cycles_syst_made_by_id_38d3374e_fk_systems_p FOREIGN KEY (made_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_systempicture
    ADD CONSTRAINT learning_cycles_syst_system_id_6ecb431a_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_systemchange_settles
    ADD CONSTRAINT learning_cycles_syst_systemchange_id_ef78db4a_fk_learning_ FOREIGN KEY (systemchange_id) REFERENCES public.learning_cycles_systemchange(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_teaminconversation
    ADD CONSTRAINT learning_cycles_team_conversation_id_625a6be0_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_teaminconversation
    ADD CONSTRAINT learning_cycles_team_team_id_24f09fed_fk_systems_s FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_terminhome
    ADD CONSTRAINT learning_cycles_term_conversation_id_c02ddd26_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_terminhome
    ADD CONSTRAINT learning_cycles_term_system_id_4ac3e6d3_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_terminsystem
    ADD CONSTRAINT learning_cycles_term_system_id_9ac285b0_fk_systems_s FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_tiedquestion
    ADD CONSTRAINT learning_cycles_tied_conversation_id_d7d938ea_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_tiedquestion
    ADD CONSTRAINT learning_cycles_tied_team_id_159561cc_fk_systems_s FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_tiedquestion
    ADD CONSTRAINT learning_cycles_tied_tied_by_id_6b6644b9_fk_systems_p FOREIGN KEY (tied_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_voice
    ADD CONSTRAINT learning_cycles_voic_session_id_a7555d7b_fk_learning_ FOREIGN KEY (session_id) REFERENCES public.learning_cycles_sensemakingsession(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_voice
    ADD CONSTRAINT learning_cycles_voice_said_by_id_4a952324_fk_systems_person_id FOREIGN KEY (said_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_weekinconversation
    ADD CONSTRAINT learning_cycles_week_conversation_id_e72ba17c_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_wordgroup
    ADD CONSTRAINT learning_cycles_word_changed_by_id_514b9bae_fk_systems_p FOREIGN KEY (changed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_word
    ADD CONSTRAINT learning_cycles_word_group_id_f0186f94_fk_learning_ FOREIGN KEY (group_id) REFERENCES public.learning_cycles_wordgroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_worry
    ADD CONSTRAINT learning_cycles_worr_conversation_id_ae288114_fk_learning_ FOREIGN KEY (conversation_id) REFERENCES public.learning_cycles_conversation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_worryseen
    ADD CONSTRAINT learning_cycles_worr_seen_by_id_fca84f76_fk_systems_p FOREIGN KEY (seen_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_worryseen
    ADD CONSTRAINT learning_cycles_worr_worry_id_c0dc769e_fk_learning_ FOREIGN KEY (worry_id) REFERENCES public.learning_cycles_worry(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.learning_cycles_worry
    ADD CONSTRAINT learning_cycles_worr_written_by_id_7976a081_fk_systems_p FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_systems_person_id FOREIGN KEY (user_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_apart
    ADD CONSTRAINT purchases_apart_line_id_b5e62dc2_fk_purchases_line_id FOREIGN KEY (line_id) REFERENCES public.purchases_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_apart
    ADD CONSTRAINT purchases_apart_purchase_id_950cc1de_fk_purchases_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_apart
    ADD CONSTRAINT purchases_apart_said_by_id_6a5c760c_fk_systems_person_id FOREIGN KEY (said_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_auditlook
    ADD CONSTRAINT purchases_auditlook_organisation_id_37b3ec8d_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_auditlook
    ADD CONSTRAINT purchases_auditlook_person_id_57d12396_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_budget
    ADD CONSTRAINT purchases_budget_system_id_833c7d8c_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_card
    ADD CONSTRAINT purchases_card_budget_id_d2e59f5e_fk_purchases_budget_id FOREIGN KEY (budget_id) REFERENCES public.purchases_budget(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_card
    ADD CONSTRAINT purchases_card_holder_id_b2b26e5e_fk_systems_person_id FOREIGN KEY (holder_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_card
    ADD CONSTRAINT purchases_card_system_id_43f38d6b_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_closed_by_id_b50f7694_fk_systems_person_id FOREIGN KEY (closed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_purchase_id_b1c81cfd_fk_purchases_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_raised_by_id_0b74e5f9_fk_systems_person_id FOREIGN KEY (raised_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concern
    ADD CONSTRAINT purchases_concern_told_by_id_a62410df_fk_systems_person_id FOREIGN KEY (told_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concernlook
    ADD CONSTRAINT purchases_concernloo_concern_id_7c519d45_fk_purchases FOREIGN KEY (concern_id) REFERENCES public.purchases_concern(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concernlook
    ADD CONSTRAINT purchases_concernlook_person_id_2feb3821_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concernreader
    ADD CONSTRAINT purchases_concernrea_concern_id_e3f59580_fk_purchases FOREIGN KEY (concern_id) REFERENCES public.purchases_concern(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concernreader
    ADD CONSTRAINT purchases_concernrea_named_by_id_c114ac2d_fk_systems_p FOREIGN KEY (named_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_concernreader
    ADD CONSTRAINT purchases_concernreader_person_id_19ddc09a_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_kind
    ADD CONSTRAINT purchases_kind_retired_by_id_c39dd3e1_fk_systems_person_id FOREIGN KEY (retired_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_learning
    ADD CONSTRAINT purchases_learning_purchase_id_3216cc66_fk_purchases FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_learning
    ADD CONSTRAINT purchases_learning_written_by_id_13f65cca_fk_systems_person_id FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_line
    ADD CONSTRAINT purchases_line_card_id_2c740947_fk_purchases_card_id FOREIGN KEY (card_id) REFERENCES public.purchases_card(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_line
    ADD CONSTRAINT purchases_line_organisation_id_8ca3e4e8_fk_systems_system_id FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_line
    ADD CONSTRAINT purchases_line_settled_by_id_73876c78_fk_systems_person_id FOREIGN KEY (settled_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_lineinstatement
    ADD CONSTRAINT purchases_lineinstat_statement_id_3ceb2bb5_fk_purchases FOREIGN KEY (statement_id) REFERENCES public.purchases_statement(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_lineinstatement
    ADD CONSTRAINT purchases_lineinstatement_line_id_8b4fccc3_fk_purchases_line_id FOREIGN KEY (line_id) REFERENCES public.purchases_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_lookback
    ADD CONSTRAINT purchases_lookback_manager_id_a452b810_fk_systems_person_id FOREIGN KEY (manager_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_lookback
    ADD CONSTRAINT purchases_lookback_purchase_id_da06a1f9_fk_purchases FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_making
    ADD CONSTRAINT purchases_making_asked_by_id_1e9965f2_fk_systems_person_id FOREIGN KEY (asked_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_making
    ADD CONSTRAINT purchases_making_quarter_id_bab59202_fk_purchases_quarter_id FOREIGN KEY (quarter_id) REFERENCES public.purchases_quarter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_mapping
    ADD CONSTRAINT purchases_mapping_organisation_id_7a47a23d_fk_systems_system_id FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_mapping
    ADD CONSTRAINT purchases_mapping_saved_by_id_5f399966_fk_systems_person_id FOREIGN KEY (saved_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_match
    ADD CONSTRAINT purchases_match_line_id_ee12dce0_fk_purchases_line_id FOREIGN KEY (line_id) REFERENCES public.purchases_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_match
    ADD CONSTRAINT purchases_match_made_by_id_0e4e122b_fk_systems_person_id FOREIGN KEY (made_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_match
    ADD CONSTRAINT purchases_match_purchase_id_2fe60ad6_fk_purchases_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_merchant
    ADD CONSTRAINT purchases_merchant_added_by_id_dad272ae_fk_systems_person_id FOREIGN KEY (added_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_merchant
    ADD CONSTRAINT purchases_merchant_organisation_id_5a9479e9_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_publishedline
    ADD CONSTRAINT purchases_publishedl_mended_by_id_5bb74d91_fk_systems_p FOREIGN KEY (mended_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_publishedline
    ADD CONSTRAINT purchases_publishedl_purchase_id_aace8ad8_fk_purchases FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_publishedline
    ADD CONSTRAINT purchases_publishedl_quarter_id_d1ec3d7d_fk_purchases FOREIGN KEY (quarter_id) REFERENCES public.purchases_quarter(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_publishing
    ADD CONSTRAINT purchases_publishing_changed_by_id_ccd4be90_fk_systems_p FOREIGN KEY (changed_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_publishing
    ADD CONSTRAINT purchases_publishing_organisation_id_d9c0835a_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_budget_id_a9743492_fk_purchases_budget_id FOREIGN KEY (budget_id) REFERENCES public.purchases_budget(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_card_id_43528065_fk_purchases_card_id FOREIGN KEY (card_id) REFERENCES public.purchases_card(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_case_id_ca90fa9e_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_countermeasure_id_83e63366_fk_debriefs_ FOREIGN KEY (countermeasure_id) REFERENCES public.debriefs_countermeasure(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_deleted_by_id_243c9aeb_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_issue_id_84e6dccd_fk_debriefs_issue_id FOREIGN KEY (issue_id) REFERENCES public.debriefs_issue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_kind_5915fb4d_fk_purchases_kind_code FOREIGN KEY (kind) REFERENCES public.purchases_kind(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_refund_of_id_e8223505_fk_purchases FOREIGN KEY (refund_of_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_serves_id_8852c0e1_fk_casework_ FOREIGN KEY (serves_id) REFERENCES public.casework_whatmatters(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_team_id_347ab8df_fk_systems_system_id FOREIGN KEY (team_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchase
    ADD CONSTRAINT purchases_purchase_worker_id_a2a28828_fk_systems_person_id FOREIGN KEY (worker_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchasedraft
    ADD CONSTRAINT purchases_purchasedraft_case_id_b3b8f998_fk_casework_case_id FOREIGN KEY (case_id) REFERENCES public.casework_case(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_purchasedraft
    ADD CONSTRAINT purchases_purchasedraft_worker_id_a0848eb3_fk_systems_person_id FOREIGN KEY (worker_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_quarter
    ADD CONSTRAINT purchases_quarter_made_by_id_1d5469e3_fk_systems_person_id FOREIGN KEY (made_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_quarter
    ADD CONSTRAINT purchases_quarter_organisation_id_d9b4751b_fk_systems_system_id FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_quarter
    ADD CONSTRAINT purchases_quarter_published_by_id_fce9ef4c_fk_systems_person_id FOREIGN KEY (published_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_question
    ADD CONSTRAINT purchases_question_answered_by_id_0af5da05_fk_systems_person_id FOREIGN KEY (answered_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_question
    ADD CONSTRAINT purchases_question_asked_by_id_14a4dacf_fk_systems_person_id FOREIGN KEY (asked_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_question
    ADD CONSTRAINT purchases_question_purchase_id_e12600c8_fk_purchases FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_readagain
    ADD CONSTRAINT purchases_readagain_look_back_id_d19204de_fk_purchases FOREIGN KEY (look_back_id) REFERENCES public.purchases_lookback(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_receipt
    ADD CONSTRAINT purchases_receipt_added_by_id_07a1a127_fk_systems_person_id FOREIGN KEY (added_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_receipt
    ADD CONSTRAINT purchases_receipt_deleted_by_id_7085b618_fk_systems_person_id FOREIGN KEY (deleted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_receipt
    ADD CONSTRAINT purchases_receipt_purchase_id_78732f6b_fk_purchases_purchase_id FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_receipttoaskfor
    ADD CONSTRAINT purchases_receipttoa_purchase_id_0b424228_fk_purchases FOREIGN KEY (purchase_id) REFERENCES public.purchases_purchase(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_reply
    ADD CONSTRAINT purchases_reply_question_id_9ccb80c6_fk_purchases_question_id FOREIGN KEY (question_id) REFERENCES public.purchases_question(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_reply
    ADD CONSTRAINT purchases_reply_written_by_id_b2a861a9_fk_systems_person_id FOREIGN KEY (written_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_ruleoff
    ADD CONSTRAINT purchases_ruleoff_person_id_84f40e74_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_brought_by_id_83a3b001_fk_systems_person_id FOREIGN KEY (brought_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_holder_id_f89f97b2_fk_systems_person_id FOREIGN KEY (holder_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_organisation_id_21a5a3fe_fk_systems_s FOREIGN KEY (organisation_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_statement
    ADD CONSTRAINT purchases_statement_undone_by_id_f6e41813_fk_systems_person_id FOREIGN KEY (undone_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.purchases_tomatch
    ADD CONSTRAINT purchases_tomatch_holder_id_101c07cb_fk_systems_person_id FOREIGN KEY (holder_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_account_id_951f210e_fk_socialacc FOREIGN KEY (account_id) REFERENCES public.socialaccount_socialaccount(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialtoken
    ADD CONSTRAINT socialaccount_social_app_id_636a42d7_fk_socialacc FOREIGN KEY (app_id) REFERENCES public.socialaccount_socialapp(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.socialaccount_socialaccount
    ADD CONSTRAINT socialaccount_social_user_id_8146e70c_fk_systems_p FOREIGN KEY (user_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_export
    ADD CONSTRAINT systems_export_owner_id_210c1969_fk_systems_person_id FOREIGN KEY (owner_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_accepted_by_id_930d8091_fk_systems_person_id FOREIGN KEY (accepted_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_invited_by_id_df093742_fk_systems_person_id FOREIGN KEY (invited_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_system_id_58269859_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_invitation
    ADD CONSTRAINT systems_invitation_withdrawn_by_id_327c6f11_fk_systems_p FOREIGN KEY (withdrawn_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_notice
    ADD CONSTRAINT systems_notice_person_id_22c7b828_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_noticeline
    ADD CONSTRAINT systems_noticeline_notice_id_40d07803_fk_systems_notice_id FOREIGN KEY (notice_id) REFERENCES public.systems_notice(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_person_groups
    ADD CONSTRAINT systems_person_groups_group_id_f9d8b65c_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_person_groups
    ADD CONSTRAINT systems_person_groups_person_id_8d007968_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_person
    ADD CONSTRAINT systems_person_left_by_id_2488deea_fk_systems_person_id FOREIGN KEY (left_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_person_user_permissions
    ADD CONSTRAINT systems_person_user__permission_id_7b53f10e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_person_user_permissions
    ADD CONSTRAINT systems_person_user__person_id_52bfbe16_fk_systems_p FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_role
    ADD CONSTRAINT systems_role_given_by_id_078b72f9_fk_systems_person_id FOREIGN KEY (given_by_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_role
    ADD CONSTRAINT systems_role_person_id_1740ff6d_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_role
    ADD CONSTRAINT systems_role_system_id_05ec96cb_fk_systems_system_id FOREIGN KEY (system_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_system
    ADD CONSTRAINT systems_system_parent_id_be40bb6f_fk_systems_system_id FOREIGN KEY (parent_id) REFERENCES public.systems_system(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_turnedoff
    ADD CONSTRAINT systems_turnedoff_person_id_0a47bceb_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.systems_weeklyemail
    ADD CONSTRAINT systems_weeklyemail_person_id_75434be1_fk_systems_person_id FOREIGN KEY (person_id) REFERENCES public.systems_person(id) DEFERRABLE INITIALLY DEFERRED;
