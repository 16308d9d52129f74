//! The learner's own way through a course: the facts (`facts`), and the page that shows them (`page`). Pure.
//!
//! The page is one file without a script that asks nobody for anything. It is made of the same facts that `--format json` prints, so that
//! nothing is on the one and not in the other.

mod calendar;
mod facts;
mod firmness;
mod page;
mod road_map;

pub use self::{
    facts::{Journey, JourneySources},
    page::{is_journey_page, journey_page},
};
