from birds import Bird

FINCH, CROW = Bird("F3", "finch", 20), Bird("C9", "crow", 512.5)


def raises(kind, do, *what):
    try:
        do(*what)
    except kind:
        return True
    return False


def filled(make):
    birds = make()
    birds.add(FINCH)
    birds.add(CROW)
    return birds


def sorted_and_free(make):
    listed = filled(make).all()
    assert [bird.ring for bird in listed] == ["C9", "F3"]
    birds = filled(make)
    birds.all().append("cat")
    assert birds.all() == listed


def adding(make):
    birds = filled(make)
    assert raises(ValueError, birds.add, Bird("F3", "wren", 8))
    assert birds.get("F3") == FINCH and birds.get("C9") == CROW


def removing(make):
    birds = filled(make)
    assert birds.remove("C9") is None
    assert birds.all() == [FINCH]
    assert raises(KeyError, birds.remove, "C9")
    assert raises(KeyError, birds.get, "C9")


def contract(make):
    for promise in (sorted_and_free, adding, removing):
        promise(make)
