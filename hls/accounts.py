"""Accounts come by invitation only; signing in is by email."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from systems.models import Person


class Account(ModelBackend):
    """Whoever is signed in is read together with what every page asks: one query, not three."""

    def get_user(self, user_id: int) -> Person | None:
        people = Person.objects.with_reach().with_unread()
        person: Person | None = people.filter(pk=user_id).first()
        return person if self.user_can_authenticate(person) else None


class InvitedOnly(DefaultAccountAdapter):
    """Nobody signs up by themselves."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": "This account is closed.",
        "email_password_mismatch": "Check your email address and password: they do not fit.",
        "enter_current_password": "Enter the password you have now.",
        "incorrect_password": "That is not your password.",
        "password_min_length": "Enter a longer password.",
        "rate_limited": "Wait a few minutes, then try again.",
        "too_many_login_attempts": "Wait a few minutes, then try again.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class InvitedOnlySocial(DefaultSocialAccountAdapter):
    """A council's own sign-in opens the account of somebody invited, and makes none."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def can_authenticate_by_email(self, login: SocialLogin, email: str) -> bool:
        """An address that the council's sign-in says it has verified is that of its account."""
        return True
