//! The order of exercises that build on each other.

/// What matters of an exercise.
pub(super) struct TaughtStep {
    /// What it teaches.
    pub(super) teaches: Vec<String>,
    /// What must have been taught before.
    pub(super) needs: Vec<String>,
    /// 0 where nobody says.
    pub(super) difficulty: u8,
}

/// An order in which everything is taught before it is needed; of those that could come next, the easiest does, and of equally easy
/// ones the one that is listed first. What none of the steps teaches is no obstacle. The error is a circle: each needs what the
/// next one teaches, and the last one what the first one does.
pub(super) fn order(steps: &[TaughtStep]) -> Result<Vec<usize>, Vec<usize>> {
    let is_before = |step: &TaughtStep, other: &TaughtStep| step.needs.iter().any(|need| other.teaches.contains(need));
    let before = |step| (0..steps.len()).filter(|&other| is_before(step, &steps[other])).collect();
    let before: Vec<Vec<usize>> = steps.iter().map(before).collect();
    let mut done = vec![false; steps.len()];
    let mut ordered = Vec::with_capacity(steps.len());
    while ordered.len() < steps.len() {
        let waiting = (0..steps.len()).filter(|&index| !done[index]);
        let ready = waiting.filter(|&index| before[index].iter().all(|&needed| done[needed]));
        let Some(next) = ready.min_by_key(|&index| (steps[index].difficulty, index)) else {
            return Err(circle(&before, &done));
        };
        done[next] = true;
        ordered.push(next);
    }
    Ok(ordered)
}

/// A circle among those that are not done, of which each waits for another one.
fn circle(before: &[Vec<usize>], done: &[bool]) -> Vec<usize> {
    let mut path: Vec<usize> = Vec::new();
    let mut next = done.iter().position(|done| !done);
    while let Some(index) = next {
        if let Some(start) = path.iter().position(|&seen| seen == index) {
            return path.split_off(start);
        }
        path.push(index);
        next = before[index].iter().copied().find(|&needed| !done[needed]);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(teaches: &str, needs: &str, difficulty: u8) -> TaughtStep {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        TaughtStep { teaches: words(teaches), needs: words(needs), difficulty }
    }

    #[test]
    fn what_is_needed_comes_first_then_what_is_easier_then_what_is_listed_first() {
        let steps = [
            step("loops", "lists basics", 1),
            step("lists", "basics", 5),
            step("basics", "", 9),
            step("", "", 9),
            step("", "", 2),
        ];
        assert_eq!(order(&steps), Ok(vec![4, 2, 1, 0, 3]));
    }

    #[test]
    fn what_nobody_teaches_is_no_obstacle() {
        assert_eq!(order(&[step("a", "elsewhere", 1)]), Ok(vec![0]));
    }

    #[test]
    fn a_circle_is_told_without_what_only_waits_for_it() {
        let steps = [step("x", "a", 1), step("a", "b", 1), step("b", "c", 1), step("c", "a", 1), step("ok", "", 1)];
        assert_eq!(order(&steps), Err(vec![1, 2, 3]));
        assert_eq!(order(&[step("self", "self", 1)]), Err(vec![0]));
    }
}
