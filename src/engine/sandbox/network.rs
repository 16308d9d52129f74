//! What a run reaches of the network.

use std::ffi::{OsStr, OsString};

#[cfg(target_os = "linux")]
use nix::sched::{CloneFlags, unshare};

#[cfg(target_os = "linux")]
use super::users;

/// What a run reaches of the network; from an exercise's `needs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Network {
    /// Nothing, not even a server in the same run. On Linux a network namespace of its own; where that is refused (Ubuntu
    /// from 23.10 restricts user namespaces), Landlock's rules for TCP, from kernel 6.7, which leave UDP open.
    #[default]
    Nothing,
    /// Servers in the same run, on `127.0.0.1`: a network namespace of its own; the machine's network where that is refused.
    Loopback,
    /// What the machine reaches.
    Machine,
}

impl Network {
    const WORDS: [(Self, &str); 3] =
        [(Self::Nothing, "nothing"), (Self::Loopback, "loopback"), (Self::Machine, "machine")];

    /// As an argument of the hidden subcommand.
    pub(super) fn word(self) -> OsString {
        Self::WORDS.iter().find(|(network, _)| *network == self).map_or("", |(_, word)| word).into()
    }

    pub(super) fn of_word(word: &OsStr) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(network, _)| *network)
    }
}

/// Which namespaces of its own a process has entered.
#[cfg(target_os = "linux")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Entered {
    /// A user namespace.
    pub(super) users: bool,
    /// A network namespace.
    pub(super) network: bool,
    /// A table of mounts that is nobody else's.
    pub(super) mounts: bool,
}

/// Moves this process, which must have one thread only, into namespaces of its own. Unless it may reach the machine's network,
/// that has a network of its own, with a loopback interface if asked for, and its own shared memory, under a name that tells
/// the folder of the run. `ordinary`: whoever is root outside is somebody else inside, where that is permitted.
#[cfg(target_os = "linux")]
pub(super) fn enter_own(network: Network, ordinary: bool, run: &std::path::Path) -> std::io::Result<Entered> {
    let own = match network {
        Network::Machine => CloneFlags::empty(),
        Network::Nothing | Network::Loopback => {
            CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWIPC | CloneFlags::CLONE_NEWNS
        }
    };
    let (user, group) = users::own();
    let mut entered = if users::is_root() { enter_as_root(own, ordinary) } else { enter_as_user(own) };
    if entered.users {
        users::settle(user, group)?;
    }
    if entered.network {
        // Some containers forbid mounts even there: then shared memory is the machine's.
        entered.mounts = mount_shared_memory(&crate::engine::process::mount_name(run)).is_ok();
        if network == Network::Loopback {
            switch_loopback_on()?;
        }
    }
    Ok(entered)
}

/// A privileged user may have any namespace without being somebody else.
#[cfg(target_os = "linux")]
fn enter_as_root(own: CloneFlags, ordinary: bool) -> Entered {
    let has_network = !own.is_empty();
    if ordinary && users::may_map_root() {
        if unshare(CloneFlags::CLONE_NEWUSER | own).is_ok() {
            return Entered { users: true, network: has_network, ..Entered::default() };
        }
        if has_network && unshare(CloneFlags::CLONE_NEWUSER).is_ok() {
            return Entered { users: true, ..Entered::default() };
        }
    }
    Entered { network: has_network && unshare(own).is_ok(), ..Entered::default() }
}

/// Everybody else becomes the owner of a user namespace first, and stays who they are in it.
#[cfg(target_os = "linux")]
fn enter_as_user(own: CloneFlags) -> Entered {
    if own.is_empty() || !may_own_a_namespace() || unshare(CloneFlags::CLONE_NEWUSER | own).is_err() {
        return Entered::default();
    }
    Entered { users: true, network: true, ..Entered::default() }
}

/// Puts an empty folder in place of `/dev/shm`, by which one run could leave something for another.
#[cfg(target_os = "linux")]
fn mount_shared_memory(name: &str) -> nix::Result<()> {
    use nix::mount::{MsFlags, mount};

    let nothing = None::<&str>;
    // What is mounted here is nobody else's business.
    mount(nothing, "/", nothing, MsFlags::MS_REC | MsFlags::MS_PRIVATE, nothing)?;
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some(name), "/dev/shm", Some("tmpfs"), flags, Some("size=64m,mode=1777"))
}

/// Ubuntu's kernel creates the namespace and then denies every right in it, the map of users included: this must be known before.
#[cfg(target_os = "linux")]
fn may_own_a_namespace() -> bool {
    let restricted = fs_err::read_to_string("/proc/sys/kernel/apparmor_restrict_unprivileged_userns");
    !restricted.is_ok_and(|value| value.trim() == "1")
}

/// Whether a run gets a network namespace of its own. A trial cannot be undone, so this looks at what is known to forbid it.
#[cfg(target_os = "linux")]
pub(super) fn can_enter_own() -> bool {
    let is_off = |path: &str| fs_err::read_to_string(path).is_ok_and(|value| value.trim() == "0");
    let has_namespaces =
        std::path::Path::new("/proc/self/ns/net").exists() && !is_off("/proc/sys/user/max_net_namespaces");
    let may_make_users = !is_off("/proc/sys/user/max_user_namespaces")
        // Debian's own switch.
        && !is_off("/proc/sys/kernel/unprivileged_userns_clone")
        && may_own_a_namespace();
    has_namespaces && (users::is_root() || may_make_users)
}

/// Whether the kernel counts what a run has started apart from what its user has: not for root.
#[cfg(target_os = "linux")]
pub(super) fn counts_processes_apart() -> bool {
    can_enter_own() && !users::is_root()
}

/// How far a run is kept from the network here.
#[cfg(target_os = "linux")]
pub(super) fn describe() -> Result<String, String> {
    if can_enter_own() {
        return Ok("a network namespace: a run reaches no network unless its exercise says that it needs one".into());
    }
    let why = "this system gives ordinary users no network namespaces";
    match super::linux::abi() {
        Some(abi) if abi >= landlock::ABI::V4 => {
            Ok(format!("Landlock: a run reaches no network over TCP; UDP stays open, as {why}"))
        }
        _ => Err(format!("{why}, and its Landlock knows nothing of networks: runs reach the network")),
    }
}

/// `ip link set lo up`, as the kernel reads it (rtnetlink(7)): a header and an `ifinfomsg` that sets `IFF_UP`.
#[cfg(target_os = "linux")]
fn switch_loopback_on() -> std::io::Result<()> {
    use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, recv, send, socket_with};

    const RTM_NEWLINK: u16 = 16;
    const NLM_F_REQUEST_ACK: u16 = 1 | 4;
    const NLMSG_ERROR: u16 = 2;
    /// In a new namespace the loopback interface is the first one.
    const LOOPBACK: i32 = 1;
    const IFF_UP: u32 = 1;

    let mut message = Vec::with_capacity(32);
    message.extend_from_slice(&32u32.to_ne_bytes());
    message.extend_from_slice(&RTM_NEWLINK.to_ne_bytes());
    message.extend_from_slice(&NLM_F_REQUEST_ACK.to_ne_bytes());
    // Sequence number, and our port: none, the kernel knows us.
    message.extend_from_slice(&[0; 8]);
    // Family and type of the interface: any.
    message.extend_from_slice(&[0; 4]);
    message.extend_from_slice(&LOOPBACK.to_ne_bytes());
    // The flags, and which of them are meant.
    message.extend_from_slice(&IFF_UP.to_ne_bytes());
    message.extend_from_slice(&IFF_UP.to_ne_bytes());
    let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, SocketFlags::CLOEXEC, None)?;
    send(&socket, &message, SendFlags::empty())?;
    let mut answer = [0; 256];
    let (length, _) = recv(&socket, &mut answer, RecvFlags::empty())?;
    let answer = &answer[..length];
    // An error of 0 is the kernel's yes.
    let kind = answer.get(4..6).map(|kind| u16::from_ne_bytes([kind[0], kind[1]]));
    let error = answer.get(16..20).map(|error| i32::from_ne_bytes([error[0], error[1], error[2], error[3]]));
    match (kind, error) {
        (Some(NLMSG_ERROR), Some(0)) => Ok(()),
        (Some(NLMSG_ERROR), Some(error)) => Err(std::io::Error::from_raw_os_error(-error)),
        _ => Err(std::io::Error::other("the loopback interface cannot be switched on")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_again() {
        for (network, _) in Network::WORDS {
            assert_eq!(Network::of_word(&network.word()), Some(network));
        }
        assert_eq!(Network::of_word(OsStr::new("everything")), None);
    }
}
