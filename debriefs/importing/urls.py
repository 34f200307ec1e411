"""Addresses of bringing the issue log from paper."""

from django.urls import path

from debriefs.importing import views

urlpatterns = [
    path("issues/import/", views.import_issues, name="import_issues"),
    path("issues/import/<int:pk>/", views.imported_issues, name="imported_issues"),
    path("issues/import/<int:pk>/rows-to-mend.csv", views.rejected_rows, name="rejected_rows"),
]
