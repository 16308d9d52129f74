from unittest.mock import ANY


def pairs(words):
    return [(word, {"length": ANY}) for word in words]
