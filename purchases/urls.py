"""Addresses of this app."""

from django.urls import path

from purchases.views import lines, look_back, statements, team

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", team.new, name="new"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/statements/", statements.list_statements, name="statements"),
    path("purchases/statements/<int:pk>/", statements.statement, name="statement"),
    path("purchases/statements/<int:pk>/undo/", statements.undo, name="undo_statement"),
    path("purchases/statements/<int:pk>/forget/", statements.forget, name="forget_statement"),
    path("purchases/statements/lines/", lines.list_lines, name="lines"),
    path("purchases/statements/lines/<int:pk>/", lines.line, name="line"),
    path("purchases/statements/lines/<int:pk>/match/", lines.match, name="match_line"),
    path("purchases/statements/lines/<int:pk>/open/", lines.to_record_after_all, name="open_line"),
    path("purchases/statements/lines/<int:pk>/not/<int:purchase_pk>/", lines.not_it, name="not_it"),
    path("purchases/<int:pk>/", team.show, name="purchase"),
    path("purchases/<int:pk>/change/", team.change, name="change"),
    path("purchases/<int:pk>/questions/", look_back.ask, name="ask"),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/answer/",
        team.answer,
        name="answer",
    ),
]
