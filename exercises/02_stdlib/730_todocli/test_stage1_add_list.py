from garden_for_check import filled, todo
from pythlings_checks import program, read


def test_add(tmp_path):
    """things are numbered from 1"""
    todo(tmp_path, "add", "water the beans").succeeds().prints("added 1")
    todo(tmp_path, "add", "mow").succeeds().prints("added 2")
    todo(tmp_path, "add", "mow").succeeds().prints("added 3")


def test_list(tmp_path):
    """the list shows number, box and text, the oldest first"""
    filled(tmp_path, "water the beans", "mow — Zoë's", "dig")
    todo(tmp_path, "list").prints("1 [ ] water the beans\n2 [ ] mow — Zoë's\n3 [ ] dig")


def test_empty(tmp_path):
    """without a file the list is empty"""
    todo(tmp_path, "list").succeeds().prints("")
    todo(tmp_path, "add", "dig").prints("added 1")


def test_file(tmp_path, monkeypatch):
    """the file is todo.json in the current folder, as the screen at the shed wants it"""
    filled(tmp_path, "water the beans", "mow — Zoë's")
    todo(tmp_path, "list").leaves("todo.json")
    monkeypatch.chdir(tmp_path)
    things = [
        {"id": 1, "text": "water the beans", "done": False},
        {"id": 2, "text": "mow — Zoë's", "done": False},
    ]
    read("todo.json").has("next", 3).has("items", things)


def test_written_by_others(tmp_path):
    """the next number is the one in the file, whoever has written it"""
    text = '{"items": [{"done": true, "text": "mow", "id": 4}], "next": 9}'
    (tmp_path / "todo.json").write_text(text, encoding="utf-8")
    todo(tmp_path, "add", "dig").prints("added 9")
    todo(tmp_path, "list").prints("4 [x] mow\n9 [ ] dig")


def test_other_file(tmp_path):
    """--file names another file"""
    todo(tmp_path, "--file", "bed2.json", "add", "sow").prints("added 1").leaves_only("bed2.json")
    todo(tmp_path, "list").prints("")
    todo(tmp_path, "--file", "bed2.json", "list").prints("1 [ ] sow")


def test_nothing_left(tmp_path):
    """nothing is left in the folder but the file"""
    filled(tmp_path, "sow")
    todo(tmp_path, "add", "dig").leaves_only("todo.json")


def test_program(tmp_path):
    """started as a program, it does the same, with its exit status"""
    program("todocli.py", "add", "mow", cwd=tmp_path).succeeds().prints("added 1")
    program("todocli.py", "bake", cwd=tmp_path).fails(2)
