//! Bad input: a clear message with the place, exit code 1, and the last good output untouched.

use super::support::TestSite;

/// Builds a good site, breaks it, and builds again: the frames must be said in full, and `public` must stay as it was.
fn check(break_it: impl Fn(&TestSite), expected: &[&str]) {
    check_with(&["build"], break_it, expected);
}

fn check_with(args: &[&str], break_it: impl Fn(&TestSite), expected: &[&str]) {
    let site = TestSite::new();
    site.build();
    let before = site.tree("public");
    break_it(&site);
    let said = site.run(args);
    for frame in expected {
        assert!(
            said.stderr.contains(frame),
            "expected:\n{frame}\nsaid:\n{}",
            said.stderr
        );
    }
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert_eq!(said.stdout, "");
    assert!(before == site.tree("public"), "the last good output has changed");
}

#[test]
fn malformed_yaml() {
    check(
        |site| site.edit("content/en/causes.md", "title: Causes", "title: \"Causes"),
        &[
            "error[yaml-syntax]: ",
            " --> content/en/causes.md:",
            "check quotes, colons and indentation around this place",
        ],
    );
}

#[test]
fn tabs() {
    check(
        |site| {
            site.edit(
                "content/shared/actors.yaml",
                "council: {kind: council}",
                "council:\n\tkind: council",
            );
        },
        &[
            " --> content/shared/actors.yaml:2:1",
            "= hint: YAML indents with spaces, not with tabs",
        ],
    );
}

#[test]
fn duplicate_keys() {
    check(
        |site| {
            site.edit(
                "content/shared/actors.yaml",
                "council:",
                "council: {kind: council}\ncouncil:",
            );
        },
        &["\
error[duplicate-key]: the key `council` stands here a second time
 --> content/shared/actors.yaml:2:1
  |
2 | council: {kind: council}
  | ^^^^^^^
  |
  = hint: remove or rename one of them
"],
    );
}

#[test]
fn invalid_utf_8() {
    check(
        |site| {
            site.write(
                "content/en/causes.md",
                b"---\ntitle: Causes\n---\nIt rained in V\xe5sk.\n",
            );
        },
        &[
            "error[not-utf-8]: this file is not valid UTF-8 from here on",
            " --> content/en/causes.md:4:15",
            "= hint: save it with the encoding UTF-8",
        ],
    );
}

#[test]
fn an_empty_page() {
    check(
        |site| site.write("content/en/causes.md", ""),
        &[
            "error[front-matter]: this page has no front matter",
            "--> content/en/causes.md:1:1",
            "= hint: begin it with a line `---`",
        ],
    );
}

#[test]
fn an_empty_configuration() {
    check(
        |site| site.write("kzsite.yaml", ""),
        &[
            "error[missing-key]: missing key `base_url`",
            "--> kzsite.yaml:1:1",
        ],
    );
}

#[test]
fn a_file_of_50_megabytes() {
    check(
        |site| site.write("content/en/causes.md", vec![b'x'; 50 * 1024 * 1024]),
        &[
            "error[too-large]: this file has 50 MiB, more than the 32 MiB that are read",
            "--> content/en/causes.md",
        ],
    );
}

#[test]
fn a_slug_that_leads_out() {
    check(
        |site| site.edit("content/en/causes.md", "weight: 1", "slug: ../../etc"),
        &["\
error[bad-slug]: `../../etc` cannot be a part of an address
 --> content/en/causes.md:3:7
  |
3 | slug: ../../etc
  |       ^^^^^^^^^
  |
  = hint: a slug is one word of letters, digits and hyphens, such as `etc`
"],
    );
}

#[test]
fn a_link_out_of_the_section() {
    check(
        |site| site.edit("content/en/causes.md", "effects.md#mud", "../../../secret.md"),
        &[
            "error[broken-link]: `../../../secret.md` leads out of the section",
            "--> content/en/causes.md:8:",
        ],
    );
}

#[test]
fn broken_links_and_anchors_all_at_once() {
    check(
        |site| {
            site.edit("content/en/causes.md", "effects.md#mud", "effects.md#mudd");
            site.edit("content/en/causes.md", "event:dam-breaks", "event:dam-brakes");
            site.edit("content/sv/causes.md", "para 1", "para 7");
        },
        &[
            "error[broken-link]: `effects.md` has no heading with the id `mudd`",
            "= hint: did you mean `effects.md#mud`?",
            "error[broken-link]: there is no event with the id `dam-brakes`",
            "= hint: did you mean `dam-breaks`?",
            "error[bad-locator]: the source has 5 paragraphs, so there is no paragraph 7",
            "3 errors",
        ],
    );
}

#[test]
fn a_page_in_an_undeclared_language() {
    check(
        |site| site.write("content/dk/causes.md", "---\ntitle: Årsager\n---\n"),
        &[
            "error[undeclared-language]: `content/dk` is the section of a language that is not declared",
            "--> content/dk/causes.md",
        ],
    );
}

#[test]
fn a_template_error() {
    check(
        |site| site.edit("themes/steppe/templates/article.html", "{%", "{% nonsense %}{%"),
        &["error[template]: ", "--> themes/steppe/templates/article.html:"],
    );
}

#[test]
fn an_error_while_rendering() {
    check(
        |site| {
            site.edit(
                "themes/steppe/templates/base.html",
                "</body>",
                "{{ page.nothing.at.all }}</body>",
            );
        },
        &[
            "error[template]: ",
            "--> themes/steppe/templates/base.html:",
            "= hint: it came up while rendering `/",
        ],
    );
}

#[test]
fn a_missing_template() {
    check(
        |site| site.remove("themes/steppe/templates/event.html"),
        &[
            "error[missing-template]: the theme has no template for pages of kind `event`",
            "themes/steppe/templates/event.html",
        ],
    );
}

#[test]
fn a_missing_theme() {
    check(
        |site| site.edit("kzsite.yaml", "theme: steppe", "theme: stepe"),
        &[
            "error[no-theme]: there is no theme `stepe`",
            "--> kzsite.yaml:2:8",
            "= hint: did you mean `steppe`?",
        ],
    );
}

#[test]
fn unknown_ids_missing_sources_and_bad_dates() {
    check(
        |site| {
            site.edit("content/shared/events.yaml", "place: vask", "place: vaks");
            site.edit(
                "content/shared/events.yaml",
                "sources: [{source: courier, locator: \"paras 3-4\"}]",
                "sources: []",
            );
            site.edit("content/shared/events.yaml", "2031-03-02?", "2031-02-30");
            site.edit("content/shared/places.yaml", "[11.5, 58.2]", "[11.5, 158.2]");
        },
        &[
            "error[unknown-id]: there is no place with the id `vaks`",
            "= hint: did you mean `vask`?",
            "error[no-source]: this record has no source",
            "error[bad-date]: `2031-02-30` is no date in EDTF",
            "error[out-of-range]: `[11.5, 158.2]` is no point on the globe",
            "4 errors",
        ],
    );
}

#[test]
fn words_for_a_record_that_does_not_exist() {
    check(
        |site| site.edit("content/en/places.yaml", "vask:", "vask: {title: Vask}\nvaskk:"),
        &[
            "error[orphan-words]: these are words for `vaskk`, but there is no such record",
            "= hint: did you mean `vask`?",
        ],
    );
}

#[test]
fn duplicate_routes() {
    check(
        |site| site.edit("content/en/effects.md", "weight: 2", "slug: causes"),
        &[
            "error[duplicate-route]: two pages have the address `/en/causes/`",
            "--> content/en/causes.md:1:1",
            "= hint: the other comes from `content/en/effects.md`; give one of them another `slug`",
        ],
    );
}

#[test]
fn raw_html() {
    check(
        |site| {
            site.edit(
                "content/en/causes.md",
                "It rained.",
                "It <script>alert(1)</script> rained.",
            );
        },
        &["error[raw-html]: ", "--> content/en/causes.md:8:4"],
    );
}

#[test]
fn a_broken_string_of_the_theme() {
    check(
        |site| site.write("themes/steppe/i18n/sv.ftl", "menu = { $open\n"),
        &["error[fluent-syntax]: ", "--> themes/steppe/i18n/sv.ftl:1:"],
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written() {
    // Not even root may make folders there.
    check_with(
        &["build", "--output", "/sys/kzsite-public"],
        |_| {},
        &[
            "error[no-permission]: cannot create `/sys/",
            "= hint: check who owns the folder",
        ],
    );
}

#[test]
fn warnings_are_errors_under_strict() {
    check_with(
        &["build", "--strict"],
        |site| {
            site.write(
                "seeds/unused.md",
                site.read("seeds/courier.md").replace("id: courier", "id: unused"),
            );
        },
        &[
            "error[uncited-source]: nothing rests on the source `unused`",
            "--> seeds/unused.md:1:1",
        ],
    );
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_problem() {
    let site = TestSite::new();
    site.build();
    let before = site.tree("public");
    for path in ["content/en/causes.md", "content/en/events.yaml", "kzsite.yaml"] {
        let text = site.read(path).replace('\n', "\r\n");
        site.write(path, format!("\u{feff}{text}"));
    }
    site.build();
    let after = site.tree("public");
    let different: Vec<&String> = before
        .keys()
        .filter(|path| before[*path] != after[*path])
        .collect();
    assert!(different.is_empty(), "{different:?}");
}

#[test]
fn problems_for_programs_are_one_json_object_a_line() {
    let site = TestSite::new();
    site.edit("content/en/causes.md", "weight: 1", "wieght: 1");
    let said = site.run(&["build", "--message-format", "json"]);
    let problem: serde_json::Value = serde_json::from_str(said.stderr.trim()).expect("one JSON object");
    assert_eq!(problem["code"], "unknown-key");
    assert_eq!(
        (problem["line"].as_u64(), problem["column"].as_u64()),
        (Some(3), Some(1))
    );
    let said = site.run(&["build", "--message-format", "github"]);
    assert!(
        said.stderr
            .starts_with("::error file=content/en/causes.md,line=3,col=1,"),
        "{}",
        said.stderr
    );
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let site = TestSite::new();
    assert_eq!(site.run(&["build", "--nonsense"]).code, 2);
    assert_eq!(site.run(&["build", "--base-url", "not a url"]).code, 2);
    assert_eq!(site.run(&["bild"]).code, 2);
}

#[test]
fn no_site_here() {
    let site = TestSite::new();
    site.remove("kzsite.yaml");
    let said = site.run(&["build"]);
    assert_eq!(said.code, 1);
    assert!(
        said.stderr
            .contains("error[no-config]: there is no `kzsite.yaml` here"),
        "{}",
        said.stderr
    );
}
