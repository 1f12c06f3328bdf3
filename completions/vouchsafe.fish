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

complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -s V -l version -d 'Print version'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "createsuperuser" -d 'Create a user who may do everything, and the database if there is none'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "user" -d 'Manage users'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "group" -d 'Manage groups'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "plan" -d 'Show what a file of users would change'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "apply" -d 'Make users what a file declares'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "login" -d 'Sign in and print a token, and nothing else'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "session" -d 'Validate a token and print it, or a fresh one when little time is left'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "logout" -d 'End the session of a token, and with it every token of that session'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "key" -d 'Manage the keys that sign tokens'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "audit" -d 'Look at and verify what was done, by whom, to whom'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "lockout" -d 'Look at and clear what guessing has closed'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "db" -d 'Look after the database: status, check, backup, restore, migrate'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "serve" -d 'Serve the login API over HTTP, until SIGTERM or Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "integrate" -d 'Print the configuration of another program that works with this instance'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "init" -d 'Create an empty database; one that is there is left as it is'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "where" -d 'Show which database is used: its path, instance, schema version, owner and mode'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "healthcheck" -d 'Ask a running server whether it is well, for images without a shell'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "doctor" -d 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "man" -d 'Print the man page, or write those of all commands to a directory'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "openapi" -d 'Print the OpenAPI document of the server'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "schema" -d 'Print the JSON Schema of a file that vouchsafe reads'
complete -c vouchsafe -n "__fish_vouchsafe_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l email -d 'What the superuser signs in with [env: VOUCHSAFE_SUPERUSER_EMAIL]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l generate-password -d 'Make up a password and print it, once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l skip-password-checks -d 'Take the password as it is, without asking the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l if-not-exists -d 'Succeed without a change when the user exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l upsert -d 'Bring an existing user up to date'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand createsuperuser" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "why" -d 'Tell whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "edit" -d 'Change what is known about a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "link" -d 'Print a one-time link with which a user chooses a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "activate" -d 'Open a deactivated account again; its old sessions stay dead'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "deactivate" -d 'Close an account and end its sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "delete" -d 'Delete a user and the user\'s sessions for good; `deactivate` can be undone'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "import" -d 'Bring users in from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "export" -d 'Hand users over to another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and not __fish_seen_subcommand_from add list show why edit passwd link activate deactivate delete import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l first-name -d 'The user\'s first name' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l last-name -d 'The user\'s last name' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l group -d 'Make the user a member of this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l staff -d 'The user may look at the administration'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l superuser -d 'The user may do everything'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l generate-password -d 'Make up a password and print it, once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l skip-password-checks -d 'Take the password as it is, without asking the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l unusable-password -d 'Leave the user without a usable password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l if-not-exists -d 'Succeed without a change when the user exists'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l upsert -d 'Bring an existing user up to date'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l group -d 'Only members of this group' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l search -d 'Only those with this in their email or name, in any case' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'What to order by' -r -f -a "id\t''
email\t''
date_joined\t''
last_login\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l limit -d 'At most so many' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l after -d 'Begin behind this user, the last one of the page before' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l active -d 'Only active users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l inactive -d 'Only deactivated users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l staff -d 'Only staff'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l superuser -d 'Only superusers'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l reverse -d 'The last one first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l check-password -d 'Also check a password, which is not counted as a guess; implied where one is given'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from why" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l email -d 'Another address to sign in with' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l first-name -d 'Another first name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l last-name -d 'Another last name; may be empty' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l add-group -d 'Make the user a member of this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l remove-group -d 'Remove the user from this group; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l staff -d 'Let the user look at the administration'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-staff -d 'Take that right away'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l superuser -d 'Let the user do everything'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-superuser -d 'Take that right away'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l force -d 'Allow removing the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l generate-password -d 'Make up a password and print it, once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l skip-password-checks -d 'Take the password as it is, without asking the policy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l unusable-password -d 'Make the password unusable: the user cannot sign in with one'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l keep-sessions -d 'Leave the user signed in'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l force -d 'Allow making the password of the last superuser who can sign in unusable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from passwd" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l url -d 'The server as its users reach it [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from activate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l force -d 'Also if it is the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from deactivate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l force -d 'Also if it is the last active superuser'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "django" -d 'Users of Django, from its db.sqlite3 or from what dumpdata has written'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "jsonl" -d 'Users as one JSON object a line, with the names of the API and `password_hash`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "csv" -d 'Users as rows of values below a head'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "htpasswd" -d 'Users of Apache\'s htpasswd -B'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "status" -d 'Count the hashes of other programs that are left'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from import" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l format -d 'In which form' -r -f -a "django\t''
jsonl\t''
csv\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l out -d 'A file that is not there yet, of mode 0600, in place of standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l model -d 'Django\'s model of users' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l hashes -d 'The hashes of passwords too; whoever has them can guess at leisure'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "why" -d 'Tell whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is known about a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "link" -d 'Print a one-time link with which a user chooses a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "activate" -d 'Open a deactivated account again; its old sessions stay dead'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "deactivate" -d 'Close an account and end its sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a user and the user\'s sessions for good; `deactivate` can be undone'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring users in from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "export" -d 'Hand users over to another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand user; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and not __fish_seen_subcommand_from add list delete help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l yes -d 'Do not ask for confirmation'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand group; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s f -l file -d 'The file that declares users, in TOML or JSON; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l max-changes -d 'The most accounts that --prune may close' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l prune -d 'Deactivate whoever is not declared; nobody is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s f -l file -d 'The file that declares users, in TOML or JSON; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l max-changes -d 'The most accounts that --prune may close' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l prune -d 'Deactivate whoever is not declared; nobody is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l email -d 'Who signs in [env: VOUCHSAFE_EMAIL]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-file -d 'Read the password from a file; `-` is standard input' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l ttl -d 'How long the token lives, such as 10m or 12h; at most 365d' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l audience -d 'Audience of the token (`aud`); may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l scope -d 'Scope of the token, for the programs that it is given to; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l name -d 'What to call the session in lists' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l out -d 'Write to a file that only its owner may read, and print nothing; `-` is standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l password-stdin -d 'Read the password from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l header -d 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-file -d 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l min-ttl -d 'Print a fresh token when the given one has less than this left [default: 60s]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l out -d 'Write to a file that only its owner may read, and print nothing; `-` is standard output' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l token-stdin -d 'Read the token from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-refresh -d 'Never print a fresh token'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l header -d 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "list" -d 'List sessions, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "revoke" -d 'End sessions: their tokens are dead at once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and not __fish_seen_subcommand_from list revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l user -d 'Only those of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l all -d 'Also those that have ended'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l user -d 'All of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l id -d 'This one' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l all -d 'All of everybody'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l yes -d 'Do not ask before ending everybody\'s'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sessions, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'End sessions: their tokens are dead at once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-file -d 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l token-stdin -d 'Read the token from standard input'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "list" -d 'List the signing keys, the oldest first; they are made at the first sign-in'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "rotate" -d 'Sign with the next key from now on; old tokens live on'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "retire" -d 'Retire a key at once: no token that it signed is valid any more'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "import" -d 'Trust tokens that another program has signed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and not __fish_seen_subcommand_from list rotate retire import jwks seal unseal help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l algorithm -d 'The algorithm; another one than today\'s makes a new key that signs at once' -r -f -a "EdDSA\t''
ES256\t''
RS256\t''
HS256\t''"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from rotate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l yes -d 'Do not ask'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l hs256-secret-file -d 'A file with the secret of HS256, at least 32 bytes, which nobody else may open' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l legacy -d 'For tokens that name no key, as those of the tutorial\'s back end'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from jwks" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l old-master-key-file -d 'The master key that has sealed them so far, to change it' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from seal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from unseal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the signing keys, the oldest first; they are made at the first sign-in'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "rotate" -d 'Sign with the next key from now on; old tokens live on'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Retire a key at once: no token that it signed is valid any more'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "import" -d 'Trust tokens that another program has signed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand key; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "list" -d 'List events, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "verify" -d 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "anchor" -d 'Print the head of the log, to be kept where nobody who can write the database can reach it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and not __fish_seen_subcommand_from list verify anchor prune help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l user -d 'Only those done to, or by, this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l action -d 'Only those of this kind, such as `login_refused`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l after -d 'Only those behind this place, the last one that you have seen' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l last -d 'Only the last so many' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s f -l follow -d 'Go on with what happens from now on, until Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l anchor -d 'What `audit anchor` printed once; may be repeated' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l keep-missing-head -d 'Where the file is missing that keeps the last event beside the database, and the log is intact, write it again; this is noted in the log'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from anchor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l before -d 'Remove what is older: a date such as 2026-01-31 (UTC), or a time such as 2026-01-31T12:00:00Z' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l yes -d 'Do not ask'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "list" -d 'List events, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "anchor" -d 'Print the head of the log, to be kept where nobody who can write the database can reach it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand audit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "list" -d 'List the accounts and networks that are throttled at this moment'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "clear" -d 'Forget refused sign-ins, of one user or of everybody'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and not __fish_seen_subcommand_from list clear help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l user -d 'Those of this user' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l all -d 'Those of everybody, and of every network'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from clear" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the accounts and networks that are throttled at this moment'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "clear" -d 'Forget refused sign-ins, of one user or of everybody'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand lockout; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "status" -d 'Show how much the database holds'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "check" -d 'Check the whole database for damage; exits with 9 when there is any'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "backup" -d 'Copy the database while it is in use, and verify the copy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "restore" -d 'Put a backup in the place of the database, and end every session'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "migrate" -d 'Bring an older database up to date, after a backup beside it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and not __fish_seen_subcommand_from status check backup restore migrate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l keep -d 'Keep so many backups in the directory and remove the oldest' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l yes -d 'Do not ask'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show how much the database holds'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check the whole database for damage; exits with 9 when there is any'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Copy the database while it is in use, and verify the copy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Put a backup in the place of the database, and end every session'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Bring an older database up to date, after a backup beside it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand db; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l listen -d 'Where to listen: HOST:PORT or unix:PATH; port 0 takes a free one; may be repeated [env: VOUCHSAFE_LISTEN, with commas] [default: 127.0.0.1:8000]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l base-path -d 'Where the routes stand a second time; `/` for nowhere [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l log-format -d 'How the log is written [env: VOUCHSAFE_LOG_FORMAT] [default: text]' -r -f -a "text\t'For people'
json\t'One JSON object a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l max-connections -d 'The most connections at once; more wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l trusted-proxy -d 'A proxy whose X-Forwarded-For is believed: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, with commas]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l tls-cert -d 'A PEM file with this server\'s certificate and those that lead to its root; speaks TLS [env: VOUCHSAFE_TLS_CERT]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l tls-key -d 'A PEM file with the private key of the certificate; SIGHUP reads both anew [env: VOUCHSAFE_TLS_KEY]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l allowed-host -d 'A host that a proxy may ask about at /auth/verify, such as wiki.example.com or *.example.com; with =staff or =superuser behind it others are kept out; may be repeated, and the first that is about a host counts [env: VOUCHSAFE_ALLOWED_HOST, with commas] [default: any]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l no-docs -d 'Do not describe the API at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l metrics -d 'Count requests, and tell Prometheus, or whoever else asks, at /metrics [env: VOUCHSAFE_METRICS]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l init -d 'Create the database if there is none; without users, print a link that makes the first superuser [env: VOUCHSAFE_INIT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "nginx" -d 'nginx, with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "caddy" -d 'Caddy, with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "traefik" -d 'Traefik, with ForwardAuth, as a file of its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "authjs" -d 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "fastapi" -d 'FastAPI: dependencies that give the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "django" -d 'Django: an authentication back end that asks vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "github-actions" -d 'GitHub Actions: a job with a token of its own'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and not __fish_seen_subcommand_from nginx caddy traefik authjs fastapi django github-actions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l site -d 'The address of the program to protect, as people type it, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l upstream -d 'Where that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l tls-cert -d 'The certificate of the site [default: where certbot puts it]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l tls-key -d 'The private key of the certificate [default: where certbot puts it]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from nginx" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l site -d 'The address of the program to protect, as people type it, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l upstream -d 'Where that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from caddy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l site -d 'The address of the program to protect, as people type it, such as `https://wiki.example.com`' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l upstream -d 'Where that program listens' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from traefik" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l url -d 'Where the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l types -d 'Print the types that auth.ts needs instead: types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from authjs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l url -d 'Where the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from fastapi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l url -d 'Where the program reaches vouchsafe [default: where `serve` listens]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from django" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l url -d 'The public address of the server' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l email -d 'The user that the job signs in as' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from github-actions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "nginx" -d 'nginx, with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "caddy" -d 'Caddy, with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "traefik" -d 'Traefik, with ForwardAuth, as a file of its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "authjs" -d 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "fastapi" -d 'FastAPI: dependencies that give the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "django" -d 'Django: an authentication back end that asks vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "github-actions" -d 'GitHub Actions: a job with a token of its own'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand integrate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand init" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand where" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l url -d 'The server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l timeout -d 'How long to wait for its answer' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand healthcheck" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l out-dir -d 'Write a page for each command here' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand openapi" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l db -d 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user\'s data directory]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l config -d 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user\'s configuration directory, or /etc/vouchsafe/config.toml]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l output -d 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]' -r -f -a "table\t'For people'
json\t'One JSON value'
jsonl\t'One JSON value a line'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l color -d 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal, unless `NO_COLOR` is set'
always\t'Also into a file or a pipe'
never\t'Nowhere'"
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l master-key-file -d 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]' -r -F
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l token-ttl -d 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l token-issuer -d 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance\'s URN]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l session-max-age -d 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l session-limit -d 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-min-length -d 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-memory-kib -d 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-iterations -d 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l password-hash-parallelism -d 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]' -r
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -l no-input -d 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s q -l quiet -d 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s v -l verbose -d 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "createsuperuser" -d 'Create a user who may do everything, and the database if there is none'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "user" -d 'Manage users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "group" -d 'Manage groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "plan" -d 'Show what a file of users would change'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "apply" -d 'Make users what a file declares'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "login" -d 'Sign in and print a token, and nothing else'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "session" -d 'Validate a token and print it, or a fresh one when little time is left'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "logout" -d 'End the session of a token, and with it every token of that session'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "key" -d 'Manage the keys that sign tokens'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "audit" -d 'Look at and verify what was done, by whom, to whom'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "lockout" -d 'Look at and clear what guessing has closed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "db" -d 'Look after the database: status, check, backup, restore, migrate'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "serve" -d 'Serve the login API over HTTP, until SIGTERM or Ctrl-C'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "integrate" -d 'Print the configuration of another program that works with this instance'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "init" -d 'Create an empty database; one that is there is left as it is'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "where" -d 'Show which database is used: its path, instance, schema version, owner and mode'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "healthcheck" -d 'Ask a running server whether it is well, for images without a shell'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "doctor" -d 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "man" -d 'Print the man page, or write those of all commands to a directory'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "openapi" -d 'Print the OpenAPI document of the server'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "schema" -d 'Print the JSON Schema of a file that vouchsafe reads'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and not __fish_seen_subcommand_from createsuperuser user group plan apply login session logout key audit lockout db serve integrate init where healthcheck doctor completions man openapi schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "add" -d 'Add a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "list" -d 'List users'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "show" -d 'Show a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "why" -d 'Tell whether a user can sign in, and why not'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "edit" -d 'Change what is known about a user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "passwd" -d 'Set a user\'s password, and end the user\'s sessions'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "link" -d 'Print a one-time link with which a user chooses a password'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "activate" -d 'Open a deactivated account again; its old sessions stay dead'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "deactivate" -d 'Close an account and end its sessions; nothing is deleted'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "delete" -d 'Delete a user and the user\'s sessions for good; `deactivate` can be undone'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "import" -d 'Bring users in from another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from user" -f -a "export" -d 'Hand users over to another program'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "add" -d 'Create a group'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "list" -d 'List groups'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from group" -f -a "delete" -d 'Delete a group and its memberships'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "revoke" -d 'End sessions: their tokens are dead at once'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "list" -d 'List the signing keys, the oldest first; they are made at the first sign-in'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "rotate" -d 'Sign with the next key from now on; old tokens live on'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "retire" -d 'Retire a key at once: no token that it signed is valid any more'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "import" -d 'Trust tokens that another program has signed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "jwks" -d 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "seal" -d 'Encrypt all signing keys in the database with the master key'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from key" -f -a "unseal" -d 'Decrypt all signing keys in the database, so that no master key is needed'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "list" -d 'List events, the oldest first'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "verify" -d 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "anchor" -d 'Print the head of the log, to be kept where nobody who can write the database can reach it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from audit" -f -a "prune" -d 'Remove old events, and keep the rest of the log verifiable'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from lockout" -f -a "list" -d 'List the accounts and networks that are throttled at this moment'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from lockout" -f -a "clear" -d 'Forget refused sign-ins, of one user or of everybody'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "status" -d 'Show how much the database holds'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "check" -d 'Check the whole database for damage; exits with 9 when there is any'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "backup" -d 'Copy the database while it is in use, and verify the copy'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "restore" -d 'Put a backup in the place of the database, and end every session'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from db" -f -a "migrate" -d 'Bring an older database up to date, after a backup beside it'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "nginx" -d 'nginx, with auth_request'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "caddy" -d 'Caddy, with forward_auth'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "traefik" -d 'Traefik, with ForwardAuth, as a file of its file provider'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "authjs" -d 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "fastapi" -d 'FastAPI: dependencies that give the current user'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "django" -d 'Django: an authentication back end that asks vouchsafe'
complete -c vouchsafe -n "__fish_vouchsafe_using_subcommand help; and __fish_seen_subcommand_from integrate" -f -a "github-actions" -d 'GitHub Actions: a job with a token of its own'
