use std::io::{BufWriter, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use crate::cli::{Context, admin};
use crate::domain::PortableUser;
use crate::error::{Error, Result};
use crate::files::NewFile;
use crate::formats::{CsvWriter, DjangoWriter, Record, write_record};
use crate::service::Admin;

/// Hand users over to another program
///
/// For Django, `manage.py loaddata FILE` takes the file, and with argon2 among its hashers (and the
/// package argon2-cffi) those users sign in there with the passwords that they have. Groups and
/// permissions that Django has of them stay; other fields of a model of your own get their defaults.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// In which form
    #[arg(long, value_name = "FORMAT")]
    format: Form,
    /// The hashes of passwords too; whoever has them can guess at leisure
    #[arg(long)]
    hashes: bool,
    /// A file that is not there yet, of mode 0600, in place of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Django's model of users
    #[arg(long, value_name = "APP.MODEL", default_value = "users.user")]
    model: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Django,
    Jsonl,
    Csv,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let Some(path) = &self.out else {
            return self.write(&admin, cx.output.stream());
        };
        let mut file = NewFile::create(path)?;
        self.write(&admin, BufWriter::new(&mut file))?;
        file.publish()
    }

    fn write(&self, admin: &Admin<'_>, mut out: impl Write) -> Result<()> {
        let hashes = self.hashes;
        match self.format {
            Form::Django => {
                let mut writer = DjangoWriter::new(out, &self.model);
                admin.export_users(hashes, &mut |exported| writer.write(&exported))?;
                writer.end()
            }
            Form::Csv => {
                let mut writer = CsvWriter::new(out, hashes)?;
                admin.export_users(hashes, &mut |PortableUser { user, hash, .. }| {
                    writer.write(&Record::new(&user, hash.as_ref()), hashes)
                })?;
                writer.end()
            }
            Form::Jsonl => {
                admin.export_users(hashes, &mut |PortableUser { user, hash, .. }| {
                    write_record(&mut out, &Record::new(&user, hash.as_ref()))
                })?;
                out.flush().map_err(|cause| Error::internal("cannot write the answer", cause))
            }
        }
    }
}
