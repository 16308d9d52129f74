# expect: then the input ended, and there is no walks.txt
"""A menu that is a dict of functions. The brief is in README.md."""

FILE = "walks.txt"


def add_walk(walks):
    """Ask for a walk and add it to the list."""
    name = input("Name: ")
    try:
        kilometres = float(input("Kilometres: "))
    except ValueError:
        kilometres = 0
    if kilometres > 0:
        walks.append({"name": name, "km": kilometres})
        print("Added.")
    else:
        print("That's no distance.")


def line_of(walk):
    """Return a walk as people read it."""
    return f"{walk['name']}, {walk['km']:.1f} km"


def list_walks(walks):
    """Print all walks, numbered from 1."""
    if not walks:
        print("No walks yet.")
    for number, walk in enumerate(walks, start=1):
        print(f"{number}. {line_of(walk)}")


def shortest(walks):
    """Print the shortest walk."""
    if walks:
        print(line_of(min(walks, key=lambda walk: walk["km"])))
    else:
        print("No walks yet.")


MENU = {
    "a": ("add a walk", add_walk),
    "l": ("list the walks", list_walks),
    "s": ("shortest walk", shortest),
}


def load():
    """Return the walks in the file; none if there is no file."""
    walks = []
    try:
        with open(FILE, encoding="utf-8") as file:
            for line in file:
                kilometres, name = line.strip().split(";", 1)
                walks.append({"name": name, "km": float(kilometres)})
    except FileNotFoundError:
        pass
    return walks


def save(walks):
    """Write the walks to the file."""
    with open(FILE, "w", encoding="utf-8") as file:
        file.writelines(f"{walk['km']};{walk['name']}\n" for walk in walks)


def choose():
    """Show the menu and return what somebody chose."""
    for letter, (words, _) in MENU.items():
        print(f"{letter}  {words}")
    print("q  quit")
    return input("> ").strip().lower()


def main():
    """Show the menu and do what is chosen, until somebody quits."""
    walks = load()
    try:
        choice = choose()
        while choice != "q":
            if choice in MENU:
                _, action = MENU[choice]
                action(walks)
            else:
                print(f"There is no {choice}.")
            choice = choose()
    except EOFError:
        print("Bye!")
        return
    save(walks)
    print("Bye!")


if __name__ == "__main__":
    main()
