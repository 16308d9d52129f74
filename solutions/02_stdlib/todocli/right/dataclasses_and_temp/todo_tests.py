import os
import subprocess
import sys
import tempfile
import unittest

import todocli
from todocli import main

PROGRAM = os.path.abspath(todocli.__file__)


class ListTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.folder.cleanup()

    def run_it(self, *words):
        command = [sys.executable, PROGRAM, *words]
        return subprocess.run(command, cwd=self.folder.name, capture_output=True, text=True)

    def test_session(self):
        for words, said in [
            (["add", "dig"], "added 1\n"),
            (["add", "sow"], "added 2\n"),
            (["done", "1"], "done 1\n"),
            (["list"], "1 [x] dig\n2 [ ] sow\n"),
            (["list", "--open"], "2 [ ] sow\n"),
            (["remove", "2"], "removed 2\n"),
            (["list"], "1 [x] dig\n"),
            (["add", "mow"], "added 3\n"),
        ]:
            self.assertEqual(self.run_it(*words).stdout, said)

    def test_missing(self):
        self.assertEqual(self.run_it("done", "4").returncode, 1)

    def test_empty(self):
        self.assertEqual(self.run_it("add", "").returncode, 1)

    def test_wrong_call(self):
        with self.assertRaises(SystemExit):
            main(["bake"])

    def test_nothing(self):
        self.assertEqual(self.run_it("list").stdout, "")
