//! `--generated`: functions compared on inputs that no test has.

use super::{
    case::{Case, Ran},
    dev::sound,
};

/// A package group with hypothesis.
const GROUP: &str = "\n[packages.generated]\nrequirements = [\"hypothesis==6.170.17\", \"sortedcontainers==2.4.0\"]\n";
const DIR: &str = "exercises/01_core/010_stall1";

/// A course with the exercise `stall1`: its solution, its test, a right and a wrong answer.
fn stall(settings: &str, solution: &str, test: &str, right: &str, wrong: &str) -> Case {
    let told = format!("{solution}\n\n# Why this way\n#\n# It is short.\n");
    Case::new()
        .info(GROUP)
        .settings(10, "stall1", "pytest", settings)
        .file(format!("{DIR}/stall1.py"), "# TODO\n")
        .file(format!("{DIR}/test_stall1.py"), test)
        .file("solutions/01_core/stall1/stall1.py", told)
        .file("solutions/01_core/stall1/right/other.py", right)
        .file("solutions/01_core/stall1/wrong/slip.py", wrong)
}

/// The findings that `--generated` leads to.
fn found(ran: &Ran) -> Vec<String> {
    let row = ran.json();
    let findings = row["findings"].as_array().unwrap_or_else(|| panic!("{row} {}", ran.stderr)).clone();
    let words =
        |one: &serde_json::Value| format!("{}: {}", one["rule"].as_str().unwrap(), one["message"].as_str().unwrap());
    let rules = ["right-answer-differs", "promises", "wrong-answer-passes", "solution-fails"];
    findings.iter().map(words).filter(|found| rules.iter().any(|rule| found.starts_with(rule))).collect()
}

const CHECK: [&str; 5] = ["dev", "check", "--generated", "--format", "json"];

const SOLUTION: &str = "\"\"\"A stall.\"\"\"\n\nimport random\n\n\n\
    def mean(prices):\n    return sum(prices) / len(prices) if prices else 0.0\n\n\n\
    def words(text):\n    return set(text.split())\n\n\n\
    def count_down(number):\n    return list(range(number, 0, -1))\n\n\n\
    def add(basket, thing):\n    basket.append(thing)\n\n\n\
    def save(path):\n    with open(path, \"w\") as file:\n        file.write(\"x\")\n\n\n\
    def lot(people):\n    return people[int(random.random() * len(people))]\n\n\n\
    async def wait(seconds):\n    return seconds\n\n\n\
    def adder(number):\n    return lambda other: number + other\n\n\n\
    class Till:\n    pass\n\n\n\
    def open_till(till):\n    return type(till).__name__\n\n\n\
    def price(text):\n    return int(text)\n";
const RIGHT: &str = "import random\n\n\n\
    def mean(prices):\n    return sum(prices) / len(prices)\n\n\n\
    def words(text):\n    print(text)\n    found = set()\n    for word in text.split():\n        found.add(word)\n    return found\n\n\n\
    def count_down(number):\n    numbers = []\n    while number != 0:\n        numbers.append(number)\n        number -= 1\n    return numbers\n\n\n\
    def add(basket, thing):\n    basket += [thing]\n\n\n\
    def save(path):\n    with open(path, \"w\") as file:\n        file.write(\"x\")\n\n\n\
    def lot(people):\n    return people[int(random.random() * len(people))]\n\n\n\
    async def wait(seconds):\n    return seconds\n\n\n\
    def adder(number):\n    return lambda other: number + other\n\n\n\
    class Till:\n    pass\n\n\n\
    def open_till(till):\n    return type(till).__name__\n\n\n\
    def price(text):\n    try:\n        return int(text)\n    except ValueError:\n        return 0\n";
const TEST: &str = "import asyncio\n\nfrom stall1 import Till, add, adder, count_down, lot, mean, open_till, price, save, wait, words\n\n\n\
    def test_all(tmp_path):\n    \"\"\"all of it\"\"\"\n    assert mean([1, 2]) == 1.5\n    assert words(\"a b a\") == {\"a\", \"b\"}\n    \
    assert count_down(3) == [3, 2, 1]\n    assert count_down(-1 + 1) == []\n    basket = [\"leek\"]\n    add(basket, \"beet\")\n    \
    assert basket == [\"leek\", \"beet\"]\n    save(tmp_path / \"a\")\n    assert lot([\"Ada\", \"Bob\"]) in (\"Ada\", \"Bob\")\n    \
    assert asyncio.run(wait(0)) == 0\n    assert adder(1)(2) == 3\n    assert open_till(Till()) == \"Till\"\n    assert price(\"12\") == 12\n";

#[test]
fn a_right_answer_is_compared_with_the_solution_where_that_says_something() {
    let case = stall("", SOLUTION, TEST, RIGHT, "# expect: all of it\n");
    let ran = case.run_with(CHECK);
    let differs = "right-answer-differs: `mean([])` raises `ZeroDivisionError` here, and gives `0.0` in the solution: one of the two is \
                   wrong, or the text has to say which; `promises` in `exercise.toml` says what is never asked for";
    assert_eq!((ran.status, found(&ran)), (Some(1), vec![differs.to_owned()]), "{}", ran.stderr);
    for reason in [
        "`save` (stall1): it writes files",
        "`lot` (stall1): it gives something else each time",
        "`wait` (stall1): it is `async`",
        "`adder` (stall1): it has to do with functions, which cannot be compared",
        "`open_till` (stall1): it is given a `Till`, and inputs of that kind are not made",
    ] {
        assert!(ran.stderr.contains(&format!("not compared: {reason}")), "{reason}: {}", ran.stderr);
    }
    assert!(ran.stderr.contains("5 functions were compared on generated inputs"), "{}", ran.stderr);
    assert_eq!(ran.stdout, case.run_with(CHECK).stdout, "the same inputs each time");
    assert_eq!(found(&case.run_with(["dev", "check", "--format", "json"])), Vec::<String>::new(), "nobody has asked");
}

#[test]
fn what_the_text_promises_is_never_compared() {
    let right = "def half(number):\n    while number % 2:\n        pass\n    return number // 2\n";
    let solution = "\"\"\"Halves.\"\"\"\n\n\ndef half(number):\n    return number // 2\n";
    let test = "from stall1 import half\n\n\ndef test_half():\n    \"\"\"half of it\"\"\"\n    assert half(10) == 5\n";
    let with = |promises: &str| stall(promises, solution, test, right, "# expect: half of it\n").run_with(CHECK);
    let promise = |function: &str, holds: &str| {
        found(&with(&format!("promises = [{{ function = \"{function}\", holds = \"{holds}\" }}]\n")))
    };
    let said = found(&with(""));
    assert!(said.len() == 1 && said[0].contains(" does not end here, and gives `"), "{said:?}");
    assert_eq!(promise("half", "number % 2 == 0"), Vec::<String>::new());
    for (function, holds, wrong) in [
        ("half", "number > 10", "a test calls `half(10)`, of which this does not hold"),
        ("half", "numbr > 1", "with `half(10)` it raises NameError: name 'numbr' is not defined"),
        ("half", "number >", "with `half(10)` it raises SyntaxError"),
        ("third", "True", "no test calls a function of this name that is at the top of a file"),
    ] {
        let said = promise(function, holds);
        let beginning = format!("promises: `promises` says something of `{function}` that does not hold: {wrong}");
        assert!(said.iter().any(|one| one.starts_with(&beginning)), "{beginning}: {said:?}");
    }
}

#[test]
fn what_passes_although_it_is_wrong_is_told_with_an_input() {
    let solution = "\"\"\"Discounts.\"\"\"\n\n\ndef discount(things):\n    return 2 if things > 10 else 0\n";
    let test = "from stall1 import discount\n\n\ndef test_discount():\n    \"\"\"many things are cheaper\"\"\"\n    assert discount(20) == 2\n    assert discount(3) == 0\n";
    let wrong = "# expect: cheaper\ndef discount(things):\n    return 2 if things >= 10 else 0\n";
    let case = stall("", solution, test, "def discount(things):\n    return (things > 10) * 2\n", wrong);
    let input = "a test could look at `discount(10)`: it gives `2` here, and gives `0` in the solution";
    let said = found(&case.run_with(CHECK));
    assert!(said.len() == 1 && said[0].ends_with(input), "{said:?}");
    let row = case.run_with(["dev", "mutate", "--generated", "--format", "json"]).json();
    let survivors = row["survivors"].as_array().unwrap();
    let telling = |after: &str| {
        let survivor = survivors.iter().find(|one| one["after"][0].as_str().unwrap().trim() == after);
        survivor.unwrap_or_else(|| panic!("{after}: {row}"))["telling"].clone()
    };
    let told = serde_json::json!({ "call": "discount(10)", "solution": "gives `0`", "version": "gives `2`" });
    assert_eq!(telling("return 2 if things >= 10 else 0"), told);
    let ran = case.run_with(["dev", "mutate", "--generated"]);
    let line = "   a test could look at `discount(10)`: it gives `0`, and so changed it gives `2`\n";
    assert!(ran.stdout.contains(line), "{}", ran.stdout);
    assert!(!case.run_with(["dev", "mutate"]).stdout.contains("a test could look"));
}

#[test]
fn without_hypothesis_it_says_what_is_missing() {
    for command in ["check", "mutate"] {
        let ran = sound().run_with(["dev", command, "--generated"]);
        assert_eq!(ran.status, Some(2), "{}", ran.stderr);
        assert!(
            ran.stderr.contains("`--generated` needs hypothesis, and no package group of `info.toml` has it"),
            "{}",
            ran.stderr
        );
        assert!(ran.stderr.contains("[packages.generated]"), "{}", ran.stderr);
    }
    let case = sound().info("\n[packages.generated]\nrequirements = [\"hypothesis==0.0.1\"]\n");
    let case = ["PIP_NO_INDEX", "UV_NO_INDEX", "UV_OFFLINE"].iter().fold(case, |case, name| case.env(name, "1"));
    let ran = case.run_with(["dev", "check", "--generated"]);
    assert_eq!(ran.status, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains("generated") && !ran.stdout.contains("sound"), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn a_promise_that_is_none_is_refused_where_it_is_written() {
    for (promises, wrong) in [
        ("promises = 1\n", "promises"),
        ("promises = [{ function = \"half\" }]\n", "holds"),
        ("promises = [{ holds = \"True\" }]\n", "function"),
        ("promises = [{ function = \"half\", holds = 1 }]\n", "holds"),
        (
            "promises = [{ function = \"half\", holds = \"a\" }, { function = \"half\", holds = \"b\" }]\n",
            "`half` is in `promises` twice",
        ),
    ] {
        let ran = stall(promises, SOLUTION, TEST, RIGHT, "# expect: all of it\n").run_with(["dev", "check"]);
        assert_eq!(ran.status, Some(2), "{promises}: {}", ran.stderr);
        assert!(ran.stderr.contains("exercise.toml:6:") && ran.stderr.contains(wrong), "{promises}: {}", ran.stderr);
    }
}
