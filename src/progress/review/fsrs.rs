//! FSRS-6, the Free Spaced Repetition Scheduler: how firmly something sits in a memory, and when it should come back.
//!
//! Formulas and parameters are those that Open Spaced Repetition has published
//! (<https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>), and the tests are theirs. Their crate `fsrs` also fits the
//! parameters to a person, for which it brings a library for neural networks; that takes more reviews than a course can ask for.

use std::ops::RangeInclusive;

/// How a review went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// It was forgotten.
    Again,
    /// It was remembered with trouble.
    Hard,
    /// It was remembered.
    Good,
    /// It was no trouble at all.
    Easy,
}

impl Grade {
    /// From 1 to 4.
    fn number(self) -> f64 {
        match self {
            Self::Again => 1.0,
            Self::Hard => 2.0,
            Self::Good => 3.0,
            Self::Easy => 4.0,
        }
    }
}

/// What a memory is like after a review.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    /// Days until it is remembered with a probability of nine in ten.
    pub stability: f64,
    /// From 1 to 10.
    pub difficulty: f64,
}

/// The parameters that were fitted to some hundred million reviews of ten thousand people.
const W: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
/// The probability with which something is still to be remembered when it comes back.
const RETENTION: f64 = 0.9;
const STABILITY: RangeInclusive<f64> = 0.001..=36_500.0;
const DIFFICULTY: RangeInclusive<f64> = 1.0..=10.0;
/// Whatever it is, it comes back about once a year.
pub const LONGEST: u32 = 365;

/// How much of the days between two borders an interval may be moved by.
const FUZZ: [(f64, f64, f64); 3] = [(2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, f64::INFINITY, 0.05)];

impl Memory {
    /// After the first time.
    pub fn new(grade: Grade) -> Self {
        let stability = match grade {
            Grade::Again => W[0],
            Grade::Hard => W[1],
            Grade::Good => W[2],
            Grade::Easy => W[3],
        };
        Self { stability, difficulty: first_difficulty(grade) }.clamped()
    }

    /// After a review, so many whole days after the one before.
    #[must_use]
    pub fn after(self, grade: Grade, days: u32) -> Self {
        let before = self.clamped();
        let stability = match grade {
            _ if days == 0 => before.stability_of_the_same_day(grade),
            Grade::Again => before.stability_after_forgetting(days),
            _ => before.stability_after_recall(grade, days),
        };
        Self { stability, difficulty: before.next_difficulty(grade) }.clamped()
    }

    /// The probability that it is remembered after so many days.
    pub fn retrievability(self, days: u32) -> f64 {
        (1.0 + factor() * f64::from(days) / self.clamped().stability).powf(-W[20])
    }

    /// After how many days it should come back: at least one.
    pub fn interval(self) -> u32 {
        let days = self.clamped().stability / factor() * (RETENTION.powf(-1.0 / W[20]) - 1.0);
        whole(days).clamp(1, LONGEST)
    }

    /// A file may hold anything.
    fn clamped(self) -> Self {
        let within = |value: f64, range: RangeInclusive<f64>, otherwise: f64| {
            if value.is_nan() { otherwise } else { value.clamp(*range.start(), *range.end()) }
        };
        Self {
            stability: within(self.stability, STABILITY, *STABILITY.start()),
            difficulty: within(self.difficulty, DIFFICULTY, *DIFFICULTY.end()),
        }
    }

    fn stability_of_the_same_day(self, grade: Grade) -> f64 {
        let increase = (W[17] * (grade.number() - 3.0 + W[18])).exp() * self.stability.powf(-W[19]);
        self.stability * if grade >= Grade::Good { increase.max(1.0) } else { increase }
    }

    fn stability_after_recall(self, grade: Grade, days: u32) -> f64 {
        let forgotten = 1.0 - self.retrievability(days);
        let by_grade = match grade {
            Grade::Hard => W[15],
            Grade::Easy => W[16],
            _ => 1.0,
        };
        let increase = W[8].exp()
            * (11.0 - self.difficulty)
            * self.stability.powf(-W[9])
            * (forgotten * W[10]).exp_m1()
            * by_grade;
        self.stability * (increase + 1.0)
    }

    fn stability_after_forgetting(self, days: u32) -> f64 {
        let forgotten = 1.0 - self.retrievability(days);
        let long = W[11]
            * self.difficulty.powf(-W[12])
            * ((self.stability + 1.0).powf(W[13]) - 1.0)
            * (forgotten * W[14]).exp();
        long.min(self.stability / (W[17] * W[18]).exp())
    }

    fn next_difficulty(self, grade: Grade) -> f64 {
        let change = -W[6] * (grade.number() - 3.0);
        let damped = self.difficulty + (10.0 - self.difficulty) / 9.0 * change;
        W[7] * first_difficulty(Grade::Easy) + (1.0 - W[7]) * damped
    }
}

/// Not clamped: what difficulties tend to may be below 1.
fn first_difficulty(grade: Grade) -> f64 {
    W[4] - (W[5] * (grade.number() - 1.0)).exp() + 1.0
}

/// Makes the curve of forgetting pass nine in ten after as many days as the stability says.
fn factor() -> f64 {
    0.9f64.powf(-1.0 / W[20]) - 1.0
}

/// Between which days something may come back instead of after exactly so many: what was done on one day is to be spread.
pub fn fuzzed(interval: u32) -> RangeInclusive<u32> {
    let days = f64::from(interval);
    if days < FUZZ[0].0 {
        return interval..=interval;
    }
    let delta = FUZZ.iter().fold(1.0, |sum, (from, to, part)| sum + part * (days.min(*to) - from).max(0.0));
    let latest = whole(days + delta).min(LONGEST).max(interval);
    whole(days - delta).clamp(2, latest)..=latest
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days, and a cast of a float saturates")]
fn whole(days: f64) -> u32 {
    days.round() as u32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Grade::*, *};

    fn near(found: &[f64], wanted: &[f64], tolerance: f64) {
        assert_eq!(found.len(), wanted.len());
        for (found, wanted) in found.iter().zip(wanted) {
            assert!((found - wanted).abs() <= tolerance * wanted.abs().max(1.0), "{found} in place of {wanted}");
        }
    }

    const GRADES: [Grade; 4] = [Again, Hard, Good, Easy];

    /// `test_power_forgetting_curve` of fsrs-rs (`src/model_v6.rs`).
    #[test]
    fn the_curve_of_forgetting_is_the_published_one() {
        let of = |(days, stability)| Memory { stability, difficulty: 5.0 }.retrievability(days);
        let found = [(0, 1.0), (1, 2.0), (2, 3.0), (3, 4.0), (4, 4.0), (5, 2.0)].map(of);
        near(&found, &[1.0, 0.940_344_3, 0.925_378_6, 0.918_522_9, 0.9, 0.826_135_9], 1e-5);
    }

    /// `test_next_difficulty` of fsrs-rs.
    #[test]
    fn difficulties_are_the_published_ones() {
        let of = |grade| Memory { stability: 5.0, difficulty: 5.0 }.after(grade, 1).difficulty;
        near(&GRADES.map(of), &[8.341_763, 6.665_995_6, 4.990_228, 3.314_461_5], 1e-6);
    }

    /// `test_forward` of fsrs-rs: the same grade twice, one or two days apart.
    #[test]
    fn two_reviews_are_the_published_ones() {
        let twice = [(Again, 1), (Hard, 1), (Good, 1), (Easy, 1), (Again, 2), (Hard, 2)]
            .map(|(grade, days)| Memory::new(grade).after(grade, days));
        let stabilities = [0.100_885_89, 3.249_412_3, 7.3153, 18.014_914, 0.112_798_266, 4.469_457_6];
        near(&twice.map(|memory| memory.stability), &stabilities, 1e-5);
        let difficulties = [8.806_304, 6.740_459_4, 2.111_214_2, 1.0, 8.806_304, 6.740_459_4];
        near(&twice.map(|memory| memory.difficulty), &difficulties, 1e-5);
    }

    fn memory(reviews: &[(Grade, u32)]) -> Memory {
        let (first, rest) = reviews.split_first().unwrap();
        rest.iter().fold(Memory::new(first.0), |memory, (grade, days)| memory.after(*grade, *days))
    }

    /// `test_memo_state` of py-fsrs (`tests/test_basic.py`) and of fsrs-rs.
    #[test]
    fn a_history_is_the_published_one() {
        let found = memory(&[(Again, 0), (Good, 0), (Good, 1), (Good, 3), (Good, 8), (Good, 21)]);
        near(&[found.stability, found.difficulty], &[53.626_91, 6.357_486_7], 1e-6);
    }

    /// `test_review_card` of py-fsrs. Its learning steps, of minutes, are reviews of the same day here.
    #[test]
    fn intervals_are_the_published_ones() {
        let mut memory = Memory::new(Good);
        let mut intervals = Vec::new();
        let mut days = 0;
        for grade in [Good, Good, Good, Good, Good, Again, Again, Good, Good, Good, Good, Good] {
            memory = memory.after(grade, days);
            let unlimited = whole(memory.stability).max(1);
            days = if grade == Again { 0 } else { unlimited };
            intervals.push(days);
            assert_eq!(memory.interval(), unlimited.min(LONGEST));
        }
        assert_eq!(intervals, [2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
    }

    /// `test_repeated_correct_reviews` and `test_stability_lower_bound` of py-fsrs.
    #[test]
    fn limits_hold_however_often() {
        let easy = (0..10).fold(Memory::new(Easy), |memory, _| memory.after(Easy, 0));
        near(&[easy.difficulty], &[1.0], 0.0);
        let forgotten = (0..1000).fold(Memory::new(Again), |memory, _| memory.after(Again, 1));
        assert!(forgotten.stability >= 0.001 && forgotten.interval() == 1);
    }

    #[test]
    fn intervals_are_moved_as_published() {
        // What `_get_fuzz_range` of py-fsrs gives.
        let found = [1, 2, 3, 5, 7, 12, 20, 60, 300].map(|days| fuzzed(days).into_inner());
        let wanted = [(1, 1), (2, 2), (2, 4), (4, 6), (5, 9), (10, 14), (17, 23), (55, 65), (283, 317)];
        assert_eq!(found, wanted);
        assert_eq!(fuzzed(LONGEST).into_inner(), (345, LONGEST));
    }

    proptest! {
        #[test]
        fn whatever_a_file_holds_it_comes_back(
            stability in any::<f64>(), difficulty in any::<f64>(), grade in 0usize..4, days in any::<u32>(),
        ) {
            let before = Memory { stability, difficulty };
            let after = before.after(GRADES[grade], days);
            prop_assert!(STABILITY.contains(&after.stability) && DIFFICULTY.contains(&after.difficulty), "{after:?}");
            for memory in [before, after] {
                prop_assert!((1..=LONGEST).contains(&memory.interval()));
                let range = fuzzed(memory.interval());
                prop_assert!(*range.start() >= 1 && *range.end() <= LONGEST && !range.is_empty());
                prop_assert!(range.contains(&memory.interval()));
                prop_assert!((0.0..=1.0).contains(&memory.retrievability(days)));
            }
        }

        #[test]
        fn a_better_grade_never_comes_back_sooner(
            stability in 0.01f64..400.0, difficulty in 1.0f64..10.0, days in 0u32..800,
        ) {
            let memory = Memory { stability, difficulty };
            let intervals = GRADES.map(|grade| memory.after(grade, days).interval());
            prop_assert!(intervals.is_sorted(), "{intervals:?}");
        }
    }
}
