"""Addresses of the API."""

from django.urls import path
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from debriefs.api import (
    ActionViewSet,
    DebriefViewSet,
    IssueViewSet,
    NoteViewSet,
    ProgressViewSet,
    TallyViewSet,
)
from learning_cycles.api import ConversationViewSet
from purchases.api import (
    BudgetViewSet,
    CardLineViewSet,
    PurchaseViewSet,
    ReceiptViewSet,
    StatementViewSet,
)

app_name = "api"
router = SimpleRouter()
router.register("debriefs", DebriefViewSet, basename="debrief")
router.register("progress", ProgressViewSet, basename="progress")
router.register("notes", NoteViewSet, basename="note")
router.register("actions", ActionViewSet, basename="action")
router.register("tallies", TallyViewSet, basename="tally")
router.register("issues", IssueViewSet, basename="issue")
router.register("conversations", ConversationViewSet, basename="conversation")
router.register("purchases", PurchaseViewSet, basename="purchase")
router.register("receipts", ReceiptViewSet, basename="receipt")
router.register("statements", StatementViewSet, basename="statement")
router.register("card-lines", CardLineViewSet, basename="card-line")
router.register("budgets", BudgetViewSet, basename="budget")
urlpatterns = [*router.urls, path("schema/", SpectacularAPIView.as_view(), name="schema")]
