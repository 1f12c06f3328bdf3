use serde_json::json;

use super::Context;
use super::output::{Cell, Column, Footer, ListArgs};
use super::settings::Source;
use super::settings::table::ALL;
use crate::error::Result;
use crate::service::Service;
use crate::wire::format_time;

/// Show the database: path, instance, schema version, owner, and permissions
///
/// With `--settings`, shows the value of each setting and its source instead: a flag, an
/// environment variable, the settings file, or the default. The database need not exist.
#[derive(clap::Args)]
#[command(after_long_help = "\
Examples:
  vouchsafe where

  # Every setting, its value, and where that comes from
  vouchsafe where --settings")]
pub(super) struct Args {
    /// Show all settings and their sources
    #[arg(long)]
    settings: bool,
    #[command(flatten)]
    list: ListArgs,
}

static COLUMNS: [Column; 3] = [
    Column::new("setting", "SETTING"),
    Column::new("value", "VALUE").truncated(1, 16),
    Column::new("source", "SOURCE"),
];

impl Args {
    pub(super) fn run(self, cx: &Context) -> Result<()> {
        if self.settings {
            return show_settings(cx, &self.list);
        }
        let Some(path) = cx.db()?.path() else { return show_server(cx) };
        let facts = Service::file_facts(path)?;
        let instance = cx.service()?.instance();
        let (path, id) = (facts.path.display().to_string(), instance.id.to_string());
        let (mode, created) = (format!("{:04o}", facts.mode), format_time(instance.created_at));
        let body = json!({
            "path": path,
            "instance": id,
            "schema_version": instance.schema_version,
            "created_at": created,
            "owner": facts.owner,
            "mode": mode,
        });
        let details = [
            ("path", path),
            ("instance", id),
            ("schema version", instance.schema_version.to_string()),
            ("created", created),
            ("owner", facts.owner.to_string()),
            ("mode", mode),
        ];
        cx.output.details(&details, &body)
    }
}

fn show_server(cx: &Context) -> Result<()> {
    let service = cx.service()?;
    let (instance, url) = (service.instance(), cx.db()?.to_string());
    let (id, created) = (instance.id.to_string(), format_time(instance.created_at));
    let server = service.server()?;
    let body = json!({
        "url": url,
        "instance": id,
        "schema_version": instance.schema_version,
        "created_at": created,
        "server": server.address,
        "server_version": server.version,
        "role": server.role,
        "tls": server.is_encrypted,
    });
    let details = [
        ("url", url),
        ("instance", id),
        ("schema version", instance.schema_version.to_string()),
        ("created", created),
        ("server", server.address),
        ("server version", server.version),
        ("role", server.role),
        ("TLS", if server.is_encrypted { "yes" } else { "no" }.to_owned()),
    ];
    cx.output.details(&details, &body)
}

fn show_settings(cx: &Context, args: &ListArgs) -> Result<()> {
    let sources = &cx.config.sources;
    let mut list = cx.output.list(&COLUMNS, args)?;
    for row in ALL {
        let facts = row.facts();
        let (mut value, source) = match row.show(sources)? {
            Some((value, source)) => (Some(value), source),
            None => (None, Source::Default),
        };
        if source == Source::Default {
            // These defaults depend on the user and the machine.
            let path = match facts.flag {
                "db" => cx.db().ok().map(ToString::to_string),
                "config" => sources.file.path().map(|path| path.display().to_string()),
                _ => None,
            };
            value = path.or(value);
        }
        let cells = vec![
            Cell::text(facts.flag),
            Cell::text(value.clone().unwrap_or_default()),
            Cell::text(source.to_string()),
        ];
        let body = json!({
            "setting": facts.flag,
            "value": value,
            "source": source.to_string(),
            "variable": facts.variable(),
            "key": facts.key,
            "description": facts.negated_help.unwrap_or(facts.help),
            "default": (!facts.default.is_empty()).then_some(facts.default),
            "example": facts.key.map(|_| facts.example()),
        });
        list.row(&cells, &body)?;
    }
    list.end(&Footer::of("setting"))
}
