import django_for_check
from django.test import Client

django_for_check.set_up("shop")

import shop  # noqa: E402, F401
from store.models import Item  # noqa: E402


def test_cheap():
    """the cheap ones by name"""
    for name, price in [("tea", 3), ("pot", 20), ("cup", 4)]:
        Item.objects.create(name=name, price=price)
    assert Client().get("/cheap/").json() == {"names": ["cup", "tea"]}
