"""Forms whose words leave the team."""

from typing import cast

from django.http import QueryDict

from casework.namecheck import KnownNames, find
from hls.ui.forms import Form


class ReadAboveForm(Form):
    """A form whose ``read_above`` fields leave the team: names in them are asked about once."""

    read_above: tuple[str, ...]
    asked_about: list[str]

    def asks_about_names(self, known: KnownNames) -> bool:
        """Say on its field which names a line gives away; those kept by the writer pass.

        Returns whether there is something to ask. ``asked_about`` then is what the page sends
        along, so that a second submit keeps these names and no others.
        """
        data = cast(QueryDict, self.data)
        kept = set(data.getlist("asked_about")) if "as_it_is" in data else set()
        self.asked_about = []
        asks = False
        for name in self.read_above:
            text = self.cleaned_data.get(name, "")
            found = {each.key: text[each.start : each.end] for each in find(text, known)}
            self.asked_about += found
            new = [words for key, words in found.items() if key not in kept]
            if new:
                asks = True
                quoted = ", ".join(f"“{words}”" for words in dict.fromkeys(new))
                self.add_error(name, f"This line will be read by managers. Take {quoted} out?")
        return asks
