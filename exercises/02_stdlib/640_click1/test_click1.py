import pytest
from click1 import cli
from pythlings_checks import called

START = '{"moss": 1, "fern": 3, "aloe": 0, "yucca": -2}'


@pytest.fixture
def office(tmp_path):
    """Call the program in a folder with four plants."""
    (tmp_path / "plants.json").write_text(START, encoding="utf-8")
    return lambda *words, typed=(): called(cli, *words, typed=typed, cwd=tmp_path)


def test_show(office):
    """show lists the plants in order of the alphabet, with their days"""
    office("show").succeeds().prints("aloe: 0\nfern: 3\nmoss: 1\nyucca: -2\n")


def test_show_thirsty(office):
    """show --thirsty lists those with 0 days or less"""
    office("show", "--thirsty").succeeds().prints("aloe: 0\nyucca: -2\n")


def test_show_nothing(tmp_path):
    """without any plants, show prints nothing"""
    called(cli, "show", cwd=tmp_path).succeeds().prints("")


def test_add(office):
    """add adds a plant, with 7 days, and the others stay"""
    office("add", "ivy").succeeds().prints("ivy added\n")
    office("show").prints("aloe: 0\nfern: 3\nivy: 7\nmoss: 1\nyucca: -2\n")


def test_add_days(office):
    """add --days says how many days"""
    office("add", "élan", "--days", "30").succeeds().prints("élan added\n")
    office("show").prints("aloe: 0\nfern: 3\nmoss: 1\nyucca: -2\nélan: 30\n")


def test_add_twice(office):
    """a plant that's there already is a complaint on standard error, and status 1"""
    ran = office("add", "fern", "--days", "9").fails(1)
    if ran.stdout:
        pytest.fail(f"A complaint goes to standard error. Standard output has: {ran.stdout}")
    if not ran.stderr.startswith("Error: ") or "fern" not in ran.stderr:
        pytest.fail(
            "Standard error should begin with `Error: ` and name the fern. "
            f"It has: {ran.stderr.rstrip() or 'nothing'}"
        )


def test_add_twice_changes_nothing(office):
    """adding a plant that's there changes nothing"""
    office("add", "fern", "--days", "9").fails(1)
    office("show").prints("aloe: 0\nfern: 3\nmoss: 1\nyucca: -2\n")


@pytest.mark.parametrize(("days", "thirsty"), [(0, 2), (1, 3), (2, 3), (3, 4)])
def test_pass_days(office, days, thirsty):
    """pass-days says how many are thirsty then"""
    office("pass-days", "--by", str(days)).succeeds().prints(f"{thirsty} thirsty\n")


def test_pass_days_all(office):
    """pass-days takes the days from every plant, and writes that down"""
    office("pass-days", "--by", "2").succeeds()
    office("show").prints("aloe: -2\nfern: 1\nmoss: -1\nyucca: -4\n")
    office("pass-days", "--by", "1").prints("4 thirsty\n")


def test_added_days_pass(office):
    """what --days says is a number, and days go by for this plant, too"""
    office("add", "élan", "--days", "30").succeeds()
    office("pass-days", "--by", "29").succeeds()
    office("show").prints("aloe: -29\nfern: -26\nmoss: -28\nyucca: -31\nélan: 1\n")


def test_prompt(office):
    """pass-days asks for the days when they are left out"""
    office("pass-days", typed=["1"]).succeeds().shows("Days gone by: 1\n3 thirsty\n")


def test_file(office):
    """with --file, each command works with another file"""
    office("add", "palm", "--file", "hall.json", "--days", "1").succeeds()
    office("pass-days", "--by", "1", "--file", "hall.json").prints("1 thirsty\n")
    office("show", "--file", "hall.json").prints("palm: 0\n")
    office("show").prints("aloe: 0\nfern: 3\nmoss: 1\nyucca: -2\n")


@pytest.mark.parametrize(
    "words",
    [
        ("add",),
        ("add", "ivy", "--days", "many"),
        ("water", "fern"),
        ("pass-days", "--by", "x"),
        ("show", "fern"),
        ("show", "--thirsty", "no"),
    ],
)
def test_wrong_call(office, words):
    """a wrong call is status 2"""
    office(*words).fails(2)
