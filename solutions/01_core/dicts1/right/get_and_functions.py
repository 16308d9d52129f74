PIRATE: dict[str, str] = {"hello": "ahoy", "friend": "matey", "my": "me", "is": "be"}


def translate(line: str) -> str:
    return " ".join(PIRATE.get(word, word) for word in line.split())


def main() -> None:
    while line := input("You? "):
        if " = " in line:
            english, _, word = line.partition(" = ")
            PIRATE[english] = word
            print("Noted.")
        elif line == "words":
            print("\n".join(f"{key} = {value}" for key, value in PIRATE.items()))
        else:
            print("Pirate:", translate(line))
    print("Farewell!")


main()
