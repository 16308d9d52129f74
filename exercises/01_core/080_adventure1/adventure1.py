"""The lamp is out.

It's night. A ship is coming, and the lighthouse is dark. Somebody has to do
something, and that is whoever sits at your keyboard.

Write a game of three rooms. Here is the map:

    hall        stairs -> lamp room
                cellar -> cellar
                anything else -> Ending: you walk home
    lamp room   light -> Ending: the ship is saved
                anything else -> Ending: the ship sails on into the dark
    cellar      chest -> Ending: you are rich
                door -> Ending: you swim with the seals
                anything else -> Ending: the tide comes in

Each room says what there is to see and asks once. Every game comes to one ending,
printed as on the map, on a line of its own. All other words are yours.

What happens in a room is indented below the choice that leads there. An `if` can
hold another `if`:

    if weather == "storm":
        clothes = input("It's pouring. What do you wear? ")
        if clothes == "boots":
            print("Your feet stay dry.")

Run it with `python3 adventure1.py` (on Windows `py adventure1.py`), find all six
endings, then let a friend play.
"""

print("You are in the hall of a lighthouse. The lamp is out, and a ship is coming.")
way = input("Up the stairs or down to the cellar? ")

# TODO: build the lamp room and the cellar. So far every way leads home.
print("Your knees say no.")
print("Ending: you walk home")
