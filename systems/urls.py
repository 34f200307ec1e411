"""Addresses of this app."""

from django.urls import path

from systems.views import account, exports, invitations, notices, people, roles, tree

app_name = "systems"
urlpatterns = [
    path("people/", people.people, name="people"),
    path("people/me/", account.me, name="me"),
    path("people/invite/", invitations.invite, name="invite"),
    path(
        "people/invitations/<int:pk>/withdraw/",
        invitations.withdraw,
        name="withdraw-invitation",
    ),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/roles/give/", roles.give, name="give-role"),
    path("people/<int:pk>/roles/<int:role_pk>/end/", roles.end, name="end-role"),
    path("people/<int:pk>/roles/<int:role_pk>/move/", roles.move, name="move-role"),
    path("invitations/<str:token>/", invitations.invitation, name="invitation"),
    path("accounts/lock/", account.lock, name="lock"),
    path("accounts/tokens/", account.tokens, name="tokens"),
    path("accounts/tokens/<str:key>/delete/", account.delete_token, name="delete-token"),
    path("exports/", exports.list_exports, name="exports"),
    path("exports/<int:pk>/", exports.show, name="export"),
    path("exports/<int:pk>/file/", exports.download, name="export_file"),
    path("exports/<slug:name>/", exports.start, name="start_export"),
    path("notices/", notices.notices, name="notices"),
    path("notices/read/", notices.read_all, name="read-notices"),
    path("notices/choices/", notices.choices, name="notice-choices"),
    path("notices/<int:pk>/read/", notices.read, name="read-notice"),
    path("notices/<int:pk>/unread/", notices.unread, name="unread-notice"),
    path("systems/new/", tree.new, name="new-system"),
    path("systems/<int:pk>/change/", tree.change, name="change-system"),
]
