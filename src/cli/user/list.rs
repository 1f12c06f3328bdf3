use clap::ValueEnum;

use crate::cli::output::{Cell, Column, Footer, ListArgs, Tone, in_shell};
use crate::cli::{Context, admin, named_user, when};
use crate::domain::{User, UserFilter, UserPage, UserSort};
use crate::error::Result;
use crate::wire::UserDetailsBody;

/// List users
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  # Staff, most recent sign-in first
  vouchsafe user list --staff --sort last_login --reverse

  # Active users who have not signed in for 90 days, as CSV
  vouchsafe user list --active --not-signed-in-since 90d --columns email,last_login -o csv

  # The email addresses of a group
  vouchsafe user list --group ops --columns email -o csv")]
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
    #[arg(long, value_name = "GROUP", add = crate::cli::complete::groups())]
    group: Option<String>,
    /// Only users whose email address or name contains this text, ignoring case
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only users who have signed in since a time, such as 7d (ago) or 2026-01-31
    #[arg(long, value_name = "WHEN")]
    signed_in_since: Option<String>,
    /// Only users who have neither signed in nor joined since a time
    #[arg(long, value_name = "WHEN")]
    not_signed_in_since: Option<String>,
    /// Only users who have never signed in
    #[arg(long, conflicts_with = "signed_in_since")]
    never_signed_in: bool,
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
    #[arg(long, value_name = "USER", add = crate::cli::complete::users())]
    after: Option<String>,
    #[command(flatten)]
    list: ListArgs,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Sort {
    Id,
    Email,
    Name,
    DateJoined,
    LastLogin,
}

static COLUMNS: [Column; 8] = [
    Column::new("id", "ID").number(),
    Column::new("email", "EMAIL").truncated(1, 16),
    Column::new("name", "NAME").truncated(2, 8),
    Column::new("status", "STATUS"),
    Column::new("access", "ACCESS"),
    Column::new("groups", "GROUPS").truncated(3, 6),
    Column::new("last_login", "LAST SIGN-IN"),
    Column::new("date_joined", "JOINED").extra(),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        let next = self.next_command();
        let service = cx.service()?;
        let admin = admin(&service)?;
        let after = self.after.map(|email| named_user(&admin, &email)).transpose()?;
        let time =
            |text: Option<String>| text.map(|text| when::parse(&text, service.now())).transpose();
        let filter = UserFilter {
            active: (self.active || self.inactive).then_some(self.active),
            staff: self.staff.then_some(true),
            superuser: self.superuser.then_some(true),
            group: self.group.map(|name| name.parse()).transpose()?,
            search: self.search,
            signed_in_since: time(self.signed_in_since)?,
            idle_since: time(self.not_signed_in_since)?,
            has_signed_in: self.never_signed_in.then_some(false),
            has_password: None,
        };
        let page = UserPage {
            sort: match self.sort {
                Sort::Id => UserSort::Id,
                Sort::Email => UserSort::Email,
                Sort::Name => UserSort::Name,
                Sort::DateJoined => UserSort::DateJoined,
                Sort::LastLogin => UserSort::LastLogin,
            },
            descending: self.reverse,
            after: after.map(|user| user.id),
            limit: self.limit,
        };
        let mut list = cx.output.list(&COLUMNS, &self.list)?;
        let (mut shown, mut latest) = (0, None);
        admin.users(&filter, &page, &mut |user| {
            shown += 1;
            list.row(&cells(&user), &UserDetailsBody::from(&user))?;
            latest = Some(user.email);
            Ok(())
        })?;
        let mut footer = Footer::of("user");
        if cx.output.is_for_people() {
            footer.total = Some(admin.count_users(&filter)?).filter(|_| page.limit.is_some());
            let is_full = page.limit.is_some_and(|limit| shown == limit);
            footer.next = latest
                .filter(|_| is_full)
                .map(|email| format!("{next} --after {}", in_shell(email.as_str())));
        }
        list.end(&footer)
    }

    /// The command that prints the next page, without its last argument.
    fn next_command(&self) -> String {
        let mut words = vec!["vouchsafe user list".to_owned()];
        let mut flag = |is: bool, name: &str| {
            if is {
                words.push(format!("--{name}"));
            }
        };
        flag(self.active, "active");
        flag(self.inactive, "inactive");
        flag(self.staff, "staff");
        flag(self.superuser, "superuser");
        flag(self.never_signed_in, "never-signed-in");
        flag(self.reverse, "reverse");
        let sort = self.sort.to_possible_value().map(|value| value.get_name().to_owned());
        let values = [
            ("group", self.group.clone()),
            ("search", self.search.clone()),
            ("signed-in-since", self.signed_in_since.clone()),
            ("not-signed-in-since", self.not_signed_in_since.clone()),
            ("sort", sort.filter(|name| name != "id")),
            ("limit", self.limit.map(|limit| limit.to_string())),
        ];
        for (name, value) in values {
            words.extend(value.map(|value| format!("--{name} {}", in_shell(&value))));
        }
        words.join(" ")
    }
}

fn cells(user: &User) -> Vec<Cell> {
    let access = match (user.is_superuser, user.is_staff) {
        (true, _) => "superuser",
        (false, true) => "staff",
        (false, false) => "",
    };
    vec![
        Cell::Number(user.id.get().unsigned_abs()),
        Cell::text(user.email.as_str()),
        Cell::text(user.full_name().unwrap_or_default()),
        if user.is_active() {
            Cell::State("active", Tone::Good)
        } else {
            Cell::State("deactivated", Tone::Bad)
        },
        Cell::text(access),
        Cell::text(super::joined(&user.groups)),
        Cell::Time(user.last_login, "never"),
        Cell::time(user.date_joined),
    ]
}
