//! The operator's brand on pages: name, logo, color, and links. Everything is checked before the
//! server starts.

use super::accent::Accent;
use crate::error::{Error, Result};

/// The maximum length of a name, in characters.
const MAX_NAME: usize = 40;
/// The maximum length of the message on the sign-in page, in characters.
const MAX_MESSAGE: usize = 500;
/// The maximum size of a logo, in bytes: every page loads it.
const MAX_LOGO: usize = 12 * 1024;
/// The maximum number of links on the home page.
const MAX_LINKS: usize = 50;

/// What the operator sets; `None` keeps the default.
#[derive(Clone, Debug, Default)]
pub struct BrandSettings {
    /// The name in headings and titles; at most 40 characters.
    pub name: Option<String>,
    /// The contents of an SVG or PNG file, at most 12 KiB.
    pub logo: Option<Vec<u8>>,
    /// A CSS color, from which a readable accent is derived.
    pub accent: Option<String>,
    /// A text on the sign-in page; at most 500 characters.
    pub message: Option<String>,
    /// The URL of the terms of service.
    pub terms: Option<String>,
    /// The URL of the privacy policy.
    pub privacy: Option<String>,
    /// Names and URLs of the links on the home page.
    pub links: Vec<(String, String)>,
}

/// The operator's brand, checked.
#[derive(Clone, Debug)]
pub struct Brand {
    pub(super) name: String,
    pub(super) logo: Option<Logo>,
    pub(super) accent: Option<Accent>,
    pub(super) message: Option<String>,
    pub(super) terms: Option<String>,
    pub(super) privacy: Option<String>,
    pub(super) links: Vec<BrandLink>,
}

/// A picture.
#[derive(Clone, Debug)]
pub(super) struct Logo {
    pub(super) media_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

/// A link on the home page.
#[derive(Clone, Debug)]
pub(super) struct BrandLink {
    pub(super) name: String,
    pub(super) url: String,
}

impl BrandLink {
    /// The host of the URL, with its port.
    pub(super) fn host(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl Default for Brand {
    fn default() -> Self {
        Self {
            name: "vouchsafe".to_owned(),
            logo: None,
            accent: None,
            message: None,
            terms: None,
            privacy: None,
            links: Vec::new(),
        }
    }
}

impl Brand {
    /// Checks the settings.
    ///
    /// # Errors
    ///
    /// Invalid if a text is empty or too long, the logo is neither SVG nor PNG or too large, the
    /// accent is not a color or not readable, or a URL is not `http:` or `https:`.
    pub fn new(settings: BrandSettings) -> Result<Self> {
        let BrandSettings { name, logo, accent, message, terms, privacy, links } = settings;
        if links.len() > MAX_LINKS {
            return Err(Error::invalid(format!("the home page has at most {MAX_LINKS} links")));
        }
        let link = |(name, url): (String, String)| {
            Ok(BrandLink { name: text("link", &name, MAX_NAME)?, url: web_url(url)? })
        };
        Ok(Self {
            name: match name {
                Some(name) => text("brand name", &name, MAX_NAME)?,
                None => Self::default().name,
            },
            logo: logo.map(Logo::new).transpose()?,
            accent: accent.as_deref().map(Accent::parse).transpose()?,
            message: message.map(|message| text("message", &message, MAX_MESSAGE)).transpose()?,
            terms: terms.map(web_url).transpose()?,
            privacy: privacy.map(web_url).transpose()?,
            links: links.into_iter().map(link).collect::<Result<_>>()?,
        })
    }

    /// The accent in use, if the operator's color is too light for text and was darkened.
    pub fn adjusted_accent(&self) -> Option<&str> {
        self.accent.as_ref().filter(|accent| accent.is_adjusted).map(Accent::shown)
    }
}

impl Logo {
    fn new(bytes: Vec<u8>) -> Result<Self> {
        if bytes.len() > MAX_LOGO {
            let message =
                format!("the logo has {} bytes; at most {MAX_LOGO} are allowed", bytes.len());
            return Err(Error::invalid(message).with_hint("use a smaller picture, such as an SVG"));
        }
        let is_svg = std::str::from_utf8(&bytes).is_ok_and(|text| {
            let text = text.trim_start();
            (text.starts_with("<svg") || text.starts_with("<?xml")) && text.contains("<svg")
        });
        let media_type = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            "image/png"
        } else if is_svg {
            "image/svg+xml"
        } else {
            return Err(Error::invalid("the logo is neither an SVG nor a PNG file"));
        };
        Ok(Self { media_type, bytes })
    }
}

/// A text of one or more lines that is not empty.
fn text(what: &str, text: &str, most: usize) -> Result<String> {
    let is_allowed = |c: char| !c.is_control() || c == '\n';
    let length = text.trim().chars().count();
    if length == 0 || length > most || !text.chars().all(is_allowed) {
        return Err(Error::invalid(format!(
            "the {what} must have 1 to {most} characters and no control characters"
        )));
    }
    Ok(text.trim().to_owned())
}

/// A URL of a web page. Other schemes, such as `javascript:`, could attack users.
fn web_url(url: String) -> Result<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let is_plain =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`');
    match rest {
        Some(rest) if !rest.is_empty() && url.len() <= 2000 && url.chars().all(is_plain) => Ok(url),
        _ => {
            Err(Error::invalid(format!("`{url}` is not a URL such as `https://wiki.example.com`")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_settings_are_refused() {
        let settings = BrandSettings::default;
        let name = |name: &str| BrandSettings { name: Some(name.to_owned()), ..settings() };
        assert_eq!(Brand::new(name(" Harbour ")).unwrap().name, "Harbour");
        for bad in ["", " ", "a\tb", &"x".repeat(41)] {
            assert!(Brand::new(name(bad)).is_err(), "{bad:?}");
        }
        for url in ["https://x", "http://x/?a=b#c"] {
            let links = vec![("Wiki".to_owned(), url.to_owned())];
            assert_eq!(
                Brand::new(BrandSettings { links, ..settings() }).unwrap().links[0].host(),
                "x"
            );
        }
        for url in
            ["javascript:alert(1)", "https://", "ftp://x", "https://x y", "https://\"", "//x"]
        {
            let privacy = Some(url.to_owned());
            assert!(Brand::new(BrandSettings { privacy, ..settings() }).is_err(), "{url}");
        }
        for logo in [&b"GIF89a"[..], b"<html>", b"", &[0xff; 9]] {
            let logo = Some(logo.to_vec());
            assert!(Brand::new(BrandSettings { logo, ..settings() }).is_err());
        }
        let logo = Some(b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec());
        let brand = Brand::new(BrandSettings { logo, ..settings() }).unwrap();
        assert_eq!(brand.logo.unwrap().media_type, "image/svg+xml");
        let yellow = BrandSettings { accent: Some("#ffcc00".to_owned()), ..settings() };
        assert!(Brand::new(yellow).unwrap().adjusted_accent().is_some());
    }
}
