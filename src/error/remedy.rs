//! Remedies for errors.

/// A way to resolve an error, which each interface puts into its own words: the command line names
/// commands and flags, a page links to another page, and a program that embeds the library may
/// apply it directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Keep the existing user, or update it.
    KeepOrUpdateUser,
    /// Update the existing user.
    UpdateUser,
    /// Give another superuser a password first, or force the change.
    AddSuperuser,
    /// Look up the user in the list.
    ListUsers,
    /// Look up the key in the list.
    ListKeys,
    /// List the sessions.
    ListSessions,
    /// Create the group.
    CreateGroup,
    /// Declare every user, or raise the limit of changes.
    RaiseMaxChanges,
    /// Read the schema of a declaration; the number is the line of the error.
    ReadDeclarationSchema(usize),
    /// Find out which events were tampered with.
    VerifyAuditLog,
    /// Retire old keys, or wait until they expire.
    RetireKeys,
    /// Rotate the keys first, so that another key is active.
    RotateKeys,
    /// Seal the keys with the master key.
    SealKeys,
    /// Provide the master key.
    ProvideMasterKey,
    /// Provide the previous master key, which sealed the keys.
    ProvideOldMasterKey,
    /// Create a superuser.
    CreateSuperuser,
    /// Create a database, or use another one.
    CreateDatabase,
    /// Use another path for the database.
    ChangeDatabasePath,
    /// Migrate the database, which backs it up first.
    MigrateDatabase,
    /// Use the release that wrote the database, or restore a backup.
    UseNewerRelease,
    /// Restore the database from a backup.
    RestoreBackup,
    /// Accept that the database has lost changes.
    AcceptLoss,
    /// Choose a backup file.
    ChooseBackup,
    /// Choose one of several tables or models of users.
    ChooseModel,
    /// Map a field to one of the columns that the file has.
    MapColumn {
        /// The field that has no column.
        field: &'static str,
        /// The columns of the file.
        columns: String,
    },
    /// Listen on another address.
    ChangeListenAddress,
}
