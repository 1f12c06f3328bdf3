use super::{print, server_url};
use crate::cli::Context;
use crate::error::Result;

/// Where the program reaches the server.
#[derive(clap::Args)]
struct LoginServer {
    /// Where the program reaches vouchsafe [default: where `serve` listens]
    #[arg(long)]
    url: Option<String>,
}

/// Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts
#[derive(clap::Args)]
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

/// From where the server sees an application that reaches it under this URL.
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

/// FastAPI: dependencies that give the current user
#[derive(clap::Args)]
pub(in crate::cli) struct Fastapi {
    #[command(flatten)]
    server: LoginServer,
}

impl Fastapi {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        print(cx, include_str!("fastapi.py"), &[("url", &server_url(cx, self.server.url)?)])
    }
}

/// Django: an authentication back end that asks vouchsafe
#[derive(clap::Args)]
pub(in crate::cli) struct Django {
    #[command(flatten)]
    server: LoginServer,
}

impl Django {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        print(cx, include_str!("django.py"), &[("url", &server_url(cx, self.server.url)?)])
    }
}

/// GitHub Actions: a job with a token of its own
#[derive(clap::Args)]
pub(in crate::cli) struct GithubActions {
    /// The public address of the server
    #[arg(long)]
    url: String,
    /// The user that the job signs in as
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
