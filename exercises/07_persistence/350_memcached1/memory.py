"""Memcached in one class, in short, to try the program without a server. Nothing to do here."""


class Memory:
    """A client and a server in one, in short, to try the program without memcached."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, bytes]] = {}

    def get(self, key: str) -> bytes | None:
        return self.gets(key)[0]

    def gets(self, key: str) -> tuple[bytes | None, bytes | None]:
        return self.kept.get(key, (None, None))

    def set(self, key: str, value: object, expire: int = 0) -> bool:
        version = int(self.kept.get(key, (b"", b"0"))[1]) + 1
        data = value if isinstance(value, bytes) else str(value).encode()
        self.kept[key] = (data, str(version).encode())
        return True

    def add(self, key: str, value: object, expire: int = 0) -> bool:
        return key not in self.kept and self.set(key, value, expire)

    def cas(self, key: str, value: object, version: bytes, expire: int = 0) -> bool | None:
        if key not in self.kept:
            return None
        return self.kept[key][1] == version and self.set(key, value, expire)
