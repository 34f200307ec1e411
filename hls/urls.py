"""The addresses of the whole site."""

from django.urls import include, path

from hls.health import health
from hls.home import home
from hls.issues import issue
from hls.leavers import see_off_page
from hls.moves import move
from hls.records.views import bring_back, deleted, end_of_record
from hls.search.views import everything, of_kind
from hls.weekly_email import turn_off_page
from systems.admin import site as admin_site

urlpatterns = [
    path("", home, name="home"),
    path("issues/<int:pk>/", issue, name="issue"),
    path("", include("hls.ui.urls")),
    path("cases/deleted/", deleted, name="deleted-cases"),
    path("cases/<int:pk>/end-of-record/", end_of_record, name="end-of-record"),
    path("cases/<int:pk>/bring-back/", bring_back, name="bring-back-case"),
    path("notices/weekly-email/<str:token>/", turn_off_page, name="turn-off-weekly-email"),
    path("search/", everything, name="search"),
    path("search/<slug:kind>/", of_kind, name="search-kind"),
    path("people/<int:pk>/see-off/", see_off_page, name="see-off"),
    path("systems/<int:pk>/move/", move, name="move-system"),
    path("", include("systems.urls")),
    path("", include("casework.urls")),
    path("", include("debriefs.urls")),
    path("", include("purchases.urls")),
    path("", include("learning_cycles.urls")),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", include("hls.api.urls")),
    path("admin/", admin_site.urls),
    path("health/", health, name="health"),
]
