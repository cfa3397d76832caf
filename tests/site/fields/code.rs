//! Which fields types have, read from their code.

/// The fields of all types of a file, those of their variants included, that derive a trait: `Deserialize` for what is read, `Serialize` for what templates see.
pub(in super::super) fn fields(code: &str, derived: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut reads, mut current, mut skips) = (false, None, false);
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        if line.starts_with("#[derive(") {
            reads = line.contains(derived);
        } else if let Some((_, name)) = ["struct ", "enum "]
            .iter()
            .find_map(|kind| line.trim_end_matches(" {").split_once(kind))
            .filter(|_| line.ends_with('{'))
        {
            let name = name.split('<').next().unwrap_or_default();
            current = reads.then(|| name.to_owned());
            reads = false;
        } else if line == "}" {
            current = None;
        } else if line.contains("#[serde(skip)]") {
            skips = true;
        } else if let (Some(name), Some((field, _))) = (&current, line.trim().split_once(':')) {
            let field = field
                .rsplit(' ')
                .next()
                .unwrap_or_default()
                .trim_start_matches("r#");
            if !field.is_empty()
                && field
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit())
            {
                if !skips {
                    found.push(format!("{name}.{field}"));
                }
                skips = false;
            }
        }
    }
    found
}
