//! The text that learners read when the task is not in the starter.

use crate::course::ExerciseOrigin;

/// Where an exercise comes from, beyond what its [`ExerciseOrigin`] says.
pub(super) struct Links<'a> {
    /// Its page in the web.
    pub(super) page: Option<&'a str>,
    /// The name of the licence's file in the folder above.
    pub(super) licence: Option<&'a str>,
}

/// A `README.md`: the title, the sections that have a text, and where the exercise comes from.
pub(super) fn readme(title: &str, sections: &[(&str, String)], origin: &ExerciseOrigin, links: &Links<'_>) -> String {
    let mut text = format!("# {title}\n");
    for (heading, body) in sections.iter().filter(|(_, body)| !body.trim().is_empty()) {
        text.extend(["\n## ", heading, "\n\n", body.trim(), "\n"]);
    }
    text.push_str("\n## Where this exercise comes from\n\n");
    let mut said = vec![match links.page {
        Some(page) => format!("From: [{}]({page})", origin.from),
        None => format!("From: {}", origin.from),
    }];
    for (what, people) in [("Written by", &origin.authors), ("With contributions by", &origin.contributors)] {
        if !people.is_empty() {
            said.push(format!("{what}: {}", people.join(", ")));
        }
    }
    match (&origin.source, &origin.source_url) {
        (Some(source), Some(url)) => said.push(format!("Source: {source} <{url}>")),
        (Some(only), None) | (None, Some(only)) => said.push(format!("Source: {only}")),
        (None, None) => {}
    }
    if let Some(licence) = &origin.licence {
        let file = links.licence.map(|file| format!(", see `../{file}`")).unwrap_or_default();
        said.push(format!("Licence: {licence}{file}"));
    }
    for line in &said {
        text.extend(["- ", line, "\n"]);
    }
    text
}

/// A text without the heading that it begins with: it gets another one.
pub(super) fn without_heading(text: &str) -> &str {
    let text = text.trim_start();
    if text.starts_with("# ") { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_without_a_text_are_left_out_and_the_origin_comes_last() {
        let origin =
            ExerciseOrigin { from: "A track".into(), licence: Some("MIT".into()), ..ExerciseOrigin::default() };
        let sections =
            [("Introduction", " \n".to_owned()), ("Instructions", without_heading("\n# X\n\nDo it.\n").into())];
        let links = Links { page: None, licence: Some("LICENSE.x") };
        let wanted = "# T\n\n## Instructions\n\nDo it.\n\n## Where this exercise comes from\n\n- From: A track\n- Licence: MIT, see `../LICENSE.x`\n";
        assert_eq!(readme("T", &sections, &origin, &links), wanted);
    }
}
