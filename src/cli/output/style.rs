//! Colors and symbols, which appear on a terminal only, and text that is safe to print there.

use std::io::{self, IsTerminal};

use crate::cli::environment::{is_set, variable};
use crate::cli::settings::Color;

/// What a color means. A word next to it says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Tone {
    Plain,
    Soft,
    Strong,
    Good,
    Warn,
    Bad,
    /// A command that can be pasted.
    Command,
}

impl Tone {
    /// The parameters of the SGR control sequence (ECMA-48).
    const fn sgr(self) -> &'static str {
        match self {
            Self::Plain => "0",
            Self::Soft => "2",
            Self::Strong => "1",
            Self::Good => "32",
            Self::Warn => "33",
            Self::Bad => "31",
            Self::Command => "36",
        }
    }
}

/// Whether a stream gets colors and symbols.
#[derive(Clone, Copy, Debug)]
pub(in crate::cli) struct Style(pub(super) bool);

impl Style {
    /// The style of a stream.
    pub(super) fn of(color: Color, stream: &impl IsTerminal) -> Self {
        Self(match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto if variable("NO_COLOR").is_some() => false,
            Color::Auto if is_set("CLICOLOR_FORCE") => true,
            Color::Auto => {
                stream.is_terminal() && variable("TERM").is_some_and(|term| term != "dumb")
            }
        })
    }

    /// Whether there are colors.
    pub(in crate::cli) fn is_on(self) -> bool {
        self.0
    }

    pub(in crate::cli) fn paint(self, tone: Tone, text: &str) -> String {
        if self.0 && tone != Tone::Plain {
            format!("\x1b[{}m{text}\x1b[0m", tone.sgr())
        } else {
            text.to_owned()
        }
    }

    /// A check mark and a space, or nothing without colors.
    pub(in crate::cli) fn check(self) -> String {
        if self.0 { format!("{} ", self.paint(Tone::Good, "✓")) } else { String::new() }
    }

    /// A cross and a space, or nothing without colors.
    pub(in crate::cli) fn cross(self) -> String {
        if self.0 { format!("{} ", self.paint(Tone::Bad, "✗")) } else { String::new() }
    }

    /// Paints the parts of a text between backticks: values in an error, commands in a hint.
    pub(super) fn quoted(self, text: &str, tone: Tone) -> String {
        if !self.0 {
            return text.to_owned();
        }
        let mut parts = text.split('`');
        let mut painted = parts.next().unwrap_or_default().to_owned();
        while let (Some(inside), outside) = (parts.next(), parts.next()) {
            if let Some(outside) = outside {
                painted.push_str(&self.paint(tone, &format!("`{inside}`")));
                painted.push_str(outside);
            } else {
                // A single backtick is no quotation.
                painted.push('`');
                painted.push_str(inside);
            }
        }
        painted
    }
}

/// The width and the height of the terminal on stdout, in cells; `None` for a file or a pipe.
pub(super) fn terminal_size() -> Option<(usize, usize)> {
    let stdout = console::Term::stdout();
    let (rows, columns) = io::stdout().is_terminal().then(|| stdout.size())?;
    Some((usize::from(columns), usize::from(rows)))
}

/// Escapes control characters and characters that change the text direction, which could attack a
/// terminal.
pub(in crate::cli) fn escape(text: &str) -> String {
    let harmful = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
    };
    if !text.contains(harmful) {
        return text.to_owned();
    }
    text.chars().fold(String::new(), |mut safe, c| {
        match c {
            '\n' | '\r' | '\t' => safe.extend(c.escape_default()),
            c if harmful(c) => safe.extend(c.escape_unicode()),
            c => safe.push(c),
        }
        safe
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_bidirectional_characters_are_escaped() {
        for (text, shown) in [
            ("Ada Lovelace", "Ada Lovelace"),
            ("Ådé 密码 🔑", "Ådé 密码 🔑"),
            ("a\nb\tc\r", "a\\nb\\tc\\r"),
            ("\x1b[31mred\x1b[0m", "\\u{1b}[31mred\\u{1b}[0m"),
            ("\u{202e}evil\u{2066}", "\\u{202e}evil\\u{2066}"),
            ("\u{9b}31m\u{7f}", "\\u{9b}31m\\u{7f}"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn quotations_are_painted_and_nothing_changes_without_colors() {
        let text = "no user `a`: run `x y` or `z";
        assert_eq!(Style(false).quoted(text, Tone::Strong), text);
        let painted = Style(true).quoted(text, Tone::Strong);
        assert_eq!(painted, "no user \x1b[1m`a`\x1b[0m: run \x1b[1m`x y`\x1b[0m or `z");
        assert_eq!(Style(false).check(), "");
    }
}
