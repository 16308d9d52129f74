"""Caesar's secret."""

COMMON = "etaoinshrdlcumwfgypbvkjxqz"  # the letters of English, the most frequent one first
KEYS = range(26)


def moved(letter, key, first):
    """Return the letter so many places on, in the alphabet that begins with first."""
    place = (ord(letter) - ord(first) + key) % 26
    return chr(ord(first) + place)


def shift(text, key):
    """Move each letter from a to z and from A to Z on by this many places, round and round."""
    result = ""
    for sign in text:
        if "a" <= sign <= "z":
            result += moved(sign, key, "a")
        elif "A" <= sign <= "Z":
            result += moved(sign, key, "A")
        else:
            result += sign
    return result


def likeness(text):
    """Return a number: the more the text looks like English, the higher it is."""
    return sum(len(COMMON) - COMMON.index(letter) for letter in text.lower() if letter in COMMON)


def crack(secret):
    """Return the key, from 0 to 25, with which this secret was most likely made."""
    return max(KEYS, key=lambda key: likeness(shift(secret, -key)))


# Why this way
#
# `%` does the going round, for negative keys as well: (0 - 3) % 26 is 23. `isalpha` would let
# é in, which has no place among the 26. A secret of a few letters can be cracked wrongly,
# because it has too little English in it. Real ciphers have more keys than anybody could
# try: 2 to the power of 128 at least, where Caesar has 26.
