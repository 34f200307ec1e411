"""In how many texts of each conversation a term stands: kept as things change, and made anew.

Texts are what readers of a system read there: the question, what is said in the thread, and the
words of issues as they were sent on. The job follows them in its own transaction and its own turn;
triggers say which questions and entries changed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from django.db import connection

from learning_cycles.likeness.words import SHORTEST_MISSPELT, SPELT_ALIKE, Lexicon
from learning_cycles.models import ChangedWord, ComparedText, TextKind

BATCH = 500
"""Texts that are followed in one transaction."""
AT_ONCE = 2000
"""Texts whose terms are found at once when the index is made anew."""
MOST_WORDS = 50
"""Changed words from which on every text is looked at again."""
TEXTS_OF = {TextKind.QUESTION: 2, TextKind.ENTRY: 1, TextKind.ISSUE: 1}
"""As how many texts one counts: people word a question with care."""

WANTED_SQL = """
    SELECT 'question' AS kind, id AS source, id AS conversation_id, system_id, question AS words,
        md5(question)
    FROM learning_cycles_conversation WHERE question <> '' AND id = ANY(%(question)s)
    UNION ALL
    SELECT 'entry', entry.id, conversation.id, conversation.system_id, entry.words,
        md5(entry.words)
    FROM learning_cycles_entry entry
    JOIN learning_cycles_conversation conversation ON conversation.id = entry.conversation_id
    WHERE entry.id = ANY(%(entry)s)
    UNION ALL
    SELECT 'issue', issue.id, conversation.id, conversation.system_id, issue.sent_words,
        md5(issue.sent_words)
    FROM learning_cycles_counted counted
    JOIN debriefs_issue issue ON issue.id = counted.issue_id
    JOIN learning_cycles_conversation conversation ON conversation.id = counted.conversation_id
    WHERE NOT counted.only_number AND issue.sent_words <> '' AND issue.id = ANY(%(issue)s)
"""

THERE_SQL = """
    SELECT compared.kind, compared.source, compared.conversation_id, conversation.system_id,
        compared.terms
    FROM learning_cycles_comparedtext compared
    JOIN learning_cycles_conversation conversation ON conversation.id = compared.conversation_id
    WHERE (kind = 'question' AND source = ANY(%(question)s))
       OR (kind = 'entry' AND source = ANY(%(entry)s))
       OR (kind = 'issue' AND source = ANY(%(issue)s))
"""

WRITE_TEXTS_SQL = """
    INSERT INTO learning_cycles_comparedtext AS compared
        (kind, source, conversation_id, digest, terms, is_due)
    SELECT kind, source, conversation_id, digest, string_to_array(terms, ' '), FALSE
    FROM unnest(%s::text[], %s::bigint[], %s::bigint[], %s::text[], %s::text[])
        AS text(kind, source, conversation_id, digest, terms)
    ON CONFLICT (kind, source, conversation_id)
        DO UPDATE SET digest = excluded.digest, terms = excluded.terms, is_due = FALSE
"""

TAKE_OUT_TEXTS_SQL = """
    DELETE FROM learning_cycles_comparedtext compared
    USING unnest(%s::text[], %s::bigint[], %s::bigint[]) AS gone(kind, source, conversation_id)
    WHERE compared.kind = gone.kind AND compared.source = gone.source
        AND compared.conversation_id = gone.conversation_id
"""

COUNT_TERMS_SQL = """
    INSERT INTO learning_cycles_terminhome AS home (system_id, term, conversation_id, texts)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::bigint[], %s::int[])
    ON CONFLICT (system_id, term, conversation_id)
        DO UPDATE SET texts = home.texts + excluded.texts
"""

COUNT_HOMES_SQL = """
    INSERT INTO learning_cycles_comparedhome AS home (conversation_id, texts)
    SELECT * FROM unnest(%s::bigint[], %s::int[])
    ON CONFLICT (conversation_id) DO UPDATE SET texts = home.texts + excluded.texts
"""

COUNT_SYSTEMS_SQL = """
    INSERT INTO learning_cycles_terminsystem AS everywhere (system_id, term, texts)
    SELECT * FROM unnest(%s::bigint[], %s::text[], %s::int[])
    ON CONFLICT (system_id, term) DO UPDATE SET texts = everywhere.texts + excluded.texts
"""

TAKE_OUT_NOUGHTS_SQL = """
    DELETE FROM learning_cycles_terminhome WHERE texts = 0 AND conversation_id = ANY(%(homes)s);
    DELETE FROM learning_cycles_comparedhome WHERE texts = 0 AND conversation_id = ANY(%(homes)s);
    DELETE FROM learning_cycles_terminsystem
    WHERE texts = 0 AND system_id = ANY(%(systems)s) AND term = ANY(%(terms)s)
"""

EVERY_TEXT_SQL = """
    CREATE TEMPORARY TABLE likeness_read ON COMMIT DROP AS
    SELECT read.*, md5(words) AS digest FROM (
        SELECT 'question' AS kind, id AS source, id AS conversation_id, question AS words
        FROM learning_cycles_conversation WHERE question <> ''
        UNION ALL
        SELECT 'entry', id, conversation_id, words FROM learning_cycles_entry
        UNION ALL
        SELECT 'issue', issue.id, counted.conversation_id, issue.sent_words
        FROM learning_cycles_counted counted
        JOIN debriefs_issue issue ON issue.id = counted.issue_id
        WHERE NOT counted.only_number AND counted.conversation_id IS NOT NULL
            AND issue.sent_words <> ''
    ) read;
    CREATE TEMPORARY TABLE likeness_terms (digest text PRIMARY KEY, terms text[]) ON COMMIT DROP;
    ANALYZE likeness_read
"""

EACH_OF_THEM_SQL = "SELECT DISTINCT ON (digest) digest, words FROM likeness_read"

WRITE_TERMS_SQL = """
    INSERT INTO likeness_terms SELECT digest, string_to_array(terms, ' ')
    FROM unnest(%s::text[], %s::text[]) AS text(digest, terms)
"""

# What a trigger marked meanwhile stays due, and counts once it is followed.
INDEX_SQL = """
    ANALYZE likeness_terms;
    INSERT INTO learning_cycles_comparedtext
        (kind, source, conversation_id, digest, terms, is_due)
    SELECT kind, source, conversation_id, digest, terms, FALSE
    FROM likeness_read JOIN likeness_terms USING (digest)
    ORDER BY kind, source, conversation_id
    ON CONFLICT DO NOTHING;

    INSERT INTO learning_cycles_comparedhome (conversation_id, texts)
    SELECT conversation_id, sum(CASE kind WHEN 'question' THEN %(question)s ELSE 1 END)
    FROM learning_cycles_comparedtext WHERE terms <> '{}' GROUP BY conversation_id;

    INSERT INTO learning_cycles_terminhome (system_id, term, conversation_id, texts)
    SELECT conversation.system_id, counted.* FROM (
        SELECT term, conversation_id,
            sum(CASE kind WHEN 'question' THEN %(question)s ELSE 1 END) AS texts
        FROM learning_cycles_comparedtext, unnest(terms) AS term
        GROUP BY conversation_id, term
    ) counted
    JOIN learning_cycles_conversation conversation ON conversation.id = counted.conversation_id
    ORDER BY conversation.system_id, counted.term, counted.conversation_id;

    INSERT INTO learning_cycles_terminsystem (system_id, term, texts)
    SELECT system_id, term, sum(texts) FROM learning_cycles_terminhome GROUP BY system_id, term
    UNION ALL
    SELECT conversation.system_id, '', sum(home.texts)
    FROM learning_cycles_comparedhome home
    JOIN learning_cycles_conversation conversation ON conversation.id = home.conversation_id
    GROUP BY conversation.system_id;

    DROP TABLE likeness_read, likeness_terms
"""

# Texts with one of the words, or with one that is spelt like a word by itself.
DUE_AGAIN_SQL = """
    UPDATE learning_cycles_comparedtext SET is_due = TRUE WHERE NOT is_due AND terms && (
        SELECT array_agg(term) FROM (
            SELECT unnest(string_to_array(stems, ' ')) FROM unnest(%(words)s::text[]) word(stems)
            UNION
            SELECT known.term
            FROM (SELECT DISTINCT term FROM learning_cycles_terminsystem) known
            JOIN unnest(%(words)s::text[]) word(stems) ON position(' ' IN stems) = 0
            WHERE length(known.term) >= %(shortest)s AND length(stems) >= %(shortest)s
                AND similarity(known.term, stems) >= %(alike)s
        ) AS meant(term)
    )
"""


REWORDED_SQL = """
    SELECT compared.source, conversation.system_id
    FROM learning_cycles_comparedtext compared
    JOIN debriefs_issue issue ON issue.id = compared.source
    JOIN learning_cycles_conversation conversation ON conversation.id = compared.conversation_id
    WHERE compared.kind = 'issue' AND compared.source = ANY(%s)
        AND compared.digest <> md5(issue.sent_words)
"""


class Key(NamedTuple):
    """One text in one conversation, and the system that it counts in."""

    kind: str
    source: int
    conversation_id: int
    system_id: int


class Differences:
    """What is added to and taken from the index, written in one go."""

    def __init__(self) -> None:
        self._terms: Counter[tuple[int, str, int]] = Counter()
        self._systems: Counter[tuple[int, str]] = Counter()
        self._homes: Counter[tuple[int]] = Counter()

    def change(self, key: Key, was: Iterable[str], becomes: Iterable[str]) -> None:
        """Have a text's terms be ``becomes`` instead of ``was``; one without any does not count."""
        before, after = set(was), set(becomes)
        texts = TEXTS_OF[TextKind(key.kind)]
        for term in after ^ before:
            by = texts if term in after else -texts
            self._terms[key.system_id, term, key.conversation_id] += by
            self._systems[key.system_id, term] += by
        if bool(before) != bool(after):
            by = texts if after else -texts
            self._homes[(key.conversation_id,)] += by
            self._systems[key.system_id, ""] += by

    def write(self) -> None:
        with connection.cursor() as cursor:
            for sql, counted in (
                (COUNT_TERMS_SQL, self._terms),
                (COUNT_SYSTEMS_SQL, self._systems),
                (COUNT_HOMES_SQL, self._homes),
            ):
                if rows := sorted((*key, by) for key, by in counted.items() if by):
                    cursor.execute(sql, _columns(rows))
            if fewer := [key for key, by in self._terms.items() if by < 0]:
                systems, terms, homes = (sorted(set(ids)) for ids in _columns(fewer))
                cursor.execute(
                    TAKE_OUT_NOUGHTS_SQL,
                    {"systems": systems, "terms": [*terms, ""], "homes": homes},
                )


def keep(issue_ids: Iterable[int], lexicon: Lexicon | None = None) -> None:
    """Have the index follow where issues count and what is read of them there.

    Called in the turns of the systems where they are read; whoever decides several one after the
    other calls it in between, so that the next finds the home of the one before.
    """
    _follow({TextKind.ISSUE: set(issue_ids)}, lexicon or Lexicon.read())


def reworded(issue_ids: Iterable[int]) -> set[tuple[int, int]]:
    """Which of these issues are read in other words than those compared, and in which systems."""
    with connection.cursor() as cursor:
        cursor.execute(REWORDED_SQL, [list(issue_ids)])
        return set(cursor.fetchall())


def is_behind() -> bool:
    """Whether a question, an entry or a word changed that the index does not follow yet."""
    return ComparedText.objects.filter(is_due=True).exists() or ChangedWord.objects.exists()


def catch_up() -> int:
    """Follow the next questions, entries and words that changed; returns how many texts it took.

    One batch, in the caller's transaction and turn: what is left stays marked.
    """
    _mark_due_again()
    return _follow_due()


def rebuild() -> None:
    """Make the index anew from the texts that count now, in the caller's transaction and turn.

    Each text is looked at once, however many conversations it is read in; the rest is counted by
    the database. Those who read the index meanwhile read what was there.
    """
    with connection.cursor() as cursor:
        for table in ("comparedtext", "terminhome", "terminsystem", "comparedhome", "changedword"):
            cursor.execute(f"DELETE FROM learning_cycles_{table}")  # noqa: S608 - literals
        cursor.execute("SET LOCAL work_mem = '128MB'")
        cursor.execute(EVERY_TEXT_SQL)
        _write_terms(Lexicon.read())
        cursor.execute(INDEX_SQL, {"question": TEXTS_OF[TextKind.QUESTION]})


def _write_terms(lexicon: Lexicon) -> None:
    """Find the terms of every different text that is read anywhere."""
    with connection.chunked_cursor() as said, connection.cursor() as cursor:
        said.execute(EACH_OF_THEM_SQL)
        while rows := said.fetchmany(AT_ONCE):
            digests, texts = zip(*rows, strict=True)
            terms = [" ".join(sorted(each)) for each in lexicon.terms_of(texts)]
            cursor.execute(WRITE_TERMS_SQL, [list(digests), terms])


def _mark_due_again() -> None:
    """Mark the texts that changed words are in."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM learning_cycles_changedword RETURNING stems")
        words = sorted({stems for (stems,) in cursor.fetchall()})
        if len(words) > MOST_WORDS:
            ComparedText.objects.filter(is_due=False).update(is_due=True)
        elif words:
            cursor.execute(
                DUE_AGAIN_SQL,
                {"words": words, "shortest": SHORTEST_MISSPELT, "alike": SPELT_ALIKE},
            )


def _follow_due() -> int:
    """Follow the next texts that are due; returns how many."""
    due = (
        ComparedText.objects.select_for_update(skip_locked=True)
        .filter(is_due=True)
        .order_by("pk")
        .values_list("kind", "source")[:BATCH]
    )
    sources = defaultdict(set)
    for kind, source in due:
        sources[TextKind(kind)].add(source)
    if sources:
        _follow(sources, Lexicon.read())
    return sum(map(len, sources.values()))


def _follow(sources: Mapping[TextKind, set[int]], lexicon: Lexicon) -> None:
    """Make what is kept of some texts what it should be, in every conversation."""
    ids = {kind.value: sorted(sources.get(kind, ())) for kind in TextKind}
    with connection.cursor() as cursor:
        cursor.execute(WANTED_SQL, ids)
        wanted = {Key(*row[:4]): row[4:] for row in cursor.fetchall()}
        cursor.execute(THERE_SQL, ids)
        there = {Key(*row[:4]): row[4] for row in cursor.fetchall()}
        said = lexicon.terms_of(words for words, _ in wanted.values())
        terms = dict(zip(wanted, said, strict=True))
        difference = Differences()
        for key in wanted.keys() | there.keys():
            difference.change(key, there.get(key, ()), terms.get(key, ()))
        difference.write()
        if gone := sorted(there.keys() - wanted.keys()):
            cursor.execute(TAKE_OUT_TEXTS_SQL, _columns([key[:3] for key in gone]))
        written = [
            (*key[:3], wanted[key][1], " ".join(sorted(terms[key]))) for key in sorted(wanted)
        ]
        if written:
            cursor.execute(WRITE_TEXTS_SQL, _columns(written))


def _columns(rows: Iterable[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]
