//! File systems that do not report every change.

use std::path::Path;

/// The kind of file system `path` is on, if changes made elsewhere (another machine, the host of a virtual machine or
/// container, the Windows side of WSL) are not reported here.
#[cfg(target_os = "linux")]
pub(super) fn unreliable(path: &Path) -> Option<&'static str> {
    let stat = rustix::fs::statfs(path).ok()?;
    kind(u64::try_from(stat.f_type).ok()?)
}

/// Elsewhere we don't ask for the kind of file system: a change without an event is noticed anyway.
#[cfg(not(target_os = "linux"))]
pub(super) fn unreliable(_path: &Path) -> Option<&'static str> {
    None
}

/// The magic numbers of statfs(2); those of `VirtualBox` and WSL 1 from their drivers.
#[cfg(target_os = "linux")]
fn kind(magic: u64) -> Option<&'static str> {
    Some(match magic {
        0x6969 => "a network drive (NFS)",
        0x517b | 0xff53_4d42 | 0xfe53_4d42 => "a network drive (SMB)",
        0x5346_414f | 0x6b41_4653 => "a network drive (AFS)",
        0x00c3_6400 => "a network drive (Ceph)",
        0x0102_1997 => "a shared folder (9p: a Windows drive in WSL, or a virtual machine)",
        0x5346_4846 => "a Windows drive in WSL",
        0x786f_4256 => "a shared folder (VirtualBox)",
        0xbacb_acbc => "a shared folder (VMware)",
        // sshfs, Docker Desktop, virtiofs, Google Drive; also some local ones, where polling does no harm.
        0x6573_5546 => "a mounted folder (FUSE)",
        _ => return None,
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known_and_local_ones_are_not() {
        assert!(kind(0x6969).is_some_and(|name| name.contains("NFS")));
        // ext4, btrfs, xfs, tmpfs, overlayfs
        for magic in [0xef53, 0x9123_683e, 0x5846_5342, 0x0102_1994, 0x794c_7630] {
            assert_eq!(kind(magic), None);
        }
        assert_eq!(unreliable(Path::new("/no/such/folder")), None);
    }
}
