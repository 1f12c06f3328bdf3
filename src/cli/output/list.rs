//! Lists that are printed row by row, as a table, CSV, or JSON.

use serde::Serialize;

use super::columns::{Cell, Column, Layout, Precision, select};
use super::style::{escape, terminal_size};
use super::{Output, Style, Tone};
use crate::cli::settings::Format;
use crate::clock::{Clock, SystemClock};
use crate::domain::BoundedCount;
use crate::error::{Error, Result};
use crate::wire::{escape_cell, to_json};

/// The number of rows buffered to compute a table's column widths.
const BATCH: usize = 1000;

/// The options of commands that print a list.
#[derive(Default, clap::Args)]
pub(in crate::cli) struct ListArgs {
    /// Columns of the table or CSV, in this order, separated by commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    columns: Vec<String>,
}

/// A list that is printed row by row in constant memory.
pub(in crate::cli) struct List<'a> {
    output: &'a Output,
    all: &'static [Column],
    /// The positions of the selected columns.
    selected: Vec<usize>,
    precision: Precision,
    rows: Vec<Vec<Cell>>,
    layout: Option<Layout>,
    count: u64,
    may_page: bool,
}

impl<'a> List<'a> {
    pub(super) fn new(output: &'a Output, all: &'static [Column], args: &ListArgs) -> Result<Self> {
        let format = output.format;
        let with_extra = matches!(format, Format::Wide | Format::Csv);
        let selected = select(all, &args.columns, with_extra)?;
        let precision = match (format, output.is_terminal, output.utc) {
            (Format::Table, true, false) => Precision::Relative(SystemClock.now()),
            (Format::Table, true, true) => Precision::Exact,
            // What a program reads is not abbreviated.
            _ => Precision::Full,
        };
        let list = Self {
            output,
            all,
            selected,
            precision,
            rows: Vec::new(),
            layout: None,
            count: 0,
            may_page: true,
        };
        if format == Format::Csv {
            let names = list.selected.iter().map(|at| all[*at].name.to_owned()).collect();
            list.csv(names)?;
        }
        Ok(list)
    }

    /// Prints a row, with a cell for each column, or buffers it until the column widths are known.
    pub(in crate::cli) fn row(&mut self, cells: &[Cell], body: &impl Serialize) -> Result<()> {
        debug_assert_eq!(cells.len(), self.all.len());
        self.count += 1;
        match self.output.format {
            Format::Jsonl => self.output.json(body),
            Format::Json => {
                let before = if self.count == 1 { "[" } else { "," };
                self.output.raw(&format!("{before}\n  {}", to_json(body)?))
            }
            Format::Csv => {
                let values = self.selected.iter().map(|at| raw(&cells[*at])).collect();
                self.csv(values)
            }
            Format::Table | Format::Wide => {
                let cells = self.selected.iter().map(|at| cells[*at].clone()).collect();
                self.rows.push(cells);
                if self.rows.len() == BATCH { self.print_rows() } else { Ok(()) }
            }
        }
    }

    /// Shows rows as they come, without a pager.
    pub(in crate::cli) fn follow(&mut self) {
        self.may_page = false;
    }

    /// Prints the rows buffered so far.
    pub(in crate::cli) fn flush(&mut self) -> Result<()> {
        if self.is_table() && (self.layout.is_none() || !self.rows.is_empty()) {
            self.print_rows()?;
        }
        self.output.flush()
    }

    /// Prints the remaining rows, ends the list, and tells a person at a terminal how many rows
    /// there are, and how to get more.
    pub(in crate::cli) fn end(mut self, footer: &Footer<'_>) -> Result<()> {
        match (self.output.format, self.count) {
            (Format::Jsonl | Format::Csv, _) => {}
            (Format::Json, 0) => self.output.line("[]")?,
            (Format::Json, _) => self.output.raw("\n]\n")?,
            (Format::Table | Format::Wide, 0) if self.output.is_terminal => {}
            (Format::Table | Format::Wide, _) => self.print_rows()?,
        }
        if self.is_table() && self.output.is_terminal {
            self.output.flush()?;
            self.output.end_pager();
            self.output.footer(&footer.text(self.count, self.output.err));
        }
        Ok(())
    }

    fn is_table(&self) -> bool {
        matches!(self.output.format, Format::Table | Format::Wide)
    }

    fn print_rows(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let texts: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| self.precision.text(cell)).collect())
            .collect();
        let style = self.output.out;
        let is_first = self.layout.is_none();
        let layout = self.layout.get_or_insert_with(|| {
            let columns = self.selected.iter().map(|at| self.all[*at]).collect();
            let is_fitted = self.output.format == Format::Table;
            let size = terminal_size().filter(|_| is_fitted);
            Layout::new(columns, &texts, size.map(|(width, _)| width))
        });
        if is_first {
            // The header, the footer, and the prompt of the shell need a line each.
            let is_long = terminal_size().is_some_and(|(_, height)| rows.len() + 3 > height);
            if is_long && self.may_page {
                self.output.start_pager();
            }
            self.output.line(&layout.header(style))?;
        }
        for (texts, cells) in texts.into_iter().zip(&rows) {
            self.output.line(&layout.row(texts, cells, style))?;
        }
        Ok(())
    }

    fn csv(&self, values: Vec<String>) -> Result<()> {
        // A terminal would execute escape sequences in names.
        let shown = |value: String| if self.output.is_terminal { escape(&value) } else { value };
        let values: Vec<String> = values.into_iter().map(shown).collect();
        let mut line = csv::Writer::from_writer(self.output.stream());
        let cannot = |cause| Error::internal("cannot write CSV", cause);
        line.write_record(values).map_err(cannot)?;
        line.flush().map_err(|cause| Error::internal("cannot write the output", cause))
    }
}

/// A cell of a CSV file.
fn raw(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Id(text) => escape_cell(text),
        Cell::Time(None, _) => String::new(),
        cell => Precision::Full.text(cell),
    }
}

/// What follows a list on a terminal.
pub(in crate::cli) struct Footer<'a> {
    /// What the rows are, in the singular.
    pub(in crate::cli) noun: &'a str,
    /// The number of rows that the filters select, if the list shows fewer.
    pub(in crate::cli) total: Option<BoundedCount>,
    /// The command that prints the next page.
    pub(in crate::cli) next: Option<String>,
}

impl<'a> Footer<'a> {
    /// The footer of a list that is complete.
    pub(in crate::cli) const fn of(noun: &'a str) -> Self {
        Self { noun, total: None, next: None }
    }

    fn text(&self, count: u64, style: Style) -> String {
        let noun = |count: u64| plural(self.noun, count);
        let shown = BoundedCount::exact(count);
        let counted = match self.total {
            Some(total) if total != shown => format!("{shown} of {total} {}", noun(total.count)),
            _ if count == 0 => format!("No {}", noun(0)),
            _ => format!("{shown} {}", noun(count)),
        };
        let next = self.next.as_ref().map(|next| format!(". Next page: `{next}`"));
        let text = format!("{counted}{}", next.unwrap_or_default());
        if count == 0 { text } else { style.quoted(&text, Tone::Command) }
    }
}

/// A noun for a number of things.
pub(in crate::cli) fn plural(noun: &str, count: u64) -> String {
    match (noun, count) {
        (noun, 1) => noun.to_owned(),
        ("entry", _) => "entries".to_owned(),
        (noun, _) => format!("{noun}s"),
    }
}

/// A word as a shell needs it.
pub(in crate::cli) fn in_shell(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.@:/+".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
