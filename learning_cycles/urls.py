"""Addresses of this app."""

from django.urls import URLPattern

app_name = "learning_cycles"
urlpatterns: list[URLPattern] = []
