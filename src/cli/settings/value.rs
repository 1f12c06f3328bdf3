//! The types that the value of a setting can have.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, ValueEnum, value_parser};

/// The format of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    /// A table that fits the terminal.
    #[default]
    Table,
    /// A table with all columns and complete IDs.
    Wide,
    /// One JSON value.
    Json,
    /// One JSON value per line.
    Jsonl,
    /// CSV with all columns, for lists.
    Csv,
}

/// When to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Color {
    /// Use colors on a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always use colors, also in files and pipes.
    Always,
    /// Never use colors.
    Never,
}

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// The format of the server's log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum LogFormat {
    /// Text.
    #[default]
    Text,
    /// One JSON object per line.
    Json,
}

/// How often a flag is given.
#[derive(Clone, Copy, Debug)]
pub(in crate::cli) struct Count(pub(in crate::cli) u8);

/// A value of a setting.
pub(in crate::cli) trait SettingValue:
    Clone + Send + Sync + Sized + 'static
{
    /// What a text has to be, for errors.
    const EXPECTED: &'static str;

    /// Completes the option, which takes one value of this type.
    fn option(arg: Arg) -> Arg;

    /// The value of the flag, if it is given, and the command has it.
    fn from_flags(flags: &ArgMatches, id: &str) -> Option<Self> {
        flags.try_get_one::<Self>(id).ok().flatten().cloned()
    }

    /// The value of a variable.
    fn from_text(text: &OsStr) -> Option<Self>;

    /// The value of a key in the settings file.
    fn from_toml(value: &toml::Value) -> Option<Self> {
        value.as_str().and_then(|text| Self::from_text(text.as_ref()))
    }

    /// The opposite of a switch.
    fn negate(self) -> Self {
        self
    }

    fn to_text(&self) -> String;
}

impl SettingValue for bool {
    const EXPECTED: &'static str = "1 or 0";

    fn option(arg: Arg) -> Arg {
        arg.action(ArgAction::SetTrue)
    }

    fn from_flags(flags: &ArgMatches, id: &str) -> Option<Self> {
        flags.try_get_one(id).ok().flatten().copied().filter(|is_given| *is_given)
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        match text.to_str()? {
            "1" | "true" | "yes" | "on" => Some(true),
            "0" | "false" | "no" | "off" => Some(false),
            _ => None,
        }
    }

    fn from_toml(value: &toml::Value) -> Option<Self> {
        value.as_bool()
    }

    fn negate(self) -> Self {
        !self
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl SettingValue for Count {
    const EXPECTED: &'static str = "a number";

    fn option(arg: Arg) -> Arg {
        arg.action(ArgAction::Count)
    }

    fn from_flags(flags: &ArgMatches, id: &str) -> Option<Self> {
        let count = flags.try_get_one(id).ok().flatten().copied();
        count.filter(|count| *count > 0).map(Self)
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        text.to_str()?.parse().ok().map(Self)
    }

    fn from_toml(value: &toml::Value) -> Option<Self> {
        value.as_integer()?.try_into().ok().map(Self)
    }

    fn to_text(&self) -> String {
        self.0.to_string()
    }
}

impl SettingValue for Duration {
    const EXPECTED: &'static str = "a duration such as 12h or 30d";

    fn option(arg: Arg) -> Arg {
        arg.value_parser(humantime::parse_duration)
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        humantime::parse_duration(text.to_str()?).ok()
    }

    fn to_text(&self) -> String {
        humantime::format_duration(*self).to_string()
    }
}

impl SettingValue for PathBuf {
    const EXPECTED: &'static str = "a path";

    fn option(arg: Arg) -> Arg {
        arg.value_parser(value_parser!(Self))
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        Some(text.into())
    }

    fn to_text(&self) -> String {
        self.display().to_string()
    }
}

impl SettingValue for String {
    const EXPECTED: &'static str = "UTF-8 text";

    fn option(arg: Arg) -> Arg {
        arg
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        text.to_str().map(str::to_owned)
    }

    fn to_text(&self) -> String {
        self.clone()
    }
}

/// A flag that may be repeated, a variable with commas, or an array.
impl SettingValue for Vec<String> {
    const EXPECTED: &'static str = "a list";

    fn option(arg: Arg) -> Arg {
        arg.action(ArgAction::Append).value_delimiter(',')
    }

    fn from_flags(flags: &ArgMatches, id: &str) -> Option<Self> {
        Some(flags.try_get_many(id).ok().flatten()?.cloned().collect())
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        Some(text.to_str()?.split(',').map(str::to_owned).collect())
    }

    fn from_toml(value: &toml::Value) -> Option<Self> {
        value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
    }

    fn to_text(&self) -> String {
        self.join(",")
    }
}

/// A link with a name: `NAME=URL`, or a table in the settings file.
#[derive(Clone, Debug)]
pub(in crate::cli) struct NamedLink {
    pub(in crate::cli) name: String,
    pub(in crate::cli) url: String,
}

impl NamedLink {
    fn parse(text: &str) -> Option<Self> {
        let (name, url) = text.split_once('=')?;
        Some(Self { name: name.trim().to_owned(), url: url.trim().to_owned() })
    }

    fn from_table(value: &toml::Value) -> Option<Self> {
        let table = value.as_table().filter(|table| table.len() == 2)?;
        let text = |key| table.get(key)?.as_str().map(str::to_owned);
        Some(Self { name: text("name")?, url: text("url")? })
    }
}

/// A flag that may be repeated, a variable with commas, or an array of tables.
impl SettingValue for Vec<NamedLink> {
    const EXPECTED: &'static str = "a list of links with `name` and `url`";

    fn option(arg: Arg) -> Arg {
        let parse = |text: &str| NamedLink::parse(text).ok_or("expected NAME=URL");
        arg.action(ArgAction::Append).value_parser(parse)
    }

    fn from_flags(flags: &ArgMatches, id: &str) -> Option<Self> {
        Some(flags.try_get_many(id).ok().flatten()?.cloned().collect())
    }

    fn from_text(text: &OsStr) -> Option<Self> {
        text.to_str()?.split(',').map(NamedLink::parse).collect()
    }

    fn from_toml(value: &toml::Value) -> Option<Self> {
        value.as_array()?.iter().map(NamedLink::from_table).collect()
    }

    fn to_text(&self) -> String {
        let link = |NamedLink { name, url }: &NamedLink| format!("{name}={url}");
        self.iter().map(link).collect::<Vec<_>>().join(",")
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl SettingValue for $number {
            const EXPECTED: &'static str = "a number in the allowed range";

            fn option(arg: Arg) -> Arg {
                arg.value_parser(value_parser!($number))
            }

            fn from_text(text: &OsStr) -> Option<Self> {
                text.to_str()?.parse().ok()
            }

            fn from_toml(value: &toml::Value) -> Option<Self> {
                value.as_integer()?.try_into().ok()
            }

            fn to_text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

numbers!(u32, usize);

macro_rules! choices {
    ($($choice:ty: $expected:literal),*) => {$(
        impl SettingValue for $choice {
            const EXPECTED: &'static str = $expected;

            fn option(arg: Arg) -> Arg {
                arg.value_parser(value_parser!($choice))
            }

            fn from_text(text: &OsStr) -> Option<Self> {
                ValueEnum::from_str(text.to_str()?, true).ok()
            }

            fn to_text(&self) -> String {
                self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
            }
        }
    )*};
}

choices!(
    Format: "table, wide, json, jsonl, or csv",
    Color: "auto, always, or never",
    LogFormat: "text or json"
);
