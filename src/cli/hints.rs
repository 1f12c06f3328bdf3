//! Hints of the command line. Only this module translates remedies into commands and flags.

use crate::error::{Error, Remedy};

/// The hint for an error: its facts and the commands to run.
pub(super) fn hint(error: &Error) -> Option<String> {
    let remedy = error.remedy().map(words);
    match (error.hint(), remedy) {
        (None, None) => None,
        (Some(hint), None) => Some(hint.to_owned()),
        (None, Some(remedy)) => Some(remedy),
        (Some(hint), Some(remedy)) => Some(format!("{hint}; {remedy}")),
    }
}

/// A remedy as commands and flags.
pub(super) fn words(remedy: &Remedy) -> String {
    match remedy {
        Remedy::KeepOrUpdateUser => {
            "repeat with `--if-not-exists` to keep the user, or with `--upsert` to update it"
        }
        Remedy::UpdateUser => "repeat with `--upsert` to grant the missing permissions",
        Remedy::AddSuperuser => "give another superuser a password first, or repeat with `--force`",
        Remedy::ListUsers => "run `vouchsafe user list` to see all users",
        Remedy::ListSessions => "run `vouchsafe session list` to see all sessions",
        Remedy::ListKeys => "run `vouchsafe key list` to see all keys",
        Remedy::CreateGroup => {
            "run `vouchsafe group add NAME` to create it, or `vouchsafe group list` to see all"
        }
        Remedy::RaiseMaxChanges => "check that the file is complete, or raise `--max-changes`",
        Remedy::ReadDeclarationSchema(line) => {
            return format!("see line {line}; `vouchsafe schema users` prints the schema");
        }
        Remedy::VerifyAuditLog => "run `vouchsafe audit verify` to find the first affected event",
        Remedy::RetireKeys => {
            "retire old keys with `vouchsafe key retire`, or wait until they expire"
        }
        Remedy::RotateKeys => "run `vouchsafe key rotate` first, so that another key signs",
        Remedy::SealKeys => "run `vouchsafe key seal`",
        Remedy::ProvideMasterKey => {
            "set its file with `--master-key-file PATH` or VOUCHSAFE_MASTER_KEY_FILE"
        }
        Remedy::ProvideOldMasterKey => {
            "set the file of the previous master key with `--old-master-key-file PATH`"
        }
        Remedy::CreateSuperuser => "run `vouchsafe createsuperuser`",
        Remedy::CreateDatabase => {
            "run `vouchsafe createsuperuser` or `vouchsafe init` to create one, or set another \
             path with `--db PATH`"
        }
        Remedy::ChangeDatabasePath => "check the path, or set another one with `--db PATH`",
        Remedy::MigrateDatabase => "run `vouchsafe db migrate`, which makes a backup first",
        Remedy::UseNewerRelease => {
            "use the release of vouchsafe that wrote the database, or restore a backup"
        }
        Remedy::RestoreBackup => "restore a backup with `vouchsafe db restore FILE`",
        Remedy::AcceptLoss => {
            "find the server with all changes, or run `vouchsafe db accept-loss`, which ends all sessions"
        }
        Remedy::ChooseBackup => "use a file written by `vouchsafe db backup`",
        Remedy::ChooseModel => "choose one with `--model NAME`",
        Remedy::MapColumn { field, columns } => {
            return format!("map one with `--column {field}=NAME`; the columns are {columns}");
        }
        Remedy::ChangeListenAddress => "choose another address with `--listen ADDRESS`",
    }
    .to_owned()
}
