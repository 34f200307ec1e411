"""How what is sent to the API is understood."""

import json
from typing import Any

from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser

from hls.ui.card_numbers import mask_all


class StrictParser(JSONParser):
    """JSON that can be said back: no half characters, and nested as deep as can be followed.

    Card numbers in it are masked: nothing behind it ever has one.
    """

    def parse(self, *args: Any, **kwargs: Any) -> Any:
        try:
            sent = super().parse(*args, **kwargs)
            json.dumps(sent, ensure_ascii=False).encode()
        except RecursionError:
            raise ParseError("This is nested too deeply.") from None
        except UnicodeEncodeError:
            raise ParseError("This holds half of a character.") from None
        return mask_all(sent)
