//! The functions that templates may call.

use super::assets::ThemeAsset;
use crate::locale::{Arg, Locales};
use std::collections::HashMap;
use std::sync::Arc;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// Registers `t(key, lang, …)` and `asset(path)`.
pub(super) fn register(tera: &mut Tera, locales: Arc<Locales>, assets: &[ThemeAsset], base_path: &str) {
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| string(&locales, &kwargs));
    let urls: HashMap<String, String> =
        assets.iter().map(|asset| (asset.name.clone(), format!("{base_path}{}", asset.path))).collect();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| {
        let path = kwargs.must_get::<&str>("path")?;
        urls.get(path).cloned().ok_or_else(|| Error::message(format!("the theme has no static file `{path}`")))
    });
}

fn string(locales: &Locales, kwargs: &Kwargs) -> TeraResult<String> {
    let key = kwargs.must_get::<&str>("key")?;
    let lang = kwargs.must_get::<&str>("lang")?;
    let locale = locales.get(lang).ok_or_else(|| Error::message(format!("the site has no language `{lang}`")))?;
    let mut args: Vec<(&str, Arg<'_>)> = Vec::new();
    for (name, value) in kwargs.iter() {
        if name != "key" && name != "lang" {
            args.push((name, arg(value)));
        }
    }
    locale.t(key, &args).ok_or_else(|| Error::message(format!("the theme has no string `{key}`")))
}

fn arg(value: &Value) -> Arg<'_> {
    match (value.as_f64(), value.as_str()) {
        (Some(number), _) => Arg::Number(number),
        (None, Some(text)) => Arg::Text(text.into()),
        (None, None) => Arg::Text(value.to_string().into()),
    }
}
