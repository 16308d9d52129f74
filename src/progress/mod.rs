//! What the learner has done and how they go about it: pure states, and a store that cannot lose them.

mod document;
mod learning;
mod merged;
mod road;
mod state;
mod store;

pub use self::{
    learning::{LearningState, ReviewCard, StudyDay},
    road::{CheckpointPassed, Road, RoadCount, Standing, TrackOverview},
    state::{Done, ProgressState},
    store::{LearningStore, Store, StoreError, Warning},
};
