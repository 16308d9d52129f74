from played import ran


def wedding(tables, seats):
    """Run the program for so many tables and seats."""
    return ran("print2.py", tables, seats).succeeds()


def test_questions():
    """both questions are still asked, and neither is among the labels"""
    ran = wedding("2", "3")
    ran.says("How many tables?", "Seats at a table?")
    assert ran.stdout.count("?") == 0, (
        "There's a question in stdout, so it would become a label. It belongs in stderr."
    )


def test_progress():
    """the progress is still told for each table, and isn't among the labels"""
    ran = wedding("2", "3")
    ran.says("Table 1 of 2", "Table 2 of 2")
    assert ran.stdout.count("of") == 0, (
        "The progress is in stdout, so it would become a label. It belongs in stderr."
    )


def test_number():
    """the number of labels is told, and isn't among the labels"""
    ran = wedding("2", "3")
    ran.says("Labels: 6")
    assert ran.stdout.count("Labels") == 0, (
        "The number of labels is in stdout, so it would become a label. It belongs in stderr."
    )


def test_labels():
    """stdout has the labels, one to a line, and nothing else"""
    wedding("2", "3").prints("1,1\n1,2\n1,3\n2,1\n2,2\n2,3\n")


def test_order():
    """on the screen come first both questions, then the tables, then the number"""
    told = wedding("2", "3").stderr
    places = [told.find("How many"), told.find("Seats"), told.find("Table 1"), told.find("Labels")]
    in_order = places == sorted(places) and places[0] >= 0
    assert in_order, (
        "In stderr there should be, in this order: How many tables? Seats at a table? "
        "Table 1 of 2, Table 2 of 2, Labels: 6"
    )


def test_others():
    """other weddings work, too"""
    wedding("1", "1").prints("1,1\n").says("Table 1 of 1", "Labels: 1")
    wedding("0", "8").prints("").says("How many tables?", "Seats at a table?", "Labels: 0")
