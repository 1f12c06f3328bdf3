
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'vouchsafe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'vouchsafe'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'vouchsafe' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('createsuperuser', 'createsuperuser', [CompletionResultType]::ParameterValue, 'Create a superuser, and the database if there is none')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Manage users')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Manage groups')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what `apply` would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change the stored users to match a file')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in and print only the token')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Validate a token and print it, or a new one if it expires soon')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session of a token, and with it every token of that session')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Manage the keys that sign tokens')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'List and verify the audit log')
            [CompletionResult]::new('lockout', 'lockout', [CompletionResultType]::ParameterValue, 'List and clear throttled accounts and networks')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Show, check, back up, restore, and migrate the database')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C')
            [CompletionResult]::new('integrate', 'integrate', [CompletionResultType]::ParameterValue, 'Print the configuration of another program for use with this server')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an empty database; an existing one is left as it is')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Show the database: path, instance, schema version, owner, and permissions')
            [CompletionResult]::new('healthcheck', 'healthcheck', [CompletionResultType]::ParameterValue, 'Check whether a server is healthy; for images without a shell')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the installation: permissions, disk, damage, audit log, clock, and keys')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page, or write those of all commands to a directory')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI document of the server')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a file that vouchsafe reads')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;createsuperuser' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Email address of the superuser [env: VOUCHSAFE_SUPERUSER_EMAIL]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Generate a password and print it once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Accept the password even if it violates the policy')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'Succeed without a change if the user exists')
            [CompletionResult]::new('--upsert', '--upsert', [CompletionResultType]::ParameterName, 'Update the user if it exists')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Explain whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the details of a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link for choosing a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Reactivate a user; sessions ended by the deactivation stay ended')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Deactivate a user and end the user''s sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import users from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export users for another program')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;add' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name; may be empty')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name; may be empty')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Make the user a member of this group; may be repeated')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Grant staff access: read access to the administration pages')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'Grant superuser access: every permission')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Generate a password and print it once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Accept the password even if it violates the policy')
            [CompletionResult]::new('--unusable-password', '--unusable-password', [CompletionResultType]::ParameterName, 'Leave the user without a usable password')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'Succeed without a change if the user exists')
            [CompletionResult]::new('--upsert', '--upsert', [CompletionResultType]::ParameterName, 'Update the user if it exists')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;list' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this group')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only users whose email address or name contains this text, ignoring case')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort key')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Maximum number of users to list')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'List users after this one, the last of the previous page')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Only active users')
            [CompletionResult]::new('--inactive', '--inactive', [CompletionResultType]::ParameterName, 'Only deactivated users')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Only staff')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'Only superusers')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Reverse the sort order')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;why' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--check-password', '--check-password', [CompletionResultType]::ParameterName, 'Also check a password, without counting it as an attempt; implied by --password-stdin and --password-file')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;edit' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'New email address')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'First name; may be empty')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Last name; may be empty')
            [CompletionResult]::new('--add-group', '--add-group', [CompletionResultType]::ParameterName, 'Make the user a member of this group; may be repeated')
            [CompletionResult]::new('--remove-group', '--remove-group', [CompletionResultType]::ParameterName, 'Remove the user from this group; may be repeated')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Grant staff access: read access to the administration pages')
            [CompletionResult]::new('--no-staff', '--no-staff', [CompletionResultType]::ParameterName, 'Revoke staff access')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'Grant superuser access: every permission')
            [CompletionResult]::new('--no-superuser', '--no-superuser', [CompletionResultType]::ParameterName, 'Revoke superuser access')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow removing the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;passwd' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Generate a password and print it once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Accept the password even if it violates the policy')
            [CompletionResult]::new('--unusable-password', '--unusable-password', [CompletionResultType]::ParameterName, 'Make the password unusable: the user cannot sign in with one')
            [CompletionResult]::new('--keep-sessions', '--keep-sessions', [CompletionResultType]::ParameterName, 'Keep the user''s sessions')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow making the password of the last superuser who can sign in unusable')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;link' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL at which users reach the server [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;activate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;deactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow deactivating the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow deleting the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Import Django users from db.sqlite3 or a dumpdata file')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import CSV with a header row')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Import a file written by Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the password hashes of other programs that remain')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;import;django' {
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Table, or model such as users.user, if several could contain users')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Report what would happen to each row, without importing anything')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Import valid rows even if others are rejected')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;jsonl' {
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--legacy-tokens', '--legacy-tokens', [CompletionResultType]::ParameterName, 'Keep the other program''s tokens valid if they are signed by an imported key; for rows that `user import django` rejected')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Report what would happen to each row, without importing anything')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Import valid rows even if others are rejected')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;csv' {
            [CompletionResult]::new('--column', '--column', [CompletionResultType]::ParameterName, 'Map a field to a column with another name, such as email=E-Mail; may be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Report what would happen to each row, without importing anything')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Import valid rows even if others are rejected')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;htpasswd' {
            [CompletionResult]::new('--domain', '--domain', [CompletionResultType]::ParameterName, 'Domain to append to names without one')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Report what would happen to each row, without importing anything')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Import valid rows even if others are rejected')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;help' {
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Import Django users from db.sqlite3 or a dumpdata file')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import CSV with a header row')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Import a file written by Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the password hashes of other programs that remain')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;import;help;django' {
            break
        }
        'vouchsafe;user;import;help;jsonl' {
            break
        }
        'vouchsafe;user;import;help;csv' {
            break
        }
        'vouchsafe;user;import;help;htpasswd' {
            break
        }
        'vouchsafe;user;import;help;status' {
            break
        }
        'vouchsafe;user;import;help;help' {
            break
        }
        'vouchsafe;user;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Format of the file')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to a new file with mode 0600 instead of standard output')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Django''s user model')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--hashes', '--hashes', [CompletionResultType]::ParameterName, 'Include password hashes; anyone who has them can try to crack them')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Explain whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the details of a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link for choosing a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Reactivate a user; sessions ended by the deactivation stay ended')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Deactivate a user and end the user''s sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import users from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export users for another program')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;help;add' {
            break
        }
        'vouchsafe;user;help;list' {
            break
        }
        'vouchsafe;user;help;show' {
            break
        }
        'vouchsafe;user;help;why' {
            break
        }
        'vouchsafe;user;help;edit' {
            break
        }
        'vouchsafe;user;help;passwd' {
            break
        }
        'vouchsafe;user;help;link' {
            break
        }
        'vouchsafe;user;help;activate' {
            break
        }
        'vouchsafe;user;help;deactivate' {
            break
        }
        'vouchsafe;user;help;delete' {
            break
        }
        'vouchsafe;user;help;import' {
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Import Django users from db.sqlite3 or a dumpdata file')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import CSV with a header row')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Import a file written by Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the password hashes of other programs that remain')
            break
        }
        'vouchsafe;user;help;import;django' {
            break
        }
        'vouchsafe;user;help;import;jsonl' {
            break
        }
        'vouchsafe;user;help;import;csv' {
            break
        }
        'vouchsafe;user;help;import;htpasswd' {
            break
        }
        'vouchsafe;user;help;import;status' {
            break
        }
        'vouchsafe;user;help;export' {
            break
        }
        'vouchsafe;user;help;help' {
            break
        }
        'vouchsafe;group' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and its memberships')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;group;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;group;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;group;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;group;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and its memberships')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;group;help;add' {
            break
        }
        'vouchsafe;group;help;list' {
            break
        }
        'vouchsafe;group;help;delete' {
            break
        }
        'vouchsafe;group;help;help' {
            break
        }
        'vouchsafe;plan' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File that declares users, in TOML or JSON; `-` reads standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File that declares users, in TOML or JSON; `-` reads standard input')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Maximum number of users that --prune may deactivate')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Deactivate users that the file does not declare; no user is deleted')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'File that declares users, in TOML or JSON; `-` reads standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File that declares users, in TOML or JSON; `-` reads standard input')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'Maximum number of users that --prune may deactivate')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Deactivate users that the file does not declare; no user is deleted')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;login' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Email address to sign in with [env: VOUCHSAFE_EMAIL]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'Lifetime of the token, such as 10m or 12h; at most 365d')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Audience of the token (`aud`); may be repeated')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Scope of the token, for the programs that receive it; may be repeated')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the session, shown in lists')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to a file that only its owner may read, and print nothing; `-` is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Print `Authorization: Bearer ...`, ready for `curl -H @-`')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]')
            [CompletionResult]::new('--min-ttl', '--min-ttl', [CompletionResultType]::ParameterName, 'Print a new token if less than this remains until the expiry [default: 60s]')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to a file that only its owner may read, and print nothing; `-` is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--no-refresh', '--no-refresh', [CompletionResultType]::ParameterName, 'Never print a new token')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Print `Authorization: Bearer ...`, ready for `curl -H @-`')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; their tokens become invalid immediately')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;session;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only sessions of this user')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Include sessions that have ended')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session;revoke' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'End all sessions of this user')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'End this session')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'End all sessions of all users')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation before ending all sessions')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; their tokens become invalid immediately')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;session;help;list' {
            break
        }
        'vouchsafe;session;help;revoke' {
            break
        }
        'vouchsafe;session;help;help' {
            break
        }
        'vouchsafe;logout' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, oldest first; the first sign-in creates them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make the next key the active one; tokens signed by the old key stay valid until they expire')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key immediately: every token it signed becomes invalid')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens signed by another program')
            [CompletionResult]::new('jwks', 'jwks', [CompletionResultType]::ParameterValue, 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Encrypt all signing keys in the database with the master key')
            [CompletionResult]::new('unseal', 'unseal', [CompletionResultType]::ParameterValue, 'Decrypt all signing keys in the database, so that no master key is needed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;key;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;rotate' {
            [CompletionResult]::new('--algorithm', '--algorithm', [CompletionResultType]::ParameterName, 'Signing algorithm; one that differs from the current one creates a new key that signs immediately')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;retire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;import' {
            [CompletionResult]::new('--hs256-secret-file', '--hs256-secret-file', [CompletionResultType]::ParameterName, 'File with the HS256 secret, at least 32 bytes, readable only by its owner')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--legacy', '--legacy', [CompletionResultType]::ParameterName, 'Accept tokens without a key ID (`kid`), like those of the tutorial''s back end')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;jwks' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;seal' {
            [CompletionResult]::new('--old-master-key-file', '--old-master-key-file', [CompletionResultType]::ParameterName, 'File of the current master key, to replace it with a new one')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;unseal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, oldest first; the first sign-in creates them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make the next key the active one; tokens signed by the old key stay valid until they expire')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key immediately: every token it signed becomes invalid')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens signed by another program')
            [CompletionResult]::new('jwks', 'jwks', [CompletionResultType]::ParameterValue, 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Encrypt all signing keys in the database with the master key')
            [CompletionResult]::new('unseal', 'unseal', [CompletionResultType]::ParameterValue, 'Decrypt all signing keys in the database, so that no master key is needed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;key;help;list' {
            break
        }
        'vouchsafe;key;help;rotate' {
            break
        }
        'vouchsafe;key;help;retire' {
            break
        }
        'vouchsafe;key;help;import' {
            break
        }
        'vouchsafe;key;help;jwks' {
            break
        }
        'vouchsafe;key;help;seal' {
            break
        }
        'vouchsafe;key;help;unseal' {
            break
        }
        'vouchsafe;key;help;help' {
            break
        }
        'vouchsafe;audit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify that no event was changed, removed, or inserted')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the audit log, to store where no one with access to the database can change it')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old events, and keep the rest of the log verifiable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;audit;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only events with this user as actor or subject')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only events with this action, such as `login_refused`')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only events after this sequence number')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'Maximum number of events to list, counted from the newest')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Keep listing new events until Ctrl-C')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Keep listing new events until Ctrl-C')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;verify' {
            [CompletionResult]::new('--anchor', '--anchor', [CompletionResultType]::ParameterName, 'Head printed earlier by `audit anchor`; may be repeated')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--keep-missing-head', '--keep-missing-head', [CompletionResultType]::ParameterName, 'Write the head beside the database again if that file is missing and the log is intact; recorded as an event')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;anchor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;prune' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Remove events before this date such as 2026-01-31 (UTC), or time such as 2026-01-31T12:00:00Z')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify that no event was changed, removed, or inserted')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the audit log, to store where no one with access to the database can change it')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old events, and keep the rest of the log verifiable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;audit;help;list' {
            break
        }
        'vouchsafe;audit;help;verify' {
            break
        }
        'vouchsafe;audit;help;anchor' {
            break
        }
        'vouchsafe;audit;help;prune' {
            break
        }
        'vouchsafe;audit;help;help' {
            break
        }
        'vouchsafe;lockout' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are currently throttled')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear recorded failures of one user or of all users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;lockout;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;lockout;clear' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Clear the failures of this user')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Clear the failures of all users and networks')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;lockout;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are currently throttled')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear recorded failures of one user or of all users')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;lockout;help;list' {
            break
        }
        'vouchsafe;lockout;help;clear' {
            break
        }
        'vouchsafe;lockout;help;help' {
            break
        }
        'vouchsafe;db' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the number of users, sessions, and keys')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up the database while it is in use, and verify the backup')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the database with a backup, and end all sessions')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Back up the database beside itself, and migrate it to the current schema version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;db;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;backup' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Number of backups to keep in the directory; older ones are deleted')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;migrate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the number of users, sessions, and keys')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up the database while it is in use, and verify the backup')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the database with a backup, and end all sessions')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Back up the database beside itself, and migrate it to the current schema version')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;db;help;status' {
            break
        }
        'vouchsafe;db;help;check' {
            break
        }
        'vouchsafe;db;help;backup' {
            break
        }
        'vouchsafe;db;help;restore' {
            break
        }
        'vouchsafe;db;help;migrate' {
            break
        }
        'vouchsafe;db;help;help' {
            break
        }
        'vouchsafe;serve' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Address to listen on: HOST:PORT or unix:PATH; port 0 chooses a free port; may be repeated [env: VOUCHSAFE_LISTEN, separated by commas] [default: 127.0.0.1:8000]')
            [CompletionResult]::new('--base-path', '--base-path', [CompletionResultType]::ParameterName, 'Path under which every route is served again; `/` for none [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'Format of the log [env: VOUCHSAFE_LOG_FORMAT] [default: text]')
            [CompletionResult]::new('--max-connections', '--max-connections', [CompletionResultType]::ParameterName, 'Maximum number of concurrent connections; more have to wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]')
            [CompletionResult]::new('--trusted-proxy', '--trusted-proxy', [CompletionResultType]::ParameterName, 'Proxy whose X-Forwarded-* headers are trusted: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, separated by commas]')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'PEM file with the TLS certificate chain of this server; enables HTTPS [env: VOUCHSAFE_TLS_CERT]')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'PEM file with the private key of the certificate; SIGHUP reloads both files [env: VOUCHSAFE_TLS_KEY]')
            [CompletionResult]::new('--allowed-host', '--allowed-host', [CompletionResultType]::ParameterName, 'Host that /auth/verify admits users to, such as wiki.example.com or *.example.com; `=GROUP` after it admits only members of the group (or `staff`, `superuser`); may be repeated, and the first match counts [env: VOUCHSAFE_ALLOWED_HOST, separated by commas] [default: any]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-docs', '--no-docs', [CompletionResultType]::ParameterName, 'Do not serve the API documentation at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]')
            [CompletionResult]::new('--metrics', '--metrics', [CompletionResultType]::ParameterName, 'Serve metrics for Prometheus at /metrics [env: VOUCHSAFE_METRICS]')
            [CompletionResult]::new('--init', '--init', [CompletionResultType]::ParameterName, 'Create the database if there is none; without users, print a link for creating the first superuser [env: VOUCHSAFE_INIT]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'Print a configuration for nginx with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Print a configuration for Caddy with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Print a configuration for Traefik with ForwardAuth, for its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'Print FastAPI dependencies that provide the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Print a Django authentication back end that uses vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'Print a GitHub Actions job that signs in to vouchsafe')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;integrate;nginx' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Public address of the program to protect, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Address on which that program listens')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Certificate of the site [default: where certbot stores it]')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'Private key of the certificate [default: where certbot stores it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;caddy' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Public address of the program to protect, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Address on which that program listens')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;traefik' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Public address of the program to protect, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Address on which that program listens')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;authjs' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL at which the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--types', '--types', [CompletionResultType]::ParameterName, 'Print the types that auth.ts needs instead: types/next-auth.d.ts')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;fastapi' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL at which the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;django' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'URL at which the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;github-actions' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Public URL of the server')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'User that the job signs in as')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;help' {
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'Print a configuration for nginx with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Print a configuration for Caddy with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Print a configuration for Traefik with ForwardAuth, for its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'Print FastAPI dependencies that provide the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Print a Django authentication back end that uses vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'Print a GitHub Actions job that signs in to vouchsafe')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;integrate;help;nginx' {
            break
        }
        'vouchsafe;integrate;help;caddy' {
            break
        }
        'vouchsafe;integrate;help;traefik' {
            break
        }
        'vouchsafe;integrate;help;authjs' {
            break
        }
        'vouchsafe;integrate;help;fastapi' {
            break
        }
        'vouchsafe;integrate;help;django' {
            break
        }
        'vouchsafe;integrate;help;github-actions' {
            break
        }
        'vouchsafe;integrate;help;help' {
            break
        }
        'vouchsafe;init' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;where' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--settings', '--settings', [CompletionResultType]::ParameterName, 'Show all settings and their sources')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;healthcheck' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Address of the server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Maximum time to wait for the response')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;man' {
            [CompletionResult]::new('--out-dir', '--out-dir', [CompletionResultType]::ParameterName, 'Directory to write a page for each command to')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;openapi' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;schema' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;help' {
            [CompletionResult]::new('createsuperuser', 'createsuperuser', [CompletionResultType]::ParameterValue, 'Create a superuser, and the database if there is none')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Manage users')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Manage groups')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what `apply` would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Change the stored users to match a file')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in and print only the token')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Validate a token and print it, or a new one if it expires soon')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session of a token, and with it every token of that session')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Manage the keys that sign tokens')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'List and verify the audit log')
            [CompletionResult]::new('lockout', 'lockout', [CompletionResultType]::ParameterValue, 'List and clear throttled accounts and networks')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Show, check, back up, restore, and migrate the database')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C')
            [CompletionResult]::new('integrate', 'integrate', [CompletionResultType]::ParameterValue, 'Print the configuration of another program for use with this server')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an empty database; an existing one is left as it is')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Show the database: path, instance, schema version, owner, and permissions')
            [CompletionResult]::new('healthcheck', 'healthcheck', [CompletionResultType]::ParameterValue, 'Check whether a server is healthy; for images without a shell')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the installation: permissions, disk, damage, audit log, clock, and keys')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page, or write those of all commands to a directory')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI document of the server')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a file that vouchsafe reads')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;help;createsuperuser' {
            break
        }
        'vouchsafe;help;user' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Explain whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the details of a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link for choosing a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Reactivate a user; sessions ended by the deactivation stay ended')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Deactivate a user and end the user''s sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import users from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export users for another program')
            break
        }
        'vouchsafe;help;user;add' {
            break
        }
        'vouchsafe;help;user;list' {
            break
        }
        'vouchsafe;help;user;show' {
            break
        }
        'vouchsafe;help;user;why' {
            break
        }
        'vouchsafe;help;user;edit' {
            break
        }
        'vouchsafe;help;user;passwd' {
            break
        }
        'vouchsafe;help;user;link' {
            break
        }
        'vouchsafe;help;user;activate' {
            break
        }
        'vouchsafe;help;user;deactivate' {
            break
        }
        'vouchsafe;help;user;delete' {
            break
        }
        'vouchsafe;help;user;import' {
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Import Django users from db.sqlite3 or a dumpdata file')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Import CSV with a header row')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Import a file written by Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the password hashes of other programs that remain')
            break
        }
        'vouchsafe;help;user;import;django' {
            break
        }
        'vouchsafe;help;user;import;jsonl' {
            break
        }
        'vouchsafe;help;user;import;csv' {
            break
        }
        'vouchsafe;help;user;import;htpasswd' {
            break
        }
        'vouchsafe;help;user;import;status' {
            break
        }
        'vouchsafe;help;user;export' {
            break
        }
        'vouchsafe;help;group' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and its memberships')
            break
        }
        'vouchsafe;help;group;add' {
            break
        }
        'vouchsafe;help;group;list' {
            break
        }
        'vouchsafe;help;group;delete' {
            break
        }
        'vouchsafe;help;plan' {
            break
        }
        'vouchsafe;help;apply' {
            break
        }
        'vouchsafe;help;login' {
            break
        }
        'vouchsafe;help;session' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions; their tokens become invalid immediately')
            break
        }
        'vouchsafe;help;session;list' {
            break
        }
        'vouchsafe;help;session;revoke' {
            break
        }
        'vouchsafe;help;logout' {
            break
        }
        'vouchsafe;help;key' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, oldest first; the first sign-in creates them')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Make the next key the active one; tokens signed by the old key stay valid until they expire')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key immediately: every token it signed becomes invalid')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens signed by another program')
            [CompletionResult]::new('jwks', 'jwks', [CompletionResultType]::ParameterValue, 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Encrypt all signing keys in the database with the master key')
            [CompletionResult]::new('unseal', 'unseal', [CompletionResultType]::ParameterValue, 'Decrypt all signing keys in the database, so that no master key is needed')
            break
        }
        'vouchsafe;help;key;list' {
            break
        }
        'vouchsafe;help;key;rotate' {
            break
        }
        'vouchsafe;help;key;retire' {
            break
        }
        'vouchsafe;help;key;import' {
            break
        }
        'vouchsafe;help;key;jwks' {
            break
        }
        'vouchsafe;help;key;seal' {
            break
        }
        'vouchsafe;help;key;unseal' {
            break
        }
        'vouchsafe;help;audit' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Verify that no event was changed, removed, or inserted')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the audit log, to store where no one with access to the database can change it')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old events, and keep the rest of the log verifiable')
            break
        }
        'vouchsafe;help;audit;list' {
            break
        }
        'vouchsafe;help;audit;verify' {
            break
        }
        'vouchsafe;help;audit;anchor' {
            break
        }
        'vouchsafe;help;audit;prune' {
            break
        }
        'vouchsafe;help;lockout' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are currently throttled')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Clear recorded failures of one user or of all users')
            break
        }
        'vouchsafe;help;lockout;list' {
            break
        }
        'vouchsafe;help;lockout;clear' {
            break
        }
        'vouchsafe;help;db' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show the number of users, sessions, and keys')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Back up the database while it is in use, and verify the backup')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Replace the database with a backup, and end all sessions')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Back up the database beside itself, and migrate it to the current schema version')
            break
        }
        'vouchsafe;help;db;status' {
            break
        }
        'vouchsafe;help;db;check' {
            break
        }
        'vouchsafe;help;db;backup' {
            break
        }
        'vouchsafe;help;db;restore' {
            break
        }
        'vouchsafe;help;db;migrate' {
            break
        }
        'vouchsafe;help;serve' {
            break
        }
        'vouchsafe;help;integrate' {
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'Print a configuration for nginx with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Print a configuration for Caddy with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Print a configuration for Traefik with ForwardAuth, for its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'Print FastAPI dependencies that provide the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Print a Django authentication back end that uses vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'Print a GitHub Actions job that signs in to vouchsafe')
            break
        }
        'vouchsafe;help;integrate;nginx' {
            break
        }
        'vouchsafe;help;integrate;caddy' {
            break
        }
        'vouchsafe;help;integrate;traefik' {
            break
        }
        'vouchsafe;help;integrate;authjs' {
            break
        }
        'vouchsafe;help;integrate;fastapi' {
            break
        }
        'vouchsafe;help;integrate;django' {
            break
        }
        'vouchsafe;help;integrate;github-actions' {
            break
        }
        'vouchsafe;help;init' {
            break
        }
        'vouchsafe;help;where' {
            break
        }
        'vouchsafe;help;healthcheck' {
            break
        }
        'vouchsafe;help;doctor' {
            break
        }
        'vouchsafe;help;completions' {
            break
        }
        'vouchsafe;help;man' {
            break
        }
        'vouchsafe;help;openapi' {
            break
        }
        'vouchsafe;help;schema' {
            break
        }
        'vouchsafe;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
