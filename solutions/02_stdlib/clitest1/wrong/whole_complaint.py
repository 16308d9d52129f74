# expect: your tests pass when the complaint has other words
"""Please pay: no such file."""

import pytest
from split_bill import main


def test_shares(tmp_path, capsys):
    path = tmp_path / "costs.txt"
    path.write_text("300\n701\n", encoding="utf-8")
    assert main([str(path), "--people", "3"]) == 0
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("334\n334\n333\n", "")


def test_out(tmp_path, capsys):
    path = tmp_path / "costs.txt"
    path.write_text("701\n", encoding="utf-8")
    target = tmp_path / "shares.txt"
    assert main([str(path), "--people", "2", "--out", str(target)]) == 0
    assert target.read_text(encoding="utf-8") == "351\n350\n"
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("", "")


def test_missing_file(tmp_path, capsys):
    path = tmp_path / "nothing.txt"
    assert main([str(path), "--people", "2"]) == 1
    seen = capsys.readouterr()
    assert seen.out == ""
    assert seen.err == f"no such file: {path}\n"


@pytest.mark.parametrize("words", [[], ["costs.txt"], ["costs.txt", "--people", "two"]])
def test_wrong_call(words):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
