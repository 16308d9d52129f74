print("Die Lampe ist aus.")
way = input("Wohin? ")
if way != "stairs" and way != "cellar":
    print("Ending: you walk home")
else:
    deed = input("Und nun? ")
    print()
    if way == "stairs" and deed == "light":
        print("Ending: the ship is saved")
    elif way == "stairs":
        print("Ending: the ship sails on into the dark")
    elif deed == "chest":
        print("Ending: you are rich")
    elif deed == "door":
        print("Ending: you swim with the seals")
    else:
        print("Ending: the tide comes in")
