//! Colours as `#rrggbb`, and how well one can be read on another.

use std::fmt;
use std::str::FromStr;

/// A colour of the sRGB space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// The contrast with another colour, from 1 to 21, after WCAG 2.2.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The nearest shade that has at least this contrast with a paper: darker on a light one, lighter on a dark one.
    pub fn readable_on(self, paper: Self, contrast: f64) -> Self {
        let end = if paper.luminance() > 0.18 { 0 } else { 255 };
        let shade = |step: u16| Self(self.0.map(|channel| mix(channel, end, step)));
        let mut shades = (0..=STEPS).map(shade);
        shades
            .find(|shade| shade.contrast(paper) >= contrast)
            .unwrap_or(Self([end; 3]))
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The number of steps in which a colour becomes black or white.
const STEPS: u16 = 100;

fn mix(channel: u8, end: u8, step: u16) -> u8 {
    let mixed = (u16::from(channel) * (STEPS - step) + u16::from(end) * step) / STEPS;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

impl FromStr for Colour {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.is_ascii())
            .ok_or(())?;
        let channel =
            |at: usize, length: usize| u8::from_str_radix(&digits[at..at + length], 16).map_err(|_| ());
        if digits.bytes().any(|byte| !byte.is_ascii_hexdigit()) {
            return Err(());
        }
        match digits.len() {
            6 => Ok(Self([channel(0, 2)?, channel(2, 2)?, channel(4, 2)?])),
            3 => Ok(Self([
                channel(0, 1)? * 17,
                channel(1, 1)? * 17,
                channel(2, 1)? * 17,
            ])),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::Colour;

    fn colour(text: &str) -> Colour {
        text.parse().expect("it is a colour")
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        for (a, b, expected) in [
            ("#000", "#ffffff", 21.0),
            ("#777777", "#fff", 4.48),
            ("#0b6e4f", "#0b6e4f", 1.0),
        ] {
            let found = colour(a).contrast(colour(b));
            assert!((found - expected).abs() < 0.01, "{a} {b}: {found}");
        }
    }

    #[test]
    fn shades_can_be_read() {
        for paper in ["#ffffff", "#111619"] {
            for text in ["#ffcc00", "#7a1f5c", "#000000", "#ffffff"] {
                let shade = colour(text).readable_on(colour(paper), 4.5);
                assert!(shade.contrast(colour(paper)) >= 4.5, "{text} on {paper}: {shade}");
            }
        }
        assert_eq!(
            colour("#7a1f5c").readable_on(colour("#fff"), 4.5),
            colour("#7a1f5c")
        );
    }

    #[test]
    fn colours_have_a_form() {
        for text in ["red", "#12", "#12345g", "#1234567", "", "#ååå", "123456"] {
            assert!(text.parse::<Colour>().is_err(), "{text}");
        }
        assert_eq!(colour("#0aF").to_string(), "#00aaff");
    }
}
