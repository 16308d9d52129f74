//! The profile by which `sandbox-exec` of macOS confines a run: the counterpart of Landlock.
//!
//! Apple has no documentation of the language. What is used here is in the profiles that macOS ships in
//! `/System/Library/Sandbox/Profiles`, in the [Apple Sandbox Guide](https://reverse.put.as/2011/09/14/apple-sandbox-guide-v1-0/), or
//! in [opam's sandbox](https://github.com/ocaml/opam/blob/master/src/state/shellscripts/sandbox_exec.sh), which has the same shape.
//! Apple calls `sandbox-exec` deprecated; there is nothing else for a program that isn't an app.
//!
//! The text is tested on every platform; no run has been confined by it yet, since nobody has tried it on a Mac. A name that a
//! version of macOS doesn't know makes the whole profile fail, so there are no more of them than are needed.
//!
//! It starts from `(allow default)`: Python and what exercises start need dozens of services of the system whose names change with
//! its versions. What that leaves open is said in `docs/grading.md`.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
};

use super::Network;

/// The program that confines another one; part of macOS.
pub(in crate::engine) const PROGRAM: &str = "/usr/bin/sandbox-exec";

/// What a profile is made of.
#[derive(Debug, Clone, Copy)]
pub(in crate::engine) struct Seatbelt<'p> {
    /// The folder of the run: the only one below which anything may be written.
    pub(in crate::engine) writable: &'p Path,
    /// A folder that it shares with another run, and may write to as well.
    pub(in crate::engine) shared: Option<&'p Path>,
    /// Folders that may not be read: the learner's home, and where other runs are.
    pub(in crate::engine) hidden: &'p [PathBuf],
    /// What may be read inside those all the same: interpreter, layers, harness.
    pub(in crate::engine) readable: &'p [PathBuf],
    /// What is reached of the network.
    pub(in crate::engine) network: Network,
}

impl Seatbelt<'_> {
    /// The profile, in the language of `sandbox-exec`; of two rules that match, the later one counts.
    ///
    /// Paths are compared with the real one, links followed: `/private/tmp`, never `/tmp`. So whoever makes a [`Seatbelt`] gives
    /// real paths; see [`real`].
    pub(in crate::engine) fn profile(&self) -> String {
        let mut text = String::from("(version 1)\n(allow default)\n(deny file-write*)\n");
        let mut rule = |action: &str, path: &Path| {
            // Writing to a `String` does not fail.
            let _ = writeln!(text, "({action} (subpath {}))", quoted(path));
        };
        rule("allow file-write*", self.writable);
        if let Some(shared) = self.shared {
            rule("allow file-write*", shared);
        }
        // The contents of files and the lists of folders; `stat` is left (`file-read-metadata`), without which Python could not
        // reach what it may read further down.
        for hidden in self.hidden {
            rule("deny file-read-data", hidden);
        }
        // What isn't hidden is readable as it is. And `/var`, which is a link to `/private/var`, must not open what is hidden there.
        let is_within_hidden = |path: &&PathBuf| self.hidden.iter().any(|hidden| path.starts_with(hidden));
        let opens_hidden = |path: &&PathBuf| self.hidden.iter().any(|hidden| hidden.starts_with(path));
        for readable in self.readable.iter().filter(|path| is_within_hidden(path) && !opens_hidden(path)) {
            rule("allow file-read*", readable);
        }
        rule("allow file-read*", self.writable);
        if let Some(shared) = self.shared {
            rule("allow file-read*", shared);
        }
        // Writing to what is there; nothing is made in `/dev`. The pseudo-terminals are for `pty`: `/dev/ptmx` gives one end, `/dev/ttys004`
        // is the other.
        text.push_str(
            "(allow file-write-data (literal \"/dev/null\") (literal \"/dev/zero\") (literal \"/dev/tty\") \
             (literal \"/dev/ptmx\") (regex #\"^/dev/ttys[0-9]+$\"))\n",
        );
        // Everything that a run starts is in its sandbox, also after `setsid`.
        text.push_str("(deny signal)\n(allow signal (target self) (target same-sandbox))\n");
        // Services that would start a program for a run, outside of the sandbox: `open` and AppleScript.
        text.push_str("(deny lsopen)\n(deny appleevent-send)\n");
        text.push_str(match self.network {
            Network::Machine => "",
            // Sockets of the file system are a way to other programs; asyncio and `multiprocessing` need them, and pairs of them, inside of
            // the run. The one of `mDNSResponder` would look up names for a run, and so carry data out: it comes last.
            Network::Nothing => {
                "(deny network*)\n(allow network* (local unix) (remote unix))\n\
                 (deny network-outbound (literal \"/private/var/run/mDNSResponder\"))\n"
            }
            // `localhost` is a name, too, and looked up there. The language has no other hosts than `localhost` and `*`.
            Network::Loopback => {
                "(deny network*)\n(allow network* (local unix) (remote unix))\n\
                 (allow network* (local ip \"localhost:*\") (remote ip \"localhost:*\"))\n"
            }
        });
        text
    }
}

/// The path as the system compares it: without links, as far as it is there.
pub(in crate::engine) fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// A path as a string of the language: as in C, with backslashes.
fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile(network: Network) -> String {
        let (home, runs) = (PathBuf::from("/Users/ada"), PathBuf::from("/private/var/folders/x/T/pythlings-501"));
        let readable = ["/Users/ada/.pyenv/versions/3.13.0", "/Users/ada/Library/a \"b\\", "/private/var", "/usr"];
        let readable = readable.map(PathBuf::from);
        let writable = runs.join("7-abcd/1");
        Seatbelt { writable: &writable, shared: None, hidden: &[home, runs], readable: &readable, network }.profile()
    }

    #[test]
    fn writes_are_kept_to_the_folder_of_the_run() {
        let profile = profile(Network::Nothing);
        let all = profile.find("(deny file-write*)").unwrap();
        let own =
            profile.find("(allow file-write* (subpath \"/private/var/folders/x/T/pythlings-501/7-abcd/1\"))").unwrap();
        assert!(all < own, "the later rule counts:\n{profile}");
        assert_eq!(profile.matches("allow file-write*").count(), 1, "{profile}");
    }

    #[test]
    fn what_is_needed_inside_a_hidden_folder_comes_after_it() {
        let profile = profile(Network::Nothing);
        let hidden = profile.find("(deny file-read-data (subpath \"/Users/ada\"))").unwrap();
        let needed = profile.find("(allow file-read* (subpath \"/Users/ada/.pyenv/versions/3.13.0\"))").unwrap();
        assert!(hidden < needed, "{profile}");
        assert!(profile.contains(r#"(subpath "/Users/ada/Library/a \"b\\")"#), "{profile}");
        assert!(!profile.contains("\"/private/var\""), "it would open what other runs have:\n{profile}");
    }

    #[test]
    fn the_network_is_what_the_exercise_needs() {
        assert!(!profile(Network::Machine).contains("network"));
        assert!(profile(Network::Nothing).contains("(deny network*)"));
        assert!(!profile(Network::Nothing).contains("localhost"));
        assert!(profile(Network::Loopback).contains("localhost:*"));
        // Names are looked up by a service that is reached through a socket of the file system: the later rule closes it.
        let nothing = profile(Network::Nothing);
        let sockets = nothing.find("(remote unix)").unwrap();
        let names = nothing.find("(deny network-outbound (literal \"/private/var/run/mDNSResponder\"))").unwrap();
        assert!(sockets < names, "{nothing}");
        assert!(!profile(Network::Loopback).contains("mDNSResponder"), "localhost is a name, too");
    }

    #[cfg(unix)]
    #[test]
    fn paths_are_those_behind_links() {
        let disk = tempfile::tempdir().unwrap();
        let home = disk.path().canonicalize().unwrap().join("home");
        fs_err::create_dir(&home).unwrap();
        std::os::unix::fs::symlink(&home, disk.path().join("link")).unwrap();
        assert_eq!(real(&disk.path().join("link")), home);
        assert_eq!(real(Path::new("/not/there")), Path::new("/not/there"));
    }

    #[test]
    fn a_run_starts_nothing_outside_and_signals_nobody_there() {
        let profile = profile(Network::Machine);
        for rule in ["(deny lsopen)", "(deny appleevent-send)", "(deny signal)"] {
            assert!(profile.lines().any(|line| line == rule), "{rule}:\n{profile}");
        }
    }

    #[test]
    fn every_rule_is_closed() {
        assert!(Path::new(PROGRAM).is_absolute(), "it is not looked for");
        for network in [Network::Nothing, Network::Loopback, Network::Machine] {
            let profile = profile(network);
            assert!(profile.lines().all(|line| line.matches('(').count() == line.matches(')').count()), "{profile}");
        }
    }
}
