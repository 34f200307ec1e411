"""Documents to print: nothing is fetched for them, whatever stands in them."""

import socket
from pathlib import Path

import pytest
from django.test import RequestFactory

from hls.ui import pdf
from tests.support.pdf import pages_of


def test_no_address_in_a_document_is_ever_fetched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.svg"
    picture.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        host, port = server.getsockname()
        html = (
            f"<title>x</title><link rel=stylesheet href='http://{host}:{port}/x.css'>"
            f"<img alt='' src='http://{host}:{port}/x.png'><img alt='' src='{picture.as_uri()}'>"
        )
        monkeypatch.setattr(pdf, "render_to_string", lambda *args: html)
        answer = pdf.pdf_response(
            RequestFactory().get("/"), "", {}, name="x", stylesheet="css/prints.css"
        )
        with pytest.raises(BlockingIOError):
            server.accept()
    assert pages_of(answer.content) == [(210, 297)]
