//! The tables: creation, recognition, and migration.

use std::cmp::Ordering;

use jiff::Timestamp;
use uuid::Uuid;

use super::connection::Connection;
use super::error::pooled;
use super::target::PostgresTarget;
use crate::error::{Error, Remedy, Result};
use crate::store::sql::{next, params};
use crate::store::{SCHEMA_VERSION, ServerFacts};

/// The migrations, with the version of the schema after each. They have the numbers of the SQLite
/// migrations; the first one creates all tables of its version.
const MIGRATIONS: &[(u32, &str)] = &[(12, include_str!("../migrations/postgres/0012_init.sql"))];

/// The oldest version of the program's schema that can use the current tables: a migration that only
/// adds leaves it as it is, so that nodes can be replaced one by one.
const MIN_PROGRAM: u32 = 12;

/// What a database contains.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    /// No schema of ours.
    Nothing,
    /// A schema with our name, without our tables.
    Foreign,
    Tables {
        version: u32,
        min_program: u32,
    },
}

fn look(connection: &mut Connection) -> Result<Found> {
    let sql = "select to_regnamespace('vouchsafe') is not null,
                      to_regclass('vouchsafe.schema_version') is not null";
    match connection.find(sql, params![], |cells| Ok((cells.get()?, cells.get()?)))? {
        None | Some((false, _)) => return Ok(Found::Nothing),
        Some((true, false)) => return Ok(Found::Foreign),
        Some((true, true)) => {}
    }
    let sql = "select version, min_program from schema_version";
    let tables = connection.find(sql, params![], |cells| {
        Ok(Found::Tables { version: cells.get()?, min_program: cells.get()? })
    })?;
    Ok(tables.unwrap_or(Found::Foreign))
}

/// Whether the database has a schema with the name of ours.
pub(super) fn exists(connection: &mut Connection) -> Result<bool> {
    Ok(look(connection)? != Found::Nothing)
}

/// Fails unless the database has tables that this program can use.
pub(super) fn check_version(connection: &mut Connection, target: &PostgresTarget) -> Result<()> {
    let (version, min_program) = match look(connection)? {
        Found::Nothing => {
            return Err(Error::unavailable(format!("there is no database at `{target}`"))
                .with_remedy(Remedy::CreateDatabase));
        }
        Found::Foreign => return Err(foreign()),
        Found::Tables { version, min_program } => (version, min_program),
    };
    let remedy = match version.cmp(&SCHEMA_VERSION) {
        Ordering::Equal => return Ok(()),
        Ordering::Greater if min_program <= SCHEMA_VERSION => return Ok(()),
        Ordering::Less => Remedy::MigrateDatabase,
        Ordering::Greater => Remedy::UseNewerRelease,
    };
    Err(Error::unavailable(format!(
        "`{target}` has schema version {version}; this program reads version {SCHEMA_VERSION}"
    ))
    .with_remedy(remedy))
}

fn foreign() -> Error {
    Error::unavailable("the schema `vouchsafe` of the database belongs to another program")
        .with_hint("nothing was changed; use a database of its own")
}

/// Creates the tables; returns whether they were created, and not there already. If several
/// processes do so at once, one succeeds, and the others wait for it.
pub(super) fn create(connection: &mut Connection, instance: Uuid, now: Timestamp) -> Result<bool> {
    match look(connection)? {
        Found::Tables { .. } => return Ok(false),
        Found::Foreign => return Err(foreign()),
        Found::Nothing => {}
    }
    connection.begin("begin")?;
    let created = create_tables(connection, instance, now);
    match connection.end(created) {
        Ok(()) => Ok(true),
        // Another process was first: its schema has the name, or is not visible yet.
        Err(error) => match look(connection) {
            Ok(Found::Tables { .. }) => Ok(false),
            _ => Err(error),
        },
    }
}

fn create_tables(connection: &mut Connection, instance: Uuid, now: Timestamp) -> Result<()> {
    // Of several transactions that create the schema, all but one wait here, and then fail.
    connection.run_simple("create schema vouchsafe")?;
    // Tables are created in the first schema of the path that is not the system's.
    connection.run_simple("set local search_path to vouchsafe, pg_catalog, pg_temp")?;
    for (_, step) in MIGRATIONS {
        connection.run_simple(step)?;
    }
    let sql = "insert into schema_version (only_row, version, min_program) values (1, ?, ?)";
    connection.execute(sql, params![SCHEMA_VERSION, MIN_PROGRAM])?;
    let sql = "insert into instance (only_row, id, created_at) values (1, ?, ?)";
    connection.execute(sql, params![instance.to_string(), now]).map(drop)
}

/// Migrates the tables to the current version; returns the version before.
pub(super) fn migrate(connection: &mut Connection, target: &PostgresTarget) -> Result<u32> {
    connection.begin("begin; set local search_path to vouchsafe, pg_catalog, pg_temp")?;
    let mut version = 0;
    let migrated = (|| {
        // Of several nodes that migrate at once, one does it, and the others find it done.
        let sql = "select version from schema_version for update";
        version = connection.find(sql, params![], next)?.unwrap_or_default();
        for (_, step) in MIGRATIONS.iter().filter(|(to, _)| *to > version) {
            connection.run_simple(step)?;
        }
        if version < SCHEMA_VERSION {
            let sql = "update schema_version set version = ?, min_program = ?";
            connection.execute(sql, params![SCHEMA_VERSION, MIN_PROGRAM])?;
        }
        Ok(())
    })();
    connection.end(migrated)?;
    check_version(connection, target)?;
    Ok(version)
}

/// Facts about the server that a connection has reached.
pub(super) fn server_facts(
    connection: &mut Connection,
    target: &PostgresTarget,
) -> Result<ServerFacts> {
    let sql = "select coalesce(host(inet_server_addr()) || ':' || inet_server_port(), ''),
                 current_setting('server_version'), current_user::text,
                 coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)";
    let facts = connection.find(sql, params![], |cells| {
        let address: String = cells.get()?;
        Ok(ServerFacts {
            address: if address.is_empty() { target.hosts() } else { address },
            version: format!("PostgreSQL {}", cells.get::<String>()?),
            role: cells.get()?,
            is_encrypted: cells.get()?,
        })
    })?;
    facts.ok_or_else(|| Error::internal("the server has no facts", "no row"))
}

/// Fails if a pooler hands the connection to another client after each transaction: settings of the
/// session and prepared statements would be lost, or be those of another client.
pub(super) fn refuse_transaction_pooler(
    connection: &mut Connection,
    target: &PostgresTarget,
) -> Result<()> {
    let before = backend(connection)?;
    // The pooler gives the free server connection to the second client, if there is a pooler.
    let mut second = Connection::open(target)?;
    second.begin("begin")?;
    backend(&mut second)?;
    let after = backend(connection)?;
    second.undo();
    if before == after {
        return Ok(());
    }
    Err(pooled())
}

/// The process of the server that serves a connection.
fn backend(connection: &mut Connection) -> Result<Option<i64>> {
    connection.find("select pg_backend_pid()::bigint", params![], next)
}
