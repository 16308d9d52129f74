# Asked of every interpreter that is found: what are you? Answers with one line of JSON behind a marker.
# Has to run on Python 2.7, so that an old Python can be named as such.
import sys

if sys.path and sys.path[0] == "":
    del sys.path[0]

import json
import os
import platform
import struct
import sysconfig


def absolute(path):
    return os.path.abspath(path) if path else ""


def base_executable():
    base = sys.executable
    if sys.prefix != getattr(sys, "base_prefix", sys.prefix):
        base = getattr(sys, "_base_executable", None) or base
    # A virtual environment's `home` has to be where the interpreter really is, or it does not find its library.
    # Not on Windows, where the real path of a Store Python may not be started.
    return absolute(base) if os.name == "nt" else os.path.realpath(base)


def in_folder(folder, *names):
    return all(
        os.path.isdir(os.path.join(folder, name)) or os.path.isfile(os.path.join(folder, name + ".py")) for name in names
    )


def pytest_installed(folders):
    """The first pytest on the path, if what it needs is beside it."""
    for folder in folders:
        if not in_folder(folder, "pytest", "_pytest"):
            continue
        for entry in sorted(os.listdir(folder)):
            name, _, rest = entry.partition("-")
            if name == "pytest" and rest.endswith(".dist-info"):
                version = rest[: -len(".dist-info")]
                needs = ["pluggy", "iniconfig", "packaging"]
                if int(version.split(".")[0]) > 8 or version.startswith("8.4"):
                    needs.append("pygments")
                if sys.version_info < (3, 11):
                    needs += ["exceptiongroup", "tomli"]
                if in_folder(folder, *needs):
                    return {"version": version, "folder": folder}
        return None
    return None


def pip_installed(folders):
    for folder in folders:
        if in_folder(folder, "pip"):
            version = "unknown"
            for entry in sorted(os.listdir(folder)):
                if entry.startswith("pip-") and entry.endswith((".dist-info", ".egg-info")):
                    version = entry[4:].rsplit(".", 1)[0]
            return {"version": version, "folder": folder}
    return None


def pip_wheel(stdlib):
    folders = [
        os.path.join(stdlib, "ensurepip", "_bundled"),
        # Where distributions that take the wheels out of Python put them.
        sysconfig.get_config_var("WHEEL_PKG_DIR"),
        "/usr/share/python-wheels",
    ]
    for folder in folders:
        if folder and os.path.isdir(folder):
            for entry in sorted(os.listdir(folder), reverse=True):
                if entry.startswith("pip-") and entry.endswith(".whl"):
                    return os.path.join(folder, entry)
    return None


#: Extension modules that need libraries of other projects, which a package manager may keep anywhere.
LINKED = "_bz2 _ctypes _curses _dbm _decimal _gdbm _hashlib _lzma _sqlite3 _ssl _tkinter _uuid _zstd pyexpat readline zlib"


def libraries():
    """The shared libraries of this process once it has loaded all modules that have some."""
    for name in LINKED.split():
        try:
            __import__(name)
        except Exception:
            pass  # not built here, or broken: then no check can use it either
    return sorted(set(os.path.realpath(path) for path in loaded()))


def loaded():
    if sys.platform == "darwin":
        try:
            import ctypes

            process = ctypes.CDLL(None)
            process._dyld_get_image_name.restype = ctypes.c_char_p
            return [os.fsdecode(process._dyld_get_image_name(n)) for n in range(process._dyld_image_count())]
        except Exception:
            return []
    try:
        with open("/proc/self/maps") as maps:
            lines = [line.rstrip("\n").split(None, 5) for line in maps]
    except (IOError, UnicodeError):
        return []
    return [words[5] for words in lines if len(words) == 6 and os.path.isfile(words[5])]


def markers():
    return {
        "os_name": os.name,
        "sys_platform": sys.platform,
        "platform_machine": platform.machine(),
        "platform_python_implementation": platform.python_implementation(),
        "platform_release": platform.release(),
        "platform_system": platform.system(),
        "platform_version": platform.version(),
        "implementation_name": getattr(getattr(sys, "implementation", None), "name", ""),
    }


paths = sysconfig.get_paths()
stdlib = paths["stdlib"]
folders = []
for folder in sys.path:
    if os.path.basename(folder) in ("site-packages", "dist-packages") and os.path.isdir(folder):
        folders.append(absolute(folder))

release = {"alpha": "alpha", "beta": "beta", "candidate": "candidate"}.get(sys.version_info[3])
answer = {
    "implementation": getattr(getattr(sys, "implementation", None), "name", platform.python_implementation().lower()),
    "version": {
        "major": sys.version_info[0],
        "minor": sys.version_info[1],
        "micro": sys.version_info[2],
        "pre": {release: sys.version_info[4]} if release else None,
    },
    "executable": absolute(sys.executable),
    "base_executable": base_executable(),
    "prefix": sys.prefix,
    "base_prefix": getattr(sys, "base_prefix", sys.prefix),
    "stdlib": stdlib,
    "platform": sysconfig.get_platform(),
    # Windows has the other one only: ".cp313-win_amd64.pyd".
    "abi": sysconfig.get_config_var("SOABI") or (sysconfig.get_config_var("EXT_SUFFIX") or "").rpartition(".")[0].strip("."),
    "pointer_bits": struct.calcsize("P") * 8,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "site_packages": folders,
    "pip": pip_installed(folders),
    "pip_wheel": pip_wheel(stdlib),
    "venv": in_folder(stdlib, "venv", "ensurepip"),
    "pytest": pytest_installed(folders),
    "libraries": libraries(),
    "markers": markers(),
}
sys.stdout.write("\npythlings-probe:" + json.dumps(answer) + "\n")
sys.stdout.flush()
