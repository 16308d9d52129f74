JAR: list[str] = [
    "You will find what you stopped looking for.",
    "A goat will teach you something.",
    "Say yes to the second offer.",
    "The soup will be better than you think.",
    "Somebody is thinking of you.",
]


def tell(name):
    print(name + ":", JAR[len(name) % len(JAR)])


tell(input("Your name? "))
new = input("A new one for the jar? ")
if new not in JAR:
    JAR.append(new)
    print(f"Papers in the jar: {len(JAR)}")
else:
    print("It is in the jar already.")
tell(input("The next guest's name? "))
