//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod checker;
pub mod content;
pub mod files;
pub mod key;

#[cfg(test)]
mod testing;
