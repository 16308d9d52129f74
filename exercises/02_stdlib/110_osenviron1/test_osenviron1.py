import pytest
from osenviron1 import flag, host, port, secret


def test_host_default(monkeypatch):
    """without a setting the host is localhost"""
    monkeypatch.delenv("PRINTER_HOST", raising=False)
    assert host() == "localhost"


@pytest.mark.parametrize("name", ["attic.example", "10.0.0.7"])
def test_host(monkeypatch, name):
    """the host is read when the function is called"""
    monkeypatch.setenv("PRINTER_HOST", name)
    assert host() == name


def test_port_default(monkeypatch):
    """without a setting the port is 9100"""
    monkeypatch.delenv("PRINTER_PORT", raising=False)
    assert port() == 9100


@pytest.mark.parametrize("number", [80, 6310])
def test_port_is_a_number(monkeypatch, number):
    """the port is a number, not text"""
    monkeypatch.setenv("PRINTER_PORT", str(number))
    assert port() == number


@pytest.mark.parametrize("text", ["http", "91.5", ""])
def test_port_wrong(monkeypatch, text):
    """a port that is no number is refused with name and value"""
    monkeypatch.setenv("PRINTER_PORT", text)
    with pytest.raises(ValueError) as caught:
        port()
    message = str(caught.value)
    assert "PRINTER_PORT" in message
    assert text in message


@pytest.mark.parametrize("text", ["0", "false", "no", "off", "", "False", "OFF", " no "])
def test_flag_off(monkeypatch, text):
    """words that mean no are False"""
    monkeypatch.setenv("PRINTER_DUPLEX", text)
    assert flag("PRINTER_DUPLEX", default=True) is False


@pytest.mark.parametrize("text", ["1", "true", "yes", "on", "Yes"])
def test_flag_on(monkeypatch, text):
    """any other word is True"""
    monkeypatch.setenv("PRINTER_DUPLEX", text)
    assert flag("PRINTER_DUPLEX") is True


@pytest.mark.parametrize("default", [True, False])
def test_flag_default(monkeypatch, default):
    """a flag that is not set has its default"""
    monkeypatch.delenv("PRINTER_DUPLEX", raising=False)
    assert flag("PRINTER_DUPLEX", default) is default


def test_flag_default_is_false(monkeypatch):
    """a flag without default is False"""
    monkeypatch.delenv("PRINTER_DUPLEX", raising=False)
    assert flag("PRINTER_DUPLEX") is False


def test_secret(monkeypatch):
    """a secret is given back as it is"""
    monkeypatch.setenv("PRINTER_TOKEN", " s3cret ")
    assert secret("PRINTER_TOKEN") == " s3cret "


@pytest.mark.parametrize("value", [None, ""])
def test_secret_missing(monkeypatch, value):
    """a missing or empty secret is a KeyError with its name"""
    monkeypatch.delenv("PRINTER_TOKEN", raising=False)
    if value is not None:
        monkeypatch.setenv("PRINTER_TOKEN", value)
    with pytest.raises(KeyError) as caught:
        secret("PRINTER_TOKEN")
    assert caught.value.args == ("PRINTER_TOKEN",)
