"""What people type about purchases, one file per subject."""

from purchases.forms.concerns import (
    CameOfItForm,
    NameReadersForm,
    RaiseConcernForm,
    WhyNotYetForm,
)
from purchases.forms.look_back import (
    AnswerForm,
    ComesFirstForm,
    LearningForm,
    QuestionForm,
    ReplyForm,
)
from purchases.forms.receipts import ReceiptsForm
from purchases.forms.recording import ChangePurchaseForm, PurchaseForm, RefundForm

__all__ = [
    "AnswerForm",
    "CameOfItForm",
    "ChangePurchaseForm",
    "ComesFirstForm",
    "LearningForm",
    "NameReadersForm",
    "PurchaseForm",
    "QuestionForm",
    "RaiseConcernForm",
    "ReceiptsForm",
    "RefundForm",
    "ReplyForm",
    "WhyNotYetForm",
]
