//! Values of arguments that name no record.

use super::declaration::{ArgumentType, OwnArgument};
use crate::diag::blank;

/// A value that names no record.
#[derive(Debug, Clone, PartialEq)]
pub enum Plain {
    /// Words that readers see.
    Words(String),
    /// A word that the template chooses by.
    Word(String),
    /// A whole number.
    Whole(i64),
    Number(f64),
    /// `true` or `false`.
    Flag(bool),
}

impl OwnArgument {
    /// Reads a value that names no record.
    ///
    /// # Errors
    /// What is wrong with it, and what to do.
    pub fn plain(&self, name: &str, text: &str) -> Result<Plain, (String, String)> {
        match self.r#type {
            ArgumentType::Number => {
                let digits = text.strip_prefix('-').unwrap_or(text);
                let is_digits =
                    |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
                let is_number = match digits.split_once('.') {
                    Some((whole, rest)) => is_digits(whole) && is_digits(rest),
                    None => is_digits(digits),
                };
                let number = text
                    .parse::<f64>()
                    .ok()
                    .filter(|number| is_number && number.is_finite());
                match (text.parse::<i64>(), number) {
                    (Ok(whole), Some(_)) => Ok(Plain::Whole(whole)),
                    (Err(_), Some(number)) => Ok(Plain::Number(number)),
                    (_, None) => Err((
                        format!("`{text}` is no number"),
                        format!("write digits, and a point before decimals: `{name}=2.5`"),
                    )),
                }
            }
            ArgumentType::YesNo => match text {
                "true" => Ok(Plain::Flag(true)),
                "false" => Ok(Plain::Flag(false)),
                _ => Err((
                    format!("`{text}` is neither `true` nor `false`"),
                    format!("write `{name}=true` or `{name}=false`"),
                )),
            },
            _ if !self.one_of.is_empty() => {
                if self.one_of.iter().any(|word| word == text) {
                    return Ok(Plain::Word(text.to_owned()));
                }
                let words: Vec<String> = self.one_of.iter().map(|word| format!("`{word}`")).collect();
                Err((
                    format!("`{text}` is no word that `{name}` takes"),
                    format!("it takes {}", words.join(", ")),
                ))
            }
            _ if blank::is_blank(text) => Err((
                format!("there is nothing to read in `{name}`"),
                "write words, or leave it out".to_owned(),
            )),
            _ => Ok(Plain::Words(text.to_owned())),
        }
    }
}
