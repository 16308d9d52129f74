from pathlib import Path

Walk = dict[str, object]
PATH = Path("walks.txt")


def add_walk(walks: list[Walk]) -> None:
    name, distance = input("Name: "), input("Kilometres: ")
    try:
        km = float(distance)
        if km <= 0:
            raise ValueError("not above 0")
    except ValueError:
        print("That's no distance.")
        return
    walks += [{"name": name, "km": km}]
    print("Added.")


def list_walks(walks: list[Walk]) -> None:
    print("\n".join(f"{n}. {w['name']}, {w['km']:.1f} km" for n, w in enumerate(walks, 1)) or "No walks yet.")


def shortest(walks):
    if len(walks) == 0:
        return print("No walks yet.")
    best = walks[0]
    for walk in walks:
        if walk["km"] < best["km"]:
            best = walk
    print(best["name"] + ", " + format(best["km"], ".1f") + " km")


MENU = dict(
    a=("add a walk", add_walk), l=("list the walks", list_walks), s=("shortest walk", shortest)
)


def main():
    walks = []
    if PATH.exists():
        for line in PATH.read_text("utf-8").splitlines():
            km, _, name = line.partition(";")
            walks.append(dict(name=name, km=float(km)))
    while True:
        try:
            for key in MENU:
                print(key, MENU[key][0], sep="  ")
            print("q  quit")
            choice = input("> ").strip().casefold()
            if choice == "q":
                break
            if choice not in MENU:
                print("There is no " + choice + ".")
                continue
            MENU[choice][1](walks)
        except EOFError:
            break
    PATH.write_text("".join(f"{w['km']:g};{w['name']}\n" for w in walks), "utf-8")
    print("Bye!")


if __name__ == "__main__":
    main()
