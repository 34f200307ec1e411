"""The addresses of the whole site."""

from django.contrib import admin
from django.urls import include, path

from hls.health import health
from hls.home import home

urlpatterns = [
    path("", home, name="home"),
    path("", include("hls.ui.urls")),
    path("", include("systems.urls")),
    path("", include("casework.urls")),
    path("", include("debriefs.urls")),
    path("", include("purchases.urls")),
    path("", include("learning_cycles.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
    path("health/", health, name="health"),
]
