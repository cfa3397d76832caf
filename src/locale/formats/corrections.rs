//! Words of CLDR 48 that readers should not see as they are: each with what is shown in its place.
//!
//! Names of zones are the `regionFormat` of a language around the name of a place; languages whose format is a label with a colon read like
//! a form in the middle of a sentence. Take a row out once the source has changed.

/// For a language whose names of zones are a label and a place: what stands around the place instead.
const ZONES: &[(&str, &str, &str)] = &[
    ("fi", "paikallista aikaa (", ")"),
    ("fr", "heure locale (", ")"),
    ("uk", "за місцевим часом (", ")"),
];

/// For a language: the name of another one, and what it is called.
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("nl", "Noors - Bokmål", "Noors (Bokmål)"),
    ("nl", "Noors - Nynorsk", "Noors (Nynorsk)"),
];

/// The name of a zone of CLDR as readers see it within a sentence.
pub(in crate::locale) fn zone(language: &str, name: String) -> String {
    let format = ZONES.iter().find(|(known, ..)| *known == language);
    match format.zip(name.split_once(": ")) {
        Some(((_, before, after), (_, place))) => format!("{before}{place}{after}"),
        None => name,
    }
}

/// The same beside a label, which says already that it is a zone.
pub(in crate::locale) fn zone_beside_label(name: String) -> String {
    match name.split_once(": ") {
        Some((_, place)) => place.to_owned(),
        None => name,
    }
}

/// The name of a language of CLDR as readers see it.
pub(in crate::locale) fn language(reader: &str, name: String) -> String {
    let corrected = LANGUAGES
        .iter()
        .find(|(known, wrong, _)| *known == reader && *wrong == name);
    corrected.map_or(name, |(.., right)| (*right).to_owned())
}
