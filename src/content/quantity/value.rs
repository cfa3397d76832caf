//! What a quantity is.

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
            pub(super) const WORDS: &[&str] = &[$($word,)*];

            /// The word under `qualifier`, which is also the end of the key of its message.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// What a word under `qualifier` means.
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
