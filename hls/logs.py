"""What is logged: what happened, and where in the code; never what somebody wrote or looked for."""

import logging
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import Any

import structlog
from django.http import HttpRequest
from django_structlog.middlewares import RequestMiddleware
from structlog.typing import EventDict, WrappedLogger

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def told(error: BaseException) -> str:
    """An error with its causes: the lines of code, and of its message the first line.

    What follows the first line of a message of the database is the row that it refused.
    """
    return "\n".join(part for each in _chain(error) for part in _parts(each))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, first what it came from."""
    if error is None:
        return
    yield from _chain(error.__cause__ or error.__context__)
    yield error


def _parts(error: BaseException) -> Iterator[str]:
    yield "Traceback (most recent call last):"
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    message = str(error).partition("\n")[0]
    yield f"{type(error).__name__}: {message}"


class Plain(logging.Formatter):
    """One line for each event; errors as ``told`` tells them."""

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - logging's own name
        return told(ei[1]) if ei[1] else ""


def tell_error(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Put an event's error into words before anything else can."""
    error: Any = event.pop("exc_info", None)
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        event["exception"] = told(error)
    return event


def configure() -> None:
    """Let structured events go where all others go."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.filter_by_level,
            tell_error,
            structlog.processors.KeyValueRenderer(key_order=["event"], drop_missing=True),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


class RequestLog(RequestMiddleware):
    """An address without what was asked of it: somebody's name may be searched for."""

    @staticmethod
    def format_request(request: HttpRequest) -> str:
        return f"{request.method} {request.path}"
