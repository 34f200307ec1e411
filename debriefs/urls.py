"""Addresses of this app."""

from debriefs.importing.urls import urlpatterns as importing

app_name = "debriefs"
urlpatterns = [*importing]
