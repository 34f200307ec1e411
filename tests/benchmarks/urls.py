"""The addresses of the site, and the pages that the others are measured against."""

from django.urls import include, path

from tests.benchmarks import floor

urlpatterns = [
    path("floor/<int:pk>/", floor.floor, name="floor"),
    path("bare/<int:pk>/", floor.bare, name="bare"),
    path("", include("hls.urls")),
]
