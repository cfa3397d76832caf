//! The numbers of claims: what their unit allows.

use super::binder::KindBinder;
use crate::config::Unit;
use crate::content::{Quantity, WrittenQuantity};
use crate::diag::Diagnostic;
use crate::yaml::Yaml;

/// Checks that a value is one that its unit allows.
pub(super) fn check_value(
    binder: &mut KindBinder<'_, '_>,
    value: &WrittenQuantity,
    (unit, allows): (&str, Unit),
    path: &str,
) {
    let numbers = match value.quantity {
        Quantity::Number(number, _) => vec![("value", number)],
        Quantity::Range(low, high, _) => vec![("low", low), ("high", high)],
        Quantity::Word(_) => Vec::new(),
    };
    for (key, number) in numbers {
        // For a value that is a plain number, the path leads to the number itself.
        let path = format!("{path}.{key}");
        let reported = flaw(binder, (number, unit, allows), &path).or_else(|| match allows {
            Unit::Counts if value.has_point => misread(binder, number, &path),
            Unit::Measures { decimals: None } => like_thousands(binder, (number, unit), &path),
            Unit::Counts | Unit::Measures { .. } => None,
        });
        if let Some(problem) = reported {
            binder.report(problem, &path);
        }
    }
}

/// The problem of a whole number that is written with a point: `1.000` is 1 in YAML.
fn misread(binder: &KindBinder<'_, '_>, number: f64, path: &str) -> Option<Diagnostic> {
    let written = written(binder, path)?;
    if !written.contains('.') || written.contains(['e', 'E']) {
        return None;
    }
    let message = format!("`{written}` is {number} to YAML, which takes a point for that of decimals");
    let whole: String = written.chars().filter(|c| *c != '.').collect();
    let plain = number.to_string();
    let hint = if whole == plain || !are_thousands(written) {
        format!("write `{plain}`")
    } else {
        format!("write `{whole}` or `{plain}`")
    };
    Some(Diagnostic::error("not-a-count", message).hint(hint))
}

/// The problem of a measured number with one to three digits before a point and three behind it, which may be meant as thousands.
fn like_thousands(
    binder: &KindBinder<'_, '_>,
    (number, unit): (f64, &str),
    path: &str,
) -> Option<Diagnostic> {
    let written = written(binder, path)?;
    let (whole, digits) = written.trim_start_matches('-').split_once('.')?;
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_like = (1..=3).contains(&whole.len()) && digits.len() == 3 && !whole.starts_with('0');
    if !is_like || !are_digits(whole) || !are_digits(digits) {
        return None;
    }
    let message = format!("`{written}` is {number} to YAML, which takes a point for that of decimals");
    let thousands = written.replacen('.', "", 1);
    Some(
        Diagnostic::warning("like-thousands", message)
            .hint(format!("write `{thousands}` if the point parts thousands"))
            .hint(format!(
                "if it does not, declare the unit as `{unit}: {{decimals: 3}}` under `vocabulary.units` in kzsite.yaml"
            )),
    )
}

/// The number at a path, as it is written.
fn written<'f>(binder: &KindBinder<'_, 'f>, path: &str) -> Option<&'f str> {
    let file = binder.file?;
    let span = Yaml::file(binder.all.files, file).span(path);
    binder.all.files.text(file).get(span.range())
}

/// Whether points part thousands in a number: groups of three digits behind one to three.
fn are_thousands(written: &str) -> bool {
    let mut groups = written.trim_start_matches('-').split('.');
    let first = groups.next().unwrap_or_default();
    let are_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let is_first = (1..=3).contains(&first.len()) && are_digits(first) && !first.starts_with('0');
    is_first && groups.all(|group| group.len() == 3 && are_digits(group))
}

fn flaw(
    binder: &KindBinder<'_, '_>,
    (number, unit, allows): (f64, &str, Unit),
    path: &str,
) -> Option<Diagnostic> {
    let digits = decimals(number);
    match allows {
        Unit::Counts if number < 0.0 => {
            let message = format!("`{number}` is less than nothing, and `{unit}` are counted");
            let hint = format!(
                "if `{unit}` may be negative, declare it as `{unit}: {{counts: false}}` under `vocabulary.units` in kzsite.yaml"
            );
            Some(Diagnostic::error("not-a-count", message).hint(hint))
        }
        Unit::Counts if digits > 0 => {
            let message = format!("`{number}` is no whole number, and `{unit}` are counted");
            let mut problem = Diagnostic::error("not-a-count", message);
            // Reading the number drops zeros at its end.
            if let Some(written) = written(binder, path).filter(|written| are_thousands(written)) {
                let whole = written.replace('.', "");
                problem = problem.hint(format!("write `{whole}` if the point parts thousands"));
            }
            Some(problem.hint(format!(
                "if `{unit}` have fractions, declare it as `{unit}: {{decimals: {digits}}}` under `vocabulary.units` in kzsite.yaml"
            )))
        }
        Unit::Measures { decimals: Some(most) } if digits > usize::from(most) => {
            let declared = match most {
                0 => "no digits after the decimal point".to_owned(),
                1 => "one digit after the decimal point".to_owned(),
                most => format!("{most} digits after the decimal point"),
            };
            let message =
                format!("`{number}` is more exact than `{unit}`, which is declared with {declared}");
            let hint = format!(
                "round it, or declare the unit as `{unit}: {{decimals: {digits}}}` under `vocabulary.units` in kzsite.yaml"
            );
            Some(Diagnostic::error("too-exact", message).hint(hint))
        }
        Unit::Counts | Unit::Measures { .. } => None,
    }
}

/// How many digits follow the decimal point.
fn decimals(number: f64) -> usize {
    let text = number.to_string();
    text.split_once('.').map_or(0, |(_, digits)| digits.len())
}
