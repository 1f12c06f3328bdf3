
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
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand createsuperuser 'Create a user who may do everything, and the database if there is none'
            cand user 'Manage users'
            cand group 'Manage groups'
            cand plan 'Show what a file of users would change'
            cand apply 'Make users what a file declares'
            cand login 'Sign in and print a token, and nothing else'
            cand session 'Validate a token and print it, or a fresh one when little time is left'
            cand logout 'End the session of a token, and with it every token of that session'
            cand key 'Manage the keys that sign tokens'
            cand audit 'Look at and verify what was done, by whom, to whom'
            cand lockout 'Look at and clear what guessing has closed'
            cand db 'Look after the database: status, check, backup, restore, migrate'
            cand serve 'Serve the login API over HTTP, until SIGTERM or Ctrl-C'
            cand integrate 'Print the configuration of another program that works with this instance'
            cand init 'Create an empty database; one that is there is left as it is'
            cand where 'Show which database is used: its path, instance, schema version, owner and mode'
            cand healthcheck 'Ask a running server whether it is well, for images without a shell'
            cand doctor 'Check the installation: permissions, disk, damage, audit log, clock, and keys'
            cand completions 'Print the completion script of a shell'
            cand man 'Print the man page, or write those of all commands to a directory'
            cand openapi 'Print the OpenAPI document of the server'
            cand schema 'Print the JSON Schema of a file that vouchsafe reads'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;createsuperuser'= {
            cand --email 'What the superuser signs in with [env: VOUCHSAFE_SUPERUSER_EMAIL]'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Make up a password and print it, once'
            cand --skip-password-checks 'Take the password as it is, without asking the policy'
            cand --if-not-exists 'Succeed without a change when the user exists'
            cand --upsert 'Bring an existing user up to date'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Add a user'
            cand list 'List users'
            cand show 'Show a user'
            cand why 'Tell whether a user can sign in, and why not'
            cand edit 'Change what is known about a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link with which a user chooses a password'
            cand activate 'Open a deactivated account again; its old sessions stay dead'
            cand deactivate 'Close an account and end its sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions for good; `deactivate` can be undone'
            cand import 'Bring users in from another program'
            cand export 'Hand users over to another program'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;add'= {
            cand --first-name 'The user''s first name'
            cand --last-name 'The user''s last name'
            cand --group 'Make the user a member of this group; may be repeated'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --staff 'The user may look at the administration'
            cand --superuser 'The user may do everything'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Make up a password and print it, once'
            cand --skip-password-checks 'Take the password as it is, without asking the policy'
            cand --unusable-password 'Leave the user without a usable password'
            cand --if-not-exists 'Succeed without a change when the user exists'
            cand --upsert 'Bring an existing user up to date'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;list'= {
            cand --group 'Only members of this group'
            cand --search 'Only those with this in their email or name, in any case'
            cand --sort 'What to order by'
            cand --limit 'At most so many'
            cand --after 'Begin behind this user, the last one of the page before'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --active 'Only active users'
            cand --inactive 'Only deactivated users'
            cand --staff 'Only staff'
            cand --superuser 'Only superusers'
            cand --reverse 'The last one first'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;show'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;why'= {
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --check-password 'Also check a password, which is not counted as a guess; implied where one is given'
            cand --password-stdin 'Read the password from standard input'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;edit'= {
            cand --email 'Another address to sign in with'
            cand --first-name 'Another first name; may be empty'
            cand --last-name 'Another last name; may be empty'
            cand --add-group 'Make the user a member of this group; may be repeated'
            cand --remove-group 'Remove the user from this group; may be repeated'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --staff 'Let the user look at the administration'
            cand --no-staff 'Take that right away'
            cand --superuser 'Let the user do everything'
            cand --no-superuser 'Take that right away'
            cand --force 'Allow removing the last active superuser'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;passwd'= {
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --generate-password 'Make up a password and print it, once'
            cand --skip-password-checks 'Take the password as it is, without asking the policy'
            cand --unusable-password 'Make the password unusable: the user cannot sign in with one'
            cand --keep-sessions 'Leave the user signed in'
            cand --force 'Allow making the password of the last superuser who can sign in unusable'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;link'= {
            cand --url 'The server as its users reach it [default: where `serve` listens]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;activate'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;deactivate'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --force 'Also if it is the last active superuser'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;delete'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask'
            cand --force 'Also if it is the last active superuser'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand django 'Users of Django, from its db.sqlite3 or from what dumpdata has written'
            cand jsonl 'Users as one JSON object a line, with the names of the API and `password_hash`'
            cand csv 'Users as rows of values below a head'
            cand htpasswd 'Users of Apache''s htpasswd -B'
            cand status 'Count the hashes of other programs that are left'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;user;import;django'= {
            cand --model 'The table, or the model such as users.user, where several could hold users'
            cand --rejects 'Where rows go that were not taken, to be mended and taken with `user import jsonl`'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Tell what would become of each row, and keep nothing'
            cand --continue 'Take the good rows, whatever is wrong with others'
            cand --allow-md5 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;jsonl'= {
            cand --rejects 'Where rows go that were not taken, to be mended and taken with `user import jsonl`'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --legacy-tokens 'Tokens stay good that the program has signed which the users come from, with a key that was imported; for rows that `user import django` did not take'
            cand --dry-run 'Tell what would become of each row, and keep nothing'
            cand --continue 'Take the good rows, whatever is wrong with others'
            cand --allow-md5 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;csv'= {
            cand --column 'The name that a column has there, such as email=E-Mail; may be repeated'
            cand --rejects 'Where rows go that were not taken, to be mended and taken with `user import jsonl`'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Tell what would become of each row, and keep nothing'
            cand --continue 'Take the good rows, whatever is wrong with others'
            cand --allow-md5 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;htpasswd'= {
            cand --domain 'What stands behind the @ of names that have none'
            cand --rejects 'Where rows go that were not taken, to be mended and taken with `user import jsonl`'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --dry-run 'Tell what would become of each row, and keep nothing'
            cand --continue 'Take the good rows, whatever is wrong with others'
            cand --allow-md5 'Take hashes of MD5 too, which a few seconds break; they are replaced at the next sign-in'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;status'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;import;help'= {
            cand django 'Users of Django, from its db.sqlite3 or from what dumpdata has written'
            cand jsonl 'Users as one JSON object a line, with the names of the API and `password_hash`'
            cand csv 'Users as rows of values below a head'
            cand htpasswd 'Users of Apache''s htpasswd -B'
            cand status 'Count the hashes of other programs that are left'
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
            cand --format 'In which form'
            cand --out 'A file that is not there yet, of mode 0600, in place of standard output'
            cand --model 'Django''s model of users'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --hashes 'The hashes of passwords too; whoever has them can guess at leisure'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;user;help'= {
            cand add 'Add a user'
            cand list 'List users'
            cand show 'Show a user'
            cand why 'Tell whether a user can sign in, and why not'
            cand edit 'Change what is known about a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link with which a user chooses a password'
            cand activate 'Open a deactivated account again; its old sessions stay dead'
            cand deactivate 'Close an account and end its sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions for good; `deactivate` can be undone'
            cand import 'Bring users in from another program'
            cand export 'Hand users over to another program'
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
            cand django 'Users of Django, from its db.sqlite3 or from what dumpdata has written'
            cand jsonl 'Users as one JSON object a line, with the names of the API and `password_hash`'
            cand csv 'Users as rows of values below a head'
            cand htpasswd 'Users of Apache''s htpasswd -B'
            cand status 'Count the hashes of other programs that are left'
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
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Create a group'
            cand list 'List groups'
            cand delete 'Delete a group and its memberships'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;group;add'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;group;list'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;group;delete'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask for confirmation'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
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
            cand -f 'The file that declares users, in TOML or JSON; `-` is standard input'
            cand --file 'The file that declares users, in TOML or JSON; `-` is standard input'
            cand --max-changes 'The most accounts that --prune may close'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --prune 'Deactivate whoever is not declared; nobody is deleted'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;apply'= {
            cand -f 'The file that declares users, in TOML or JSON; `-` is standard input'
            cand --file 'The file that declares users, in TOML or JSON; `-` is standard input'
            cand --max-changes 'The most accounts that --prune may close'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --prune 'Deactivate whoever is not declared; nobody is deleted'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;login'= {
            cand --email 'Who signs in [env: VOUCHSAFE_EMAIL]'
            cand --password-file 'Read the password from a file; `-` is standard input'
            cand --ttl 'How long the token lives, such as 10m or 12h; at most 365d'
            cand --audience 'Audience of the token (`aud`); may be repeated'
            cand --scope 'Scope of the token, for the programs that it is given to; may be repeated'
            cand --name 'What to call the session in lists'
            cand --out 'Write to a file that only its owner may read, and print nothing; `-` is standard output'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --password-stdin 'Read the password from standard input'
            cand --header 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session'= {
            cand --token-file 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]'
            cand --min-ttl 'Print a fresh token when the given one has less than this left [default: 60s]'
            cand --out 'Write to a file that only its owner may read, and print nothing; `-` is standard output'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --token-stdin 'Read the token from standard input'
            cand --no-refresh 'Never print a fresh token'
            cand --header 'Print `Authorization: Bearer ...`, ready for `curl -H @-`'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List sessions, the oldest first'
            cand revoke 'End sessions: their tokens are dead at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;session;list'= {
            cand --user 'Only those of this user'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'Also those that have ended'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session;revoke'= {
            cand --user 'All of this user'
            cand --id 'This one'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'All of everybody'
            cand --yes 'Do not ask before ending everybody''s'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;session;help'= {
            cand list 'List sessions, the oldest first'
            cand revoke 'End sessions: their tokens are dead at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;session;help;list'= {
        }
        &'vouchsafe;session;help;revoke'= {
        }
        &'vouchsafe;session;help;help'= {
        }
        &'vouchsafe;logout'= {
            cand --token-file 'Read the token from a file [env: VOUCHSAFE_TOKEN_FILE; VOUCHSAFE_TOKEN holds it itself]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --token-stdin 'Read the token from standard input'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the signing keys, the oldest first; they are made at the first sign-in'
            cand rotate 'Sign with the next key from now on; old tokens live on'
            cand retire 'Retire a key at once: no token that it signed is valid any more'
            cand import 'Trust tokens that another program has signed'
            cand jwks 'Print the public keys as a JWK set, as the server does at /.well-known/jwks.json'
            cand seal 'Encrypt all signing keys in the database with the master key'
            cand unseal 'Decrypt all signing keys in the database, so that no master key is needed'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;key;list'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;rotate'= {
            cand --algorithm 'The algorithm; another one than today''s makes a new key that signs at once'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;retire'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;import'= {
            cand --hs256-secret-file 'A file with the secret of HS256, at least 32 bytes, which nobody else may open'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --legacy 'For tokens that name no key, as those of the tutorial''s back end'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;jwks'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;seal'= {
            cand --old-master-key-file 'The master key that has sealed them so far, to change it'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;unseal'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;key;help'= {
            cand list 'List the signing keys, the oldest first; they are made at the first sign-in'
            cand rotate 'Sign with the next key from now on; old tokens live on'
            cand retire 'Retire a key at once: no token that it signed is valid any more'
            cand import 'Trust tokens that another program has signed'
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
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List events, the oldest first'
            cand verify 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
            cand anchor 'Print the head of the log, to be kept where nobody who can write the database can reach it'
            cand prune 'Remove old events, and keep the rest of the log verifiable'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;audit;list'= {
            cand --user 'Only those done to, or by, this user'
            cand --action 'Only those of this kind, such as `login_refused`'
            cand --after 'Only those behind this place, the last one that you have seen'
            cand --last 'Only the last so many'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand -f 'Go on with what happens from now on, until Ctrl-C'
            cand --follow 'Go on with what happens from now on, until Ctrl-C'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;verify'= {
            cand --anchor 'What `audit anchor` printed once; may be repeated'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --keep-missing-head 'Where the file is missing that keeps the last event beside the database, and the log is intact, write it again; this is noted in the log'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;anchor'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;prune'= {
            cand --before 'Remove what is older: a date such as 2026-01-31 (UTC), or a time such as 2026-01-31T12:00:00Z'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;audit;help'= {
            cand list 'List events, the oldest first'
            cand verify 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
            cand anchor 'Print the head of the log, to be kept where nobody who can write the database can reach it'
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
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List the accounts and networks that are throttled at this moment'
            cand clear 'Forget refused sign-ins, of one user or of everybody'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;lockout;list'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;lockout;clear'= {
            cand --user 'Those of this user'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --all 'Those of everybody, and of every network'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;lockout;help'= {
            cand list 'List the accounts and networks that are throttled at this moment'
            cand clear 'Forget refused sign-ins, of one user or of everybody'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;lockout;help;list'= {
        }
        &'vouchsafe;lockout;help;clear'= {
        }
        &'vouchsafe;lockout;help;help'= {
        }
        &'vouchsafe;db'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand status 'Show how much the database holds'
            cand check 'Check the whole database for damage; exits with 9 when there is any'
            cand backup 'Copy the database while it is in use, and verify the copy'
            cand restore 'Put a backup in the place of the database, and end every session'
            cand migrate 'Bring an older database up to date, after a backup beside it'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;db;status'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;check'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;backup'= {
            cand --keep 'Keep so many backups in the directory and remove the oldest'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;restore'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --yes 'Do not ask'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;migrate'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;db;help'= {
            cand status 'Show how much the database holds'
            cand check 'Check the whole database for damage; exits with 9 when there is any'
            cand backup 'Copy the database while it is in use, and verify the copy'
            cand restore 'Put a backup in the place of the database, and end every session'
            cand migrate 'Bring an older database up to date, after a backup beside it'
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
            cand --listen 'Where to listen: HOST:PORT or unix:PATH; port 0 takes a free one; may be repeated [env: VOUCHSAFE_LISTEN, with commas] [default: 127.0.0.1:8000]'
            cand --base-path 'Where the routes stand a second time; `/` for nowhere [env: VOUCHSAFE_BASE_PATH] [default: /api/v1]'
            cand --log-format 'How the log is written [env: VOUCHSAFE_LOG_FORMAT] [default: text]'
            cand --max-connections 'The most connections at once; more wait [env: VOUCHSAFE_MAX_CONNECTIONS] [default: 1024]'
            cand --trusted-proxy 'A proxy whose X-Forwarded-For is believed: a network, an address, or `unix`; may be repeated [env: VOUCHSAFE_TRUSTED_PROXY, with commas]'
            cand --tls-cert 'A PEM file with this server''s certificate and those that lead to its root; speaks TLS [env: VOUCHSAFE_TLS_CERT]'
            cand --tls-key 'A PEM file with the private key of the certificate; SIGHUP reads both anew [env: VOUCHSAFE_TLS_KEY]'
            cand --allowed-host 'A host that a proxy may ask about at /auth/verify, such as wiki.example.com or *.example.com; with =staff or =superuser behind it others are kept out; may be repeated, and the first that is about a host counts [env: VOUCHSAFE_ALLOWED_HOST, with commas] [default: any]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-docs 'Do not describe the API at /docs and /openapi.json [env: VOUCHSAFE_NO_DOCS]'
            cand --metrics 'Count requests, and tell Prometheus, or whoever else asks, at /metrics [env: VOUCHSAFE_METRICS]'
            cand --init 'Create the database if there is none; without users, print a link that makes the first superuser [env: VOUCHSAFE_INIT]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand nginx 'nginx, with auth_request'
            cand caddy 'Caddy, with forward_auth'
            cand traefik 'Traefik, with ForwardAuth, as a file of its file provider'
            cand authjs 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
            cand fastapi 'FastAPI: dependencies that give the current user'
            cand django 'Django: an authentication back end that asks vouchsafe'
            cand github-actions 'GitHub Actions: a job with a token of its own'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'vouchsafe;integrate;nginx'= {
            cand --site 'The address of the program to protect, as people type it, such as `https://wiki.example.com`'
            cand --upstream 'Where that program listens'
            cand --tls-cert 'The certificate of the site [default: where certbot puts it]'
            cand --tls-key 'The private key of the certificate [default: where certbot puts it]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;caddy'= {
            cand --site 'The address of the program to protect, as people type it, such as `https://wiki.example.com`'
            cand --upstream 'Where that program listens'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;traefik'= {
            cand --site 'The address of the program to protect, as people type it, such as `https://wiki.example.com`'
            cand --upstream 'Where that program listens'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;authjs'= {
            cand --url 'Where the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --types 'Print the types that auth.ts needs instead: types/next-auth.d.ts'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;fastapi'= {
            cand --url 'Where the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;django'= {
            cand --url 'Where the program reaches vouchsafe [default: where `serve` listens]'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;github-actions'= {
            cand --url 'The public address of the server'
            cand --email 'The user that the job signs in as'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;integrate;help'= {
            cand nginx 'nginx, with auth_request'
            cand caddy 'Caddy, with forward_auth'
            cand traefik 'Traefik, with ForwardAuth, as a file of its file provider'
            cand authjs 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
            cand fastapi 'FastAPI: dependencies that give the current user'
            cand django 'Django: an authentication back end that asks vouchsafe'
            cand github-actions 'GitHub Actions: a job with a token of its own'
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
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;where'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;healthcheck'= {
            cand --url 'The server: http://HOST:PORT/health or unix:PATH [env: VOUCHSAFE_HEALTHCHECK_URL] [default: http://127.0.0.1:8000/health]'
            cand --timeout 'How long to wait for its answer'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;doctor'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;completions'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;man'= {
            cand --out-dir 'Write a page for each command here'
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;openapi'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;schema'= {
            cand --db 'The database file [env: VOUCHSAFE_DB] [default: in $STATE_DIRECTORY, or in the user''s data directory]'
            cand --config 'The settings file [env: VOUCHSAFE_CONFIG] [default: config.toml in the user''s configuration directory, or /etc/vouchsafe/config.toml]'
            cand --output 'How results and errors are printed [env: VOUCHSAFE_OUTPUT] [default: table]'
            cand --color 'When to use colours [env: VOUCHSAFE_COLOR] [default: auto]'
            cand --master-key-file 'A file with at least 32 random bytes that seal the signing keys in the database [env: VOUCHSAFE_MASTER_KEY_FILE]'
            cand --token-ttl 'How long a token lives, such as 12h or 30d [env: VOUCHSAFE_TOKEN_TTL] [default: 30d]'
            cand --token-issuer 'The issuer that tokens name; to change it ends all sessions [env: VOUCHSAFE_TOKEN_ISSUER] [default: the instance''s URN]'
            cand --session-max-age 'How long a session may live however often its token is refreshed; in a browser 30 days, and 12 hours without use [env: VOUCHSAFE_SESSION_MAX_AGE] [default: 365d]'
            cand --session-limit 'Maximum number of live sessions of one user; one more ends the one that was used least lately [env: VOUCHSAFE_SESSION_LIMIT] [default: 100]'
            cand --password-min-length 'The fewest characters of a new password [env: VOUCHSAFE_PASSWORD_MIN_LENGTH] [default: 8]'
            cand --password-hash-memory-kib 'The memory of one argon2id hash in KiB [env: VOUCHSAFE_PASSWORD_HASH_MEMORY_KIB] [default: 19456]'
            cand --password-hash-iterations 'The passes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_ITERATIONS] [default: 2]'
            cand --password-hash-parallelism 'The lanes of one argon2id hash [env: VOUCHSAFE_PASSWORD_HASH_PARALLELISM] [default: 1]'
            cand --no-input 'Never ask; fail with exit code 11 when a value is missing [env: VOUCHSAFE_NO_INPUT]'
            cand -q 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand --quiet 'Print the answer, warnings and errors, and nothing else [env: VOUCHSAFE_QUIET]'
            cand -v 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand --verbose 'Tell which database is used and why something failed; the server logs more [env: VOUCHSAFE_VERBOSE]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'vouchsafe;help'= {
            cand createsuperuser 'Create a user who may do everything, and the database if there is none'
            cand user 'Manage users'
            cand group 'Manage groups'
            cand plan 'Show what a file of users would change'
            cand apply 'Make users what a file declares'
            cand login 'Sign in and print a token, and nothing else'
            cand session 'Validate a token and print it, or a fresh one when little time is left'
            cand logout 'End the session of a token, and with it every token of that session'
            cand key 'Manage the keys that sign tokens'
            cand audit 'Look at and verify what was done, by whom, to whom'
            cand lockout 'Look at and clear what guessing has closed'
            cand db 'Look after the database: status, check, backup, restore, migrate'
            cand serve 'Serve the login API over HTTP, until SIGTERM or Ctrl-C'
            cand integrate 'Print the configuration of another program that works with this instance'
            cand init 'Create an empty database; one that is there is left as it is'
            cand where 'Show which database is used: its path, instance, schema version, owner and mode'
            cand healthcheck 'Ask a running server whether it is well, for images without a shell'
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
            cand why 'Tell whether a user can sign in, and why not'
            cand edit 'Change what is known about a user'
            cand passwd 'Set a user''s password, and end the user''s sessions'
            cand link 'Print a one-time link with which a user chooses a password'
            cand activate 'Open a deactivated account again; its old sessions stay dead'
            cand deactivate 'Close an account and end its sessions; nothing is deleted'
            cand delete 'Delete a user and the user''s sessions for good; `deactivate` can be undone'
            cand import 'Bring users in from another program'
            cand export 'Hand users over to another program'
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
            cand django 'Users of Django, from its db.sqlite3 or from what dumpdata has written'
            cand jsonl 'Users as one JSON object a line, with the names of the API and `password_hash`'
            cand csv 'Users as rows of values below a head'
            cand htpasswd 'Users of Apache''s htpasswd -B'
            cand status 'Count the hashes of other programs that are left'
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
            cand list 'List sessions, the oldest first'
            cand revoke 'End sessions: their tokens are dead at once'
        }
        &'vouchsafe;help;session;list'= {
        }
        &'vouchsafe;help;session;revoke'= {
        }
        &'vouchsafe;help;logout'= {
        }
        &'vouchsafe;help;key'= {
            cand list 'List the signing keys, the oldest first; they are made at the first sign-in'
            cand rotate 'Sign with the next key from now on; old tokens live on'
            cand retire 'Retire a key at once: no token that it signed is valid any more'
            cand import 'Trust tokens that another program has signed'
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
            cand list 'List events, the oldest first'
            cand verify 'Check that no event was changed, removed or put in; exits with 9 and names the first that was'
            cand anchor 'Print the head of the log, to be kept where nobody who can write the database can reach it'
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
            cand list 'List the accounts and networks that are throttled at this moment'
            cand clear 'Forget refused sign-ins, of one user or of everybody'
        }
        &'vouchsafe;help;lockout;list'= {
        }
        &'vouchsafe;help;lockout;clear'= {
        }
        &'vouchsafe;help;db'= {
            cand status 'Show how much the database holds'
            cand check 'Check the whole database for damage; exits with 9 when there is any'
            cand backup 'Copy the database while it is in use, and verify the copy'
            cand restore 'Put a backup in the place of the database, and end every session'
            cand migrate 'Bring an older database up to date, after a backup beside it'
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
            cand nginx 'nginx, with auth_request'
            cand caddy 'Caddy, with forward_auth'
            cand traefik 'Traefik, with ForwardAuth, as a file of its file provider'
            cand authjs 'Auth.js 5 in a Next.js application: auth.ts, and with --types types/next-auth.d.ts'
            cand fastapi 'FastAPI: dependencies that give the current user'
            cand django 'Django: an authentication back end that asks vouchsafe'
            cand github-actions 'GitHub Actions: a job with a token of its own'
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
