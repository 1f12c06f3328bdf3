use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap_mangen::Man;

use super::{Context, help};
use crate::error::{Error, Result};
use crate::files::{NewFile, PUBLIC};

/// Print the man page, or write those of all commands to a directory
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe man > vouchsafe.1

  # A page for each command
  vouchsafe man --out-dir man1")]
pub(super) struct Args {
    /// Directory to write a page for each command to
    #[arg(long, value_name = "PATH")]
    out_dir: Option<PathBuf>,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let root = help::for_pages();
        let Some(directory) = self.out_dir else {
            let page = render(root).map_err(|error| Error::internal("cannot write", error))?;
            return cx.output.raw(&page);
        };
        fs::create_dir_all(&directory).map_err(|error| {
            Error::invalid(format!("cannot write to `{}`", directory.display())).with_source(error)
        })?;
        write(&root, &directory)
    }
}

/// Writes the pages of a command and its subcommands.
fn write(command: &clap::Command, directory: &Path) -> Result<()> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let cannot = |error| Error::internal("cannot write a man page", error);
    let mut page = NewFile::replace(&directory.join(format!("{name}.1")), PUBLIC)?;
    let text = render(command.clone().name(name)).map_err(cannot)?;
    page.write_all(text.as_bytes()).map_err(cannot)?;
    page.publish_replacing()?;
    command
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
        .try_for_each(|command| write(command, directory))
}

fn render(command: clap::Command) -> io::Result<String> {
    let mut page = Vec::new();
    let is_root = command.get_arguments().any(|arg| arg.is_global_set() && !arg.is_hide_set());
    Man::new(command).render(&mut page)?;
    let mut page = String::from_utf8(page).map_err(io::Error::other)?;
    if !is_root {
        // Not filled: an example is a command line.
        if let Some((before, examples)) = page.split_once(".SH EXTRA\nExamples:\n") {
            page = format!("{before}.SH EXAMPLES\n.nf\n{}\n.fi\n", examples.trim_end());
        }
        page.push_str(".SH \"GLOBAL OPTIONS\"\nSee \\fBvouchsafe\\fR(1) for the options that every command accepts.\n");
    }
    // clap puts the text after the help, the table of exit codes, into a section named EXTRA.
    Ok(page.replace(".SH EXTRA\n", ".SH EXIT STATUS\n").replace("\nExit codes:\n", "\n"))
}
