//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod action;
pub mod checker;
pub mod content;
pub mod editor;
pub mod files;
pub mod key;
pub mod model;

mod runner;
pub mod terminal;
pub mod view;

#[cfg(test)]
mod testing;
