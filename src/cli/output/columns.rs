//! The columns of lists and the contents of their cells.

use console::{Alignment, measure_text_width, pad_str, truncate_str};

use super::style::{Style, Tone, escape};
use crate::domain::{Timestamp, relative};
use crate::error::{Error, Result};
use crate::wire::format_time;

/// The least width of a truncated text.
const LEAST: usize = 4;

/// The space between columns.
const GAP: usize = 2;

/// The length of an abbreviated ID, which commands accept as a prefix.
const SHORT_ID: usize = 8;

/// A column of a list.
#[derive(Clone, Copy, Debug)]
pub(in crate::cli) struct Column {
    /// The name in `--columns` and in the header of CSV.
    pub(in crate::cli) name: &'static str,
    header: &'static str,
    is_number: bool,
    /// Shown only by `-o wide`, in CSV, and on request.
    pub(super) is_extra: bool,
    /// The order in which columns are truncated on a narrow terminal: the highest first, 0 never.
    truncation: u8,
    min_width: usize,
}

impl Column {
    /// A column that is never truncated, unless all others are.
    pub(in crate::cli) const fn new(name: &'static str, header: &'static str) -> Self {
        Self { name, header, is_number: false, is_extra: false, truncation: 0, min_width: 4 }
    }

    /// Aligned to the right.
    pub(in crate::cli) const fn number(mut self) -> Self {
        self.is_number = true;
        self
    }

    /// Shown only by `-o wide`, in CSV, and on request.
    pub(in crate::cli) const fn extra(mut self) -> Self {
        self.is_extra = true;
        self
    }

    /// Truncated in this order, the highest first, to at least `min` cells.
    pub(in crate::cli) const fn truncated(mut self, order: u8, min: usize) -> Self {
        self.truncation = order;
        self.min_width = min;
        self
    }
}

/// The content of a cell.
#[derive(Clone, Debug)]
pub(in crate::cli) enum Cell {
    Text(String),
    Number(u64),
    /// An ID of which the beginning identifies the object.
    Id(String),
    /// A time, or a text if there is none.
    Time(Option<Timestamp>, &'static str),
    State(&'static str, Tone),
}

impl Cell {
    pub(in crate::cli) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(in crate::cli) fn time(time: Timestamp) -> Self {
        Self::Time(Some(time), "")
    }

    fn tone(&self) -> Tone {
        match self {
            Self::State(_, tone) => *tone,
            Self::Time(None, _) => Tone::Soft,
            _ => Tone::Plain,
        }
    }
}

/// How cells become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// For a person at a terminal: relative times and short IDs.
    Relative(Timestamp),
    /// For a person who asks for exact times: without fractions of seconds.
    Exact,
    /// For programs: RFC 3339 and complete IDs.
    Full,
}

impl Precision {
    pub(super) fn text(self, cell: &Cell) -> String {
        match (cell, self) {
            (Cell::Text(text), _) => escape(text),
            (Cell::Number(number), _) => number.to_string(),
            (Cell::Id(id), Self::Full) => escape(id),
            (Cell::Id(id), _) => escape(&id.chars().take(SHORT_ID).collect::<String>()),
            (Cell::Time(None, otherwise), _) => (*otherwise).to_owned(),
            (Cell::Time(Some(time), _), Self::Relative(now)) => relative(*time, now),
            (Cell::Time(Some(time), _), Self::Exact) => {
                time.strftime("%Y-%m-%d %H:%M:%SZ").to_string()
            }
            (Cell::Time(Some(time), _), Self::Full) => format_time(*time),
            (Cell::State(state, _), _) => (*state).to_owned(),
        }
    }
}

/// The columns that a list shows, as positions in `all`.
pub(super) fn select(
    all: &'static [Column],
    wanted: &[String],
    with_extra: bool,
) -> Result<Vec<usize>> {
    if wanted.is_empty() {
        return Ok((0..all.len()).filter(|at| with_extra || !all[*at].is_extra).collect());
    }
    let find = |name: &String| {
        all.iter().position(|column| column.name == name.trim()).ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|column| column.name).collect();
            Error::invalid(format!("`{name}` is not a column of this list"))
                .with_hint(format!("the columns are {}", names.join(", ")))
        })
    };
    wanted.iter().map(find).collect()
}

/// The layout of a table: the selected columns and their widths.
pub(super) struct Layout {
    columns: Vec<Column>,
    widths: Vec<usize>,
    /// The width of the terminal, if lines must fit into it.
    limit: Option<usize>,
}

impl Layout {
    /// Computes the widths from the first rows. With a limit, columns are truncated so that each
    /// row is one line.
    pub(super) fn new(columns: Vec<Column>, rows: &[Vec<String>], limit: Option<usize>) -> Self {
        let mut widths: Vec<usize> =
            columns.iter().map(|column| measure_text_width(column.header)).collect();
        for row in rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(measure_text_width(cell));
            }
        }
        if let Some(limit) = limit {
            shrink(&columns, &mut widths, limit);
        }
        Self { columns, widths, limit }
    }

    pub(super) fn header(&self, style: Style) -> String {
        let cells: Vec<_> =
            self.columns.iter().map(|column| (column.header.to_owned(), Tone::Soft)).collect();
        self.line(&cells, style)
    }

    pub(super) fn row(&self, texts: Vec<String>, cells: &[Cell], style: Style) -> String {
        let tones = cells.iter().map(Cell::tone);
        self.line(&texts.into_iter().zip(tones).collect::<Vec<_>>(), style)
    }

    fn line(&self, cells: &[(String, Tone)], style: Style) -> String {
        let mut line = String::new();
        let last = cells.len().saturating_sub(1);
        let mut used = 0;
        for (at, (text, tone)) in cells.iter().enumerate() {
            if self.limit.is_some_and(|limit| used >= limit) {
                break;
            }
            let (column, width) = (self.columns[at], self.widths[at]);
            let width = match self.limit {
                // On a terminal that is narrower than all columns, the last ones are cut off.
                Some(limit) => width.min(limit.saturating_sub(used)),
                None => width,
            };
            let cut =
                if self.limit.is_some() { truncate_str(text, width, "…") } else { text.into() };
            let side = if column.is_number { Alignment::Right } else { Alignment::Left };
            let is_padded = at < last || column.is_number;
            let padded = if is_padded { pad_str(&cut, width, side, None) } else { cut.clone() };
            line.push_str(&style.paint(*tone, &padded));
            used += width + GAP;
            if at < last && self.limit.is_none_or(|limit| used < limit) {
                line.push_str("  ");
            }
        }
        line.trim_end().to_owned()
    }
}

/// Narrows columns until a line fits: those that may be truncated first, then all.
fn shrink(columns: &[Column], widths: &mut [usize], limit: usize) {
    let gaps = GAP * columns.len().saturating_sub(1);
    let excess = |widths: &[usize]| (widths.iter().sum::<usize>() + gaps).saturating_sub(limit);
    let mut order: Vec<usize> =
        (0..columns.len()).filter(|at| columns[*at].truncation > 0).collect();
    order.sort_by_key(|at| std::cmp::Reverse(columns[*at].truncation));
    for at in order {
        let spare = widths[at].saturating_sub(columns[at].min_width);
        widths[at] -= spare.min(excess(widths));
    }
    // With exact times, or on a narrow terminal, the widest text gives way, and then any column.
    let is_text = |at: &usize| columns[*at].truncation > 0;
    while excess(widths) > 0 {
        let text = (0..widths.len()).filter(is_text).filter(|at| widths[*at] > LEAST);
        let all = (0..widths.len()).filter(|at| widths[*at] > 1);
        let by_width = |at: &usize| widths[*at];
        let Some(widest) = text.max_by_key(by_width).or_else(|| all.max_by_key(by_width)) else {
            return;
        };
        widths[widest] -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 3] = [
        Column::new("email", "EMAIL").truncated(1, 8),
        Column::new("name", "NAME").truncated(2, 6),
        Column::new("count", "COUNT").number(),
    ];

    fn lines(limit: Option<usize>) -> Vec<String> {
        let row = ["ada.lovelace@example.com", "Ada Lovelace", "7"].map(str::to_owned).to_vec();
        let layout = Layout::new(COLUMNS.to_vec(), std::slice::from_ref(&row), limit);
        let cells = [Cell::text(""), Cell::text(""), Cell::Number(7)];
        vec![layout.header(Style(false)), layout.row(row, &cells, Style(false))]
    }

    #[test]
    fn the_least_important_column_is_truncated_first() {
        assert_eq!(lines(None)[1], "ada.lovelace@example.com  Ada Lovelace      7");
        assert_eq!(lines(Some(40))[1], "ada.lovelace@example.com  Ada Lo…      7");
        assert_eq!(lines(Some(30))[1], "ada.lovelace@e…  Ada L…      7");
        assert_eq!(lines(Some(30))[0], "EMAIL            NAME    COUNT");
    }

    #[test]
    fn a_line_is_never_wider_than_the_terminal() {
        for limit in 1..60 {
            for line in lines(Some(limit)) {
                assert!(measure_text_width(&line) <= limit, "{limit}: {line:?}");
            }
        }
    }

    #[test]
    fn an_unknown_column_is_refused() {
        static ALL: [Column; 3] = COLUMNS;
        assert_eq!(
            select(&ALL, &["count".to_owned(), " email".to_owned()], false).unwrap(),
            [2, 0]
        );
        assert!(select(&ALL, &["phone".to_owned()], false).is_err());
    }
}
