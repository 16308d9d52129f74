//! Names that are missing: variables, imports, attributes.

use super::{
    exception::ExceptionClue,
    known_names::{METHODS, home_of, is_builtin, method_of, value_of},
    origins::{known_none, without_value},
    pattern::captures,
    words::{a_value, any_of, article, is_name},
};

/// `NameError` and `UnboundLocalError`.
pub(super) fn name_error(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    if let Some([name]) =
        captures("cannot access local variable '{}' where it is not associated with a value", clue.message)
    {
        if is_builtin(name) {
            return Some(vec![format!(
                "`{name}` gets a value in this function, so in all of it `{name}` is your own variable and not Python's function. \
                 Give the variable another name."
            )]);
        }
        return Some(without_value(clue).unwrap_or_else(|| {
            vec![
                format!("The function uses `{name}` before giving it a value."),
                "A name that gets a value anywhere in a function belongs to that function. Give it a value first."
                    .into(),
            ]
        }));
    }
    if let Some([name]) = captures(
        "cannot access free variable '{}' where it is not associated with a value in enclosing scope",
        clue.message,
    ) {
        return Some(vec![format!("The inner function uses `{name}` before the outer one gives it a value.")]);
    }
    let [name] = captures("name '{}' is not defined", clue.message)?;
    if let Some(right) = value_of(name) {
        return Some(vec![format!("Python writes `{right}` for `{name}`.")]);
    }
    let prints = ["console", "System", "printf", "puts", "cout", "echo", "println"];
    if prints.contains(&name) && clue.suggestions.is_empty() {
        return Some(vec!["Python shows a value with `print(…)`.".into()]);
    }
    if name == "self" {
        return Some(vec![
            "Only a method knows `self`, and only when `self` is its first parameter. Is it missing between the brackets of `def`?"
                .into(),
        ]);
    }
    if clue.source().trim_start().starts_with("__all__") {
        return Some(vec![format!("In `__all__` the names are texts, so they need quotes: `\"{name}\"`.")]);
    }
    if let Some(sentences) = without_value(clue) {
        return Some(sentences);
    }
    if given_later(clue, name) {
        return Some(vec![format!(
            "`{name}` is used here before it gets its value further down. Python runs the lines from top to bottom."
        )]);
    }
    if clue.source().trim_start().strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with("==")) {
        return Some(vec![format!(
            "`==` asks whether two values are equal. To give `{name}` its value, write one `=`."
        )]);
    }
    if let Some(sentence) = method_as_function(clue, name) {
        return Some(vec![sentence]);
    }
    if clue.details.contains_key("in_class") {
        return Some(vec![format!(
            "`{name}` is a method of the class, so it is called on the object: `self.{name}(…)`."
        )]);
    }
    if let Some(module) = clue.details.get("in_module") {
        return Some(vec![format!(
            "`{name}` is in the module `{module}`, so the module comes before it: `{module}.{name}`."
        )]);
    }
    let is_module = clue.details.contains_key("own_module").then(|| format!("import {name}"));
    let home = home_of(name).or(is_module);
    let is_compared =
        clue.source().contains(&format!("= {name}")) && clue.suggestions.iter().all(|found| is_builtin(found));
    if is_compared && (clue.details.contains_key("as_text") || !clue.suggestions.is_empty()) {
        return Some(vec![format!(
            "Python doesn't know the name `{name}` here. If you mean it as text, it needs quotes: `\"{name}\"`."
        )]);
    }
    if !clue.suggestions.is_empty() {
        let question = format!("You wrote `{name}`; did you mean {}?", any_of(clue.suggestions));
        let import =
            home.map(|import| format!("If you mean Python's own `{name}`, write `{import}` at the top of the file."));
        return Some(std::iter::once(question).chain(import).collect());
    }
    if let Some(import) = home {
        return Some(vec![format!(
            "`{name}` has to be imported before it can be used: write `{import}` at the top of the file."
        )]);
    }
    if clue.source().contains(&format!("{name}(")) {
        return Some(vec![
            format!("There is no function `{name}` here."),
            format!(
                "Is it one of Python's, such as `print`, that is meant? One of your own begins with `def {name}(…):`, above this line."
            ),
        ]);
    }
    Some(vec![
        format!("Python doesn't know the name `{name}` here."),
        format!(
            "If you mean it as text, it needs quotes: `\"{name}\"`. If it is a variable, give it a value before this line."
        ),
    ])
}

/// `strip(text)`
fn method_as_function(clue: &ExceptionClue<'_>, name: &str) -> Option<String> {
    let method = METHODS.contains(&name).then_some(name)?;
    let (before, argument) = clue.source().split_once(&format!("{method}("))?;
    let argument = argument.split([',', ')']).next().unwrap_or_default().trim();
    let example = if is_name(argument) { argument } else { "value" };
    (!before.ends_with(|c: char| c.is_alphanumeric() || c == '_')).then(|| {
        format!("`{method}` is a method: it comes after the value it works on, with a point between: `{example}.{method}(…)`.")
    })
}

/// Is there a line below the marked one that gives the name its value?
fn given_later(clue: &ExceptionClue<'_>, name: &str) -> bool {
    let Some(excerpt) = &clue.problem.excerpt else { return false };
    let Some(mark) = excerpt.mark else { return false };
    let below = (mark + 1).saturating_sub(excerpt.first_line) as usize;
    excerpt.lines.iter().skip(below).any(|line| {
        let line = line.trim_start();
        let assigned = line.strip_prefix(name).is_some_and(|rest| {
            let rest = rest.trim_start();
            rest.starts_with('=') && !rest.starts_with("==")
        });
        assigned || line.strip_prefix("def ").is_some_and(|rest| rest.starts_with(&format!("{name}(")))
    })
}

/// `ImportError` and `ModuleNotFoundError`.
pub(super) fn import_error(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let module = clue.detail("module");
    if clue.message.contains("partially initialized module") {
        return Some(circular(module));
    }
    if module.is_empty() {
        return None;
    }
    if clue.type_name == "ModuleNotFoundError" {
        return Some(no_module(clue, module));
    }
    let name = clue.detail("attribute");
    if name.is_empty() {
        return None;
    }
    let asker = if clue.in_test() { "The test asks" } else { "Your file asks" };
    if !clue.in_test() && home_of(name).is_some_and(|import| import.starts_with(&format!("from {module} "))) {
        // The real module would have its own name, so this is a file of the learner's in its place.
        return Some(shadowed(module));
    }
    let missing = format!("{asker} for `{name}`, but `{module}` has nothing with that name.");
    if !clue.suggestions.is_empty() {
        if let ([one], true) = (clue.suggestions, clue.in_test()) {
            return Some(vec![missing, format!("It has `{one}`. The name has to be exactly `{name}`.")]);
        }
        return Some(vec![missing, format!("It has {}. Did you mean one of them?", all_found(clue.suggestions))]);
    }
    if clue.in_test() {
        return Some(vec![
            format!("{asker} for `{name}`, but `{module}.py` doesn't define it yet."),
            "Write it with exactly this name, at the left margin.".into(),
        ]);
    }
    Some(vec![missing])
}

fn all_found(suggestions: &[String]) -> String {
    super::words::all_of(suggestions)
}

fn circular(module: &str) -> Vec<String> {
    let named = if module.is_empty() { "A module".to_owned() } else { format!("`{module}`") };
    vec![
        format!("{named} is imported while it is still being read: a file imports itself, or two files import each other."),
        "Delete the import you don't need. A file can't import itself, and it can't have the same name as a module of Python's that it imports."
            .into(),
    ]
}

fn shadowed(module: &str) -> Vec<String> {
    vec![format!(
        "One of your files is called `{module}.py`, so Python finds it instead of its own module `{module}`. Give the file another name."
    )]
}

fn no_module(clue: &ExceptionClue<'_>, module: &str) -> Vec<String> {
    let top = module.split('.').next().unwrap_or(module);
    if clue.message.ends_with("is not a package") {
        return vec![
            format!("There is no `{module}`: `{top}` is a single module, with no modules inside it."),
            format!("If you have a file called `{top}.py`, it hides Python's own `{top}`: give it another name."),
        ];
    }
    if !clue.suggestions.is_empty() {
        return vec![format!("There is no module `{module}`; did you mean {}?", any_of(clue.suggestions))];
    }
    if clue.in_test() && is_name(module) {
        return vec![format!(
            "The test wants to import `{module}`, but there is no file `{module}.py`. Was it renamed or deleted?"
        )];
    }
    vec![
        format!(
            "There is no module `{module}`: it isn't part of Python, and this exercise has no package with that name."
        ),
        "Check the spelling. If it's right, solve the exercise without that module.".into(),
    ]
}

/// `AttributeError`.
pub(super) fn attribute_error(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (attribute, owner) = (clue.detail("attribute"), clue.detail("obj_type"));
    if clue.message.contains("partially initialized module") || clue.message.contains("consider renaming") {
        let module = captures("partially initialized module '{}' has no attribute '{}'{}", clue.message)
            .map_or("", |[m, _, _]| m);
        return Some(shadowed(if module.is_empty() { clue.detail("module") } else { module }));
    }
    if let Some([name, class]) = captures("property '{}' of '{}' object has no setter", clue.message) {
        return Some(vec![format!(
            "`{name}` of `{class}` is a property that can only be read. Change the value that it is made from, or give it a setter."
        )]);
    }
    if attribute.is_empty() {
        return None;
    }
    if owner == "NoneType" {
        return Some(on_none(clue, attribute));
    }
    if owner == "module" {
        let module = clue.detail("module");
        return Some(if clue.in_test() {
            vec![format!("The test uses `{module}.{attribute}`, but your file doesn't define `{attribute}` yet.")]
        } else {
            vec![with_suggestion(clue, &format!("The module `{module}` has no `{attribute}`"))]
        });
    }
    if owner == "coroutine" {
        return Some(vec![format!(
            "`.{attribute}` is used on a coroutine, not on its result. Put `await` before the call that made it."
        )]);
    }
    if owner == "function" || owner == "method" || owner == "builtin_function_or_method" {
        return Some(vec![format!(
            "`.{attribute}` is used on a function, not on its result. Are the brackets `()` that call it missing?"
        )]);
    }
    if let Some(has) = clue.details.get("has") {
        return Some(not_among(clue, attribute, has));
    }
    let value = a_value(owner);
    let is_read =
        clue.source().contains(&format!(".{attribute}")) && !clue.source().contains(&format!(".{attribute}("));
    let is_key = owner == "dict"
        && is_read
        && !clue.in_test()
        && clue.suggestions.is_empty()
        && method_of(owner, attribute).is_none();
    if is_key {
        let before = clue.source().split(&format!(".{attribute}")).next().unwrap_or_default();
        let name = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| is_name(name));
        return Some(vec![
            format!("A dictionary has no `{attribute}` after a point."),
            format!(
                "The value of a key is taken with square brackets: `{}[\"{attribute}\"]`.",
                name.unwrap_or("entry")
            ),
        ]);
    }
    if let (Some(number), "int" | "float") = (clue.details.get("of_text"), owner) {
        let fact = format!("{} has no `{attribute}`: that is a method of text.", capitalised(&value));
        return Some(vec![fact, format!("`str({number})` makes a text of it: `str({number}).{attribute}(…)`.")]);
    }
    if let Some(advice) = method_of(owner, attribute) {
        return Some(vec![format!("{} has no `{attribute}`. {advice}", capitalised(&value))]);
    }
    if !clue.suggestions.is_empty() {
        return Some(vec![with_suggestion(clue, &format!("{} has no `{attribute}`", capitalised(&value)))]);
    }
    let is_builtin = owner == "range" || value != format!("{} `{owner}`", article(owner));
    if is_builtin {
        return Some(vec![
            format!("{} has no `{attribute}`.", capitalised(&value)),
            "Is it the value you think it is? `print(type(…))` shows what it is.".into(),
        ]);
    }
    if owner == "type" {
        return Some(vec![format!("The class has no `{attribute}`.")]);
    }
    if let Some(nearly) = clue.details.get("nearly_init") {
        return Some(vec![
            format!("This `{owner}` object has no `{attribute}`."),
            format!(
                "Its class has a method `{nearly}`. Did you mean `__init__`? Only that is called when an object is made."
            ),
        ]);
    }
    let is_called = clue.source().contains(&format!(".{attribute}("));
    if let Some(sentence) = astray(clue, owner, attribute) {
        return Some(vec![format!("The class `{owner}` has no `{attribute}`."), sentence]);
    }
    if is_called {
        return Some(vec![
            format!("The class `{owner}` has no method `{attribute}`."),
            format!("Write `def {attribute}(self, …):` inside the class, or is it there under another name?"),
        ]);
    }
    Some(vec![
        format!("This `{owner}` object has no `{attribute}`."),
        format!("Is it set in `__init__`, as `self.{attribute} = …`, and is the name spelt the same way?"),
    ])
}

/// A method that is written in the file, outside of its class.
fn astray(clue: &ExceptionClue<'_>, class: &str, method: &str) -> Option<String> {
    let line = clue.detail("astray_line");
    match clue.detail("astray") {
        "function" => Some(format!(
            "`def {method}` in line {line} is inside `{}`: it is indented too far. A method begins as far to the right as \
             the other methods of the class.",
            clue.detail("astray_in")
        )),
        "file" => Some(format!(
            "`def {method}` in line {line} is outside of `class {class}`. Indent it, so that it belongs to the class."
        )),
        _ => None,
    }
}

/// What `parse_args` gives has a name for each argument that the parser knows.
fn not_among(clue: &ExceptionClue<'_>, attribute: &str, has: &str) -> Vec<String> {
    let names: Vec<&str> = has.split(", ").filter(|name| !name.is_empty()).collect();
    let known = if names.is_empty() {
        "nothing is in it".to_owned()
    } else {
        format!("there {} {}", if names.len() == 1 { "is" } else { "are" }, super::words::all_of(&names))
    };
    let mut sentences = vec![format!("Nothing in it is called `{attribute}`; {known}.")];
    if clue.detail("obj_type") == "Namespace" {
        sentences.push(
            "Each `add_argument` gives one name: `\"path\"` gives `path`, `\"--dry-run\"` gives `dry_run`, and `dest=` gives another."
                .into(),
        );
    }
    sentences
}

fn on_none(clue: &ExceptionClue<'_>, attribute: &str) -> Vec<String> {
    if clue.in_test() {
        return vec![format!(
            "Your code gave `None` where the test wants to use `.{attribute}`. Is a `return` missing, perhaps in one branch?"
        )];
    }
    vec![
        format!("The value before `.{attribute}` is `None`, which means “nothing”."),
        known_none(clue).unwrap_or_else(|| {
            "It often comes from a function without `return`, or from a method that changes a list in place and gives nothing back, \
             such as `sort` or `append`."
                .into()
        }),
    ]
}

fn with_suggestion(clue: &ExceptionClue<'_>, fact: &str) -> String {
    if clue.suggestions.is_empty() {
        format!("{fact}.")
    } else {
        format!("{fact}; did you mean {}?", any_of(clue.suggestions))
    }
}

/// The same sentence with a capital letter, unless it begins with code.
pub(super) fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
