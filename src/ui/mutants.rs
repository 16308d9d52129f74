//! What `dev mutate` found, for people.

use super::text::{Line, Style, Text};
use crate::course::{
    Phase,
    mutation::{Mutation, Survivor, TellingInput, score},
};

/// The survivors of one exercise, each as a diff of the solution; nothing where all were caught.
pub fn survivors(mutation: &Mutation) -> Text {
    let mut text = Text::new();
    if mutation.survivors.is_empty() {
        return text;
    }
    text.push(
        Line::of(" ✗ ", Style::Bad)
            .with(&mutation.exercise, Style::Strong)
            .with(format!(" · {} of {} caught", mutation.caught, mutation.counted()), Style::Dim),
    );
    text.extend(mutation.survivors.iter().flat_map(survivor_lines));
    text.push(Line::empty());
    text
}

/// A change that no test noticed, as a diff of the solution.
pub fn survivor_lines(survivor: &Survivor) -> Text {
    let mut text = vec![Line::of(format!("   {}:{}", survivor.file.display(), survivor.line), Style::Dim)];
    text.extend(survivor.before.iter().map(|line| Line::of(format!("   - {line}"), Style::Expected)));
    text.extend(survivor.after.iter().map(|line| Line::of(format!("   + {line}"), Style::Actual)));
    if let Some(TellingInput { call, solution, version }) = &survivor.telling {
        text.push(Line::of(
            format!("   a test could look at `{call}`: it {solution}, and so changed it {version}"),
            Style::Plain,
        ));
    }
    text
}

/// The scores of phases and of the course.
pub fn scores(phases: &[Phase], mutations: &[Mutation]) -> Text {
    let mut text = Text::new();
    let of_phases = phases.iter().map(|phase| {
        let those: Vec<&Mutation> = mutations.iter().filter(|one| one.phase == phase.name).collect();
        (phase.name.as_str(), those)
    });
    let mut rows: Vec<(&str, Vec<&Mutation>)> = of_phases.filter(|(_, those)| !those.is_empty()).collect();
    if rows.len() != 1 {
        rows.push(("all", mutations.iter().collect()));
    }
    for (name, those) in rows {
        let sum = |count: fn(&Mutation) -> usize| those.iter().map(|one| count(one)).sum::<usize>();
        let (caught, counted, excused) = (sum(|one| one.caught), sum(Mutation::counted), sum(|one| one.excused));
        let share = score(those.iter().copied()).map_or("–".to_owned(), |share| format!("{share} %"));
        let style = if caught == counted { Style::Good } else { Style::Strong };
        let mut line = Line::of(format!(" {name:<22}"), Style::Plain)
            .with(format!("{share:>6}"), style)
            .with(format!("   {caught} of {counted} mutants caught"), Style::Plain);
        if excused > 0 {
            line.push(format!(" · {excused} excused"), Style::Dim);
        }
        text.push(line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &Text) -> Vec<String> {
        text.iter().map(Line::plain).collect()
    }

    #[test]
    fn a_survivor_is_a_diff_of_the_solution() {
        let survivor = Survivor::between("solutions/a.py".into(), "x\nreturn a < b\n", "x\nreturn a <= b\n");
        let mutation =
            Mutation { exercise: "a1".into(), run: 4, caught: 3, survivors: vec![survivor], ..Mutation::default() };
        let expected = [" ✗ a1 · 3 of 4 caught", "   solutions/a.py:2", "   - return a < b", "   + return a <= b", ""];
        assert_eq!(plain(&survivors(&mutation)), expected);
        assert_eq!(survivors(&Mutation::default()), Text::new());
    }

    #[test]
    fn each_phase_has_its_score() {
        let phases = ["01_core", "02_more"].map(|name| Phase { name: name.into(), ..Phase::default() });
        let of = |phase: &str, caught, run, excused| Mutation {
            phase: phase.into(),
            run,
            caught,
            excused,
            ..Mutation::default()
        };
        let mutations = [of("01_core", 9, 11, 1), of("02_more", 5, 5, 0)];
        assert_eq!(
            plain(&scores(&phases, &mutations)),
            [
                " 01_core                 90 %   9 of 10 mutants caught · 1 excused",
                " 02_more                100 %   5 of 5 mutants caught",
                " all                     93 %   14 of 15 mutants caught · 1 excused",
            ]
        );
    }
}
