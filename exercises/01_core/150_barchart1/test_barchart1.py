from pythlings_checks import program


def test_small_numbers():
    """the largest number gets 30 signs, and half of it gets 15"""
    program("barchart1.py", typed=["2", "Zoë", "1", "Bo", "2"]).shows(
        "How many bars? 2\n"
        "Name? Zoë\n"
        "How much? 1\n"
        "Name? Bo\n"
        "How much? 2\n"
        "Zoë | ############### 1\n"
        "Bo  | ############################## 2\n"
    )


def test_week():
    """Naledi's week: names filled up with spaces, and signs rounded"""
    program("barchart1.py", typed=["3", "sleep", "52", "work", "38", "guitar", "4"]).shows(
        "How many bars? 3\n"
        "Name? sleep\n"
        "How much? 52\n"
        "Name? work\n"
        "How much? 38\n"
        "Name? guitar\n"
        "How much? 4\n"
        "sleep  | ############################## 52\n"
        "work   | ###################### 38\n"
        "guitar | ## 4\n"
    )


def test_large_numbers():
    """large numbers fit in: 12000 is more than 8800, and 0 has no signs"""
    typed = ["3", "Monday", "0", "Tuesday", "12000", "Wed", "8800"]
    program("barchart1.py", typed=typed).shows(
        "How many bars? 3\n"
        "Name? Monday\n"
        "How much? 0\n"
        "Name? Tuesday\n"
        "How much? 12000\n"
        "Name? Wed\n"
        "How much? 8800\n"
        "Monday  |  0\n"
        "Tuesday | ############################## 12000\n"
        "Wed     | ###################### 8800\n"
    )


def test_all_zero():
    """if all the numbers are 0, the chart is there without signs"""
    program("barchart1.py", typed=["2", "tea", "0", "coffee", "0"]).shows(
        "How many bars? 2\nName? tea\nHow much? 0\nName? coffee\nHow much? 0\ntea    |  0\ncoffee |  0\n"
    )


def test_one_bar():
    """a chart can have one bar, and its number can be 1"""
    program("barchart1.py", typed=["1", "books", "1"]).shows(
        "How many bars? 1\nName? books\nHow much? 1\nbooks | ############################## 1\n"
    )
