from unittest import mock

import pytest

import reminders


def people(*rows):
    return [dict(zip(("name", "address", "cents"), row)) for row in rows]


@pytest.mark.parametrize(
    "members, wanted",
    [
        ([], []),
        (people(("A", "a@b.c", 0)), []),
        (people(("A", "a@b.c", -1)), []),
        (people(("A", None, 1)), []),
        (people(("A", "a@b.c", 110)), [("a@b.c", "Your fee", "Dear A, you owe 1.10 euros.")]),
        (
            people(("A", "a@b.c", 110), ("B", "b@b.c", 0), ("C", "c@b.c", 1)),
            [
                ("a@b.c", "Your fee", "Dear A, you owe 1.10 euros."),
                ("c@b.c", "Your fee", "Dear C, you owe 0.01 euros."),
            ],
        ),
    ],
)
def test_mails(members, wanted):
    mailer = mock.create_autospec(reminders.Mailer, instance=True)
    assert reminders.remind(members, mailer) == len(wanted)
    assert [tuple(each.args) for each in mailer.send.call_args_list] == wanted
