use super::{print, server_url};
use crate::cli::Context;
use crate::error::Result;

/// Where the program reaches the server.
#[derive(clap::Args)]
struct Server {
    /// Where the program reaches vouchsafe [default: where `serve` listens]
    #[arg(long)]
    url: Option<String>,
}

/// Auth.js 5 in a Next.js application: src/auth.ts
#[derive(clap::Args)]
pub(in crate::cli) struct Authjs {
    #[command(flatten)]
    server: Server,
}

impl Authjs {
    pub(in crate::cli) fn run(self, cx: &Context) -> Result<()> {
        print(cx, include_str!("auth.ts"), &[("url", &server_url(cx, self.server.url)?)])
    }
}

/// FastAPI: dependencies that give the current user
#[derive(clap::Args)]
pub(in crate::cli) struct Fastapi {
    #[command(flatten)]
    server: Server,
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
    server: Server,
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
