def to_float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError as error:
        print(error)
        return None


def to_number(text: str, default: int) -> int:
    """Return the text as a whole number, or the default if it isn't one."""
    try:
        default = int(text)
    except ValueError:
        pass
    return default


def read_sensor(texts):
    """Return the temperatures as a list of floats, and how many texts were no number."""
    numbers = [to_float(text) for text in texts]
    good = [number for number in numbers if number is not None]
    return good, len(numbers) - len(good)
