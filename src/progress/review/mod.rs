//! Reviews: what has been done comes back when it is about to be forgotten. Pure.
//!
//! `fsrs` says how firmly something sits and how long it will last, `schedule` on which day it comes back, and what comes back today.
//! What the learner does with it is a [`Sitting`]: begun, tried, ended.

mod fsrs;
mod schedule;
mod sitting;

#[cfg(test)]
mod properties;

pub use self::{
    fsrs::Grade,
    schedule::{ReviewClock, ReviewQueue, adopt, queue},
    sitting::{Sitting, TriedBefore},
};
