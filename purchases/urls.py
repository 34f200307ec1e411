"""Addresses of this app."""

from django.urls import path

from purchases.views import drafts, look_back, recording, taking_back, team

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", recording.new, name="new"),
    path("purchases/drafts/", drafts.save, name="save_draft"),
    path("purchases/drafts/<uuid:key>/drop/", drafts.drop, name="drop_draft"),
    path("purchases/taken-back/", taking_back.taken_back, name="taken_back"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/<int:pk>/", team.show, name="purchase"),
    path("purchases/<int:pk>/change/", recording.change, name="change"),
    path("purchases/<int:pk>/refund/", recording.refund, name="refund"),
    path("purchases/<int:pk>/take-back/", taking_back.take_back, name="take_back"),
    path("purchases/<int:pk>/bring-back/", taking_back.bring_back, name="bring_back"),
    path("purchases/<int:pk>/questions/", look_back.ask, name="ask"),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/answer/",
        team.answer,
        name="answer",
    ),
]
