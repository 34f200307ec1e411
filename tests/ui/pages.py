"""A page with forms, for tests of what every page shares."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.template import RequestContext, Template
from django.urls import include, path

from hls.ui.forms import DateField, Form, PoundsField, Radios

PAGE = Template(
    """{% extends "base.html" %}
    {% block title %}What got in the way{% endblock %}
    {% block content %}<h1>What got in the way</h1>{{ form }}{{ second }}{% endblock %}"""
)


class Everything(Form):
    """A field of each kind."""

    words = forms.CharField(label="What got in the way?", widget=forms.Textarea)
    name = forms.CharField(
        label="Name", help_text="As people call you", widget=forms.TextInput({"label_size": "m"})
    )
    level = forms.ChoiceField(
        label="Level",
        choices=[("method", "How do we do this?"), ("system", "A local rule is in the way")],
        widget=Radios(hints={"system": "Something the council decided"}),
        help_text="Choose one",
    )
    kinds = forms.MultipleChoiceField(
        label="Kinds", choices=[("a", "Coats"), ("b", "Cards")], widget=forms.CheckboxSelectMultiple
    )
    team = forms.ChoiceField(label="Team", choices=[("", "-"), ("1", "Harbour team")])
    agreed = forms.BooleanField(label="I asked first", help_text="In person or by phone")
    happened_on = DateField(label="Day", help_text="For example, 27 3 2020")
    amount = PoundsField(label="Amount")
    people = forms.IntegerField(label="How many people", min_value=1)
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    email = forms.EmailField(label="Email address")
    receipt = forms.FileField(label="Receipt")
    secret = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self) -> None:
        if self.data.get("nothing_fits"):
            raise forms.ValidationError("These answers do not fit together")


@login_not_required
def one_form(request: HttpRequest) -> HttpResponse:
    form = Everything(request.POST or None)
    return HttpResponse(PAGE.render(RequestContext(request, {"form": form})))


@login_not_required
def two_forms(request: HttpRequest) -> HttpResponse:
    first = Everything(None, prefix="first")
    second = Everything(request.POST or None, prefix="second")
    context = {"forms": [first, second], "second": second}
    return HttpResponse(PAGE.render(RequestContext(request, context)))


@login_not_required
def with_message(request: HttpRequest) -> HttpResponse:
    messages.success(request, "Saved")
    messages.error(request, "That file is not a CSV")
    return HttpResponse(PAGE.render(RequestContext(request)))


@login_not_required
def goes_wrong(request: HttpRequest, status: int) -> HttpResponse:
    raise {400: SuspiciousOperation, 403: PermissionDenied, 500: RuntimeError}[status]


urlpatterns = [
    path("", one_form, name="home"),
    path("search/", one_form, name="search"),
    path("two/", two_forms),
    path("cases/12/", with_message),
    path("wrong/<int:status>/", goes_wrong),
    path("", include("hls.ui.urls")),
    path("", include("systems.urls")),
    path("accounts/", include("allauth.urls")),
]
