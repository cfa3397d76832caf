//! Patterns that show nothing.

use crate::diag::blank::shows_nothing;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// Whether a pattern shows nothing, whatever it is given.
pub(super) fn is_blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => shows_nothing(value),
        PatternElement::Placeable { expression } => is_blank_expression(expression),
    })
}

fn is_blank_expression(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => shows_nothing(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => is_blank_expression(expression),
        Expression::Select { variants, .. } => variants.iter().all(|variant| is_blank(&variant.value)),
        Expression::Inline(_) => false,
    }
}
