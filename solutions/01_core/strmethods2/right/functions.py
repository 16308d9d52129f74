import re


def tidy(text: str) -> list[str]:
    things = [re.sub(r"\s+", " ", part).strip() for part in text.split(",")]
    return [thing for thing in things if thing]


def show(things: list[str]) -> None:
    if not things:
        print("Nothing to buy.")
        return
    for thing in things:
        print(f"[ ] {thing}")
    print("Total " + str(len(things)) + ": " + ", ".join(things))


show(tidy(input("What do we need? ")))
