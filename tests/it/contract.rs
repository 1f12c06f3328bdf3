//! The recorded contract of the tutorial's back end, case by case.
//!
//! `tests/data/contract.json` records the original's responses, and in `better` and `loose` what is
//! accepted instead. Cases that need the tutorial's secret or Django's hashes are skipped.

use aws_lc_rs::hmac;
use axum::body::Body;
use axum::http::{HeaderValue, Request};
use base64::Engine;
use regex::Regex;
use serde_json::{Map, Value, json};
use vouchsafe::domain::UserChanges;

use crate::support::{Answer, Site};

const CASES: &str = include_str!("../data/contract.json");
const FIXTURE: &str = include_str!("../data/contract-fixture.json");

/// A case needs a value that this test does not have.
struct Skip;

struct World {
    site: Site,
    users: Value,
    token: Option<String>,
}

impl World {
    /// A site with the fixture's users, and with password hashes made by this program.
    fn new() -> Self {
        let mut users: Value = serde_json::from_str::<Value>(FIXTURE).unwrap()["users"].take();
        let site = Site::new();
        for user in users.as_object_mut().unwrap().values_mut() {
            let (Some(email), Some(password)) = (user["email"].as_str(), user["password"].as_str())
            else {
                continue;
            };
            let added = site.add(email, password, user["json"]["is_superuser"] == true);
            let text = |name: &str| user["json"][name].as_str().map(str::to_owned);
            let changes = UserChanges {
                first_name: text("first_name"),
                last_name: text("last_name"),
                is_staff: user["json"]["is_staff"].as_bool(),
                ..UserChanges::default()
            };
            site.admin().edit_user(added.id, &changes, false).unwrap();
            if user["json"]["is_active"] == false {
                site.admin().deactivate(added.id, false).unwrap();
            }
            user["id"] = added.id.get().into();
            user["json"]["id"] = user["id"].clone();
        }
        Self { site, users, token: None }
    }

    fn lookup(&self, name: &str) -> Result<String, Skip> {
        match name {
            "base" => return Ok("http://localhost".to_owned()),
            "host" => return Ok("localhost".to_owned()),
            "token" => return self.token.clone().ok_or(Skip),
            _ => {}
        }
        let (user, field) = name.split_once('.').ok_or(Skip)?;
        match &self.users[user][field] {
            Value::String(text) => Ok(text.clone()),
            Value::Number(number) => Ok(number.to_string()),
            _ => Err(Skip),
        }
    }

    fn fill_text(&self, text: &str) -> Result<String, Skip> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").expect("a placeholder ends with `}}`");
            filled.push_str(before);
            filled.push_str(&self.lookup(name)?);
            rest = after;
        }
        Ok(filled + rest)
    }

    fn fill(&self, value: &Value) -> Result<Value, Skip> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix("=now") {
                Some(offset) => {
                    let now = self.site.service.now().as_second();
                    let whole = offset.split('.').next().unwrap();
                    json!(now + whole.parse::<i64>().unwrap_or_default())
                }
                None => Value::String(self.fill_text(text)?),
            },
            Value::Array(items) => items.iter().map(|v| self.fill(v)).collect::<Result<_, _>>()?,
            Value::Object(map) => Value::Object(
                map.iter()
                    .map(|(k, v)| Ok((k.clone(), self.fill(v)?)))
                    .collect::<Result<Map<_, _>, Skip>>()?,
            ),
            other => other.clone(),
        })
    }

    /// A token that a client without the keys could send.
    fn forge(&self, spec: &Value) -> Result<String, Skip> {
        if let Some(raw) = spec["raw"].as_str() {
            return self.fill_text(raw);
        }
        let header = spec.get("header").cloned().unwrap_or(json!({"alg": "HS256", "typ": "JWT"}));
        let unsigned = spec["alg"] == "none";
        // Without a `key`, the case needs the tutorial's secret, which is not imported here.
        let Some(key) = spec["key"].as_str().or(unsigned.then_some("")) else { return Err(Skip) };
        let part = |value: &Value| match value {
            Value::String(text) => base64(text.as_bytes()),
            value => base64(value.to_string().as_bytes()),
        };
        let claims = self.fill(&spec["claims"])?;
        let message = format!("{}.{}", part(&header), part(&claims));
        let signature = if unsigned {
            String::new()
        } else {
            let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
            base64(hmac::sign(&key, message.as_bytes()).as_ref())
        };
        Ok(format!("{message}.{signature}"))
    }

    fn request(&mut self, spec: &Value) -> Result<Request<Body>, Skip> {
        let body = if let Some(json) = spec.get("json") {
            Some(self.fill(json)?.to_string().into_bytes())
        } else if let Some(text) = spec["body"].as_str() {
            Some(self.fill_text(text)?.into_bytes())
        } else if let Some(hex) = spec["body_hex"].as_str() {
            Some(unhex(hex))
        } else if let Some(fill) = spec.get("body_fill") {
            let part = |name: &str| self.fill_text(fill[name].as_str().unwrap());
            let times = usize::try_from(fill["times"].as_u64().unwrap()).unwrap();
            let filling = fill["fill"].as_str().unwrap().repeat(times);
            Some(format!("{}{filling}{}", part("prefix")?, part("suffix")?).into_bytes())
        } else {
            None
        };
        let path = self.fill_text(spec["path"].as_str().unwrap())?;
        let mut request = Request::builder()
            .method(spec["method"].as_str().unwrap())
            .uri(path)
            .header("host", "localhost");
        for pair in spec["headers"].as_array().into_iter().flatten() {
            request = request
                .header(pair[0].as_str().unwrap(), self.fill_text(pair[1].as_str().unwrap())?);
        }
        if let Some(forged) = spec.get("token") {
            let token = self.forge(forged)?;
            let scheme = spec["scheme"].as_str().unwrap_or("Bearer ");
            request = request.header("authorization", format!("{scheme}{token}"));
            self.token = Some(token);
        }
        if let Some(hex) = spec["authorization_hex"].as_str() {
            request =
                request.header("authorization", HeaderValue::from_bytes(&unhex(hex)).unwrap());
        }
        let typed = request.headers_ref().unwrap().contains_key("content-type");
        if body.is_some() && !typed && spec["no_content_type"] != true {
            request = request.header("content-type", "application/json");
        }
        Ok(request.body(body.map_or_else(Body::empty, Body::from)).unwrap())
    }

    /// The differences between a response and the expected one.
    fn check(&self, expected: &Value, answer: &Answer) -> Result<Vec<String>, Skip> {
        let mut wrong = Vec::new();
        let statuses = match &expected["status"] {
            Value::Array(list) => list.clone(),
            one => vec![one.clone()],
        };
        if !statuses.contains(&answer.status.into()) {
            wrong.push(format!("status {} is not {}", answer.status, expected["status"]));
        }
        for (name, value) in expected["headers"].as_object().into_iter().flatten() {
            match (value, answer.header(name)) {
                (Value::Null, None) => {}
                (Value::Null, Some(found)) => wrong.push(format!("{name}: {found} is unexpected")),
                (_, None) => wrong.push(format!("{name} is missing")),
                (value, Some(found)) => {
                    wrong.extend(self.differences(value, &found.into(), name, true)?);
                }
            }
        }
        if let Some(body) = expected.get("json") {
            match serde_json::from_str(&answer.text) {
                Ok(found) => wrong.extend(self.differences(body, &found, "$", true)?),
                Err(_) => wrong.push(format!("no JSON: {}", answer.text)),
            }
        }
        if let Some(text) = expected.get("text") {
            wrong.extend(self.differences(text, &answer.text.clone().into(), "body", true)?);
        }
        Ok(wrong)
    }

    fn differences(
        &self,
        wanted: &Value,
        found: &Value,
        path: &str,
        exact: bool,
    ) -> Result<Vec<String>, Skip> {
        if let Some((matcher, argument)) = matcher(wanted) {
            return self.check_matcher(matcher, argument, found, path);
        }
        let differs = || vec![format!("{path}: {found} is not {wanted}")];
        match (wanted, found) {
            (Value::Object(wanted), Value::Object(found)) => {
                let mut wrong = Vec::new();
                for (key, value) in wanted {
                    let child = format!("{path}.{key}");
                    match found.get(key) {
                        Some(found) => wrong.extend(self.differences(value, found, &child, exact)?),
                        None => wrong.push(format!("{child} is missing")),
                    }
                }
                if exact && !wanted.keys().eq(found.keys()) {
                    wrong.push(format!("{path}: keys {:?}", found.keys().collect::<Vec<_>>()));
                }
                Ok(wrong)
            }
            (Value::Array(wanted), Value::Array(found)) => {
                if found.len() < wanted.len() || (exact && found.len() > wanted.len()) {
                    return Ok(differs());
                }
                let pairs =
                    wanted.iter().zip(found).map(|(w, f)| self.differences(w, f, path, exact));
                Ok(pairs.collect::<Result<Vec<_>, _>>()?.concat())
            }
            _ if self.fill(wanted)? == *found => Ok(Vec::new()),
            _ => Ok(differs()),
        }
    }

    fn check_matcher(
        &self,
        matcher: &str,
        argument: &Value,
        found: &Value,
        path: &str,
    ) -> Result<Vec<String>, Skip> {
        let text = found.as_str().unwrap_or_default();
        let is_match = match matcher {
            "$any" => true,
            "$same" => text == self.lookup(argument.as_str().unwrap())?,
            "$re" => Regex::new(&format!("^(?s:{})$", argument.as_str().unwrap()))
                .unwrap()
                .is_match(text),
            "$contains" => argument
                .as_array()
                .unwrap()
                .iter()
                .all(|part| text.contains(part.as_str().unwrap())),
            "$subset" => return self.differences(argument, found, path, false),
            "$user" => return self.user_differences(argument.as_str().unwrap(), found, path),
            "$jwt" => self.is_valid_token(argument, text)?,
            other => panic!("unknown matcher {other}"),
        };
        Ok(if is_match {
            Vec::new()
        } else {
            vec![format!("{path}: {found} does not match {matcher} {argument}")]
        })
    }

    fn user_differences(&self, name: &str, found: &Value, path: &str) -> Result<Vec<String>, Skip> {
        let wanted = self.users[name]["json"].as_object().ok_or(Skip)?;
        let Some(found) = found.as_object() else { return Ok(vec![format!("{path}: no object")]) };
        let mut wrong = Vec::new();
        if !wanted.keys().eq(found.keys()) {
            wrong.push(format!("{path}: keys {:?}", found.keys().collect::<Vec<_>>()));
        }
        // This program sets `name`, updates `last_login`, and created the users just now.
        let ignored = ["name", "last_login", "date_joined"];
        for (key, value) in wanted.iter().filter(|(key, _)| !ignored.contains(&key.as_str())) {
            if found.get(key) != Some(value) {
                wrong.push(format!("{path}.{key}: {:?} is not {value}", found.get(key)));
            }
        }
        let time = Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$").unwrap();
        for key in ["last_login", "date_joined"] {
            if !found[key].as_str().is_some_and(|text| time.is_match(text)) {
                wrong.push(format!("{path}.{key}: {}", found[key]));
            }
        }
        Ok(wrong)
    }

    fn is_valid_token(&self, argument: &Value, token: &str) -> Result<bool, Skip> {
        let part = |n: usize| -> Option<Value> {
            let part = token.split('.').nth(n)?;
            let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
            serde_json::from_slice(&engine.decode(part).ok()?).ok()
        };
        let (Some(header), Some(claims)) = (part(0), part(1)) else { return Ok(false) };
        let range = &argument["exp_in"];
        let left = claims["exp"].as_i64().unwrap_or_default() - self.site.service.now().as_second();
        Ok(header["alg"] == "EdDSA"
            && claims["sub"] == self.fill(&argument["sub"])?
            && (range[0].as_i64().unwrap()..=range[1].as_i64().unwrap()).contains(&left))
    }
}

fn matcher(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    map.iter()
        .next()
        .map(|(key, value)| (key.as_str(), value))
        .filter(|(key, _)| key.starts_with('$'))
}

fn base64(bytes: &[u8]) -> String {
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

fn unhex(hex: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(digits).collect()
}

/// Whether a case needs imported Django hashes.
fn needs_import(name: &str) -> bool {
    name.contains("hasher")
}

#[tokio::test]
async fn every_case_without_an_import_matches_the_contract() {
    let cases: Value = serde_json::from_str(CASES).unwrap();
    let (mut passed, mut skipped, mut failed) = (0, Vec::new(), Vec::new());
    for case in cases["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        // A fresh server for each case, so that no case depends on another.
        let mut world = World::new();
        if needs_import(name) || case["oracle_only"] == true {
            skipped.push(name);
            continue;
        }
        let Ok(request) = world.request(&case["request"]) else {
            skipped.push(name);
            continue;
        };
        let answer = world.site.send(request).await;
        let usual = case.get("loose").unwrap_or(&case["expect"]);
        let is_bug = case["level"] == "bug" && case.get("better").is_some();
        let accepted = case.get("better").into_iter().chain((!is_bug).then_some(usual));
        let results: Result<Vec<_>, Skip> =
            accepted.map(|expected| world.check(expected, &answer)).collect();
        match results {
            Err(Skip) => skipped.push(name),
            Ok(results) if results.iter().any(Vec::is_empty) => passed += 1,
            Ok(results) => failed.push(format!("{name}: {:?}", results[0])),
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    // Otherwise a case that is skipped by mistake would go unnoticed.
    let all = cases["cases"].as_array().unwrap().len();
    assert_eq!((passed, skipped.len()), (90, all - 90), "{skipped:#?}");
}
