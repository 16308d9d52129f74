"""Three ways to read a file, by three authors. Nothing to do here."""

import configparser
import csv
import json
from pathlib import Path


class CsvFile:
    def __init__(self, path):
        self.path = path

    def rows(self):
        with open(self.path, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


class JsonFile:
    def __init__(self, path):
        self.path = path

    def load(self):
        return json.loads(Path(self.path).read_text(encoding="utf-8"))


class IniFile:
    def __init__(self, path):
        self.parser = configparser.ConfigParser()
        self.parser.read(path, encoding="utf-8")

    def sections(self):
        return self.parser.sections()

    def option(self, section, name):
        return self.parser.get(section, name)
