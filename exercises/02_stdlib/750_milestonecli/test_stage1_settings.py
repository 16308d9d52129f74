import pytest
from meters_for_check import Place, stopped


@pytest.fixture
def meters(tmp_path):
    return Place(tmp_path)


def test_defaults(meters):
    """without anything, the defaults"""
    ran = meters("settings").succeeds()
    ran.prints('{"limit": 1000, "log": "meters.log", "store": "meters.json"}')


def test_config(meters):
    """the config file wins over the defaults"""
    meters.write("my.toml", 'limit = 1\nlog = "night.log"\n')
    ran = meters("--config", "my.toml", "settings").succeeds()
    ran.prints('{"limit": 1, "log": "night.log", "store": "meters.json"}')


def test_environment(meters):
    """the environment wins over the config file"""
    meters.write("my.toml", 'limit = 50\nstore = "a.json"\n')
    ran = meters("--config", "my.toml", "settings", METERS_LIMIT="70", METERS_LOG="env.log")
    ran.succeeds().prints('{"limit": 70, "log": "env.log", "store": "a.json"}')


def test_environment_alone(meters):
    """the environment wins over the defaults"""
    ran = meters("settings", METERS_STORE="env.json").succeeds()
    ran.prints('{"limit": 1000, "log": "meters.log", "store": "env.json"}')


def test_options(meters):
    """options win over everything"""
    meters.write("my.toml", 'limit = 50\nstore = "a.json"\nlog = "a.log"\n')
    options = ["--config", "my.toml", "--limit", "90", "--store", "c.json"]
    ran = meters(*options, "settings", METERS_LIMIT="70", METERS_STORE="b.json").succeeds()
    ran.prints('{"limit": 90, "log": "a.log", "store": "c.json"}')


def test_option_like_the_default(meters):
    """an option wins, even if it says what the default is"""
    options = ["--limit", "1000", "--log", "meters.log"]
    ran = meters(*options, "settings", METERS_LIMIT="70", METERS_LOG="env.log").succeeds()
    ran.prints('{"limit": 1000, "log": "meters.log", "store": "meters.json"}')


@pytest.mark.parametrize(
    "config",
    ["limit = ", "colour = 7", "limit = 0", "limit = true", "limit = 1.5", "store = 5", "log = []"],
)
def test_wrong_config(meters, config):
    """a config file that can't be used"""
    meters.write("my.toml", config)
    stopped(meters("--config", "my.toml", "settings"))


def test_no_config(meters):
    """a config file that isn't there"""
    stopped(meters("--config", "my.toml", "settings"))


@pytest.mark.parametrize("value", ["many", "0", "-5", "1.5"])
def test_wrong_environment(meters, value):
    """a limit in the environment that is no whole number from 1 on"""
    stopped(meters("settings", METERS_LIMIT=value))


@pytest.mark.parametrize(
    "words", [[], ["sell"], ["import"], ["--limit", "0", "settings"], ["--limit", "x", "settings"]]
)
def test_wrong_call(meters, words):
    """a wrong call is status 2"""
    meters(*words).fails(2)
