"""The forms of signing in: django-allauth's, with labels, hints and messages in plain words."""

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as mfa
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.forms import Field

from hls.ui.forms import ask_in_plain_words

NEW = "New password"
AGAIN = "New password again"
LONG_ENOUGH = "At least 8 characters. Three words that do not belong together are easy to keep."


class OurWords:
    """``labels`` and ``hints`` by the names of fields; a field without a hint of ours has none."""

    fields: dict[str, Field]
    labels: ClassVar[dict[str, str]] = {}
    hints: ClassVar[dict[str, str]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            field.help_text = self.hints.get(name, "")
        ask_in_plain_words(self.fields)


class LoginForm(OurWords, account.LoginForm):
    """Email address and password."""

    labels: ClassVar = {"login": "Email address"}


class ResetPasswordForm(OurWords, account.ResetPasswordForm):
    """Where to send the link to choose a new password."""

    labels: ClassVar = {"email": "Email address"}


class ResetPasswordKeyForm(OurWords, account.ResetPasswordKeyForm):
    """A new password, from the link in the email."""

    labels: ClassVar = {"password1": NEW, "password2": AGAIN}
    hints: ClassVar = {"password1": LONG_ENOUGH}


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    """A new password, for somebody who knows the old one."""

    labels: ClassVar = {
        "oldpassword": "Your password now",
        "password1": NEW,
        "password2": AGAIN,
    }
    hints: ClassVar = {"password1": LONG_ENOUGH}


class SetPasswordForm(OurWords, account.SetPasswordForm):
    """A password for somebody who has signed in without one."""

    labels: ClassVar = {"password1": "Password", "password2": "Password again"}
    hints: ClassVar = {"password1": LONG_ENOUGH}


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    """The password once more, before a change to how somebody signs in."""


class AuthenticateForm(OurWords, mfa.AuthenticateForm):
    """The code of the second step."""


class ReauthenticateCodeForm(OurWords, mfa.ReauthenticateForm):
    """The code once more, before a change to how somebody signs in."""


class ActivateTOTPForm(OurWords, totp.ActivateTOTPForm):
    """The first code of an app."""

    labels: ClassVar = {"code": "The code that the app shows"}


class AddWebAuthnForm(OurWords, webauthn.AddWebAuthnForm):
    """A name for a new passkey or security key."""

    labels: ClassVar = {
        "name": "What you call it",
        "passwordless": "I want to sign in with this alone, without my password",
    }
    hints: ClassVar = {
        "name": "For example, my phone",
        "passwordless": "It will ask for your fingerprint, your face or a PIN instead.",
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs | {"initial": {"name": "My passkey"}})


class EditWebAuthnForm(OurWords, webauthn.EditWebAuthnForm):
    """Another name for a passkey or security key."""

    labels: ClassVar = {"name": "What you call it"}
