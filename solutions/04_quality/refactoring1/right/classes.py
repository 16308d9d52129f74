"""."""

class Letter:
    hello = "Dear"
    club = ""
    bye: tuple[str, ...] = ()
    reduced_from = 12

    def fee(self, age):
        raise NotImplementedError

    def total(self, age, months):
        total = self.fee(age) * months
        return total * 0.9 if months >= self.reduced_from else total

    def text(self, name, age, months, paid):
        total = self.total(age, months)
        lines = [f"{self.hello} {name},", "", f"your year with the {self.club}: {total:.2f}"]
        if total - paid > 0:
            lines.append(f"Still to pay: {total - paid:.2f}")
        if total - paid < 0:
            lines.append(f"We owe you {paid - total:.2f}")
        return "\n".join([*lines, *self.bye])


class Choir(Letter):
    club = "choir"
    bye = ("See you on Tuesday!",)

    def fee(self, age):
        return 4.5 if age < 18 else 9


class Chess(Letter):
    club = "chess club"

    def fee(self, age):
        return 3 if age <= 18 else 7.25

    def total(self, age, months):
        return round(super().total(age, months))


class Climbing(Letter):
    hello = "Hi"
    club = "gym"
    bye = ("Climb on!",)
    reduced_from = 10

    def fee(self, age):
        return 20 if age < 16 else 32


choir_letter = Choir().text
chess_letter = Chess().text
climbing_letter = Climbing().text
