//! Whole builds by the program itself: the same bytes every time, whole or not at all, and where the host wants them.

use super::support::TestSite;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

fn times(site: &TestSite) -> BTreeMap<String, SystemTime> {
    let modified = |path: &str| {
        let metadata = site
            .path(&format!("public/{path}"))
            .metadata()
            .expect("the file is there");
        metadata.modified().expect("the system keeps times")
    };
    site.tree("public")
        .keys()
        .map(|path| (path.clone(), modified(path)))
        .collect()
}

fn html(site: &TestSite, path: &str) -> String {
    site.read(&format!("public/{path}"))
}

#[test]
fn two_builds_on_any_number_of_threads_give_the_same_bytes() {
    let site = TestSite::new();
    let with = |threads: &str, output: &str| {
        let said = site.run_with(&["build", "--output", output], &[("RAYON_NUM_THREADS", threads)]);
        assert_eq!(said.code, 0, "{}", said.stderr);
        site.tree(output)
    };
    let one = with("1", "one");
    assert!(one.len() > 40, "only {} files", one.len());
    assert!(one == with("8", "eight"));
}

#[test]
fn unchanged_files_keep_their_times_and_stale_ones_go() {
    let site = TestSite::new();
    site.build();
    let before = times(&site);
    site.edit("content/en/effects.md", "Mud.", "Much mud.");
    site.remove("content/sv/causes.md");
    site.build();
    let after = times(&site);
    assert!(
        !after.contains_key("sv/orsaker/index.html"),
        "a stale page is still there"
    );
    assert!(after["en/effects/index.html"] > before["en/effects/index.html"]);
    assert_eq!(after["en/map/index.html"], before["en/map/index.html"]);
    assert_eq!(after["robots.txt"], before["robots.txt"]);
}

#[test]
fn the_menu_of_more_than_fifty_chapters_leads_to_their_list() {
    let site = TestSite::new();
    site.build();
    assert!(html(&site, "en/map/index.html").contains("<summary>Chapters</summary>"));
    for number in 1..=50 {
        site.write(
            &format!("content/en/report-{number}.md"),
            format!("---\ntitle: Report {number}\n---\nIt rained for {number} days.\n"),
        );
    }
    site.build();
    let map = html(&site, "en/map/index.html");
    assert!(map.contains("<a href=/en/#_chapters>Chapters</a>"), "{map}");
    assert!(!map.contains("Report 50"), "the menu lists chapters");
    let home = html(&site, "en/index.html");
    assert!(
        home.contains("id=_chapters") && home.contains("Report 50"),
        "{home}"
    );
}

#[test]
fn sections_of_a_page_with_a_list_stand_below_it() {
    let site = TestSite::new();
    let text = "---\ntitle: Timeline\nlayout: timeline\n---\nAbove.\n\n> ## Quoted {#quoted}\n\n## Gaps {#gaps}\n\nBelow.\n";
    site.write("content/en/timeline.md", text);
    site.build();
    let page = html(&site, "en/timeline/index.html");
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words} in {page}"));
    let order = [
        at("<p>Above."),
        at("id=quoted"),
        at("The dam breaks"),
        at("id=gaps"),
        at("<p>Below."),
    ];
    assert!(order.is_sorted(), "{order:?} {page}");
}

#[test]
fn borrowed_words_of_the_vocabulary_say_their_language() {
    let site = TestSite::new();
    site.write("content/sv/vocabulary.yaml", "event_kinds: {water: Vatten}\n");
    site.build();
    let timeline = html(&site, "sv/timeline/index.html");
    assert!(timeline.contains("</span>Vatten</span>"), "{timeline}");
    assert!(
        timeline.contains("<span dir=ltr lang=en>Rescue</span>"),
        "{timeline}"
    );
    assert!(
        timeline.contains("<option dir=ltr lang=en value=rescue>Rescue"),
        "{timeline}"
    );
    let figures = html(&site, "sv/figures/index.html");
    assert!(
        figures.contains("<span dir=ltr lang=en>Homeless</span>"),
        "{figures}"
    );
}

#[test]
fn every_page_of_a_language_exists_and_a_borrowed_one_says_so() {
    let site = TestSite::new();
    site.build();
    let borrowed = html(&site, "sv/effects/index.html");
    assert!(borrowed.contains("lang=sv"), "the page itself is Swedish");
    assert!(borrowed.contains("lang=en"), "its text is English and says so");
    assert!(borrowed.contains("noindex"));
    assert!(
        borrowed.contains("https://flood.example/en/effects/"),
        "the original is canonical"
    );
    assert!(
        !borrowed.contains("hreflang=x-default"),
        "a borrowed page is no alternate"
    );
    let sitemap = html(&site, "sitemap.xml");
    assert!(!sitemap.contains("/sv/effects/"));
    assert!(sitemap.contains("<loc>https://flood.example/sv/orsaker/</loc>"));
    let own = html(&site, "sv/orsaker/index.html");
    for lang in ["en", "x-default"] {
        let alternate = format!("<link href=https://flood.example/en/causes/ hreflang={lang} rel=alternate>");
        assert!(own.contains(&alternate), "{alternate} is missing");
    }
}

#[test]
fn a_base_path_is_everywhere() {
    let site = TestSite::new();
    let said = site.run(&["build", "--base-url", "https://example.org/repo/"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    for (path, bytes) in site.tree("public") {
        if Path::new(&path)
            .extension()
            .is_none_or(|extension| extension != "html")
        {
            continue;
        }
        let text = String::from_utf8(bytes).expect("pages are UTF-8");
        for attribute in ["href=", "src="] {
            for value in text.split(attribute).skip(1) {
                let value = value.trim_start_matches(['"', '\'']);
                let local = value.starts_with('/') && !value.starts_with("//");
                assert!(
                    !local || value.starts_with("/repo/"),
                    "{path}: {attribute}{}",
                    &value[..value.len().min(40)]
                );
            }
        }
    }
    assert!(
        site.read("public/_redirects")
            .contains("/repo/ /repo/sv/ 302! Language=sv")
    );
}

#[test]
fn drafts_are_left_out_unless_asked_for() {
    let site = TestSite::new();
    site.edit("content/en/effects.md", "weight: 2", "weight: 2\ndraft: true");
    site.edit("content/en/causes.md", " and [why](effects.md#mud)", "");
    site.build();
    assert!(!site.path("public/en/boats/index.html").exists());
    assert_eq!(site.run(&["build", "--drafts"]).code, 0);
    assert!(site.path("public/en/effects/index.html").exists());
}

#[test]
fn former_addresses_lead_on() {
    let site = TestSite::new();
    site.edit(
        "content/en/causes.md",
        "weight: 1",
        "weight: 1\naliases: [reasons/, /en/old/why/]",
    );
    site.edit(
        "content/shared/events.yaml",
        "dam-breaks:",
        "dam-breaks:\n  previous_ids: [dam-burst]",
    );
    site.build();
    let redirects = site.read("public/_redirects");
    for line in [
        "/en/reasons/ /en/causes/ 301!",
        "/en/old/why/ /en/causes/ 301!",
        "/en/timeline/dam-burst/ /en/timeline/dam-breaks/ 301!",
    ] {
        assert!(
            redirects.lines().any(|known| known == line),
            "{line} is not in\n{redirects}"
        );
    }
    let page = html(&site, "en/reasons/index.html");
    assert!(
        page.contains("http-equiv=refresh") && page.contains("/en/causes/"),
        "{page}"
    );
}

#[test]
fn citations_are_numbered_and_listed() {
    let site = TestSite::new();
    site.build();
    let page = html(&site, "en/causes/index.html");
    assert!(
        page.contains("href=#ref-1") && page.contains("id=cite-1-1"),
        "{page}"
    );
    assert!(
        page.contains("id=ref-1") && page.contains("href=#cite-1-1"),
        "{page}"
    );
    assert!(html(&site, "en/sources/courier/index.html").contains("id=para-1"));
}

#[test]
fn check_reports_gaps_and_writes_nothing() {
    let site = TestSite::new();
    let said = site.run(&["check", "--verbose"]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(!site.path("public").exists());
    assert!(said.stdout.contains("en  complete"), "{}", said.stdout);
    assert!(said.stdout.contains("events: dam-breaks"), "{}", said.stdout);
    assert!(
        said.stderr.contains("warning[translation-differs]"),
        "{}",
        said.stderr
    );
}

#[test]
fn completions_name_every_command() {
    let site = TestSite::new();
    let said = site.run(&["completions", "bash"]);
    for command in ["build", "check", "clean", "completions"] {
        assert!(said.stdout.contains(command), "{command}");
    }
}

#[test]
fn variables_stand_in_for_options_and_options_win() {
    let site = TestSite::new();
    site.write(
        "content/en/boats.md",
        "---\ntitle: Boats\ndraft: true\n---\nThey came.\n",
    );
    let build = |args: &[&str], address: &str, drafts: &str| {
        let variables = [("KZSITE_BASE_URL", address), ("KZSITE_DRAFTS", drafts)];
        let said = site.run_with(args, &variables);
        assert_eq!(said.code, 0, "{}", said.stderr);
        let robots = site.read("public/robots.txt");
        let address = robots.lines().find_map(|line| line.strip_prefix("Sitemap: "));
        let address = address.expect("robots are told of it").to_owned();
        (address, site.path("public/en/boats/index.html").exists())
    };
    let sitemap = |address: &str| format!("{address}sitemap.xml");
    let (address, drafts) = build(&["build"], "https://a.example/b", "Yes");
    assert_eq!((address, drafts), (sitemap("https://a.example/b/"), true));
    let (address, drafts) = build(
        &["build", "--base-url", "https://c.example/"],
        "https://a.example/b",
        "0",
    );
    assert_eq!((address, drafts), (sitemap("https://c.example/"), false));
    let (address, drafts) = build(&["build", "--drafts"], "", "no");
    assert_ne!(address, sitemap("https://a.example/b/"));
    assert!(drafts);
}

#[test]
fn a_variable_that_says_nothing_sensible_is_named() {
    let site = TestSite::new();
    for command in ["build", "serve", "check"] {
        let said = site.run_with(&[command], &[("KZSITE_BASE_URL", "example.org")]);
        assert_eq!(said.code, 1, "{}", said.stderr);
        let told = "error[variable]: the variable `KZSITE_BASE_URL` says `example.org`: ";
        assert!(said.stderr.starts_with(told), "{}", said.stderr);
    }
}
