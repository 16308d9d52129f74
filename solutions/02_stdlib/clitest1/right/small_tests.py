import pytest
from split_bill import main


@pytest.fixture
def bill(tmp_path):
    path = tmp_path / "b.txt"
    path.write_text("100\n-50\n")
    return str(path)


def test_status(bill):
    assert main([bill, "--people", "4"]) == 0


def test_print(bill, capsys):
    main([bill, "--people", "4"])
    out, err = capsys.readouterr()
    assert out.splitlines() == ["13", "13", "12", "12"]
    assert not err


def test_file(bill, tmp_path, capsys):
    main([bill, "--people", "1", "--out", str(tmp_path / "o")])
    assert (tmp_path / "o").read_text() == "50\n"
    assert capsys.readouterr() == ("", "")


def test_no_file(capsys):
    status = main(["b.txt", "--people", "1"])
    seen = capsys.readouterr()
    print(seen)
    assert status == 1
    assert "b.txt" in seen.err
    assert seen.out == ""


def test_wrong():
    try:
        main(["--people"])
    except SystemExit as error:
        assert error.code == 2
    else:
        pytest.fail("no SystemExit")
