from pythlings_checks import program


def board(folder, *scores):
    (folder / "scores.txt").write_text("\n".join(scores) + "\n", encoding="utf-8", newline="\n")
    return program("fstrings2.py", cwd=folder, limit=5).succeeds()


def test_kwame(tmp_path):
    """the players, the dashes and the total line up"""
    ran = board(tmp_path, "Kwame;12400350;4", "Björn;45010;12")
    ran.prints(
        "============== HALL OF FAME ==============\n"
        " 1. Kwame         12,400,350   3,100,087.5\n"
        " 2. Björn             45,010       3,750.8\n"
        "------------------------------------------\n"
        "Total             12,445,360\n"
    )


def test_long_names(tmp_path):
    """a name of more than 12 characters is cut, a name of 12 is not"""
    ran = board(tmp_path, "Oluwaseun Adeyemi;9875200;7", "Maximilianus;7300;1", "Jo;12;5")
    ran.prints(
        "============== HALL OF FAME ==============\n"
        " 1. Oluwaseun Ad   9,875,200   1,410,742.9\n"
        " 2. Maximilianus       7,300       7,300.0\n"
        " 3. Jo                    12           2.4\n"
        "------------------------------------------\n"
        "Total              9,882,512\n"
    )


def test_ten_players(tmp_path):
    """rank 10 is as wide as rank 9, and somebody may have no points"""
    ran = board(tmp_path, *["Ada;1000;3"] * 9, "Łukasz;0;1")
    row = ". Ada                1,000         333.3\n"
    ran.prints(
        "============== HALL OF FAME ==============\n"
        f" 1{row} 2{row} 3{row} 4{row} 5{row} 6{row} 7{row} 8{row} 9{row}"
        "10. Łukasz                 0           0.0\n"
        "------------------------------------------\n"
        "Total                  9,000\n"
    )
