//! Inputs that are refused: with a message that helps, and with nothing written.

use super::bare;
use crate::support::TestSite;

/// An input is refused with this message, and the site stays as it was.
fn check_refused(name: &str, bytes: &[u8], args: &[&str], expected: &str) {
    let site = bare();
    site.write(&format!("in/{name}"), bytes);
    let path = format!("in/{name}");
    let said = site.run(&[&["import", &path], args].concat());
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(
        said.stderr.contains(expected),
        "expected:\n{expected}\nsaid:\n{}",
        said.stderr
    );
    assert!(!site.path("seeds").exists(), "nothing is written");
}

#[test]
fn bad_inputs_are_refused() {
    check_refused(
        "a.txt",
        b"",
        &[],
        "error[empty-input]: there is no text in `in/a.txt`\n |\n = hint: give a file that holds an article\n",
    );
    check_refused(
        "a.txt",
        b"\n \n",
        &[],
        "error[empty-input]: there is no text in `in/a.txt`\n",
    );
    check_refused(
        "a.pdf",
        b"%PDF-1.7 text",
        &[],
        "error[binary-input]: `in/a.pdf` is a PDF, not text\n |\n = hint: copy the article's text into a file, or save its page as HTML\n",
    );
    check_refused(
        "a.txt",
        &[7; 400],
        &[],
        "error[binary-input]: `in/a.txt` is a binary file, not text\n",
    );
    check_refused(
        "a.txt",
        &vec![b'a'; 50 << 20],
        &[],
        "error[too-large]: `in/a.txt` has more than 4 MiB, which no article has\n |\n = hint: give the text of one article\n",
    );
    check_refused(
        "a.txt",
        "a\n".repeat(20_001).as_bytes(),
        &[],
        "error[too-large]: `in/a.txt` has more than 20000 lines, which no article has\n",
    );
    check_refused(
        "a.txt",
        "Dammen i Väsk brast när regnet föll över ån.\n\u{f8}\u{ff}"
            .as_bytes()
            .iter()
            .copied()
            .chain([0xff])
            .collect::<Vec<u8>>()
            .as_slice(),
        &[],
        "error[wrong-encoding]: this is no text in the encoding UTF-8\n --> in/a.txt:2:3\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--url", "c.example/a"],
        "error[bad-url]: `c.example/a` is no web address: it has no scheme such as `https://`\n |\n = hint: write `https://c.example/a`\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--title", " ", "--publisher", ""],
        "error[blank-text]: `--title` is blank\n |\n = hint: say what it is, or leave the option out where it is not known\n\nerror[blank-text]: `--publisher` is blank\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--encoding", "klingon"],
        "error[unknown-encoding]: there is no encoding `klingon`\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--id", "Big Id"],
        "error[bad-id]: `Big Id` is no id\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--published", "yesterday"],
        "error[bad-date]: `yesterday` is no date\n",
    );
    check_refused(
        "a.txt",
        b"abc",
        &["--language", "?"],
        "error[bad-language]: `?` is no language tag\n",
    );
    let missing = bare().run(&["import", "in/nothing.txt"]);
    assert!(
        missing
            .stderr
            .contains("error[unreadable]: there is no `in/nothing.txt`\n |\n = hint: check the path\n"),
        "{}",
        missing.stderr
    );
}

#[test]
fn two_articles_in_a_file_are_refused_unless_they_are_one() {
    let article = |headline: &str, author: &str| {
        let prose = |number| {
            format!(
                "Boat {number} of {author} brought people from their homes in the town after an old dam gave way overnight.\n\n"
            )
        };
        format!(
            "{headline}\n\nBy {author}\n\n{}",
            (1..=5).map(prose).collect::<String>()
        )
    };
    let both = article("Dam bursts in Vask, hundreds leave", "Jane O'Neil")
        + &article("Bridge falls into the river at Vask", "Li Wei");
    check_refused(
        "a.txt",
        both.as_bytes(),
        &[],
        "error[two-articles]: a second article seems to begin here\n  --> in/a.txt:15:1\n   |\n15 | Bridge falls into the river at Vask\n   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n   |\n   \
         = hint: give each article a file of its own, or say with `--single` that this is one\n",
    );
    let site = bare();
    site.write("in/a.txt", &both);
    assert_eq!(site.run(&["import", "in/a.txt", "--single"]).code, 0);
    // What else is in the way is told at once.
    site.write("in/b/a.txt", both.replace("Boat", "Ship"));
    let said = site.run(&["import", "in/b/a.txt"]);
    for code in ["error[two-articles]", "error[text-changed]"] {
        assert!(said.stderr.contains(code), "{}", said.stderr);
    }
}

#[test]
fn an_id_that_exists_is_told_and_a_language_that_the_site_lacks_is_taken() {
    let site = bare();
    site.write(
        "in/a.txt",
        "Wasser kam in der Nacht über den Deich, und viele Menschen mussten ihre Häuser verlassen.\n",
    );
    let said = site.run(&["import", "in/a.txt"]);
    assert!(!said.stderr.contains("language"), "{}", said.stderr);
    assert!(
        said.stderr.contains(
            "warning[not-found]: `a` says nothing sure about: published, author, publisher, title\n"
        ),
        "{}",
        said.stderr
    );
    assert_eq!(said.code, 0);
    assert_eq!(site.run(&["import", "in/a.txt", "--strict", "--dry-run"]).code, 0);
    let before = site.tree("seeds");
    site.write("in/a.txt", "Something else.\n");
    let said = site.run(&["import", "in/a.txt"]);
    assert!(said.stderr.contains("error[id-exists]"), "{}", said.stderr);
    site.write("seeds/raw/b.txt", "Kept by hand.\n");
    site.write("in/b.txt", "Something else.\n");
    let said = site.run(&["import", "in/b.txt"]);
    assert!(
        said.stderr
            .contains("error[id-exists]: there is another article with the id `b`: `seeds/raw/b.txt`\n"),
        "{}",
        said.stderr
    );
    site.remove("seeds/raw/b.txt");
    assert!(before == site.tree("seeds"));
}

#[test]
fn files_of_the_site_are_no_articles() {
    let site = TestSite::new();
    let before = site.tree("seeds");
    let said = site.run(&["import", "seeds", "--update"]);
    assert_eq!(said.code, 1);
    let told = "warning[passed-over]: not read in `seeds`, since they belong to a site: `courier.md`";
    assert!(said.stderr.contains(told), "{}", said.stderr);
    assert!(
        said.stderr
            .contains("error[empty-input]: there is no article in `seeds`\n"),
        "{}",
        said.stderr
    );
    assert!(before == site.tree("seeds"), "nothing is written");
    // Beside articles they are passed over; the text as it came is an article.
    site.write(
        "seeds/new.txt",
        "Hundreds of people have left their homes in the town of Vask.\n",
    );
    let said = site.run(&["import", "seeds"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(said.stdout.contains("seeds/new.md: written"), "{}", said.stdout);
    let before = site.tree("seeds");
    let said = site.run(&["import", "seeds/raw/new.txt"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    for (path, hint) in [
        (
            "seeds/new.md",
            "import the article as it came: `seeds/raw/new.txt`",
        ),
        (
            "seeds/raw/new.clean.txt",
            "import the article as it came: `seeds/raw/new.txt`",
        ),
        (
            "content/en/_index.md",
            "give the article as it came, in a file elsewhere",
        ),
    ] {
        let said = site.run(&["import", path, "--update"]);
        let told =
            format!("error[own-file]: `{path}` belongs to a site, and is no article\n |\n = hint: {hint}\n");
        assert!(said.stderr.contains(&told), "{}", said.stderr);
    }
    // A record that was copied elsewhere is one there, too.
    site.write("in/new.md", site.read("seeds/new.md"));
    let said = site.run(&["import", "in/new.md", "--update"]);
    assert!(said.stderr.contains("error[own-file]"), "{}", said.stderr);
    assert!(before == site.tree("seeds"), "nothing is written");
}
