//! What `--interactive` asks, and what becomes of the answers.

use super::bare;
use crate::support::TestSite;

const ARTICLE: &str = "Dam bursts in Vask, hundreds leave their homes\n\nLast updated: 4 March 2031\n\n\
    Hundreds of people have left their homes in the town of Vask after an old dam gave way, the council says.\n\n\
    Boats came from the coast in the night, and nobody was hurt, as far as is known.\n";

#[test]
fn what_is_not_clear_is_asked_for_with_its_evidence_and_the_best_guess() {
    let site = bare();
    site.write("in/flood.txt", ARTICLE);
    let ask = ["import", "in/flood.txt", "--interactive"];
    let said = site.run_answering(&ask, "soon\n\nThe Courier\n-\n");
    assert_eq!(said.code, 0, "{}", said.stderr);
    let asked = "in/flood.txt: what it does not say clearly\n\
        published: line 3: only the day of the last change is written\n\
        published: `2031-03-04` is not sure enough to be taken\n   \
        3 | \"Last updated: 4 March 2031\"\n\
        published? (Enter takes the guess, `-` leaves it open) [2031-03-04]\n\
        > `soon` cannot be taken: write a day as `2022-01-11`, a month as `2022-01`\n\
        published? (Enter takes the guess, `-` leaves it open) [2031-03-04]\n\
        > publisher: no line names who has published it\n\
        publisher? (Enter leaves it open)\n\
        > author: no line says who has written it\n\
        author? (Enter leaves it open)\n\
        > ";
    assert!(said.stderr.starts_with(asked), "{}", said.stderr);
    let record = site.read("seeds/flood.md");
    for line in [
        "publisher: \"The Courier\"\n",
        "published: \"2031-03-04\"\n",
        "language: en\n",
    ] {
        assert!(record.contains(line), "{record}");
    }
    assert!(!record.contains("\nauthor"), "{record}");
    // A known source is not asked for again.
    let again = site.run_answering(&ask, "1999\n");
    assert_eq!(again.stderr, "");
}

#[test]
fn nothing_is_taken_for_an_answer_where_the_answers_end() {
    let site = bare();
    site.write("in/a.txt", ARTICLE);
    site.write("in/b.txt", ARTICLE);
    let said = site.run_answering(&["import", "in", "--interactive"], "-\n");
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(!said.stderr.contains("in/b.txt: what"), "{}", said.stderr);
    for record in ["seeds/a.md", "seeds/b.md"] {
        let record = site.read(record);
        assert!(
            !record.contains("published:") && !record.contains("publisher:"),
            "{record}"
        );
    }
}

#[test]
fn a_language_that_is_not_found_is_asked_for_first_and_never_made_up() {
    let site = bare();
    site.write("in/a.txt", "Vask: 12 345.\n");
    let said = site.run_answering(&["import", "in/a.txt", "--interactive"], "und\nsv\n");
    assert!(
        said.stderr
            .contains("> `und` cannot be taken: write the tag of a language, such as `en` or `pt-BR`\n"),
        "{}",
        said.stderr
    );
    assert!(site.read("seeds/a.md").contains("language: sv\n"));
    // Without an answer the record is not whole: a build says so, at the line.
    let site = TestSite::new();
    site.write("in/a.txt", "Vask: 12 345.\n");
    let said = site.run(&["import", "in/a.txt", "--title", "Vask", "--publisher", "Courier"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(
        said.stderr.contains(
            "warning[not-found]: `a` says nothing sure about: language, published, author\n |\n \
             = hint: write what you know into `seeds/a.md`, or import with `--interactive`; without its language the site does not build\n"
        ),
        "{}",
        said.stderr
    );
    let said = site.run(&["check"]);
    let told = "error[wrong-type]: this should be text, but is empty\n --> seeds/a.md:5:1\n  |\n\
        5 | language: # not found: write the tag of its language, such as en or pt-BR\n";
    assert!(said.stderr.contains(told), "{}", said.stderr);
    // What an editor has written there counts when the text is read again.
    site.edit(
        "seeds/a.md",
        "language: # not found: write the tag of its language, such as en or pt-BR",
        "language: sv",
    );
    let again = site.run(&["import", "in/a.txt"]);
    assert!(again.stdout.contains("language   sv"), "{}", again.stdout);
    assert_eq!(again.stderr, "");
}
