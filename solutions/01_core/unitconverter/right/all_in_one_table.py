import re


class ConversionError(ValueError):
    pass


UNITS = {"m": ("length", 1), "cm": ("length", 0.01), "mm": ("length", 0.001)}
UNITS["in"] = ("length", 0.0254)
UNITS["ft"] = ("length", 12 * 0.0254)
UNITS |= {"g": ("weight", 1), "kg": ("weight", 1000), "oz": ("weight", 28.35)}
UNITS |= {"lb": ("weight", 16 * 28.35)}
UNITS |= {"C": ("heat", 1), "F": ("heat", 5 / 9), "K": ("heat", 1)}
FREEZING = {"C": 0, "F": 32, "K": 273.15}


def convert(value, source, target):
    found = []
    for unit in [source, target]:
        try:
            found.append(UNITS[unit])
        except KeyError:
            raise ConversionError(f"I don't know the unit {unit}") from None
    (kind, factor), (other, divisor) = found
    if kind != other:
        raise ConversionError(f"I can't turn {source} into {target}")
    return (value - FREEZING.get(source, 0)) * factor / divisor + FREEZING.get(target, 0)


def answer(question):
    found = re.fullmatch(r"\s*(\S+)\s+(\S+)\s+in\s+(\S+)\s*", question)
    try:
        value = float(found[1])
    except (TypeError, ValueError):
        return "Ask me like this: 350 F in C"
    try:
        result = convert(value, found[2], found[3])
    except ConversionError as error:
        return str(error)
    return f"{found[1]} {found[2]} = {result:.2f} {found[3]}"


if __name__ == "__main__":
    while (question := input("> ")) != "end":
        print(answer(question))
