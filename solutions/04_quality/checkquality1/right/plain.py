import lending


def refused(function, *arguments):
    try:
        function(*arguments)
    except lending.Refused:
        return True
    return False


def test_everything_in_a_story():
    garage, attic = lending.Library(["drill", "tent"]), lending.Library(["drill"])
    garage.lend("drill", "Tama", 10)
    assert refused(garage.lend, "drill", "Ola", 11)
    assert refused(garage.lend, "kayak", "Ola", 11)
    assert garage.borrower("drill") == "Tama"
    assert attic.borrower("drill") is None
    assert refused(attic.lend, "tent", "Ola", 11)
    assert garage.borrower("tent") is None
    garage.lend("tent", "Ola", 10)
    asked = []

    def send(member, tool):
        asked.append((member, tool))
        if len(asked) == 1:
            raise OSError

    assert garage.remind(24, send) == 0
    assert garage.remind(25, send) == 1
    assert sorted(asked) == [("Ola", "tent"), ("Tama", "drill")]
    assert garage.give_back("drill", 24) == 0
    assert refused(garage.give_back, "drill", 24)
    assert garage.borrower("drill") is None
    assert garage.give_back("tent", 1000) == 20
