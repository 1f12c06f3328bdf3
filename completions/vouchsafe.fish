# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_vouchsafe_global_optspecs
    string join \n db= config= output= color= no-input q/quiet v/verbose master-key-file= token-ttl= token-issuer= session-max-age= session-limit= password-min-length= password-hash-memory-kib= password-hash-iterations= password-hash-parallelism= h/help V/version
end

function __fish_vouchsafe_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_vouchsafe_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_vouchsafe_using_subcommand
    set -l cmd (__fish_vouchsafe_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s V -l version -d 'Print version'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "createsuperuser" -d 'Create a superuser, and the database if there is none'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "user" -d 'Manage users'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "group" -d 'Manage groups'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "plan" -d 'Show what `apply` would change'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "apply" -d 'Change the stored users to match a file'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "login" -d 'Sign in and print only the token'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "session" -d 'Validate a token and print it, or a new one if it expires soon'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "logout" -d 'End the session of a token, and with it every token of that session'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "key" -d 'Manage the keys that sign tokens'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "audit" -d 'List and verify the audit log'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "lockout" -d 'List and clear throttled accounts and networks'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "db" -d 'Show, check, back up, restore, and migrate the database'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "serve" -d 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "integrate" -d 'Print the configuration of another program for use with this server'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "init" -d 'Create an empty database; an existing one is left as it is'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "where" -d 'Show the database: path, instance, schema version, owner, and permissions'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "healthcheck" -d 'Check whether a server is healthy; for images without a shell'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "doctor" -d 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "man" -d 'Print the man page, or write those of all commands to a directory'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "openapi" -d 'Print the OpenAPI document of the server'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "schema" -d 'Print the JSON Schema of a file that vouchsafe reads'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l email -d 'Email address of the superuser [env: VOUCHSAFE_SUPERUSER_EMAIL]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l generate-password -d 'Generate a password and print it once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l skip-password-checks -d 'Accept the password even if it violates the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l if-not-exists -d 'Succeed without a change if the user exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l upsert -d 'Update the user if it exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "why" -d 'Explain whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "edit" -d 'Change the details of a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "link" -d 'Print a one-time link for choosing a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "activate" -d 'Reactivate a user; sessions ended by the deactivation stay ended'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "deactivate" -d 'Deactivate a user and end the user\'s sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "delete" -d 'Delete a user and the user\'s sessions; this cannot be undone, unlike `user deactivate`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "import" -d 'Import users from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "export" -d 'Export users for another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l first-name -d 'First name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l last-name -d 'Last name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l group -d 'Make the user a member of this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l staff -d 'Grant staff access: read access to the administration pages'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l superuser -d 'Grant superuser access: every permission'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l generate-password -d 'Generate a password and print it once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l skip-password-checks -d 'Accept the password even if it violates the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l unusable-password -d 'Leave the user without a usable password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l if-not-exists -d 'Succeed without a change if the user exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l upsert -d 'Update the user if it exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l group -d 'Only members of this group' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d 'Only users whose email address or name contains this text, ignoring case' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'Sort key' -r -f -a "id\t''
email\t''
date_joined\t''
last_login\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'Maximum number of users to list' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l after -d 'List users after this one, the last of the previous page' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l active -d 'Only active users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l inactive -d 'Only deactivated users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l staff -d 'Only staff'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l superuser -d 'Only superusers'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l reverse -d 'Reverse the sort order'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l check-password -d 'Also check a password, without counting it as an attempt; implied by --password-stdin and --password-file'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'New email address' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l first-name -d 'First name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l last-name -d 'Last name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l add-group -d 'Make the user a member of this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l remove-group -d 'Remove the user from this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l staff -d 'Grant staff access: read access to the administration pages'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-staff -d 'Revoke staff access'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l superuser -d 'Grant superuser access: every permission'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-superuser -d 'Revoke superuser access'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l force -d 'Allow removing the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l generate-password -d 'Generate a password and print it once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l skip-password-checks -d 'Accept the password even if it violates the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l unusable-password -d 'Make the password unusable: the user cannot sign in with one'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l keep-sessions -d 'Keep the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l force -d 'Allow making the password of the last superuser who can sign in unusable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l url -d 'URL at which users reach the server [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l force -d 'Allow deactivating the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l force -d 'Allow deleting the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "django" -d 'Import Django users from db.sqlite3 or a dumpdata file'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "jsonl" -d 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "csv" -d 'Import CSV with a header row'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "htpasswd" -d 'Import a file written by Apache\'s htpasswd -B'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "status" -d 'Count the password hashes of other programs that remain'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d 'Format of the file' -r -f -a "django\t''
jsonl\t''
csv\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l out -d 'Write to a new file with mode 0600 instead of standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l model -d 'Django\'s user model' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l hashes -d 'Include password hashes; anyone who has them can try to crack them'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "why" -d 'Explain whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change the details of a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "link" -d 'Print a one-time link for choosing a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Reactivate a user; sessions ended by the deactivation stay ended'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate" -d 'Deactivate a user and end the user\'s sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user and the user\'s sessions; this cannot be undone, unlike `user deactivate`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import" -d 'Import users from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "export" -d 'Export users for another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s f -l file -d 'File that declares users, in TOML or JSON; `-` reads standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l max-changes -d 'Maximum number of users that --prune may deactivate' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l prune -d 'Deactivate users that the file does not declare; no user is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s f -l file -d 'File that declares users, in TOML or JSON; `-` reads standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l max-changes -d 'Maximum number of users that --prune may deactivate' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l prune -d 'Deactivate users that the file does not declare; no user is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l email -d 'Email address to sign in with [env: VOUCHSAFE_EMAIL]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l ttl -d 'Lifetime of the token, such as 10m or 12h; at most 365d' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l audience -d 'Audience of the token (`aud`); may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l scope -d 'Scope of the token, for the programs that receive it; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l name -d 'Name of the session, shown in lists' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l out -d 'Write to a file that only its owner may read, and print nothing; `-` is standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l header -d 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-file -d 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l min-ttl -d 'Print a new token if less than this remains until the expiry [default: 60s]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l out -d 'Write to a file that only its owner may read, and print nothing; `-` is standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-stdin -d 'Read the token from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-refresh -d 'Never print a new token'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l header -d 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "list" -d 'List sessions, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "revoke" -d 'End sessions; their tokens become invalid immediately'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l user -d 'Only sessions of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l all -d 'Include sessions that have ended'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l user -d 'End all sessions of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l id -d 'End this session' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l all -d 'End all sessions of all users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l yes -d 'Do not ask for confirmation before ending all sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sessions, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End sessions; their tokens become invalid immediately'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-file -d 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-stdin -d 'Read the token from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "list" -d 'List the signing keys, oldest first; the first sign-in creates them'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "rotate" -d 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "retire" -d 'Retire a key immediately: every token it signed becomes invalid'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "import" -d 'Trust tokens signed by another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l algorithm -d 'Signing algorithm; one that differs from the current one creates a new key that signs immediately' -r -f -a "EdDSA\t''
ES256\t''
RS256\t''
HS256\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l hs256-secret-file -d 'File with the HS256 secret, at least 32 bytes, readable only by its owner' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l legacy -d 'Accept tokens without a key ID (`kid`), like those of the tutorial\'s back end'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l old-master-key-file -d 'File of the current master key, to replace it with a new one' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the signing keys, oldest first; the first sign-in creates them'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Retire a key immediately: every token it signed becomes invalid'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "import" -d 'Trust tokens signed by another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "list" -d 'List events, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "verify" -d 'Verify that no event was changed, removed, or inserted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "anchor" -d 'Print the head of the audit log, to store where no one with access to the database can change it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l user -d 'Only events with this user as actor or subject' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only events with this action, such as `login_refused`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l after -d 'Only events after this sequence number' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l last -d 'Maximum number of events to list, counted from the newest' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s f -l follow -d 'Keep listing new events until Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l anchor -d 'Head printed earlier by `audit anchor`; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l keep-missing-head -d 'Write the head beside the database again if that file is missing and the log is intact; recorded as an event'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l before -d 'Remove events before this date such as 2026-01-31 (UTC), or time such as 2026-01-31T12:00:00Z' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Verify that no event was changed, removed, or inserted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "anchor" -d 'Print the head of the audit log, to store where no one with access to the database can change it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "list" -d 'List the accounts and networks that are currently throttled'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "clear" -d 'Clear recorded failures of one user or of all users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l user -d 'Clear the failures of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l all -d 'Clear the failures of all users and networks'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the accounts and networks that are currently throttled'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Clear recorded failures of one user or of all users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "status" -d 'Show the number of users, sessions, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "check" -d 'Check the whole database for damage'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "backup" -d 'Back up the database while it is in use, and verify the backup'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "restore" -d 'Replace the database with a backup, and end all sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "migrate" -d 'Back up the database beside itself, and migrate it to the current schema version'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep -d 'Number of backups to keep in the directory; older ones are deleted' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show the number of users, sessions, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the whole database for damage'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Back up the database while it is in use, and verify the backup'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Replace the database with a backup, and end all sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Back up the database beside itself, and migrate it to the current schema version'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l listen -d 'Address to listen on: HOST:PORT or unix:PATH; port 0 chooses a free port; may be repeated [env: VOUCHSAFE_LISTEN, separated by commas] [default: 127.0.0.1:8000]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l base-path -d 'Path under which every route is served again; `/` for none [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l log-format -d 'Format of the log [env: VOUCHSAFE_LOG_FORMAT] [default: text]' -r -f -a "text\t'Text'
json\t'One JSON object per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l max-connections -d 'Maximum number of concurrent connections; more have to wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l trusted-proxy -d 'Proxy whose X-Forwarded-* headers are trusted: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, separated by commas]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l tls-cert -d 'PEM file with the TLS certificate chain of this server; enables HTTPS [env: VOUCHSAFE_TLS_CERT]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l tls-key -d 'PEM file with the private key of the certificate; SIGHUP reloads both files [env: VOUCHSAFE_TLS_KEY]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l allowed-host -d 'Host that /auth/verify admits users to, such as wiki.example.com or *.example.com; `=GROUP` after it admits only members of the group (or `staff`, `superuser`); may be repeated, and the first match counts [env: VOUCHSAFE_ALLOWED_HOST, separated by commas] [default: any]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l no-docs -d 'Do not serve the API documentation at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l metrics -d 'Serve metrics for Prometheus at /metrics [env: VOUCHSAFE_METRICS]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l init -d 'Create the database if there is none; without users, print a link for creating the first superuser [env: VOUCHSAFE_INIT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "nginx" -d 'Print a configuration for nginx with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "caddy" -d 'Print a configuration for Caddy with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "traefik" -d 'Print a configuration for Traefik with ForwardAuth, for its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "authjs" -d 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "fastapi" -d 'Print FastAPI dependencies that provide the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "django" -d 'Print a Django authentication back end that uses vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "github-actions" -d 'Print a GitHub Actions job that signs in to vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l site -d 'Public address of the program to protect, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l upstream -d 'Address on which that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l tls-cert -d 'Certificate of the site [default: where certbot stores it]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l tls-key -d 'Private key of the certificate [default: where certbot stores it]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l site -d 'Public address of the program to protect, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l upstream -d 'Address on which that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l site -d 'Public address of the program to protect, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l upstream -d 'Address on which that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l url -d 'URL at which the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l types -d 'Print the types that auth.ts needs instead: types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l url -d 'URL at which the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l url -d 'URL at which the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l url -d 'Public URL of the server' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l email -d 'User that the job signs in as' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "nginx" -d 'Print a configuration for nginx with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "caddy" -d 'Print a configuration for Caddy with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "traefik" -d 'Print a configuration for Traefik with ForwardAuth, for its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "authjs" -d 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "fastapi" -d 'Print FastAPI dependencies that provide the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "django" -d 'Print a Django authentication back end that uses vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "github-actions" -d 'Print a GitHub Actions job that signs in to vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l settings -d 'Show all settings and their sources'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l url -d 'Address of the server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l timeout -d 'Maximum time to wait for the response' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l out-dir -d 'Directory to write a page for each command to' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l db -d 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l config -d 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l output -d 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'A table'
json\t'One JSON value'
jsonl\t'One JSON value per line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l color -d 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'Use colors on a terminal, unless `NO_COLOR` is set'
always\t'Always use colors, also in files and pipes'
never\t'Never use colors'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l master-key-file -d 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l token-ttl -d 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l token-issuer -d 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l session-max-age -d 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l session-limit -d 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-min-length -d 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-memory-kib -d 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-iterations -d 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-parallelism -d 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l no-input -d 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s q -l quiet -d 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s v -l verbose -d 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "createsuperuser" -d 'Create a superuser, and the database if there is none'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "user" -d 'Manage users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "group" -d 'Manage groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "plan" -d 'Show what `apply` would change'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "apply" -d 'Change the stored users to match a file'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "login" -d 'Sign in and print only the token'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "session" -d 'Validate a token and print it, or a new one if it expires soon'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "logout" -d 'End the session of a token, and with it every token of that session'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "key" -d 'Manage the keys that sign tokens'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "audit" -d 'List and verify the audit log'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "lockout" -d 'List and clear throttled accounts and networks'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "db" -d 'Show, check, back up, restore, and migrate the database'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "serve" -d 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "integrate" -d 'Print the configuration of another program for use with this server'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "init" -d 'Create an empty database; an existing one is left as it is'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "where" -d 'Show the database: path, instance, schema version, owner, and permissions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "healthcheck" -d 'Check whether a server is healthy; for images without a shell'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "doctor" -d 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "man" -d 'Print the man page, or write those of all commands to a directory'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "openapi" -d 'Print the OpenAPI document of the server'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "schema" -d 'Print the JSON Schema of a file that vouchsafe reads'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "why" -d 'Explain whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "edit" -d 'Change the details of a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "link" -d 'Print a one-time link for choosing a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate" -d 'Reactivate a user; sessions ended by the deactivation stay ended'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate" -d 'Deactivate a user and end the user\'s sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "delete" -d 'Delete a user and the user\'s sessions; this cannot be undone, unlike `user deactivate`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import" -d 'Import users from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "export" -d 'Export users for another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "revoke" -d 'End sessions; their tokens become invalid immediately'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "list" -d 'List the signing keys, oldest first; the first sign-in creates them'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "rotate" -d 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "retire" -d 'Retire a key immediately: every token it signed becomes invalid'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "import" -d 'Trust tokens signed by another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List events, oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Verify that no event was changed, removed, or inserted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "anchor" -d 'Print the head of the audit log, to store where no one with access to the database can change it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from lockout" -f -a "list" -d 'List the accounts and networks that are currently throttled'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from lockout" -f -a "clear" -d 'Clear recorded failures of one user or of all users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "status" -d 'Show the number of users, sessions, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Check the whole database for damage'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Back up the database while it is in use, and verify the backup'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Replace the database with a backup, and end all sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "migrate" -d 'Back up the database beside itself, and migrate it to the current schema version'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "nginx" -d 'Print a configuration for nginx with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "caddy" -d 'Print a configuration for Caddy with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "traefik" -d 'Print a configuration for Traefik with ForwardAuth, for its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "authjs" -d 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "fastapi" -d 'Print FastAPI dependencies that provide the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "django" -d 'Print a Django authentication back end that uses vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "github-actions" -d 'Print a GitHub Actions job that signs in to vouchsafe'
