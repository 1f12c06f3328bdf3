
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('createsuperuser', 'createsuperuser', [CompletionResultType]::ParameterValue, 'Create a user who may do everything, and the database if there is none')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Manage users')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Manage groups')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what a file of users would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make users what a file declares')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in and print a token, and nothing else')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Validate a token and print it, or a fresh one when little time is left')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session of a token, and with it every token of that session')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Manage the keys that sign tokens')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Look at and verify what was done, by whom, to whom')
            [CompletionResult]::new('lockout', 'lockout', [CompletionResultType]::ParameterValue, 'Look at and clear what guessing has closed')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Look after the database: status, check, backup, restore, migrate')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the login API over HTTP, until SIGTERM or Ctrl-C')
            [CompletionResult]::new('integrate', 'integrate', [CompletionResultType]::ParameterValue, 'Print the configuration of another program that works with this instance')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an empty database; one that is there is left as it is')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Show which database is used: its path, instance, schema version, owner and mode')
            [CompletionResult]::new('healthcheck', 'healthcheck', [CompletionResultType]::ParameterValue, 'Ask a running server whether it is well, for images without a shell')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the installation: permissions, disk, damage, audit log, clock, and keys')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the man page, or write those of all commands to a directory')
            [CompletionResult]::new('openapi', 'openapi', [CompletionResultType]::ParameterValue, 'Print the OpenAPI document of the server')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of a file that vouchsafe reads')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;createsuperuser' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'What the superuser signs in with [env: VOUCHSAFE_SUPERUSER_EMAIL]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Make up a password and print it, once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Take the password as it is, without asking the policy')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'Succeed without a change when the user exists')
            [CompletionResult]::new('--upsert', '--upsert', [CompletionResultType]::ParameterName, 'Bring an existing user up to date')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known about a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link with which a user chooses a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Open a deactivated account again; its old sessions stay dead')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Close an account and end its sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions for good; `deactivate` can be undone')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring users in from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand users over to another program')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;add' {
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'The user''s first name')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'The user''s last name')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Make the user a member of this group; may be repeated')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'The user may look at the administration')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'The user may do everything')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Make up a password and print it, once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Take the password as it is, without asking the policy')
            [CompletionResult]::new('--unusable-password', '--unusable-password', [CompletionResultType]::ParameterName, 'Leave the user without a usable password')
            [CompletionResult]::new('--if-not-exists', '--if-not-exists', [CompletionResultType]::ParameterName, 'Succeed without a change when the user exists')
            [CompletionResult]::new('--upsert', '--upsert', [CompletionResultType]::ParameterName, 'Bring an existing user up to date')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;list' {
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Only members of this group')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those with this in their email or name, in any case')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'What to order by')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Begin behind this user, the last one of the page before')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--active', '--active', [CompletionResultType]::ParameterName, 'Only active users')
            [CompletionResult]::new('--inactive', '--inactive', [CompletionResultType]::ParameterName, 'Only deactivated users')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Only staff')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'Only superusers')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'The last one first')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;why' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--check-password', '--check-password', [CompletionResultType]::ParameterName, 'Also check a password, which is not counted as a guess; implied where one is given')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;edit' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Another address to sign in with')
            [CompletionResult]::new('--first-name', '--first-name', [CompletionResultType]::ParameterName, 'Another first name; may be empty')
            [CompletionResult]::new('--last-name', '--last-name', [CompletionResultType]::ParameterName, 'Another last name; may be empty')
            [CompletionResult]::new('--add-group', '--add-group', [CompletionResultType]::ParameterName, 'Make the user a member of this group; may be repeated')
            [CompletionResult]::new('--remove-group', '--remove-group', [CompletionResultType]::ParameterName, 'Remove the user from this group; may be repeated')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--staff', '--staff', [CompletionResultType]::ParameterName, 'Let the user look at the administration')
            [CompletionResult]::new('--no-staff', '--no-staff', [CompletionResultType]::ParameterName, 'Take that right away')
            [CompletionResult]::new('--superuser', '--superuser', [CompletionResultType]::ParameterName, 'Let the user do everything')
            [CompletionResult]::new('--no-superuser', '--no-superuser', [CompletionResultType]::ParameterName, 'Take that right away')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow removing the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;passwd' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--generate-password', '--generate-password', [CompletionResultType]::ParameterName, 'Make up a password and print it, once')
            [CompletionResult]::new('--skip-password-checks', '--skip-password-checks', [CompletionResultType]::ParameterName, 'Take the password as it is, without asking the policy')
            [CompletionResult]::new('--unusable-password', '--unusable-password', [CompletionResultType]::ParameterName, 'Make the password unusable: the user cannot sign in with one')
            [CompletionResult]::new('--keep-sessions', '--keep-sessions', [CompletionResultType]::ParameterName, 'Leave the user signed in')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Allow making the password of the last superuser who can sign in unusable')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;link' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server as its users reach it [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;activate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;deactivate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Also if it is the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Also if it is the last active superuser')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Users of Django, from its db.sqlite3 or from what dumpdata has written')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Users as one JSON object a line, with the names of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Users as rows of values below a head')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Users of Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the hashes of other programs that are left')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;user;import;django' {
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'The table, or the model such as users.user, where several could hold users')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rows go that were not taken, to be mended and taken with `user import jsonl`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Tell what would become of each row, and keep nothing')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Take the good rows, whatever is wrong with others')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;jsonl' {
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rows go that were not taken, to be mended and taken with `user import jsonl`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--legacy-tokens', '--legacy-tokens', [CompletionResultType]::ParameterName, 'Tokens stay good that the program has signed which the users come from, with a key that was imported; for rows that `user import django` did not take')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Tell what would become of each row, and keep nothing')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Take the good rows, whatever is wrong with others')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;csv' {
            [CompletionResult]::new('--column', '--column', [CompletionResultType]::ParameterName, 'The name that a column has there, such as email=E-Mail; may be repeated')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rows go that were not taken, to be mended and taken with `user import jsonl`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Tell what would become of each row, and keep nothing')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Take the good rows, whatever is wrong with others')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;htpasswd' {
            [CompletionResult]::new('--domain', '--domain', [CompletionResultType]::ParameterName, 'What stands behind the @ of names that have none')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Where rows go that were not taken, to be mended and taken with `user import jsonl`')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Tell what would become of each row, and keep nothing')
            [CompletionResult]::new('--continue', '--continue', [CompletionResultType]::ParameterName, 'Take the good rows, whatever is wrong with others')
            [CompletionResult]::new('--allow-md5', '--allow-md5', [CompletionResultType]::ParameterName, 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;import;help' {
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Users of Django, from its db.sqlite3 or from what dumpdata has written')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Users as one JSON object a line, with the names of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Users as rows of values below a head')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Users of Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the hashes of other programs that are left')
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
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'In which form')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'A file that is not there yet, of mode 0600, in place of standard output')
            [CompletionResult]::new('--model', '--model', [CompletionResultType]::ParameterName, 'Django''s model of users')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--hashes', '--hashes', [CompletionResultType]::ParameterName, 'The hashes of passwords too; whoever has them can guess at leisure')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;user;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a user')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List users')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a user')
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known about a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link with which a user chooses a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Open a deactivated account again; its old sessions stay dead')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Close an account and end its sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions for good; `deactivate` can be undone')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring users in from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand users over to another program')
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
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Users of Django, from its db.sqlite3 or from what dumpdata has written')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Users as one JSON object a line, with the names of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Users as rows of values below a head')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Users of Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the hashes of other programs that are left')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Create a group')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List groups')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a group and its memberships')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;group;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;group;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;group;delete' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
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
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The file that declares users, in TOML or JSON; `-` is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The file that declares users, in TOML or JSON; `-` is standard input')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'The most accounts that --prune may close')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Deactivate whoever is not declared; nobody is deleted')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;apply' {
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'The file that declares users, in TOML or JSON; `-` is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The file that declares users, in TOML or JSON; `-` is standard input')
            [CompletionResult]::new('--max-changes', '--max-changes', [CompletionResultType]::ParameterName, 'The most accounts that --prune may close')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Deactivate whoever is not declared; nobody is deleted')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;login' {
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'Who signs in [env: VOUCHSAFE_EMAIL]')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Read the password from a file; `-` is standard input')
            [CompletionResult]::new('--ttl', '--ttl', [CompletionResultType]::ParameterName, 'How long the token lives, such as 10m or 12h; at most 365d')
            [CompletionResult]::new('--audience', '--audience', [CompletionResultType]::ParameterName, 'Audience of the token (`aud`); may be repeated')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'Scope of the token, for the programs that it is given to; may be repeated')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What to call the session in lists')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to a file that only its owner may read, and print nothing; `-` is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Read the password from standard input')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Print `Authorization: Bearer ...`, ready for `curl -H @-`')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session' {
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]')
            [CompletionResult]::new('--min-ttl', '--min-ttl', [CompletionResultType]::ParameterName, 'Print a fresh token when the given one has less than this left [default: 60s]')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write to a file that only its owner may read, and print nothing; `-` is standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--no-refresh', '--no-refresh', [CompletionResultType]::ParameterName, 'Never print a fresh token')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Print `Authorization: Bearer ...`, ready for `curl -H @-`')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions: their tokens are dead at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;session;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only those of this user')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that have ended')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session;revoke' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'All of this user')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'This one')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of everybody')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before ending everybody''s')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;session;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions: their tokens are dead at once')
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
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--token-stdin', '--token-stdin', [CompletionResultType]::ParameterName, 'Read the token from standard input')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, the oldest first; they are made at the first sign-in')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Sign with the next key from now on; old tokens live on')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key at once: no token that it signed is valid any more')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens that another program has signed')
            [CompletionResult]::new('jwks', 'jwks', [CompletionResultType]::ParameterValue, 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json')
            [CompletionResult]::new('seal', 'seal', [CompletionResultType]::ParameterValue, 'Encrypt all signing keys in the database with the master key')
            [CompletionResult]::new('unseal', 'unseal', [CompletionResultType]::ParameterValue, 'Decrypt all signing keys in the database, so that no master key is needed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;key;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;rotate' {
            [CompletionResult]::new('--algorithm', '--algorithm', [CompletionResultType]::ParameterName, 'The algorithm; another one than today''s makes a new key that signs at once')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;retire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;import' {
            [CompletionResult]::new('--hs256-secret-file', '--hs256-secret-file', [CompletionResultType]::ParameterName, 'A file with the secret of HS256, at least 32 bytes, which nobody else may open')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--legacy', '--legacy', [CompletionResultType]::ParameterName, 'For tokens that name no key, as those of the tutorial''s back end')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;jwks' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;seal' {
            [CompletionResult]::new('--old-master-key-file', '--old-master-key-file', [CompletionResultType]::ParameterName, 'The master key that has sealed them so far, to change it')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;unseal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;key;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, the oldest first; they are made at the first sign-in')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Sign with the next key from now on; old tokens live on')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key at once: no token that it signed is valid any more')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens that another program has signed')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed, removed or put in; exits with 9 and names the first that was')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the log, to be kept where nobody who can write the database can reach it')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old events, and keep the rest of the log verifiable')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;audit;list' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Only those done to, or by, this user')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Only those of this kind, such as `login_refused`')
            [CompletionResult]::new('--after', '--after', [CompletionResultType]::ParameterName, 'Only those behind this place, the last one that you have seen')
            [CompletionResult]::new('--last', '--last', [CompletionResultType]::ParameterName, 'Only the last so many')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Go on with what happens from now on, until Ctrl-C')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Go on with what happens from now on, until Ctrl-C')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;verify' {
            [CompletionResult]::new('--anchor', '--anchor', [CompletionResultType]::ParameterName, 'What `audit anchor` printed once; may be repeated')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--keep-missing-head', '--keep-missing-head', [CompletionResultType]::ParameterName, 'Where the file is missing that keeps the last event beside the database, and the log is intact, write it again; this is noted in the log')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;anchor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;prune' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Remove what is older: a date such as 2026-01-31 (UTC), or a time such as 2026-01-31T12:00:00Z')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;audit;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed, removed or put in; exits with 9 and names the first that was')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the log, to be kept where nobody who can write the database can reach it')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are throttled at this moment')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget refused sign-ins, of one user or of everybody')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;lockout;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;lockout;clear' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'Those of this user')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those of everybody, and of every network')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;lockout;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are throttled at this moment')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget refused sign-ins, of one user or of everybody')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how much the database holds')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage; exits with 9 when there is any')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database while it is in use, and verify the copy')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, and end every session')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring an older database up to date, after a backup beside it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;db;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;check' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;backup' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep so many backups in the directory and remove the oldest')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;migrate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;db;help' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how much the database holds')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage; exits with 9 when there is any')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database while it is in use, and verify the copy')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, and end every session')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring an older database up to date, after a backup beside it')
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
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Where to listen: HOST:PORT or unix:PATH; port 0 takes a free one; may be repeated [env: VOUCHSAFE_LISTEN, with commas] [default: 127.0.0.1:8000]')
            [CompletionResult]::new('--base-path', '--base-path', [CompletionResultType]::ParameterName, 'Where the routes stand a second time; `/` for nowhere [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'How the log is written [env: VOUCHSAFE_LOG_FORMAT] [default: text]')
            [CompletionResult]::new('--max-connections', '--max-connections', [CompletionResultType]::ParameterName, 'The most connections at once; more wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]')
            [CompletionResult]::new('--trusted-proxy', '--trusted-proxy', [CompletionResultType]::ParameterName, 'A proxy whose X-Forwarded-For is believed: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, with commas]')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'A PEM file with this server''s certificate and those that lead to its root; speaks TLS [env: VOUCHSAFE_TLS_CERT]')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'A PEM file with the private key of the certificate; SIGHUP reads both anew [env: VOUCHSAFE_TLS_KEY]')
            [CompletionResult]::new('--allowed-host', '--allowed-host', [CompletionResultType]::ParameterName, 'A host that a proxy may ask about at /auth/verify, such as wiki.example.com or *.example.com; with =staff or =superuser behind it others are kept out; may be repeated, and the first that is about a host counts [env: VOUCHSAFE_ALLOWED_HOST, with commas] [default: any]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-docs', '--no-docs', [CompletionResultType]::ParameterName, 'Do not describe the API at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]')
            [CompletionResult]::new('--metrics', '--metrics', [CompletionResultType]::ParameterName, 'Count requests, and tell Prometheus, or whoever else asks, at /metrics [env: VOUCHSAFE_METRICS]')
            [CompletionResult]::new('--init', '--init', [CompletionResultType]::ParameterName, 'Create the database if there is none; without users, print a link that makes the first superuser [env: VOUCHSAFE_INIT]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'nginx, with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Caddy, with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Traefik, with ForwardAuth, as a file of its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'FastAPI: dependencies that give the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Django: an authentication back end that asks vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'GitHub Actions: a job with a token of its own')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'vouchsafe;integrate;nginx' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'The address of the program to protect, as people type it, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Where that program listens')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'The certificate of the site [default: where certbot puts it]')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The private key of the certificate [default: where certbot puts it]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;caddy' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'The address of the program to protect, as people type it, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Where that program listens')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;traefik' {
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'The address of the program to protect, as people type it, such as `https://wiki.example.com`')
            [CompletionResult]::new('--upstream', '--upstream', [CompletionResultType]::ParameterName, 'Where that program listens')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;authjs' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Where the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--types', '--types', [CompletionResultType]::ParameterName, 'Print the types that auth.ts needs instead: types/next-auth.d.ts')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;fastapi' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Where the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;django' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'Where the program reaches vouchsafe [default: where `serve` listens]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;github-actions' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The public address of the server')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The user that the job signs in as')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;integrate;help' {
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'nginx, with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Caddy, with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Traefik, with ForwardAuth, as a file of its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'FastAPI: dependencies that give the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Django: an authentication back end that asks vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'GitHub Actions: a job with a token of its own')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;where' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;healthcheck' {
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'How long to wait for its answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;man' {
            [CompletionResult]::new('--out-dir', '--out-dir', [CompletionResultType]::ParameterName, 'Write a page for each command here')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;openapi' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;schema' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]')
            [CompletionResult]::new('--master-key-file', '--master-key-file', [CompletionResultType]::ParameterName, 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]')
            [CompletionResult]::new('--token-ttl', '--token-ttl', [CompletionResultType]::ParameterName, 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]')
            [CompletionResult]::new('--token-issuer', '--token-issuer', [CompletionResultType]::ParameterName, 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]')
            [CompletionResult]::new('--session-max-age', '--session-max-age', [CompletionResultType]::ParameterName, 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]')
            [CompletionResult]::new('--session-limit', '--session-limit', [CompletionResultType]::ParameterName, 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]')
            [CompletionResult]::new('--password-min-length', '--password-min-length', [CompletionResultType]::ParameterName, 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]')
            [CompletionResult]::new('--password-hash-memory-kib', '--password-hash-memory-kib', [CompletionResultType]::ParameterName, 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]')
            [CompletionResult]::new('--password-hash-iterations', '--password-hash-iterations', [CompletionResultType]::ParameterName, 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]')
            [CompletionResult]::new('--password-hash-parallelism', '--password-hash-parallelism', [CompletionResultType]::ParameterName, 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'vouchsafe;help' {
            [CompletionResult]::new('createsuperuser', 'createsuperuser', [CompletionResultType]::ParameterValue, 'Create a user who may do everything, and the database if there is none')
            [CompletionResult]::new('user', 'user', [CompletionResultType]::ParameterValue, 'Manage users')
            [CompletionResult]::new('group', 'group', [CompletionResultType]::ParameterValue, 'Manage groups')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Show what a file of users would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make users what a file declares')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Sign in and print a token, and nothing else')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'Validate a token and print it, or a fresh one when little time is left')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'End the session of a token, and with it every token of that session')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Manage the keys that sign tokens')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'Look at and verify what was done, by whom, to whom')
            [CompletionResult]::new('lockout', 'lockout', [CompletionResultType]::ParameterValue, 'Look at and clear what guessing has closed')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Look after the database: status, check, backup, restore, migrate')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serve the login API over HTTP, until SIGTERM or Ctrl-C')
            [CompletionResult]::new('integrate', 'integrate', [CompletionResultType]::ParameterValue, 'Print the configuration of another program that works with this instance')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Create an empty database; one that is there is left as it is')
            [CompletionResult]::new('where', 'where', [CompletionResultType]::ParameterValue, 'Show which database is used: its path, instance, schema version, owner and mode')
            [CompletionResult]::new('healthcheck', 'healthcheck', [CompletionResultType]::ParameterValue, 'Ask a running server whether it is well, for images without a shell')
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
            [CompletionResult]::new('why', 'why', [CompletionResultType]::ParameterValue, 'Tell whether a user can sign in, and why not')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known about a user')
            [CompletionResult]::new('passwd', 'passwd', [CompletionResultType]::ParameterValue, 'Set a user''s password, and end the user''s sessions')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Print a one-time link with which a user chooses a password')
            [CompletionResult]::new('activate', 'activate', [CompletionResultType]::ParameterValue, 'Open a deactivated account again; its old sessions stay dead')
            [CompletionResult]::new('deactivate', 'deactivate', [CompletionResultType]::ParameterValue, 'Close an account and end its sessions; nothing is deleted')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Delete a user and the user''s sessions for good; `deactivate` can be undone')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring users in from another program')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Hand users over to another program')
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
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Users of Django, from its db.sqlite3 or from what dumpdata has written')
            [CompletionResult]::new('jsonl', 'jsonl', [CompletionResultType]::ParameterValue, 'Users as one JSON object a line, with the names of the API and `password_hash`')
            [CompletionResult]::new('csv', 'csv', [CompletionResultType]::ParameterValue, 'Users as rows of values below a head')
            [CompletionResult]::new('htpasswd', 'htpasswd', [CompletionResultType]::ParameterValue, 'Users of Apache''s htpasswd -B')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Count the hashes of other programs that are left')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the oldest first')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'End sessions: their tokens are dead at once')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the signing keys, the oldest first; they are made at the first sign-in')
            [CompletionResult]::new('rotate', 'rotate', [CompletionResultType]::ParameterValue, 'Sign with the next key from now on; old tokens live on')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Retire a key at once: no token that it signed is valid any more')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Trust tokens that another program has signed')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List events, the oldest first')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check that no event was changed, removed or put in; exits with 9 and names the first that was')
            [CompletionResult]::new('anchor', 'anchor', [CompletionResultType]::ParameterValue, 'Print the head of the log, to be kept where nobody who can write the database can reach it')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the accounts and networks that are throttled at this moment')
            [CompletionResult]::new('clear', 'clear', [CompletionResultType]::ParameterValue, 'Forget refused sign-ins, of one user or of everybody')
            break
        }
        'vouchsafe;help;lockout;list' {
            break
        }
        'vouchsafe;help;lockout;clear' {
            break
        }
        'vouchsafe;help;db' {
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show how much the database holds')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check the whole database for damage; exits with 9 when there is any')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the database while it is in use, and verify the copy')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup in the place of the database, and end every session')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring an older database up to date, after a backup beside it')
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
            [CompletionResult]::new('nginx', 'nginx', [CompletionResultType]::ParameterValue, 'nginx, with auth_request')
            [CompletionResult]::new('caddy', 'caddy', [CompletionResultType]::ParameterValue, 'Caddy, with forward_auth')
            [CompletionResult]::new('traefik', 'traefik', [CompletionResultType]::ParameterValue, 'Traefik, with ForwardAuth, as a file of its file provider')
            [CompletionResult]::new('authjs', 'authjs', [CompletionResultType]::ParameterValue, 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts')
            [CompletionResult]::new('fastapi', 'fastapi', [CompletionResultType]::ParameterValue, 'FastAPI: dependencies that give the current user')
            [CompletionResult]::new('django', 'django', [CompletionResultType]::ParameterValue, 'Django: an authentication back end that asks vouchsafe')
            [CompletionResult]::new('github-actions', 'github-actions', [CompletionResultType]::ParameterValue, 'GitHub Actions: a job with a token of its own')
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
