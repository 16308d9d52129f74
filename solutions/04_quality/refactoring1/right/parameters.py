"""."""

def choir_letter(name: str, age: int, months: int, paid: float) -> str:
    total = price(4.5 if age < 18 else 9, months)
    return letter("Dear", name, "choir", total, paid) + "\nSee you on Tuesday!"


def chess_letter(name: str, age: int, months: int, paid: float) -> str:
    total = round(price(3 if age <= 18 else 7.25, months))
    return letter("Dear", name, "chess club", total, paid)


def climbing_letter(name: str, age: int, months: int, paid: float) -> str:
    total = price(20 if age < 16 else 32, months, least=10)
    return letter("Hi", name, "gym", total, paid) + "\nClimb on!"


def price(fee: float, months: int, least: int = 12) -> float:
    return fee * months * (0.9 if months >= least else 1)


def letter(hello: str, name: str, club: str, total: float, paid: float) -> str:
    text = f"{hello} {name},\n\nyour year with the {club}: {total:.2f}"
    rest = total - paid
    print(rest)
    if rest > 0:
        return text + f"\nStill to pay: {rest:.2f}"
    if rest < 0:
        return text + f"\nWe owe you {-rest:.2f}"
    return text
