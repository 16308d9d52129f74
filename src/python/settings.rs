//! What of a user's settings for pip and uv holds when a layer is installed: how packages are reached, and nothing else.
//!
//! A company's index, proxy and certificates are needed. But a setting that says where to install, or whether at all (`root`,
//! `prefix`, `target`, `dry-run`, `python`, `constraint`, `require-hashes`, …), would have something else installed than the course
//! asks for, or elsewhere. There are too many of those to name; so the settings that are kept are named.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use etcetera::BaseStrategy as _;
use fs_err as fs;

use super::process::{self, OutputLine};

/// pip starts in some tenths of a second, and in seconds from a slow disk.
const PATIENCE: Duration = Duration::from_secs(20);

/// Settings of pip that are kept, as its configuration files have them.
const PIP_KEPT: [&str; 17] = [
    "index-url",
    "pypi-url",
    "extra-index-url",
    "no-index",
    "find-links",
    "proxy",
    "cert",
    "client-cert",
    "trusted-host",
    "timeout",
    "default-timeout",
    "retries",
    "resume-retries",
    "keyring-provider",
    "use-feature",
    "use-deprecated",
    "cache-dir",
];

/// Settings of uv that are kept, as `uv.toml` has them, there also in its table `pip`.
const UV_KEPT: [&str; 16] = [
    "index",
    "index-url",
    "extra-index-url",
    "no-index",
    "find-links",
    "index-strategy",
    "keyring-provider",
    "native-tls",
    "system-certs",
    "allow-insecure-host",
    "http-proxy",
    "https-proxy",
    "no-proxy",
    "offline",
    "cache-dir",
    "concurrent-downloads",
];

/// Variables of uv that are kept begin with one of these.
const UV_VARIABLES_KEPT: [&str; 15] = [
    "UV_INDEX",
    "UV_DEFAULT_INDEX",
    "UV_EXTRA_INDEX",
    "UV_NO_INDEX",
    "UV_FIND_LINKS",
    "UV_KEYRING",
    "UV_NATIVE_TLS",
    "UV_SYSTEM_CERTS",
    "UV_INSECURE_HOST",
    "UV_HTTP",
    "UV_NO_PROXY",
    "UV_REQUEST_TIMEOUT",
    "UV_OFFLINE",
    "UV_CACHE_DIR",
    "UV_CONCURRENT_DOWNLOADS",
];

/// Settings of pip, as its configuration files have them.
pub(super) type PipSettings = BTreeMap<String, String>;

/// The settings that `pip config list` tells, of all files and variables: what is kept of them. `None` where pip did not say.
pub(super) fn of_pip(mut list: Command) -> Option<PipSettings> {
    // Whatever the files say: to speak, to stay in this Python, to be used outside of virtual environments.
    for (name, value) in
        [("QUIET", "0"), ("VERBOSE", "0"), ("REQUIRE_VIRTUALENV", "0"), ("DISABLE_PIP_VERSION_CHECK", "1")]
    {
        list.env(format!("PIP_{name}"), value);
    }
    list.env("_PIP_RUNNING_IN_SUBPROCESS", "1");
    let mut lines = Vec::new();
    let ended = process::run(&mut list, PATIENCE, &|| false, &mut |line| {
        if let OutputLine::Out(line) = line {
            lines.push(line);
        }
        lines.len() < 1_000
    });
    ended.is_ok_and(|status| status.success()).then(|| kept(&lines))
}

/// Of lines such as `global.index-url='https://…'`, `install.root='/x'`, `:env:.cert='/etc/…'`: a variable counts more than the
/// section of a command, and that more than the section for all of them.
fn kept(lines: &[String]) -> PipSettings {
    let mut settings = PipSettings::new();
    for section in ["global", "install", ":env:"] {
        for line in lines {
            let Some((key, value)) = line.split_once('=') else { continue };
            let Some(key) = key.strip_prefix(section).and_then(|key| key.strip_prefix('.')) else { continue };
            if PIP_KEPT.contains(&key)
                && let Some(value) = unquoted(value)
            {
                settings.insert(key.to_owned(), value);
            }
        }
    }
    settings
}

/// The text behind Python's `repr` of a string.
fn unquoted(shown: &str) -> Option<String> {
    let quote = shown.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
    let inner = shown.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut text = String::new();
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        match (c, if c == '\\' { rest.next() } else { None }) {
            ('\\', Some('n' | 'r' | 't')) => text.push(' '),
            ('\\', Some(other)) => text.push(other),
            (c, _) => text.push(c),
        }
    }
    Some(text)
}

/// Has pip use these settings and no others.
pub(super) fn use_for_pip(command: &mut Command, settings: &PipSettings) {
    remove_variables(command, |name| name.starts_with("PIP_"));
    // The name that pip itself compares with: no configuration file is read then.
    command.env("PIP_CONFIG_FILE", if cfg!(windows) { "nul" } else { "/dev/null" });
    for (key, value) in settings {
        // Several values are separated by spaces in a variable.
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        command.env(format!("PIP_{}", key.to_uppercase().replace('-', "_")), value);
    }
}

/// Has uv use what is kept of its settings; `file` is written for that.
pub(super) fn use_for_uv(command: &mut Command, file: &Path) -> io::Result<()> {
    let files = match std::env::var_os("UV_CONFIG_FILE").filter(|file| !file.is_empty()) {
        Some(file) => vec![PathBuf::from(file)],
        None => uv_files(),
    };
    // The first one is the least.
    let mut settings = toml::Table::new();
    for text in files.iter().filter_map(|file| fs::read_to_string(file).ok()) {
        // uv itself would say what is wrong with it, and do nothing.
        settings.extend(kept_of_uv(&text.parse().unwrap_or_default()));
    }
    fs::write(file, settings.to_string())?;
    remove_variables(command, |name| {
        name.starts_with("UV_") && !UV_VARIABLES_KEPT.iter().any(|kept| name.starts_with(kept))
    });
    command.env("UV_CONFIG_FILE", file);
    Ok(())
}

fn kept_of_uv(settings: &toml::Table) -> toml::Table {
    let own = |settings: &toml::Table| -> toml::Table {
        let kept = settings.iter().filter(|(key, _)| UV_KEPT.contains(&key.as_str()));
        kept.map(|(key, value)| (key.clone(), value.clone())).collect()
    };
    let mut kept = own(settings);
    if let Some(toml::Value::Table(pip)) = settings.get("pip") {
        kept.insert("pip".to_owned(), own(pip).into());
    }
    kept
}

/// Where uv looks for settings of the system and of the user.
fn uv_files() -> Vec<PathBuf> {
    let system =
        if cfg!(windows) { std::env::var_os("PROGRAMDATA").map(PathBuf::from) } else { Some(PathBuf::from("/etc")) };
    // Not in `~/Library` on macOS either.
    let user = etcetera::choose_base_strategy().ok().map(|strategy| strategy.config_dir());
    system.into_iter().chain(user).map(|folder| folder.join("uv").join("uv.toml")).collect()
}

fn remove_variables(command: &mut Command, of: impl Fn(&str) -> bool) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| of(&name.to_uppercase())) {
            command.env_remove(name);
        }
    }
    let set: Vec<_> =
        command.get_envs().filter(|(_, value)| value.is_some()).map(|(name, _)| name.to_owned()).collect();
    for name in set {
        if OsStr::to_str(&name).is_some_and(&of) {
            command.env_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_pips_settings_those_stay_that_tell_how_packages_are_reached() {
        let list = [
            ":env:.find-links='/opt/wheels'",
            ":env:.target='/elsewhere'",
            "global.cert='/etc/company.pem'",
            "global.extra-index-url=\"\\nhttps://b.example/it's\\nhttps://c.example\"",
            "global.index-url='https://a.example'",
            "global.python='/not/there'",
            "install.index-url='https://b.example'",
            "install.find-links='/other'",
            "install.root='/x'",
            "install.require-hashes='true'",
            "download.index-url='https://z.example'",
            "a line that is none",
        ];
        let found = kept(&list.map(str::to_owned));
        let expected = [
            ("cert", "/etc/company.pem"),
            ("extra-index-url", " https://b.example/it's https://c.example"),
            ("find-links", "/opt/wheels"),
            ("index-url", "https://b.example"),
        ];
        assert_eq!(found, expected.map(|(key, value)| (key.to_owned(), value.to_owned())).into());
    }

    #[test]
    fn of_uvs_settings_too() {
        let text = "index-url = 'https://a.example'\nexclude-newer = '2020-01-01'\nrequired-version = '9'\n\
                    [pip]\ntarget = '/x'\nfind-links = ['/w']\nno-deps = true\n\
                    [[index]]\nurl = 'https://b.example'\ndefault = true\n";
        let kept = kept_of_uv(&text.parse().unwrap());
        assert_eq!(kept.keys().collect::<Vec<_>>(), ["index", "index-url", "pip"]);
        assert_eq!(kept["pip"].as_table().unwrap().keys().collect::<Vec<_>>(), ["find-links"]);
        assert_eq!(kept["index"][0]["default"], toml::Value::Boolean(true));
    }

    #[test]
    fn other_settings_do_not_reach_the_installer() {
        let mut command = process::command("true");
        command.env("PIP_TARGET", "/elsewhere").env("PIP_DRY_RUN", "1").env("OTHER", "x");
        let settings = [("extra-index-url".to_owned(), " https://a.example  https://b.example".to_owned())];
        use_for_pip(&mut command, &settings.into());
        let variables: BTreeMap<_, _> =
            command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?))).collect();
        let none = if cfg!(windows) { "nul" } else { "/dev/null" };
        let expected =
            [("OTHER", "x"), ("PIP_CONFIG_FILE", none), ("PIP_EXTRA_INDEX_URL", "https://a.example https://b.example")];
        assert_eq!(variables, expected.into());
    }
}
