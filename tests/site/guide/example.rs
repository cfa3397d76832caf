//! An example of the manual, run: its files are laid over the small site, its commands are run, and what they print and what pages show is
//! compared with what stands in the manual.

use super::page::{Block, Item, Page, Start};
use crate::support::{Said, TestSite};
use html5gum::{DefaultEmitter, Token, Tokenizer};
use std::path::Path;

/// Languages of blocks that other programs read, or a shell.
const NOT_RUN: [&str; 3] = ["sh", "nginx", "caddyfile"];

/// What a block of a page should hold.
pub(super) struct Edit {
    /// Number of the line of its fence, from 1.
    pub(super) line: usize,
    /// How many lines stand in it.
    pub(super) lines: usize,
    /// What should stand in it.
    pub(super) text: String,
}

/// What stands below one heading, or on one page.
pub(super) struct Example<'p> {
    /// The page.
    pub(super) page: &'p str,
    /// The id of the heading.
    heading: &'p str,
    start: Start,
    items: Vec<&'p Item>,
}

/// An example at work.
struct Run<'e> {
    example: &'e Example<'e>,
    site: TestSite,
    laid: Vec<&'e str>,
    /// What the last build said, where nothing has changed since.
    built: Option<Said>,
    wrong: Vec<String>,
    edits: Vec<Edit>,
}

impl<'p> Example<'p> {
    /// All examples of a page.
    pub(super) fn all(name: &'p str, page: &'p Page) -> Vec<Self> {
        let example = |heading| Self {
            page: name,
            heading,
            start: page.start,
            items: Vec::new(),
        };
        let mut examples = vec![example("")];
        for item in &page.items {
            match item {
                Item::Heading(_, id) if page.start == Start::Sections => examples.push(example(id)),
                Item::Heading(..) => {}
                item => examples
                    .last_mut()
                    .expect("there is one from the beginning")
                    .items
                    .push(item),
            }
        }
        examples.retain(|example| !example.items.is_empty());
        examples
    }

    /// Runs it: what is not as written, and what blocks should hold.
    pub(super) fn run(&self) -> (Vec<String>, Vec<Edit>) {
        let site = match self.start {
            Start::Empty => TestSite::empty(),
            Start::Sections | Start::Small => TestSite::without_theme(),
        };
        let mut run = Run {
            example: self,
            site,
            laid: Vec::new(),
            built: None,
            wrong: Vec::new(),
            edits: Vec::new(),
        };
        for item in &self.items {
            match item {
                Item::Block(block) => run.block(block),
                Item::Table(rows, line) => run.table(rows, *line),
                Item::Heading(..) => {}
            }
        }
        (run.wrong, run.edits)
    }
}

impl<'e> Run<'e> {
    fn tell(&mut self, line: usize, what: &str) {
        self.wrong.push(format!(
            "docs/guide/content/en/{}.md:{line}: {what}",
            self.example.page
        ));
    }

    fn block(&mut self, block: &'e Block) {
        let path = block.info.split(' ').next().unwrap_or_default();
        let names_a_file = !path.is_empty() && path != "without";
        if names_a_file && !block.before.contains(&format!("`{path}`")) {
            self.tell(block.line, &format!("readers are not told that this is `{path}`"));
        }
        if !path.starts_with("public/") {
            self.built = None;
        }
        if block.language == "console" {
            self.console(block);
        } else if block.info == "without" {
            for path in block.text.lines() {
                let path = self.site.path(path);
                let removed = if path.is_dir() {
                    std::fs::remove_dir_all(&path)
                } else {
                    std::fs::remove_file(&path)
                };
                removed.expect("it is part of the small site");
            }
        } else if path.starts_with("public/") {
            self.shown(block, path);
        } else if names_a_file {
            let is_whole = block.info.ends_with(" whole");
            self.lay(path, &block.text, is_whole);
            self.laid.push(path);
        } else if !NOT_RUN.contains(&block.language.as_str()) {
            self.tell(
                block.line,
                "this block says no file, so that nothing is tested of it",
            );
        }
    }

    /// Writes a file. Of a YAML file, only the entries that are given change, but for the whole of it where that is said.
    fn lay(&self, path: &str, text: &str, is_whole: bool) {
        let is_yaml = Path::new(path)
            .extension()
            .is_some_and(|extension| extension == "yaml");
        if is_whole || !is_yaml || path.starts_with('.') || !self.site.path(path).exists() {
            self.site.write(path, text);
            return;
        }
        let mut entries = entries(&self.site.read(path));
        for (key, entry) in self::entries(text) {
            match entries.iter_mut().find(|(known, _)| *known == key) {
                Some((_, old)) => *old = entry,
                None => entries.push((key, entry)),
            }
        }
        let text: String = entries.into_iter().map(|(_, entry)| entry).collect();
        self.site.write(path, text);
    }

    fn console(&mut self, block: &Block) {
        let mut blessed = Vec::new();
        let text = format!("\n{}", block.text);
        for command in text.split("\n$ ").skip(1) {
            let (line, expected) = command.split_once('\n').unwrap_or((command, ""));
            let mut args: Vec<&str> = line.split(' ').collect();
            // Variables stand before the command.
            let count = args.iter().take_while(|arg| arg.starts_with("KZSITE_")).count();
            let variables: Vec<_> = args
                .drain(..count)
                .filter_map(|arg| arg.split_once('='))
                .collect();
            assert_eq!(
                args[0], "kzsite",
                "{}:{}: `{line}`",
                self.example.page, block.line
            );
            let said = self.site.run_with(&args[1..], &variables);
            let is_blank = expected.trim().is_empty() && !said.stderr.is_empty();
            let differs = is_blank || !said.holds(expected);
            if differs {
                let wanted = format!("`{line}` says otherwise:\n{}{}", said.stderr, said.stdout);
                self.tell(block.line, &wanted);
            }
            let shown = if expected.contains('…') || !differs {
                expected.to_owned()
            } else {
                self.worth_showing(&said.stderr)
            };
            blessed.push(format!("$ {line}\n{}", shown.trim_matches('\n')));
        }
        let blessed = blessed.join("\n");
        if blessed.trim_end() != block.text.trim_end() {
            self.edits.push(Edit {
                line: block.line,
                lines: block.lines,
                text: blessed,
            });
        }
    }

    /// Of what was said, the first message with the code that the heading names, one of the example's own files before others; all
    /// messages where it names none.
    fn worth_showing(&self, said: &str) -> String {
        let frames: Vec<&str> = said.trim_end().split("\n\n").collect();
        let is_frame = |frame: &&str| frame.starts_with("error[") || frame.starts_with("warning[");
        let code = format!("[{}]: ", self.example.heading);
        let own: Vec<&str> = frames
            .iter()
            .copied()
            .filter(|frame| is_frame(frame) && frame.lines().next().is_some_and(|line| line.contains(&code)))
            .collect();
        let here = own.iter().find(|frame| {
            self.laid
                .iter()
                .any(|path| frame.contains(&format!("--> {path}")))
        });
        match here.or(own.first()) {
            Some(frame) => format!("{frame}\n"),
            None => {
                frames
                    .into_iter()
                    .filter(is_frame)
                    .collect::<Vec<_>>()
                    .join("\n\n")
                    + "\n"
            }
        }
    }

    fn shown(&mut self, block: &Block, path: &str) {
        let said = self
            .built
            .get_or_insert_with(|| self.site.run(&["build", "--quiet"]));
        let Ok(page) = std::fs::read_to_string(self.site.path(path)) else {
            let why = format!("there is no {path}\n{}", said.stderr);
            return self.tell(block.line, &why);
        };
        let page = if block.language == "html" {
            page
        } else {
            text_of(&page)
        };
        for line in block.text.lines().filter(|line| *line != "…") {
            if !page.contains(line.trim()) {
                self.tell(block.line, &format!("{path} does not show {line:?}:\n{page}"));
            }
        }
    }

    /// Runs a table whose first column is `when`, `value` or `locator`: an event for each row, and what its page shows.
    fn table(&mut self, rows: &[Vec<String>], line: usize) {
        let key = rows[0][0].trim_matches('`');
        let (before, after) = match key {
            "when" => ("When ", " "),
            "value" => ("Where it is printed ", " Homeless"),
            "locator" => ("Source ", " English"),
            _ => return,
        };
        let (mut events, mut words, mut figures) = (String::new(), String::new(), String::new());
        for (at, row) in rows[1..].iter().enumerate() {
            let written = row[0].trim_matches('`');
            let (mut when, mut locator, mut rest) = ("\"2031-03-02\"", "\"para 1\"", String::new());
            match key {
                "when" => when = written,
                "locator" => locator = written,
                _ => {
                    rest = format!("figures: [f{at}], ");
                    figures += &format!(
                        "f{at}: {{measure: homeless, value: {written}, sources: [{{source: courier}}]}}\n"
                    );
                }
            }
            events += &format!(
                "e{at}: {{when: {when}, kind: water, status: reported, {rest}sources: [{{source: courier, locator: {locator}}}]}}\n"
            );
            words += &format!("e{at}: {{title: Event, summary: Text.}}\n");
        }
        self.lay("content/shared/events.yaml", &events, false);
        self.lay("content/en/events.yaml", &words, false);
        self.lay("content/shared/figures.yaml", &figures, false);
        let said = self.site.run(&["build", "--quiet"]);
        for (at, row) in rows[1..].iter().enumerate() {
            let path = self.site.path(&format!("public/en/timeline/e{at}/index.html"));
            let page = std::fs::read_to_string(path).map(|page| text_of(&page));
            let wanted = format!("{before}{}{after}", row[1]);
            match page {
                Ok(page) if page.contains(&wanted) => {}
                Ok(page) => self.tell(line, &format!("{} is not shown as {wanted:?}:\n{page}", row[0])),
                Err(_) => return self.tell(line, &said.stderr),
            }
        }
    }
}

impl Said {
    /// Whether all stretches between lines with an ellipsis were said.
    fn holds(&self, expected: &str) -> bool {
        let stretches = format!("\n{expected}\n");
        stretches.split("\n…\n").all(|stretch| {
            let stretch = stretch.trim_matches('\n');
            self.stderr.contains(stretch) || self.stdout.contains(stretch)
        })
    }
}

/// The entries of a YAML file, each with its key; lines above the first are an entry without one.
fn entries(text: &str) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        let key = line.split_once(':').map(|(key, _)| key);
        let key = key.filter(|key| key.starts_with(|c: char| c.is_alphanumeric() || c == '"'));
        match (key, entries.last_mut()) {
            (Some(key), _) => entries.push((key.to_owned(), line.to_owned())),
            (None, Some((_, entry))) => entry.push_str(line),
            (None, None) => entries.push((String::new(), line.to_owned())),
        }
    }
    entries
}

/// Elements that stand within a line.
const INLINE: [&str; 16] = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "mark", "q", "span", "strong", "sub", "sup",
    "time",
];

/// The words of a page as somebody reads them, with one space between things that stand apart.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    let mut is_hidden = false;
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::String(words) if !is_hidden => text.push_str(&String::from_utf8_lossy(&words)),
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                is_hidden = matches!(name.as_str(), "script" | "style");
                if !INLINE.contains(&name.as_str()) {
                    text.push(' ');
                }
            }
            Token::EndTag(tag) => {
                is_hidden = false;
                if !INLINE.contains(&String::from_utf8_lossy(&tag.name).as_ref()) {
                    text.push(' ');
                }
            }
            _ => {}
        }
    }
    // A joiner between two days keeps them on one line; nobody sees it.
    let text = text.replace('\u{2060}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
