# expect: 12.50 euros are written as 12.5
"""Last year's tests sent 63 real emails."""

from unittest.mock import Mock, call

import pytest

from reminders import Mailer, remind


@pytest.fixture
def mailer():
    return Mock(spec=Mailer)


def member(name, cents):
    return {"name": name, "address": f"{name.lower()}@example.org", "cents": cents}


def test_somebody_who_owes_gets_one_mail(mailer):
    assert remind([member("Thandi", 1234)], mailer) == 1
    mailer.send.assert_called_once_with(
        "thandi@example.org", "Your fee", "Dear Thandi, you owe 12.34 euros."
    )


def test_each_mail_goes_to_its_own_address(mailer):
    assert remind([member("Thandi", 1225), member("Jorge", 35)], mailer) == 2
    assert mailer.send.call_args_list == [
        call("thandi@example.org", "Your fee", "Dear Thandi, you owe 12.25 euros."),
        call("jorge@example.org", "Your fee", "Dear Jorge, you owe 0.35 euros."),
    ]


def test_nobody_who_has_paid_gets_a_mail(mailer):
    assert remind([member("Thandi", 0), member("Jorge", -5)], mailer) == 0
    mailer.send.assert_not_called()


def test_without_an_address_there_is_no_mail(mailer):
    assert remind([{"name": "Jorge", "address": None, "cents": 700}], mailer) == 0
    mailer.send.assert_not_called()
