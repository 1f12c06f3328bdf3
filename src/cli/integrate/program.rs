use super::{print, server_url};
use crate::cli::Context;
use crate::error::Result;

/// The URL at which the program reaches the server.
#[derive(clap::Args)]
struct LoginServer {
    /// URL at which the program reaches vouchsafe [default: where `serve` listens]
    #[arg(long)]
    url: Option<String>,
}

/// Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate authjs > auth.ts
  vouchsafe integrate authjs --types > next-auth.d.ts")]
pub(in crate::cli) struct Authjs {
    /// Print the types that auth.ts needs instead: types/next-auth.d.ts
    #[arg(long)]
    types: bool,
    #[command(flatten)]
    server: LoginServer,
}

impl Authjs {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        if self.types {
            return print(cx, include_str!("next-auth.d.ts"), &[]);
        }
        let url = server_url(cx, self.server.url)?;
        let trust = format!("vouchsafe serve --trusted-proxy {}", beside(&url));
        print(cx, include_str!("auth.ts"), &[("url", &url), ("trusted-proxy", &trust)])
    }
}

/// The address from which an application that uses this URL connects to the server.
fn beside(url: &str) -> &'static str {
    let host = url.split_once("://").map_or(url, |(_, host)| host);
    if host.starts_with("[::1]") {
        "::1"
    } else if host.starts_with("127.") || host.starts_with("localhost") {
        "127.0.0.1"
    } else {
        "ADDRESS-OF-THIS-APPLICATION"
    }
}

/// Print FastAPI dependencies that provide the current user
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate fastapi > vouchsafe_auth.py")]
pub(in crate::cli) struct Fastapi {
    #[command(flatten)]
    server: LoginServer,
}

impl Fastapi {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        print(cx, include_str!("fastapi.py"), &[("url", &server_url(cx, self.server.url)?)])
    }
}

/// Print a Django authentication back end that uses vouchsafe
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate django > vouchsafe_backend.py")]
pub(in crate::cli) struct Django {
    #[command(flatten)]
    server: LoginServer,
}

impl Django {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        print(cx, include_str!("django.py"), &[("url", &server_url(cx, self.server.url)?)])
    }
}

/// Print a GitHub Actions job that signs in to vouchsafe
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe integrate github-actions --url https://id.example.com --email ci@example.com")]
pub(in crate::cli) struct GithubActions {
    /// Public URL of the server
    #[arg(long)]
    url: String,
    /// User that the job signs in as
    #[arg(long, value_name = "EMAIL")]
    email: crate::domain::Email,
}

impl GithubActions {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        let url = server_url(cx, Some(self.url))?;
        let values = [("url", url.as_str()), ("email", self.email.as_str())];
        print(cx, include_str!("github-actions.yaml"), &values)
    }
}
