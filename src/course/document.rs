//! A TOML file read value by value, where each thing that is wrong becomes a finding with its place, and reading goes on.

use std::{
    collections::BTreeSet,
    ops::Range,
    path::{Path, PathBuf},
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::error::Diagnostic;

/// A TOML file with the findings made so far.
pub(super) struct TomlDocument<'t> {
    path: PathBuf,
    text: &'t str,
    pub(super) findings: Vec<Diagnostic>,
}

/// A table of it. Each getter notes its key; [`Table::finish`] reports the keys that no getter asked for.
pub(super) struct Table<'a, 't> {
    entries: &'a DeTable<'t>,
    /// Where the table is: for keys that are missing.
    span: Range<usize>,
    known: BTreeSet<&'static str>,
}

/// A value with its place.
pub(super) type Placed<T> = (T, Range<usize>);

impl<'t> TomlDocument<'t> {
    /// A document; `path` is what findings call it, relative to the course's root.
    pub(super) fn new(path: &Path, text: &'t str) -> Self {
        Self { path: path.to_path_buf(), text, findings: Vec::new() }
    }

    /// Parses it; `None` when it is not TOML, which is then among the findings.
    pub(super) fn parse(&mut self) -> Option<Spanned<DeTable<'t>>> {
        let (table, mut errors) = DeTable::parse_recoverable(self.text);
        errors.sort_by_key(|error| error.span().unwrap_or_default().start);
        let mut line = 0;
        for error in &errors {
            // What follows in the same line is mostly a consequence.
            let (this, _) = line_and_column(self.text, error.span().unwrap_or_default().start);
            if std::mem::replace(&mut line, this) == this {
                continue;
            }
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            self.report(&error.span().unwrap_or_default(), format!("not valid TOML: {message}"), None);
        }
        errors.is_empty().then_some(table)
    }

    /// The file's text.
    pub(super) fn text(&self) -> &'t str {
        self.text
    }

    /// The place of something within a string; where the string begins when it is not written there letter by letter.
    pub(super) fn within(&self, string: &Range<usize>, text: &str, offset: usize) -> Range<usize> {
        let begin = string.start + 1;
        let is_plain = self.text.get(begin..begin + text.len()) == Some(text);
        if is_plain && offset > 0 { begin + offset..string.end } else { string.clone() }
    }

    /// The line of a place, counted from 1.
    pub(super) fn line(&self, span: &Range<usize>) -> u32 {
        line_and_column(self.text, span.start).0
    }

    /// Adds a finding about a place.
    pub(super) fn report(&mut self, span: &Range<usize>, message: impl Into<String>, hint: Option<String>) {
        let place = Some(line_and_column(self.text, span.start));
        self.findings.push(Diagnostic { path: self.path.clone(), place, message: message.into(), hint });
    }

    fn wrong_type(&mut self, key: &str, wanted: &str, value: &Spanned<DeValue<'_>>) {
        let found = type_in_words(value.get_ref());
        self.report(&value.span(), format!("`{key}` must be {wanted}, not {found}"), None);
    }
}

/// What stands for a name of the author's own.
pub(super) enum NamedValue<'a, 't> {
    Text(String),
    Flag(bool),
    Table(Table<'a, 't>),
}

impl<'a, 't> Table<'a, 't> {
    /// A reader of the table at `span`.
    pub(super) fn new(entries: &'a DeTable<'t>, span: Range<usize>) -> Self {
        Self { entries, span, known: BTreeSet::new() }
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Whether the key is there, whatever its value.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    /// The key's place in the file; the table's place if the key is missing.
    pub(super) fn key_span(&self, key: &str) -> Range<usize> {
        self.entries.get_key_value(key).map_or_else(|| self.span(), |(key, _)| key.span())
    }

    /// Marks a key as known, whatever its value.
    pub(super) fn pass_over(&mut self, key: &'static str) {
        self.value(key);
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'t>>> {
        self.known.insert(key);
        self.entries.get(key)
    }

    /// A string that has more than white space in it.
    pub(super) fn string(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Placed<String>> {
        let value = self.value(key)?;
        let text = self.text_of(doc, key, value)?;
        if text.0.trim().is_empty() {
            doc.report(&text.1, format!("`{key}` is empty"), None);
            return None;
        }
        Some(text)
    }

    /// A string, which may be empty.
    pub(super) fn text(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<String> {
        let value = self.value(key)?;
        self.text_of(doc, key, value).map(|(text, _)| text)
    }

    #[expect(clippy::unused_self, reason = "keeps the readers of values together")]
    fn text_of(&self, doc: &mut TomlDocument<'_>, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Placed<String>> {
        if let DeValue::String(text) = value.get_ref() {
            return Some((text.to_string(), value.span()));
        }
        doc.wrong_type(key, "a string", value);
        None
    }

    /// A string that must be there.
    pub(super) fn required(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Placed<String>> {
        if !self.has(key) {
            self.known.insert(key);
            self.missing(doc, key);
            return None;
        }
        self.string(doc, key)
    }

    /// Reports that a key must be there and is not.
    pub(super) fn missing(&self, doc: &mut TomlDocument<'_>, key: &str) {
        doc.report(&self.span(), format!("`{key}` is missing"), None);
    }

    /// A list of strings that each have more than white space in them.
    pub(super) fn strings(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Vec<Placed<String>>> {
        let texts = self.texts(doc, key)?;
        let (kept, empty): (Vec<_>, Vec<_>) = texts.into_iter().partition(|(text, _)| !text.trim().is_empty());
        for (_, span) in empty {
            doc.report(&span, format!("an entry of `{key}` is empty"), None);
        }
        Some(kept)
    }

    /// A string, or a list of them, that each have more than white space in them.
    pub(super) fn string_or_strings(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Vec<Placed<String>> {
        let one_or_more = match self.value(key).map(Spanned::get_ref) {
            Some(DeValue::String(_)) => return self.string(doc, key).into_iter().collect(),
            Some(DeValue::Array(_)) => self.strings(doc, key),
            Some(_) => {
                if let Some(value) = self.value(key) {
                    doc.wrong_type(key, "a string or a list of strings", value);
                }
                None
            }
            None => None,
        };
        one_or_more.unwrap_or_default()
    }

    /// A list of strings, which may be empty.
    pub(super) fn texts(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Vec<Placed<String>>> {
        let value = self.value(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            doc.wrong_type(key, "a list of strings", value);
            return None;
        };
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => texts.push((text.to_string(), item.span())),
                other => {
                    let found = type_in_words(other);
                    doc.report(&item.span(), format!("each entry of `{key}` must be a string, not {found}"), None);
                }
            }
        }
        Some(texts)
    }

    /// `true` or `false`; `false` when it is not there.
    pub(super) fn flag(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> bool {
        match self.value(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, _)) => {
                doc.wrong_type(key, "`true` or `false`", value);
                false
            }
        }
    }

    /// A whole number within bounds.
    pub(super) fn integer(
        &mut self,
        doc: &mut TomlDocument<'_>,
        key: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Option<Placed<i64>> {
        let value = self.value(key)?;
        let DeValue::Integer(digits) = value.get_ref() else {
            doc.wrong_type(key, "a whole number", value);
            return None;
        };
        let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok().filter(|number| bounds.contains(number));
        if number.is_none() {
            let message = format!("`{key}` must be from {} to {}", bounds.start(), bounds.end());
            doc.report(&value.span(), message, None);
        }
        number.map(|number| (number, value.span()))
    }

    /// A number of seconds, whole or not, above 0 and up to an hour.
    pub(super) fn seconds(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<std::time::Duration> {
        let value = self.value(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(digits) => i32::from_str_radix(digits.as_str(), digits.radix()).ok().map(f64::from),
            DeValue::Float(digits) => digits.as_str().parse::<f64>().ok(),
            _ => {
                doc.wrong_type(key, "a number of seconds", value);
                return None;
            }
        };
        let number = number.filter(|&seconds| (0.001..=3600.0).contains(&seconds));
        if number.is_none() {
            doc.report(&value.span(), format!("`{key}` must be above 0 and at most 3600 seconds"), None);
        }
        number.map(std::time::Duration::from_secs_f64)
    }

    /// A table: `[key]`.
    pub(super) fn table(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Table<'a, 't>> {
        let value = self.value(key)?;
        if let DeValue::Table(entries) = value.get_ref() {
            return Some(Table::new(entries, self.key_span(key)));
        }
        doc.wrong_type(key, &format!("a table (`[{key}]`)"), value);
        None
    }

    /// A list of tables: `[[key]]`.
    pub(super) fn tables(&mut self, doc: &mut TomlDocument<'_>, key: &'static str) -> Option<Vec<Table<'a, 't>>> {
        let value = self.value(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            doc.wrong_type(key, &format!("a list of tables (`[[{key}]]`)"), value);
            return None;
        };
        let mut tables = Vec::with_capacity(items.len());
        for item in items {
            match item.get_ref() {
                DeValue::Table(entries) => tables.push(Table::new(entries, item.span())),
                other => {
                    let found = type_in_words(other);
                    doc.report(&item.span(), format!("each entry of `{key}` must be a table, not {found}"), None);
                }
            }
        }
        Some(tables)
    }

    /// A table of named tables: `[key.NAME]`, with the name of each.
    pub(super) fn named_tables(
        &mut self,
        doc: &mut TomlDocument<'_>,
        key: &'static str,
    ) -> Vec<(Placed<String>, Self)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Table(entries) = value.get_ref() else {
            doc.wrong_type(key, &format!("tables (`[{key}.NAME]`)"), value);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (name, value) in entries {
            match value.get_ref() {
                DeValue::Table(entries) => {
                    tables.push(((name.get_ref().to_string(), name.span()), Table::new(entries, name.span())));
                }
                _ => doc.wrong_type(&format!("{key}.{}", name.get_ref()), "a table", value),
            }
        }
        tables
    }

    /// A table whose keys are the author's own names, with what stands for each.
    pub(super) fn named_values(
        &mut self,
        doc: &mut TomlDocument<'_>,
        key: &'static str,
    ) -> Vec<(Placed<String>, NamedValue<'a, 't>)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Table(entries) = value.get_ref() else {
            doc.wrong_type(key, &format!("a table (`{key} = {{ … }}`)"), value);
            return Vec::new();
        };
        let mut values = Vec::new();
        for (name, value) in entries {
            let found = match value.get_ref() {
                DeValue::String(text) => NamedValue::Text(text.to_string()),
                DeValue::Boolean(flag) => NamedValue::Flag(*flag),
                DeValue::Table(entries) => NamedValue::Table(Table::new(entries, name.span())),
                _ => {
                    doc.wrong_type(&format!("{key}.{}", name.get_ref()), "a string, `false` or a table", value);
                    continue;
                }
            };
            values.push(((name.get_ref().to_string(), name.span()), found));
        }
        values
    }

    /// Reports the keys that no getter asked for.
    pub(super) fn finish(self, doc: &mut TomlDocument<'_>) {
        for key in self.entries.keys() {
            let name = key.get_ref().as_ref();
            if self.known.contains(name) {
                continue;
            }
            let known: Vec<&str> = self.known.iter().copied().collect();
            let hint = did_you_mean(name, &known).unwrap_or_else(|| format!("known are {}", known.join(", ")));
            doc.report(&key.span(), format!("unknown key `{}`", name.escape_debug()), Some(hint));
        }
    }
}

/// ``did you mean `title`?``, when something known is near.
pub(super) fn did_you_mean(given: &str, known: &[&str]) -> Option<String> {
    let near = similar::get_close_matches(&given.to_lowercase()[..], known, 1, 0.6);
    near.first().map(|near| format!("did you mean `{near}`?"))
}

/// Line and column in characters, both from 1, of a place in bytes.
pub(super) fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.matches('\n').count() + 1;
    // A byte order mark takes no column.
    let column = before[start..].trim_start_matches('\u{feff}').chars().count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

fn type_in_words(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
