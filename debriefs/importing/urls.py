"""Addresses of bringing the issue log from paper."""

from django.urls import path

from debriefs.importing import views

urlpatterns = [
    path("issues/import/", views.import_issues, name="import_issues"),
    path("issues/import/held/", views.held_rows, name="held_rows"),
    path("issues/import/held/<int:pk>/", views.held_row, name="held_row"),
    path("issues/import/held/<int:pk>/back/", views.hold_row_again, name="hold_row_again"),
    path("issues/import/<int:pk>/", views.imported_issues, name="imported_issues"),
    path("issues/import/<int:pk>/rows-to-mend.csv", views.rejected_rows, name="rejected_rows"),
]
