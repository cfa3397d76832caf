//! Rules of themes: small scripts, nothing that the policy of the site forbids, marks that can be told apart; and neither theme nor
//! program knows what the shipped site is about.

use super::{files, read, report, root};

/// What the shipped site is about: it has no place in the program or in a theme.
const SUBJECT: [&str; 8] = [
    "kazakhstan",
    "kazakstan",
    "kasakhstan",
    "kazachstan",
    "almaty",
    "tokajev",
    "nazarba",
    "zhanaozen",
];

#[test]
fn program_and_themes_do_not_know_the_subject() {
    let mut broken = Vec::new();
    let sources = files("src", &["rs"])
        .into_iter()
        .chain(files("themes", &["html", "css", "js", "ftl", "yaml", "svg"]));
    for (path, text) in sources {
        for (number, line) in text.lines().enumerate() {
            let lower = line.to_lowercase();
            if let Some(word) = SUBJECT.iter().find(|word| lower.contains(**word)) {
                broken.push(format!(
                    "{path}:{}: names the subject of the shipped site (`{word}`)",
                    number + 1
                ));
            }
        }
    }
    report(broken);
}

#[test]
fn templates_leave_the_commas_between_values_to_the_language() {
    let mut broken = Vec::new();
    for (path, text) in files("themes", &["html", "xml"]) {
        for (number, line) in text.lines().enumerate() {
            let comma = [", ", "، ", "、", "，"];
            let bare = |comma: &&str| {
                ["}}", "%}"].iter().any(|end| {
                    ["{{", "{%"]
                        .iter()
                        .any(|begin| line.contains(&format!("{end}{comma}{begin}")))
                })
            };
            if comma.iter().any(bare) {
                let number = number + 1;
                broken.push(format!(
                    "{path}:{number}: a comma of one language: write `lang.separator`"
                ));
            }
        }
    }
    report(broken);
}

#[test]
fn scripts_of_themes_stay_small() {
    let scripts = files("themes", &["js"]);
    let long = scripts.iter().filter(|(_, text)| text.lines().count() > 200);
    report(long.map(|(path, _)| format!("{path}: more than 200 lines")));
}

#[test]
fn templates_hold_no_inline_script_or_style() {
    let mut broken = Vec::new();
    for (path, text) in files("themes", &["html"]) {
        for (number, line) in text.lines().enumerate() {
            let inline = line.contains(" style=")
                || line.contains("<style>")
                || line.contains(" onclick=")
                || line.contains("javascript:");
            let script = line.contains("<script>");
            if inline || script {
                broken.push(format!(
                    "{path}:{}: inline script or style, which the policy of the site forbids",
                    number + 1
                ));
            }
        }
    }
    report(broken);
}

/// Headings have the ids that editors give them; those of themes keep out of their way. Ids of records come from the records.
#[test]
fn ids_of_themes_begin_with_an_underscore() {
    let mut broken = Vec::new();
    for (path, text) in files("themes", &["html"]) {
        for (number, line) in text.lines().enumerate() {
            let ids = line.split(" id=\"").skip(1).filter(|_| !line.contains("{{ <"));
            let plain = ids.filter(|id| !id.starts_with(['_', '{']) && !id.contains("-{{"));
            broken.extend(plain.map(|id| {
                let id = id.split('"').next().unwrap_or_default();
                format!(
                    "{path}:{}: the id `{id}` may be that of a heading; begin it with `_`",
                    number + 1
                )
            }));
        }
    }
    report(broken);
}

/// Red, green and blue of `#rrggbb`, linear, from 0 to 1.
fn light(colour: &str) -> [f64; 3] {
    let channel = |at: usize| {
        let value =
            f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two hexadecimal digits")) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    [channel(1), channel(3), channel(5)]
}

/// Contrast of two colours after WCAG 2.2.
fn contrast(a: &str, b: &str) -> f64 {
    let luminance = |colour| {
        let [red, green, blue] = light(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn marks_of_kinds_stand_out_and_can_be_told_apart() {
    let base = read(&root().join("themes/steppe/static/css/base.css"));
    let records = read(&root().join("themes/steppe/static/css/records.css"));
    let manifest = read(&root().join("themes/steppe/theme.yaml"));
    let kinds = manifest.lines().find_map(|line| line.strip_prefix("kinds: "));
    let kinds: usize = kinds
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .expect("the theme says how many kinds it has marks for");
    let colours = |name: &str| -> [String; 2] {
        let declared = base
            .lines()
            .find_map(|line| line.trim().strip_prefix(&format!("--{name}: light-dark(")));
        let declared = declared.unwrap_or_else(|| panic!("--{name} is declared"));
        let (light, dark) = declared
            .trim_end_matches(");")
            .split_once(", ")
            .expect("two colours");
        [light.to_owned(), dark.to_owned()]
    };
    let paper = colours("paper");
    let mut seen: Vec<([String; 2], String)> = Vec::new();
    for kind in 1..=kinds {
        let own = colours(&format!("kind-{kind}"));
        for (colour, paper) in own.iter().zip(&paper) {
            assert!(contrast(colour, paper) >= 3.0, "kind {kind}: {colour} on {paper}");
        }
        let shape = records
            .lines()
            .find_map(|line| line.trim().strip_prefix(&format!(".mark.kind-{kind} ")));
        let shape = shape
            .unwrap_or_else(|| panic!("kind {kind} has a shape"))
            .to_owned();
        for (others, other) in &seen {
            assert!(
                own[0] != others[0] && own[1] != others[1] && shape != *other,
                "kind {kind}"
            );
        }
        seen.push((own, shape));
    }
}
