//! Property test: importing an export reproduces the same users.

use std::path::Path;

use proptest::prelude::*;

use super::{
    Columns, CsvWriter, DjangoWriter, UserRow, read_csv, read_django, read_jsonl, write_record,
};
use crate::domain::{
    Candidate, PasswordHash, PortableUser, Principal, TextField, Texts, Timestamp,
};
use crate::service::{ImportOptions, ImportReport, ImportRow, ImportRows, Service};

/// Generates names, including characters that could end a field, a line, or a string.
fn name() -> impl Strategy<Value = String> {
    let plain = "[ -~]{0,20}";
    let odd = prop::collection::vec(
        prop_oneof![
            Just('"'),
            Just(','),
            Just('\n'),
            Just('\r'),
            Just('\''),
            Just('\\'),
            Just(' '),
            Just('\t'),
            Just('ß'),
            Just('🦀'),
            Just('\u{202e}'),
            Just('{'),
            Just(';'),
            Just('='),
        ],
        0..10,
    );
    prop_oneof![
        plain.prop_map(|text: String| text),
        odd.prop_map(|text| text.into_iter().collect())
    ]
}

fn time() -> impl Strategy<Value = Timestamp> {
    // From year 1900 to 2200, in microseconds.
    (-2_208_988_800_000_000_i64..7_258_118_400_000_000)
        .prop_map(|micros| Timestamp::from_microsecond(micros).unwrap())
}

const HASHES: [&str; 3] = [
    "pbkdf2_sha256$1000$salt$lPtWrz6iLl0+0bBUCFsTbKMBt12LQGyALEiUefJzh8Y=",
    "bcrypt$$2b$04$abcdefghijklmnopqrstuuyvPXIbu7xe6/CED2DzX8z6Si09MlzlW",
    "md5$salt$963e2232fa95666443f1ee9ffcdceda0",
];

fn hash() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        Just(None),
        prop::sample::select(&HASHES[..]).prop_map(|hash| Some(hash.to_owned())),
    ]
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let times = (prop::option::of(time()), time());
    let texts = TextField::ALL.map(|_| name());
    (texts, flags, times, hash(), "[a-zA-Z]{1,8}").prop_map(
        |(texts, (staff, superuser, deactivated), (login, joined), hash, local)| {
            let mut texts = texts.into_iter();
            let texts = Texts::from_fn(|_| texts.next());
            Candidate {
                id: None,
                email: local,
                texts,
                is_staff: staff,
                is_superuser: superuser,
                is_deactivated: deactivated,
                last_login: login,
                date_joined: Some(joined),
                hash: hash.map(PasswordHash::new),
                ..Candidate::default()
            }
        },
    )
}

fn import(service: &Service, rows: ImportRows<'_>) -> ImportReport {
    let options = ImportOptions { allow_md5: true, ..ImportOptions::default() };
    let admin = service.admin(Principal::Operator).unwrap();
    let report = admin.import_users(rows, options, &mut ()).unwrap();
    assert_eq!(report.rejected, 0, "{:?}", report.rejects);
    report
}

/// All users with their hashes, as JSON Lines.
fn dump(service: &Service) -> String {
    let mut out = Vec::new();
    let admin = service.admin(Principal::Operator).unwrap();
    admin
        .export_users(true, &mut |PortableUser { user, hash, .. }| {
            write_record(&mut out, &UserRow::new(&user, hash.as_ref()))
        })
        .unwrap();
    String::from_utf8(out).unwrap()
}

fn write(service: &Service, format: &str, path: &Path) {
    let mut out = Vec::new();
    let admin = service.admin(Principal::Operator).unwrap();
    match format {
        "csv" => {
            let mut writer = CsvWriter::new(&mut out, true).unwrap();
            admin
                .export_users(true, &mut |PortableUser { user, hash, .. }| {
                    writer.write(&UserRow::new(&user, hash.as_ref()), true)
                })
                .unwrap();
            writer.end().unwrap();
        }
        "django" => {
            let mut writer = DjangoWriter::new(&mut out, "users.user");
            admin.export_users(true, &mut |exported| writer.write(&exported)).unwrap();
            writer.end().unwrap();
        }
        _ => out = dump(service).into_bytes(),
    }
    std::fs::write(path, out).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn importing_an_export_reproduces_the_users(
        mut users in prop::collection::vec(candidate(), 1..8),
        format in prop::sample::select(&["jsonl", "csv", "django"][..]),
    ) {
        for (n, user) in users.iter_mut().enumerate() {
            user.email = format!("{}{n}@Example.com", user.email);
            user.id = (n % 2 == 0).then(|| 100 + i64::try_from(n).unwrap());
        }
        let (before, after) = (Service::in_memory().unwrap(), Service::in_memory().unwrap());
        import(&before, &mut |visit| {
            users.iter().enumerate().try_for_each(|(n, user)| {
                visit(ImportRow { number: n as u64 + 1, candidate: Ok(user.clone()) })
            })
        });
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("users");
        write(&before, format, &path);
        let report = import(&after, &mut |visit| match format {
            "csv" => read_csv(&path, &Columns::default(), &mut |_| {}, visit),
            "django" => read_django(&path, None, visit),
            _ => read_jsonl(&path, visit),
        });
        prop_assert_eq!(report.created, users.len() as u64);
        prop_assert_eq!(dump(&after), dump(&before));
    }
}
