//! Folders that move, and files and pages that come.

use super::{DRAWING, Desk, PIECES};
use crate::incremental::dice::Dice;

/// A shortcode of the site's own.
pub(super) const SHORTCODES: &str = "gauge:
  arguments:
    place: {type: place, required: true}
    metres: {type: number, default: 1}
    event: {type: event}
    claim: {type: figure}
";

pub(super) const GAUGE: &str = "<p>Stood at {{ metres }}: {{ place.title.text }}{% if event %} {{ event.title.text }}{% endif %}\
     {% if claim %} {{ claim.spread }} {{ claim.measure.text }}{% endif %}</p>\n";

impl Desk {
    #[expect(clippy::disallowed_methods, reason = "a test moves folders")]
    pub(super) fn rename_folder(&mut self, dice: &mut Dice) -> Vec<String> {
        let pairs = [
            ("content/sv", "content/da"),
            ("content/sv", "content/en/sub"),
            ("content/shared/map", "content/en/map"),
        ];
        let (a, b) = *dice.pick(&pairs);
        let (from, to) = if self.site.path(a).exists() {
            (a, b)
        } else {
            (b, a)
        };
        if !self.site.path(from).exists() || self.site.path(to).exists() {
            return self.mend(dice);
        }
        std::fs::rename(self.site.path(from), self.site.path(to)).expect("a folder can be moved");
        self.note("moves", &[from.to_owned(), to.to_owned()])
    }

    pub(super) fn new_page(&mut self, dice: &mut Dice) -> Vec<String> {
        let folder = *dice.pick(&["content/en", "content/sv", "content/en/more", "content/da"]);
        let name = *dice.pick(&["a", "b", "causes", "z"]);
        let slug = *dice.pick(&[
            "",
            "slug: causes\n",
            "slug: new\n",
            "weight: -1\n",
            "menu: footer\n",
        ]);
        let path = format!("{folder}/{name}.md");
        self.site.write(
            &path,
            format!("---\ntitle: New {name}\n{slug}---\nText.\n{}", dice.pick(PIECES)),
        );
        self.note(&format!("starts a page with {slug:?}"), &[path])
    }

    pub(super) fn new_file(&mut self, dice: &mut Dice) -> Vec<String> {
        let paths = [
            "content/en/feed.xml",
            "content/en/causes",
            "content/en/flood.svg",
            "content/sv/flood.svg",
            "content/sv/evil?.png",
            "content/sv/Flood.svg",
            "content/shared/media/flood.svg",
            "content/lost.md",
            "content/en/causes.md.orig",
            "static/CNAME",
            "static/robots.txt",
            "static/index.html",
            "static/en/flood.svg",
            "content/sv/words.yaml",
            "content/shared/map/rivers.geojson",
            "themes/steppe/static/more.css",
            "themes/steppe/i18n/da.ftl",
            "themes/steppe/templates/event.html",
            "theme/styles.css",
            "theme/i18n/en.ftl",
            "theme/templates/event.html",
            "theme/static/css/base.css",
            "seeds/raw/courier.txt",
        ];
        let path = (*dice.pick(&paths)).to_owned();
        if self.site.path(&path).is_dir() {
            return Vec::new();
        }
        self.site
            .write(&path, *dice.pick(&["one", "two\n", "{}", DRAWING]));
        self.note("writes", &[path])
    }
}
