"""Addresses of this app."""

from django.urls import path

from casework.views import cases, life, people

app_name = "casework"
urlpatterns = [
    path("cases/", cases.list_cases, name="cases"),
    path("cases/new/", cases.start, name="start"),
    path("cases/<int:pk>/", cases.show, name="case"),
    path("cases/<int:pk>/looks/", cases.looks, name="looks"),
    path("cases/<int:pk>/notes/", life.note, name="note"),
    path("cases/<int:pk>/what-matters/", life.what_matters, name="what_matters"),
    path("cases/<int:pk>/to-tell/<int:to_tell_pk>/", life.tell, name="tell"),
    path("cases/<int:pk>/end/", life.end, name="end"),
    path("cases/<int:pk>/open/", life.open_again, name="open_again"),
    path("cases/<int:pk>/names/", people.names, name="names"),
    path("cases/<int:pk>/people/", people.walk_alongside, name="walk_alongside"),
    path("cases/<int:pk>/people/take-over/", people.take_over, name="take_over"),
    path("cases/<int:pk>/people/<int:person_pk>/step-back/", people.step_back, name="step_back"),
    path("cases/<int:pk>/restricted/", people.restrict, name="restrict"),
]
