from project_for_check import FILES, build


def test_no_command_fails():
    """no command of the script fails"""
    build().succeeds()


def test_environment():
    """.venv is a virtual environment"""
    build().leaves(".venv/pyvenv.cfg")


def test_files():
    """your two files and all the parts are there"""
    for name in FILES:
        build().leaves(name)
