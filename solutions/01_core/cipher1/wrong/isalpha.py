# expect: everything else stays as it is
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
        if sign.isalpha() and sign.islower():
            result += moved(sign, key, "a")
        elif "A" <= sign <= "Z":
            result += moved(sign, key, "A")
        else:
            result += sign
    return result


def likeness(text):
    """Return a number: the more the text looks like English, the higher it is."""
    return sum(26 - COMMON.index(letter) for letter in text.lower() if letter in COMMON)


def crack(secret):
    """Return the key, from 0 to 25, with which this secret was most likely made."""
    return max(range(26), key=lambda key: likeness(shift(secret, -key)))
