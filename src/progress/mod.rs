//! What the learner has done: a pure state, and a store that cannot lose it.

mod document;
mod merged;
mod state;
mod store;

pub use self::{
    state::{Done, ProgressState},
    store::{Store, StoreError},
};
