"""Addresses of this app."""

from django.urls import path

from debriefs.importing.urls import urlpatterns as importing
from debriefs.views import (
    activities,
    asking,
    countermeasures,
    debriefs,
    entries,
    issues,
    jotting,
    lines,
    live,
    pulled_in,
    pulling_in,
    sending,
    shape,
    skills,
    successes,
    taking_on,
    writing,
)

app_name = "debriefs"
urlpatterns = [
    path("debriefs/", debriefs.list_debriefs, name="debriefs"),
    path("debriefs/start/", debriefs.start, name="start"),
    path("debriefs/<int:pk>/", debriefs.show, name="debrief"),
    path("debriefs/<int:pk>/close/", debriefs.close, name="close_debrief"),
    path("debriefs/<int:pk>/save/", live.save, name="save"),
    path("debriefs/<int:pk>/watch/", live.watch, name="watch"),
    path("debriefs/<int:pk>/lines/", lines.add_line, name="lines"),
    path("debriefs/<int:pk>/lines/<int:note_pk>/", lines.sort, name="sort"),
    path("debriefs/<int:pk>/carried/<int:action_pk>/", lines.carry, name="carry"),
    path("debriefs/<int:pk>/cases/<int:case_pk>/", writing.add_progress, name="progress"),
    path("debriefs/<int:pk>/issues/", writing.add_issue, name="raise"),
    path("debriefs/<int:pk>/actions/", writing.add_action, name="add_action"),
    path("debriefs/<int:pk>/reflection/", writing.add_reflection, name="reflection"),
    path("debriefs/<int:pk>/activities/", writing.new_activity, name="activities"),
    path("debriefs/<int:pk>/marks/", writing.make_mark, name="marks"),
    path("debriefs/<int:pk>/marks/undo/", writing.undo, name="undo_mark"),
    path("debriefs/<int:pk>/how-i-am/", writing.say_welfare, name="welfare"),
    path(
        "debriefs/<int:pk>/entries/<slug:kind>/<int:entry_pk>/",
        entries.change,
        name="change_entry",
    ),
    path(
        "debriefs/<int:pk>/entries/<slug:kind>/<int:entry_pk>/take-away/",
        entries.take_away,
        name="take_away",
    ),
    path("debriefs/taken-away/", entries.taken_away, name="taken_away"),
    path(
        "debriefs/taken-away/<slug:kind>/<int:entry_pk>/",
        entries.bring_back,
        name="bring_entry_back",
    ),
    path("debriefs/shape/<int:team_pk>/", shape.shape, name="shape"),
    path("debriefs/jot/", jotting.jot_down, name="jot"),
    path("debriefs/jot/tally/", jotting.tally, name="jot_tally"),
    path("debriefs/jot/<int:pk>/", jotting.change_jotted, name="change_jotted"),
    path("debriefs/jot/<int:pk>/take-away/", jotting.drop_jotted, name="drop_jotted"),
    path("issues/", issues.list_issues, name="issues"),
    path("issues/deleted/", issues.deleted_issues, name="deleted_issues"),
    path("issues/send-on/", sending.send_all_on, name="send_all_on"),
    path("issues/<int:pk>/change/", issues.change, name="change"),
    path("issues/<int:pk>/level/", issues.change_level, name="level"),
    path("issues/<int:pk>/for-now/", countermeasures.add, name="countermeasures"),
    path(
        "issues/<int:pk>/for-now/<int:for_now_pk>/", countermeasures.look_again, name="look_again"
    ),
    path(
        "issues/<int:pk>/for-now/<int:for_now_pk>/change/",
        countermeasures.change,
        name="change_countermeasure",
    ),
    path("issues/<int:pk>/take-on/", taking_on.take_on_for_issue, name="take_on_for_issue"),
    path(
        "issues/<int:pk>/actions/<int:action_pk>/done/",
        taking_on.finish_for_issue,
        name="finish_for_issue",
    ),
    path("issues/<int:pk>/ask/", asking.ask_on_issue, name="ask"),
    path("issues/<int:pk>/asked/<int:asked_pk>/", asking.answer_on_issue, name="answer_asked"),
    path("issues/<int:pk>/unblock/", issues.unblock, name="unblock"),
    path("issues/<int:pk>/close/", issues.close, name="close"),
    path("issues/<int:pk>/reopen/", issues.reopen, name="reopen"),
    path("issues/<int:pk>/delete/", issues.delete, name="delete"),
    path("issues/<int:pk>/bring-back/", issues.bring_back, name="bring_back"),
    path("issues/<int:pk>/send-on/", sending.send_on, name="send_on"),
    path("issues/<int:pk>/pull-in/", pulling_in.pull_in, name="pull_in"),
    path(
        "issues/<int:pk>/pulled-in/<int:pulled_pk>/withdraw/", pulling_in.withdraw, name="withdraw"
    ),
    path(
        "issues/<int:pk>/pulled-in/<int:pulled_pk>/who/", pulling_in.share_name, name="share_name"
    ),
    path(
        "issues/<int:pk>/pulled-in/<int:pulled_pk>/who/<int:name_pk>/take-back/",
        pulling_in.take_name_back,
        name="take_name_back",
    ),
    path("pulled-in/", pulled_in.outside, name="outside"),
    path("pulled-in/<int:pk>/", pulled_in.pulled_in, name="pulled_in"),
    path("successes/", successes.show, name="successes"),
    path("successes/like/", activities.like, name="like"),
    path("successes/new/", activities.add, name="add_activity"),
    path("successes/notes/new/", skills.write, name="write_skill_note"),
    path("successes/notes/<int:pk>/", skills.change, name="skill_note"),
    path("successes/<int:pk>/", activities.activity, name="activity"),
    path("successes/<int:pk>/helped/", activities.helped, name="helped"),
    *importing,
]
