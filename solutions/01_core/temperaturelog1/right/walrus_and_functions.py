from statistics import mean


def verdict(degrees: float) -> str:
    return "too warm!" if degrees > -15 else "fine"


def main() -> None:
    readings: list[float] = []
    while (line := input("Degrees? ").strip()) != "stop":
        if line:
            readings.append(float(line))
            print(verdict(readings[-1]))
    if not readings:
        print("no readings")
        return
    print(f"{len(readings)} readings, ", end="")
    print(f"warmest {max(readings):.1f}, mean {round(mean(readings), 1)}")


main()
