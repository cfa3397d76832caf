//! Quantities.

use std::fmt;

/// A number, a range, or a word for an order of magnitude.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Quantity {
    /// A number, and how it is meant.
    Number(f64, Qualifier),
    /// From one number to another.
    Range(f64, f64, Qualifier),
    /// A word that stands instead of a number.
    Word(Magnitude),
}

impl Quantity {
    /// Reads a number in one line, with a qualifier before it where it has one: `18`, `about 45`, `more than 5`; or a word: `dozens`.
    pub fn in_a_line(text: &str) -> Option<Self> {
        let word = |text: &str| text.split_whitespace().collect::<Vec<_>>().join("-");
        if let Some(magnitude) = Magnitude::of(&word(text)) {
            return Some(Self::Word(magnitude));
        }
        let (qualifier, number) = match text.trim().rsplit_once(char::is_whitespace) {
            Some((qualifier, number)) => (Qualifier::of(&word(qualifier))?, number),
            None => (Qualifier::Exact, text.trim()),
        };
        let number = number.parse().ok().filter(|number: &f64| number.is_finite())?;
        Some(Self::Number(number, qualifier))
    }

    /// The lowest and the highest number that it names; none for words.
    pub fn ends(&self) -> Option<(f64, f64)> {
        match *self {
            Self::Number(number, _) => Some((number, number)),
            Self::Range(low, high, _) => Some((low, high)),
            Self::Word(_) => None,
        }
    }
}

macro_rules! qualifiers {
    ($($(#[$doc:meta])* $type:ident { $($name:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $type {
            $($name,)*
        }

        impl $type {
            /// The words under `qualifier`.
            pub const WORDS: &[&str] = &[$($word,)*];

            /// The word under `qualifier`, which is also the end of the key of its message.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// The meaning of a word under `qualifier`.
            pub(super) fn of(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name),)*
                    _ => None,
                }
            }
        }
    )*};
}

qualifiers! {
    /// How a number is meant.
    Qualifier {
        Exact = "exact",
        About = "about",
        Nearly = "nearly",
        JustUnder = "just-under",
        JustOver = "just-over",
        AtLeast = "at-least",
        MoreThan = "more-than",
        UpTo = "up-to",
        Under = "under",
        Last = "last",
    }

    /// A word that stands instead of a number.
    Magnitude {
        Several = "several",
        Few = "few",
        Tens = "tens",
        SeveralTens = "several-tens",
        Dozens = "dozens",
        SeveralDozen = "several-dozen",
        Hundreds = "hundreds",
        Countless = "countless",
        Most = "most",
        Manifold = "manifold",
    }
}

impl Magnitude {
    /// The numbers that the word covers, roughly: "tens" are 20 to 99. None for words that stand for no number at all.
    pub fn covers(self) -> Option<(f64, f64)> {
        match self {
            Self::Few => Some((2.0, 5.0)),
            Self::Several => Some((3.0, 9.0)),
            Self::Tens | Self::SeveralTens => Some((20.0, 99.0)),
            Self::Dozens | Self::SeveralDozen => Some((24.0, 99.0)),
            Self::Hundreds => Some((200.0, 999.0)),
            Self::Countless | Self::Most | Self::Manifold => None,
        }
    }
}

impl fmt::Display for Quantity {
    /// The same in every language: "18", "about 3–4", "several tens".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number, Qualifier::Exact) => write!(f, "{number}"),
            Self::Number(number, qualifier) => write!(f, "{} {number}", spaced(qualifier)),
            Self::Range(low, high, Qualifier::Exact) => write!(f, "{low}–{high}"),
            Self::Range(low, high, qualifier) => write!(f, "{} {low}–{high}", spaced(qualifier)),
            Self::Word(word) => f.write_str(&spaced(word)),
        }
    }
}

/// The name of a variant in small letters, its words apart.
fn spaced(name: &impl fmt::Debug) -> String {
    let mut spaced = String::new();
    for letter in format!("{name:?}").chars() {
        if letter.is_ascii_uppercase() && !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push(letter.to_ascii_lowercase());
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::{Magnitude, Qualifier, Quantity};

    #[test]
    fn quantities_have_words_of_their_own() {
        let said = [
            Quantity::Number(18.0, Qualifier::Exact),
            Quantity::Number(2.5, Qualifier::AtLeast),
            Quantity::Range(3.0, 4.0, Qualifier::Exact),
            Quantity::Range(3.0, 4.0, Qualifier::JustUnder),
            Quantity::Word(Magnitude::SeveralTens),
        ];
        for quantity in said
            .into_iter()
            .filter(|quantity| !matches!(quantity, Quantity::Range(..)))
        {
            assert_eq!(Quantity::in_a_line(&quantity.to_string()), Some(quantity));
        }
        assert_eq!(Quantity::in_a_line("some 45"), None);
        assert_eq!(
            said.map(|quantity| quantity.to_string()),
            ["18", "at least 2.5", "3–4", "just under 3–4", "several tens"]
        );
    }
}
