//! Tests of the reading of YAML: what each flaw looks like in a frame.

use super::Yaml;
use crate::diag::{Diagnostic, Format, Problems, Unread};
use crate::input::Files;
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

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its flaws are looked at")]
struct Nested {
    first: Point,
    second: Point,
    third: Vec<Point>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its flaws are looked at")]
struct Point {
    x: String,
    y: [f64; 2],
}

fn entries(text: &str) -> (Vec<(String, Record)>, String) {
    let files = Files::memory([("a.yaml", text)]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).entries::<Record>();
    (checked.value.0, frames(&checked.problems, &files))
}

/// The records that were read, the paths that were not, and what was said, a line each: `line:column: message`.
fn read(text: &str) -> (Vec<String>, Unread, String) {
    let files = Files::memory([("a.yaml", text)]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).entries::<Record>();
    let place = |problem: &Diagnostic| {
        let at = files.location(problem.span.expect("every problem has a place"));
        format!("{}:{}: {}\n", at.line, at.column, problem.message)
    };
    let (records, unread) = checked.value;
    let ids = records.into_iter().map(|(id, _)| id).collect();
    (ids, unread, checked.problems.iter().map(place).collect())
}

#[track_caller]
fn check(text: &str, ids: &[&str], said: &str) {
    let (found, _, words) = read(text);
    assert_eq!((found.join(" "), words.as_str()), (ids.join(" "), said));
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
  |
  = hint: write it in digits, such as `10`
error[missing-key]: missing key `title`
 --> a.yaml:8:1
  |
8 | c: {weight: 1}
  | ^
  |
  = hint: write `title: …`
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
fn a_key_that_repeats_hides_nothing() {
    check(
        "a: {title: A}\nb: {title: B, title: C}\na: {wieght: 1}\nc: {title: C}\n",
        &["a", "b", "c"],
        "2:15: the key `title` stands here a second time\n3:1: the key `a` stands here a second time\n",
    );
}

#[test]
fn a_key_that_may_stand_in_an_unread_part_counts_as_unread() {
    let files = Files::memory([("a.yaml", "   x: a\ny: [1, 2]\n")]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).parse::<Point>();
    let (point, unread) = checked.value;
    assert!(point.is_some() && unread.touches("x") && !unread.touches("y"));
    let codes: Vec<&str> = checked.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["yaml-syntax"]);
}

#[test]
fn a_part_that_is_no_yaml_hides_nothing_but_itself() {
    let text = "a: {title: A}\nb:\n  title: \"B\n  weight: 1\nc:\n  title: C: c\nd: {title: D\né\n  title: E\nf: {wieght: 1, title: F}\na: {title: A}\n";
    let (ids, unread, said) = read(text);
    assert_eq!(ids, ["a", "f"]);
    for id in ["b", "c", "d", "é"] {
        assert!(unread.touches(id), "{id}");
    }
    assert!(!unread.touches("a") && !unread.touches("f"));
    let expected = "\
3:10: this quotation mark is never closed
6:11: there is a second colon here, where the text of a value goes on
7:4: this bracket is not closed where its list or its pairs end
8:1: there is no colon after `é`
11:1: the key `a` stands here a second time
10:5: unknown key `wieght`
";
    assert_eq!(said, expected);
}

#[test]
fn a_misspelt_key_is_read_as_what_was_meant() {
    check(
        "a: {titel: A, wieght: many}\n",
        &["a"],
        "1:5: unknown key `titel`\n1:15: unknown key `wieght`\n1:23: this should be a whole number, but is the text `many`\n",
    );
}

#[test]
fn all_keys_that_are_missing_are_told_at_once() {
    let files = Files::memory([("a.yaml", "a: {first: {}, third: [{}, {}]}\n")]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).entries::<Nested>();
    let said: Vec<&str> = checked
        .problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    let of_points = ["missing key `x`", "missing key `y`"].repeat(3);
    assert_eq!(said, [&["missing key `second`"], of_points.as_slice()].concat());
    assert_eq!(checked.value.0.len(), 1);
}

#[test]
fn what_is_flawed_keeps_its_position_and_is_known_to_be() {
    let (ids, unread, said) = read("a: {title: A, tags: [x, 5, {}, y]}\nb:\nc: 7\n");
    assert_eq!(ids, ["a"], "what is no record is none");
    assert_eq!(
        said,
        "1:25: this should be text, but is the number `5`\n\
         1:28: this should be text, but is `key: value` pairs\n\
         2:1: this should be `key: value` pairs, but is empty\n\
         3:4: this should be `key: value` pairs, but is the number `7`\n"
    );
    let flawed = ["a.tags.1", "a.tags.2", "a.tags", "b", "b.title", "c"];
    assert!(flawed.iter().all(|path| unread.touches(path)));
    assert!(!unread.touches("a.tags.0") && !unread.touches("a.title"));
}

#[test]
fn keys_that_hold_dots_have_a_place() {
    let files = Files::memory([("a.yaml", "a: 1\nv1.0:\n  x.y: 2\n")]);
    let file = files.find("a.yaml").expect("the file is there");
    let span = Yaml::file(&files, file).key_span("v1.0.x.y");
    assert_eq!(&files.text(file)[span.range()], "x.y");
}

#[test]
fn time_grows_with_the_text() {
    let start = std::time::Instant::now();
    let text: String = (0..20_000)
        .map(|at| format!("event-{at}: {{titel: A, wieght: many}}\n"))
        .collect();
    let files = Files::memory([("a.yaml", text)]);
    let file = files.find("a.yaml").expect("the file is there");
    let checked = Yaml::file(&files, file).entries::<Record>();
    assert_eq!(
        (checked.value.0.len(), checked.problems.iter().count()),
        (20_000, 60_000)
    );
    // The limit allows for a slow machine and no optimisation; quadratic time would be many minutes.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
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

#[test]
fn texts_that_nest_without_end_are_told() {
    let (records, said) = entries(&format!("a:\n  title: {}\n", "[".repeat(100_000)));
    assert!(records.is_empty());
    assert!(said.contains("a.yaml:2:"), "{said}");
    assert!(
        said.starts_with("error[too-deep]: more than 48 lists and mappings stand one inside the other"),
        "{said}"
    );
    let files = Files::memory([("a.yaml", "- ".repeat(100_000))]);
    let file = files.find("a.yaml").expect("the file is there");
    assert_eq!(Yaml::file(&files, file).span("0.0.0").range(), 0..0);
}
