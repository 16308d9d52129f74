//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod action;
pub mod checker;
pub mod content;
pub mod files;
pub mod key;
pub mod model;

pub mod view;

#[cfg(test)]
mod testing;
