"""The broker, worker and schedule that other tests lean on are real."""

import pytest
from kombu.exceptions import OperationalError

from hls.celery import app
from hls.local.processes import wait_until
from tests.support.background import Beat, Broker, Worker


def test_a_broker_can_be_taken_away_and_brought_back(broker: Broker) -> None:
    broker.stop()
    with pytest.raises(OperationalError):
        app.send_task("nothing.there")

    broker.start()
    app.send_task("nothing.there")

    with app.connection_for_read() as connection:
        assert connection.default_channel.queue_declare("default", passive=True).message_count == 1


def test_a_worker_comes_back_by_itself_when_its_broker_does(worker: Worker, broker: Broker) -> None:
    assert worker.answers()

    broker.stop()
    broker.start()

    worker.wait_until_ready()


def test_the_schedule_sends_what_is_due(beat: Beat) -> None:
    assert wait_until(lambda: "Sending due task" in beat.words, 20)
