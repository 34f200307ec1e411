"""Addresses of this app."""

from django.urls import path

from purchases.views import audit, look_back, public, publishing, publishing_choices, team

app_name = "purchases"
urlpatterns = [
    path("purchases/", team.list_purchases, name="purchases"),
    path("purchases/new/", team.new, name="new"),
    path("purchases/look-back/", look_back.look_back, name="look_back"),
    path("purchases/look-back/read/", look_back.read, name="read"),
    path("purchases/look-back/<int:pk>/", look_back.show, name="look_back_at"),
    path("purchases/audit/", audit.audit, name="audit"),
    path("purchases/published/", publishing.quarters, name="published"),
    path("purchases/published/make/", publishing.make, name="make_quarter"),
    path("purchases/published/choices/", publishing_choices.choices, name="publishing"),
    path("purchases/published/merchants/", publishing_choices.merchants, name="merchants"),
    path(
        "purchases/published/merchants/<int:pk>/remove/",
        publishing_choices.remove,
        name="remove_merchant",
    ),
    path("purchases/published/quarters/<int:pk>/", publishing.quarter, name="quarter"),
    path("purchases/published/quarters/<int:pk>/publish/", publishing.publish, name="publish"),
    path(
        "purchases/published/quarters/<int:pk>/take-back/",
        publishing.take_back,
        name="take_back_quarter",
    ),
    path(
        "purchases/published/quarters/<int:pk>/file/", publishing.quarter_file, name="quarter_file"
    ),
    path("purchases/published/lines/<int:pk>/", publishing.mend, name="mend_line"),
    path("purchases/published/<int:pk>/", public.organisation, name="public"),
    path(
        "purchases/published/<int:pk>/<int:year>/<int:month>/",
        public.quarter_file,
        name="public_file",
    ),
    path("purchases/<int:pk>/", team.show, name="purchase"),
    path("purchases/<int:pk>/change/", team.change, name="change"),
    path("purchases/<int:pk>/questions/", look_back.ask, name="ask"),
    path(
        "purchases/<int:pk>/questions/<int:question_pk>/answer/",
        team.answer,
        name="answer",
    ),
]
