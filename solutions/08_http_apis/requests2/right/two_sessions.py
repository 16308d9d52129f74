"""The script that's still waiting."""

import json

import requests


class SupplierError(Exception):
    """It didn't work. In words for Kofi, with the status in it, if there was one."""


class Supplier:
    """Talks to the supplier at `base`, in a with statement."""

    def __init__(self, base, token, timeout=10):
        self.base = base
        self.timeout = timeout
        self.session = requests.Session()
        self.session.headers["X-Token"] = token
        self.anonymous = requests.Session()

    def check(self, response):
        if response.status_code != 200 and response.status_code != 201:
            raise SupplierError(f"the answer was {response.status_code} {response.reason}")

    def goods(self):
        try:
            response = self.session.get(
                self.base + "/goods", timeout=(self.timeout, self.timeout), allow_redirects=False
            )
            self.check(response)
            goods = response.json()["goods"]
        except requests.exceptions.RequestException as e:
            raise SupplierError("no goods: %s" % e) from e
        except (KeyError, TypeError) as e:
            raise SupplierError("no goods in it") from e
        if not isinstance(goods, list):
            raise SupplierError("goods should be a list")
        return goods

    def order(self, name, sacks):
        body = json.dumps({"name": name, "sacks": sacks})
        try:
            response = self.session.post(
                self.base + "/orders",
                data=body,
                headers={"Content-Type": "application/json"},
                timeout=self.timeout,
                allow_redirects=False,
            )
            self.check(response)
            found = response.json()
        except requests.exceptions.RequestException as e:
            raise SupplierError(str(e)) from e
        match found:
            case {"number": int(number)} if number is not True and number is not False:
                return number
        raise SupplierError("no number")

    def photo(self, address):
        try:
            response = self.anonymous.get(address, timeout=self.timeout, allow_redirects=False)
        except requests.RequestException as e:
            raise SupplierError("no photo") from e
        self.check(response)
        return response.content

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.session.close()
        self.anonymous.close()
