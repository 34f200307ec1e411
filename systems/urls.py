"""Addresses of this app."""

from django.urls import URLPattern

app_name = "systems"
urlpatterns: list[URLPattern] = []
