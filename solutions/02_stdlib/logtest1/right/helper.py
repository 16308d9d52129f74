import logging

import payment
import pytest

NUMBER = "5105105105105100"


def out_of_reach(card, cents):
    raise ConnectionError


@pytest.mark.parametrize(
    ("bank", "level", "answer"),
    [
        (lambda card, cents: True, logging.INFO, True),
        (lambda card, cents: False, logging.WARNING, False),
        (out_of_reach, logging.ERROR, False),
    ],
)
class TestPay:
    @pytest.fixture(autouse=True)
    def everything(self, caplog):
        caplog.set_level(logging.DEBUG, logger="payment")

    def test_level(self, caplog, bank, level, answer):
        assert payment.pay(NUMBER, 999, bank) == answer
        levels = [levelno for _, levelno, _ in caplog.record_tuples]
        assert max(levels) == level

    def test_message(self, caplog, bank, level, answer):
        payment.pay(NUMBER, 999, bank)
        assert "999" in caplog.messages[-1]
        assert NUMBER not in caplog.text
        assert ("Traceback" in caplog.text) == (level == logging.ERROR)
