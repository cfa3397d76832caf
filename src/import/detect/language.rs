//! The language of a text.
//!
//! Two methods are combined: the share of a language's most usual words and own letters, from the rules, and `whatlang`, which counts
//! trigrams. Where they differ between closely related languages, such as Danish and Norwegian, the words decide.

use super::{Detected, Evidence};
use crate::import::rules::Rules;
use crate::import::words::{forms, is_sign};
use std::collections::{HashMap, HashSet};
use whatlang::{Lang, Script};

/// The languages that can be detected.
#[derive(Debug)]
pub(in crate::import) struct Tongues {
    known: Vec<Tongue>,
}

#[derive(Debug)]
struct Tongue {
    tag: String,
    words: HashSet<String>,
    letters: Vec<char>,
}

/// A guess at the language of a text.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::import) struct Guess {
    pub(in crate::import) tag: String,
    pub(in crate::import) confidence: f32,
    pub(in crate::import) why: String,
}

/// The result of `whatlang` for a text.
struct ByLetters {
    tag: String,
    is_reliable: bool,
    is_latin: bool,
}

/// How much of a text is used: more would not make the result more certain.
const LOOKED_AT: usize = 20_000;

impl Tongues {
    /// The languages of the rules.
    pub(in crate::import) fn new(rules: &Rules) -> Self {
        let known = rules.telling().map(|(tag, words, letters)| Tongue {
            tag: tag.to_owned(),
            words: words.split_whitespace().flat_map(forms).collect(),
            letters: letters.split_whitespace().flat_map(str::chars).collect(),
        });
        Self {
            known: known.collect(),
        }
    }

    /// The language of a text; none where there is too little of it.
    pub(in crate::import) fn guess(&self, text: &str) -> Option<Guess> {
        let text: String = text.chars().take(LOOKED_AT).collect();
        if text.chars().filter(|letter| letter.is_alphabetic()).count() < 12 {
            return None;
        }
        if let Some(guess) = by_signs(&text) {
            return Some(guess);
        }
        let scores = self.scores(&text);
        let letters = whatlang::detect(&text).map(|found| ByLetters {
            tag: tag(found.lang()),
            is_reliable: found.is_reliable(),
            is_latin: found.script() == Script::Latin,
        });
        let (best, second) = (scores.first(), scores.get(1).map_or(0.0, |(_, score)| *score));
        // A language without rules can be detected only by its letters.
        let is_unknown = |found: &ByLetters| found.is_reliable && !self.knows(&found.tag) && found.is_latin;
        let least = if letters.as_ref().is_some_and(is_unknown) {
            0.2
        } else {
            0.06
        };
        let Some((best, score)) = best.filter(|(_, score)| *score >= least) else {
            let ByLetters { tag, is_reliable, .. } = letters?;
            return Some(Guess {
                tag,
                confidence: if is_reliable { 0.75 } else { 0.3 },
                why: "by letters that follow one another".to_owned(),
            });
        };
        let lead = (score - second) / score;
        let share = format!(
            "{:.0} % of its words are among the most usual ones",
            score * 100.0
        );
        let seconded = match &letters {
            Some(other) if other.tag == *best => {
                ", and its letters follow one another as they do there".to_owned()
            }
            Some(other) => format!(", though by its letters it might be `{}`", other.tag),
            None => String::new(),
        };
        Some(Guess {
            tag: best.clone(),
            confidence: self.confidence(best, lead, letters.as_ref(), forms(&text).len()),
            why: format!("{share}{seconded}"),
        })
    }

    /// How certain the language found by words is; `lead` is its distance to the next one.
    fn confidence(&self, best: &str, lead: f32, letters: Option<&ByLetters>, words: usize) -> f32 {
        let sure = match letters {
            Some(other) if other.tag == best && (other.is_reliable || words >= 60) => 0.98,
            Some(other) if other.tag == best => 0.85,
            // `whatlang` has no model for Nynorsk or Kazakh.
            Some(other) if is_kin(&other.tag, best) => 0.55 + lead.min(0.4),
            Some(other) if other.is_reliable && !self.knows(&other.tag) && other.is_latin => 0.4,
            _ => 0.45 + lead.min(0.45),
        };
        if words < 8 { sure.min(0.45) } else { sure }
    }

    /// The likeliest of some languages.
    pub(in crate::import) fn among(&self, text: &str, languages: &[String]) -> Option<Guess> {
        let (tag, score) = self
            .scores(text)
            .into_iter()
            .find(|(tag, _)| languages.contains(tag))?;
        (score >= 0.08).then(|| Guess {
            tag,
            confidence: 0.5,
            why: "the likeliest of the site's languages, by its most usual words".to_owned(),
        })
    }

    /// The language of an article.
    pub(in crate::import) fn detect(&self, text: &str) -> Detected {
        match self.guess(text) {
            Some(guess) => Detected::new(guess.tag, guess.confidence, vec![Evidence::new(None, guess.why)]),
            None => Detected::nothing("there is too little text to tell its language"),
        }
    }

    /// Whether two languages are closely related.
    pub(in crate::import) fn are_kin(a: &str, b: &str) -> bool {
        is_kin(a, b)
    }

    fn knows(&self, tag: &str) -> bool {
        self.known.iter().any(|tongue| tongue.tag == tag)
    }

    /// The share of each language's own words, the greatest first. A word that many languages have counts less for each.
    fn scores(&self, text: &str) -> Vec<(String, f32)> {
        let words = forms(text);
        let mut known: HashMap<&str, f32> = HashMap::new();
        for word in &words {
            *known.entry(word.as_str()).or_default() += 1.0;
        }
        let mut scores: Vec<(String, f32)> = Vec::new();
        for tongue in &self.known {
            let mut score: f32 = 0.0;
            for word in &tongue.words {
                let Some(times) = known.get(word.as_str()) else {
                    continue;
                };
                let sharing = self
                    .known
                    .iter()
                    .filter(|other| other.words.contains(word))
                    .count();
                let sharing = f32::from(u16::try_from(sharing).unwrap_or(u16::MAX));
                score += times * (0.6 + 0.4 / sharing);
            }
            let own: f32 = tongue
                .letters
                .iter()
                .map(|letter| if text.contains(*letter) { 1.0 } else { 0.0 })
                .sum();
            if !tongue.letters.is_empty() {
                let count = f32::from(u16::try_from(tongue.letters.len()).unwrap_or(u16::MAX));
                score *= 1.0 + 0.25 * own / count;
            }
            let all = f32::from(u16::try_from(words.len().max(1)).unwrap_or(u16::MAX));
            scores.push((tongue.tag.clone(), score / all));
        }
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        scores
    }
}

/// Detects languages with a script of their own.
fn by_signs(text: &str) -> Option<Guess> {
    let (mut han, mut kana, mut hangul, mut thai, mut all) = (0, 0, 0, 0, 0);
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        all += 1;
        match letter {
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{ac00}'..='\u{d7af}' => hangul += 1,
            '\u{e00}'..='\u{e7f}' => thai += 1,
            letter if is_sign(letter) => han += 1,
            _ => {}
        }
    }
    let tag = if hangul * 3 > all {
        "ko"
    } else if thai * 3 > all {
        "th"
    } else if (han + kana) * 3 < all {
        return None;
    } else if kana * 12 > han + kana {
        "ja"
    } else {
        "zh"
    };
    Some(Guess {
        tag: tag.to_owned(),
        confidence: 0.97,
        why: "by its script".to_owned(),
    })
}

/// Whether two languages are so similar that trigrams do not tell them apart, or `whatlang` does not know one of them.
fn is_kin(a: &str, b: &str) -> bool {
    const KIN: &[&[&str]] = &[
        &["da", "nb", "nn", "sv"],
        &["ru", "uk", "kk", "bg", "be", "mk", "sr", "tg"],
        &["es", "pt", "it", "ca"],
        &["cs", "sk"],
        &["ar", "fa", "ur"],
        &["tr", "az", "kk", "uz"],
        &["nl", "de", "af"],
    ];
    KIN.iter().any(|kin| kin.contains(&a) && kin.contains(&b))
}

/// The tag of a language that `whatlang` names by three letters.
fn tag(lang: Lang) -> String {
    let tag = match lang {
        Lang::Nob => "nb",
        Lang::Cmn => "zh",
        Lang::Pes => "fa",
        Lang::Nld => "nl",
        Lang::Deu => "de",
        Lang::Est => "et",
        Lang::Lav => "lv",
        other => {
            return icu::locale::subtags::Language::try_from_str(other.code())
                .map_or_else(|_| other.code().to_owned(), two_letters);
        }
    };
    tag.to_owned()
}

/// The shorter code of a language, as BCP 47 wants it.
fn two_letters(language: icu::locale::subtags::Language) -> String {
    let mut locale = icu::locale::Locale::from(icu::locale::LanguageIdentifier::from(language));
    icu::locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.id.language.to_string()
}

#[cfg(test)]
mod tests {
    use super::Tongues;
    use crate::import::rules::Rules;

    #[test]
    fn near_relatives_are_told_apart() {
        let tongues = Tongues::new(&Rules::own());
        let check = |expected: &str, text: &str| {
            let found = tongues.guess(text);
            let tag = found.as_ref().map(|guess| guess.tag.as_str());
            assert_eq!(tag, Some(expected), "{text}: {found:?}");
        };
        check(
            "da",
            "Vandet steg hele natten, og ved daggry måtte flere hundrede af byens indbyggere forlade deres hjem, siger borgmesteren.",
        );
        check(
            "nb",
            "Vannet steg hele natten, og ved daggry måtte flere hundre av byens innbyggere forlate hjemmene sine, sier ordføreren.",
        );
        check(
            "nn",
            "Vatnet steig heile natta, og ved daggry måtte fleire hundre av dei som bur i byen forlate heimane sine, seier ordføraren. Ho veit ikkje kva som skjer no.",
        );
        check(
            "sv",
            "Vattnet steg hela natten, och i gryningen måste flera hundra av stadens invånare lämna sina hem, säger borgmästaren.",
        );
        check(
            "kk",
            "Су түні бойы көтеріліп, таңға жақын қаланың бірнеше жүз тұрғыны үйлерін тастап шығуға мәжбүр болды, деді әкім.",
        );
        check(
            "uk",
            "Вода піднімалася всю ніч, і на світанку кілька сотень мешканців міста мусили залишити свої домівки, сказав мер.",
        );
        check(
            "fa",
            "آب در تمام شب بالا آمد و در سپیده دم چند صد نفر از ساکنان شهر مجبور شدند خانه های خود را ترک کنند.",
        );
        check(
            "ja",
            "水位は一晩中上がり続け、夜明けには数百人の市民が家を離れなければならなかった。",
        );
        check(
            "et",
            "Vesi tõusis kogu öö ja koidikul pidid mitusada linnaelanikku oma kodudest lahkuma, ütles linnapea ajakirjanikele.",
        );
        check(
            "bg",
            "Водата се покачваше цяла нощ и на разсъмване няколкостотин жители на града трябваше да напуснат домовете си, каза кметът.",
        );
        check(
            "th",
            "น้ำขึ้นตลอดทั้งคืน และเมื่อรุ่งสาง ชาวเมืองหลายร้อยคนต้องทิ้งบ้านเรือน นายกเทศมนตรีกล่าว",
        );
        assert_eq!(tongues.guess("12 345"), None);
    }
}
