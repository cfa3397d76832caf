//! Tests of the HTML of texts.

use super::super::{AlertKind, CiteItem, Hooks, ImageTarget, LinkTarget, Outline, Phrase};
use super::{html, html_words};
use std::collections::BTreeMap;

/// A site that answers with what it is asked.
#[derive(Default)]
struct Echo {
    asked: Vec<String>,
}

impl Hooks for Echo {
    fn link(&mut self, target: &str) -> Option<LinkTarget> {
        self.asked.push(format!("link {target}"));
        let borrowed = target == "borrowed.md";
        (target != "nowhere.md").then(|| LinkTarget {
            url: target.replace(".md", "/"),
            lang: borrowed.then(|| "sv".to_owned()),
            class: borrowed.then_some("borrowed"),
            title: borrowed.then(|| "in \"Swedish\"".to_owned()),
        })
    }

    fn image(&mut self, target: &str) -> ImageTarget {
        self.asked.push(format!("image {target}"));
        ImageTarget {
            url: format!("/{target}"),
            width: Some(4),
            height: Some(3),
        }
    }

    fn citation(&mut self, items: &[CiteItem]) -> String {
        let words = items.iter().map(|item| match &item.locator {
            Some(locator) => format!("{}, {locator}", item.source),
            None => item.source.clone(),
        });
        let words = words.collect::<Vec<_>>().join("; ");
        self.asked.push(format!("citation {words}"));
        format!("<cite>{words}</cite>")
    }

    fn shortcode(&mut self, name: &str, args: &BTreeMap<String, String>) -> String {
        self.asked.push(format!("shortcode {name} {args:?}"));
        format!("<figure>{name}</figure>")
    }

    fn alert_title(&mut self, kind: AlertKind) -> String {
        format!("<{}>", kind.as_str())
    }

    fn phrase(&mut self, phrase: Phrase<'_>) -> String {
        match phrase {
            Phrase::Table { number, heading } => format!("table {number} {}", heading.unwrap_or("-")),
            Phrase::Task { is_done } => format!("task {is_done}"),
            Phrase::Footnotes => "footnotes".to_owned(),
            Phrase::Footnote { number } => format!("footnote {number}"),
            Phrase::FootnoteReturn { number, mention } => format!("back {number} {mention}"),
        }
    }
}

/// Every element that is opened is closed, ids are those of the outline, and the site is asked for what the outline lists.
pub(in crate::markdown) fn check_soundness(text: &str, outline: &Outline) {
    let mut echo = Echo::default();
    let html = html(text, &mut echo);
    for heading in &outline.headings {
        let start = format!(
            "<h{} id=\"{}\">",
            heading.level,
            heading.id.replace('"', "&quot;")
        );
        let has_odd_id = !heading
            .id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        assert!(
            has_odd_id || html.contains(&start) || html_lacks_note(text),
            "{text:?} -> {html}"
        );
    }
    let mut open = Vec::new();
    for tag in html.split('<').skip(1) {
        let name: String = tag
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '/')
            .collect();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "{text:?} -> {html}"),
            None if matches!(name.as_str(), "br" | "hr" | "img" | "input") => {}
            None => open.push(name),
        }
    }
    assert!(open.is_empty(), "{text:?} -> {html}");
    html_words(text, &mut Echo::default());
}

/// A footnote that nothing refers to is not written, nor is what it holds.
fn html_lacks_note(text: &str) -> bool {
    text.contains("[^1]:")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(html(text, &mut Echo::default()), expected);
}

#[test]
fn headings_link_to_themselves() {
    check(
        "## Water & *dams* {#water}\n",
        "<h2 id=\"water\">Water &amp; <em>dams</em>\
         <a class=\"anchor\" href=\"#water\" aria-hidden=\"true\" tabindex=\"-1\"></a></h2>\n",
    );
}

#[test]
fn the_site_makes_links() {
    check(
        "[a](b.md#c) [d](borrowed.md) [e](borrowed.md \"T\") [f](https://example.org/?a=1&b=2)\n",
        "<p><a href=\"b/#c\">a</a> \
         <a href=\"borrowed/\" class=\"borrowed\" hreflang=\"sv\" title=\"in &quot;Swedish&quot;\">d</a> \
         <a href=\"borrowed/\" class=\"borrowed\" hreflang=\"sv\" title=\"T\">e</a> \
         <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener external\">f</a></p>\n",
    );
    check(
        "[a](javascript:x) <a@example.org>",
        "<p>a <a href=\"mailto:a@example.org\">a@example.org</a></p>\n",
    );
}

#[test]
fn images_have_their_size_and_captions() {
    check(
        "A ![the *dam*\nnow](dam.png \"T\")\n",
        "<p>A <img src=\"/dam.png\" alt=\"the dam\nnow\" width=\"4\" height=\"3\" title=\"T\" \
         loading=\"lazy\" decoding=\"async\"></p>\n",
    );
    check(
        "![dam](dam.png \"The dam\")\n",
        "<figure><img src=\"/dam.png\" alt=\"dam\" width=\"4\" height=\"3\" loading=\"lazy\" decoding=\"async\">\
         <figcaption>The dam</figcaption></figure>\n",
    );
    check("![a](https://example.org/a.png)\n", "<p>a</p>\n");
}

#[test]
fn citations_and_shortcodes_are_woven_in() {
    check(
        "It broke.[@a, para 3; @b]\n\n{{ chart(n=1) }}\n{{ map() }}\n\nThen.\n",
        "<p>It broke.<cite>a, para 3; b</cite></p>\n<figure>chart</figure>\n<figure>map</figure>\n<p>Then.</p>\n",
    );
}

#[test]
fn the_site_is_asked_in_reading_order() {
    let mut echo = Echo::default();
    let text = "A[^n] [@a] [b](c.md)\n\n[^n]: Note [@d].\n\n{{ e(f=1) }}\n\n![g](h.png) [@i]\n";
    html(text, &mut echo);
    let expected = [
        "citation a",
        "link c.md",
        "shortcode e {\"f\": \"1\"}",
        "image h.png",
        "citation i",
        "citation d",
    ];
    assert_eq!(echo.asked, expected);
}

#[test]
fn tables_scroll_and_have_heads() {
    check(
        "## Dead {#dead}\n\n| | Police | Army |\n|---|--:|:-:|\n| May | 8 | 18 |\n",
        "<h2 id=\"dead\">Dead<a class=\"anchor\" href=\"#dead\" aria-hidden=\"true\" tabindex=\"-1\"></a></h2>\n\
         <div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"table 1 Dead\"><table>\n\
         <thead><tr><td></td><th scope=\"col\" class=\"right\">Police</th><th scope=\"col\" class=\"center\">Army</th>\
         </tr></thead>\n<tbody>\n<tr><th scope=\"row\">May</th><td class=\"right\">8</td><td class=\"center\">18</td></tr>\n\
         </tbody></table></div>\n",
    );
    check(
        "| a |\n|---|\n",
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"table 1 -\"><table>\n\
         <thead><tr><th scope=\"col\">a</th></tr></thead>\n</table></div>\n",
    );
}

#[test]
fn alerts_are_notes() {
    check(
        "> [!WARNING]\n> Water.\n\n> Said.\n",
        "<aside class=\"note note-warning\" role=\"note\">\n<p class=\"note-title\">&lt;warning&gt;</p>\n\
         <p>Water.</p>\n</aside>\n<blockquote>\n<p>Said.</p>\n</blockquote>\n",
    );
}

#[test]
fn footnotes_lead_there_and_back() {
    check(
        "A[^x] b[^y] c[^x].\n\n[^y]: Two.\n\n[^x]: One[^z].\n\n[^z]:\n    - Three\n\n[^unused]: Four.\n",
        "<p>A<sup><a class=\"fn\" id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"footnote 1\">1</a></sup> \
         b<sup><a class=\"fn\" id=\"fnref-2\" href=\"#fn-2\" role=\"doc-noteref\" aria-label=\"footnote 2\">2</a></sup> \
         c<sup><a class=\"fn\" id=\"fnref-1-2\" href=\"#fn-1\" role=\"doc-noteref\" aria-label=\"footnote 1\">1</a></sup>.</p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"footnotes\">\n<ol>\n\
         <li id=\"fn-1\"><p>One\
         <sup><a class=\"fn\" id=\"fnref-3\" href=\"#fn-3\" role=\"doc-noteref\" aria-label=\"footnote 3\">3</a></sup>. \
         <a class=\"fn-return\" href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"back 1 1\">↩</a> \
         <a class=\"fn-return\" href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"back 1 2\">↩</a></p></li>\n\
         <li id=\"fn-2\"><p>Two. \
         <a class=\"fn-return\" href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"back 2 1\">↩</a></p></li>\n\
         <li id=\"fn-3\"><ul>\n<li>Three</li>\n</ul> \
         <a class=\"fn-return\" href=\"#fnref-3\" role=\"doc-backlink\" aria-label=\"back 3 1\">↩</a></li>\n\
         </ol>\n</section>\n",
    );
}

#[test]
fn blocks_are_plain_html() {
    check(
        "One\ntwo\\\nthree ~~four~~ **five** `<six>` \"it's\" --\n\n---\n\n3. a\n4. b\n\n- c\n\n  d\n",
        "<p>One\ntwo<br>\nthree <del>four</del> <strong>five</strong> <code>&lt;six&gt;</code> \"it's\" --</p>\n<hr>\n\
         <ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n<ul>\n<li><p>c</p>\n<p>d</p>\n</li>\n</ul>\n",
    );
    check(
        "```rust x\na < b\n```\n\n    {{ c() }}\n",
        "<pre tabindex=\"0\"><code class=\"language-rust\">a &lt; b\n</code></pre>\n\
         <pre tabindex=\"0\"><code>{{ c() }}\n</code></pre>\n",
    );
    check("Dam\n: A wall.\n", "<p>Dam\n: A wall.</p>\n");
    check(
        "At ~noon, 5 o'clock~, ~~six~~.\n",
        "<p>At ~noon, 5 o'clock~, <del>six</del>.</p>\n",
    );
    check(
        "A <!-- b -->c \\[@d] \\{{ e }} <b>f\n",
        "<p>A c [@d] {{ e }} &lt;b&gt;f</p>\n",
    );
}

#[test]
fn a_date_begins_a_paragraph() {
    check("3. mai sluttet de.\n", "<p>3. mai sluttet de.</p>\n");
    check("3. mai a.\n\n9. mai b.\n", "<p>3. mai a.</p>\n<p>9. mai b.</p>\n");
    check("24. 12. [a](b.md)\n", "<p>24. 12. <a href=\"b/\">a</a></p>\n");
}

#[test]
fn bare_addresses_are_links() {
    check(
        "See https://e.example/a_b?c=1&d=2.\n",
        "<p>See <a href=\"https://e.example/a_b?c=1&amp;d=2\" rel=\"noopener external\">\
         https://e.example/a_b?c=1&amp;d=2</a>.</p>\n",
    );
    check(
        "[https://e.example](b.md) `https://e.example` https\\://e.example\n",
        "<p><a href=\"b/\">https://e.example</a> <code>https://e.example</code> https://e.example</p>\n",
    );
}

#[test]
fn tasks_have_boxes() {
    check(
        "- [ ] a\n- [x] b\n",
        "<ul>\n<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"task false\"> a</li>\n\
         <li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"task true\" checked> b</li>\n</ul>\n",
    );
    check(
        "- [ ] a\n\n- b\n",
        "<ul>\n<li class=\"task\"><p><input type=\"checkbox\" disabled aria-label=\"task false\"> a</p>\n</li>\n\
         <li><p>b</p>\n</li>\n</ul>\n",
    );
}

#[test]
fn deep_texts_come_out_flat() {
    for mark in ["> ", "- ", "1. ", "*a ", "[", "![", "**a "] {
        let html = html(&mark.repeat(3000), &mut Echo::default());
        let mut depth = 0_usize;
        let mut deepest = 0;
        for tag in html.split('<').skip(1) {
            depth = if tag.starts_with('/') {
                depth - 1
            } else {
                depth + 1
            };
            deepest = deepest.max(depth);
        }
        assert!(deepest <= 50, "{mark:?}: {deepest}");
    }
}

#[test]
fn words_of_records_are_one_paragraph() {
    let check = |text, expected| assert_eq!(html_words(text, &mut Echo::default()), expected, "{text:?}");
    check("The *dam*.[@a]\n", "The <em>dam</em>.<cite>a</cite>");
    check("One.\n\nTwo.\n", "One.<br>\nTwo.");
    check("One\\\ntwo\nthree", "One<br>\ntwo three");
    check("3. mai stoppet de.\n", "3. mai stoppet de.");
    check("- 5 degrees", "- 5 degrees");
    check("# 1", "# 1");
    check("> 5 and\n> 6", "&gt; 5 and &gt; 6");
    check("    <!-- a -->**b**", "    <strong>b</strong>");
    check("```\na\n```", "<code>a</code>");
    check("*a*", "<em>a</em>");
    check("_“a”_", "<em>“a”</em>");
    check("[a]: b.md", "[a]: b.md");
    check("| a |\n|---|", "| a | |---|");
    check("a\n---", "a ---");
    check("", "");
}
