//! `_headers`.

use super::locate::canonical;
use super::pattern::Pattern;

/// The rules of `_headers`, in order.
#[derive(Debug, Default)]
pub(in crate::serve) struct Headers(Vec<(Pattern, Vec<(String, String)>)>);

impl Headers {
    /// Reads the rules; a line that is none is passed over, as hosts do.
    pub(in crate::serve) fn read(text: &str) -> Self {
        let mut rules: Vec<(Pattern, Vec<(String, String)>)> = Vec::new();
        for line in text
            .lines()
            .filter(|line| !line.trim().is_empty() && !line.trim().starts_with('#'))
        {
            if !line.starts_with([' ', '\t']) {
                rules.push((Pattern::new(line.trim()), Vec::new()));
            } else if let (Some((_, headers)), Some((name, value))) = (rules.last_mut(), line.split_once(':'))
            {
                headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
            }
        }
        Self(rules)
    }

    /// The headers of a path, however it is encoded, by name, in order; values of several rules for one name are joined, as hosts do.
    pub(in crate::serve) fn of(&self, path: &str) -> Vec<(String, String)> {
        let path = canonical(path);
        let mut found: Vec<(String, String)> = Vec::new();
        for (name, value) in self
            .0
            .iter()
            .filter(|(pattern, _)| pattern.matches(&path))
            .flat_map(|(_, headers)| headers)
        {
            match found.iter_mut().find(|(known, _)| known == name) {
                Some((_, values)) => values.push_str(&format!(", {value}")),
                None => found.push((name.clone(), value.clone())),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn all_rules_that_match_are_joined() {
        let headers = Headers::read(
            "  Lost: x\n/*\n  X-A: 1\n  Csp: default-src 'none'; img-src https://a:8\n# c\n/en/*\n\tx-a: 2\n  odd\n",
        );
        let check = |path: &str, expected: &[(&str, &str)]| {
            let found = headers.of(path);
            let found: Vec<(&str, &str)> = found
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            assert_eq!(found, expected, "{path}");
        };
        check(
            "/",
            &[("x-a", "1"), ("csp", "default-src 'none'; img-src https://a:8")],
        );
        check(
            "/en/a/",
            &[
                ("x-a", "1, 2"),
                ("csp", "default-src 'none'; img-src https://a:8"),
            ],
        );
    }
}
