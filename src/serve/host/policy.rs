//! The content security policy of pages that carry the script for live changes.

/// What the script needs: itself, its connection to the server, and the style sheet of the overlay.
const NEEDED: [&str; 3] = ["script-src", "connect-src", "style-src"];

/// The policy with `'self'` allowed where the script needs it. What would turn the addresses of a server without
/// encryption into encrypted ones is left out.
pub(in crate::serve) fn with_own(policy: &str) -> String {
    let mut directives: Vec<(String, Vec<String>)> = policy.split(';').filter_map(directive).collect();
    directives.retain(|(name, _)| name != "upgrade-insecure-requests" && name != "require-trusted-types-for");
    let default = directives
        .iter()
        .find(|(name, _)| name == "default-src")
        .map(|(_, sources)| sources.clone());
    for needed in NEEDED {
        match directives.iter_mut().find(|(name, _)| name == needed) {
            Some((_, sources)) => allow(sources),
            None => {
                if let Some(mut sources) = default.clone() {
                    allow(&mut sources);
                    directives.push((needed.to_owned(), sources));
                }
            }
        }
    }
    let words = |(name, sources): &(String, Vec<String>)| [&[name.clone()][..], sources].concat().join(" ");
    directives.iter().map(words).collect::<Vec<_>>().join("; ")
}

fn directive(text: &str) -> Option<(String, Vec<String>)> {
    let mut words = text.split_whitespace();
    Some((
        words.next()?.to_ascii_lowercase(),
        words.map(str::to_owned).collect(),
    ))
}

fn allow(sources: &mut Vec<String>) {
    sources.retain(|source| source != "'none'");
    if !sources.iter().any(|source| source == "'self'" || source == "*") {
        sources.push("'self'".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::with_own;

    #[test]
    fn only_what_is_needed_is_allowed() {
        let check = |policy: &str, expected: &str| assert_eq!(with_own(policy), expected);
        let enough =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'";
        check(enough, enough);
        check(
            "default-src 'none'; img-src 'self'; upgrade-insecure-requests",
            "default-src 'none'; img-src 'self'; script-src 'self'; connect-src 'self'; style-src 'self'",
        );
        check(
            "script-src https://a.example;",
            "script-src https://a.example 'self'",
        );
        check("", "");
    }
}
