# expect: every game comes to one ending
print("You are in the hall of a lighthouse. The lamp is out, and a ship is coming.")
way = input("Up the stairs or down to the cellar? ")

if way == "stairs":
    deed = input("What do you do? ")
    if deed == "light":
        print("Ending: the ship is saved")
    else:
        print("Ending: the ship sails on into the dark")
elif way == "cellar":
    deed = input("What do you do? ")
    if deed == "chest":
        print("Ending: you are rich")
    if deed == "door":
        print("Ending: you swim with the seals")
    else:
        print("Ending: the tide comes in")
else:
    print("Ending: you walk home")
