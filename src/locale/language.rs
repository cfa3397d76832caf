//! One language: everything that views ask of it.

use super::formats::calendar::{CalendarDay, Length, Moment};
use super::formats::corrections;
use super::formats::dates::Dates;
use super::formats::names::{self, Names};
use super::formats::numbers::{self, Numbers};
use super::formats::plurals::{PluralCategory, Plurals};
use super::formats::weekdays::Weekdays;
use super::isolates::{FIRST_STRONG_ISOLATE, POP_ISOLATE, directed, left_to_right};
use super::marks;
use super::messages::{Arg, Messages};
use super::tags::direction;
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::subtags::Script;
use icu::locale::{LanguageIdentifier, LocaleExpander, langid};
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A language with its messages (its own, then those of its fallback chain) and formats.
pub struct Locale {
    tag: String,
    language: LanguageIdentifier,
    dir: &'static str,
    pub(super) chain: Vec<Arc<Messages>>,
    numbers: Numbers,
    plurals: Plurals,
    dates: Dates,
    weekdays: Weekdays,
    and: ListFormatter,
    or: ListFormatter,
    collator: CollatorBorrowed<'static>,
    names: Names,
}

impl Locale {
    /// Makes the formats of a language; its messages come in [`Locale::chain`].
    pub(super) fn new(tag: &str, language: LanguageIdentifier) -> Self {
        let formats = formats_of(&language);
        let locale = icu::locale::Locale::from(formats.clone());
        let list = ListFormatterOptions::default();
        let always = "the compiled data hold formats for every language";
        let numbers = Numbers::new(&formats);
        Self {
            tag: tag.to_owned(),
            dir: direction(tag),
            chain: Vec::new(),
            plurals: Plurals::new(&formats),
            dates: Dates::new(&formats, &numbers),
            numbers,
            weekdays: Weekdays::new(&formats),
            and: ListFormatter::try_new_and((&locale).into(), list).expect(always),
            or: ListFormatter::try_new_or((&locale).into(), list).expect(always),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(always),
            names: Names::default(),
            language,
        }
    }

    /// The BCP 47 tag, as the site's configuration writes it.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The direction of writing: `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.dir
    }

    /// Words a message (`key`, or `key.attribute`) in the first language of the chain that has it. Words of another language
    /// are marked as such; [`Locales::resolve_html`](super::Locales::resolve_html) gives them `lang` and `dir`.
    pub fn t(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let isolate = self.dir == "rtl";
        let find = |messages: &Arc<Messages>| {
            if messages.tag() == self.tag {
                let words = messages.format(key, args, isolate)?;
                return Some(if isolate { directed(&words) } else { words });
            }
            let marked = args.iter().map(|(name, arg)| match arg {
                Arg::Own(words) => (*name, Arg::from(marks::mark(words, &self.tag))),
                other => (*name, other.clone()),
            });
            let args: Vec<_> = marked.collect();
            let words = messages.format(key, &args, isolate)?;
            Some(marks::mark(&words, messages.tag()))
        };
        self.chain.iter().find_map(find)
    }

    /// Isolates a text where the language runs from right to left: otherwise a number or a name in other letters would change places with
    /// its neighbours.
    fn isolated(&self, text: &str) -> String {
        if self.dir == "rtl" {
            directed(&format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"))
        } else {
            text.to_owned()
        }
    }

    /// A text whose parts stand from left to right in every language, such as "UTC−1": isolated, where the language runs from right to
    /// left.
    pub fn left_to_right(&self, text: String) -> String {
        if self.dir == "rtl" {
            left_to_right(&text)
        } else {
            text
        }
    }

    /// A whole number: "1,234".
    pub fn integer(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// A whole number without separators, as for years: "1234".
    pub fn ungrouped(&self, number: i64) -> String {
        self.numbers.plain(number)
    }

    /// The ten digits of the language, for what is counted after a page is made; absent where they are 0 to 9.
    pub fn digits(&self) -> Option<String> {
        let digits: String = (0..10).map(|digit| self.ungrouped(digit)).collect();
        (digits != "0123456789").then_some(digits)
    }

    /// A number with so many digits after the decimal point: "1,234.50".
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        self.numbers.fraction(number, digits..=digits, true)
    }

    /// A number with as many digits after the decimal point as it has: "1,234.5".
    pub fn number(&self, number: f64) -> String {
        self.numbers.fraction(number, 0..=MOST_DIGITS, true)
    }

    /// A large round number with a word of scale: "1.7 million"; absent where digits are more natural.
    pub fn scaled(&self, number: f64) -> Option<String> {
        self.numbers.scaled(None, number)
    }

    /// A range of large round numbers that share a word of scale: "4–5 billion".
    pub fn scaled_range(&self, low: f64, high: f64) -> Option<String> {
        self.numbers.scaled(Some((low, self.dates.sign())), high)
    }

    /// The plural category of a number as [`scaled`](Self::scaled) or [`number`](Self::number) words it.
    pub fn plural(&self, number: f64) -> PluralCategory {
        if let Some(scaled) = self.numbers.compact(number) {
            return self.plurals.of_scaled((&scaled.0, scaled.1));
        }
        match numbers::decimal(number) {
            Some(decimal) => self.plurals.category(&decimal),
            None => PluralCategory::Other,
        }
    }

    /// The plural category for a word such as "dozens of": that of ten, since languages with forms for small numbers have the form for many
    /// there.
    pub fn plural_of_many(&self) -> PluralCategory {
        self.plurals.category(10_u32)
    }

    /// The plural category of a range of numbers.
    pub fn plural_of_range(&self, low: f64, high: f64) -> PluralCategory {
        self.plurals.of_range(self.plural(low), self.plural(high))
    }

    /// A number or range that is worded already, of percent, by the message `number-percent` (ICU4X has no stable percent format):
    /// "2%", "2 %", "%2".
    pub fn percent(&self, number: &str) -> String {
        self.t("number-percent", &[("value", Arg::from(number))])
            .unwrap_or_else(|| format!("{number}%"))
    }

    /// The separator of two things side by side: the language's own message `separator`, else the comma of its script.
    pub fn separator(&self) -> String {
        let own = self.chain.iter().find(|messages| messages.tag() == self.tag);
        let written = own.and_then(|messages| messages.format("separator", &[], false));
        written.unwrap_or_else(|| comma(&self.language).to_owned())
    }

    /// The mark of a question: that of the script.
    pub fn question_mark(&self) -> &'static str {
        if comma(&self.language).starts_with('،') {
            "؟"
        } else {
            "?"
        }
    }

    /// The separator of a list that is no sentence: the comma of the script.
    pub fn list_separator(&self) -> &'static str {
        comma(&self.language)
    }

    /// A list: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.and
            .format_to_string(items.iter().map(|item| self.isolated(item)))
    }

    /// A list of alternatives: "a, b or c".
    pub fn either(&self, items: &[String]) -> String {
        self.or
            .format_to_string(items.iter().map(|item| self.isolated(item)))
    }

    /// The order of two texts in the language's alphabet.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }

    /// The name of a language in this one: the message `language-name-<tag>`, else CLDR's; the tag where neither has one.
    pub fn language_name(&self, tag: &str) -> String {
        self.names.get(tag, || {
            let message = self.t(&format!("language-name-{tag}"), &[]);
            let named = || names::language_name(&self.language, &LanguageIdentifier::try_from_str(tag).ok()?);
            message.or_else(named).unwrap_or_else(|| tag.to_owned())
        })
    }

    /// "Wednesday 5 January 2022".
    pub fn day_long(&self, day: CalendarDay) -> String {
        self.dates.full(day)
    }

    /// "5 January 2022".
    pub fn day_medium(&self, day: CalendarDay) -> String {
        self.dates.long(day)
    }

    /// "5 January".
    pub fn day_month(&self, day: CalendarDay) -> String {
        self.dates.day_month(day)
    }

    /// "5 Jan".
    pub fn day_short(&self, day: CalendarDay) -> String {
        self.dates.day_month_short(day)
    }

    /// "January 2022"; "Jan 2022" when short.
    pub fn month_year(&self, year: i32, month: u8, length: Length) -> String {
        let day = CalendarDay::new(year, month, 1);
        match length {
            Length::Long => self.dates.month_year(day),
            Length::Short => self.dates.month_year_short(day),
        }
    }

    /// "Jan", by itself.
    pub fn month_name(&self, year: i32, month: u8) -> String {
        self.dates.month_short(CalendarDay::new(year, month, 1))
    }

    /// "2022".
    pub fn year(&self, year: i32) -> String {
        self.dates.year(year)
    }

    /// "2022"; where the language has an abbreviation behind the year in its dates, with that: "2022 г.".
    pub fn year_in_words(&self, year: i32) -> String {
        self.dates.year_in_words(year)
    }

    /// "Wed".
    pub fn weekday_short(&self, day: CalendarDay) -> String {
        self.weekdays.short(day).to_owned()
    }

    /// The time of day alone, without its offset: "16:00".
    pub fn time(&self, moment: Moment) -> String {
        self.dates.time(moment)
    }

    /// A span between two ends that are worded already: "16:00, UTC+1 – 19:00, UTC+2".
    pub fn range_of_words(&self, ends: &[String; 2]) -> String {
        self.dates.range_of_words(ends)
    }

    /// A span of time: "16:00–19:00"; with its day in the given length: "2 Jan, 16:00–19:00". Where the days of its ends differ, both
    /// have them.
    pub fn time_range(&self, start: Moment, end: Moment, day: Option<Length>) -> String {
        self.dates.time_range(start, end, day)
    }

    /// The name of a time zone of the IANA database: "Norway Time"; absent where neither a message nor CLDR has one.
    pub fn zone_name(&self, name: &str) -> Option<String> {
        let own = self.own_zone_name(name);
        own.or_else(|| {
            Some(corrections::zone(
                self.language.language.as_str(),
                self.dates.zone(name)?,
            ))
        })
    }

    /// The name of a time zone for a place beside a label: in some languages CLDR's names begin with a label of their own ("час: Київ" for
    /// "Kyiv Time"), which is left out.
    pub fn zone_name_labelled(&self, name: &str) -> Option<String> {
        let own = self.own_zone_name(name);
        own.or_else(|| Some(corrections::zone_beside_label(self.dates.zone(name)?)))
    }

    /// The message `zone-name-<zone>`, such as `zone-name-europe-oslo`.
    fn own_zone_name(&self, name: &str) -> Option<String> {
        let name = name.to_ascii_lowercase().replace(['/', '_', '+'], "-");
        self.t(&format!("zone-name-{name}"), &[])
    }

    /// The name of a country by its ISO 3166-1 code; the code where CLDR has none.
    pub fn region_name(&self, code: &str) -> Option<String> {
        names::region_name(&self.language, code).filter(|name| name != code)
    }

    /// "5 January 2022 at 16:00 GMT+6"; when short, "5 Jan, 16:00".
    pub fn moment(&self, moment: Moment, length: Length) -> String {
        match length {
            Length::Long => self.dates.moment(moment),
            Length::Short => self.dates.moment_short(moment),
        }
    }

    /// A span of days: "2–6 January 2022"; "2–6 Jan" when short.
    pub fn day_range(&self, start: CalendarDay, end: CalendarDay, length: Length) -> String {
        self.dates.day_range(start, end, length)
    }

    /// One of several days: "5 or 6 January 2022"; "5 or 6 Jan" when short.
    pub fn day_choice(&self, days: &[CalendarDay], length: Length) -> String {
        self.dates.days(days, length, |items| self.either(items))
    }

    /// The start of a span of days as it stands before the whole end, "from **2** to 6 January 2022".
    pub fn day_before(&self, start: CalendarDay, end: CalendarDay) -> String {
        self.dates.start_before(start, end)
    }

    /// A span of months, given by any of their days: "January – March 2022".
    pub fn month_range(&self, start: CalendarDay, end: CalendarDay, length: Length) -> String {
        self.dates.month_range(start, end, length)
    }

    /// The start of a span of months as it stands before the whole end, "from **January** to March 2022".
    pub fn month_before(&self, start: CalendarDay, end: CalendarDay) -> String {
        self.dates.month_before(start, end, Length::Long)
    }

    /// A span of years: "1990–2019".
    pub fn year_range(&self, start: i32, end: i32) -> String {
        self.dates.year_range(start, end)
    }
}

/// More digits than any measurement has; shorter numbers are not padded.
const MOST_DIGITS: usize = 12;

/// The language whose formats are used. CLDR takes plain English for that of the United States ("January 5, 2022", "4 pm"); a site that
/// names no country gets the forms of international English.
fn formats_of(language: &LanguageIdentifier) -> LanguageIdentifier {
    if *language == langid!("en") {
        langid!("en-GB")
    } else {
        language.clone()
    }
}

/// The comma of the script that a language is written in, with the space that follows it.
fn comma(language: &LanguageIdentifier) -> &'static str {
    let mut language = language.clone();
    LocaleExpander::new_extended().maximize(&mut language);
    match language.script.as_ref().map(Script::as_str) {
        Some("Arab" | "Aran" | "Syrc" | "Thaa" | "Nkoo" | "Rohg") => "، ",
        Some("Hans" | "Hant" | "Jpan") => "、",
        Some("Ethi") => "፣ ",
        _ => ", ",
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag).finish()
    }
}
