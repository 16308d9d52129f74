//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod checker;
