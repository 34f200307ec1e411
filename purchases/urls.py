"""Addresses of this app."""

from django.urls import path

from purchases.views import (
    budgets,
    came_of_it,
    cards,
    drafts,
    kinds,
    look_back,
    receipts,
    recording,
    taking_back,
    team,
)

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", recording.new, name="new"),
    path("purchases/drafts/", drafts.save, name="save_draft"),
    path("purchases/drafts/<uuid:key>/drop/", drafts.drop, name="drop_draft"),
    path("purchases/taken-back/", taking_back.taken_back, name="taken_back"),
    path("purchases/came-of-it/", came_of_it.came_of_it, name="came_of_it"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/cards/", cards.card_list, name="cards"),
    path("purchases/cards/holder/", cards.choose_holder, name="choose_holder"),
    path("purchases/cards/new/", cards.new, name="new_card"),
    path("purchases/cards/<int:pk>/", cards.show, name="card"),
    path("purchases/cards/<int:pk>/change/", cards.change, name="change_card"),
    path("purchases/budgets/", budgets.budget_list, name="budgets"),
    path("purchases/budgets/new/", budgets.new, name="new_budget"),
    path("purchases/budgets/<int:pk>/", budgets.show, name="budget"),
    path("purchases/budgets/<int:pk>/change/", budgets.change, name="change_budget"),
    path("purchases/kinds/", kinds.kind_list, name="kinds"),
    path("purchases/kinds/new/", kinds.new, name="new_kind"),
    path("purchases/kinds/<slug:code>/", kinds.show, name="kind"),
    path("purchases/kinds/<slug:code>/change/", kinds.change, name="change_kind"),
    path("purchases/kinds/<slug:code>/move/", kinds.move, name="move_kind"),
    path("purchases/kinds/<slug:code>/retire/", kinds.retire, name="retire_kind"),
    path("purchases/kinds/<slug:code>/bring-back/", kinds.bring_back, name="bring_back_kind"),
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
