//! Ten classes of forged tokens, at least fifty variants each, on every path that takes a token.
//!
//! Variants with a wrong header or wrong claims are signed with the server's own key, so that the
//! check under test refuses them, not the signature check.

use std::collections::BTreeSet;
use std::net::TcpListener;

use aws_lc_rs::digest::{SHA256, digest};
use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use vouchsafe::clock::SystemRandom;
use vouchsafe::domain::{self, KeySecret};

use crate::support::{ADA, BOB, Site};

/// An attacker who has a valid token, and in some classes even the signing key.
struct Forger {
    site: Site,
    token: String,
    header: Value,
    claims: Value,
    key: EncodingKey,
    paths: &'static [(&'static str, &'static str, u16)],
}

/// The paths that accept a bearer token: method, path, and the status of a refusal.
const BEARER_PATHS: &[(&str, &str, u16)] = &[
    ("POST", "/users/session/", 401),
    ("POST", "/api/v1/users/session/", 401),
    ("GET", "/users/me/", 401),
    ("POST", "/users/logout/", 401),
    ("GET", "/auth/verify", 401),
];
/// The paths that accept a session cookie, as in [`BEARER_PATHS`].
const COOKIE_PATHS: &[(&str, &str, u16)] =
    &[("GET", "/auth/verify", 401), ("GET", "/account", 302), ("GET", "/admin/", 302)];

impl Forger {
    /// A forger with a bearer token, and one with the cookie of a browser.
    async fn both() -> [Self; 2] {
        let site = Site::new();
        let bearer = site.token(ADA).await;
        let bearer = Self::new(site, bearer, BEARER_PATHS).await;
        let site = Site::new();
        let cookie = site.browser(ADA).await.cookie;
        let (_, cookie) = cookie.split_once('=').unwrap();
        let browser = Self::new(site, cookie.to_owned(), COOKIE_PATHS).await;
        [bearer, browser]
    }

    async fn new(site: Site, token: String, paths: &'static [(&str, &str, u16)]) -> Self {
        let [header, claims] = [0, 1].map(|part| decoded(token.split('.').nth(part).unwrap()));
        let keys = site.admin().keys().unwrap();
        let active = keys.iter().find(|key| key.id.as_str() == header["kid"]).unwrap();
        let key = EncodingKey::from_ed_der(secret(active));
        let forger = Self { site, token, header, claims, key, paths };
        for (method, path, _) in paths.iter().filter(|(_, path, _)| !path.contains("logout")) {
            assert_eq!(forger.ask(method, path, &forger.forge(&[], &[])).await, 200, "{path}");
        }
        forger
    }

    /// A token with any header and claims, signed with the server's key.
    fn sign(&self, header: &Value, claims: &Value) -> String {
        sign(&self.key, &header.to_string(), &claims.to_string())
    }

    /// The valid token with changed header fields and claims, signed again; `null` removes one.
    fn forge(&self, header: &[(&str, Value)], claims: &[(&str, Value)]) -> String {
        self.sign(&changed(&self.header, header), &changed(&self.claims, claims))
    }

    fn with_header(&self, field: &str, value: Value) -> String {
        self.forge(&[(field, value)], &[])
    }

    fn with_claim(&self, claim: &str, value: Value) -> String {
        self.forge(&[], &[(claim, value)])
    }

    /// The valid token with another signature.
    fn resigned(&self, signature: &[u8]) -> String {
        let (message, _) = self.token.rsplit_once('.').unwrap();
        format!("{message}.{}", base64(signature))
    }

    /// The status of the answer; `None` if the token cannot be sent in a header.
    async fn try_ask(&self, method: &str, path: &str, token: &str) -> Option<u16> {
        let (name, value) = if self.paths == COOKIE_PATHS {
            ("cookie", format!("vouchsafe_session={token}"))
        } else {
            ("authorization", format!("Bearer {token}"))
        };
        let request = Request::builder().method(method).uri(path).header(name, value);
        Some(self.site.send(request.body(Body::empty()).ok()?).await.status)
    }

    async fn ask(&self, method: &str, path: &str, token: &str) -> u16 {
        self.try_ask(method, path, token).await.unwrap()
    }

    /// Asserts that every variant is refused on every path, and that the valid token still works.
    async fn check(&self, variants: impl IntoIterator<Item = String>) {
        let variants: BTreeSet<String> = variants.into_iter().collect();
        assert!(variants.len() >= 50, "only {} variants", variants.len());
        assert!(!variants.contains(&self.token));
        for token in &variants {
            for (method, path, refusal) in self.paths {
                let answer = self.try_ask(method, path, token).await;
                assert_eq!(answer.unwrap_or(*refusal), *refusal, "{path}: {token}");
            }
        }
        let (method, path, _) = self.paths[0];
        assert_eq!(self.ask(method, path, &self.token).await, 200);
    }
}

fn secret(key: &domain::SigningKey) -> &[u8] {
    match &key.secret {
        KeySecret::Plain(secret) => secret.expose(),
        KeySecret::Sealed(_) => panic!("the test keys are not sealed"),
    }
}

fn sign(key: &EncodingKey, header: &str, claims: &str) -> String {
    let message = format!("{}.{}", base64(header.as_bytes()), base64(claims.as_bytes()));
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), key, Algorithm::EdDSA);
    format!("{message}.{}", signature.unwrap())
}

fn changed(object: &Value, changes: &[(&str, Value)]) -> Value {
    let mut object = object.clone();
    for (name, value) in changes {
        match value {
            Value::Null => drop(object.as_object_mut().unwrap().remove(*name)),
            value => object[*name] = value.clone(),
        }
    }
    object
}

fn base64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decoded(part: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// All combinations of lowercase and uppercase letters for a word.
fn in_every_case(word: &str) -> impl Iterator<Item = String> {
    (0..1_u32 << word.len()).map(move |capitals| {
        let spell = |(at, c): (usize, char)| {
            if capitals >> at & 1 == 1 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
        };
        word.chars().enumerate().map(spell).collect()
    })
}

#[tokio::test]
async fn tokens_with_another_algorithm_are_refused() {
    for forger in Forger::both().await {
        let (message, signature) = forger.token.rsplit_once('.').unwrap();
        let claims = message.split_once('.').unwrap().1;
        let with_alg =
            |alg: Value| base64(changed(&forger.header, &[("alg", alg)]).to_string().as_bytes());
        let mut variants = Vec::new();
        for none in in_every_case("none") {
            let header = with_alg(none.into());
            variants.push(format!("{header}.{claims}."));
            variants.push(format!("{header}.{claims}.{signature}"));
        }
        // The public key, in any encoding, is not accepted as an HMAC secret.
        let set = forger.site.service.jwk_set().unwrap();
        let public =
            set["keys"].as_array().unwrap().iter().find(|key| key["kid"] == forger.header["kid"]);
        let x = public.unwrap()["x"].as_str().unwrap();
        let raw = URL_SAFE_NO_PAD.decode(x).unwrap();
        let der =
            [&[0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0], raw.as_slice()].concat();
        let encoded = STANDARD.encode(&der);
        let pem = format!("-----BEGIN PUBLIC KEY-----\n{encoded}\n-----END PUBLIC KEY-----\n");
        let secrets: [&[u8]; 8] = [
            &raw,
            &der,
            pem.as_bytes(),
            pem.trim_end().as_bytes(),
            x.as_bytes(),
            encoded.as_bytes(),
            b"",
            b"secret",
        ];
        for (name, algorithm) in
            [("HS256", Algorithm::HS256), ("HS384", Algorithm::HS384), ("HS512", Algorithm::HS512)]
        {
            for secret in secrets {
                let message = format!("{}.{claims}", with_alg(name.into()));
                let key = EncodingKey::from_secret(secret);
                let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, algorithm);
                variants.push(format!("{message}.{}", signature.unwrap()));
            }
        }
        // A valid signature under any other algorithm name is refused.
        let names =
            ["ES256", "ES384", "ES512", "PS256", "RS256", "HS256", "ed25519", "Ed448", "eddsa", ""];
        variants.extend(names.map(|name| forger.with_header("alg", name.into())));
        let odd =
            [json!(null), json!(0), json!(["EdDSA"]), json!({"alg": "EdDSA"}), json!("EdDSA ")];
        variants.extend(odd.map(|alg| forger.with_header("alg", alg)));
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_with_a_wrong_signature_are_refused() {
    for forger in Forger::both().await {
        let signature = URL_SAFE_NO_PAD.decode(forger.token.rsplit_once('.').unwrap().1).unwrap();
        let bits = signature.len() * 8;
        let flipped = (0..bits).map(|bit| {
            let mut signature = signature.clone();
            signature[bit / 8] ^= 1 << (bit % 8);
            signature
        });
        let cut = (0..signature.len()).map(|length| signature[..length].to_vec());
        let longer = [0, 1, 255].map(|byte| [signature.as_slice(), &[byte]].concat());
        let double = [signature.as_slice(), &signature].concat();
        let constant = [0, 1, 0x7f, 0xff].map(|byte| vec![byte; signature.len()]);
        let all = flipped.chain(cut).chain(longer).chain([double]).chain(constant);
        let mut variants: Vec<_> = all.map(|signature| forger.resigned(&signature)).collect();
        for _ in 0..50 {
            let other = vouchsafe::internals::generate(
                domain::Algorithm::EdDsa,
                &SystemRandom,
                forger.site.service.now(),
            );
            let key = EncodingKey::from_ed_der(secret(other.as_ref().unwrap()));
            variants.push(sign(&key, &forger.header.to_string(), &forger.claims.to_string()));
        }
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_with_a_wrong_key_id_are_refused() {
    for forger in Forger::both().await {
        let kid = forger.header["kid"].as_str().unwrap().to_owned();
        let next = forger.site.admin().keys().unwrap();
        let next = next.iter().find(|key| key.id.as_str() != kid).unwrap().id.as_str().to_owned();
        let mut names: Vec<Value> = [
            "",
            " ",
            ".",
            "..",
            "/",
            "../../dev/null",
            "/dev/null",
            "file:///dev/null",
            "0",
            "-1",
            "*",
            "%",
            "' OR 1=1--",
            "' or ''='",
            "x' union select 1--",
            "\0",
            "%00",
            "\n",
            "a b",
            "${jndi:x}",
            "{{7*7}}",
            "http://127.0.0.1/",
            "active",
            "null",
            "true",
            "é",
            "\u{202e}",
        ]
        .map(Value::from)
        .to_vec();
        names.extend([
            next.into(),
            kid.repeat(3).into(),
            format!("{kid}\0").into(),
            format!(" {kid}").into(),
        ]);
        names.extend([1, 64, 65, 4096].map(|length| "x".repeat(length).into()));
        names.extend([json!(null), json!(0), json!([kid]), json!({"kid": kid}), json!(true)]);
        for at in 0..kid.len() {
            let mut bytes = kid.clone().into_bytes();
            bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
            names.push(String::from_utf8(bytes).unwrap().into());
            names.push(kid[..at].into());
        }
        forger.check(names.into_iter().map(|name| forger.with_header("kid", name))).await;
    }
}

#[tokio::test]
async fn tokens_that_bring_their_own_key_are_refused() {
    for forger in Forger::both().await {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let own = vouchsafe::internals::generate(
            domain::Algorithm::EdDsa,
            &SystemRandom,
            forger.site.service.now(),
        )
        .unwrap();
        let key = EncodingKey::from_ed_der(secret(&own));
        let set = vouchsafe::internals::jwk_set([&own]).unwrap();
        let mut variants = Vec::new();
        for kid in [forger.header["kid"].clone(), own.id.as_str().into(), json!(null), json!("")] {
            let mut offers = vec![
                json!({ "jwk": set["keys"][0] }),
                json!({ "jwk": set }),
                json!({ "jwks": set }),
                json!({ "x5c": [STANDARD.encode("certificate")] }),
                json!({ "x5t": base64(digest(&SHA256, b"x").as_ref()) }),
                json!({ "x5t#S256": base64(digest(&SHA256, b"x").as_ref()) }),
                json!({ "epk": set["keys"][0] }),
            ];
            for field in ["jku", "x5u"] {
                for path in ["", "/jwks.json", "/.well-known/jwks.json"] {
                    offers.push(json!({ field: format!("http://{address}{path}") }));
                }
            }
            for offer in offers {
                let mut header = changed(&forger.header, &[("kid", kid.clone())]);
                header.as_object_mut().unwrap().extend(offer.as_object().unwrap().clone());
                variants.push(sign(&key, &header.to_string(), &forger.claims.to_string()));
            }
        }
        forger.check(variants).await;
        assert!(listener.accept().is_err(), "no URL was fetched");
    }
}

#[tokio::test]
async fn tokens_with_a_wrong_issuer_or_audience_are_refused() {
    for forger in Forger::both().await {
        let issuer = forger.claims["iss"].as_str().unwrap().to_owned();
        let cut = (0..issuer.len()).map(|at| json!(issuer[..at]));
        let odd = [
            json!(null),
            json!(issuer.to_uppercase()),
            json!([issuer]),
            json!({"iss": issuer}),
            json!(format!("{issuer}/")),
            json!(format!("{issuer}#")),
            json!(format!(" {issuer}")),
            json!(format!("{issuer}\0")),
            json!(7),
        ];
        let mut variants: Vec<_> =
            cut.chain(odd).map(|issuer| forger.with_claim("iss", issuer)).collect();
        // The session has no audience, so a token with any audience is refused.
        let audiences = [
            json!(""),
            json!("other"),
            json!(issuer),
            json!([issuer, "other"]),
            json!([""]),
            json!(["other"]),
            json!(7),
            json!({}),
            json!([7]),
            json!(true),
        ];
        variants.extend(audiences.map(|audience| forger.with_claim("aud", audience)));
        let scopes = ["admin", "", " ", "read write", "*"];
        variants.extend(scopes.map(|scope| forger.with_claim("scope", scope.into())));
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_of_another_type_are_refused() {
    for forger in Forger::both().await {
        let mut types: Vec<Value> = [
            "JWT",
            "jwt",
            "at",
            "jwt+at",
            "at_jwt",
            "at-jwt",
            "at jwt",
            "application/jwt",
            "application/at+jwt",
            "APPLICATION/AT+JWT",
            "id+jwt",
            "rt+jwt",
            "reset+jwt",
            "refresh+jwt",
            "logout+jwt",
            "dpop+jwt",
            "secevent+jwt",
            "token-introspection+jwt",
            "entity-statement+jwt",
            "JOSE",
            "JOSE+JSON",
            "",
            " ",
            " at+jwt",
            "at+jwt ",
            "at+jwt\0",
            "at+jwt;v=1",
            "at+jwt,at+jwt",
        ]
        .map(Value::from)
        .to_vec();
        let capitals = in_every_case("atjwt").map(|word| format!("{}+{}", &word[..2], &word[2..]));
        types.extend(capitals.filter(|word| word != "at+jwt").map(Value::from));
        types.extend([json!(null), json!(7), json!(["at+jwt"]), json!({}), json!(true)]);
        forger.check(types.into_iter().map(|typ| forger.with_header("typ", typ))).await;
    }
}

#[tokio::test]
async fn tokens_with_critical_extensions_are_refused() {
    for forger in Forger::both().await {
        let names = [
            "exp",
            "iat",
            "nbf",
            "alg",
            "typ",
            "kid",
            "b64",
            "cty",
            "url",
            "nonce",
            "x",
            "crit",
            "",
            "aud",
            "http://example.com/UNDEFINED",
        ];
        let mut variants = Vec::new();
        for name in names {
            let understood = ["alg", "typ", "kid"].contains(&name);
            let value = if understood { forger.header[name].clone() } else { json!(false) };
            for crit in [json!([name]), json!([name, name]), json!(name), json!({ name: true })] {
                let field = if name == "crit" { crit.clone() } else { value.clone() };
                variants.push(forger.forge(&[(name, field), ("crit", crit)], &[]));
            }
        }
        variants.extend(
            [json!([]), json!(""), json!(0), json!(false), json!({}), json!([null]), json!([[]])]
                .map(|crit| forger.with_header("crit", crit)),
        );
        // `forge` takes `null` for a removal, so this `null` is inserted as text.
        let header = forger.header.to_string().replacen('{', r#"{"crit":null,"#, 1);
        variants.push(sign(&forger.key, &header, &forger.claims.to_string()));
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_outside_their_validity_period_are_refused() {
    for forger in Forger::both().await {
        let now = forger.site.service.now().as_second();
        let mut variants = Vec::new();
        let past = [0, 1, 2, 5, 59, 60, 61, 300, 3600, 86_400, now, now + 1];
        variants.extend(past.map(|ago| forger.with_claim("exp", json!(now - ago))));
        let ahead = [6, 7, 30, 60, 61, 300, 3600, 86_400, 31_536_000, 1_i64 << 40];
        for claim in ["iat", "nbf"] {
            variants.extend(ahead.map(|ahead| forger.with_claim(claim, json!(now + ahead))));
        }
        for claim in ["exp", "iat"] {
            let later = (now + 60).to_string();
            let odd = [
                json!(null),
                json!(later),
                json!(true),
                json!([now + 60]),
                json!({}),
                json!(1e300),
                json!(i64::MAX),
                json!(u64::MAX),
                json!("2099-01-01T00:00:00Z"),
            ];
            variants.extend(odd.map(|time| forger.with_claim(claim, time)));
            // `serde_json` cannot write these numbers, so they are inserted as text.
            for number in ["1e999", "-1e999", "NaN", "Infinity", "0x7fffffff", "+1", "01"] {
                let value = forger.claims[claim].to_string();
                let claims = forger
                    .claims
                    .to_string()
                    .replace(&format!("\"{claim}\":{value}"), &format!("\"{claim}\":{number}"));
                variants.push(sign(&forger.key, &forger.header.to_string(), &claims));
            }
        }
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_with_a_wrong_user_or_session_are_refused() {
    for forger in Forger::both().await {
        let bob = decoded(forger.site.token(BOB).await.split('.').nth(1).unwrap());
        let mut variants = vec![
            forger.with_claim("sub", bob["sub"].clone()),
            forger.with_claim("sid", bob["sid"].clone()),
        ];
        let subjects = [
            json!(null),
            json!(1),
            json!(""),
            json!("0"),
            json!("-1"),
            json!("01"),
            json!("+1"),
            json!("1.0"),
            json!(" 1"),
            json!("1 "),
            json!("1\0"),
            json!("1e0"),
            json!("0x1"),
            json!("١"),
            json!("999"),
            json!("9223372036854775808"),
            json!("18446744073709551617"),
            json!(["1"]),
            json!({}),
            json!(true),
            json!("1 or 1=1"),
            json!(ADA),
            json!("root"),
            json!("1,2"),
            json!("1;2"),
        ];
        variants.extend(subjects.map(|subject| forger.with_claim("sub", subject)));
        let sid = forger.claims["sid"].as_str().unwrap().to_owned();
        for at in (0..sid.len()).filter(|at| sid.as_bytes()[*at] != b'-') {
            let mut bytes = sid.clone().into_bytes();
            bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
            variants.push(forger.with_claim("sid", String::from_utf8(bytes).unwrap().into()));
        }
        let spellings = [
            sid.to_uppercase() + "x",
            sid.replace('-', ""),
            format!("{{{sid}}}"),
            format!("urn:uuid:{sid}"),
            format!(" {sid}"),
            "00000000-0000-0000-0000-000000000000".to_owned(),
            String::new(),
        ];
        variants.extend(spellings.map(|sid| forger.with_claim("sid", sid.into())));
        variants
            .extend([json!(null), json!(1), json!([sid])].map(|sid| forger.with_claim("sid", sid)));
        variants.extend([json!(null), json!(1)].map(|id| forger.with_claim("jti", id)));
        forger.check(variants).await;
    }
}

#[tokio::test]
async fn tokens_in_another_encoding_are_refused() {
    for forger in Forger::both().await {
        let parts: Vec<&str> = forger.token.split('.').collect();
        let [header, claims, signature] = parts[..] else { panic!("three parts") };
        let mut variants: Vec<String> = Vec::new();
        for part in 0..3 {
            for with in ["=", "==", "A", " ", "\t", "%3D", "+", "/", "\u{e9}", "\0", ".", "~"] {
                let mut parts = parts.clone();
                let (before, after) =
                    (format!("{with}{}", parts[part]), format!("{}{with}", parts[part]));
                parts[part] = &before;
                variants.push(parts.join("."));
                parts[part] = &after;
                variants.push(parts.join("."));
            }
        }
        // Whitespace around the value of a header or a cookie is not part of the token.
        variants.retain(|token| token.trim_matches([' ', '\t']) != forger.token);
        let padded = |part: &str| URL_SAFE.encode(URL_SAFE_NO_PAD.decode(part).unwrap());
        variants.extend([
            format!("{header}.{claims}"),
            format!("{header}.{claims}.{signature}.{signature}"),
            format!("{header}.{claims}.{signature}.."),
            format!("{header}..{signature}"),
            format!(".{claims}.{signature}"),
            format!("{claims}.{header}.{signature}"),
            format!("{signature}.{claims}.{header}"),
            format!("{header},{claims},{signature}"),
            format!("{header}.{}.{signature}", padded(claims) + "="),
            json!({ "payload": claims, "protected": header, "signature": signature }).to_string(),
            forger.token.to_uppercase(),
            forger.token.chars().rev().collect(),
            forger.token.repeat(2),
            format!("{0}, {0}", forger.token),
            "x".repeat(9000),
        ]);
        // JSON with duplicate members, or that is not exactly one object.
        let (head, body) = (forger.header.to_string(), forger.claims.to_string());
        for (head, body) in [
            (head.replacen('{', r#"{"alg":"none","#, 1), body.clone()),
            (head.replacen('{', r#"{"kid":"x","#, 1), body.clone()),
            (head.clone(), body.replacen('{', r#"{"sub":"2","#, 1)),
            (head.clone(), body.replacen('{', r#"{"exp":1,"#, 1)),
            (head.clone(), format!("{body}{body}")),
            (head.clone(), format!("[{body}]")),
            (head.clone(), format!("{{\"payload\":{body}}}")),
            (head.clone(), "[".repeat(3000)),
            (head.clone(), "null".to_owned()),
            (head.clone(), String::new()),
            (format!("{head}x"), body.clone()),
            (format!("\u{feff}{head}"), body.clone()),
            ("[".repeat(3000), body.clone()),
            ("{}".to_owned(), body.clone()),
        ] {
            variants.push(sign(&forger.key, &head, &body));
        }
        forger.check(variants).await;
    }
}
