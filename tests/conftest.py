"""Fixtures that every test can use."""

pytest_plugins = ["tests.borough"]
