//! Sorts blocks by their own text.

use super::context::{Guide, Zone};
use crate::import::block::{Block, Kind, Mark};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{Ending, Word, ending, weight, words};

/// The longest line to which rules apply, in bytes.
const LONGEST: usize = 8_000;

/// Settles a block whose text shows its kind.
pub(super) fn sort(block: &mut Block, zone: Zone, guide: Guide<'_>) {
    // Rules do not apply to a line of such length.
    if block.text.len() > LONGEST {
        return;
    }
    let line = Line {
        text: &block.text,
        words: words(&block.text),
        weight: weight(&block.text),
        zone,
        is_heading: matches!(block.mark, Mark::Heading(_)),
        rules: guide.rules,
    };
    if line.rules.start(Topic::Keep, &line.words).is_some() {
        block.is_settled = true;
        return;
    }
    if let Some((kind, reason)) = line.kind() {
        block.settle(kind, reason);
    }
}

/// Words for minutes.
const MINUTES: &[&str] = &[
    "min",
    "mins",
    "minute",
    "minutes",
    "minuten",
    "minuter",
    "minutter",
    "minutt",
    "minuut",
    "minuutti",
    "minuuttia",
    "minuti",
    "minutos",
    "minut",
    "minuty",
    "мин",
    "минут",
    "минуты",
    "хв",
    "хвилин",
    "dk",
    "dakika",
    "分",
    "分钟",
    "دقائق",
    "دقیقه",
];

struct Line<'a> {
    text: &'a str,
    words: Vec<Word>,
    weight: usize,
    zone: Zone,
    is_heading: bool,
    rules: &'a Compiled,
}

impl Line<'_> {
    fn kind(&self) -> Option<(Kind, &'static str)> {
        if is_address(self.text) && !self.text.contains(' ') && self.zone != Zone::Body {
            return Some((Kind::Byline, "an address of mail"));
        }
        if self.words.is_empty() {
            return Some((Kind::Markup, "no word in it"));
        }
        self.whole()
            .or_else(|| self.links())
            .or_else(|| self.notices())
            .or_else(|| self.appeal())
            .or_else(|| self.note())
    }

    fn is(&self, topic: Topic) -> bool {
        self.rules.is_whole(topic, &self.words)
    }

    /// Lines that are a single word or a button of the page.
    fn whole(&self) -> Option<(Kind, &'static str)> {
        if self.is(Topic::Drop) {
            return Some((
                Kind::Navigation,
                "a line that the rules of the site or of the publisher drop",
            ));
        }
        if self.rules.is_all(Topic::Advert, &self.words) {
            return Some((Kind::Advert, "the word for an advertisement"));
        }
        if self.is(Topic::Lists) || self.is(Topic::Related) {
            return Some((Kind::Related, "a list of links follows"));
        }
        if self.is_count(Topic::Comments) || self.is_about_comments() {
            return Some((Kind::Comment, "comments, or how many there are"));
        }
        if self.is_count(Topic::Reading) && self.has_digit() {
            return Some((Kind::Button, "how long reading takes"));
        }
        // A heading may be a single word, too.
        let is_framed = self.zone != Zone::Body && !self.is_heading;
        if self.rules.is_all(Topic::Share, &self.words) && (is_framed || self.words.len() > 1) {
            return Some((Kind::Share, "buttons for sharing"));
        }
        if self.is(Topic::Button) && !self.is_heading {
            return Some((Kind::Button, "a button of the page"));
        }
        let is_menu = self.rules.is_all(Topic::Navigation, &self.words);
        if is_framed && is_menu && ending(self.text) == Ending::Bare {
            return Some((Kind::Navigation, "an entry of a menu"));
        }
        let crumbs = self
            .text
            .split(['>', '›', '»', '/', '|', '•'])
            .filter(|part| !part.trim().is_empty())
            .count();
        let menu = self.rules.count(Topic::Navigation, &self.words);
        if is_framed && crumbs >= 2 && menu > 0 && self.weight < 160 && ending(self.text) == Ending::Bare {
            return Some((Kind::Navigation, "a path of menus"));
        }
        if self.is_bar() {
            return Some((Kind::Button, "buttons of the page, side by side"));
        }
        let most = self.words.len() / 2;
        if is_framed
            && self.words.len() >= 4
            && menu + self.rules.count(Topic::Button, &self.words) > most
            && ending(self.text) == Ending::Bare
        {
            return Some((Kind::Navigation, "entries of a menu"));
        }
        None
    }

    /// Whether a line is two or more buttons with signs between: "Unsubscribe | Manage preferences".
    fn is_bar(&self) -> bool {
        let parts: Vec<&str> = self.text.split(['|', '•', '·']).map(str::trim).collect();
        let is_button = |part: &&str| {
            let words = words(part);
            let topics = [Topic::Button, Topic::Share, Topic::Terms, Topic::Navigation];
            topics.iter().any(|topic| self.rules.is_whole(*topic, &words))
        };
        parts.len() >= 2 && parts.iter().all(is_button)
    }

    /// Whether a line says how many have commented on the headline: "3 thoughts on “…”".
    fn is_about_comments(&self) -> bool {
        let is_number = |word: &Word| word.form.chars().all(|letter| letter.is_ascii_digit());
        let at = usize::from(self.words.first().is_some_and(is_number));
        let length = self.rules.at(Topic::Comments, &self.words, at);
        length.is_some_and(|length| {
            let (sign, _) = self.behind(at + length);
            let is_quoted = matches!(sign, Some('“' | '„' | '«' | '»' | '"' | '”' | '「'));
            is_quoted && ending(self.text) == Ending::Bare
        })
    }

    /// Whether a line is a phrase with a number, or a number with a phrase.
    fn is_count(&self, topic: Topic) -> bool {
        let is_number = |word: &Word| word.form.chars().all(|letter| letter.is_ascii_digit());
        let mut at = 0;
        let mut phrases = 0;
        while at < self.words.len() {
            let is_minute = topic == Topic::Reading && MINUTES.contains(&self.words[at].form.as_str());
            if let Some(length) = self.rules.at(topic, &self.words, at) {
                phrases += 1;
                at += length;
            } else if is_number(&self.words[at]) || is_minute {
                at += 1;
            } else {
                return false;
            }
        }
        phrases > 0
    }

    fn has_digit(&self) -> bool {
        self.words
            .iter()
            .any(|word| word.form.chars().any(|letter| letter.is_ascii_digit()))
    }

    /// The rest of a line behind its first words, and the sign between.
    fn behind(&self, length: usize) -> (Option<char>, &str) {
        let rest = self
            .words
            .get(length - 1)
            .map_or("", |word| self.text[word.end..].trim_start());
        (rest.chars().next(), rest)
    }

    /// Links to other articles, and subjects.
    fn links(&self) -> Option<(Kind, &'static str)> {
        if let Some(length) = self.rules.start(Topic::Related, &self.words) {
            let (sign, _) = self.behind(length);
            let is_parted = matches!(
                sign,
                Some(':' | '：' | '|' | '–' | '—' | '>' | '»' | '«' | '"' | '“' | '„' | '”')
            );
            let is_bare = ending(self.text) == Ending::Bare
                || (ending(self.text) == Ending::Raised && self.weight < 140);
            let first = &self.words[..length];
            let is_clear = length >= 2
                || is_parted
                || first.iter().map(|word| word.form.chars().count()).sum::<usize>() >= 4 && is_signs(first);
            if (is_parted && self.weight < 260) || (is_clear && is_bare && self.weight < 220) {
                return Some((Kind::Related, "a link to another article"));
            }
        }
        if let Some(length) = self.rules.start(Topic::Tags, &self.words) {
            let (sign, rest) = self.behind(length);
            let is_list =
                matches!(sign, Some(':' | '：')) && ending(rest) == Ending::Bare && self.weight < 300;
            let is_late = self.zone == Zone::Tail && rest.is_empty();
            if is_list && self.zone != Zone::Body || is_late {
                return Some((Kind::Tags, "subjects"));
            }
        }
        let hashes = self
            .text
            .split_whitespace()
            .filter(|part| part.starts_with('#'))
            .count();
        if hashes >= 1 && hashes == self.text.split_whitespace().count() && self.zone != Zone::Body {
            return Some((Kind::Tags, "subjects"));
        }
        None
    }

    /// Cookies, terms, rights.
    fn notices(&self) -> Option<(Kind, &'static str)> {
        const COOKIES: &[&str] = &[
            "kakor",
            "evästeet",
            "evästeitä",
            "evästeasetukset",
            "çerez",
            "çerezler",
            "çerezleri",
            "informasjonskapsler",
            "informasjonskapslar",
            "کوکی",
            "الکوکیز",
            "куки",
        ];
        let is_cookie =
            |word: &Word| word.form.starts_with("cookie") || COOKIES.contains(&word.form.as_str());
        let consents = self.rules.count(Topic::Cookie, &self.words);
        let cookies = self.words.iter().filter(|word| is_cookie(word)).count();
        if cookies > 0
            && (consents > cookies || (consents > 0 && self.zone != Zone::Body) || self.words.len() <= 3)
            && self.weight < 700
            && !self.is_speech()
        {
            return Some((Kind::Cookie, "a notice about cookies"));
        }
        let is_marked = self.text.starts_with(['©', '®']) || self.text.starts_with("(c) ");
        let is_terms = self.rules.find(Topic::Terms, &self.words).is_some();
        let is_short = self.weight < 240 || self.zone == Zone::Tail;
        if is_marked || (is_terms && is_short && self.zone != Zone::Body && !self.is_speech()) {
            return Some((Kind::Terms, "terms, rights or imprint"));
        }
        None
    }

    /// Appeals for money, a subscription or company.
    fn appeal(&self) -> Option<(Kind, &'static str)> {
        const APPEAL: (Kind, &str) = (Kind::Appeal, "an appeal");
        const LONGEST: usize = 620;
        let digits = self.text.chars().filter(|letter| letter.is_numeric()).count();
        let pays = self.rules.start(Topic::Payment, &self.words).is_some();
        if pays && digits >= 4 && self.weight < 160 && ending(self.text) != Ending::Raised {
            let is_prose = ending(self.text) == Ending::Sentence && self.words.len() > 12;
            if !is_prose {
                return Some((Kind::Appeal, "how to pay"));
            }
        }
        if self.is_speech() || self.weight > LONGEST {
            return None;
        }
        let appeals = self.rules.count(Topic::Appeal, &self.words);
        let starts = self.rules.start(Topic::AppealStart, &self.words).is_some();
        let we = self.rules.count(Topic::We, &self.words);
        let is_short = self.weight < 200;
        let score = appeals * 2
            + usize::from(starts)
            + we.min(2)
            + usize::from(self.rules.find(Topic::Payment, &self.words).is_some() && digits >= 4);
        let needed = match self.zone {
            Zone::Body if is_short => 3,
            Zone::Body => 4,
            Zone::Head | Zone::Tail if is_short => 2,
            Zone::Head | Zone::Tail => 3,
        };
        let has_address = self.text.split(' ').any(is_address);
        if has_address && (we > 0 || appeals > 0) && is_short && self.zone != Zone::Body {
            return Some(APPEAL);
        }
        let is_call =
            appeals > 0 || (starts && (we > 0 || ending(self.text) != Ending::Sentence) && is_short);
        // "Our channel on Telegram: @courier".
        let has_handle = self
            .text
            .split(' ')
            .any(|part| part.starts_with('@') || part.contains("t.me/"));
        let is_platform = self.rules.find(Topic::Share, &self.words).is_some();
        if is_platform && we > 0 && self.weight < 120 && (has_handle || ending(self.text) == Ending::Bare) {
            return Some(APPEAL);
        }
        (is_call && score >= needed).then_some(APPEAL)
    }

    /// Footnotes and origins of the text.
    fn note(&self) -> Option<(Kind, &'static str)> {
        if let Some(length) = self.rules.start(Topic::Note, &self.words)
            && matches!(self.behind(length).0, Some(':' | '：'))
        {
            return Some((Kind::Note, "a note to the article"));
        }
        if let Some(length) = self.rules.start(Topic::Source, &self.words)
            && (length == self.words.len() || matches!(self.behind(length).0, Some(':' | '：')))
            && self.weight < 90
        {
            return Some((Kind::Credit, "where the text comes from"));
        }
        let is_bracketed = self.text.starts_with('【') && self.text.ends_with('】');
        if is_bracketed && self.weight < 50 && self.zone == Zone::Tail {
            return Some((Kind::Credit, "a name in brackets below the text"));
        }
        let is_agencies = self.rules.is_all(Topic::Agencies, &self.words);
        (is_agencies && self.weight < 60).then_some((Kind::Credit, "the agency that the text comes from"))
    }

    /// Whether it is direct speech, which is no appeal.
    fn is_speech(&self) -> bool {
        self.text
            .starts_with(['–', '—', '“', '”', '„', '«', '»', '"', '‘', '「'])
    }
}

/// A mail address to write to.
fn is_address(part: &str) -> bool {
    part.contains('@') && part.contains('.') && !part.starts_with('@')
}

fn is_signs(words: &[Word]) -> bool {
    words
        .iter()
        .all(|word| word.form.chars().all(crate::import::words::is_sign))
}
