use crate::cli::{Context, admin};
use crate::error::Result;
use crate::wire::SchemeBody;

/// Count the password hashes of other programs that remain
///
/// Each is replaced at the next sign-in of its user.
#[derive(clap::Args)]
pub(in crate::cli) struct Args {}

const HEADER: [&str; 3] = ["HASHED WITH", "USERS", "STATUS"];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let mut list = cx.output.list(&HEADER);
        for (scheme, users, is_current) in admin(&service)?.hash_schemes()? {
            let is = if is_current { "current" } else { "replaced at the next sign-in" };
            let cells = [scheme.clone(), users.to_string(), is.to_owned()];
            list.row(&cells, &SchemeBody { scheme, users, is_current })?;
        }
        list.end()
    }
}
