"""Addresses of this app."""

from django.urls import path

from purchases.views import look_back, receipts, team

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", team.new, name="new"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/<int:pk>/", team.show, name="purchase"),
    path("purchases/<int:pk>/change/", team.change, name="change"),
    path("purchases/<int:pk>/questions/", look_back.ask, name="ask"),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/answer/",
        team.answer,
        name="answer",
    ),
    path("purchases/<int:pk>/receipts/", receipts.receipts, name="receipts"),
    path("purchases/receipts/<int:pk>/", receipts.show, name="receipt"),
    path(
        "purchases/receipts/<int:pk>/take-away/",
        receipts.take_away,
        name="take_receipt_away",
    ),
    path(
        "purchases/receipts/<int:pk>/bring-back/",
        receipts.bring_back,
        name="bring_receipt_back",
    ),
]
