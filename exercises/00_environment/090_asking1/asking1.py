"""A story with three holes.

How long is the shortest program that tells you something new each time? Three
questions and two lines are enough:

    An animal? penguin
    A town? Nairobi
    Something to eat? soup
    One morning a penguin got off the train in Nairobi
    It had brought soup for everyone

`input` prints its text, waits until you have typed a line and pressed Enter, and
hands back what you typed:

    colour = input("Your favourite colour? ")
    print("So", colour, "it is")

Finish the program, so that it asks all three questions and tells the story.
Leave a space after each question mark, or the answer sticks to it.

Then play it. Open a terminal in this folder: in Visual Studio Code, right click on
the folder and choose Open in Integrated Terminal; elsewhere, type `cd` and a space
and drag the folder into the terminal. Now type `python3 asking1.py`, on Windows
`py asking1.py`, and let somebody answer who hasn't seen the story.
"""

animal = input("An animal? ")
# TODO: ask for the town and for something to eat.

# TODO: tell the story, with the answers in it.
print("One morning a penguin got off the train in Nairobi")
