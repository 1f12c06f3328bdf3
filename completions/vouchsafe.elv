
use builtin;
use str;

set edit:completion:arg-completer[vouchsafe] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'vouchsafe'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'vouchsafe'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand createsuperuser 'Create a superuser, and the database if there is none'
            cand user 'Manage users'
            cand group 'Manage groups'
            cand plan 'Show what `apply` would change'
            cand apply 'Change the stored users to match a file'
            cand login 'Sign in and print only the token'
            cand session 'Validate a token and print it, or a new one if it expires soon'
            cand logout 'End the session of a token, and with it every token of that session'
            cand key 'Manage the keys that sign tokens'
            cand audit 'List and verify the audit log'
            cand lockout 'List and clear throttled accounts and networks'
            cand db 'Show, check, back up, restore, and migrate the database'
            cand serve 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C'
            cand integrate 'Print the configuration of another program for use with this server'
            cand init 'Create an empty database; an existing one is left as it is'
            cand where 'Show the database: path, instance, schema version, owner, and permissions'
            cand healthcheck 'Check whether a server is healthy; for images without a shell'
            cand doctor 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the man page, or write those of all commands to a directory'
            cand openapi 'Print the OpenAPI document of the server'
            cand schema 'Print the JSON Schema of a file that vouchsafe reads'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;createsuperuser'= {
            cand --email 'Email address of the superuser [env: VOUCHSAFE_SUPERUSER_EMAIL]'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Generate a password and print it once'
            cand --skip-password-checks 'Accept the password even if it violates the policy'
            cand --if-not-exists 'Succeed without a change if the user exists'
            cand --upsert 'Update the user if it exists'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a user'
            cand list 'List users'
            cand show 'Show a user'
            cand why 'Explain whether a user can sign in, and why not'
            cand edit 'Change the details of a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link for choosing a password'
            cand activate 'Reactivate a user; sessions ended by the deactivation stay ended'
            cand deactivate 'Deactivate a user and end the user''s sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`'
            cand import 'Import users from another program'
            cand export 'Export users for another program'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;add'= {
            cand --first-name 'First name; may be empty'
            cand --last-name 'Last name; may be empty'
            cand --group 'Make the user a member of this group; may be repeated'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --staff 'Grant staff access: read access to the administration pages'
            cand --superuser 'Grant superuser access: every permission'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Generate a password and print it once'
            cand --skip-password-checks 'Accept the password even if it violates the policy'
            cand --unusable-password 'Leave the user without a usable password'
            cand --if-not-exists 'Succeed without a change if the user exists'
            cand --upsert 'Update the user if it exists'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;list'= {
            cand --group 'Only members of this group'
            cand --search 'Only users whose email address or name contains this text, ignoring case'
            cand --sort 'Sort key'
            cand --limit 'Maximum number of users to list'
            cand --after 'List users after this one, the last of the previous page'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --active 'Only active users'
            cand --inactive 'Only deactivated users'
            cand --staff 'Only staff'
            cand --superuser 'Only superusers'
            cand --reverse 'Reverse the sort order'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;show'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;why'= {
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --check-password 'Also check a password, without counting it as an attempt; implied by --password-stdin and --password-file'
            cand --password-stdin 'Read the password from standard input'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;edit'= {
            cand --email 'New email address'
            cand --first-name 'First name; may be empty'
            cand --last-name 'Last name; may be empty'
            cand --add-group 'Make the user a member of this group; may be repeated'
            cand --remove-group 'Remove the user from this group; may be repeated'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --staff 'Grant staff access: read access to the administration pages'
            cand --no-staff 'Revoke staff access'
            cand --superuser 'Grant superuser access: every permission'
            cand --no-superuser 'Revoke superuser access'
            cand --force 'Allow removing the last active superuser'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;passwd'= {
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Generate a password and print it once'
            cand --skip-password-checks 'Accept the password even if it violates the policy'
            cand --unusable-password 'Make the password unusable: the user cannot sign in with one'
            cand --keep-sessions 'Keep the user''s sessions'
            cand --force 'Allow making the password of the last superuser who can sign in unusable'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;link'= {
            cand --url 'URL at which users reach the server [default: where `serve` listens]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;activate'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;deactivate'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --force 'Allow deactivating the last active superuser'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;delete'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --force 'Allow deleting the last active superuser'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand django 'Import Django users from db.sqlite3 or a dumpdata file'
            cand jsonl 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`'
            cand csv 'Import CSV with a header row'
            cand htpasswd 'Import a file written by Apache''s htpasswd -B'
            cand status 'Count the password hashes of other programs that remain'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;import;django'= {
            cand --model 'Table, or model such as users.user, if several could contain users'
            cand --rejects 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Report what would happen to each row, without importing anything'
            cand --continue 'Import valid rows even if others are rejected'
            cand --allow-md5 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;jsonl'= {
            cand --rejects 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --legacy-tokens 'Keep the other program''s tokens valid if they are signed by an imported key; for rows that `user import django` rejected'
            cand --dry-run 'Report what would happen to each row, without importing anything'
            cand --continue 'Import valid rows even if others are rejected'
            cand --allow-md5 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;csv'= {
            cand --column 'Map a field to a column with another name, such as email=E-Mail; may be repeated'
            cand --rejects 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Report what would happen to each row, without importing anything'
            cand --continue 'Import valid rows even if others are rejected'
            cand --allow-md5 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;htpasswd'= {
            cand --domain 'Domain to append to names without one'
            cand --rejects 'Write rejected rows to a new file, which `user import jsonl` reads once they are corrected'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Report what would happen to each row, without importing anything'
            cand --continue 'Import valid rows even if others are rejected'
            cand --allow-md5 'Accept MD5 hashes, which can be cracked in seconds; the next sign-in replaces each'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;status'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;help'= {
            cand django 'Import Django users from db.sqlite3 or a dumpdata file'
            cand jsonl 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`'
            cand csv 'Import CSV with a header row'
            cand htpasswd 'Import a file written by Apache''s htpasswd -B'
            cand status 'Count the password hashes of other programs that remain'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;import;help;django'= {
        }
        &'vouchsafe;user;import;help;jsonl'= {
        }
        &'vouchsafe;user;import;help;csv'= {
        }
        &'vouchsafe;user;import;help;htpasswd'= {
        }
        &'vouchsafe;user;import;help;status'= {
        }
        &'vouchsafe;user;import;help;help'= {
        }
        &'vouchsafe;user;export'= {
            cand --format 'Format of the file'
            cand --out 'Write to a new file with mode 0600 instead of standard output'
            cand --model 'Django''s user model'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --hashes 'Include password hashes; anyone who has them can try to crack them'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;help'= {
            cand add 'Add a user'
            cand list 'List users'
            cand show 'Show a user'
            cand why 'Explain whether a user can sign in, and why not'
            cand edit 'Change the details of a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link for choosing a password'
            cand activate 'Reactivate a user; sessions ended by the deactivation stay ended'
            cand deactivate 'Deactivate a user and end the user''s sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`'
            cand import 'Import users from another program'
            cand export 'Export users for another program'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;help;add'= {
        }
        &'vouchsafe;user;help;list'= {
        }
        &'vouchsafe;user;help;show'= {
        }
        &'vouchsafe;user;help;why'= {
        }
        &'vouchsafe;user;help;edit'= {
        }
        &'vouchsafe;user;help;passwd'= {
        }
        &'vouchsafe;user;help;link'= {
        }
        &'vouchsafe;user;help;activate'= {
        }
        &'vouchsafe;user;help;deactivate'= {
        }
        &'vouchsafe;user;help;delete'= {
        }
        &'vouchsafe;user;help;import'= {
            cand django 'Import Django users from db.sqlite3 or a dumpdata file'
            cand jsonl 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`'
            cand csv 'Import CSV with a header row'
            cand htpasswd 'Import a file written by Apache''s htpasswd -B'
            cand status 'Count the password hashes of other programs that remain'
        }
        &'vouchsafe;user;help;import;django'= {
        }
        &'vouchsafe;user;help;import;jsonl'= {
        }
        &'vouchsafe;user;help;import;csv'= {
        }
        &'vouchsafe;user;help;import;htpasswd'= {
        }
        &'vouchsafe;user;help;import;status'= {
        }
        &'vouchsafe;user;help;export'= {
        }
        &'vouchsafe;user;help;help'= {
        }
        &'vouchsafe;group'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Create a group'
            cand list 'List groups'
            cand delete 'Delete a group and its memberships'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;group;add'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;group;list'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;group;delete'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;group;help'= {
            cand add 'Create a group'
            cand list 'List groups'
            cand delete 'Delete a group and its memberships'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;group;help;add'= {
        }
        &'vouchsafe;group;help;list'= {
        }
        &'vouchsafe;group;help;delete'= {
        }
        &'vouchsafe;group;help;help'= {
        }
        &'vouchsafe;plan'= {
            cand -f 'File that declares users, in TOML or JSON; `-` reads standard input'
            cand --file 'File that declares users, in TOML or JSON; `-` reads standard input'
            cand --max-changes 'Maximum number of users that --prune may deactivate'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --prune 'Deactivate users that the file does not declare; no user is deleted'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;apply'= {
            cand -f 'File that declares users, in TOML or JSON; `-` reads standard input'
            cand --file 'File that declares users, in TOML or JSON; `-` reads standard input'
            cand --max-changes 'Maximum number of users that --prune may deactivate'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --prune 'Deactivate users that the file does not declare; no user is deleted'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;login'= {
            cand --email 'Email address to sign in with [env: VOUCHSAFE_EMAIL]'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --ttl 'Lifetime of the token, such as 10m or 12h; at most 365d'
            cand --audience 'Audience of the token (`aud`); may be repeated'
            cand --scope 'Scope of the token, for the programs that receive it; may be repeated'
            cand --name 'Name of the session, shown in lists'
            cand --out 'Write to a file that only its owner may read, and print nothing; `-` is standard output'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --header 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session'= {
            cand --token-file 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]'
            cand --min-ttl 'Print a new token if less than this remains until the expiry [default: 60s]'
            cand --out 'Write to a file that only its owner may read, and print nothing; `-` is standard output'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --token-stdin 'Read the token from standard input'
            cand --no-refresh 'Never print a new token'
            cand --header 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List sessions, oldest first'
            cand revoke 'End sessions; their tokens become invalid immediately'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;session;list'= {
            cand --user 'Only sessions of this user'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'Include sessions that have ended'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session;revoke'= {
            cand --user 'End all sessions of this user'
            cand --id 'End this session'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'End all sessions of all users'
            cand --yes 'Do not ask for confirmation before ending all sessions'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session;help'= {
            cand list 'List sessions, oldest first'
            cand revoke 'End sessions; their tokens become invalid immediately'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;session;help;list'= {
        }
        &'vouchsafe;session;help;revoke'= {
        }
        &'vouchsafe;session;help;help'= {
        }
        &'vouchsafe;logout'= {
            cand --token-file 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN is the token itself]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --token-stdin 'Read the token from standard input'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the signing keys, oldest first; the first sign-in creates them'
            cand rotate 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
            cand retire 'Retire a key immediately: every token it signed becomes invalid'
            cand import 'Trust tokens signed by another program'
            cand jwks 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
            cand seal 'Encrypt all signing keys in the database with the master key'
            cand unseal 'Decrypt all signing keys in the database, so that no master key is needed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;key;list'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;rotate'= {
            cand --algorithm 'Signing algorithm; one that differs from the current one creates a new key that signs immediately'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;retire'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;import'= {
            cand --hs256-secret-file 'File with the HS256 secret, at least 32 bytes, readable only by its owner'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --legacy 'Accept tokens without a key ID (`kid`), like those of the tutorial''s back end'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;jwks'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;seal'= {
            cand --old-master-key-file 'File of the current master key, to replace it with a new one'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;unseal'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;help'= {
            cand list 'List the signing keys, oldest first; the first sign-in creates them'
            cand rotate 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
            cand retire 'Retire a key immediately: every token it signed becomes invalid'
            cand import 'Trust tokens signed by another program'
            cand jwks 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
            cand seal 'Encrypt all signing keys in the database with the master key'
            cand unseal 'Decrypt all signing keys in the database, so that no master key is needed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;key;help;list'= {
        }
        &'vouchsafe;key;help;rotate'= {
        }
        &'vouchsafe;key;help;retire'= {
        }
        &'vouchsafe;key;help;import'= {
        }
        &'vouchsafe;key;help;jwks'= {
        }
        &'vouchsafe;key;help;seal'= {
        }
        &'vouchsafe;key;help;unseal'= {
        }
        &'vouchsafe;key;help;help'= {
        }
        &'vouchsafe;audit'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List events, oldest first'
            cand verify 'Verify that no event was changed, removed, or inserted'
            cand anchor 'Print the head of the audit log, to store where no one with access to the database can change it'
            cand prune 'Remove old events, and keep the rest of the log verifiable'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;audit;list'= {
            cand --user 'Only events with this user as actor or subject'
            cand --action 'Only events with this action, such as `login_refused`'
            cand --after 'Only events after this sequence number'
            cand --last 'Maximum number of events to list, counted from the newest'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand -f 'Keep listing new events until Ctrl-C'
            cand --follow 'Keep listing new events until Ctrl-C'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;verify'= {
            cand --anchor 'Head printed earlier by `audit anchor`; may be repeated'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --keep-missing-head 'Write the head beside the database again if that file is missing and the log is intact; recorded as an event'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;anchor'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;prune'= {
            cand --before 'Remove events before this date such as 2026-01-31 (UTC), or time such as 2026-01-31T12:00:00Z'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;help'= {
            cand list 'List events, oldest first'
            cand verify 'Verify that no event was changed, removed, or inserted'
            cand anchor 'Print the head of the audit log, to store where no one with access to the database can change it'
            cand prune 'Remove old events, and keep the rest of the log verifiable'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;audit;help;list'= {
        }
        &'vouchsafe;audit;help;verify'= {
        }
        &'vouchsafe;audit;help;anchor'= {
        }
        &'vouchsafe;audit;help;prune'= {
        }
        &'vouchsafe;audit;help;help'= {
        }
        &'vouchsafe;lockout'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the accounts and networks that are currently throttled'
            cand clear 'Clear recorded failures of one user or of all users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;lockout;list'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;lockout;clear'= {
            cand --user 'Clear the failures of this user'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'Clear the failures of all users and networks'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;lockout;help'= {
            cand list 'List the accounts and networks that are currently throttled'
            cand clear 'Clear recorded failures of one user or of all users'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;lockout;help;list'= {
        }
        &'vouchsafe;lockout;help;clear'= {
        }
        &'vouchsafe;lockout;help;help'= {
        }
        &'vouchsafe;db'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand status 'Show the number of users, sessions, and keys'
            cand check 'Check the whole database for damage'
            cand backup 'Back up the database while it is in use, and verify the backup'
            cand restore 'Replace the database with a backup, and end all sessions'
            cand migrate 'Back up the database beside itself, and migrate it to the current schema version'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;db;status'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;check'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;backup'= {
            cand --keep 'Number of backups to keep in the directory; older ones are deleted'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;restore'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;migrate'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;help'= {
            cand status 'Show the number of users, sessions, and keys'
            cand check 'Check the whole database for damage'
            cand backup 'Back up the database while it is in use, and verify the backup'
            cand restore 'Replace the database with a backup, and end all sessions'
            cand migrate 'Back up the database beside itself, and migrate it to the current schema version'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;db;help;status'= {
        }
        &'vouchsafe;db;help;check'= {
        }
        &'vouchsafe;db;help;backup'= {
        }
        &'vouchsafe;db;help;restore'= {
        }
        &'vouchsafe;db;help;migrate'= {
        }
        &'vouchsafe;db;help;help'= {
        }
        &'vouchsafe;serve'= {
            cand --listen 'Address to listen on: HOST:PORT or unix:PATH; port 0 chooses a free port; may be repeated [env: VOUCHSAFE_LISTEN, separated by commas] [default: 127.0.0.1:8000]'
            cand --base-path 'Path under which every route is served again; `/` for none [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]'
            cand --log-format 'Format of the log [env: VOUCHSAFE_LOG_FORMAT] [default: text]'
            cand --max-connections 'Maximum number of concurrent connections; more have to wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]'
            cand --trusted-proxy 'Proxy whose X-Forwarded-* headers are trusted: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, separated by commas]'
            cand --tls-cert 'PEM file with the TLS certificate chain of this server; enables HTTPS [env: VOUCHSAFE_TLS_CERT]'
            cand --tls-key 'PEM file with the private key of the certificate; SIGHUP reloads both files [env: VOUCHSAFE_TLS_KEY]'
            cand --allowed-host 'Host that /auth/verify admits users to, such as wiki.example.com or *.example.com; `=GROUP` after it admits only members of the group (or `staff`, `superuser`); may be repeated, and the first match counts [env: VOUCHSAFE_ALLOWED_HOST, separated by commas] [default: any]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-docs 'Do not serve the API documentation at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]'
            cand --metrics 'Serve metrics for Prometheus at /metrics [env: VOUCHSAFE_METRICS]'
            cand --init 'Create the database if there is none; without users, print a link for creating the first superuser [env: VOUCHSAFE_INIT]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand nginx 'Print a configuration for nginx with auth_request'
            cand caddy 'Print a configuration for Caddy with forward_auth'
            cand traefik 'Print a configuration for Traefik with ForwardAuth, for its file provider'
            cand authjs 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
            cand fastapi 'Print FastAPI dependencies that provide the current user'
            cand django 'Print a Django authentication back end that uses vouchsafe'
            cand github-actions 'Print a GitHub Actions job that signs in to vouchsafe'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;integrate;nginx'= {
            cand --site 'Public address of the program to protect, such as `https://wiki.example.com`'
            cand --upstream 'Address on which that program listens'
            cand --tls-cert 'Certificate of the site [default: where certbot stores it]'
            cand --tls-key 'Private key of the certificate [default: where certbot stores it]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;caddy'= {
            cand --site 'Public address of the program to protect, such as `https://wiki.example.com`'
            cand --upstream 'Address on which that program listens'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;traefik'= {
            cand --site 'Public address of the program to protect, such as `https://wiki.example.com`'
            cand --upstream 'Address on which that program listens'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;authjs'= {
            cand --url 'URL at which the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --types 'Print the types that auth.ts needs instead: types/next-auth.d.ts'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;fastapi'= {
            cand --url 'URL at which the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;django'= {
            cand --url 'URL at which the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;github-actions'= {
            cand --url 'Public URL of the server'
            cand --email 'User that the job signs in as'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;help'= {
            cand nginx 'Print a configuration for nginx with auth_request'
            cand caddy 'Print a configuration for Caddy with forward_auth'
            cand traefik 'Print a configuration for Traefik with ForwardAuth, for its file provider'
            cand authjs 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
            cand fastapi 'Print FastAPI dependencies that provide the current user'
            cand django 'Print a Django authentication back end that uses vouchsafe'
            cand github-actions 'Print a GitHub Actions job that signs in to vouchsafe'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;integrate;help;nginx'= {
        }
        &'vouchsafe;integrate;help;caddy'= {
        }
        &'vouchsafe;integrate;help;traefik'= {
        }
        &'vouchsafe;integrate;help;authjs'= {
        }
        &'vouchsafe;integrate;help;fastapi'= {
        }
        &'vouchsafe;integrate;help;django'= {
        }
        &'vouchsafe;integrate;help;github-actions'= {
        }
        &'vouchsafe;integrate;help;help'= {
        }
        &'vouchsafe;init'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;where'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --settings 'Show all settings and their sources'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;healthcheck'= {
            cand --url 'Address of the server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]'
            cand --timeout 'Maximum time to wait for the response'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;doctor'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;completions'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;man'= {
            cand --out-dir 'Directory to write a page for each command to'
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;openapi'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;schema'= {
            cand --db 'Path of the database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'Path of the settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'Format of results and errors [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colors [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'File of the master key, at least 32 random bytes, which seals the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'Lifetime of a token, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'Issuer of the tokens (`iss`); changing it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'Maximum age of a session, however often its token is refreshed; browser sessions end after 30 days, or 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions per user; a new session beyond it ends the least recently used one [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'Minimum length of a new password, in characters [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'Memory of an argon2id hash, in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'Iterations of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'Parallelism of an argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never prompt; fail with exit code 11 if a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print only results, warnings, and errors [env: VOUCHSAFE_QUIET]'
            cand -v 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Print the database path and the causes of errors; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;help'= {
            cand createsuperuser 'Create a superuser, and the database if there is none'
            cand user 'Manage users'
            cand group 'Manage groups'
            cand plan 'Show what `apply` would change'
            cand apply 'Change the stored users to match a file'
            cand login 'Sign in and print only the token'
            cand session 'Validate a token and print it, or a new one if it expires soon'
            cand logout 'End the session of a token, and with it every token of that session'
            cand key 'Manage the keys that sign tokens'
            cand audit 'List and verify the audit log'
            cand lockout 'List and clear throttled accounts and networks'
            cand db 'Show, check, back up, restore, and migrate the database'
            cand serve 'Serve the login API and the pages over HTTP, until SIGTERM or Ctrl-C'
            cand integrate 'Print the configuration of another program for use with this server'
            cand init 'Create an empty database; an existing one is left as it is'
            cand where 'Show the database: path, instance, schema version, owner, and permissions'
            cand healthcheck 'Check whether a server is healthy; for images without a shell'
            cand doctor 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the man page, or write those of all commands to a directory'
            cand openapi 'Print the OpenAPI document of the server'
            cand schema 'Print the JSON Schema of a file that vouchsafe reads'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;help;createsuperuser'= {
        }
        &'vouchsafe;help;user'= {
            cand add 'Add a user'
            cand list 'List users'
            cand show 'Show a user'
            cand why 'Explain whether a user can sign in, and why not'
            cand edit 'Change the details of a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link for choosing a password'
            cand activate 'Reactivate a user; sessions ended by the deactivation stay ended'
            cand deactivate 'Deactivate a user and end the user''s sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions; this cannot be undone, unlike `user deactivate`'
            cand import 'Import users from another program'
            cand export 'Export users for another program'
        }
        &'vouchsafe;help;user;add'= {
        }
        &'vouchsafe;help;user;list'= {
        }
        &'vouchsafe;help;user;show'= {
        }
        &'vouchsafe;help;user;why'= {
        }
        &'vouchsafe;help;user;edit'= {
        }
        &'vouchsafe;help;user;passwd'= {
        }
        &'vouchsafe;help;user;link'= {
        }
        &'vouchsafe;help;user;activate'= {
        }
        &'vouchsafe;help;user;deactivate'= {
        }
        &'vouchsafe;help;user;delete'= {
        }
        &'vouchsafe;help;user;import'= {
            cand django 'Import Django users from db.sqlite3 or a dumpdata file'
            cand jsonl 'Import JSON Lines: one user per line, with the fields of the API and `password_hash`'
            cand csv 'Import CSV with a header row'
            cand htpasswd 'Import a file written by Apache''s htpasswd -B'
            cand status 'Count the password hashes of other programs that remain'
        }
        &'vouchsafe;help;user;import;django'= {
        }
        &'vouchsafe;help;user;import;jsonl'= {
        }
        &'vouchsafe;help;user;import;csv'= {
        }
        &'vouchsafe;help;user;import;htpasswd'= {
        }
        &'vouchsafe;help;user;import;status'= {
        }
        &'vouchsafe;help;user;export'= {
        }
        &'vouchsafe;help;group'= {
            cand add 'Create a group'
            cand list 'List groups'
            cand delete 'Delete a group and its memberships'
        }
        &'vouchsafe;help;group;add'= {
        }
        &'vouchsafe;help;group;list'= {
        }
        &'vouchsafe;help;group;delete'= {
        }
        &'vouchsafe;help;plan'= {
        }
        &'vouchsafe;help;apply'= {
        }
        &'vouchsafe;help;login'= {
        }
        &'vouchsafe;help;session'= {
            cand list 'List sessions, oldest first'
            cand revoke 'End sessions; their tokens become invalid immediately'
        }
        &'vouchsafe;help;session;list'= {
        }
        &'vouchsafe;help;session;revoke'= {
        }
        &'vouchsafe;help;logout'= {
        }
        &'vouchsafe;help;key'= {
            cand list 'List the signing keys, oldest first; the first sign-in creates them'
            cand rotate 'Make the next key the active one; tokens signed by the old key stay valid until they expire'
            cand retire 'Retire a key immediately: every token it signed becomes invalid'
            cand import 'Trust tokens signed by another program'
            cand jwks 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
            cand seal 'Encrypt all signing keys in the database with the master key'
            cand unseal 'Decrypt all signing keys in the database, so that no master key is needed'
        }
        &'vouchsafe;help;key;list'= {
        }
        &'vouchsafe;help;key;rotate'= {
        }
        &'vouchsafe;help;key;retire'= {
        }
        &'vouchsafe;help;key;import'= {
        }
        &'vouchsafe;help;key;jwks'= {
        }
        &'vouchsafe;help;key;seal'= {
        }
        &'vouchsafe;help;key;unseal'= {
        }
        &'vouchsafe;help;audit'= {
            cand list 'List events, oldest first'
            cand verify 'Verify that no event was changed, removed, or inserted'
            cand anchor 'Print the head of the audit log, to store where no one with access to the database can change it'
            cand prune 'Remove old events, and keep the rest of the log verifiable'
        }
        &'vouchsafe;help;audit;list'= {
        }
        &'vouchsafe;help;audit;verify'= {
        }
        &'vouchsafe;help;audit;anchor'= {
        }
        &'vouchsafe;help;audit;prune'= {
        }
        &'vouchsafe;help;lockout'= {
            cand list 'List the accounts and networks that are currently throttled'
            cand clear 'Clear recorded failures of one user or of all users'
        }
        &'vouchsafe;help;lockout;list'= {
        }
        &'vouchsafe;help;lockout;clear'= {
        }
        &'vouchsafe;help;db'= {
            cand status 'Show the number of users, sessions, and keys'
            cand check 'Check the whole database for damage'
            cand backup 'Back up the database while it is in use, and verify the backup'
            cand restore 'Replace the database with a backup, and end all sessions'
            cand migrate 'Back up the database beside itself, and migrate it to the current schema version'
        }
        &'vouchsafe;help;db;status'= {
        }
        &'vouchsafe;help;db;check'= {
        }
        &'vouchsafe;help;db;backup'= {
        }
        &'vouchsafe;help;db;restore'= {
        }
        &'vouchsafe;help;db;migrate'= {
        }
        &'vouchsafe;help;serve'= {
        }
        &'vouchsafe;help;integrate'= {
            cand nginx 'Print a configuration for nginx with auth_request'
            cand caddy 'Print a configuration for Caddy with forward_auth'
            cand traefik 'Print a configuration for Traefik with ForwardAuth, for its file provider'
            cand authjs 'Print auth.ts for Auth.js 5 in a Next.js application; with --types, types/next-auth.d.ts'
            cand fastapi 'Print FastAPI dependencies that provide the current user'
            cand django 'Print a Django authentication back end that uses vouchsafe'
            cand github-actions 'Print a GitHub Actions job that signs in to vouchsafe'
        }
        &'vouchsafe;help;integrate;nginx'= {
        }
        &'vouchsafe;help;integrate;caddy'= {
        }
        &'vouchsafe;help;integrate;traefik'= {
        }
        &'vouchsafe;help;integrate;authjs'= {
        }
        &'vouchsafe;help;integrate;fastapi'= {
        }
        &'vouchsafe;help;integrate;django'= {
        }
        &'vouchsafe;help;integrate;github-actions'= {
        }
        &'vouchsafe;help;init'= {
        }
        &'vouchsafe;help;where'= {
        }
        &'vouchsafe;help;healthcheck'= {
        }
        &'vouchsafe;help;doctor'= {
        }
        &'vouchsafe;help;completions'= {
        }
        &'vouchsafe;help;man'= {
        }
        &'vouchsafe;help;openapi'= {
        }
        &'vouchsafe;help;schema'= {
        }
        &'vouchsafe;help;help'= {
        }
    ]
    $completions[$command]
}
