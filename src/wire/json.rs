//! JSON as text.

use std::fmt::Write;

use serde::Serialize;

use crate::error::{Error, Result};

/// Formats JSON that is safe to print to a terminal: C1 control characters and bidirectional
/// formatting characters are escaped, as JSON itself requires for C0 control characters.
pub(crate) fn to_json(body: &impl Serialize) -> Result<String> {
    let text =
        serde_json::to_string(body).map_err(|error| Error::internal("cannot write JSON", error))?;
    if !text.contains(is_acting) {
        return Ok(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_acting(c) {
            // These characters occur only within strings.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    Ok(escaped)
}

fn is_acting(c: char) -> bool {
    matches!(c,
        '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}')
}
