"""Nothing here: all is in _client.py."""
