//! The commands of installed packages: `pytest`, `flask`, `ruff`.
//!
//! A layer is shared by many environments, and the scripts that an installer writes name one Python each. So an environment that a
//! person works in gets scripts of its own, made from what each package declares (the packaging specifications, "Entry points").

use std::{
    io,
    path::{Path, PathBuf},
};

use fs_err as fs;

use super::{Environment, Layer};

/// `flask = flask.cli:main`
#[derive(Debug, PartialEq, Eq)]
struct ConsoleScript {
    name: String,
    module: String,
    function: String,
}

/// Writes the commands of the packages of `layers` into an environment's folder of commands, and leaves what is there already.
pub fn add_console_scripts(environment: &Environment, layers: &[&Layer]) -> io::Result<()> {
    for layer in layers {
        for script in declared(layer.path())? {
            write(environment, &script)?;
        }
        #[cfg(unix)]
        for program in programs(layer.path()) {
            if let Some(name) = program.file_name() {
                link(&program, &environment.scripts().join(name))?;
            }
        }
    }
    Ok(())
}

/// What the packages in a folder declare.
fn declared(site_packages: &Path) -> io::Result<Vec<ConsoleScript>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(site_packages)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "dist-info") {
            // Most packages have none.
            let text = fs::read_to_string(path.join("entry_points.txt")).unwrap_or_default();
            found.extend(console_scripts(&text));
        }
    }
    Ok(found)
}

fn console_scripts(text: &str) -> Vec<ConsoleScript> {
    let mut is_ours = false;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            is_ours = section.trim() == "console_scripts";
        } else if is_ours && !line.starts_with(['#', ';']) {
            found.extend(console_script(line));
        }
    }
    found
}

fn console_script(line: &str) -> Option<ConsoleScript> {
    let (name, target) = line.split_once('=')?;
    // `module:function [extra]`
    let (module, function) = target.split('[').next()?.trim().split_once(':')?;
    let (name, module, function) = (name.trim(), module.trim(), function.trim());
    let is_dotted = |text: &str| {
        text.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_'))
    };
    let is_name =
        !name.is_empty() && !name.starts_with('.') && name.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    (is_name && is_dotted(module) && is_dotted(function)).then(|| ConsoleScript {
        name: name.to_owned(),
        module: module.to_owned(),
        function: function.to_owned(),
    })
}

/// The Python code of a script.
fn code(script: &ConsoleScript) -> String {
    let ConsoleScript { module, function, name } = script;
    let first = function.split('.').next().unwrap_or(function);
    format!("import sys\nfrom {module} import {first}\nsys.argv[0] = {name:?}\nsys.exit({function}())\n")
}

#[cfg(unix)]
fn write(environment: &Environment, script: &ConsoleScript) -> io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    let path = environment.scripts().join(&script.name);
    let mut file = match std::fs::File::options().write(true).create_new(true).mode(0o755).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Ok(()),
        opened => opened?,
    };
    // Read by `sh`, which starts the Python beside it, and by Python, for which the second and third line are a text. A path may be
    // too long for a first line that names Python itself, or have spaces.
    write!(file, "#!/bin/sh\n'''exec' \"${{0%/*}}/python\" \"$0\" \"$@\"\n' '''\n{}", code(script))
}

#[cfg(windows)]
fn write(environment: &Environment, script: &ConsoleScript) -> io::Result<()> {
    let command = environment.scripts().join(format!("{}.cmd", script.name));
    if command.exists() {
        return Ok(());
    }
    let file = format!("{}-script.py", script.name);
    fs::write(environment.scripts().join(&file), code(script))?;
    fs::write(command, format!("@\"%~dp0python.exe\" \"%~dp0{file}\" %*\r\n"))
}

/// What is no script, such as `ruff`: the same file serves every environment.
#[cfg(unix)]
fn programs(site_packages: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(site_packages.join("bin")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}

#[cfg(unix)]
fn link(program: &Path, place: &Path) -> io::Result<()> {
    match std::os::unix::fs::symlink(program, place) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        result => result,
    }
}

/// The folder with programs of a layer; Windows has no links for everybody, so it becomes part of `PATH`.
pub fn program_folders(layers: &[&Layer]) -> Vec<PathBuf> {
    if cfg!(windows) { layers.iter().map(|layer| layer.path().join("bin")).collect() } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script(name: &str, module: &str, function: &str) -> ConsoleScript {
        ConsoleScript { name: name.into(), module: module.into(), function: function.into() }
    }

    #[test]
    fn what_packages_declare_is_understood() {
        let text = "[gui_scripts]\nno = a:b\n\n[console_scripts]\n# a remark\nflask = flask.cli:main\npy.test=pytest:console_main\n\
                    celery = celery.__main__:main [extra]\nuvicorn = uvicorn.main : cli.main\n[pytest11]\nanyio = anyio.pytest_plugin\n";
        assert_eq!(
            console_scripts(text),
            [
                script("flask", "flask.cli", "main"),
                script("py.test", "pytest", "console_main"),
                script("celery", "celery.__main__", "main"),
                script("uvicorn", "uvicorn.main", "cli.main"),
            ]
        );
    }

    #[test]
    fn nothing_is_written_elsewhere_and_no_other_code_runs() {
        for line in
            ["../x = a:b", "x = a:b();import os", "x = a", "= a:b", "x/y = a:b", ".x = a:b", "x = :b", "x = a..b:c"]
        {
            assert_eq!(console_script(line), None, "{line}");
        }
        assert!(code(&script("u", "m", "a.b")).contains("from m import a\n"));
    }
}
