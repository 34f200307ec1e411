"""Addresses of the API."""

from django.urls import path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from debriefs.api import IssueViewSet
from learning_cycles.api import ConversationViewSet
from purchases.api import PurchaseViewSet

app_name = "api"
router = SimpleRouter()
router.register("issues", IssueViewSet, basename="issue")
router.register("conversations", ConversationViewSet, basename="conversation")
router.register("purchases", PurchaseViewSet, basename="purchase")
urlpatterns = [*router.urls, path("schema/", SpectacularAPIView.as_view(), name="schema")]
