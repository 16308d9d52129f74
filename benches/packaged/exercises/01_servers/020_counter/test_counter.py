import pytest
import valkey_for_check
from counter import visit


@pytest.fixture
def client():
    server, client = valkey_for_check.start()
    yield client
    server.terminate()


def test_visits(client):
    """counts visits of each page"""
    visit(client, "home")
    visit(client, "home")
    visit(client, "shop")
    assert client.hgetall("visits") == {"home": "2", "shop": "1"}
