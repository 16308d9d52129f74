from reminders import remind


class Postbox:
    def __init__(self):
        self.mails = []

    def send(self, address, subject, text):
        self.mails.append(f"{address}|{subject}|{text}")


class TestRemind:
    def setup_method(self):
        self.box = Postbox()
        self.members = [
            {"name": "Ife", "address": "ife@example.org", "cents": 0},
            {"name": "Uma", "address": "uma@example.org", "cents": -700},
            {"name": "Tom", "address": None, "cents": 20},
            {"name": "Bo", "address": "bo@example.org", "cents": 300},
            {"name": "Cy", "address": "cy@example.org", "cents": 20},
        ]

    def test_mails(self):
        remind(self.members, self.box)
        assert self.box.mails == [
            "bo@example.org|Your fee|Dear Bo, you owe 3.00 euros.",
            "cy@example.org|Your fee|Dear Cy, you owe 0.20 euros.",
        ]

    def test_number(self):
        assert remind(self.members, self.box) == 2
