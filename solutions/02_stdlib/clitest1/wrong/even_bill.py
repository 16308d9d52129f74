# expect: your tests notice when cents are left over and nobody pays them
"""Please pay: no such file."""

import pytest
from split_bill import main


def test_shares(tmp_path, capsys):
    path = tmp_path / "costs.txt"
    path.write_text("300\n600\n", encoding="utf-8")
    assert main([str(path), "--people", "3"]) == 0
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("300\n300\n300\n", "")


def test_out(tmp_path, capsys):
    path = tmp_path / "costs.txt"
    path.write_text("700\n", encoding="utf-8")
    target = tmp_path / "shares.txt"
    assert main([str(path), "--people", "2", "--out", str(target)]) == 0
    assert target.read_text(encoding="utf-8") == "350\n350\n"
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("", "")


def test_missing_file(tmp_path, capsys):
    path = tmp_path / "nothing.txt"
    assert main([str(path), "--people", "2"]) == 1
    seen = capsys.readouterr()
    assert seen.out == ""
    assert "nothing.txt" in seen.err


@pytest.mark.parametrize("words", [[], ["costs.txt"], ["costs.txt", "--people", "two"]])
def test_wrong_call(words):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
