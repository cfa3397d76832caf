//! Findings for programs.

use super::shown::fields;
use crate::diag::{Diagnostic, Severity};
use crate::import::{Detected, LineFate, Outcome, Speech};
use serde_json::{Value, json};

/// All findings as one JSON object.
pub(super) fn machine(name: &str, outcome: &Outcome) -> Value {
    let problems = outcome.problems.iter().map(
        |problem| json!({"severity": severity(problem), "code": problem.code, "message": problem.message}),
    );
    let mut object = json!({
        "input": name,
        "id": outcome.id,
        "problems": problems.collect::<Vec<_>>(),
        "files": outcome.files.iter().map(|file| json!({"path": file.path, "done": file.done})).collect::<Vec<_>>(),
    });
    if let Some(article) = &outcome.article {
        let found: serde_json::Map<String, Value> = fields(article)
            .into_iter()
            .map(|(name, field)| (name.to_owned(), detected(field)))
            .collect();
        object["fields"] = Value::Object(found);
        if article.fields.authors.len() > 1 {
            object["authors"] = json!(article.fields.authors);
        }
        object["format"] = json!(article.format.word());
        object["lines"] = article.lines.iter().map(line).collect();
        object["section_breaks"] = json!(article.breaks.real);
        object["false_breaks"] = json!(article.breaks.seeming);
    }
    if let Some(changes) = &outcome.changes {
        object["changes"] = json!({
            "same": changes.same,
            "moved": changes.moved,
            "changed": changes.changed,
            "gone": changes.gone,
            "new": changes.new,
            "citations": changes.touched.iter().map(|(by, paras)| json!({"by": by, "paras": paras})).collect::<Vec<_>>(),
            "citations_unknown": changes.unknown,
        });
    }
    object
}

fn severity(problem: &Diagnostic) -> &'static str {
    match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn detected(field: &Detected) -> Value {
    let evidence = field
        .evidence
        .iter()
        .map(|evidence| json!({"line": evidence.line, "words": evidence.words}));
    let confidence = (f64::from(field.confidence) * 100.0).round() / 100.0;
    let mut object =
        json!({"value": field.value, "confidence": confidence, "evidence": evidence.collect::<Vec<_>>()});
    if let Some(guess) = &field.guess {
        object["guess"] = json!(guess);
    }
    object
}

fn line(fate: &LineFate) -> Value {
    let mut object = json!({
        "line": fate.line,
        "para": fate.paragraph,
        "fate": fate.fate.word(),
        "kind": fate.kind.word(),
        "reason": fate.reason,
    });
    if let Some(language) = &fate.language {
        object["language"] = json!(language);
    }
    if let Some(speech) = fate.speech {
        object["speech"] = json!(match speech {
            Speech::Dash => "dash",
            Speech::Quoted => "quoted",
        });
    }
    if !fate.parts.is_empty() {
        let parts = fate.parts.iter().map(|part| {
            json!({"from": part.from, "to": part.to, "fate": part.fate.word(), "kind": part.kind.word(), "reason": part.reason})
        });
        object["parts"] = parts.collect();
    }
    object
}
