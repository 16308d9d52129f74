//! Which exercises are proved now, and in which order.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant, SystemTime},
};

/// What was asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct ScopeRequest {
    /// Only what is not known to be sound as it is.
    pub(crate) changed: bool,
    /// No further exercise is begun after this time.
    pub(crate) within: Option<Duration>,
    /// What differs from a commit: alone where no time is set, otherwise before all others and in any case.
    pub(crate) since: Option<BTreeSet<usize>>,
}

/// What is proved, in this order. Exercises are meant by their place in the list that was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) order: Vec<usize>,
    /// How many of them, from the first on, are proved whatever time it takes.
    pub(crate) must: usize,
    /// How many were left out since they are known to be sound.
    pub(crate) unchanged: usize,
    /// When no other exercise is begun any more.
    pub(crate) deadline: Option<Instant>,
}

/// A machine without memory of proofs begins further on each day, by one of so many parts of the course: where a tenth can be
/// proved in the time there is, ten days prove all of it.
const DAYS: u64 = 10;
const DAY: u64 = 24 * 3600;

/// Chooses. `proved` has for each exercise when it was proved sound as it is, if it was.
pub(crate) fn scope(request: &ScopeRequest, proved: &[Option<SystemTime>], now: SystemTime) -> Scope {
    let is_meant = |index: &usize| match &request.since {
        Some(since) if request.within.is_none() => since.contains(index),
        _ => true,
    };
    let meant: Vec<usize> = (0..proved.len()).filter(is_meant).collect();
    let is_first =
        |index: &usize| request.within.is_some() && request.since.as_ref().is_some_and(|since| since.contains(index));
    let (first, rest): (Vec<usize>, Vec<usize>) = meant.into_iter().partition(is_first);
    let (mut new, mut known): (Vec<usize>, Vec<usize>) = rest.into_iter().partition(|&index| proved[index].is_none());
    let mut unchanged = 0;
    if request.changed {
        unchanged = known.len();
        known.clear();
    }
    if request.within.is_some() {
        let day = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs() / DAY;
        let part = usize::try_from(day % DAYS).unwrap_or(0);
        let begin = new.len() * part / 10;
        new.rotate_left(begin);
        known.sort_by_key(|&index| proved[index]);
    } else {
        // The order of the course.
        new.append(&mut known);
        new.sort_unstable();
    }
    let must = if request.within.is_some() { first.len() } else { new.len() };
    let order = first.into_iter().chain(new).chain(known).collect();
    Scope { order, must, unchanged, deadline: request.within.and_then(|within| Instant::now().checked_add(within)) }
}

impl Scope {
    /// Whether the exercise with this place in `order` may be begun now. With several Pythons, the one with this number of so many
    /// has its share of the time only.
    pub(crate) fn may_begin(&self, place: usize, begun: Instant, python: usize, pythons: usize) -> bool {
        let Some(deadline) = self.deadline else { return true };
        let share = |part: usize| u32::try_from(part).unwrap_or(u32::MAX);
        let time = deadline.saturating_duration_since(begun) * share(python + 1) / share(pythons.max(1));
        place < self.must || begun.elapsed() < time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(days: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(days * DAY)
    }

    fn order(request: &ScopeRequest, proved: &[Option<u64>], day: u64) -> (Vec<usize>, usize, usize) {
        let proved: Vec<Option<SystemTime>> = proved.iter().map(|day| day.map(at)).collect();
        let scope = scope(request, &proved, at(day));
        (scope.order, scope.must, scope.unchanged)
    }

    #[test]
    fn everything_or_what_is_not_known_or_what_a_commit_tells() {
        let proved = [Some(3), None, Some(1), None];
        let all = ScopeRequest::default();
        assert_eq!(order(&all, &proved, 50), (vec![0, 1, 2, 3], 4, 0));
        let changed = ScopeRequest { changed: true, ..all.clone() };
        assert_eq!(order(&changed, &proved, 50), (vec![1, 3], 2, 2));
        let since = ScopeRequest { since: Some([2, 3].into()), ..all.clone() };
        assert_eq!(order(&since, &proved, 50), (vec![2, 3], 2, 0));
        let both = ScopeRequest { changed: true, ..since };
        assert_eq!(order(&both, &proved, 50), (vec![3], 1, 1));
    }

    #[test]
    fn with_a_time_limit_the_commit_comes_first_then_what_is_not_known_then_the_oldest() {
        let within = ScopeRequest { within: Some(Duration::from_secs(60)), ..ScopeRequest::default() };
        let proved = [Some(3), None, Some(1), None, Some(2)];
        assert_eq!(order(&within, &proved, 50), (vec![1, 3, 2, 4, 0], 0, 0));
        let since = ScopeRequest { since: Some([4].into()), ..within.clone() };
        assert_eq!(order(&since, &proved, 50), (vec![4, 1, 3, 2, 0], 1, 0));
        let changed = ScopeRequest { changed: true, ..since };
        assert_eq!(order(&changed, &proved, 50), (vec![4, 1, 3], 1, 2));
    }

    #[test]
    fn a_machine_that_remembers_nothing_comes_to_everything_within_ten_days() {
        let within = ScopeRequest { within: Some(Duration::from_secs(60)), ..ScopeRequest::default() };
        let proved = [None; 57];
        let mut seen = BTreeSet::new();
        for day in 100..110 {
            // A tenth, rounded up, is what the time allows.
            seen.extend(order(&within, &proved, day).0.into_iter().take(6));
        }
        assert_eq!(seen.len(), 57);
    }

    #[test]
    fn what_must_be_proved_is_begun_at_any_time() {
        let request = ScopeRequest { within: Some(Duration::ZERO), since: Some([1].into()), ..ScopeRequest::default() };
        let scope = scope(&request, &[None, None], at(0));
        let begun = Instant::now();
        assert!(scope.may_begin(0, begun, 0, 1) && !scope.may_begin(1, begun, 0, 1));
    }
}
