# expect: don't say AIR MAIL any more
from label import label


def test_customs():
    assert label("Åsa Öberg", "AX", 700).endswith("CUSTOMS")


def test_light():
    assert "0.1 kg" in label("Ioana Popescu", "RO", 30)
