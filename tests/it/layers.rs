//! Which modules may import which, and where each crate may be used, checked on the sources.

use std::fs;
use std::path::Path;

/// The layers from top to bottom. A module may import modules of lower layers only.
const LAYERS: [&[&str]; 8] = [
    &["main"],
    &["cli"],
    &["http", "formats"],
    &["wire"],
    &["service"],
    &["store", "token", "password", "seal", "clock"],
    &["domain", "files"],
    &["error"],
];

/// Permitted imports within a layer, with the reason.
const ALLOWED: [(&str, &str, &str); 4] = [
    ("store", "clock", "no change of the clock may affect how long a cache is used"),
    ("token", "clock", "keys are generated with `Random`"),
    ("seal", "clock", "nonces come from `Random`"),
    ("password", "clock", "salts come from `Random`"),
];

/// The only files that may use each external crate, as paths below `src`.
const CRATE_FILES: &[(&str, &[&str])] = &[
    ("mimalloc", &["main.rs"]),
    ("ipnet", &["http/client.rs"]),
    ("clap", &["cli/"]),
    ("clap_complete", &["cli/complete.rs"]),
    ("clap_mangen", &["cli/man.rs"]),
    ("sd_notify", &["cli/serve.rs"]),
    ("signal_hook", &["cli/prompt.rs", "cli/output/pager.rs"]),
    (
        "rustix",
        &[
            "clock.rs",
            "cli/prompt.rs",
            "cli/operator.rs",
            "cli/doctor.rs",
            "cli/serve.rs",
            "files/",
            "http/server/listen.rs",
            "store/sqlite/file.rs",
            "store/sqlite/lock.rs",
            "password/hash_thread.rs",
        ],
    ),
    ("console", &["cli/output/", "cli/prompt.rs"]),
    ("dialoguer", &["cli/prompt.rs"]),
    ("csscolorparser", &["http/accent.rs"]),
    ("directories", &["cli/paths.rs"]),
    ("toml", &["cli/settings/", "formats/declaration.rs"]),
    ("tracing_subscriber", &["cli/serve.rs"]),
    ("prometheus_client", &["http/metrics.rs"]),
    ("quick_cache", &["token/verified.rs"]),
    ("rusqlite", &["store/sqlite/"]),
    ("argon2", &["password/argon.rs", "password/argon/"]),
    ("argon2_rust", &["password/argon/simd.rs"]),
    ("bcrypt", &["password/scheme.rs"]),
    ("csv", &["formats/table.rs", "cli/output/list.rs", "http/pages/admin/audit_export.rs"]),
    ("indicatif", &["cli/progress.rs"]),
    ("md5", &["password/scheme.rs"]),
    ("scrypt", &["password/scheme.rs"]),
    ("zxcvbn", &["password/policy.rs"]),
    ("jsonwebtoken", &["token.rs", "token/"]),
    ("aws_lc_rs", &["token.rs", "token/", "seal.rs", "password/argon.rs", "password/scheme.rs"]),
    ("axum", &["http/"]),
    ("hyper", &["http/"]),
    ("tokio", &["http/", "cli/serve.rs", "store/mod.rs", "store/postgres/"]),
    ("tokio_postgres", &["store/postgres/"]),
    ("tokio_postgres_rustls", &["store/postgres/target/tls.rs"]),
    ("rustls_native_certs", &["store/postgres/target/tls.rs"]),
    ("futures_util", &["store/postgres/connection.rs"]),
    ("tower", &["http/"]),
    ("utoipa", &["http/api/", "http/router.rs", "wire.rs", "wire/", "formats/declaration.rs"]),
    ("cookie", &["http/cookies.rs"]),
    ("httparse", &["http/server/framing/syntax.rs"]),
    ("listenfd", &["http/server/listen.rs"]),
    ("rustls", &["http/server/tls.rs", "store/postgres/target/tls.rs"]),
    ("tokio_rustls", &["http/server/tls.rs"]),
    ("tower_http", &["http/"]),
    ("maud", &["http/pages/"]),
    ("getrandom", &["clock.rs"]),
    ("email_address", &["domain/email.rs"]),
    ("icu_casemap", &["domain/email.rs"]),
    ("icu_normalizer", &["domain/email.rs"]),
    ("idna", &["domain/email.rs"]),
];

struct Source {
    path: String,
    code: String,
}

impl Source {
    /// The top-level module that the file belongs to.
    fn module(&self) -> &str {
        self.path.split(['/', '.']).next().unwrap()
    }
}

/// Whether a file is a module of tests, such as `tests.rs` or `tests/users.rs`.
fn is_part(name: &str, part: &str) -> bool {
    name.split(['/', '.']).any(|word| word == part)
}

/// All sources, without comments and without tests.
fn sources() -> Vec<Source> {
    fn visit(directory: &Path, root: &Path, found: &mut Vec<Source>) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                visit(&path, root, found);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !["tests", "conformance"].iter().any(|part| is_part(&name, part))
            {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("\nmod tests {").next().unwrap();
                let is_code = |line: &&str| !line.trim_start().starts_with("//");
                let code = code.lines().filter(is_code).collect::<Vec<_>>().join("\n");
                found.push(Source { path: name, code });
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    visit(&root, &root, &mut found);
    assert!(found.len() > 50, "too few sources were found");
    found
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// Whether `code` names a path that begins with `start`.
fn names(code: &str, start: &str) -> bool {
    code.match_indices(start).any(|(at, _)| {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let before = code[..at].chars().next_back();
        let after = code[at + start.len()..].chars().next();
        let is_whole = start.ends_with(':') || !after.is_some_and(is_name);
        is_whole && !before.is_some_and(|c| is_name(c) || c == ':')
    })
}

/// The modules in imports such as `use crate::{http, wire::UserBody}`.
fn braced(code: &str) -> Vec<&str> {
    let groups = code.split("use crate::{").skip(1).filter_map(|rest| rest.split_once("};"));
    groups
        .flat_map(|(group, _)| group.split(','))
        .map(|path| path.trim().split("::").next().unwrap_or_default())
        .collect()
}

#[test]
fn modules_import_only_lower_layers() {
    let mut wrong = Vec::new();
    for source in sources() {
        let Some(from) = layer(source.module()) else { continue };
        for module in LAYERS.concat() {
            let to = layer(module).unwrap();
            let imports = ["crate::", "super::super::", "super::super::super::"]
                .iter()
                .any(|root| names(&source.code, &format!("{root}{module}")))
                || braced(&source.code).contains(&module);
            let allowed = ALLOWED.iter().any(|(a, b, _)| (*a, *b) == (source.module(), module));
            if imports && module != source.module() && to <= from && !allowed {
                wrong.push(format!("{} imports {module}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn main_calls_the_entry_point_of_the_library() {
    let main = sources().into_iter().find(|source| source.path == "main.rs").unwrap();
    assert!(main.code.contains("vouchsafe::internals::main()"));
}

#[test]
fn each_crate_is_used_only_in_its_files() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (name, files) in CRATE_FILES {
            let is_permitted = files.iter().any(|file| source.path.starts_with(file));
            if !is_permitted && names(&source.code, &format!("{name}::")) {
                wrong.push(format!("{} uses {name}", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_listed_crate_is_used_in_its_files() {
    for (name, files) in CRATE_FILES {
        let uses_it = |source: &Source| {
            files.iter().any(|file| source.path.starts_with(file))
                && names(&source.code, &format!("{name}::"))
        };
        assert!(sources().iter().any(uses_it), "no module uses {name}");
    }
}

#[test]
fn sql_is_only_in_store_and_html_only_in_pages() {
    for source in sources() {
        let lower = source.code.to_lowercase();
        let sql = ["select * from", "select {", "insert into ", "delete from ", " where id = "];
        let has_sql = sql.iter().any(|words| lower.contains(words));
        assert!(!has_sql || source.path.starts_with("store/"), "{} holds SQL", source.path);
        let has_html = lower.contains("</") || lower.contains("html!");
        assert!(!has_html || source.path.starts_with("http/pages/"), "{} holds HTML", source.path);
    }
}

/// Lower layers give facts; the command line and the pages add the command or flag that helps.
#[test]
fn only_the_command_line_and_pages_name_commands_and_flags() {
    for source in sources() {
        let is_interface =
            ["cli/", "http/pages/"].iter().any(|prefix| source.path.starts_with(prefix));
        for words in ["`vouchsafe ", "`--", "VOUCHSAFE_"] {
            assert!(is_interface || !source.code.contains(words), "{} says {words}", source.path);
        }
    }
}

#[test]
fn no_file_has_more_than_350_lines() {
    fn check(directory: &Path) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                check(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let lines = fs::read_to_string(&path).unwrap().lines().count();
                assert!(lines <= 350, "{} has {lines} lines: split it", path.display());
            }
        }
    }
    check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
}
