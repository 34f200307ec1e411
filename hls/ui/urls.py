"""Addresses that every page needs, signed in or not."""

from django.urls import path

from hls.ui import views

app_name = "ui"
urlpatterns = [path("theme.css", views.theme, name="theme")]
