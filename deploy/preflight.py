"""Refuse, in one line each, what must not go live. Run by every service before it starts."""

import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import OperationalError


def main() -> int:
    """Return 0 where the service may start; else say why not and return 1."""
    try:
        django.setup()
        call_command("check", deploy=True, databases=["default"], fail_level="WARNING")
    except (ImproperlyConfigured, CommandError) as error:
        print(f"Refusing to start: {error}", file=sys.stderr)
        return 1
    except OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        print(f"Refusing to start: the database cannot be reached: {reason}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
