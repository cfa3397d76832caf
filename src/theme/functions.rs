//! The functions that templates may call.

use super::assets::ThemeAsset;
use super::engine;
use crate::locale::{Arg, Locales};
use std::collections::HashMap;
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// Registers `t(key, lang, …)` and `asset(path)`, and a bounded `range`.
pub(super) fn register(tera: &mut Tera, locales: Arc<Locales>, assets: &[ThemeAsset], base_path: &str) {
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| {
        string(&locales, &kwargs)
    });
    tera.register_function("range", engine::range);
    tera.register_filter("safe", |value: Value, _: Kwargs, _: &State<'_>| safe(&value));
    tera.register_filter("shown", |value: Value, _: Kwargs, _: &State<'_>| shown(value));
    let urls: HashMap<String, String> = assets
        .iter()
        .map(|asset| (asset.name.clone(), format!("{base_path}{}", asset.path)))
        .collect();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| {
        let path = kwargs.must_get::<&str>("path")?;
        urls.get(path)
            .cloned()
            .ok_or_else(|| Error::message(format!("the theme has no static file `{path}`")))
    });
}

/// The filter that refuses a missing field where texts are joined.
fn shown(value: Value) -> TeraResult<Value> {
    if value.is_undefined() {
        return Err(Error::message(
            "there is no such field, so nothing can be shown of it",
        ));
    }
    Ok(value)
}

/// Shows a text without escaping. The engine's own filter of this name would show a missing field as an empty text.
fn safe(value: &Value) -> TeraResult<Value> {
    let value = &shown(value.clone())?;
    Ok(match value.as_str() {
        Some(text) => Value::safe_string(text),
        None if value.is_none() => Value::safe_string(""),
        None => Value::safe_string(&value.to_string()),
    })
}

fn string(locales: &Locales, kwargs: &Kwargs) -> TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let lang = kwargs.must_get::<&str>("lang")?;
    let locale = locales
        .get(lang)
        .ok_or_else(|| Error::message(format!("the site has no language `{lang}`")))?;
    let given = kwargs
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)));
    let texts: Vec<(&str, Given)> = given
        .filter(|(name, _)| !matches!(*name, "key" | "lang"))
        .map(|(name, value)| (name, Given::new(value)))
        .collect();
    let args: Vec<(&str, Arg<'_>)> = texts.iter().map(|(name, given)| (*name, given.arg())).collect();
    locale
        .t(key, &args)
        .ok_or_else(|| Error::message(format!("the theme has no string `{key}`")))
}

/// An argument of a string.
enum Given {
    Number(f64),
    Text(String),
}

impl Given {
    fn new(value: &Value) -> Self {
        value
            .as_f64()
            .map_or_else(|| Self::Text(value.to_string()), Self::Number)
    }

    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::from(text.as_str()),
        }
    }
}
