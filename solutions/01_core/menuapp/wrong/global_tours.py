# expect: stage 2: each main begins with no tours
"""A menu that is a dict of functions. The brief is in README.md."""


def add_tour(tours):
    """Ask for a tour and add it to the list."""
    name = input("Name: ")
    try:
        kilometres = float(input("Kilometres: "))
    except ValueError:
        kilometres = 0
    if kilometres > 0:
        tours.append({"name": name, "km": kilometres})
        print("added")
    else:
        print("not a length")


def list_tours(tours):
    """Print all tours, numbered from 1."""
    if not tours:
        print("no tours yet")
    for number, tour in enumerate(tours, start=1):
        print(f"{number}. {tour['name']} ({tour['km']} km)")


def longest(tours):
    """Print the name of the longest tour."""
    if not tours:
        print("no tours yet")
        return
    print(max(tours, key=lambda tour: tour["km"])["name"])


MENU = {
    "a": ("add a tour", add_tour),
    "l": ("list the tours", list_tours),
    "g": ("go for the longest", longest),
}


def choose():
    """Show the menu and return what the user chose."""
    for key, (words, _) in MENU.items():
        print(f"{key}  {words}")
    print("q  quit")
    return input("> ").strip().lower()


tours = []


def main():
    """Show the menu and do what is chosen until the user quits."""
    try:
        while (choice := choose()) != "q":
            if choice in MENU:
                _, action = MENU[choice]
                action(tours)
            else:
                print(f"no such choice: {choice}")
    except EOFError:
        pass
    print("Bye.")


if __name__ == "__main__":
    main()
