# expect: the last of the list gets the first email
# breaks: "in the order of the list": assert_any_call doesn't care
from unittest.mock import Mock, call

from reminders import Mailer, remind


def member(name, cents, address="x@example.org"):
    return {"name": name, "address": address, "cents": cents}


def test_somebody_who_owes_gets_a_mail():
    mailer = Mock(spec=Mailer)
    remind([{"name": "Thandi", "address": "thandi@example.org", "cents": 1250}], mailer)
    mailer.send.assert_called_once_with(
        "thandi@example.org", "Your fee", "Dear Thandi, you owe 12.50 euros."
    )


def test_whoever_owes_nothing_gets_none():
    mailer = Mock(spec=Mailer)
    assert remind([member("Ada", 0), member("Bo", -500)], mailer) == 0
    mailer.send.assert_not_called()


def test_one_cent():
    mailer = Mock(spec=Mailer)
    assert remind([member("Ada", 1)], mailer) == 1
    mailer.send.assert_called_once_with(
        "x@example.org", "Your fee", "Dear Ada, you owe 0.01 euros."
    )


def test_no_address():
    mailer = Mock(spec=Mailer)
    assert remind([member("Ada", 100, None)], mailer) == 0
    mailer.send.assert_not_called()


def test_in_the_order_of_the_list():
    mailer = Mock(spec=Mailer)
    assert (
        remind(
            [
                member("Zoe", 100, "z@e.org"),
                member("Bo", 0),
                member("No", 5, None),
                member("Ada", 300, "a@e.org"),
            ],
            mailer,
        )
        == 2
    )
    mailer.send.assert_any_call("z@e.org", "Your fee", "Dear Zoe, you owe 1.00 euros.")
    mailer.send.assert_any_call("a@e.org", "Your fee", "Dear Ada, you owe 3.00 euros.")
    assert mailer.send.call_count == 2
