def lamp_room():
    print("Oil, matches, darkness.")
    deed = input("> ")
    if deed == "light":
        return "the ship is saved"
    return "the ship sails on into the dark"


def cellar():
    deed = input("Wet feet. A chest. A door. > ")
    if deed == "chest":
        return "you are rich"
    if deed == "door":
        return "you swim with the seals"
    return "the tide comes in"


way = input("stairs/cellar > ")
if way == "stairs":
    ending = lamp_room()
elif way == "cellar":
    ending = cellar()
else:
    ending = "you walk home"
print(f"Ending: {ending}")
