"""The lamp is out."""

print("You are in the hall of a lighthouse. The lamp is out, and a ship is coming.")
way = input("Up the stairs or down to the cellar? ")

if way == "stairs":
    print("The lamp room smells of oil. There are matches on the windowsill.")
    deed = input("Do you light the lamp, or shout? ")
    if deed == "light":
        print("The beam sweeps over the water, and the ship turns away from the rocks.")
        print("Ending: the ship is saved")
    else:
        print("The wind is louder than you are.")
        print("Ending: the ship sails on into the dark")
elif way == "cellar":
    print("Water on the floor, an old chest, and a small green door.")
    deed = input("The chest or the door? ")
    if deed == "chest":
        print("Coins! Nobody has counted them for two hundred years.")
        print("Ending: you are rich")
    elif deed == "door":
        print("It opens on the sea, and somebody looks at you with round black eyes.")
        print("Ending: you swim with the seals")
    else:
        print("You wait. The water is at your knees now.")
        print("Ending: the tide comes in")
else:
    print("Your knees say no.")
    print("Ending: you walk home")


# Why this way
#
# The shape of the code is the shape of the map: what is indented below a choice
# happens in that room and nowhere else. Every chain has an else, because players
# type what they like. In this style each room goes one level deeper than the room
# before it. You'll soon meet loops and dicts, and with them a game can be longer.
