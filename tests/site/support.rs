//! A small site in a temporary folder, about a flood in an invented town, and the program run on it.
#![expect(clippy::disallowed_methods, reason = "tests make and look at files")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A site on the disk.
pub(crate) struct TestSite {
    folder: TempDir,
}

/// What the program said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

const FILES: &[(&str, &str)] = &[
    (
        "kzsite.yaml",
        r#"base_url: https://flood.example/
theme: steppe
default_language: en
languages:
  en: {name: English}
  sv: {name: Svenska, fallback: [en]}
licence: {content: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
timeline: {from: "2031-03-01", to: "2031-03-10"}
home: {figures: [{measure: homeless}]}
vocabulary:
  event_kinds: [water, rescue]
  place_kinds: [town]
  actor_kinds: [council]
  populations: [residents]
  units: [persons]
  measures:
    homeless: {unit: persons}
"#,
    ),
    (
        "content/shared/events.yaml",
        r#"dam-breaks:
  when: "2031-03-02?"
  where: [{place: vask}]
  kind: water
  actors: [{actor: council}]
  status: disputed
  figures: [homeless-200]
  conflicts: [when-it-broke]
  sources: [{source: courier, locator: "para 2"}]
boats-arrive:
  when: "[2031-03-03..2031-03-05]"
  where: [{place: vask}]
  kind: rescue
  status: reported
  sources: [{source: courier, locator: "paras 3-4"}]
"#,
    ),
    (
        "content/shared/places.yaml",
        "vask: {kind: town, country: \"XA\", point: [11.5, 58.2], precision: city}\n",
    ),
    (
        "content/shared/figures.yaml",
        r#"homeless-200:
  measure: homeless
  value: {value: 200, qualifier: about}
  scope: {population: residents, place: vask}
  as_of: "2031-03-03"
  asserted_by: council
  sources: [{source: courier, locator: "para 3"}]
homeless-hundreds:
  measure: homeless
  value: {qualifier: hundreds}
  scope: {population: residents, place: vask}
  sources: [{source: courier, locator: "para 4"}]
"#,
    ),
    ("content/shared/actors.yaml", "council: {kind: council}\n"),
    (
        "content/shared/conflicts.yaml",
        r#"when-it-broke:
  kind: within-source
  severity: soft
  statements:
    - {id: night, sources: [{source: courier, locator: "para 2"}]}
    - {id: morning, sources: [{source: courier, locator: "para 5"}]}
"#,
    ),
    (
        "content/en/vocabulary.yaml",
        r#"event_kinds: {water: Water, rescue: Rescue}
place_kinds: {town: Town}
actor_kinds: {council: Council}
populations: {residents: Residents}
units: {persons: people}
measures: {homeless: {title: Homeless}}
"#,
    ),
    (
        "content/en/events.yaml",
        "dam-breaks: {title: The dam breaks, summary: \"Water came over the dam.[@courier, para 2]\"}\n\
         boats-arrive: {title: Boats arrive, summary: \"Boats came from the coast.[@courier, para 3]\"}\n",
    ),
    ("content/en/places.yaml", "vask: {title: Vask}\n"),
    ("content/en/actors.yaml", "council: {title: The council}\n"),
    (
        "content/en/sources.yaml",
        "courier: {title: \"The Courier, 4 March\", short: Courier}\n",
    ),
    (
        "content/en/terms.yaml",
        "weir: {title: Weir, summary: \"A low dam.[@courier, para 1]\"}\n",
    ),
    (
        "content/en/conflicts.yaml",
        "when-it-broke: {title: When it broke, statements: {night: At night, morning: In the morning}}\n",
    ),
    (
        "content/en/_index.md",
        "---\ntitle: The flood\ndescription: What happened in Vask.\n---\nWater rose.[@courier, para 1]\n",
    ),
    (
        "content/en/causes.md",
        "---\ntitle: Causes\nweight: 1\nupdated: \"2031-04-01\"\n---\n## Rain {#rain}\n\nIt rained.[@courier, para 1] See [the dam](event:dam-breaks) and [why](effects.md#mud).\n",
    ),
    (
        "content/en/effects.md",
        "---\ntitle: Effects\nweight: 2\n---\n## Mud {#mud}\n\nMud.\n\n{{ figure(measure=\"homeless\") }}\n",
    ),
    (
        "content/en/timeline.md",
        "---\ntitle: Timeline\nlayout: timeline\n---\n",
    ),
    ("content/en/map.md", "---\ntitle: Map\nlayout: map\n---\n"),
    (
        "content/en/figures.md",
        "---\ntitle: Figures\nlayout: figures\n---\n",
    ),
    (
        "content/en/people.md",
        "---\ntitle: People\nlayout: actors\n---\n",
    ),
    (
        "content/en/sources.md",
        "---\ntitle: Sources\nlayout: sources\n---\n",
    ),
    (
        "content/en/glossary.md",
        "---\ntitle: Glossary\nlayout: glossary\n---\n",
    ),
    (
        "content/en/conflicts.md",
        "---\ntitle: Conflicts\nlayout: conflicts\n---\n",
    ),
    (
        "content/sv/_index.md",
        "---\ntitle: Översvämningen\ndescription: Vad som hände i Vask.\n---\nVattnet steg.[@courier, para 1]\n",
    ),
    (
        "content/sv/causes.md",
        "---\ntitle: Orsaker\nslug: orsaker\nweight: 1\n---\n## Regn {#rain}\n\nDet regnade.[@courier, para 1]\n",
    ),
    (
        "seeds/courier.md",
        "---\nid: courier\npublisher: The Courier\npublished: \"2031-03-04\"\nlanguage: en\nword_count: 120\nparagraphs: 5\nsha256: \"00\"\n---\nA digest.\n",
    ),
];

impl TestSite {
    /// The site as it should be.
    pub(crate) fn new() -> Self {
        let site = Self {
            folder: tempfile::tempdir().expect("a temporary folder can be made"),
        };
        for (path, text) in FILES {
            site.write(path, text);
        }
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("themes"),
            &site.path("themes"),
        );
        site
    }

    /// A path below the site's folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("files lie in folders")).expect("folders can be made");
        std::fs::write(path, bytes).expect("files can be written");
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Changes a file: replaces a text that it must hold.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.path(path)).expect("the file is there");
    }

    /// Runs the program in the site's folder.
    pub(crate) fn run(&self, args: &[&str]) -> Said {
        self.run_with(args, &[])
    }

    /// Runs the program with further variables in its environment.
    pub(crate) fn run_with(&self, args: &[&str], variables: &[(&str, &str)]) -> Said {
        let output: Output = Command::new(env!("CARGO_BIN_EXE_kzsite"))
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .envs(variables.iter().copied())
            .output()
            .expect("the program runs");
        Said {
            code: output.status.code().expect("the program ends by itself"),
            stdout: String::from_utf8(output.stdout).expect("the program speaks UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the program speaks UTF-8"),
        }
    }

    /// Builds the site, which must go well.
    pub(crate) fn build(&self) -> Said {
        let said = self.run(&["build"]);
        assert_eq!(said.code, 0, "{}", said.stderr);
        said
    }

    /// All files below a folder with their bytes.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.path(folder);
        let mut tree = BTreeMap::new();
        for entry in walkdir::WalkDir::new(&root) {
            let entry = entry.expect("the folder can be read");
            if entry.file_type().is_file() {
                let path = entry
                    .path()
                    .strip_prefix(&root)
                    .expect("the file lies below")
                    .to_string_lossy()
                    .into_owned();
                tree.insert(path, std::fs::read(entry.path()).expect("the file can be read"));
            }
        }
        tree
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("the file lies below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("folders can be made");
        } else {
            std::fs::copy(entry.path(), target).expect("files can be copied");
        }
    }
}
