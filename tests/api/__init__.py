"""Tests of the API, one resource in one file."""
