//! What the types of the configuration cannot say.

use super::hosting::{header_flaws, link_flaws, loose, policy_flaws, redirect_flaws};
use super::languages::usual_tag;
use super::{Config, ConfigFlaw, LISTS, LanguageConfig, MapConfig, is_language_tag, is_word};
use crate::diag::{did_you_mean, nearest};

/// The folder of `content` that belongs to no language.
const SHARED: &str = "shared";

impl Config {
    /// Finds all flaws that the types let through, except those that only follow from what could not be read.
    pub fn flaws(&self) -> Vec<ConfigFlaw> {
        let mut flaws = Vec::new();
        self.check_languages(&mut flaws);
        self.check_addresses(&mut flaws);
        flaws.extend(self.map.iter().flat_map(MapConfig::flaws));
        self.check_vocabulary(&mut flaws);
        self.check_publish(&mut flaws);
        flaws.extend(self.sources.flaws());
        flaws.extend(self.look.flaws());
        self.check_wordings(&mut flaws);
        flaws.extend(policy_flaws(&self.csp));
        flaws.extend(link_flaws(&self.head, &self.csp));
        flaws.extend(header_flaws(&self.headers));
        flaws.extend(redirect_flaws(&self.redirects));
        flaws.retain(|flaw| !self.unread.touches(&flaw.path));
        flaws
    }

    /// Finds settings that may be meant, but allow more than most sites need.
    pub fn loose(&self) -> Vec<ConfigFlaw> {
        loose(&self.csp)
    }

    /// Declares each language that is named and has a section, but is not declared, and returns a flaw for each at the first place that
    /// names it.
    pub fn assume_sections<'a>(&mut self, sections: impl Iterator<Item = &'a str>) -> Vec<ConfigFlaw> {
        if self.unread.touches("languages") || self.languages.is_empty() {
            return Vec::new();
        }
        let mut flaws = Vec::new();
        for section in sections {
            if self.languages.contains_key(section) {
                continue;
            }
            let mut fallbacks = self.languages.iter().filter_map(|(tag, language)| {
                let at = language
                    .fallback
                    .iter()
                    .position(|fallback| fallback == section)?;
                Some(format!("languages.{tag}.fallback.{at}"))
            });
            let named = if self.default_language == section {
                Some("default_language".to_owned())
            } else {
                fallbacks.next()
            };
            if let Some(path) = named {
                flaws.push(ConfigFlaw::new(
                    path,
                    format!("the language `{section}` is not declared"),
                    format!("declare it under `languages`: `{section}: {{name: …}}`"),
                ));
                self.assume_language(section);
            }
        }
        flaws
    }

    fn assume_language(&mut self, tag: &str) {
        self.languages
            .entry(tag.to_owned())
            .or_insert_with(|| LanguageConfig {
                name: tag.to_owned(),
                fallback: Vec::new(),
                translation: None,
                unfinished: false,
            });
    }

    /// Stands in for languages that could not be read, so that the rest of the site can be: each section becomes a language, and of these
    /// the default language is chosen.
    pub fn assume_languages<'a>(&mut self, sections: impl Iterator<Item = &'a str>) {
        if self.unread.touches("languages") || self.languages.is_empty() {
            self.unread.add("languages");
            sections.for_each(|section| self.assume_language(section));
        }
        self.leave_out_languages();
        if !self.languages.contains_key(&self.default_language) {
            self.unread.add("default_language");
            let tags = || self.languages.keys().map(String::as_str);
            let meant = nearest(&self.default_language, tags()).or_else(|| tags().next());
            self.default_language = meant.unwrap_or_default().to_owned();
        }
    }

    fn check_languages(&self, flaws: &mut Vec<ConfigFlaw>) {
        flaws.extend(self.undeclared_language(&self.default_language, "default_language".to_owned()));
        for (tag, language) in &self.languages {
            self.check_translation(tag, language, flaws);
            if language.unfinished && *tag == self.default_language {
                flaws.push(ConfigFlaw::new(
                    format!("languages.{tag}.unfinished"),
                    "the default language is the one that must be complete".to_owned(),
                    "take this away, or name another `default_language`",
                ));
            }
            for (index, fallback) in language.fallback.iter().enumerate() {
                let path = format!("languages.{tag}.fallback.{index}");
                if fallback == tag {
                    flaws.push(ConfigFlaw::new(
                        path,
                        format!("the language `{tag}` falls back on itself"),
                        "name the languages that its readers know next best, or leave `fallback` out",
                    ));
                } else {
                    flaws.extend(self.undeclared_language(fallback, path));
                }
            }
        }
        if self.languages.is_empty() {
            flaws.push(ConfigFlaw::new(
                "languages".to_owned(),
                "the site declares no language".to_owned(),
                "declare one: `languages: {en: {name: English}}`",
            ));
        }
        for (at, tag) in self.languages.keys().enumerate() {
            if let Some(reason) = self.takes_what_is_of_another(tag) {
                flaws.push(reason);
                continue;
            }
            flaws.extend(self.namesake(at));
            flaws.extend(tag_flaw(tag));
        }
    }

    /// The flaw of a language that is named but not declared.
    fn undeclared_language(&self, tag: &str, path: String) -> Option<ConfigFlaw> {
        // That there are no languages at all is reported separately.
        let is_unsure = self.languages.is_empty() || self.unread.touches("languages");
        if self.languages.contains_key(tag) || is_unsure {
            return None;
        }
        let tags = self.languages.keys().map(String::as_str);
        let guess = did_you_mean(tag, tags).or("declare it under `languages`");
        Some(ConfigFlaw::new(
            path,
            format!("the language `{tag}` is not declared"),
            guess,
        ))
    }

    /// Checks the field `translation` of a language.
    fn check_translation(&self, tag: &str, language: &LanguageConfig, flaws: &mut Vec<ConfigFlaw>) {
        let Some(translation) = &language.translation else {
            return;
        };
        let path = format!("languages.{tag}.translation");
        let tags = self.languages.keys().map(String::as_str);
        let of = format!("{path}.of");
        let is_unsure = self.unread.touches("languages");
        let found = translation.flaws(&path, tag, tags).into_iter();
        flaws.extend(found.filter(|flaw| flaw.path != of || !is_unsure));
    }

    /// The flaw of a language that has the name of an earlier one.
    fn namesake(&self, at: usize) -> Option<ConfigFlaw> {
        let (tag, language) = self.languages.get_index(at)?;
        let name = language.name.trim();
        let mut earlier = self.languages.iter().take(at);
        let (earlier, _) = earlier.find(|(_, earlier)| earlier.name.trim() == name)?;
        Some(ConfigFlaw::new(
            format!("languages.{tag}.name"),
            format!("`{name}` is the name of `{earlier}`, too, and readers choose a language by its name"),
            format!("write the name that `{tag}` has for itself"),
        ))
    }

    /// Why a language cannot stand beside what else there is: its folder is no section, or is that of another language.
    fn takes_what_is_of_another(&self, tag: &str) -> Option<ConfigFlaw> {
        let path = format!("languages.{tag}");
        if tag.eq_ignore_ascii_case(SHARED) {
            return Some(ConfigFlaw::new(
                path,
                format!("`{tag}` cannot be a language"),
                "`content/shared/` holds what all languages share; name the language by its BCP 47 tag, such as `en`",
            ));
        }
        let usual = usual_tag(tag)?;
        let other = self
            .languages
            .keys()
            .find(|other| *other != tag && usual_tag(other).is_some_and(|other| other == usual))?;
        // Of two tags for the same language, the one in the usual form stays, or else the first.
        let position = |tag: &str| (tag != usual, self.languages.get_index_of(tag));
        (position(tag) > position(other)).then(|| {
            ConfigFlaw::new(
                path,
                format!("`{tag}` is the same language as `{other}`"),
                format!("leave one of them out, and write the other `{usual}`"),
            )
        })
    }

    /// Removes languages that cannot stand beside others, which are reported, so that nothing more is reported of their files.
    fn leave_out_languages(&mut self) {
        let refused: Vec<String> = self
            .languages
            .keys()
            .filter(|tag| self.takes_what_is_of_another(tag).is_some())
            .cloned()
            .collect();
        for tag in refused {
            self.languages.shift_remove(&tag);
            self.unread.add(format!("languages.{tag}"));
        }
    }

    /// Checks texts that are given by language: only declared languages have one, and the default language does.
    fn check_wordings(&self, flaws: &mut Vec<ConfigFlaw>) {
        if self.unread.touches("languages") {
            return;
        }
        let footer: Vec<&str> = self.footer.keys().map(String::as_str).collect();
        let lacking = "the foot of pages has lines in `{tag}`, and none in `{default}`, the language that must be complete";
        self.check_languages_of("footer", &footer, (lacking, "[\"…\"]"), flaws);
        let author = self.author.as_ref().map(|author| ("author.name", &author.name));
        let credit = self.map.as_ref().and_then(|map| map.credit.as_ref());
        for (path, wording) in author
            .into_iter()
            .chain(credit.map(|credit| ("map.credit", credit)))
        {
            let tags: Vec<&str> = wording.tags().collect();
            let lacking =
                "this is said in `{tag}`, and not in `{default}`, the language that must be complete";
            self.check_languages_of(path, &tags, (lacking, "…"), flaws);
        }
    }

    fn check_languages_of(
        &self,
        path: &str,
        tags: &[&str],
        (lacking, form): (&str, &str),
        flaws: &mut Vec<ConfigFlaw>,
    ) {
        let declared = || self.languages.keys().map(String::as_str);
        for tag in tags.iter().filter(|tag| !self.languages.contains_key(**tag)) {
            let guess = did_you_mean(tag, declared()).or("declare it under `languages`");
            let message = format!("the language `{tag}` is not declared");
            flaws.push(ConfigFlaw::new(format!("{path}.{tag}"), message, guess));
        }
        let default = self.default_language.as_str();
        if let Some(tag) = tags.iter().find(|tag| self.languages.contains_key(**tag))
            && self.languages.contains_key(default)
            && !tags.contains(&default)
            && !self.unread.touches(&format!("{path}.{default}"))
        {
            flaws.push(ConfigFlaw::new(
                format!("{path}.{tag}"),
                lacking.replace("{tag}", tag).replace("{default}", default),
                format!("write it in that language, too: `{default}: {form}`"),
            ));
        }
    }

    fn check_addresses(&self, flaws: &mut Vec<ConfigFlaw>) {
        if let Some(tag) = self.feed_tag.as_ref().filter(|tag| !is_tag(tag)) {
            flaws.push(ConfigFlaw {
                path: "feed_tag".to_owned(),
                message: format!("`{tag}` is no host and year"),
                hint: Some("write them as `example.org,2026`, in small letters".into()),
            });
        }
    }

    fn check_vocabulary(&self, flaws: &mut Vec<ConfigFlaw>) {
        let vocabulary = &self.vocabulary;
        for list in LISTS {
            let ids = vocabulary.list(list);
            for (index, id) in ids.iter().enumerate() {
                // The words of a mapping are its keys.
                let step = if list == "measures" {
                    (*id).to_owned()
                } else {
                    index.to_string()
                };
                let flaw = |message: String, hint: &str| ConfigFlaw {
                    path: format!("vocabulary.{list}.{step}"),
                    message,
                    hint: Some(hint.into()),
                };
                if !is_word(id) {
                    let message = format!("`{id}` cannot be a word of the vocabulary");
                    flaws.push(flaw(
                        message,
                        "an id has letters, digits and hyphens; what readers see stands in `vocabulary.yaml`",
                    ));
                }
            }
        }
    }
}

/// The flaw of a tag that no language has or that is not in the usual form. A text that has not even the form of a tag is reported where
/// [`Languages`](super::Languages) are made.
fn tag_flaw(tag: &str) -> Option<ConfigFlaw> {
    let usual = usual_tag(tag)?;
    let path = format!("languages.{tag}");
    if !is_language_tag(tag) {
        return Some(ConfigFlaw::new(
            path,
            format!("`{tag}` is no language tag"),
            "use a BCP 47 tag such as `en`, `nb` or `sr-Latn`",
        ));
    }
    (usual != tag).then(|| {
        ConfigFlaw::new(
            path,
            format!("the language tag `{tag}` is written `{usual}`"),
            format!("write `{usual}` here, in the name of its folder in `content/`, and of its `.ftl` files"),
        )
    })
}

/// A host or mail address and a date at which it was the site's own ("taggingEntity" of RFC 4151).
fn is_tag(text: &str) -> bool {
    let Some((authority, date)) = text.split_once(',') else {
        return false;
    };
    let is_name = |name: &str| {
        let allowed = |byte: u8| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'_')
        };
        !name.is_empty() && name.bytes().all(allowed)
    };
    let is_date = matches!(date.len(), 4 | 7 | 10)
        && date.split('-').enumerate().all(|(at, part)| {
            let highest = [9999, 12, 31][at];
            part.len() == if at == 0 { 4 } else { 2 }
                && part.bytes().all(|byte| byte.is_ascii_digit())
                && part
                    .parse()
                    .is_ok_and(|number: u16| (1..=highest).contains(&number))
        });
    is_date && authority.splitn(2, '@').all(is_name)
}
