//! What people do to a site, sensible or not.

mod files;

use self::files::{GAUGE, SHORTCODES};
use super::dice::Dice;
use crate::support::TestSite;
use std::collections::BTreeMap;

/// A site under edit, and how it was before.
pub(super) struct Desk {
    pub(super) site: TestSite,
    /// The files as they should be.
    whole: BTreeMap<String, Vec<u8>>,
    /// What was done last.
    pub(super) said: String,
}

/// Changes of a text that mean something: where, what, instead of what.
const CHANGES: &[(&str, &str, &str)] = &[
    ("content/en/causes.md", "It rained.", "It poured."),
    ("content/en/causes.md", "{#rain}", "{#downpour}"),
    ("content/en/causes.md", "title: Causes", "title: Why it came"),
    ("content/en/causes.md", "weight: 1", "weight: 9"),
    ("content/en/causes.md", "weight: 1", "weight: 1\nslug: why"),
    (
        "content/en/causes.md",
        "weight: 1",
        "weight: 1\naliases: [old-causes, effects]",
    ),
    ("content/en/causes.md", "weight: 1", "weight: 1\ndraft: true"),
    ("content/en/causes.md", "weight: 1", "weight: 1\nlayout: timeline"),
    ("content/en/causes.md", "(event:dam-breaks)", "(event:dam-broke)"),
    ("content/en/causes.md", "effects.md#mud", "effects.md#dirt"),
    ("content/en/causes.md", "para 1", "para 6"),
    ("content/en/causes.md", "para 1", "para 4"),
    ("content/en/effects.md", "{#mud}", "{#dirt}"),
    (
        "content/en/effects.md",
        "measure=\"homeless\"",
        "measure=\"homeles\"",
    ),
    (
        "content/en/effects.md",
        "figure(measure=\"homeless\")",
        "events(kind=\"rescue\")",
    ),
    ("content/en/effects.md", "weight: 2", "weight: 2\nmenu: main"),
    (
        "content/en/_index.md",
        "title: The flood",
        "title: The great flood",
    ),
    (
        "content/en/_index.md",
        "Water rose.",
        "Water rose. See [why](causes.md#rain) and ![a](flood.svg).",
    ),
    ("content/en/_index.md", "in Vask.", "in the valley."),
    ("content/en/causes.md", "weight: 1", "weight: 1\ndate: 2031-04-01"),
    (
        "content/sv/_index.md",
        "Vattnet steg.",
        "Vattnet steg, [därför](causes.md#rain).",
    ),
    ("content/sv/causes.md", "slug: orsaker", "slug: Orsaker"),
    ("content/sv/causes.md", "slug: orsaker", "slug: a/b"),
    ("content/sv/causes.md", "{#rain}", "{#regn}"),
    ("content/shared/events.yaml", "2031-03-02?", "2031-03-04"),
    ("content/shared/events.yaml", "dam-breaks:", "dam-gives-way:"),
    ("content/shared/events.yaml", "kind: rescue", "kind: water"),
    ("content/shared/events.yaml", "kind: rescue", "kind: resque"),
    (
        "content/shared/events.yaml",
        "status: disputed",
        "previous_ids: [dam]\n  status: disputed",
    ),
    ("content/shared/events.yaml", "paras 3-4", "para 2"),
    ("content/shared/places.yaml", "[11.5, 58.2]", "[12.5, 57.2]"),
    (
        "content/shared/places.yaml",
        "vask:",
        "lund: {kind: town, within: vask}\nvask:",
    ),
    ("content/shared/figures.yaml", "value: 200", "value: 300"),
    (
        "content/shared/figures.yaml",
        "asserted_by: council",
        "asserted_by: mayor",
    ),
    (
        "content/shared/actors.yaml",
        "council:",
        "mayor: {kind: council, within: council}\ncouncil:",
    ),
    (
        "content/shared/conflicts.yaml",
        "severity: soft",
        "severity: hard",
    ),
    ("content/shared/conflicts.yaml", "id: night", "id: evening"),
    ("content/en/events.yaml", "The dam breaks", "The dam gives way"),
    (
        "content/en/events.yaml",
        "title: Boats arrive",
        "title: Boats arrive, slug: boats",
    ),
    (
        "content/en/events.yaml",
        "Water came over",
        "[Water](effects.md#mud) came over",
    ),
    ("content/en/events.yaml", "[@courier, para 2]", "[@currier]"),
    ("content/en/places.yaml", "title: Vask", "title: Wask"),
    ("content/en/terms.yaml", "weir:", "weirs:"),
    (
        "content/en/terms.yaml",
        "weir:",
        "lock: {title: Lock, summary: A chamber.}\nweir:",
    ),
    ("content/en/sources.yaml", "short: Courier", "short: The Courier"),
    ("content/en/vocabulary.yaml", "water: Water", "water: Flooding"),
    ("content/en/vocabulary.yaml", ", rescue: Rescue", ""),
    ("kzsite.yaml", "flood.example/", "flood.example/site/"),
    ("kzsite.yaml", "name: Svenska", "name: svenska"),
    ("kzsite.yaml", "fallback: [en]", "fallback: [da]"),
    (
        "kzsite.yaml",
        "  sv: {name: Svenska, fallback: [en], translation: {by: person}}\n",
        "",
    ),
    ("kzsite.yaml", "default_language: en", "default_language: sv"),
    (
        "kzsite.yaml",
        "event_kinds: [water, rescue]",
        "event_kinds: [rescue, water]",
    ),
    ("kzsite.yaml", "2031-03-10", "2031-03-05"),
    ("kzsite.yaml", "focus:", "# focus:"),
    ("kzsite.yaml", "theme: steppe", "theme: stepe"),
    ("content/shared/map/land.geojson", "58.9", "58.6"),
    ("content/shared/map/land.geojson", "\"coast\"", "\"shore\""),
    (
        "seeds/courier.md",
        "A digest.",
        "A digest of [the dam](event:dam-breaks).",
    ),
    ("seeds/courier.md", "paragraphs: 5", "paragraphs: 4"),
    ("seeds/courier.md", "id: courier", "id: carrier"),
    (
        "themes/steppe/templates/article.html",
        "<article",
        "<article data-edited",
    ),
    (
        "themes/steppe/templates/article.html",
        "{% endblock",
        "{{ page.nothing }}{% endblock",
    ),
    ("themes/steppe/templates/base.html", "<body", "<body data-edited"),
    ("themes/steppe/templates/event.html", "{% block", "{% blok"),
    ("themes/steppe/i18n/en.ftl", "timeline", "time-line"),
    ("themes/steppe/i18n/sv.ftl", " = ", " = Så: "),
    ("themes/steppe/static/css/base.css", "}", "} "),
    ("theme/shortcodes.yaml", "{type: number", "{type: text"),
    ("theme/shortcodes.yaml", "gauge:", "gage:"),
    ("theme/templates/shortcodes/gauge.html", "Stood at", "Was at"),
    ("kzsite.yaml", "map:", "footer: {en: [\"[W](causes.md)\"]}\nmap:"),
    (
        "kzsite.yaml",
        "map:",
        "redirects: [{from: /old/, to: /en/}]\nmap:",
    ),
    ("content/en/flood.svg", "width=\"3\"", "width=\"30\""),
    ("content/en/flood.svg", "<path", "<script"),
    ("static/CNAME", "flood.example", "vask.example"),
];

/// Pieces of Markdown, some of which lead nowhere.
const PIECES: &[&str] = &[
    "\nA paragraph more.[@courier, para 3]\n",
    "\n## A heading {#more}\n\nWith [a link](causes.md#rain) and [another](event:boats-arrive).\n",
    "\n[Nowhere](nothing.md), [nobody](actor:nobody).\n",
    "\n{{ events(place=\"vask\") }}\n",
    "\n{{ gauge(place=\"vask\", event=\"boats-arrive\", claim=\"homeless-200\") }}\n",
    "\n{{ gauge(place=\"vask\", metres=3) }}\n",
    "\n{{ conflict(id=\"when-it-broke\") }}\n",
    "\n{{ figure(measure=\"drowned\") }}\n",
    "\n## A heading {#more}\n",
    "\n[a word](term:weir)[^1]\n\n[^1]: A note.\n",
    "\n![a picture](flood.svg)\n",
    "\n![a picture](/shared/media/flood.svg) [Where](/CNAME)\n",
    "\n\u{7}<b>raw</b> [@\n",
];

impl Desk {
    pub(super) fn new() -> Self {
        let site = TestSite::new();
        site.edit("kzsite.yaml", "map: {base: none}", MAP);
        site.write("content/shared/map/land.geojson", LAND);
        site.write("content/en/flood.svg", DRAWING);
        site.write("static/CNAME", "flood.example\n");
        site.write("theme/shortcodes.yaml", SHORTCODES);
        site.write("theme/templates/shortcodes/gauge.html", GAUGE);
        let mut whole = BTreeMap::new();
        for folder in ["content", "seeds", "static", "theme", "themes"] {
            whole.extend(
                site.tree(folder)
                    .into_iter()
                    .map(|(path, bytes)| (format!("{folder}/{path}"), bytes)),
            );
        }
        whole.insert("kzsite.yaml".to_owned(), site.read("kzsite.yaml").into_bytes());
        Self {
            site,
            whole,
            said: String::new(),
        }
    }

    /// Does something to the site; the paths that a watcher would tell.
    pub(super) fn edit(&mut self, dice: &mut Dice) -> Vec<String> {
        match dice.below(20) {
            0..=8 => self.change(dice),
            9..=11 => self.add_piece(dice),
            12 => self.spoil(dice),
            13..=14 => self.remove(dice),
            15 => self.rename(dice),
            16 => self.rename_folder(dice),
            17 => self.new_page(dice),
            18 => self.new_file(dice),
            _ => self.mend_all(),
        }
    }

    /// Brings one file back that is not as it should be.
    pub(super) fn mend(&mut self, dice: &mut Dice) -> Vec<String> {
        let spoilt = self.spoilt();
        let Some(path) = spoilt.get(dice.below(spoilt.len().max(1))) else {
            return Vec::new();
        };
        self.restore(path);
        self.note("mends", std::slice::from_ref(path))
    }

    fn mend_all(&mut self) -> Vec<String> {
        let spoilt = self.spoilt();
        for path in &spoilt {
            self.restore(path);
        }
        self.note("mends all of", &spoilt)
    }

    fn restore(&self, path: &str) {
        match self.whole.get(path) {
            Some(bytes) => self.site.write(path, bytes),
            None => self.site.remove(path),
        }
    }

    /// Files that are not as they should be, and files that should not be.
    fn spoilt(&self) -> Vec<String> {
        let now = self.now();
        let missing = self
            .whole
            .iter()
            .filter(|(path, bytes)| now.get(*path) != Some(*bytes));
        let surplus = now.keys().filter(|path| !self.whole.contains_key(*path));
        surplus.chain(missing.map(|(path, _)| path)).cloned().collect()
    }

    fn now(&self) -> BTreeMap<String, Vec<u8>> {
        let mut now: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let folders = ["content", "seeds", "static", "theme", "themes"];
        for folder in folders
            .into_iter()
            .filter(|folder| self.site.path(folder).exists())
        {
            now.extend(
                self.site
                    .tree(folder)
                    .into_iter()
                    .map(|(path, bytes)| (format!("{folder}/{path}"), bytes)),
            );
        }
        if self.site.path("kzsite.yaml").exists() {
            now.extend(self.site.tree("").remove_entry("kzsite.yaml"));
        }
        now
    }

    fn note(&mut self, what: &str, paths: &[String]) -> Vec<String> {
        self.said = format!("{what} {paths:?}");
        paths.to_vec()
    }

    fn change(&mut self, dice: &mut Dice) -> Vec<String> {
        let (path, from, to) = dice.pick(CHANGES);
        let text = self
            .now()
            .remove(*path)
            .and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text.filter(|text| text.contains(from)) else {
            return self.mend(dice);
        };
        self.site.write(path, text.replacen(from, to, 1));
        self.note(&format!("writes {to:?} for {from:?} in"), &[(*path).to_owned()])
    }

    fn add_piece(&mut self, dice: &mut Dice) -> Vec<String> {
        let Some(path) = self.any(dice, ".md") else {
            return Vec::new();
        };
        let piece = dice.pick(PIECES);
        let mut bytes = self.now().remove(&path).unwrap_or_default();
        bytes.extend_from_slice(piece.as_bytes());
        self.site.write(&path, bytes);
        self.note(&format!("adds {piece:?} to"), &[path])
    }

    /// Cuts a file off somewhere, or puts something there that does not belong.
    fn spoil(&mut self, dice: &mut Dice) -> Vec<String> {
        let Some(path) = self.any(dice, "") else {
            return Vec::new();
        };
        let mut bytes = self.now().remove(&path).unwrap_or_default();
        let at = dice.below(bytes.len() + 1);
        match dice.below(3) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, b'\t'),
            _ => bytes.insert(at, 0xFF),
        }
        self.site.write(&path, bytes);
        self.note(&format!("spoils byte {at} of"), &[path])
    }

    fn remove(&mut self, dice: &mut Dice) -> Vec<String> {
        let Some(path) = self.any(dice, "") else {
            return Vec::new();
        };
        self.site.remove(&path);
        self.note("removes", &[path])
    }

    fn rename(&mut self, dice: &mut Dice) -> Vec<String> {
        let Some(path) = self.any(dice, "") else {
            return Vec::new();
        };
        let folders = [
            "content/en",
            "content/sv",
            "content/sv/deep",
            "content/shared",
            "seeds",
        ];
        let name = *dice.pick(&[
            "effects.md",
            "new.md",
            "events.yaml",
            "carrier.md",
            "picture.png",
            "flood.svg",
            ".hidden.md",
        ]);
        let to = format!("{}/{name}", dice.pick(&folders));
        let bytes = self.now().remove(&path).unwrap_or_default();
        self.site.remove(&path);
        self.site.write(&to, bytes);
        self.note("renames", &[path, to])
    }

    fn any(&self, dice: &mut Dice, ending: &str) -> Option<String> {
        let paths: Vec<String> = self
            .now()
            .into_keys()
            .filter(|path| path.ends_with(ending))
            .collect();
        // Themes have many files, and are not what people edit most.
        let (themes, rest): (Vec<String>, Vec<String>) =
            paths.into_iter().partition(|path| path.starts_with("themes/"));
        let from = if rest.is_empty() || (!themes.is_empty() && dice.once_in(6)) {
            themes
        } else {
            rest
        };
        from.get(dice.below(from.len().max(1))).cloned()
    }
}

const MAP: &str = "map:
  layers: [{file: land.geojson, role: land}]
  focus: {file: land.geojson, property: name, value: coast}
  credit: drawn by hand";

const DRAWING: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"2\"><path d=\"M0 0h3v2z\"/></svg>\n";

const LAND: &str = r#"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "coast"},
 "geometry": {"type": "Polygon", "coordinates": [[[10.5, 57.5], [12.5, 57.5], [12.5, 58.9], [10.5, 58.9], [10.5, 57.5]]]}}]}
"#;
