//! A source as a file describes it.

/// A source as a file describes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What the file calls it.
    pub key: Option<String>,
    /// What is said, in the order in which it was found; several authors one after another.
    pub findings: Vec<Finding>,
    /// What could not be taken over, and why.
    pub doubts: Vec<String>,
}

/// A value that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The field of the record, as `kzsite add source` names it: `headline`.
    pub field: &'static str,
    pub value: String,
    /// Where it stood: "line 3, `title`".
    pub evidence: String,
}

impl Entry {
    /// Whether nothing was found that tells this source from others.
    pub fn is_empty(&self) -> bool {
        let is_common = |found: &Finding| matches!(found.field, "kind" | "language");
        self.findings.iter().all(is_common)
    }

    /// The value of a field.
    pub fn value(&self, field: &str) -> Option<&str> {
        let found = self.findings.iter().find(|found| found.field == field);
        found.map(|found| found.value.as_str())
    }

    /// Adds a value; of all fields but the author the first one counts.
    pub(super) fn add(&mut self, field: &'static str, value: &str, evidence: String) {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_known = field != "author" && self.value(field).is_some();
        if !value.is_empty() && !is_known {
            self.findings.push(Finding {
                field,
                value,
                evidence,
            });
        }
    }

    /// Adds an address of the web; others are told.
    pub(super) fn add_address(&mut self, address: &str, evidence: String) {
        let address = address.trim();
        if address.starts_with("https://") || address.starts_with("http://") {
            self.add("url", address, evidence);
        } else if !address.is_empty() {
            self.doubts
                .push(format!("{evidence}: `{address}` is no address of the web"));
        }
    }

    /// Adds a date, where it is one that can mean but one day, month or year.
    pub(super) fn add_date(&mut self, written: &str, edtf: Option<String>, evidence: String) {
        match edtf {
            Some(date) => self.add("published", &date, evidence),
            None if written.trim().is_empty() => {}
            None => self.doubts.push(format!(
                "{evidence}: `{}` is no date that can mean but one",
                written.trim()
            )),
        }
    }

    /// Adds what kind of source it is, or tells a word that has no counterpart.
    pub(super) fn add_kind(&mut self, written: &str, kind: Option<&'static str>, evidence: String) {
        match kind {
            Some(kind) => self.add("kind", kind, evidence),
            None => self.doubts.push(format!(
                "{evidence}: `{written}` is no kind of source; say which with `--kind`"
            )),
        }
    }
}

/// `Smith, John` as it is read aloud: `John Smith`. A name without a comma, or with several, stays.
pub(super) fn natural(name: &str) -> String {
    let parts: Vec<&str> = name.split(',').map(str::trim).collect();
    match parts[..] {
        [family, given] if !family.is_empty() && !given.is_empty() => format!("{given} {family}"),
        _ => name.trim().to_owned(),
    }
}
