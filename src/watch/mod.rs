//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod action;
pub mod checker;
mod clerk;
pub mod content;
pub mod driver;
pub mod editor;
pub mod files;
mod front;
pub mod key;
pub mod model;

mod runner;
pub mod terminal;
pub mod view;

#[cfg(test)]
mod testing;

pub use self::{
    driver::{Setup, run},
    editor::{Editor, EditorError},
    model::Ending,
};
