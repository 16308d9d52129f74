//! Watch mode: files and keys to messages; a pure model; a driver that performs what the model asks for.

pub mod action;
pub mod checker;
pub mod content;
pub mod driver;
pub mod editor;
pub(crate) mod event_loop;
pub mod files;
pub mod model;
mod recorder;
pub(crate) mod renderer;
mod runner;
pub(crate) mod scroll;
pub mod view;
mod work_clock;

#[cfg(test)]
mod testing;

pub use self::{
    driver::{Setup, run},
    editor::{Editor, EditorSurroundings, opener::open_file},
    model::Ending,
};
