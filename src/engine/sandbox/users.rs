//! Runs of a privileged user: inside of a user namespace they are somebody else.
//!
//! `PostgreSQL`, Chromium and others refuse to work for root, which is who starts programs in most containers and CI machines. So a
//! run of root's becomes an ordinary user in a namespace of its own; what it writes belongs to root outside, who can remove it.

use std::io;

use rustix::{
    process::{getegid, geteuid},
    thread::{CapabilitySet, capabilities},
};

/// A user and a group by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct User {
    user: u32,
    group: u32,
}

/// Who a run of root's is where no list of users says better: what Linux calls somebody that it has no name for.
const UNKNOWN: User = User { user: 65534, group: 65534 };

/// In a user namespace that was just entered: whoever was root is somebody else, and everybody else stays who they are.
pub(super) fn settle(user: u32, group: u32) -> io::Result<()> {
    let inside = if user == 0 { ordinary() } else { User { user, group } };
    // In this order: without the first the kernel takes no map of groups from an unprivileged user.
    fs_err::write("/proc/self/setgroups", "deny")?;
    fs_err::write("/proc/self/uid_map", format!("{} {user} 1", inside.user))?;
    fs_err::write("/proc/self/gid_map", format!("{} {group} 1", inside.group))
}

/// The numbers of this process's user and group.
pub(super) fn own() -> (u32, u32) {
    (geteuid().as_raw(), getegid().as_raw())
}

pub(super) fn is_root() -> bool {
    geteuid().is_root()
}

/// Whether the kernel lets root be somebody else: from Linux 5.12 that takes a right which a container may lack.
pub(super) fn may_map_root() -> bool {
    capabilities(None).is_ok_and(|own| own.effective.contains(CapabilitySet::SETFCAP))
}

/// Somebody whom this system knows by name: programs look up who runs them.
fn ordinary() -> User {
    fs_err::read_to_string("/etc/passwd").ok().and_then(|list| ordinary_in(&list)).unwrap_or(UNKNOWN)
}

/// `nobody`, or else the first who is not root: `name:password:user:group:…` (passwd(5)).
fn ordinary_in(list: &str) -> Option<User> {
    let users = list.lines().filter_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let (user, group) = (fields.nth(1)?.parse().ok()?, fields.next()?.parse().ok()?);
        (user != 0).then_some((name, User { user, group }))
    });
    let users: Vec<(&str, User)> = users.collect();
    let nobody = users.iter().find(|(name, _)| *name == "nobody");
    nobody.or(users.first()).map(|(_, user)| *user)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_with_a_name_who_is_not_root() {
        let user = |user, group| Some(User { user, group });
        let root = "root:x:0:0:root:/root:/bin/bash\ntoor:x:0:0::/root:/bin/sh\n";
        assert_eq!(ordinary_in(root), None);
        assert_eq!(ordinary_in("no list at all"), None);
        assert_eq!(ordinary_in(&format!("{root}\nada:x:1000:100::/home/ada:/bin/sh\n")), user(1000, 100));
        let all = format!("{root}ada:x:1000:100::/home/ada:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n");
        assert_eq!(ordinary_in(&all), user(65534, 65533));
    }
}
