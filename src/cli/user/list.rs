use clap::ValueEnum;

use crate::cli::{Context, admin, named_user};
use crate::domain::{UserFilter, UserPage, UserSort};
use crate::error::Result;
use crate::wire::{UserDetailsBody, format_time};

/// List users
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Only active users
    #[arg(long, conflicts_with = "inactive")]
    active: bool,
    /// Only deactivated users
    #[arg(long)]
    inactive: bool,
    /// Only staff
    #[arg(long)]
    staff: bool,
    /// Only superusers
    #[arg(long)]
    superuser: bool,
    /// Only members of this group
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Only users whose email address or name contains this text, ignoring case
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Sort key
    #[arg(long, value_name = "FIELD", default_value = "id")]
    sort: Sort,
    /// Reverse the sort order
    #[arg(long)]
    reverse: bool,
    /// Maximum number of users to list
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// List users after this one, the last of the previous page
    #[arg(long, value_name = "USER")]
    after: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Sort {
    Id,
    Email,
    DateJoined,
    LastLogin,
}

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let service = cx.service()?;
        let admin = admin(&service)?;
        let after = self.after.map(|email| named_user(&admin, &email)).transpose()?;
        let filter = UserFilter {
            active: (self.active || self.inactive).then_some(self.active),
            staff: self.staff.then_some(true),
            superuser: self.superuser.then_some(true),
            group: self.group.map(|name| name.parse()).transpose()?,
            search: self.search,
        };
        let page = UserPage {
            sort: match self.sort {
                Sort::Id => UserSort::Id,
                Sort::Email => UserSort::Email,
                Sort::DateJoined => UserSort::DateJoined,
                Sort::LastLogin => UserSort::LastLogin,
            },
            descending: self.reverse,
            after: after.map(|user| user.id),
            limit: self.limit,
        };
        let mut list = cx.output.list(&HEADER);
        admin.users(&filter, &page, &mut |user| {
            let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
            let cells = [
                user.id.to_string(),
                user.email.to_string(),
                user.full_name().unwrap_or_default(),
                yes(user.is_active()),
                yes(user.is_staff),
                yes(user.is_superuser),
                super::joined(&user.groups),
                user.last_login.map_or_else(|| "never".to_owned(), format_time),
            ];
            list.row(&cells, &UserDetailsBody::from(&user))
        })?;
        list.end()
    }
}

const HEADER: [&str; 8] =
    ["ID", "EMAIL", "NAME", "ACTIVE", "STAFF", "SUPERUSER", "GROUPS", "LAST LOGIN"];
