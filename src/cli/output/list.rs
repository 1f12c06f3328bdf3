//! Lists that are printed row by row, as a table or as JSON.

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use super::{Output, escape};
use crate::cli::settings::Format;
use crate::error::Result;
use crate::wire::to_json;

/// The number of rows buffered to compute a table's column widths.
const BATCH: usize = 1000;

/// A list that is printed row by row in constant memory.
pub(in crate::cli) struct List<'a> {
    output: &'a Output,
    header: &'static [&'static str],
    rows: Vec<Vec<String>>,
    widths: Vec<u16>,
    count: u64,
}

impl<'a> List<'a> {
    pub(super) fn new(output: &'a Output, header: &'static [&'static str]) -> Self {
        Self { output, header, rows: Vec::new(), widths: Vec::new(), count: 0 }
    }
    /// Prints a row, or buffers it until the column widths are known.
    pub(in crate::cli) fn row(&mut self, cells: &[String], body: &impl Serialize) -> Result<()> {
        self.count += 1;
        match self.output.format {
            Format::Jsonl => self.output.json(body),
            Format::Json => {
                let before = if self.count == 1 { "[" } else { "," };
                self.output.raw(&format!("{before}\n  {}", to_json(body)?))
            }
            Format::Table => {
                self.rows.push(cells.iter().map(|cell| escape(cell)).collect());
                if self.rows.len() == BATCH { self.print_rows() } else { Ok(()) }
            }
        }
    }

    /// Prints the rows buffered so far.
    pub(in crate::cli) fn flush(&mut self) -> Result<()> {
        if self.output.format == Format::Table && (self.widths.is_empty() || !self.rows.is_empty())
        {
            self.print_rows()?;
        }
        self.output.flush()
    }

    /// Prints the remaining rows and ends the list.
    pub(in crate::cli) fn end(mut self) -> Result<()> {
        match (self.output.format, self.count) {
            (Format::Jsonl, _) => Ok(()),
            (Format::Json, 0) => self.output.line("[]"),
            (Format::Json, _) => self.output.raw("\n]\n"),
            (Format::Table, _) => self.print_rows(),
        }
    }

    fn print_rows(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        let first = self.widths.is_empty();
        if first {
            table.set_header(self.header.iter().map(|name| (*name).to_owned()));
        } else if rows.is_empty() {
            return Ok(());
        }
        table.add_rows(rows);
        if first {
            self.widths = table.column_max_content_widths();
        }
        for (column, width) in table.column_iter_mut().zip(&self.widths) {
            let least = comfy_table::Width::Fixed(width + 2);
            column.set_padding((0, 2));
            column.set_constraint(comfy_table::ColumnConstraint::LowerBoundary(least));
        }
        for line in table.lines() {
            self.output.line(line.trim_end())?;
        }
        Ok(())
    }
}
