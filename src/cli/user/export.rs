use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use crate::cli::progress::slowly;
use crate::cli::prompt::needed;
use crate::cli::{Context, admin};
use crate::domain::PortableUser;
use crate::error::{Error, Result};
use crate::files::NewFile;
use crate::formats::{CsvWriter, DjangoWriter, UserRow, write_record};
use crate::service::Admin;

/// Export users for another program
///
/// For Django, `manage.py loaddata FILE` reads the file. With argon2 among its hashers (and the
/// package argon2-cffi), users sign in there with their existing passwords. Groups and permissions
/// in Django do not change; other fields of a custom user model get their defaults.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Users without password hashes
  vouchsafe user export --format csv

  # Everything, for an import into another database
  vouchsafe user export --format jsonl --hashes --out users.jsonl")]
pub(in crate::cli) struct Args {
    /// Format of the file
    #[arg(long, value_name = "FORMAT")]
    format: Option<ExportFormat>,
    /// Include password hashes; anyone who has them can try to crack them
    #[arg(long)]
    hashes: bool,
    /// Write to a new file with mode 0600 instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Django's user model
    #[arg(long, value_name = "APP.MODEL", default_value = "users.user")]
    model: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum ExportFormat {
    Django,
    Jsonl,
    Csv,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let format = match self.format {
            Some(format) => format,
            None if cx.prompt.may_ask() => {
                let names = ["Django fixture", "JSON Lines", "CSV"];
                ExportFormat::value_variants()[cx.prompt.choose("Format", &names)?]
            }
            None => return Err(needed("the format", "`--format FORMAT`")),
        };
        let service = cx.service()?;
        let admin = admin(&service)?;
        let Some(path) = &self.out else {
            return self.write(&admin, format, cx.output.stream());
        };
        let mut file = NewFile::create(path)?;
        slowly(cx, "Exporting users", || self.write(&admin, format, BufWriter::new(&mut file)))?;
        file.publish()
    }

    fn write(&self, admin: &Admin<'_>, format: ExportFormat, mut out: impl Write) -> Result<()> {
        let hashes = self.hashes;
        match format {
            ExportFormat::Django => {
                let mut writer = DjangoWriter::new(out, &self.model);
                admin.export_users(hashes, &mut |exported| writer.write(&exported))?;
                writer.end()
            }
            ExportFormat::Csv => {
                let mut writer = CsvWriter::new(out, hashes)?;
                admin.export_users(hashes, &mut |PortableUser { user, hash, .. }| {
                    writer.write(&UserRow::new(&user, hash.as_ref()), hashes)
                })?;
                writer.end()
            }
            ExportFormat::Jsonl => {
                admin.export_users(hashes, &mut |PortableUser { user, hash, .. }| {
                    write_record(&mut out, &UserRow::new(&user, hash.as_ref()))
                })?;
                out.flush().map_err(|cause| Error::internal("cannot write the output", cause))
            }
        }
    }
}
