def label(row: str, number: int) -> str:
    return row.upper() + "-" + str(number).zfill(2)


def read_label(text: str) -> tuple[str, int]:
    parts = text.split("-")
    if len(parts) == 2 and parts[0] and parts[1].isdecimal():
        return parts[0], int(parts[1])
    raise ValueError(f"not a label: {text}")


def announce(text: str) -> None:
    row, number = read_label(text)
    print("Row", f"{row},", "seat", f"{number},", "please.")
