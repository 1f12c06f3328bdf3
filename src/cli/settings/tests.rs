use std::collections::HashSet;
use std::path::Path;

use super::table::{self, ALL};
use super::*;
use crate::http::{DEFAULT_BASE_PATH, DEFAULT_LISTEN, server::DEFAULT_MAX_CONNECTIONS};
use crate::service::Settings;

/// The documented default of a setting, parsed.
fn default<T: SettingValue>(setting: &Setting<T>) -> T {
    T::from_text(setting.facts.default.as_ref()).expect("the default is a valid value")
}

#[test]
fn documented_defaults_are_those_of_the_library() {
    let settings = Settings::default();
    assert_eq!(default(&table::TOKEN_TTL), settings.token_ttl);
    assert_eq!(default(&table::SESSION_MAX_AGE), settings.session_max_age);
    assert_eq!(default(&table::SESSION_LIMIT), settings.max_sessions);
    assert_eq!(default(&table::PASSWORD_MIN_LENGTH), settings.password_policy.min_length);
    assert_eq!(default(&table::PASSWORD_HASH_MEMORY_KIB), settings.hash_cost.memory_kib);
    assert_eq!(default(&table::PASSWORD_HASH_ITERATIONS), settings.hash_cost.iterations);
    assert_eq!(default(&table::PASSWORD_HASH_PARALLELISM), settings.hash_cost.parallelism);
    assert_eq!(default(&table::OUTPUT), Format::default());
    assert_eq!(default(&table::COLOR), Color::default());
    assert_eq!(default(&table::LISTEN), [DEFAULT_LISTEN]);
    assert_eq!(default(&table::BASE_PATH), DEFAULT_BASE_PATH);
    assert_eq!(default(&table::LOG_FORMAT), LogFormat::default());
    assert_eq!(default(&table::MAX_CONNECTIONS), DEFAULT_MAX_CONNECTIONS);
}

#[test]
fn each_flag_and_each_key_has_one_row() {
    let flags: HashSet<_> = ALL.iter().map(|row| row.facts().flag).collect();
    assert_eq!(flags.len(), ALL.len());
    let keys: Vec<_> = ALL.iter().filter_map(|row| row.facts().key).collect();
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len());
}

#[test]
fn a_file_with_each_example_is_accepted() {
    for facts in ALL.iter().map(|row| row.facts()) {
        let Some(key) = facts.key else { continue };
        // `db` has a sample path; all others are valid as they are.
        SettingsFile::parse(&format!("{key} = {}", facts.example()), Path::new("x")).unwrap();
    }
}

#[test]
fn values_of_the_wrong_type_are_refused_with_their_line() {
    for (text, reason) in [
        ("db = 1", "`db` in `x` is `1`, which is not a path"),
        ("output = \"xml\"", "which is not table, wide, json, jsonl, or csv"),
        ("quiet = \"yes\"", "which is not 1 or 0"),
        ("token = 1", "`token` is not a section"),
        ("token.ttl = 3", "which is not a duration"),
        ("session.limit = -1", "which is not a number in the allowed range"),
        ("serve.listen = \"127.0.0.1:1\"", "which is not a list"),
        ("serve.x = 1", "unknown key `serve.x`"),
        ("token.ttl.x = 1", "which is not a duration"),
    ] {
        let error = SettingsFile::parse(&format!("\n{text}"), Path::new("x")).err().unwrap();
        assert!(error.to_string().contains(reason), "{text}: {error}");
        assert_eq!(error.hint(), Some("see line 2"), "{text}");
    }
}
