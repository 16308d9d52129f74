"""Last year's tests sent 63 real emails.

Chidi's choir reminds its members of their fees, and a test should make sure that the right people
get the right email. Without an email being sent. So the test hands over an actor who plays the
mailer:

    >>> from unittest.mock import Mock, call
    >>> from reminders import Mailer
    >>> mailer = Mock(spec=Mailer)
    >>> mailer.send("ada@example.org", "Hello", "Sing!")
    <Mock name='mock.send()' id='...'>
    >>> mailer.send.call_args_list == [call("ada@example.org", "Hello", "Sing!")]
    True

A Mock takes every call and remembers it. It checks, too: `mailer.send.assert_called_once_with(…)`
fails unless there was exactly this one call, and `assert_not_called()` unless there was none. With
`spec=Mailer` it has the methods of a Mailer and no others, so a misspelt one is noticed.

reminders.py does what it should. Write tests for what `remind` promises. They run with eleven
broken versions, too. To run them yourself:

    pythlings shell mocking1 -- python -m pytest mocking1.py
"""

from unittest.mock import Mock

from reminders import Mailer, remind


def test_somebody_who_owes_gets_a_mail():
    mailer = Mock(spec=Mailer)
    remind([{"name": "Thandi", "address": "thandi@example.org", "cents": 1250}], mailer)
    assert mailer.send.called


# TODO: what was sent, to whom, and who gets nothing?
