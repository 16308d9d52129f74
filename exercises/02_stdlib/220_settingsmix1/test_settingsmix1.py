from pathlib import Path

import pytest
from pythlings_checks import called
from settingsmix1 import from_text, main, settings
from windows_for_check import windows

HERE = Path(__file__).parent


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Go to a folder with camera.toml in it, and begin without variables."""
    (tmp_path / "camera.toml").write_bytes((HERE / "camera.toml").read_bytes())
    monkeypatch.chdir(tmp_path)
    for name in ["HOST", "PORT", "NIGHT", "ZOOM", "PASSWORD"]:
        monkeypatch.delenv(f"CAMERA_{name}", raising=False)
    return tmp_path


def file(text):
    """Write barn.toml."""
    Path("barn.toml").write_text(text, encoding="utf-8")


def test_from_text():
    """from_text: text, int and float"""
    assert from_text("attic", "localhost") == "attic"
    assert from_text("80", 8000) == 80
    assert from_text("-2", 1) == -2
    assert from_text("2.5", 1.0) == 2.5
    assert type(from_text("2", 1.0)) is float
    assert from_text("0", "localhost") == "0"


def test_from_text_flags():
    """from_text: words for True and False, in small and capital letters"""
    assert from_text("1", False) is True
    assert from_text("true", True) is True
    assert from_text("YES", False) is True
    assert from_text("On", False) is True
    assert from_text("0", True) is False
    assert from_text("False", False) is False
    assert from_text("no", True) is False
    assert from_text("OFF", True) is False


def test_from_text_unfit():
    """from_text: text that doesn't fit raises a ValueError"""
    for text, default in [
        ("http", 8000),
        ("8.5", 8000),
        ("big", 1.0),
        ("maybe", False),
        ("2", True),
    ]:
        try:
            value = from_text(text, default)
        except ValueError:
            continue
        pytest.fail(f"from_text({text!r}, {default!r}) raised no ValueError and returned {value!r}")


def test_defaults():
    """settings: without a file and variables, everything is a default"""
    assert settings("none.toml", {}) == {
        "host": ("localhost", "default"),
        "port": (8000, "default"),
        "night": (False, "default"),
        "zoom": (1.0, "default"),
        "password": ("", "default"),
    }


def test_environ(monkeypatch):
    """settings: only the variables in `environ` count, not those of os.environ"""
    monkeypatch.setenv("CAMERA_HOST", "attic")
    host, source = settings("none.toml", {"CAMERA_PORT": "80"})["host"]
    if host == "attic":
        pytest.fail("CAMERA_HOST is in os.environ, and not in the dict that settings was given")
    if (host, source) != ("localhost", "default"):
        pytest.fail(f"the host should be localhost (default), and it is {host} ({source})")


def test_file():
    """settings: the file wins over the defaults"""
    assert settings("camera.toml", {}) == {
        "host": ("localhost", "default"),
        "port": (8000, "default"),
        "night": (True, "camera.toml"),
        "zoom": (1.0, "default"),
        "password": ("Wren & Söhne", "camera.toml"),
    }


def test_file_path():
    """settings: the path of the file is told as it was given"""
    Path("etc").mkdir()
    Path("etc/box.toml").write_text("port = 1\n", encoding="utf-8")
    assert settings("etc/box.toml", {})["port"] == (1, "etc/box.toml")


def test_file_windows():
    """settings: the file is read in UTF-8, on Windows, too"""
    with windows():
        password, _ = settings("camera.toml", {})["password"]
    if password != "Wren & Söhne":
        pytest.fail(f"the password is Wren & Söhne, and on Windows it's read as {password}")


def test_same_value():
    """settings: a layer that says the same value counts, too"""
    file('zoom = 1.0\nhost = "localhost"\nport = 0\n')
    assert settings("barn.toml", {"CAMERA_HOST": "localhost"}) == {
        "host": ("localhost", "CAMERA_HOST"),
        "port": (0, "barn.toml"),
        "night": (False, "default"),
        "zoom": (1.0, "barn.toml"),
        "password": ("", "default"),
    }


def test_environment():
    """settings: a variable wins over the file, and gets the type of its default"""
    environ = {"CAMERA_NIGHT": "0", "CAMERA_PORT": "9000", "CAMERA_ZOOM": "2", "PORT": "1"}
    assert settings("camera.toml", environ) == {
        "host": ("localhost", "default"),
        "port": (9000, "CAMERA_PORT"),
        "night": (False, "CAMERA_NIGHT"),
        "zoom": (2.0, "CAMERA_ZOOM"),
        "password": ("Wren & Söhne", "camera.toml"),
    }


def test_environment_type():
    """settings: what the file says doesn't change the type of a variable"""
    file('zoom = 2\nnight = "off"\n')
    found = settings("barn.toml", {"CAMERA_ZOOM": "1.5", "CAMERA_NIGHT": "yes"})
    assert found["zoom"] == (1.5, "CAMERA_ZOOM")
    assert found["night"] == (True, "CAMERA_NIGHT")


def test_empty_variable():
    """settings: a variable with an empty text counts as not set"""
    assert settings("camera.toml", {"CAMERA_NIGHT": "", "CAMERA_HOST": ""}) == {
        "host": ("localhost", "default"),
        "port": (8000, "default"),
        "night": (True, "camera.toml"),
        "zoom": (1.0, "default"),
        "password": ("Wren & Söhne", "camera.toml"),
    }


def test_order():
    """settings: the order is that of DEFAULTS"""
    file('password = "x"\nport = 1\n')
    assert list(settings("barn.toml", {"CAMERA_ZOOM": "3", "CAMERA_HOST": "attic"})) == [
        "host",
        "port",
        "night",
        "zoom",
        "password",
    ]


def refused(path, environ, wanted):
    """Ask for settings that should raise a ValueError with this message."""
    try:
        found = settings(path, environ)
    except ValueError as error:
        if str(error) != wanted:
            pytest.fail(f"the message should be: {wanted}\nand it is: {error}")
    else:
        pytest.fail(f"this should raise a ValueError: {wanted}\nand settings returned {found}")


def test_unknown():
    """settings: an unknown name in the file is told"""
    file("zoom = 2.0\nprot = 9000\n")
    refused("barn.toml", {}, "barn.toml: unknown setting prot")


def test_unfit():
    """settings: a variable that doesn't fit is told"""
    refused("none.toml", {"CAMERA_PORT": "http"}, "CAMERA_PORT: http doesn't fit")
    refused("none.toml", {"CAMERA_NIGHT": "Maybe"}, "CAMERA_NIGHT: Maybe doesn't fit")


def test_defaults_stay():
    """settings: an earlier call leaves nothing behind"""
    settings("camera.toml", {"CAMERA_PORT": "1", "CAMERA_HOST": "attic"})
    assert settings("none.toml", {}) == {
        "host": ("localhost", "default"),
        "port": (8000, "default"),
        "night": (False, "default"),
        "zoom": (1.0, "default"),
        "password": ("", "default"),
    }


def test_program(folder):
    """the program shows each setting and where it comes from"""
    env = {"CAMERA_PORT": "9000", "CAMERA_HOST": "Höhle"}
    called(main, "camera.toml", cwd=folder, env=env).succeeds().prints(
        'host = "Höhle" (CAMERA_HOST)\n'
        "port = 9000 (CAMERA_PORT)\n"
        "night = true (camera.toml)\n"
        "zoom = 1.0 (default)\n"
        'password = "***" (camera.toml)\n'
    )


def test_program_defaults(folder):
    """the program works without a file; an empty password is shown as it is"""
    called(main, "none.toml", cwd=folder).succeeds().prints(
        'host = "localhost" (default)\n'
        "port = 8000 (default)\n"
        "night = false (default)\n"
        "zoom = 1.0 (default)\n"
        'password = "" (default)\n'
    )


def test_program_error(folder):
    """a mistake in the settings is status 1, and a line on standard error only"""
    ran = called(main, "none.toml", cwd=folder, env={"CAMERA_ZOOM": "big"})
    ran.fails(1).prints("").says("CAMERA_ZOOM: big doesn't fit")
    if ran.stderr.strip() != "CAMERA_ZOOM: big doesn't fit":
        pytest.fail(f"standard error should have the message only, and has\n{ran.stderr}")
