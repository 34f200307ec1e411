"""Addresses of this app."""

from django.urls import URLPattern

app_name = "debriefs"
urlpatterns: list[URLPattern] = []
