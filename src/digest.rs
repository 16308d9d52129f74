//! One digest for everything that is recognised by its contents: names of cache entries, proofs, attempts of a class.
//!
//! SHA-256, because it is the same in every process, on every machine and in every version of Rust (what is written to disk must be),
//! and because nobody finds two contents with one digest (what somebody handed in must not be taken for what somebody else did).

use std::fmt;

use sha2::{Digest as _, Sha256};

/// Takes in parts one after another. Two lists of parts that differ in any way have different digests: a part's length counts, so that
/// nothing of two neighbours can change sides.
#[derive(Debug, Clone, Default)]
pub(crate) struct Digester(Sha256);

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Digest([u8; 32]);

impl Digester {
    /// Takes in a part.
    pub(crate) fn add(&mut self, part: impl AsRef<[u8]>) -> &mut Self {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
        self
    }

    pub(crate) fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

impl Digest {
    /// Of one part.
    pub(crate) fn of(part: impl AsRef<[u8]>) -> Self {
        let mut digester = Digester::default();
        digester.add(part);
        digester.finish()
    }

    /// The first 64 bits as a number: enough for the name of a cache entry whose contents say what they are, and for dealing things out.
    pub(crate) fn number(self) -> u64 {
        let (first, _) = self.0.split_first_chunk().expect("32 bytes have 8 in them");
        u64::from_be_bytes(*first)
    }
}

impl AsRef<[u8]> for Digest {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// The first half as 32 hexadecimal digits: plenty for telling contents apart.
impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(16).try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(parts: &[&str]) -> Digest {
        let mut digester = Digester::default();
        for part in parts {
            digester.add(part);
        }
        digester.finish()
    }

    #[test]
    fn it_is_the_same_for_ever() {
        // From `printf '\3\0\0\0\0\0\0\0abc' | sha256sum`.
        assert_eq!(Digest::of("abc").to_string(), "ce91dc5eec0139adf091900d225971d6");
        assert_eq!(format!("{:016x}", Digest::of("abc").number()), "ce91dc5eec0139adf091900d225971d6"[..16]);
    }

    #[test]
    fn nothing_changes_sides() {
        let all = [of(&["ab", "c"]), of(&["a", "bc"]), of(&["abc"]), of(&["abc", ""]), of(&[])];
        for (at, one) in all.iter().enumerate() {
            assert!(all[..at].iter().all(|other| other != one), "{at}");
        }
    }
}
