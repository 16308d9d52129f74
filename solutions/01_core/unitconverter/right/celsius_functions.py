class ConversionError(ValueError):
    pass


UNITS: dict[str, tuple[str, float]] = {
    "m": ("length", 1), "cm": ("length", 1 / 100), "mm": ("length", 1 / 1000),
    "in": ("length", 0.0254), "ft": ("length", 0.3048),
    "g": ("weight", 1), "kg": ("weight", 1000), "oz": ("weight", 28.35), "lb": ("weight", 453.6),
}
TO_C = {"C": lambda d: d, "F": lambda d: (d - 32) / 1.8, "K": lambda d: d - 273.15}
FROM_C = {"C": lambda d: d, "F": lambda d: d * 1.8 + 32, "K": lambda d: d + 273.15}


def convert(value, source, target):
    for unit in (source, target):
        if unit not in UNITS and unit not in TO_C:
            raise ConversionError("I don't know the unit " + unit)
    if source in TO_C and target in TO_C:
        return FROM_C[target](TO_C[source](value))
    if source in TO_C or target in TO_C or UNITS[source][0] != UNITS[target][0]:
        raise ConversionError(f"I can't turn {source} into {target}")
    factor = UNITS[source][1] / UNITS[target][1]
    return value * factor


def main():
    while True:
        words = input("> ").split()
        if words == ["end"]:
            break
        try:
            assert len(words) == 4 and words[2] == "in"
            number = float(words[0])
        except (ValueError, AssertionError):
            print("Ask me like this: 350 F in C")
            continue
        try:
            result = convert(number, words[1], words[3])
        except ConversionError as problem:
            print(problem)
        else:
            print(words[0], words[1], "=", format(result, ".2f"), words[3])


if __name__ == "__main__":
    main()
