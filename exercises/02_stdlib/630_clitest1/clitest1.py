"""Please pay: no such file.

On the first of each month, Ahmed's computer runs this line for his flat:

    python3 split_bill.py costs.txt --people 3 > shares.txt && ./ask_for_money

In May costs.txt was missing, and somebody had "tidied up" the program: it complained on standard
output and ended with status 0. So three flatmates were asked to pay `no such file`.

A command line is tested through its `main`, with a list of words. A test can have two
parameters of pytest's: tmp_path is an empty folder, and capsys knows what was printed.

    def test_first_line(tmp_path, capsys):
        path = tmp_path / "towns.txt"
        path.write_text("Dover", encoding="utf-8")
        assert main([str(path)]) == 0
        seen = capsys.readouterr()
        assert "Dover" in seen.out
        assert seen.err == ""

A wrong call raises SystemExit; what you assert about it comes after the block:

    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 2

split_bill.py, beside this file, is right. Write tests for what the docstring of `main` promises.
They run with twelve broken versions, and once with a right one that complains in other words.
Run them yourself:

    pythlings shell clitest1 -- python -m pytest clitest1.py
"""

import pytest

from split_bill import main


def test_two_people(tmp_path, capsys):
    path = tmp_path / "costs.txt"
    path.write_text("300\n700\n", encoding="utf-8")
    main([str(path), "--people", "2"])
    assert capsys.readouterr().out == "500\n500\n"


# TODO: what else does main promise?
