//! Tests of the YAML door: what each flaw looks like in a frame.

use super::Yaml;
use crate::diag::{Format, Problems};
use crate::source::Files;
use serde::Deserialize;

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Record {
    title: String,
    #[serde(default)]
    weight: i32,
    #[serde(default)]
    tags: Vec<String>,
}

fn entries(text: &str) -> (Vec<(String, Record)>, String) {
    let files = Files::memory([("a.yaml", text)]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).entries::<Record>();
    (checked.value, frames(&checked.problems, &files))
}

fn frames(problems: &Problems, files: &Files) -> String {
    problems
        .iter()
        .map(|problem| Format::Human { color: false }.render(problem, files))
        .collect()
}

#[test]
fn sound_records_come_in_the_order_written() {
    let (records, said) = entries("b: {title: B}\na: {title: A, weight: 2}\n");
    assert_eq!(said, "");
    assert_eq!(records[0].0, "b");
    assert_eq!(
        records[1].1,
        Record {
            title: "A".into(),
            weight: 2,
            tags: vec![]
        }
    );
}

#[test]
fn all_flaws_of_all_records_are_told_at_once() {
    let (_, said) =
        entries("a:\n  title: A\n  wieght: 2\n  tags: x\nb:\n  weight: many\n  title: B\nc: {weight: 1}\n");
    let expected = "\
error[unknown-key]: unknown key `wieght`
 --> a.yaml:3:3
  |
3 |   wieght: 2
  |   ^^^^^^
  |
  = hint: did you mean `weight`?
error[wrong-type]: this should be a list, but is the text `x`
 --> a.yaml:4:9
  |
4 |   tags: x
  |         ^
  |
  = hint: write a list: `[a, b]`, or one `- item` a line
error[wrong-type]: this should be a whole number, but is the text `many`
 --> a.yaml:6:11
  |
6 |   weight: many
  |           ^^^^
error[missing-key]: missing key `title`
 --> a.yaml:8:1
  |
8 | c: {weight: 1}
  | ^
";
    assert_eq!(said, expected);
}

#[test]
fn a_repeated_key_is_shown_where_it_repeats() {
    let (_, said) = entries("a: {title: A}\né: {title: B}\na: {title: C}\n");
    let expected = "\
error[duplicate-key]: the key `a` stands here a second time
 --> a.yaml:3:1
  |
3 | a: {title: C}
  | ^
  |
  = hint: remove or rename one of them
";
    assert_eq!(said, expected);
}

#[test]
fn tabs_are_named() {
    let (_, said) = entries("a:\n\ttitle: A\n");
    assert!(said.contains("a.yaml:2:1"), "{said}");
    assert!(said.contains("YAML indents with spaces, not with tabs"), "{said}");
}

#[test]
fn a_colon_in_a_text_is_explained() {
    let (_, said) = entries("a:\n  title: One: two\n");
    assert!(said.contains("a.yaml:2:13"), "{said}");
    assert!(
        said.contains("put a text that contains `: ` into quotes"),
        "{said}"
    );
}

#[test]
fn an_empty_text_has_no_records() {
    let (records, said) = entries("");
    assert!(records.is_empty() && said.is_empty(), "{said}");
}

#[test]
fn places_are_found_after_the_fact() {
    let files = Files::memory([("a.yaml", "x: 1\nå:\n  list: [{id: a}, {id: bb}]\n")]);
    let file = files.find("a.yaml").expect("the file is there");
    let yaml = Yaml::file(&files, file);
    assert_eq!(&files.text(file)[yaml.span("å.list.1.id").range()], "bb");
    assert_eq!(&files.text(file)[yaml.key_span("å.list").range()], "list");
}
