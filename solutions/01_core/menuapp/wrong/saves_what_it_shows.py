# expect: the distance is saved as it is
def add_walk(walks):
    name = input("Name: ")
    text = input("Kilometres: ")
    try:
        km = float(text)
    except ValueError:
        print("That's no distance.")
        return
    if not 0 < km < float("inf"):
        print("That's no distance.")
        return
    walks.append({"name": name, "km": km})
    print("Added.")


def list_walks(walks):
    if not walks:
        print("No walks yet.")
    for number, walk in enumerate(walks, start=1):
        print(f"{number}. {walk['name']}, {walk['km']:.1f} km")


def shortest(walks):
    if not walks:
        print("No walks yet.")
        return
    walk = min(walks, key=lambda walk: walk["km"])
    print(f"{walk['name']}, {walk['km']:.1f} km")


MENU = {
    "a": ("add a walk", add_walk),
    "l": ("list the walks", list_walks),
    "s": ("shortest walk", shortest),
}


def read():
    walks = []
    try:
        with open("walks.txt", encoding="utf-8") as file:
            for line in file:
                km, name = line.rstrip("\n").split(";", 1)
                walks.append({"name": name, "km": float(km)})
    except FileNotFoundError:
        pass
    return walks


def write(walks):
    with open("walks.txt", "w", encoding="utf-8") as file:
        for walk in walks:
            file.write(f"{walk['km']:.1f};{walk['name']}\n")


def main():
    walks = read()
    try:
        while True:
            for letter, (words, function) in MENU.items():
                print(f"{letter}  {words}")
            print("q  quit")
            typed = input("> ")
            choice = typed.strip().lower()
            if choice == "q":
                break
            if choice in MENU:
                MENU[choice][1](walks)
            else:
                print(f"There is no {typed}.")
    except EOFError:
        pass
    print("Bye!")
    write(walks)


if __name__ == "__main__":
    main()
