//! Cells of CSV files, which are often opened in spreadsheets.

/// Whether a spreadsheet would execute a cell (OWASP, "CSV Injection").
fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%'])
}

/// Escapes a cell that a spreadsheet would execute: an apostrophe before it makes it text. A
/// formula that already follows apostrophes gets another one, so that [`unescape_cell`] restores the cell.
pub(crate) fn escape_cell(cell: &str) -> String {
    let is_dangerous = is_formula(cell.trim_start_matches('\''));
    if is_dangerous { format!("'{cell}") } else { cell.to_owned() }
}

/// Reverses [`escape_cell`].
#[cfg(any(feature = "cli", test))]
pub(crate) fn unescape_cell(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_escaped_and_every_cell_is_restored() {
        for cell in [
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@SUM(1)",
            "\t=1",
            "'=1",
            "''=1",
            "'t Hooft",
            "Ada",
            "",
            "O'Brien",
            "'",
            "=",
        ] {
            let written = escape_cell(cell);
            assert!(!is_formula(&written), "{cell}");
            assert_eq!(unescape_cell(&written), cell);
        }
        assert_eq!(escape_cell("'t Hooft"), "'t Hooft");
    }
}
