//! A deserializer that goes on after a flaw: it notes the flaw, and gives the type something in its place.

use super::findings::{Findings, Stop};
use super::flaw::forms::Form;
use super::flaw::{Flaw, join};
use super::kind::{COUNT, LIST, NUMBER, PAIRS, TEXT, TRUTH, WHOLE};
use super::structs::{Fields, Key};
use crate::diag::nearest;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Value;

/// Stands in for a text that is flawed or missing. All types of texts accept it, and nothing flawed is published.
pub(super) const PLACEHOLDER: &str = "https://blank.invalid/";

/// A value with its path; without a value where it is flawed or missing.
#[derive(Debug)]
pub(super) struct Lenient<'v> {
    value: Option<&'v Value>,
    path: String,
    findings: &'v Findings,
    /// Its type can do without it.
    is_optional: bool,
}

impl<'v> Lenient<'v> {
    pub(super) fn root(value: &'v Value, findings: &'v Findings) -> Self {
        Self::new(Some(value), String::new(), findings)
    }

    pub(super) fn new(value: Option<&'v Value>, path: String, findings: &'v Findings) -> Self {
        let mut lenient = Self {
            value: value.map(untagged),
            path,
            findings,
            is_optional: false,
        };
        if let Some(flaw) = findings.refused(&lenient.path) {
            flaw.into_iter().for_each(|flaw| findings.note(flaw));
            lenient.value = None;
        }
        lenient
    }

    /// Makes a part of a type; what the part's own type says against it is noted.
    pub(super) fn fill<T: DeserializeSeed<'v>>(self, seed: T) -> Result<T::Value, Stop> {
        let (path, findings, is_blank) = (self.path.clone(), self.findings, self.value.is_none());
        seed.deserialize(self).map_err(|stop| {
            match stop {
                Stop::Noted => {}
                _ if is_blank => findings.try_another_blank(&path),
                stop => findings.refuse(&path, &stop.to_string()),
            }
            Stop::Noted
        })
    }

    fn wrong_type(&self, expected: &str) {
        let Some(found) = self.value else { return };
        let flaw = Flaw::wrong_type(&self.path, expected, found);
        if self.is_optional {
            // In the next attempt the value is absent.
            self.findings.do_without(&self.path, flaw);
        } else {
            self.findings.note(flaw);
        }
    }

    /// Notes the kind of value that the type asks for where nothing stands.
    fn asks(&self, form: Form) {
        if self.value.is_none() {
            self.findings.ask(&self.path, form);
        }
    }

    fn number<V: Visitor<'v>>(self, visitor: V, expected: &str) -> Result<V::Value, Stop> {
        self.asks(Form::Number);
        let Some(Value::Number(number)) = self.value else {
            self.wrong_type(expected);
            return visitor.visit_u64(0);
        };
        match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), ..) => visitor.visit_u64(number),
            (_, Some(number), _) => visitor.visit_i64(number),
            (_, _, number) => visitor.visit_f64(number.unwrap_or(f64::NAN)),
        }
    }

    /// A list; where there is none, one of `blanks` blanks.
    fn list<V: Visitor<'v>>(self, visitor: V, blanks: usize) -> Result<V::Value, Stop> {
        self.asks(Form::List);
        let items = match self.value {
            Some(Value::Sequence(items)) => items.iter().map(Some).collect(),
            Some(Value::Null) => Vec::new(),
            _ => {
                self.wrong_type(LIST);
                vec![None; blanks]
            }
        };
        visitor.visit_seq(Items {
            items: items.into_iter().enumerate(),
            path: &self.path,
            findings: self.findings,
        })
    }
}

fn untagged(value: &Value) -> &Value {
    match value {
        Value::Tagged(tagged) => untagged(&tagged.value),
        value => value,
    }
}

macro_rules! numbers {
    ($($method:ident $expected:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
            self.number(visitor, $expected)
        }
    )*};
}

impl<'de> Deserializer<'de> for Lenient<'de> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.asks(Form::Any);
        match self.value {
            Some(Value::Null) => visitor.visit_unit(),
            Some(Value::Bool(truth)) => visitor.visit_bool(*truth),
            Some(Value::String(text)) => visitor.visit_borrowed_str(text),
            Some(Value::Sequence(_)) => self.list(visitor, 0),
            Some(Value::Mapping(_)) => self.deserialize_map(visitor),
            Some(_) => self.number(visitor, NUMBER),
            None => match self.findings.blank(&self.path) {
                0 => visitor.visit_u64(0),
                1 => self.list(visitor, 0),
                2 => visitor.visit_borrowed_str(PLACEHOLDER),
                3 => visitor.visit_unit(),
                _ => self.deserialize_map(visitor),
            },
        }
    }

    numbers! {
        deserialize_i8 WHOLE;
        deserialize_i16 WHOLE;
        deserialize_i32 WHOLE;
        deserialize_i64 WHOLE;
        deserialize_u8 COUNT;
        deserialize_u16 COUNT;
        deserialize_u32 COUNT;
        deserialize_u64 COUNT;
        deserialize_f32 NUMBER;
        deserialize_f64 NUMBER;
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.asks(Form::Truth);
        match self.value {
            Some(Value::Bool(truth)) => visitor.visit_bool(*truth),
            _ => {
                self.wrong_type(TRUTH);
                visitor.visit_bool(false)
            }
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.asks(Form::Text);
        match self.value {
            Some(Value::String(text)) => visitor.visit_borrowed_str(text),
            _ => {
                self.wrong_type(TEXT);
                visitor.visit_borrowed_str(PLACEHOLDER)
            }
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.value {
            None | Some(Value::Null) => visitor.visit_none(),
            Some(_) => visitor.visit_some(Self {
                is_optional: true,
                ..self
            }),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.list(visitor, 0)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        let Some(Value::Sequence(items)) = self.value else {
            return self.list(visitor, len);
        };
        if items.len() == len {
            return self.list(visitor, len);
        }
        let flaw = Flaw::of_length(&self.path, len, items);
        if self.is_optional {
            self.findings.do_without(&self.path, flaw);
        } else {
            self.findings.note(flaw);
        }
        let nothing = Self { value: None, ..self };
        nothing.list(visitor, len)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        let entries: Vec<_> = match self.value {
            Some(Value::Mapping(entries)) => entries.iter().collect(),
            Some(Value::Null) | None => Vec::new(),
            _ => {
                self.wrong_type(PAIRS);
                Vec::new()
            }
        };
        visitor.visit_map(Fields::of_map(entries, &self.path, self.findings))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.asks(Form::Pairs(fields));
        let known = Fields::of_struct(self.value, (name, fields), &self.path, self.findings);
        visitor.visit_map(known).map_err(|stop| match stop {
            Stop::Missing(key) => {
                self.findings.require(name, key.to_owned());
                Stop::Noted
            }
            stop => stop,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        self.asks(Form::Word(variants));
        let first = variants.first().copied().unwrap_or_default();
        let word = match self.value {
            Some(Value::String(word)) if variants.contains(&word.as_str()) => word,
            Some(Value::String(word)) => {
                self.findings.note(Flaw::unknown_word(&self.path, word, variants));
                nearest(word, variants.iter().copied()).unwrap_or(first)
            }
            Some(found) => {
                self.findings.note(Flaw::not_a_word(&self.path, found, variants));
                first
            }
            None => first,
        };
        let word: StrDeserializer<'_, Stop> = word.into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}

/// The items of a list.
struct Items<'p, 'v> {
    items: std::iter::Enumerate<std::vec::IntoIter<Option<&'v Value>>>,
    path: &'p str,
    findings: &'v Findings,
}

impl<'v> SeqAccess<'v> for Items<'_, 'v> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'v>>(&mut self, seed: T) -> Result<Option<T::Value>, Stop> {
        let Some((index, item)) = self.items.next() else {
            return Ok(None);
        };
        let path = join(self.path, &index.to_string());
        Lenient::new(item, path, self.findings).fill(seed).map(Some)
    }
}

impl<'v> MapAccess<'v> for Fields<'v> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'v>>(&mut self, seed: K) -> Result<Option<K::Value>, Stop> {
        self.next = self.entries.next();
        let Some(entry) = &self.next else { return Ok(None) };
        let findings = self.findings;
        seed.deserialize(Key { entry, findings })
            .map(Some)
            .map_err(|stop| {
                findings.refuse_key(&entry.path, &stop.to_string());
                Stop::Noted
            })
    }

    fn next_value_seed<V: DeserializeSeed<'v>>(&mut self, seed: V) -> Result<V::Value, Stop> {
        let entry = self.next.take().expect("a value follows its key");
        Lenient::new(entry.value, entry.path, self.findings).fill(seed)
    }
}
