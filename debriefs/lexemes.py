"""Words as full text search compares them: their stems, without accents."""

from __future__ import annotations

from django.contrib.postgres.search import SearchQuery, SearchVector, SearchVectorField
from django.db import models
from django.db.models import Value

from debriefs.querysets.similar import PlainWords


def words_in(*fields: str) -> SearchVector:
    """The words in ``fields``, to be indexed as they are or found by such an index."""
    return SearchVector(*map(PlainWords, fields), config="english")


def lexemes_of(*fields: str) -> models.GeneratedField:
    """A column that the database keeps of the words in ``fields``, to be found by."""
    return models.GeneratedField(
        expression=words_in(*fields), output_field=SearchVectorField(), db_persist=True
    )


def with_words(words: str) -> SearchQuery:
    """What holds every one of ``words``; a part in quotation marks as it stands."""
    return SearchQuery(PlainWords(Value(words)), config="english", search_type="websearch")
