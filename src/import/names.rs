//! Names of exercises and phases, made from what others call theirs.

/// Characters of a name in a course.
const LONGEST: usize = 32;

/// `guidos-gorgeous-lasagna` and `Guidos Gorgeous Lasagna` become `guidos_gorgeous_lasagna`. A name that is too long loses its last
/// words. Empty when there is no letter or digit in it.
pub(super) fn name(theirs: &str) -> String {
    let mut name = String::new();
    for c in theirs.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
    }
    if name.len() > LONGEST {
        let end = name[..=LONGEST].rfind('_').unwrap_or(LONGEST);
        name.truncate(end);
    }
    name.truncate(name.trim_end_matches('_').len());
    name
}

/// A slug as the syllabus has them: lowercase letters, digits and `-`.
pub(super) fn slug(theirs: &str) -> String {
    name(theirs).replace('_', "-")
}

/// `two_sum` becomes `Two sum`.
pub(super) fn title(name: &str) -> String {
    let words = name.replace('_', " ");
    let mut letters = words.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What to sort by so that `loops2` comes before `loops10`.
pub(super) fn natural(name: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, u64)> = Vec::new();
    for part in name.split_inclusive(|c: char| c.is_ascii_digit()) {
        let word = part.trim_end_matches(|c: char| c.is_ascii_digit());
        let digit = part[word.len()..].parse().unwrap_or(0);
        match parts.last_mut() {
            Some((_, number)) if word.is_empty() => *number = number.saturating_mul(10).saturating_add(digit),
            _ => parts.push((word.to_owned(), digit)),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_they_call_it_a_course_can() {
        for (theirs, ours) in [
            ("guidos-gorgeous-lasagna", "guidos_gorgeous_lasagna"),
            ("99-bottles", "99_bottles"),
            ("Two Sum", "two_sum"),
            ("--x--", "x"),
            ("été", "t"),
            ("…", ""),
            ("a-very-long-name-of-an-exercise-in-a-track", "a_very_long_name_of_an_exercise"),
            ("abcdefghijklmnopqrstuvwxyzabcdefghijklmnop", "abcdefghijklmnopqrstuvwxyzabcdef"),
        ] {
            assert_eq!(name(theirs), ours, "{theirs}");
        }
        assert_eq!(title("two_sum"), "Two sum");
    }

    #[test]
    fn numbers_count_as_numbers() {
        let mut sorted = ["loops10", "b", "loops2", "a3b12", "loops1", "a3b2"];
        sorted.sort_by_key(|name| natural(name));
        assert_eq!(sorted, ["a3b2", "a3b12", "b", "loops1", "loops2", "loops10"]);
    }
}
