import unittest
from threading import Thread

from picnic import make_server
from visitor import Visitor


class Evening(unittest.TestCase):
    def setUp(self):
        server = make_server({"Ngaio": "moa", "Ravi": "x y"})
        thread = Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(server.server_close)
        self.addCleanup(thread.join)
        self.addCleanup(server.shutdown)
        self.site = f"http://127.0.0.1:{server.server_port}/"

    def guest(self, name, password):
        guest = Visitor(self.site)
        guest.visit("/")
        guest.fill_in(name=name, password=password)
        return guest

    def test_wrong(self):
        self.assertEqual(self.guest("Ravi", "moa").texts("h1"), ["That's not right"])

    def test_dishes(self):
        ravi = self.guest("Ravi", "x y")
        ravi.fill_in(dish="dal & <rice>")
        ngaio = self.guest("Ngaio", "moa")
        ngaio.fill_in(dish="pavlova")
        self.assertEqual(ngaio.texts("li"), ["dal & <rice> (Ravi)", "pavlova (Ngaio)"])
        ravi.visit("/")
        self.assertEqual(ravi.texts("h1"), ["Welcome, Ravi"])
