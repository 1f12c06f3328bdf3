use crate::cli::{Context, admin};
use crate::error::Result;
use crate::wire::{KeyBody, format_time};

/// List the signing keys, oldest first; the first sign-in creates them
#[derive(clap::Args)]
pub(in crate::cli) struct Args {}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let now = service.now();
        let mut list =
            cx.output.list(&["KID", "ALGORITHM", "STATE", "SEALED", "CREATED", "VERIFIES UNTIL"]);
        for key in admin(&service)?.keys()? {
            let cells = [
                key.id.as_str().to_owned(),
                key.algorithm.to_string(),
                key.label(now).to_owned(),
                if key.is_sealed() { "yes" } else { "no" }.to_owned(),
                format_time(key.created_at),
                key.verifies_until.map(format_time).unwrap_or_default(),
            ];
            list.row(&cells, &KeyBody::new(&key, now))?;
        }
        list.end()
    }
}
