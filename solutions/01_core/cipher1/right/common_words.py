"""Caesar's secret."""

COMMON = "etaoinshrdlcumwfgypbvkjxqz"  # the letters of English, the most frequent one first


def moved(letter, key, first):
    """Return the letter so many places on, in the alphabet that begins with first."""
    place = (ord(letter) - ord(first) + key) % 26
    return chr(ord(first) + place)


def shift(text, key):
    """Move each letter from a to z and from A to Z on by so many places, round and round."""
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
    words = "the and is it to you a of in i my at on for not".split()
    return sum(word.strip(",.:!?") in words for word in text.lower().split()) + likely_letters(text)


def likely_letters(text):
    return sum(text.count(letter) + text.count(letter.upper()) for letter in "etaoin") / 1000


def crack(secret):
    """Return the key, from 0 to 25, with which this secret was most likely made."""
    best = 0
    for key in range(1, 26):
        print(shift(secret, -key))
        if likeness(shift(secret, -key)) > likeness(shift(secret, -best)):
            best = key
    return best
