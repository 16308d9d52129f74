//! How firmly something sits: a guess from what is known, in four steps. It never says that something is bad.

use serde::Serialize;

use crate::{progress::ReviewCard, timestamp::Timestamp};

/// How firmly something sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Firmness {
    /// Done, and it took some work.
    Fresh,
    /// On its way.
    Settling,
    /// It will be there in some weeks.
    Firm,
    /// It has come back again and again, and was there.
    Rooted,
}

/// Days of stability from which on an exercise sits so firmly.
const STEPS: [(f64, Firmness); 3] = [(60.0, Firmness::Rooted), (14.0, Firmness::Firm), (4.0, Firmness::Settling)];

/// When so many times the stability have gone by since the last review, the chance to remember is about eight in ten: one step less.
const FADES_AFTER: f64 = 2.4;

const SECONDS_OF_A_DAY: f64 = 86_400.0;

impl Firmness {
    pub const ALL: [Self; 4] = [Self::Fresh, Self::Settling, Self::Firm, Self::Rooted];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Settling => "settling",
            Self::Firm => "firm",
            Self::Rooted => "rooted",
        }
    }

    /// From 1 to 4.
    pub fn step(self) -> usize {
        self as usize + 1
    }

    /// What reviews say of an exercise.
    pub(super) fn of_card(card: &ReviewCard, now: Timestamp) -> Self {
        let step = STEPS.iter().find(|(days, _)| card.stability >= *days).map_or(Self::Fresh, |(_, step)| *step);
        #[expect(clippy::cast_precision_loss, reason = "days, not seconds, matter")]
        let days = now.0.saturating_sub(card.last.0) as f64 / SECONDS_OF_A_DAY;
        if days > FADES_AFTER * card.stability { step.less() } else { step }
    }

    /// What can be said of an exercise that was done and has not come back yet: by the tries it took, and the hints.
    pub(super) fn of_first_time(tries: u32, hints: u32) -> Self {
        match (tries, hints) {
            (0..=2, 0) => Self::Firm,
            (0..=5, 0..=1) => Self::Settling,
            _ => Self::Fresh,
        }
    }

    /// What several exercises say together: their mean, rounded to the nearest.
    pub(super) fn mean(all: &[Self]) -> Option<Self> {
        let steps: usize = all.iter().map(|firmness| firmness.step()).sum();
        let rounded = (2 * steps + all.len()).checked_div(2 * all.len())?;
        Self::ALL.get(rounded.checked_sub(1)?).copied()
    }

    fn less(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(stability: f64, days_ago: u64) -> Firmness {
        let now = Timestamp(1_000 * 86_400);
        let last = Timestamp(now.0 - days_ago * 86_400);
        Firmness::of_card(&ReviewCard { stability, difficulty: 5.0, due: now, last, count: 3 }, now)
    }

    #[test]
    fn what_has_come_back_sits_by_its_stability_and_fades_by_one_step() {
        let steps = [1.0, 4.0, 14.0, 60.0, 4_000.0].map(|stability| card(stability, 0));
        assert_eq!(steps, [Firmness::Fresh, Firmness::Settling, Firmness::Firm, Firmness::Rooted, Firmness::Rooted]);
        assert_eq!(
            (card(60.0, 60), card(60.0, 145), card(1.0, 900)),
            (Firmness::Rooted, Firmness::Firm, Firmness::Fresh)
        );
        assert_eq!(card(f64::NAN, 1), Firmness::Fresh, "a file may hold anything");
    }

    #[test]
    fn the_first_time_goes_by_tries_and_hints() {
        let firmness = |tries, hints| Firmness::of_first_time(tries, hints).word();
        assert_eq!(
            [firmness(1, 0), firmness(3, 0), firmness(1, 1), firmness(9, 0)],
            ["firm", "settling", "settling", "fresh"]
        );
    }

    #[test]
    fn several_are_as_firm_as_their_mean() {
        use Firmness::{Firm, Fresh, Rooted, Settling};
        assert_eq!(Firmness::mean(&[]), None);
        assert_eq!(Firmness::mean(&[Fresh, Rooted]), Some(Firm));
        assert_eq!(Firmness::mean(&[Fresh, Fresh, Settling]), Some(Fresh));
        assert_eq!(Firmness::mean(&[Rooted, Rooted, Firm]), Some(Rooted));
    }
}
