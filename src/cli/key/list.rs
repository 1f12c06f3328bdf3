use crate::cli::output::{Cell, Column, Footer, ListArgs, Tone};
use crate::cli::{Context, admin};
use crate::domain::KeyState;
use crate::error::Result;
use crate::wire::KeyBody;

/// List the signing keys, oldest first; the first sign-in creates them
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe key list

  # Complete IDs and exact times
  vouchsafe key list -o wide")]
pub(in crate::cli) struct Args {
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 6] = [
    Column::new("kid", "KID"),
    Column::new("algorithm", "ALGORITHM"),
    Column::new("state", "STATE"),
    Column::new("sealed", "SEALED"),
    Column::new("created", "CREATED"),
    Column::new("verifies_until", "VERIFIES UNTIL"),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let now = service.now();
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        for key in admin(&service)?.keys()? {
            let tone = match key.state(now) {
                KeyState::Active => Tone::Good,
                KeyState::Next => Tone::Plain,
                KeyState::Verifying => Tone::Warn,
                KeyState::Retired => Tone::Soft,
            };
            let cells = vec![
                Cell::Id(key.id.as_str().to_owned()),
                Cell::text(key.algorithm.name()),
                Cell::State(key.label(now), tone),
                Cell::text(if key.is_sealed() { "yes" } else { "no" }),
                Cell::time(key.created_at),
                Cell::Time(key.verifies_until, ""),
            ];
            list.row(&cells, &KeyBody::new(&key, now))?;
        }
        list.end(&Footer::of("key"))
    }
}
