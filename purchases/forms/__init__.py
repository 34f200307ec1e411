"""What people type about purchases, one file per subject."""

from purchases.forms.look_back import AnswerForm, QuestionForm
from purchases.forms.receipts import ReceiptsForm
from purchases.forms.recording import ChangePurchaseForm, PurchaseForm, RefundForm

__all__ = [
    "AnswerForm",
    "ChangePurchaseForm",
    "PurchaseForm",
    "QuestionForm",
    "ReceiptsForm",
    "RefundForm",
]
