//! `kzsite new`: what it writes is a site without a flaw, in every language that it takes.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use super::support::TestSite;
use std::path::Path;

/// The languages that the theme in the program has words in.
fn languages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/steppe/i18n");
    let mut tags: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| {
            entry
                .expect("the entry can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter_map(|name| Some(name.strip_suffix(".ftl")?.to_owned()))
        .collect();
    tags.sort();
    tags
}

#[test]
fn a_new_site_builds_without_a_warning_in_every_language() {
    let site = TestSite::new();
    let all = languages().join(",");
    for (folder, languages) in [
        ("all", all.as_str()),
        ("ar", "ar"),
        ("ja", "ja"),
        ("two", "de,fr"),
        ("regions", "es-AR,no,zh-CN"),
    ] {
        let said = site.run(&["new", folder, "--languages", languages, "--yes"]);
        assert_eq!(said.code, 0, "{languages}: {}", said.stderr);
        let said = site.run(&[
            "build",
            "--strict",
            "--base-url",
            "https://new.example/",
            "--root",
            folder,
        ]);
        assert_eq!((said.code, said.stderr.as_str()), (0, ""), "{languages}");
        for tag in languages.split(',') {
            let home = site.path(&format!("{folder}/public/{tag}/index.html"));
            assert!(home.is_file(), "{}", home.display());
        }
    }
}

#[test]
fn title_languages_and_host_are_those_that_are_wanted() {
    let site = TestSite::new();
    let title = "Ash & \"dust\": 1931";
    let args = [
        "new",
        "demo/site",
        "--title",
        title,
        "--title",
        "sv=Aska = stoft",
        "--languages",
        "sv,nb,en",
        "--host",
        "pages",
        "--yes",
    ];
    let said = site.run(&args);
    assert_eq!(said.code, 0, "{}", said.stderr);
    let workflow = site.read("demo/site/.github/workflows/pages.yml");
    assert!(workflow.contains(&format!("VERSION: \"{}\"", env!("CARGO_PKG_VERSION"))));
    assert!(!workflow.contains("{version}") && !workflow.contains("{releases}"));
    assert!(site.path("demo/site/.gitignore").is_file());
    assert!(!site.path("demo/site/netlify.toml").exists());
    let said = site.run(&[
        "build",
        "--strict",
        "--base-url",
        "https://new.example/",
        "--root",
        "demo/site",
    ]);
    assert_eq!((said.code, said.stderr.as_str()), (0, ""));
    for (language, title) in [("sv", "Aska = stoft"), ("nb", title), ("en", title)] {
        let home = site.read(&format!("demo/site/public/{language}/index.html"));
        assert!(home.contains(&format!("<title>{title}</title>")), "{home}");
    }
    let said = site.run(&["new", "demo/site", "--yes"]);
    assert_eq!(
        (said.code, said.stderr.as_str()),
        (
            1,
            "error[not-written]: the folder `demo/site` is not empty\n |\n \
             = hint: nothing was written; name a folder that there is not yet\n\n1 error\n"
        )
    );
}

#[test]
fn a_site_without_the_story_builds_without_a_warning() {
    let site = TestSite::new();
    let new = ["new", "demo", "--empty", "--yes", "--languages", "de,en"];
    let said = site.run(&new);
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(
        said.stderr.contains("needs a title of its own"),
        "{}",
        said.stderr
    );
    assert!(!site.path("demo").exists());
    let title = ["--title", "Der Sturm", "--title", "en=The storm"];
    let said = site.run(&[&new[..], &title[..]].concat());
    assert_eq!(said.code, 0, "{}", said.stderr);
    for gone in [
        "seeds",
        "content/shared/events.yaml",
        "content/de/events.yaml",
        "content/en/what-happened.md",
    ] {
        assert!(!site.path(&format!("demo/{gone}")).exists(), "{gone} is there");
    }
    let said = site.run(&[
        "build",
        "--strict",
        "--base-url",
        "https://new.example/",
        "--root",
        "demo",
    ]);
    assert_eq!((said.code, said.stderr.as_str()), (0, ""));
    let home = site.read("demo/public/en/index.html");
    assert!(
        home.contains("<title>The storm</title>") && !home.contains("Vask"),
        "{home}"
    );
}
