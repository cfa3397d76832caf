//! The themes that are part of the program.

use crate::input::BuiltIn;

/// The themes, each at the path that it would have in a site. A site that has a folder there has its own theme of that name.
pub const BUILT_IN: &[BuiltIn] = include!(concat!(env!("OUT_DIR"), "/themes.rs"));

#[cfg(test)]
mod tests {
    use super::BUILT_IN;
    use crate::diag::{Format, tell};
    use crate::input::Files;
    use crate::locale::{LanguageSpec, Locales, MessageFile, Reference};

    /// Any language may be the default one of a site with all others.
    #[test]
    fn languages_have_the_same_messages_and_values() {
        for theme in BUILT_IN {
            let texts = theme.files.iter().filter(|(name, _)| name.starts_with("i18n/"));
            let files = Files::memory(texts.copied());
            let messages: Vec<MessageFile<'_>> = files
                .iter()
                .filter_map(|(file, site_file)| {
                    let language = site_file.path.below("i18n")?.strip_suffix(".ftl")?;
                    let text = site_file.text();
                    Some(MessageFile { language, file, text })
                })
                .collect();
            let specs: Vec<LanguageSpec<'_>> = messages
                .iter()
                .map(|message| LanguageSpec {
                    tag: message.language,
                    fallback: &[],
                    span: None,
                })
                .collect();
            for default in &specs {
                let reference = Reference {
                    default: default.tag,
                    theme: "en",
                };
                let found = Locales::new(reference, &specs, &messages).problems;
                let told = tell(&found, &files, Format::Human { color: false }, None);
                assert_eq!(told, "", "{} {}", theme.folder, default.tag);
            }
        }
    }
}
