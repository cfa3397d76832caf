//! `kzsite theme`: files of the theme are listed, shown and copied.

#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::support::{TestSite, read};
use std::path::Path;

fn without_themes() -> TestSite {
    let site = TestSite::new();
    std::fs::remove_dir_all(site.path("themes")).expect("the folder is there");
    site
}

#[test]
fn every_file_of_the_theme_is_listed_and_shown_as_it_is() {
    let site = without_themes();
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/steppe");
    let mut names = Vec::new();
    for folder in ["i18n", "static", "templates"] {
        for entry in walkdir::WalkDir::new(theme.join(folder)).sort_by_file_name() {
            let entry = entry.expect("the folder can be read");
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(&theme).expect("it lies below");
                names.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    names.sort();
    let said = site.run(&["theme", "list"]);
    assert_eq!(said.stdout.lines().collect::<Vec<_>>(), names);
    let shown = site.run(&["theme", "show", "static/css/base.css"]);
    assert_eq!(shown.stdout, read(&theme.join("static/css/base.css")));
}

#[test]
fn a_copy_is_the_file_and_is_used() {
    let site = without_themes();
    site.build();
    let before = site.tree("public");
    let said = site.run(&["theme", "eject", "templates/404.html"]);
    assert_eq!(
        (said.code, said.stdout.as_str()),
        (0, "theme/templates/404.html\n")
    );
    site.build();
    assert_eq!(before, site.tree("public"));
    site.edit("theme/templates/404.html", "<h1", "<h1 class=\"lost\"");
    site.build();
    assert!(site.read("public/404.html").contains("lost"));
    let list = site.run(&["theme", "list"]).stdout;
    let line = list.lines().find(|line| line.starts_with("templates/404.html"));
    assert!(
        line.is_some_and(|line| line.ends_with(" theme/templates/404.html")),
        "{list}"
    );
}

#[test]
fn a_theme_of_the_same_name_goes_before_that_of_the_program() {
    let site = without_themes();
    site.build();
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    super::support::copy(&theme, &site.path("themes"));
    site.edit("themes/steppe/templates/404.html", "<h1", "<h1 class=\"lost\"");
    site.build();
    assert!(site.read("public/404.html").contains("lost"));
    std::fs::remove_dir_all(site.path("themes")).expect("the folder is there");
    site.build();
    assert!(!site.read("public/404.html").contains("lost"));
}

#[test]
fn strings_are_shown_as_they_are_used() {
    let site = without_themes();
    let before = site.run(&["theme", "show", "i18n/en.ftl"]).stdout;
    site.write("theme/i18n/en.ftl", "# Ours.\nmenu = Choices\n");
    let after = site.run(&["theme", "show", "i18n/en.ftl"]).stdout;
    let ids = |text: &str| -> Vec<String> {
        let names = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        names
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .collect()
    };
    assert!(ids(&before).len() > 100);
    assert_eq!(ids(&before), ids(&after));
    assert!(
        !before.contains("menu = Choices") && after.contains("menu = Choices"),
        "{after}"
    );
    site.write("theme/i18n/en.ftl", &after);
    let said = site.run(&["build", "--strict"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
}
