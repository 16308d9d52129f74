//! The binary, driven as people drive it.
#![allow(clippy::disallowed_methods, reason = "tests make their own files and start the binary")]

mod case;
mod hostile;
