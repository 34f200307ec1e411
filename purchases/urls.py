"""Addresses of this app."""

from django.urls import path

from purchases.views import concerns, learning, look_back, questions, team

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", team.new, name="new"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/first/", look_back.comes_first, name="comes_first"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/look-back/<int:pk>/learning/", learning.learn, name="learn"),
    path("purchases/look-back/<int:pk>/concern/", concerns.raise_concern, name="raise_concern"),
    path("purchases/concerns/", concerns.list_concerns, name="concerns"),
    path("purchases/concerns/<uuid:key>/", concerns.concern, name="concern"),
    path("purchases/concerns/<uuid:key>/readers/", concerns.name_readers, name="name_readers"),
    path("purchases/concerns/<uuid:key>/tell/", concerns.tell_worker, name="tell_worker"),
    path("purchases/concerns/<uuid:key>/why-not-yet/", concerns.why_not_yet, name="why_not_yet"),
    path("purchases/concerns/<uuid:key>/came-of-it/", concerns.came_of_it, name="came_of_it"),
    path("purchases/<int:pk>/", team.show, name="purchase"),
    path("purchases/<int:pk>/change/", team.change, name="change"),
    path("purchases/<int:pk>/questions/", look_back.ask, name="ask"),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/answer/",
        team.answer,
        name="answer",
    ),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/reply/",
        questions.reply,
        name="reply",
    ),
]
