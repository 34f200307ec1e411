"""Addresses of this app."""

from django.urls import path

from learning_cycles.models import VoiceKind
from learning_cycles.views import (
    cycles,
    experiments,
    leverage,
    placing,
    sessions,
    similar,
    steps,
    systems,
)
from learning_cycles.views.conversations import (
    listing,
    offers,
    page,
    settling,
    thread,
    upward,
    worries,
)

app_name = "learning_cycles"
urlpatterns = [
    path("systems/", systems.stack, name="stack"),
    path("systems/<int:pk>/", systems.dashboard, name="dashboard"),
    path("systems/<int:pk>/leverage/", leverage.register, name="leverage"),
    path("systems/<int:pk>/leverage/new/", leverage.new_point, name="new_leverage_point"),
    path("systems/<int:pk>/leverage/<int:point_pk>/", leverage.point, name="leverage_point"),
    path(
        "systems/<int:pk>/leverage/<int:point_pk>/change/",
        leverage.change_point,
        name="change_leverage_point",
    ),
    path("systems/<int:pk>/placing/", placing.placing, name="placing"),
    path("systems/<int:pk>/placing/elsewhere/", placing.elsewhere, name="placing_elsewhere"),
    path("systems/<int:pk>/placing/new/", placing.new, name="placing_new"),
    path("systems/<int:pk>/placing/together/", placing.together, name="placing_together"),
    path("systems/<int:pk>/placing/steps/", placing.steps, name="placing_steps"),
    path("steps/<int:pk>/undo/", steps.undo_step, name="undo_step"),
    path("conversations/", listing.conversation_list, name="conversations"),
    path("conversations/new/", listing.new_conversation, name="new_conversation"),
    path("conversations/offers/<int:pk>/", offers.offer, name="offer"),
    path("conversations/offers/<int:pk>/leave/", offers.leave, name="leave_offer"),
    path("conversations/<int:pk>/", page.conversation, name="conversation"),
    path("conversations/<int:pk>/change/", settling.change, name="change_conversation"),
    path("conversations/<int:pk>/issues/<int:issue_pk>/", steps.place, name="place_issue"),
    path("conversations/<int:pk>/merge/", steps.put_together, name="merge_conversation"),
    path("conversations/<int:pk>/split/", steps.part, name="split_conversation"),
    path("conversations/<int:pk>/say/", thread.say, name="say_in_conversation"),
    path("conversations/<int:pk>/thread/", thread.thread, name="thread"),
    path("conversations/<int:pk>/follow/", thread.follow, name="follow"),
    path("conversations/<int:pk>/unfollow/", thread.unfollow, name="unfollow"),
    path("conversations/<int:pk>/team-question/", thread.tie, name="tie_question"),
    path("conversations/<int:pk>/stories/", thread.tell_story, name="tell_story"),
    path(
        "conversations/<int:pk>/stories/<int:entry_pk>/withdraw/",
        thread.withdraw,
        name="withdraw_story",
    ),
    path(
        "conversations/<int:pk>/questions/<int:question_pk>/",
        thread.answer_question,
        name="answer_question",
    ),
    path("conversations/<int:pk>/worries/", worries.new_worry, name="new_worry"),
    path("conversations/<int:pk>/worries/<int:worry_pk>/", worries.worry, name="worry"),
    path("conversations/<int:pk>/worries/<int:worry_pk>/seen/", worries.seen, name="worry_seen"),
    path("conversations/<int:pk>/case-for-change/", upward.draft, name="draft_case"),
    path(
        "conversations/<int:pk>/case-for-change/<int:case_pk>/",
        upward.case_for_change,
        name="case_for_change",
    ),
    path(
        "conversations/<int:pk>/case-for-change/<int:case_pk>/pass-up/",
        upward.pass_up,
        name="pass_up",
    ),
    path(
        "conversations/<int:pk>/case-for-change/<int:case_pk>/take-back/",
        upward.take_back,
        name="take_back_case",
    ),
    path(
        "conversations/<int:pk>/case-for-change/<int:case_pk>/print/",
        upward.print_case,
        name="print_case",
    ),
    path("conversations/<int:pk>/answer/", upward.answer, name="answer_below"),
    path("conversations/<int:pk>/offer/", offers.new_offer, name="new_offer"),
    path("issues/similar/", similar.similar, name="similar"),
    path("issues/<int:pk>/similar/", similar.similar, name="similar_to"),
    path("issues/<int:pk>/same/<int:other_pk>/", similar.same, name="same"),
    path("issues/<int:pk>/same/<int:other_pk>/undo/", similar.not_same, name="not_same"),
    path("sense-making/", sessions.session_list, name="sessions"),
    path("sense-making/new/", sessions.new_session, name="new_session"),
    path("sense-making/<int:pk>/", sessions.session, name="session"),
    path("sense-making/<int:pk>/evidence/", sessions.evidence, name="evidence"),
    path("sense-making/<int:pk>/decisions/", sessions.add_decision, name="decide"),
    path("sense-making/<int:pk>/close/", sessions.close, name="close_session"),
    *(
        path(f"sense-making/<int:pk>/{kind}/", sessions.say, {"kind": kind}, name=f"say_{kind}")
        for kind in VoiceKind
    ),
    path("cycles/", cycles.cycle_list, name="cycles"),
    path("cycles/new/", cycles.new_cycle, name="new_cycle"),
    path("cycles/<int:pk>/", cycles.cycle, name="cycle"),
    path("cycles/<int:pk>/stage/", cycles.stage, name="stage"),
    path("cycles/<int:pk>/notes/", cycles.note, name="note"),
    path("cycles/<int:pk>/end/", cycles.end, name="end_cycle"),
    path("cycles/<int:pk>/experiments/", experiments.new_experiment, name="new_experiment"),
    path(
        "cycles/<int:pk>/experiments/<int:experiment_pk>/",
        experiments.finish_experiment,
        name="finish_experiment",
    ),
    path("cycles/<int:pk>/changes/", experiments.new_change, name="new_change"),
]
