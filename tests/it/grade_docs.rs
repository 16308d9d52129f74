//! Every block of `docs/grading.md` is run.

use std::{fs, path::PathBuf};

use super::{
    case::Case,
    docs::{blocks, copy_of_the_course, repository, run},
};

/// A course with a class in it: two learners in two shapes.
fn grounds() -> (Case, PathBuf) {
    let case = Case::in_folder("unused");
    let course = copy_of_the_course(&case);
    let solution = fs::read(repository().join("solutions/01_core/slicing1/slicing1.py")).unwrap();
    let wrong = fs::read(repository().join("solutions/01_core/slicing1/wrong/minus_zero.py")).unwrap();
    let case = case.at(&course);
    let case = case.file("class/ada/exercises/01_core/310_slicing1/slicing1.py", &solution);
    let case = case.file("class/bob/slicing1.py", wrong).file("class/bob/slicing2.py", solution);
    (case, course)
}

/// What the steps of a workflow run, by job, as a runner puts in the values of the matrix.
fn steps(workflow: &str, share: u32) -> Vec<(String, String)> {
    let mut steps = Vec::new();
    let mut job = String::new();
    for line in workflow.lines() {
        if line.starts_with("  ") && !line.starts_with("   ") {
            line.trim().trim_end_matches(':').clone_into(&mut job);
        } else if let Some(script) = line.trim().strip_prefix("- run: ") {
            steps.push((job.clone(), script.replace("${{ matrix.share }}", &share.to_string())));
        }
    }
    steps
}

#[test]
fn grading_docs_are_run() {
    let (case, course) = grounds();
    let mut tried = Vec::new();
    let mut tables = Vec::new();
    let keep_table = |tables: &mut Vec<String>| {
        let table = course.join("class.csv");
        tables.push(fs::read_to_string(&table).unwrap());
        fs::remove_file(table).unwrap();
    };
    for (comment, block) in blocks("docs/grading.md") {
        match comment.as_str() {
            // Places in a class; the course's own tests try each.
            "" => assert!(block.starts_with("class/"), "{block}"),
            "test: grade" | "test: merge" => {
                for line in block.lines() {
                    let out = run(&case, &course, line, &[], &[0, 1]);
                    assert!(out.contains("2 learners"), "{out}");
                }
                if comment == "test: merge" {
                    keep_table(&mut tables);
                }
            }
            "test: workflow" => {
                for share in 1..=4 {
                    for (job, script) in steps(&block, share) {
                        if script == "cargo install --path ." {
                            continue;
                        }
                        // The second job needs all of the first.
                        if job == "grade" || share == 4 {
                            run(&case, &course, &script, &[], &[0]);
                        }
                    }
                }
                keep_table(&mut tables);
            }
            "test: slurm" => {
                for line in block.lines().filter(|line| line.starts_with("#SBATCH")) {
                    assert!(line.starts_with("#SBATCH --"), "{line}");
                }
                for share in ["1", "2", "3", "4"] {
                    fs::remove_file(course.join(format!("results-{share}.jsonl"))).unwrap();
                    run(&case, &course, &block, &[("SLURM_ARRAY_TASK_ID", share)], &[0]);
                }
            }
            "test: slurm merge" => {
                run(&case, &course, &block, &[], &[1]);
                keep_table(&mut tables);
            }
            other => panic!("a block that nothing tries: {other:?}\n{block}"),
        }
        tried.push(comment);
    }
    assert_eq!(tried.len(), 6, "{tried:?}");
    assert!(tables[0].contains("\nada,1,0,"), "{}", tables[0]);
    assert!(tables.iter().all(|table| *table == tables[0]), "every recipe gives the same");
}
