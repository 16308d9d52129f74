# expect: one step and no step have sentences of their own
def describe(command):
    match command:
        case ("stop",):
            return "I stop"
        case ("go", steps):
            return f"I go {steps} steps"
        case ("go", 1):
            return "I go one step"
        case ("go", 0):
            return "I stay here"
        case ("turn", "left" | "right" as side):
            return f"I turn {side}"
        case _:
            return "I don't understand"


def new_place(place, command):
    return place
