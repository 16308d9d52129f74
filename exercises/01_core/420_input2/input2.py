"""Ask until the answer is good.

People mistype. A program that asks again is kinder than one that stops with a
traceback. The usual shape is a loop without an end that a good answer leaves:

    while True:
        answer = input("Size? ")
        if answer in ("S", "M", "L"):
            return answer
        print("Please S, M or L.")

One thing ends every input: the user presses Ctrl-D (Ctrl-Z on Windows), or the
file that was piped in is used up. input then raises EOFError. Asking again would
never end, so this error has to leave the loop.

Complete the two functions of a lift.
"""


def ask_int(prompt, low, high):
    """Ask with this prompt until the answer is a whole number from low to high.

    Print "That is not a whole number." or "It must be from 0 to 9." (with the
    limits) before asking again. The end of the input raises EOFError.
    """
    # TODO
    return int(input(prompt))


def ride(top):
    """Ask "Floor? " for floors from 0 to top until 0 or the end of the input.

    Return the list of the floors chosen, without the final 0.
    """
    # TODO: let ask_int do the asking.
    return []
